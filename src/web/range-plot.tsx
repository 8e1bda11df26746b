import type { FigureLine } from '../views/figures-view'

const WIDTH = 320
const PAD = 14

const digits = new Intl.NumberFormat('en-US')

/** A line of logarithms with its round numbers. */
export interface Scale {
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

/** Places numbers on a line of logarithms, the same for all figures that stand together, so that their lengths can be compared. */
export function scaleOf(lines: readonly FigureLine[]): Scale {
  const values = lines.flatMap(({ figure, positions }) => [
    figure.low,
    figure.best,
    figure.high,
    ...positions.flatMap(({ low, high }) => [low, high]),
  ])
  const most = Math.max(10, ...values.map((value) => value ?? 0))
  const place = (value: number): number => PAD + (Math.log1p(value) / Math.log1p(most)) * (WIDTH - 3 * PAD)
  return { place, ticks: [0, 10, 100, 1000, 10_000, 100_000, 1_000_000].filter((tick) => tick <= most) }
}

/** The range of a figure with a row for what each side says; open ends are arrows. Told in words beside it, so hidden from readers of the screen. */
export function RangePlot({ line, scale }: { readonly line: FigureLine; readonly scale: Scale }) {
  const { figure, positions } = line
  const rows = positions.filter(({ low, high }) => low !== null || high !== null)
  const height = 34 + rows.length * 14
  const { place, ticks } = scale
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {ticks.map((tick) => (
        <g class="tick">
          <path d={`M${place(tick)} 0V${height - 13}`} />
          <text x={place(tick)} y={height - 2}>
            {digits.format(tick)}
          </text>
        </g>
      ))}
      <Stretch low={figure.low} high={figure.high} y={9} place={place} kind="figure" />
      {figure.best !== null && <path class="best" d={`M${place(figure.best)} 2v14`} />}
      {rows.map(({ low, high, side }, at) => (
        <g>
          <title>{side}</title>
          <Stretch low={low} high={high} y={26 + at * 14} place={place} kind="position" />
        </g>
      ))}
    </svg>
  )
}

function Stretch({
  low,
  high,
  y,
  place,
  kind,
}: {
  readonly low: number | null
  readonly high: number | null
  readonly y: number
  readonly place: (value: number) => number
  readonly kind: string
}) {
  if (low === null && high === null) return <path class={`${kind} open-line`} d={`M${PAD} ${y}H${WIDTH - PAD}`} />
  const from = low === null ? 2 : place(low)
  const until = high === null ? WIDTH - 3 : place(high)
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
