const RADIANS = Math.PI / 180

/** Great-circle distance of two points [lat, lon] in degrees, in kilometres (haversine, mean radius 6371 km). */
export function distanceKm(one: readonly [lat: number, lon: number], other: readonly [lat: number, lon: number]): number {
  const north = Math.sin(((other[0] - one[0]) * RADIANS) / 2)
  const east = Math.sin(((other[1] - one[1]) * RADIANS) / 2)
  const square = north * north + Math.cos(one[0] * RADIANS) * Math.cos(other[0] * RADIANS) * east * east
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(square)))
}
