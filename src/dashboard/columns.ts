/** Columns of the table, in the order in which they stand. */
export const COLUMNS = [
  'kind',
  'china',
  'partner',
  'date',
  'value',
  'amount',
  'currency',
  'growth',
  'count',
  'sectors',
  'quote',
  'publisher',
  'published',
  'document',
  'language',
  'documents',
  'confidence',
  'reviewed',
  'rule',
  'id',
] as const
export type Column = (typeof COLUMNS)[number]

/** The columns that the table has until the reader chooses others. */
export const FIRST_COLUMNS: readonly Column[] = [
  'kind',
  'china',
  'partner',
  'date',
  'value',
  'quote',
  'publisher',
]

/** Columns that have no order: words of many kinds, and whole sentences. */
export const UNSORTED_COLUMNS: readonly Column[] = ['value', 'sectors', 'quote']

/** A column that the table is ordered by, and which end comes first. */
export interface Sort {
  column: Column
  isDescending: boolean
}

/** How the table is ordered until the reader chooses: latest first. */
export const FIRST_SORT: Sort = { column: 'date', isDescending: true }

/** Columns of the list of documents. */
export const DOCUMENT_COLUMNS = ['title', 'publisher', 'published', 'language', 'facts'] as const
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number]

/** A column that the documents are listed by, and which end comes first. */
export interface DocumentSort {
  column: DocumentColumn
  isDescending: boolean
}

/** How documents are listed until the reader chooses: latest first. */
export const FIRST_LISTED: DocumentSort = { column: 'published', isDescending: true }

/** The order that a text names, `-amount` for the largest first; null if it names none. */
export function parseSort(text: string): Sort | null {
  const { column, isDescending } = parseOrder(text, COLUMNS)
  return column === undefined || UNSORTED_COLUMNS.includes(column) ? null : { column, isDescending }
}

/** The order of documents that a text names, `-facts` for the most first; null if it names none. */
export function parseListed(text: string): DocumentSort | null {
  const { column, isDescending } = parseOrder(text, DOCUMENT_COLUMNS)
  return column === undefined ? null : { column, isDescending }
}

/** The text of an order, as the address holds it. */
export const sortText = ({ column, isDescending }: Sort | DocumentSort): string =>
  `${isDescending ? '-' : ''}${column}`

/** The columns that a text names, `kind.china.amount`, in the order of COLUMNS; the first ones if it names none. */
export function parseColumns(text: string): readonly Column[] {
  const named = text.split('.')
  const columns = COLUMNS.filter((column) => named.includes(column))
  return columns.length === 0 || columnsText(columns) === columnsText(FIRST_COLUMNS)
    ? FIRST_COLUMNS
    : columns
}

/** The text of columns, as the address holds it. */
export const columnsText = (columns: readonly Column[]): string =>
  COLUMNS.filter((column) => columns.includes(column)).join('.')

function parseOrder<Name extends string>(text: string, names: readonly Name[]) {
  const isDescending = text.startsWith('-')
  const name = isDescending ? text.slice(1) : text
  return { column: names.find((each) => each === name), isDescending }
}
