import { LANGUAGES } from '../model/dataset.ts'
import { KINDS, SECTORS } from '../model/fact.ts'
import { columnsText, parseColumns, parseListed, parseSort, sortText } from './columns.ts'
import { measureText, parseMeasure } from './measure.ts'
import {
  EMPTY_VIEW,
  INTERFACE_LANGUAGES,
  MATRIX_ORDERS,
  PAGES,
  SIDES,
  TARGET_CURRENCIES,
  type Pair,
  type View,
} from './view.ts'

/** How one part of a view stands in the address. */
interface Parameter<Value> {
  name: string
  /** The value that texts ask for; what cannot be meant falls away. */
  read: (texts: readonly string[]) => Value
  write: (value: Value) => readonly string[]
}

/** In the order in which an address has them. */
const PARAMETERS: { readonly [Key in keyof View]: Parameter<View[Key]> } = {
  page: oneOf('view', PAGES),
  provinces: texts('province', /^CN(-[A-Z]{2})?$/u),
  partners: texts('partner', /^[A-Z][A-Z-]{1,30}$/u),
  places: texts('place', /^[A-Z][A-Z-]{1,30}\/[^/]{1,80}$/u),
  kinds: someOf('kind', KINDS),
  sectors: someOf('sector', SECTORS),
  from: maybe('from', parseYear, String),
  to: maybe('to', parseYear, String),
  undated: flag('undated', 'shown'),
  publishers: texts('publisher', /^[^\p{Cc}]{0,200}$/u),
  written: someOf('written', LANGUAGES),
  growth: maybe('growth', parsePercent, String),
  uncertain: flag('uncertain', 'shown'),
  document: maybe('document', matching(/^[^/\\]{1,200}$/u), String),
  fact: maybe('fact', matching(/^[0-9a-f]{12}$/u), String),
  measure: withFirst('measure', EMPTY_VIEW.measure, parseMeasure, measureText),
  order: oneOf('order', MATRIX_ORDERS),
  pair: maybe('pair', parsePair, ({ province, partner }) => `${province}.${partner}`),
  sort: withFirst('sort', EMPTY_VIEW.sort, parseSort, sortText),
  columns: withFirst('columns', EMPTY_VIEW.columns, parseColumns, columnsText),
  listed: withFirst('listed', EMPTY_VIEW.listed, parseListed, sortText),
  title: withFirst('title', '', (text) => matching(/^[^\p{Cc}]{1,100}$/u)(text.trim()), String),
  convert: maybe('convert', among(TARGET_CURRENCIES), String),
  side: maybe('side', among(SIDES), String),
  lanes: oneOf('lanes', SIDES),
  embed: flag('embed', '1'),
  language: oneOf('lang', INTERFACE_LANGUAGES),
}

const KEYS = Object.keys(PARAMETERS) as (keyof View)[]

/** The view an address asks for. Values that cannot be meant fall away; years the wrong way round are turned. */
export function paramsToView(params: URLSearchParams): View {
  const read = KEYS.map((key) => [key, PARAMETERS[key].read(params.getAll(PARAMETERS[key].name))])
  return sound(Object.fromEntries(read) as View)
}

/** The parameters of a view, always in one order, defaults left out: equal views have equal addresses. */
export function viewToParams(view: View): URLSearchParams {
  return new URLSearchParams(KEYS.flatMap((key) => written(key, sound(view))))
}

/** The address of a view, relative to the page: `?province=CN-GD`, or `.` when nothing is chosen. */
export function viewToHref(view: View): string {
  const query = viewToParams(view).toString()
  return query === '' ? '.' : `?${query}`
}

/** A view whose years go forward, and that shows facts without a date only where years are chosen. */
function sound(view: View): View {
  const { from, to } = view
  if (from === null && to === null) return { ...view, undated: false }
  return from !== null && to !== null && from > to ? { ...view, from: to, to: from } : view
}

function written<Key extends keyof View>(key: Key, view: View): [string, string][] {
  const { name, write } = PARAMETERS[key]
  return write(view[key]).map((text) => [name, text])
}

/** One of a closed list, of which the first is not written. */
function oneOf<Value extends string>(name: string, list: readonly [Value, ...Value[]]) {
  return withFirst(name, list[0], among(list), String)
}

/** Some of a closed list, in its order. */
function someOf<Value extends string>(name: string, list: readonly Value[]): Parameter<Value[]> {
  const inOrder = (texts: readonly string[]) => list.filter((value) => texts.includes(value))
  return { name, read: inOrder, write: inOrder }
}

/** Texts that look like what they stand for, sorted. */
function texts(name: string, pattern: RegExp): Parameter<string[]> {
  return {
    name,
    read: (given) => [...new Set(given.filter((text) => pattern.test(text)))].sort(),
    write: (values) => [...values].sort(),
  }
}

function flag(name: string, set: string): Parameter<boolean> {
  return { name, read: ([text]) => text === set, write: (isSet) => (isSet ? [set] : []) }
}

/** A value, or null for none, which is not written. */
function maybe<Value>(
  name: string,
  parse: (text: string) => Value | null,
  format: (value: Value) => string,
): Parameter<Value | null> {
  return {
    name,
    read: ([text]) => (text === undefined ? null : parse(text)),
    write: (value) => (value === null ? [] : [format(value)]),
  }
}

/** A value that is always there; the first one, which is not written, until another is chosen. */
function withFirst<Value>(
  name: string,
  first: Value,
  parse: (text: string) => Value | null,
  format: (value: Value) => string,
): Parameter<Value> {
  return {
    name,
    read: ([text]) => (text === undefined ? first : (parse(text) ?? first)),
    write: (value) => (format(value) === format(first) ? [] : [format(value)]),
  }
}

function among<Value extends string>(list: readonly Value[]) {
  return (text: string): Value | null => list.find((value) => value === text) ?? null
}

function matching(pattern: RegExp) {
  return (text: string): string | null => (pattern.test(text) ? text : null)
}

function parsePair(text: string): Pair | null {
  const [, province, partner] = /^(CN(?:-[A-Z]{2})?)\.([A-Z][A-Z-]{1,30})$/u.exec(text) ?? []
  return province === undefined || partner === undefined ? null : { province, partner }
}

function parseYear(text: string): number | null {
  return /^[12]\d{3}$/u.test(text) ? Number(text) : null
}

function parsePercent(text: string): number | null {
  // Minus zero is zero.
  return /^-?\d{1,6}(\.\d{1,4})?$/u.test(text) ? Number(text) + 0 : null
}
