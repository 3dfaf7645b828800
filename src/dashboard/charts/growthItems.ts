import type { Atlas } from '../dataset.ts'
import { formatMoney, formatPeriod, withApprox } from '../format.ts'
import { growthSharers, type TradeGrowthRows } from '../select/tradeGrowth.ts'
import type { GrowthMark } from '../select/growthMark.ts'
import { goodsName } from '../goods.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { ownMark } from '../own.ts'
import { changeText } from './changeText.ts'
import { layOutRows, MOST_ROWS, type RowLayout, type RowTexts } from './rowLayout.ts'
import type { ListItem, ListRow } from './RowList.tsx'
import { placesText, rowNames } from './rowNames.ts'
import { chartWords } from './words.ts'

export interface GrowthItems {
  items: ListItem[]
  layout: RowLayout
}

/**
 * The first `most` changes as rows of a list, in the order of the selector, and the layout for all that the list can hold. Those over
 * another base stand under a heading of their own; a label that is that of the row above is left out.
 */
export function growthItems(
  rows: TradeGrowthRows,
  most: number,
  { atlas, view, width, onOpen }: GrowthContext,
): GrowthItems {
  const marks = [...rows.yearOnYear, ...rows.otherBase].slice(0, MOST_ROWS)
  const texts = new Map(marks.map((mark) => [mark, textsOf(mark, rows, atlas, view)]))
  const layout = layOutRows([...texts.values()], width)
  const [firstOther] = rows.otherBase
  const items = marks.slice(0, most).flatMap((mark, index): ListItem[] => {
    const above = mark === firstOther ? undefined : marks[index - 1]
    const aboveLabel = above === undefined ? null : (texts.get(above)?.label ?? null)
    const row = rowOf(mark, texts.get(mark), layout.type === 'inline' ? aboveLabel : null, {
      atlas,
      view,
      onOpen,
    })
    return mark === firstOther ? [otherBaseHeading(view.language), row] : [row]
  })
  return { items, layout }
}

export interface GrowthContext {
  atlas: Atlas
  view: View
  width: number
  onOpen: (mark: GrowthMark) => void
}

/** `over CNY 7 billion`. */
export function amountText(
  { value, currency, approx }: NonNullable<GrowthMark['amount']>,
  language: InterfaceLanguage,
): string {
  return withApprox(formatMoney(value, currency, language), approx, language)
}

/** Number of documents that state it. */
export function documentsOf({ facts }: GrowthMark): number {
  return new Set(facts.map(({ document }) => document)).size
}

function textsOf(mark: GrowthMark, rows: TradeGrowthRows, atlas: Atlas, view: View): RowTexts {
  const { language } = view
  const { growth, noDate, sharedWith, saidBy } = chartWords[language]
  const documents = documentsOf(mark)
  const { label } = rowNames(atlas, mark.parties, view, 'full')
  const sharers = sharersOf(mark, atlas).length
  const allGoods = label === '' ? growth.allGoods : ''
  const goods = mark.product === null ? allGoods : goodsName(mark.product, language)
  const isOutlier = mark.growthPct > rows.axis.max
  return {
    label: [
      [label, goods].filter((part) => part !== '').join(' · '),
      ...(sharers > 0 ? [sharedWith(sharers)] : []),
      ...(documents > 1 ? [saidBy(documents)] : []),
      ...ownMark(mark.facts, language),
    ].join(' '),
    period: formatPeriod(mark.from, mark.to, language) ?? noDate,
    value: changeText(mark, language),
    below: isOutlier && mark.amount !== null ? amountText(mark.amount, language) : '',
  }
}

function rowOf(
  mark: GrowthMark,
  own: RowTexts | undefined,
  aboveLabel: string | null,
  { atlas, view, onOpen }: Omit<GrowthContext, 'width'>,
): ListRow {
  const words = chartWords[view.language]
  const texts = own ?? { label: '', period: '', value: '', below: '' }
  const { china, partner, isNational } = rowNames(atlas, mark.parties, view, 'full')
  const sharers = placesText(atlas, sharersOf(mark, atlas), view.language)
  const isSame = aboveLabel === texts.label
  return {
    type: 'row',
    key: mark.key,
    texts: isSame ? { ...texts, label: '' } : texts,
    ...(isSame ? { spokenLabel: texts.label } : {}),
    detail: [
      `${china} – ${partner}`,
      ...(sharers === '' ? [] : [words.alsoWith(sharers)]),
      words.growth.flow[mark.flow],
      words.documents(documentsOf(mark)),
    ].join(', '),
    tone: isNational ? 'nation' : 'plain',
    onOpen: () => {
      onOpen(mark)
    },
  }
}

function otherBaseHeading(language: InterfaceLanguage): ListItem {
  return {
    type: 'heading',
    key: 'other base',
    text: chartWords[language].growth.otherBase,
    note: '',
  }
}

const sharersOf = (mark: GrowthMark, atlas: Atlas) =>
  growthSharers(mark, atlas.factsByDocument.get(mark.facts[0].document) ?? [])
