import type { Column } from '../columns.ts'

interface Width {
  /** In px. */
  least: number
  /** Its share of the room that is left; 0 for a column that keeps its width. */
  grow: number
  isNumber?: boolean
}

export const COLUMN_WIDTHS: Record<Column, Width> = {
  kind: { least: 116, grow: 0 },
  china: { least: 152, grow: 0 },
  partner: { least: 152, grow: 0 },
  date: { least: 160, grow: 0 },
  value: { least: 210, grow: 2 },
  amount: { least: 140, grow: 0, isNumber: true },
  currency: { least: 92, grow: 0 },
  growth: { least: 104, grow: 0, isNumber: true },
  count: { least: 92, grow: 0, isNumber: true },
  sectors: { least: 180, grow: 1 },
  quote: { least: 240, grow: 3 },
  publisher: { least: 148, grow: 1 },
  published: { least: 116, grow: 0 },
  document: { least: 240, grow: 2 },
  language: { least: 96, grow: 0 },
  documents: { least: 112, grow: 0, isNumber: true },
  confidence: { least: 112, grow: 0, isNumber: true },
  reviewed: { least: 104, grow: 0 },
  rule: { least: 170, grow: 0 },
  id: { least: 120, grow: 0 },
}

/** On a phone the kind is its glyph, and the two sides stand closer. */
const NARROW_WIDTHS: Partial<Record<Column, number>> = { kind: 40, china: 112, partner: 124 }

/** The tracks of the grid, and the least width of all of them in px. */
export function layOutColumns(columns: readonly Column[], isNarrow: boolean) {
  const leastOf = (column: Column) =>
    (isNarrow ? NARROW_WIDTHS[column] : undefined) ?? COLUMN_WIDTHS[column].least
  const tracks = columns.map((column) => {
    const { grow } = COLUMN_WIDTHS[column]
    return grow === 0 ? `${leastOf(column)}px` : `minmax(${leastOf(column)}px, ${grow}fr)`
  })
  return {
    template: tracks.join(' '),
    width: columns.reduce((sum, column) => sum + leastOf(column), 0),
    leastOf,
  }
}

/** What stays in sight when the table is moved sideways, in px from its left: the kind and, beside it, the province. */
export function stickyOffsets(
  columns: readonly Column[],
  leastOf: (column: Column) => number,
): ReadonlyMap<Column, number> {
  const offsets = new Map<Column, number>()
  let left = 0
  for (const column of columns) {
    if (column !== 'kind' && column !== 'china') break
    offsets.set(column, left)
    left += leastOf(column)
  }
  return offsets
}
