import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { LANGUAGES, type Language } from '../model/dataset.ts'
import { KINDS, SECTORS, type Kind, type Sector } from '../model/fact.ts'
import { FIRST_MEASURE, measureText, parseMeasure, type Measure } from './measure.ts'

export const PAGES = [
  'map',
  'matrix',
  'timeline',
  'table',
  'documents',
  'compare',
  'about',
  'read',
] as const
export type Page = (typeof PAGES)[number]

export const INTERFACE_LANGUAGES = ['en', 'zh'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** How rows and columns of the matrix follow each other. */
export const MATRIX_ORDERS = ['region', 'total', 'similarity'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

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

/** Columns of the list of documents. */
export const DOCUMENT_COLUMNS = ['title', 'publisher', 'published', 'language', 'facts'] as const
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number]

/** A column that the documents are listed by, and which end comes first. */
export interface DocumentSort {
  column: DocumentColumn
  isDescending: boolean
}

/** What stands in `publishers` for the documents that name none. */
export const NO_PUBLISHER = ''

/** The two codes of a cell of the matrix. */
export interface Pair {
  province: string
  partner: string
}

/** Currencies that stated values can be converted to. */
export const TARGET_CURRENCIES = ['CNY', 'USD', 'EUR'] as const
export type TargetCurrency = (typeof TARGET_CURRENCIES)[number]

/** The sides of a fact whose places can stand beside each other. */
export const SIDES = ['province', 'partner'] as const
export type Side = (typeof SIDES)[number]

/** What the reader has chosen; the address holds all of it and nothing else does. */
export interface View {
  /** `view=`; the default, `map`, is not written. */
  page: Page
  /** `province=CN-GD`, repeatable, sorted; `CN` stands for the facts of the nation. */
  provinces: string[]
  /** `partner=BY`, repeatable, sorted. */
  partners: string[]
  /** `place=CN-GD/Guangzhou`, repeatable, sorted: a city or region within a province or a partner, on either side. */
  places: string[]
  /** `kind=trade`, repeatable, in the order of KINDS; empty for all. */
  kinds: Kind[]
  /** `sector=energy`, repeatable, in the order of SECTORS; empty for all. */
  sectors: Sector[]
  /** Years, both inclusive; null for open. */
  from: number | null
  to: number | null
  /** `undated=shown`: facts without a date stay while years are chosen; always false while none are. */
  undated: boolean
  /** `publisher=China Daily`, repeatable, sorted: exactly as documents write it; empty for those that name none. */
  publishers: string[]
  /** `written=zh`, repeatable, in the order of LANGUAGES: languages of the documents; empty for all. */
  written: Language[]
  /** `growth=50`: only facts that state a growth above so many percent; null for all. */
  growth: number | null
  /** `uncertain=shown`: facts below the threshold of confidence are among the others; the default hides them. */
  uncertain: boolean
  /** `fact=<id>`: its card is open and scrolled to. */
  fact: string | null
  /** `document=<id>`: the reader is open. */
  document: string | null
  /** `measure=ties`: what the map shades places by; the default, `facts`, is not written. */
  measure: Measure
  /** `order=total`: of the matrix; the default, `region`, is not written. */
  order: MatrixOrder
  /** `pair=CN-GD.BY`: the cell of the matrix whose facts are open. */
  pair: Pair | null
  /** `sort=amount`, or `sort=-amount` for the largest first: of the table; the default is not written. */
  sort: Sort
  /** `columns=kind.china.amount`: of the table, in the order of COLUMNS, never empty; the default is not written. */
  columns: readonly Column[]
  /** `listed=-facts`: how the documents are listed; the default, latest first, is not written. */
  listed: DocumentSort
  /** `title=harbour`: only documents whose title has these words are listed; empty for all. */
  title: string
  /** `convert=CNY`: values of signings are converted to one currency; null, the default, shows them as stated. */
  convert: TargetCurrency | null
  /** `side=partner`: which places stand beside each other; null for the side of which more are chosen. */
  side: Side | null
  /** `lanes=partner`: whose facts a lane of the timeline holds; the default, `province`, is not written. */
  lanes: Side
  /** `embed=1`: within another page, with nothing around the view but where it is from. */
  embed: boolean
  /** `lang=zh`; the default, `en`, is not written. */
  language: InterfaceLanguage
}

/** The one value of `uncertain=` and `undated=`. */
const SHOWN = 'shown'

/** The view with nothing chosen. */
export const EMPTY_VIEW: View = {
  page: 'map',
  provinces: [],
  partners: [],
  places: [],
  kinds: [],
  sectors: [],
  from: null,
  to: null,
  undated: false,
  publishers: [],
  written: [],
  growth: null,
  uncertain: false,
  fact: null,
  document: null,
  measure: FIRST_MEASURE,
  order: 'region',
  pair: null,
  sort: { column: 'date', isDescending: true },
  columns: FIRST_COLUMNS,
  listed: { column: 'published', isDescending: true },
  title: '',
  convert: null,
  side: null,
  lanes: 'province',
  embed: false,
  language: 'en',
}

/** What *Clear all* sets back: every filter, and the fact picked through them. */
export const NO_FILTERS = {
  provinces: [],
  partners: [],
  places: [],
  kinds: [],
  sectors: [],
  from: null,
  to: null,
  undated: false,
  publishers: [],
  written: [],
  growth: null,
  uncertain: false,
  fact: null,
} satisfies Partial<View>

/** The view an address asks for. Values that cannot be meant fall away; years the wrong way round are turned. */
export function paramsToView(params: URLSearchParams): View {
  const years = [params.get('from'), params.get('to')].map(parseYear)
  const [from, to] = turned(years[0] ?? null, years[1] ?? null)
  return {
    page: oneOf(PAGES, params.get('view')) ?? EMPTY_VIEW.page,
    provinces: sortedCodes(params.getAll('province'), /^CN(-[A-Z]{2})?$/u),
    partners: sortedCodes(params.getAll('partner'), /^[A-Z][A-Z-]{1,30}$/u),
    places: sortedCodes(params.getAll('place'), /^[A-Z][A-Z-]{1,30}\/[^/]{1,80}$/u),
    kinds: KINDS.filter((kind) => params.getAll('kind').includes(kind)),
    sectors: SECTORS.filter((sector) => params.getAll('sector').includes(sector)),
    from,
    to,
    undated: (from !== null || to !== null) && params.get('undated') === SHOWN,
    publishers: sortedCodes(params.getAll('publisher'), /^[^\p{Cc}]{0,200}$/u),
    written: LANGUAGES.filter((language) => params.getAll('written').includes(language)),
    growth: parsePercent(params.get('growth')),
    uncertain: params.get('uncertain') === SHOWN,
    fact: matching(params.get('fact'), /^[0-9a-f]{12}$/u),
    document: matching(params.get('document'), /^[^/\\]{1,200}$/u),
    measure: parseMeasure(params.get('measure')),
    order: oneOf(MATRIX_ORDERS, params.get('order')) ?? EMPTY_VIEW.order,
    pair: parsePair(params.get('pair')),
    sort: parseSort(params.get('sort')),
    columns: parseColumns(params.get('columns')),
    listed: parseListed(params.get('listed')),
    title: matching(params.get('title')?.trim() ?? '', /^[^\p{Cc}]{1,100}$/u) ?? '',
    convert: oneOf(TARGET_CURRENCIES, params.get('convert')),
    side: oneOf(SIDES, params.get('side')),
    lanes: oneOf(SIDES, params.get('lanes')) ?? EMPTY_VIEW.lanes,
    embed: params.get('embed') === '1',
    language: oneOf(INTERFACE_LANGUAGES, params.get('lang')) ?? EMPTY_VIEW.language,
  }
}

/** The parameters of a view, always in one order, defaults left out: equal views have equal addresses. */
export function viewToParams(view: View): URLSearchParams {
  const params = new URLSearchParams()
  if (view.page !== EMPTY_VIEW.page) params.set('view', view.page)
  for (const code of [...view.provinces].sort()) params.append('province', code)
  for (const code of [...view.partners].sort()) params.append('partner', code)
  for (const place of [...view.places].sort()) params.append('place', place)
  for (const kind of KINDS) if (view.kinds.includes(kind)) params.append('kind', kind)
  for (const sector of SECTORS) if (view.sectors.includes(sector)) params.append('sector', sector)
  if (view.from !== null) params.set('from', String(view.from))
  if (view.to !== null) params.set('to', String(view.to))
  if (view.undated && (view.from !== null || view.to !== null)) params.set('undated', SHOWN)
  for (const name of [...view.publishers].sort()) params.append('publisher', name)
  for (const each of LANGUAGES) if (view.written.includes(each)) params.append('written', each)
  if (view.growth !== null) params.set('growth', String(view.growth))
  if (view.uncertain) params.set('uncertain', SHOWN)
  if (view.document !== null) params.set('document', view.document)
  if (view.fact !== null) params.set('fact', view.fact)
  const measure = measureText(view.measure)
  if (measure !== measureText(FIRST_MEASURE)) params.set('measure', measure)
  if (view.order !== EMPTY_VIEW.order) params.set('order', view.order)
  if (view.pair !== null) params.set('pair', `${view.pair.province}.${view.pair.partner}`)
  if (sortText(view.sort) !== sortText(EMPTY_VIEW.sort)) params.set('sort', sortText(view.sort))
  const columns = columnsText(view.columns)
  if (columns !== columnsText(FIRST_COLUMNS)) params.set('columns', columns)
  if (sortText(view.listed) !== sortText(EMPTY_VIEW.listed)) {
    params.set('listed', sortText(view.listed))
  }
  if (view.title !== '') params.set('title', view.title)
  if (view.convert !== null) params.set('convert', view.convert)
  if (view.side !== null) params.set('side', view.side)
  if (view.lanes !== EMPTY_VIEW.lanes) params.set('lanes', view.lanes)
  if (view.embed) params.set('embed', '1')
  if (view.language !== EMPTY_VIEW.language) params.set('lang', view.language)
  return params
}

/** The address of a view, relative to the page: `?province=CN-GD`, or `.` when nothing is chosen. */
export function viewToHref(view: View): string {
  const query = viewToParams(view).toString()
  return query === '' ? '.' : `?${query}`
}

/** Changes some of the view; one call is one entry of the browser's history. */
export type ChangeView = (change: Partial<View>) => void

/** The view of the address, and the one way to change it. A change that changes nothing leaves no entry. */
export function useView(): [View, ChangeView] {
  const query = useSyncExternalStore(subscribeToAddress, readQuery, readNoQuery)
  const view = useMemo(() => paramsToView(new URLSearchParams(query)), [query])
  const changeView = useCallback<ChangeView>((change) => {
    const before = paramsToView(new URLSearchParams(readQuery()))
    const href = viewToHref({ ...before, ...change })
    if (href === viewToHref(before)) return
    history.pushState(null, '', href === '.' ? location.pathname : href)
    for (const listener of listeners) listener()
  }, [])
  return [view, changeView]
}

const listeners = new Set<() => void>()

function subscribeToAddress(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return function unsubscribe() {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

const readQuery = () => location.search
/** The build draws the view in which nothing is chosen. */
const readNoQuery = () => ''

function sortedCodes(values: string[], pattern: RegExp): string[] {
  return [...new Set(values.filter((value) => pattern.test(value)))].sort()
}

function parsePair(text: string | null): Pair | null {
  const [, province, partner] = /^(CN(?:-[A-Z]{2})?)\.([A-Z][A-Z-]{1,30})$/u.exec(text ?? '') ?? []
  return province === undefined || partner === undefined ? null : { province, partner }
}

function parseSort(text: string | null): Sort {
  const { name, isDescending } = parseOrder(text)
  const column = oneOf(COLUMNS, name)
  return column === null || UNSORTED_COLUMNS.includes(column)
    ? EMPTY_VIEW.sort
    : { column, isDescending }
}

function parseListed(text: string | null): DocumentSort {
  const { name, isDescending } = parseOrder(text)
  const column = oneOf(DOCUMENT_COLUMNS, name)
  return column === null ? EMPTY_VIEW.listed : { column, isDescending }
}

function parseOrder(text: string | null): { name: string | null; isDescending: boolean } {
  const isDescending = text?.startsWith('-') === true
  return { name: isDescending ? (text?.slice(1) ?? null) : text, isDescending }
}

const sortText = ({ column, isDescending }: Sort | DocumentSort) =>
  `${isDescending ? '-' : ''}${column}`

function parseColumns(text: string | null): readonly Column[] {
  const named = text?.split('.') ?? []
  const columns = COLUMNS.filter((column) => named.includes(column))
  return columns.length === 0 || columnsText(columns) === columnsText(FIRST_COLUMNS)
    ? FIRST_COLUMNS
    : columns
}

const columnsText = (columns: readonly Column[]) =>
  COLUMNS.filter((column) => columns.includes(column)).join('.')

function oneOf<Value extends string>(list: readonly Value[], text: string | null): Value | null {
  return list.find((value) => value === text) ?? null
}

function matching(text: string | null, pattern: RegExp): string | null {
  return text !== null && pattern.test(text) ? text : null
}

function parseYear(text: string | null): number | null {
  return text !== null && /^[12]\d{3}$/u.test(text) ? Number(text) : null
}

function parsePercent(text: string | null): number | null {
  // Minus zero is zero.
  return text !== null && /^-?\d{1,6}(\.\d{1,4})?$/u.test(text) ? Number(text) + 0 : null
}

function turned(from: number | null, to: number | null): [number | null, number | null] {
  return from !== null && to !== null && from > to ? [to, from] : [from, to]
}
