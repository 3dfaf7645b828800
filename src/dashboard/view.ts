import type { Language } from '../model/dataset.ts'
import type { Kind, Sector } from '../model/fact.ts'
import {
  FIRST_COLUMNS,
  FIRST_LISTED,
  FIRST_SORT,
  type Column,
  type DocumentSort,
  type Sort,
} from './columns.ts'
import { FIRST_MEASURE, type Measure } from './measure.ts'

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
  sort: FIRST_SORT,
  columns: FIRST_COLUMNS,
  listed: FIRST_LISTED,
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

/** Changes some of the view; one call is one entry of the browser's history. */
export type ChangeView = (change: Partial<View>) => void
