import type { Atlas } from '../dataset.ts'
import { formatNumber, formatPeriod, withApprox } from '../format.ts'
import { signingSharers, type SigningGroup, type SigningSide } from '../select/signedProjects.ts'
import type { SigningRow } from '../select/signingRow.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { ownMark } from '../own.ts'
import type { ListItem, ListRow } from './RowList.tsx'
import { placesText, rowNames } from './rowNames.ts'
import { chartWords } from './words.ts'

/** The heading of a group: its place, and how many signings stand below it. */
export function groupHeading(
  { codes, rows }: SigningGroup,
  side: SigningSide,
  atlas: Atlas,
  language: InterfaceLanguage,
): ListItem {
  const words = chartWords[language].signed
  const isShared = codes.length > 1
  return {
    type: 'heading',
    key: codes.join('+'),
    text: isShared
      ? words.several[side]
      : placesText(
          atlas,
          codes.map((code) => ({ code, place: null })),
          language,
        ),
    note: words.signings(rows.filter(({ isPart }) => !isPart).length),
  }
}

/** The view as it is below the heading of a group: its place need not be said again. */
export function viewBelow({ codes }: SigningGroup, side: SigningSide, view: View): View {
  if (codes.length > 1) return view
  return side === 'province' ? { ...view, provinces: codes } : { ...view, partners: codes }
}

/** A signing as a row of a list, its number and instrument at the right. */
export function signingRow(
  row: SigningRow,
  atlas: Atlas,
  view: View,
  onOpen: (row: SigningRow) => void,
): ListRow {
  const words = chartWords[view.language]
  const { label, china, partner, isNational } = rowNames(atlas, row.parties, view, 'short')
  const sharers = signingSharers(row, atlas.factsByDocument.get(row.facts[0].document) ?? [])
  return {
    type: 'row',
    key: row.key,
    texts: {
      label: [
        label === '' ? `${china} – ${partner}` : label,
        ...(sharers.length > 0 ? [words.sharedWith(sharers.length)] : []),
        ...ownMark(row.facts, view.language),
      ].join(' '),
      period: formatPeriod(monthOf(row.from), monthOf(row.to), view.language) ?? words.noDate,
      value: countText(row, view.language),
      below: '',
    },
    detail: [
      `${china} – ${partner}`,
      ...(sharers.length > 0 ? [words.alsoWith(placesText(atlas, sharers, view.language))] : []),
      ...(row.isPart ? [words.signed.part] : []),
      words.documents(documentsOf(row)),
    ].join(', '),
    tone: row.isPart ? 'part' : isNational ? 'nation' : 'plain',
    onOpen: () => {
      onOpen(row)
    },
  }
}

/** Without its day: the row is about when, the evidence says which day. */
const monthOf = (date: string | null) => date?.slice(0, 7) ?? null

/** `4 MoUs`, `over 10 agreements`, `some projects`. */
export function countText(
  { count, countApprox, instrument }: SigningRow,
  language: InterfaceLanguage,
): string {
  const number = count === null ? '' : withApprox(formatNumber(count), countApprox, language)
  return chartWords[language].signed.count(number, count, instrument)
}

/** Number of documents that state it. */
export function documentsOf({ facts }: SigningRow): number {
  return new Set(facts.map(({ document }) => document)).size
}
