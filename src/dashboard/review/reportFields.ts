import {
  APPROX,
  INSTRUMENTS,
  INVESTMENT_FLOWS,
  SECTORS,
  TIES,
  TRADE_FLOWS,
  type Fact,
  type Kind,
} from '../../model/fact.ts'
import { PROGRAM_FIELDS, fieldsOf, type Field } from '../../model/factFields.ts'
import type { FieldValue } from './reviewYaml.ts'

/** How a field is asked for. */
export type Asking =
  | { type: 'place'; side: 'china' | 'partner' }
  | { type: 'choice'; choices: readonly string[] }
  | { type: 'text' | 'number' | 'date' | 'currency' | 'list' }

/** No correction changes the kind, nor what is quoted. */
const NOT_ASKED: ReadonlySet<Field> = new Set([...PROGRAM_FIELDS, 'kind', 'quote'])

/** The fields of a kind of fact that a person may correct, in the order of the dataset. */
export const correctable = (kind: Kind): Field[] =>
  fieldsOf(kind).filter((field) => !NOT_ASKED.has(field))

/** How the values of a field are given. */
export function askingOf(kind: Kind, field: string): Asking {
  switch (field) {
    case 'china':
    case 'partner':
      return { type: 'place', side: field }
    case 'tie':
      return { type: 'choice', choices: TIES }
    case 'instrument':
      return { type: 'choice', choices: INSTRUMENTS }
    case 'flow':
      return { type: 'choice', choices: kind === 'trade' ? TRADE_FLOWS : INVESTMENT_FLOWS }
    case 'approx':
      return { type: 'choice', choices: APPROX }
    case 'sectors':
      return { type: 'list' }
    case 'from':
    case 'to':
      return { type: 'date' }
    case 'currency':
      return { type: 'currency' }
    case 'chinaPlace':
    case 'partnerPlace':
    case 'name':
    case 'product':
    case 'unit':
    case 'label':
      return { type: 'text' }
    default:
      return { type: 'number' }
  }
}

/** A field's value as it stands in its input. */
export function inputOf(fact: Fact, field: string): string {
  const value = (fact as Record<string, unknown>)[field]
  if (Array.isArray(value)) return value.join(', ')
  return value === null || value === undefined ? '' : String(value)
}

const NUMBER = /^[-−+]?\d{1,18}(\.\d{1,9})?(e\d{1,2})?$/u
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u

/** What an input says, as the review file has it; undefined where it cannot be meant. Empty is null. */
export function parseInput(asking: Asking, field: string, input: string): FieldValue | undefined {
  const text = input.trim()
  switch (asking.type) {
    case 'list': {
      const names = text.split(/[,，、\s]+/u).filter((name) => name !== '')
      return names.every((name) => SECTORS.some((sector) => sector === name)) ? names : undefined
    }
    case 'number': {
      const plain = text.replace(/[,\s]/gu, '').replace('−', '-')
      if (plain === '') return null
      return NUMBER.test(plain) ? Number(plain) : undefined
    }
    case 'date':
      return text === '' ? null : DATE.test(text) ? text : undefined
    case 'currency':
      return text === '' ? null : /^[A-Z]{3}$/u.test(text) ? text : undefined
    case 'text':
      return text === '' ? (field === 'label' ? undefined : null) : text
    case 'choice':
    case 'place':
      return text
  }
}
