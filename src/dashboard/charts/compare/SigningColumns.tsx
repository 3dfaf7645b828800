import { formatMoney, formatPeriod, withApprox } from '../../format.ts'
import { placeName } from '../../names.ts'
import type { SigningRow } from '../../select/signedProjects.ts'
import { ViewLink } from '../../ViewLink.tsx'
import { ChartSection } from '../ChartSection.tsx'
import { ChartTable } from '../ChartTable.tsx'
import { rowNames } from '../rowNames.ts'
import { countText } from '../signingItems.ts'
import { chartWords } from '../words.ts'
import { MoreRows } from './MoreRows.tsx'
import { compareWords } from './words.ts'
import type { ColumnsProps } from './YearColumns.tsx'

/** Signings of each place as they are stated, bars of their numbers on one scale. */
export function SigningColumns({ atlas, view, comparison: { side, places } }: ColumnsProps) {
  const { language } = view
  const words = compareWords[language]
  const all = places.flatMap(({ signings }) => signings)
  if (all.length === 0) return null
  const most = Math.max(1, ...all.map(({ count }) => count ?? 0))
  const name = (code: string) => placeName(atlas, code, language)
  const facet = side === 'province' ? 'provinces' : 'partners'
  const other = ({ parties }: SigningRow) => {
    const { china, partner } = rowNames(atlas, parties, view, 'full')
    return side === 'province' ? partner : china
  }
  const period = ({ from, to }: SigningRow) =>
    formatPeriod(from, to, language) ?? chartWords[language].noDate
  const amount = ({ amount: stated }: SigningRow) =>
    stated === null
      ? ''
      : withApprox(formatMoney(stated.value, stated.currency, language), stated.approx, language)
  return (
    <ChartSection
      title={words.signings}
      subtitle={words.signingsNote}
      language={language}
      table={
        <ChartTable
          caption={words.caption(words.signings)}
          columns={[
            words.row.place,
            words.row.counterpart,
            chartWords[language].columns.date,
            words.row.signing,
            chartWords[language].columns.value,
          ]}
          rows={places.flatMap(({ code, signings }) =>
            signings.map((row) => ({
              key: `${code} ${row.key}`,
              cells: [name(code), other(row), period(row), countText(row, language), amount(row)],
            })),
          )}
        />
      }
    >
      <div className="compare-row" data-stacks="">
        {places.map(({ code, signings }) => (
          <div key={code}>
            <h3 className="compare-name">{name(code)}</h3>
            {signings.length === 0 && <p className="note">{words.noSigning}</p>}
            <MoreRows
              language={language}
              rows={signings.map((row) => (
                <li key={row.key}>
                  <ViewLink
                    className="compare-mark"
                    change={{ page: 'map', [facet]: [code], side: null, fact: row.facts[0].id }}
                  >
                    <span className="compare-mark-label">{other(row)}</span>{' '}
                    <span className="note">{period(row)}</span> <b>{countText(row, language)}</b>
                    {row.amount !== null && (
                      <span className="note compare-amount"> {amount(row)}</span>
                    )}
                    <span className="compare-stem" aria-hidden="true" data-kind="signing">
                      <span style={{ left: 0, width: `${(100 * (row.count ?? 0)) / most}%` }} />
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
