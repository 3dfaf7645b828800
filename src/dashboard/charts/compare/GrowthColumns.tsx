import { formatPeriod } from '../../format.ts'
import { goodsName } from '../../goods.ts'
import { growthAxis, type GrowthAxis } from '../../select/growthAxis.ts'
import type { GrowthMark } from '../../select/growthMark.ts'
import { changeText } from '../changeText.ts'
import { withOwnMark } from '../../own.ts'
import { rowNames } from '../rowNames.ts'
import { chartWords } from '../words.ts'
import { PlaceColumns } from './PlaceColumns.tsx'
import { compareWords } from './words.ts'
import type { ColumnsProps } from './YearColumns.tsx'

/** Stated changes of trade of each place, latest first, on one axis. */
export function GrowthColumns({ atlas, view, comparison }: ColumnsProps) {
  const { language } = view
  const { side, places } = comparison
  const words = compareWords[language]
  const { columns, growth: growthWords, noDate } = chartWords[language]
  const marks = places.flatMap(({ growth }) => growth)
  const axis = growthAxis(marks.map(({ growthPct }) => growthPct))
  const label = (mark: GrowthMark, code: string) => {
    const below =
      side === 'province' ? { ...view, provinces: [code] } : { ...view, partners: [code] }
    const { label: other, china, partner } = rowNames(atlas, mark.parties, below, 'short')
    return [
      other === '' ? (side === 'province' ? partner : china) : other,
      ...(mark.product === null ? [] : [goodsName(mark.product, language)]),
      ...(mark.flow === 'total' ? [] : [growthWords.flow[mark.flow]]),
    ].join(' · ')
  }
  return (
    <PlaceColumns
      {...{ atlas, view, comparison }}
      title={words.growth}
      note={words.growthNote}
      none={words.noGrowth}
      heads={[words.row.counterpart, columns.period, words.row.growth]}
      rowsOf={({ code, growth }) =>
        growth.map((mark) => ({
          key: mark.key,
          fact: mark.facts[0].id,
          label: withOwnMark(label(mark, code), mark.facts, language),
          period: formatPeriod(mark.from, mark.to, language) ?? noDate,
          value: changeText(mark, language),
          below: '',
          mark: <GrowthStem growthPct={mark.growthPct} axis={axis} />,
        }))
      }
    />
  )
}

/** From zero to the change; beyond the axis it ends in an arrow. */
function GrowthStem({ growthPct, axis }: { growthPct: number; axis: GrowthAxis }) {
  const share = (value: number) =>
    (100 * (Math.max(axis.min, Math.min(axis.max, value)) - axis.min)) / (axis.max - axis.min)
  return (
    <span className="compare-stem" aria-hidden="true">
      <span
        style={{
          left: `${Math.min(share(0), share(growthPct))}%`,
          width: `${Math.abs(share(growthPct) - share(0))}%`,
        }}
        data-beyond={growthPct > axis.max ? '' : undefined}
      />
      <i style={{ left: `${share(0)}%` }} />
    </span>
  )
}
