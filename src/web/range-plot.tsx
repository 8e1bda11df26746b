import type { FigureLine } from '../views/figures-view'

const WIDTH = 320
const PAD = 14

/** Places numbers on a line of logarithms, the same for all figures that stand together, so that their lengths can be compared. */
export function scaleOf(lines: readonly FigureLine[]): (value: number) => number {
  const values = lines.flatMap(({ figure, positions }) => [
    figure.low,
    figure.best,
    figure.high,
    ...positions.flatMap(({ low, high }) => [low, high]),
  ])
  const most = Math.log1p(Math.max(10, ...values.map((value) => value ?? 0)))
  return (value) => PAD + (Math.log1p(value) / most) * (WIDTH - 2 * PAD)
}

/** The range of a figure with a row for what each side says; open ends are arrows. Told in words beside it, so hidden from readers of the screen. */
export function RangePlot({ line, scale }: { readonly line: FigureLine; readonly scale: (value: number) => number }) {
  const { figure, positions } = line
  const rows = positions.filter(({ low, high }) => low !== null || high !== null)
  const height = 20 + rows.length * 14
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <Stretch low={figure.low} high={figure.high} y={9} scale={scale} kind="figure" />
      {figure.best !== null && <path class="best" d={`M${scale(figure.best)} 2v14`} />}
      {rows.map(({ low, high, side }, at) => (
        <g>
          <title>{side}</title>
          <Stretch low={low} high={high} y={26 + at * 14} scale={scale} kind="position" />
        </g>
      ))}
    </svg>
  )
}

function Stretch({
  low,
  high,
  y,
  scale,
  kind,
}: {
  readonly low: number | null
  readonly high: number | null
  readonly y: number
  readonly scale: (value: number) => number
  readonly kind: string
}) {
  if (low === null && high === null) return <path class={`${kind} open-line`} d={`M${PAD} ${y}H${WIDTH - PAD}`} />
  const from = low === null ? 2 : scale(low)
  const until = high === null ? WIDTH - 3 : scale(high)
  return (
    <>
      <path class={`${kind} ${low === null || high === null ? 'open-line' : ''}`} d={`M${from} ${y}H${until}`} />
      {low === null ? (
        <path class={`${kind} arrow`} d={`M7 ${y - 4}L2 ${y}l5 4`} />
      ) : (
        <path class={`${kind} end`} d={`M${from} ${y - 5}v10`} />
      )}
      {high === null ? (
        <path class={`${kind} arrow`} d={`M${WIDTH - 8} ${y - 4}l5 4l-5 4`} />
      ) : (
        <path class={`${kind} end`} d={`M${until} ${y - 5}v10`} />
      )}
    </>
  )
}
