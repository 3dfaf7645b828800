import * as z from 'zod/mini'
import type { Place } from '../../model/dataset.ts'
import {
  APPROX,
  INSTRUMENTS,
  INVESTMENT_FLOWS,
  KINDS,
  SECTORS,
  TIES,
  TRADE_FLOWS,
} from '../../model/fact.ts'
import type { Kind } from '../../model/fact.ts'
import { FIELDS, PROGRAM_FIELDS, type Field } from '../../model/factFields.ts'
import { factSchema } from '../../model/factSchema.ts'
import { CURRENCY_ROWS } from '../locales/currencies.ts'
import { isIsoDate } from '../read/frontMatter.ts'
import { findNearest } from './nearest.ts'
import type { YamlNode } from './yamlTree.ts'

/** The fields that a person may state, `kind` only of a fact that is new or looked for. */
export type StatedField = Exclude<Field, (typeof PROGRAM_FIELDS)[number]>

export const STATED_FIELDS = FIELDS.filter(
  (field): field is StatedField => !PROGRAM_FIELDS.some((other) => other === field),
)

/** The shape of each kind's facts: the model's own schemas, field by field. */
const SHAPES = new Map(
  KINDS.map((kind): [Kind, Partial<Record<string, z.ZodMiniType>>] => {
    const option = factSchema.def.options.find(({ shape }) => z.safeParse(shape.kind, kind).success)
    return [kind, option?.shape ?? {}]
  }),
)

/** The fields of a kind that a person may state, in the order of the table. */
export function fieldsOfKind(kind: Kind): StatedField[] {
  const shape = SHAPES.get(kind) ?? {}
  return STATED_FIELDS.filter((field) => field in shape)
}

const NUMBER = 'a number in digits (500000000 or 5e8) or null'
const DATE = 'a date as exact as the text states it (2021, 2022-09 or 2018-06-11) or null'
const TEXT = 'a text or null'

/** What a field may hold: the words of a closed list, or a description. */
export const ALLOWED: Readonly<Record<StatedField, readonly string[] | string>> = {
  kind: KINDS,
  china: 'CN, or the code of a province (CN-GD)',
  chinaPlace: TEXT,
  partner: 'the code of a country (BY) or of a bloc (ASEAN)',
  partnerPlace: TEXT,
  from: DATE,
  to: DATE,
  tie: TIES,
  name: TEXT,
  participants: NUMBER,
  companies: NUMBER,
  count: NUMBER,
  instrument: INSTRUMENTS,
  flow: [...TRADE_FLOWS, ...INVESTMENT_FLOWS],
  product: TEXT,
  amount: NUMBER,
  currency: 'a currency code of ISO 4217 (USD) or null',
  growthPct: 'percent in digits (52.59, -4.2) or null',
  value: NUMBER,
  unit: TEXT,
  label: 'a text',
  approx: APPROX,
  sectors: SECTORS,
  quote: 'a part of the text of the document',
}

const CURRENCIES = CURRENCY_ROWS.map(([code]) => code)

/** The value of a field as the model holds it, or what was found and what is allowed. */
export function readField(
  field: StatedField,
  node: YamlNode,
  places: ReadonlyMap<string, Place>,
): { value: unknown } | { reason: string } {
  const value = valueOf(field, node)
  const wrong = (nearest: readonly string[]) => ({
    reason: `${field}: found ${show(node)}; allowed: ${allowedWords(field)}${nearestWords(nearest)}`,
  })
  const isOfModel = [...SHAPES.values()].some(
    (shape) => shape[field] !== undefined && z.safeParse(shape[field], value).success,
  )
  const text = node.type === 'scalar' ? node.source : ''
  switch (field) {
    case 'china':
    case 'partner': {
      const allowed = [...places.values()].filter(({ type }) => PLACE_TYPES[field].includes(type))
      const isKnown = allowed.some(({ code }) => code === value)
      return isKnown && isOfModel ? { value } : wrong(nearestPlaces(text, allowed))
    }
    case 'currency':
      return isOfModel && (value === null || CURRENCIES.some((code) => code === value))
        ? { value }
        : wrong(findNearest(text, CURRENCIES))
    case 'from':
    case 'to':
      return isOfModel && (value === null || isIsoDate(String(value))) ? { value } : wrong([])
    case 'sectors': {
      if (isOfModel) return { value }
      const items = node.type === 'list' ? node.items : [node]
      const bad = items.find((item) => !SECTORS.some((sector) => sector === plainOf(item))) ?? node
      const nearest = findNearest(bad.type === 'scalar' ? bad.source : '', SECTORS)
      return {
        reason: `sectors: found ${show(bad)}; allowed: ${allowedWords(field)}${nearestWords(nearest)}`,
      }
    }
    default: {
      const isEmpty = typeof value === 'string' && value.trim() === ''
      if (isOfModel && !isEmpty) return { value }
      const words = ALLOWED[field]
      return wrong(typeof words === 'string' ? [] : findNearest(text, words))
    }
  }
}

/** What a field of a fact of a kind may hold, in words. */
export function allowedWords(field: StatedField, kind: Kind | null = null): string {
  if (field === 'flow' && kind !== null) {
    return (kind === 'trade' ? TRADE_FLOWS : INVESTMENT_FLOWS).join(', ')
  }
  const allowed = ALLOWED[field]
  return typeof allowed === 'string' ? allowed : allowed.join(', ')
}

export const nearestWords = (nearest: readonly string[]): string =>
  nearest.length === 0 ? '' : `; nearest: ${nearest.join(', ')}`

/** What was found, short enough for a line of the console. */
export function show(node: YamlNode): string {
  if (node.type === 'list') return 'a list'
  if (node.type === 'mapping') return 'a mapping'
  if (node.source === '') return 'nothing'
  const text = node.source.length > 80 ? `${node.source.slice(0, 79)}…` : node.source
  return JSON.stringify(text)
}

const PLACE_TYPES: Readonly<Record<'china' | 'partner', readonly Place['type'][]>> = {
  china: ['nation', 'province'],
  partner: ['country', 'bloc'],
}

const TEXT_FIELDS: ReadonlySet<StatedField> = new Set<StatedField>([
  'chinaPlace',
  'partnerPlace',
  'from',
  'to',
  'name',
  'product',
  'unit',
  'label',
  'quote',
])

/** YAML reads `2021` as a number; where a text is wanted it is what stands in the file. One sector is a list of one. */
function valueOf(field: StatedField, node: YamlNode): unknown {
  if (field === 'sectors') {
    const items = node.type === 'list' ? node.items : [node]
    return [...new Set(items.map(plainOf))]
  }
  if (node.type !== 'scalar') return node
  return TEXT_FIELDS.has(field) && node.value !== null ? node.source.trim() : node.value
}

const plainOf = (node: YamlNode): unknown => (node.type === 'scalar' ? node.value : node)

/** Codes by what was written instead: a name in any language, a misspelt name, a misspelt code. */
function nearestPlaces(text: string, places: readonly Place[]): string[] {
  const placesByWord = new Map<string, Place>()
  for (const place of places) {
    for (const word of [...Object.values(place.names), place.code]) {
      placesByWord.set(word.toLowerCase(), place)
    }
  }
  const exact = placesByWord.has(text.toLowerCase()) ? [text.toLowerCase()] : []
  const words = exact.length > 0 ? exact : findNearest(text, placesByWord.keys())
  const found = words.flatMap((word) => placesByWord.get(word) ?? [])
  return [...new Set(found)].map(({ code, names }) => `${code} (${names.en})`)
}
