import type { DocumentEntry } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import type { SearchNames } from '../../model/searchNames.ts'
import type { Atlas } from '../dataset.ts'
import { DatasetError } from '../datasetError.ts'
import { selectThings } from '../select/things.ts'
import { NAMED_GROUPS, listEntries, type NamedEntry, type NamedGroup } from './entries.ts'
import { fold, isHan, wordsOf } from './fold.ts'
import { RANK, rankName } from './rank.ts'
import { foldQuotes, listQuotes, withWords, type Sentence } from './sentences.ts'

export type Group = 'pair' | NamedGroup | 'document' | 'quote'

/** One line of the results. */
export type Hit =
  | { type: 'pair'; china: NamedEntry; partner: NamedEntry; facts: number }
  /** Two of one side, to stand beside each other. */
  | { type: 'compare'; places: readonly [NamedEntry, NamedEntry] }
  | { type: 'named'; entry: NamedEntry }
  | { type: 'document'; document: DocumentEntry }
  | { type: 'quote'; fact: Fact; words: readonly string[] }

/** What was found of one group, best first. */
export interface HitGroup {
  group: Group
  /** How many there are; `hits` holds as many of them as were asked for. */
  total: number
  hits: readonly Hit[]
}

/** Looks up names at once; quotes as far as they have been taken up. */
export interface Searcher {
  search: (text: string, most: (group: Group) => number) => HitGroup[]
  /** Waits until no more quotes are taken up; whether all of them were. */
  ready: Promise<boolean>
}

/** Quotes of more facts than these are not searched: they would be fetched and held, 50 MB and more. */
const MOST_SEARCHED = 200_000

/**
 * A searcher over an atlas; `names` are what only a search needs, null where they could not be had. `quote` gives facts their quotes
 * where they come without.
 */
export function createSearcher(
  atlas: Atlas,
  names: SearchNames | null,
  quote: (facts: readonly Fact[]) => Promise<readonly Fact[]> = (facts) => Promise.resolve(facts),
): Searcher {
  const entries = listEntries(atlas, names)
  const documents = [...atlas.dataset.documents]
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    .map((document) => ({
      document,
      folded: ` ${fold([document.title, document.publisher ?? '', document.published ?? '', document.id].join(' '))}`,
    }))
  const sentences: Sentence[] = []
  const ready = takeUpQuotes()

  async function takeUpQuotes(): Promise<boolean> {
    if (atlas.quotes !== null && atlas.dataset.facts.length > MOST_SEARCHED) return false
    try {
      await foldQuotes(await quote(listQuotes(atlas)), sentences)
      return true
    } catch (error) {
      if (error instanceof DatasetError) return false
      throw error
    }
  }

  function search(text: string, most: (group: Group) => number): HitGroup[] {
    const phrase = quotedPhrase(text)
    const wanted = fold(phrase ?? text)
    if (wanted === '') return []
    const named = phrase === null ? findNamed(entries, wanted) : []
    const pair = phrase === null ? findPair(atlas, entries, wanted) : []
    const words = phrase === null ? wordsOf(wanted) : [wanted]
    const isTelling = isHan(wanted) ? wanted.length > 1 : wanted.length > 2
    const titles = isTelling ? withWords(documents, words) : []
    const quotes = isTelling ? withWords(sentences, words) : []
    const groups: HitGroup[] = [
      { group: 'pair', total: pair.length, hits: pair },
      ...named.map(({ group, members }) => ({
        group,
        total: members.length,
        hits: members.slice(0, most(group)).map((entry) => ({ type: 'named', entry }) as const),
      })),
      {
        group: 'document',
        total: titles.length,
        hits: titles
          .slice(0, most('document'))
          .map(({ document }) => ({ type: 'document', document }) as const),
      },
      {
        group: 'quote',
        total: quotes.length,
        hits: quotes
          .slice(0, most('quote'))
          .map(({ fact }) => ({ type: 'quote', fact, words }) as const),
      },
    ]
    return groups.filter(({ total }) => total > 0)
  }
  return { search, ready }
}

/** The words between quotation marks of any language, or null: then only sentences that say them in this order are meant. */
function quotedPhrase(text: string): string | null {
  return /^\s*["“”„«「『](.+?)["“”»」』]?\s*$/u.exec(text)?.[1] ?? null
}

interface Ranked {
  entry: NamedEntry
  rank: number
}

function rankAll(entries: readonly NamedEntry[], wanted: string): Ranked[] {
  const han = isHan(wanted)
  const ranked = entries
    .map((entry) => ({
      entry,
      rank: Math.min(RANK.none, ...entry.names.map((name) => rankName(name, wanted, han))),
    }))
    .filter(({ rank }) => rank < RANK.none)
  // What is spelt right is not a misspelling of something else.
  const isSpelt = ranked.some(({ rank }) => rank <= RANK.wordBegins)
  return ranked
    .filter(({ rank }) => !isSpelt || rank < RANK.misspelt)
    .sort((a, b) => a.rank - b.rank || b.entry.facts - a.entry.facts)
}

/** What has the name, by group; the group with the best answer first. */
function findNamed(entries: readonly NamedEntry[], wanted: string) {
  const ranked = rankAll(entries, wanted)
  return NAMED_GROUPS.map((group) => {
    const members = ranked.filter(({ entry }) => entry.group === group)
    return {
      group,
      best: members[0]?.rank ?? RANK.none,
      members: members.map(({ entry }) => entry),
    }
  })
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => a.best - b.best)
}

/** Words that join two names and are no part of them. */
const JOINING = new Set(['and', 'with', 'und', 'mit', 'to', 'the', '和', '与', '同'])

/** A place of China and one abroad, named together in either order: `Guangdong Belarus`. Two provinces or two partners are compared. */
function findPair(atlas: Atlas, entries: readonly NamedEntry[], wanted: string): Hit[] {
  const words = wordsOf(
    wanted.replace(/(?<=\p{Script=Han})[和与同](?=\p{Script=Han})/gu, ' '),
  ).filter((word) => !JOINING.has(word))
  const places = entries.filter(({ group }) => group !== 'sector')
  for (let cut = 1; cut < words.length; cut += 1) {
    const [left, right] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    if (left.length < 2 || right.length < 2) continue
    const [first, second] = [bestPlace(places, left), bestPlace(places, right)]
    if (first === null || second === null) continue
    if (isAbroad(first) === isAbroad(second)) {
      // `South Korea` is one name, though each of its words begins another.
      const isOneName = bestPlace(places, words.join(' ')) !== null
      if (isOneName || first.key === second.key || !isWhole(first) || !isWhole(second)) continue
      return [{ type: 'compare', places: [first, second] }]
    }
    const [china, partner] = isAbroad(first) ? [second, first] : [first, second]
    const facts = atlas.dataset.facts.filter(
      (fact) =>
        !fact.uncertain &&
        isNamedIn(china, fact.china, fact.chinaPlace) &&
        isNamedIn(partner, fact.partner, fact.partnerPlace),
    )
    return [{ type: 'pair', china, partner, facts: selectThings(atlas, facts).length }]
  }
  return []
}

const isAbroad = ({ group }: NamedEntry) =>
  group === 'country' || group === 'place' || group === 'bloc'

/** A province or a partner, not a place within one. */
const isWhole = ({ within }: NamedEntry) => within === null

const isNamedIn = ({ key, within }: NamedEntry, code: string, place: string | null) =>
  within === null ? key === code : key === `${code}/${place ?? ''}`

function bestPlace(places: readonly NamedEntry[], wanted: string): NamedEntry | null {
  const [best] = rankAll(places, wanted)
  return best !== undefined && best.rank <= RANK.begins ? best.entry : null
}
