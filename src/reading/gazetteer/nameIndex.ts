import type { Language } from '../../model/dataset.ts'
import type { PlaceMention } from '../mentions/mention.ts'

/** A place that can be named: what a mention of it says. */
export interface Referent {
  code: string
  side: PlaceMention['side']
  level: PlaceMention['level']
  place: string | null
  /** Code of the province (China) or ISO code of the country (abroad) that bears it out; a bloc is its own. */
  within: string
  /** Decides between homonyms when the document does not: inhabitants; countries, provinces and regions above them. */
  weight: number
}

/**
 * What a name needs before it is believed:
 * `free` nothing, `near` its country or province named in the document, `beside` the same in its sentence and close by,
 * `ranked` a word for its rank (`Wuyi County`, 武义县) or its country or province close by.
 */
export type Trust = 'free' | 'near' | 'beside' | 'ranked'

/** One reading of a name. A name with a reading of `null` referent is read over: South China Sea, Southeast Asia. */
export interface Naming {
  referent: Referent | null
  trust: Trust
  as: 'name' | 'adjective' | 'abbreviation'
  /** Read in documents of this language only; null for all. */
  language: Language | null
}

/** Names by their folded spelling, with the lengths that are worth trying at each beginning. */
export interface NameIndex {
  namings: Map<string, Naming[]>
  /** Longest name, in words (Latin) or characters (Han), by first word or by first two characters. */
  longest: Map<string, number>
  /** One for each pair of characters that may begin a name, at the place that `pairPlace` gives it. */
  pairs: Uint8Array
}

export function createNameIndex(): NameIndex {
  return { namings: new Map(), longest: new Map(), pairs: new Uint8Array(0x10000) }
}

/** Adds a name in Latin letters, already folded. */
export function addLatin(index: NameIndex, key: string, naming: Naming): void {
  if (key === '') return
  const space = key.indexOf(' ')
  const words = space < 0 ? 1 : key.split(' ').length
  add(index, key, space < 0 ? key : key.slice(0, space), words, naming)
}

/** Adds a name in Chinese characters; names of one character are never read alone and are left out. */
export function addHan(index: NameIndex, name: string, naming: Naming): void {
  if (name.length < 2) return
  add(index, name, name.slice(0, 2), name.length, naming)
  index.pairs[pairPlace(name, 0)] = 1
}

/** Two characters of a text as a number of 16 bits. */
export const pairPlace = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e35) + text.charCodeAt(at + 1)) & 0xffff

function add(index: NameIndex, key: string, head: string, length: number, naming: Naming): void {
  const namings = index.namings.get(key)
  if (namings === undefined) index.namings.set(key, [naming])
  else {
    const same = namings.findIndex((other) => isSame(other, naming))
    if (same < 0) namings.push(naming)
    else if (STRENGTH[naming.trust] > STRENGTH[namings[same]?.trust ?? 'free'])
      namings[same] = naming
  }
  if ((index.longest.get(head) ?? 0) < length) index.longest.set(head, length)
}

const STRENGTH: Readonly<Record<Trust, number>> = { ranked: 0, beside: 1, near: 2, free: 3 }

function isSame(a: Naming, b: Naming): boolean {
  return (
    a.referent?.code === b.referent?.code &&
    a.referent?.place === b.referent?.place &&
    a.referent?.level === b.referent?.level &&
    a.language === b.language
  )
}
