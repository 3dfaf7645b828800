import { formatMoney, formatPeriod, withApprox } from '../../format.ts'
import type { SigningRow } from '../../select/signingRow.ts'
import { withOwnMark } from '../../own.ts'
import { rowNames } from '../rowNames.ts'
import { countText } from '../signingItems.ts'
import { chartWords } from '../words.ts'
import { PlaceColumns } from './PlaceColumns.tsx'
import { compareWords } from './words.ts'
import type { ColumnsProps } from './YearColumns.tsx'

/** Signings of each place as they are stated, bars of their numbers on one scale. */
export function SigningColumns({ atlas, view, comparison }: ColumnsProps) {
  const { language } = view
  const { side, places } = comparison
  const words = compareWords[language]
  const { columns, noDate } = chartWords[language]
  const numbers = places.flatMap(({ signings }) => signings.map(({ count }) => count ?? 0))
  const most = Math.max(1, ...numbers)
  const other = ({ parties }: SigningRow) => {
    const { china, partner } = rowNames(atlas, parties, view, 'full')
    return side === 'province' ? partner : china
  }
  const amount = ({ amount: stated }: SigningRow) =>
    stated === null
      ? ''
      : withApprox(formatMoney(stated.value, stated.currency, language), stated.approx, language)
  return (
    <PlaceColumns
      {...{ atlas, view, comparison }}
      title={words.signings}
      note={words.signingsNote}
      none={words.noSigning}
      heads={[words.row.counterpart, columns.date, words.row.signing, columns.value]}
      rowsOf={({ signings }) =>
        signings.map((row) => ({
          key: row.key,
          fact: row.facts[0].id,
          label: withOwnMark(other(row), row.facts, language),
          period: formatPeriod(row.from, row.to, language) ?? noDate,
          value: countText(row, language),
          below: amount(row),
          mark: (
            <span className="compare-stem" aria-hidden="true" data-kind="signing">
              <span style={{ left: 0, width: `${(100 * (row.count ?? 0)) / most}%` }} />
            </span>
          ),
        }))
      }
    />
  )
}
