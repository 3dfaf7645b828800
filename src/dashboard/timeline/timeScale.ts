export interface TimeScale {
  first: number
  last: number
  /** Where a moment stands, in px from the left of the axis; moments beyond its ends stand beyond it. */
  xOf: (moment: number) => number
  /** The year at so many px; beyond the ends the first or the last. */
  yearAt: (x: number) => number
  /** Width of a year from the knee on, in px. */
  band: number
  /** Years before it are narrower; null where all are alike. */
  knee: number | null
}

/** How much narrower years are before the knee. */
const NARROWER = 5
/** Years before the knee hold at most this share of the facts, and are at least this share of all years. */
const FEW = 0.12
const MANY = 0.4
const LEAST_YEARS = 16

/**
 * An axis of years over a width. Where facts crowd in the late years, and documents go back far with a few, the early years are
 * narrower, so that most of the room is where most of the facts are. `startsByYear` are the facts that begin in a year.
 */
export function timeScale(
  { first, last }: { first: number; last: number },
  startsByYear: ReadonlyMap<number, number>,
  width: number,
): TimeScale {
  const knee = kneeOf(first, last, startsByYear)
  const early = knee === null ? 0 : knee - first
  const band = width / (last + 1 - first - early + early / NARROWER)
  const start = knee ?? first
  const kneeX = (early * band) / NARROWER
  const xOf = (moment: number) =>
    moment < start
      ? kneeX - ((start - moment) * band) / (knee === null ? 1 : NARROWER)
      : kneeX + (moment - start) * band
  const momentAt = (x: number) =>
    x < kneeX ? first + (x * NARROWER) / band : start + (x - kneeX) / band
  return {
    first,
    last,
    xOf,
    yearAt: (x) => Math.min(last, Math.max(first, Math.floor(momentAt(x)))),
    band,
    knee,
  }
}

/** The last multiple of five before which there are few facts, if that spares much room. */
function kneeOf(
  first: number,
  last: number,
  startsByYear: ReadonlyMap<number, number>,
): number | null {
  const years = last + 1 - first
  if (years < LEAST_YEARS) return null
  const within = [...startsByYear].filter(([year]) => year >= first && year <= last)
  const all = within.reduce((sum, [, facts]) => sum + facts, 0)
  if (all === 0) return null
  const before = (year: number) =>
    within.reduce((sum, [start, facts]) => (start < year ? sum + facts : sum), 0)
  for (let year = last - (last % 5); year > first; year -= 5) {
    if (before(year) <= all * FEW) return year - first >= years * MANY ? year : null
  }
  return null
}

/** A line of the axis and what it says. */
export interface Tick {
  key: string
  moment: number
  /** `2021`, or the number of a month (`7`) where one year has room for its months; null for a line alone. */
  year: number | null
  month: number | null
}

/** Years, and months where there is room: names at least `least` px apart. */
export function ticksOf(scale: TimeScale, least: number): Tick[] {
  const { first, last, band, knee } = scale
  const years = yearTicks(knee ?? first, last, band, least)
  const early =
    knee === null
      ? []
      : yearTicks(first, knee - 1, band / NARROWER, least).filter(
          ({ moment }) => scale.xOf(knee) - scale.xOf(moment) >= least,
        )
  const monthStep = [1, 3, 6].find((months) => (months * band) / 12 >= least * 0.8)
  const months =
    monthStep === undefined
      ? []
      : years.flatMap(({ moment }) =>
          Array.from({ length: 12 / monthStep - 1 }, (_, index) => (index + 1) * monthStep).map(
            (month): Tick => ({
              key: `${moment}-${month}`,
              moment: moment + month / 12,
              year: null,
              month: month + 1,
            }),
          ),
        )
  return [...early, ...years, ...months].sort((a, b) => a.moment - b.moment)
}

function yearTicks(first: number, last: number, band: number, least: number): Tick[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * band >= least) ?? 100
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, index) => {
    const year = start + index * step
    return { key: String(year), moment: year, year, month: null }
  })
}
