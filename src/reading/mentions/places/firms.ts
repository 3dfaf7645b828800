import type { Language } from '../../../model/dataset.ts'
import { firmWords, type FirmWords } from '../../locales/firmWords.ts'
import type { PlaceMention } from '../mention.ts'
import type { Sentence } from '../sentence.ts'

/**
 * Adds to each sentence the places of the firms that it names, where another sentence says where they are from: after
 * "Hebei-based Xinda", "Xinda" alone is a firm of Hebei. A sentence that names a place of that side itself keeps to it.
 */
export function placeFirms(sentences: Sentence[], language: Language): Sentence[] {
  const words = firmWords(language)
  if (words === null) return sentences
  const firms = collectFirms(sentences, words)
  if (firms.size === 0) return sentences
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...firms.keys()].map(escape).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return sentences.map((sentence) => {
    const places = sentence.mentions.filter((m) => m.type === 'place')
    const added = [...sentence.text.matchAll(any)].flatMap((match): PlaceMention[] => {
      const home = firms.get(match[0])
      const start = sentence.start + match.index
      const end = start + match[0].length
      if (!home || places.some((p) => p.start < end && start < p.end)) return []
      const isNamed = places.some((p) => p.side === home.side && p.code !== 'CN')
      return isNamed ? [] : [{ ...home, start, end }]
    })
    if (added.length === 0) return sentence
    const mentions = [...sentence.mentions, ...added].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    )
    return { ...sentence, mentions }
  })
}

type Home = Omit<PlaceMention, 'start' | 'end'>

/** Each name by which a text may call a firm, with the place that it is from; names of firms of several places are left out. */
function collectFirms(sentences: Sentence[], words: FirmWords): Map<string, Home> {
  const patterns = compile(words)
  const firms = new Map<string, Home | null>()
  for (const { text, start, mentions } of sentences)
    for (const place of mentions) {
      if (place.type !== 'place' || place.pair !== null) continue
      if (place.as === 'dateline' || place.as === 'post' || place.as === 'organisation') continue
      if (place.code === 'CN' || place.level === 'bloc') continue
      const before = text.slice(Math.max(0, place.start - start - REACH), place.start - start)
      const behind = text.slice(place.end - start, place.end - start + REACH)
      const name = nameBeside(before, behind, place, patterns)
      if (name === null) continue
      const { type, code, side, level, place: of, pair } = place
      const home: Home = { type, code, side, level, place: of, pair, as: 'organisation' }
      for (const alias of aliasesOf(name)) {
        const known = firms.get(alias)
        firms.set(alias, known === undefined || known?.code === code ? home : null)
      }
    }
  const places = new Set(
    sentences.flatMap(({ text, start, mentions }) =>
      mentions.flatMap((m) =>
        m.type === 'place' ? [text.slice(m.start - start, m.end - start)] : [],
      ),
    ),
  )
  return new Map(
    [...firms].filter(
      (entry): entry is [string, Home] => entry[1] !== null && !places.has(entry[0]),
    ),
  )
}

/** Characters beside a place within which its firm is named. */
const REACH = 130

interface Patterns {
  between: RegExp
  seat: RegExp
  seatFirst: RegExp
  afterSeat: RegExp
  apposed: RegExp
  isFirm: RegExp
}

/** Up to five words with capitals: "Xinda Heavy Industry Group". */
const NAME = '(?<name>\\p{Lu}[\\p{L}\\p{N}&-]{1,30}(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}&-]{0,30}|&)){0,4})'
const SHORT = '(?:\\.?,? ?\\((?<short>\\p{Lu}{2,8})\\))?'

const compile = (words: FirmWords): Patterns => ({
  between: new RegExp(`^${words.between}${NAME}${SHORT}`, 'u'),
  seat: new RegExp(`(?<![\\p{L}\\p{N}])${NAME}\\.?${words.seat}$`, 'u'),
  seatFirst: new RegExp(`${words.seatFirst}$`, 'u'),
  afterSeat: new RegExp(`^(?: (?:city|City|Province|province))?, ${NAME}${SHORT}`, 'u'),
  apposed: new RegExp(`(?<![\\p{L}\\p{N}])${NAME}\\.?${words.apposed}$`, 'u'),
  isFirm: new RegExp(`^${words.isFirm}(?!\\p{L})`, 'u'),
})

/** The name of the firm that a place is said to be the home of. */
function nameBeside(
  before: string,
  behind: string,
  place: PlaceMention,
  patterns: Patterns,
): string[] | null {
  const ahead = patterns.between.exec(behind)
  if (ahead && (place.as === 'adjective' || SAYS_FIRM.test(ahead[0]))) return namesOf(ahead)
  if (patterns.seatFirst.test(before)) {
    const after = patterns.afterSeat.exec(behind)
    if (after) return namesOf(after)
  }
  const seat = patterns.seat.exec(before)
  if (seat && place.as !== 'adjective') return namesOf(seat)
  const apposed = patterns.apposed.exec(before)
  if (apposed && patterns.isFirm.test(behind)) return namesOf(apposed)
  return null
}

/** A word of seat or firm stands before the name, and not the name alone. */
const SAYS_FIRM = /^(?:[ -](?:based|headquartered)|['’]s\s\p{Ll}|\s\p{Ll})/u

const namesOf = ({ groups }: RegExpExecArray): string[] =>
  [groups?.['name'], groups?.['short']].filter((name) => name !== undefined)

/** Legal forms and other tails that a text leaves out when it names the firm again. */
const TAIL =
  /(?:[ ,.]{1,3}(?:Co|Ltd|Inc|Corp|AG|SE|SA|NV|GmbH|KG|LLC|PLC|Plc|Group|Company|Corporation|Holdings?|Limited)){1,3}$/u

const LEAST_LETTERS = 4

/** The name, the name without its tail, and its first word where that is no word of many names. */
function aliasesOf(names: string[]): string[] {
  return names.flatMap((name) => {
    const bare = name.replace(TAIL, '')
    const [first = ''] = bare.split(' ')
    if (NO_FIRM.has(first)) return []
    const isOwn = first.length >= LEAST_LETTERS && !OF_MANY.has(first)
    return [...new Set([name, bare, ...(isOwn ? [first] : [])])].filter((n) => n.length > 2)
  })
}

/** Words with capitals that follow "company" and name none. */
const NO_FIRM = new Set(
  'CEO CFO COO President Chairman Chairwoman Chief Director Manager Mr Mrs Ms Dr Vice The This That In On At It Its He She They We But And For As Also Currently January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Der Die Das Im In Am Herr Frau'.split(
    ' ',
  ),
)

/** First words that many names share. */
const OF_MANY = new Set(
  'China Chinese National First General Bank United International Global World East West North South New Great Royal Asia Asian Europe European Africa African American Eastern Western Northern Southern Central State People Air Port Power Energy Steel Group Industrial Construction Engineering Investment Development Trade Trading Technology Technologies Science University Institute Express Golden Silk Road Sino Pacific Atlantic Deutsche Erste Neue'.split(
    ' ',
  ),
)

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
