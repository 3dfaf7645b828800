import { formatPeriod } from '../../format.ts'
import { placeName } from '../../names.ts'
import { growthAxis, type GrowthMark } from '../../select/tradeGrowth.ts'
import { ViewLink } from '../../ViewLink.tsx'
import { changeText } from '../changeText.ts'
import { ChartSection } from '../ChartSection.tsx'
import { ChartTable } from '../ChartTable.tsx'
import { rowNames } from '../rowNames.ts'
import { chartWords } from '../words.ts'
import { goodsName } from '../../goods.ts'
import { MoreRows } from './MoreRows.tsx'
import { compareWords } from './words.ts'
import type { ColumnsProps } from './YearColumns.tsx'

/** Stated changes of trade of each place, latest first, on one axis. */
export function GrowthColumns({ atlas, view, comparison: { side, places } }: ColumnsProps) {
  const { language } = view
  const words = compareWords[language]
  const marks = places.flatMap(({ growth }) => growth)
  if (marks.length === 0) return null
  const name = (code: string) => placeName(atlas, code, language)
  const facet = side === 'province' ? 'provinces' : 'partners'
  const axis = growthAxis(marks.map(({ growthPct }) => growthPct))
  const share = (value: number) =>
    (100 * (Math.max(axis.min, Math.min(axis.max, value)) - axis.min)) / (axis.max - axis.min)
  const label = (mark: GrowthMark, code: string) => {
    const below =
      side === 'province' ? { ...view, provinces: [code] } : { ...view, partners: [code] }
    const { label: other, china, partner } = rowNames(atlas, mark.parties, below, 'short')
    return [
      other === '' ? (side === 'province' ? partner : china) : other,
      ...(mark.product === null ? [] : [goodsName(mark.product, language)]),
      ...(mark.flow === 'total' ? [] : [chartWords[language].growth.flow[mark.flow]]),
    ].join(' · ')
  }
  const period = (mark: GrowthMark) =>
    formatPeriod(mark.from, mark.to, language) ?? chartWords[language].noDate
  return (
    <ChartSection
      title={words.growth}
      subtitle={words.growthNote}
      language={language}
      table={
        <ChartTable
          caption={words.caption(words.growth)}
          columns={[
            words.row.place,
            words.row.counterpart,
            chartWords[language].columns.period,
            words.row.growth,
          ]}
          rows={places.flatMap(({ code, growth }) =>
            growth.map((mark) => ({
              key: `${code} ${mark.key}`,
              cells: [name(code), label(mark, code), period(mark), changeText(mark, language)],
            })),
          )}
        />
      }
    >
      <div className="compare-row" data-stacks="">
        {places.map(({ code, growth }) => (
          <div key={code}>
            <h3 className="compare-name">{name(code)}</h3>
            {growth.length === 0 && <p className="note">{words.noGrowth}</p>}
            <MoreRows
              language={language}
              rows={growth.map((mark) => (
                <li key={mark.key}>
                  <ViewLink
                    className="compare-mark"
                    change={{ page: 'map', [facet]: [code], side: null, fact: mark.facts[0].id }}
                  >
                    <span className="compare-mark-label">{label(mark, code)}</span>{' '}
                    <span className="note">{period(mark)}</span> <b>{changeText(mark, language)}</b>
                    <span className="compare-stem" aria-hidden="true">
                      <span
                        style={{
                          left: `${Math.min(share(0), share(mark.growthPct))}%`,
                          width: `${Math.abs(share(mark.growthPct) - share(0))}%`,
                        }}
                        data-beyond={mark.growthPct > axis.max ? '' : undefined}
                      />
                      <i style={{ left: `${share(0)}%` }} />
                    </span>
                  </ViewLink>
                </li>
              ))}
            />
          </div>
        ))}
      </div>
    </ChartSection>
  )
}
