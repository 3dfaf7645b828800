import { KINDS } from '../../../model/fact.ts'
import type { Atlas } from '../../dataset.ts'
import { formatNumber } from '../../format.ts'
import { placeName } from '../../names.ts'
import type { Comparison } from '../../select/comparison.ts'
import type { View } from '../../view.ts'
import { ViewLink } from '../../ViewLink.tsx'
import { ChartSection } from '../ChartSection.tsx'
import { ChartTable } from '../ChartTable.tsx'
import { compareWords } from './words.ts'

const HEIGHT = 64

export interface ColumnsProps {
  atlas: Atlas
  view: View
  comparison: Comparison
}

/** Facts by year and kind of each place, with the same years and the same height for a fact. */
export function YearColumns({
  atlas,
  view: { language },
  comparison: { side, places },
}: ColumnsProps) {
  const words = compareWords[language]
  const most = Math.max(0, ...places.map(({ time }) => time.most))
  const years = places[0]?.time.columns.map(({ year }) => year) ?? []
  const [first, last] = [years[0], years.at(-1)]
  if (most === 0 || first === undefined || last === undefined) return null
  const name = (code: string) => placeName(atlas, code, language)
  return (
    <ChartSection
      title={words.time}
      subtitle={words.timeNote(most)}
      language={language}
      table={
        <ChartTable
          caption={words.caption(words.time)}
          columns={[words.row.year, ...places.map(({ code }) => name(code))]}
          rows={[
            ...years.map((year, index) => ({
              key: String(year),
              cells: [year, ...places.map(({ time }) => time.columns[index]?.total ?? 0)],
            })),
            {
              key: 'undated',
              cells: [words.undated, ...places.map(({ time }) => time.undated.total)],
            },
          ].filter(({ cells }) => cells.slice(1).some((count) => count !== 0))}
        />
      }
    >
      <div className="compare-row">
        {places.map(({ code, facts, time }) => (
          <div key={code} className="compare-years">
            <p className="visually-hidden">
              {name(code)}:{' '}
              {time.columns
                .filter(({ total }) => total > 0)
                .map(({ year, total }) => `${year} ${formatNumber(total)}`)
                .join(', ')}
            </p>
            <p className="compare-name" aria-hidden="true">
              {name(code)}
            </p>
            <div className="compare-year-bars" style={{ height: HEIGHT }} aria-hidden="true">
              {time.columns.map((column) => (
                <span key={column.year} title={`${column.year}: ${column.total}`}>
                  {KINDS.map((kind) => (
                    <span
                      key={kind}
                      style={{
                        height: (column.counts[kind] / most) * HEIGHT,
                        background: `var(--kind-${kind})`,
                      }}
                    />
                  ))}
                </span>
              ))}
            </div>
            <p className="compare-axis" aria-hidden="true">
              <span>{first}</span>
              <span>{last}</span>
            </p>
            {time.undated.total > 0 && facts.length > 0 && (
              <p className="note">
                {words.undated} {formatNumber(time.undated.total)}
              </p>
            )}
          </div>
        ))}
      </div>
      <p className="chart-foot compare-way">
        <ViewLink change={{ page: 'timeline', lanes: side, fact: null }}>
          {words.onTimeline}
        </ViewLink>
      </p>
    </ChartSection>
  )
}
