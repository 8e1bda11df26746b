/** A place as a text names it; `unplaced` where the gazetteer gives no sure answer. Latitude and longitude in degrees, WGS 84. */
export interface PlaceRef {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly id?: string
  readonly lat?: number
  readonly lon?: number
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly precision: 'exact' | 'settlement' | 'district' | 'region' | 'country' | 'line' | 'unplaced'
}
