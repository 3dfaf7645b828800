import type { Language } from '../../../model/dataset.ts'
import * as english from '../../locales/en/places.ts'
import * as german from '../../locales/de/places.ts'
import { NOT_IN_NAMES, ORGANISATION_TAIL, SCHOOL_TAIL } from '../../locales/zh/places.ts'
import type { Span } from '../mention.ts'

/** Whether a place is part of the name of a company, school or the like: "Gansu Agricultural University", 上海大学. */
export function isInOrganisation(
  text: string,
  hit: Span,
  nextStart: number,
  language: Language,
): boolean {
  if (language === 'zh') return hasTail(text.slice(hit.end, hit.end + 32))
  const words = language === 'de' ? german : english
  const before = text.slice(Math.max(0, hit.start - 60), hit.start)
  if (english.ORGANISATION_LEADS.test(before)) return true
  if (language === 'de' && german.ORGANISATION_LEADS.test(before)) return true
  return hasHead(text.slice(hit.end, Math.min(hit.end + 90, nextStart)), words.ORGANISATION_HEADS)
}

function hasTail(behind: string): boolean {
  for (const pattern of [ORGANISATION_TAIL, SCHOOL_TAIL]) {
    const tail = pattern.exec(behind)?.[0]
    if (tail !== undefined && !NOT_IN_NAMES.test(tail)) return true
  }
  return false
}

/** A run of capitalised words from the place on, with "of", "and" and brackets between, that ends in a head. */
const NEXT =
  /^(?:[\s\u00a0-]|\s\(|\)\s|\s&\s|\s(?:of|and|for|für|und)\s)(?:[Tt]he\s)?([\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*)/u

function hasHead(behind: string, heads: ReadonlySet<string>): boolean {
  let rest = behind
  for (let word = 0; word < 8; word += 1) {
    const match = NEXT.exec(rest)
    if (match === null) return false
    const isHead = heads.has(match[1] ?? '')
    if (isHead && !(word === 0 && /^\s(?:and|und|&)\s/u.test(match[0]))) return true
    rest = rest.slice(match[0].length)
  }
  return false
}
