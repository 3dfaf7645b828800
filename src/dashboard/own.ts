import { useMemo, useSyncExternalStore } from 'react'
import type { DocumentEntry, DocumentText, PlaceName, Review } from '../model/dataset.ts'
import type { Fact } from '../model/fact.ts'
import type { Links } from '../model/links.ts'
import type { PlacePoints } from '../model/placePoints.ts'
import type { InterfaceLanguage } from './view.ts'

/** A document that the reader brought, as the atlas shows it beside those of the dataset. */
export interface OwnDocument {
  /** Its id is `yours-1`: an address that names it tells nobody what it is called. */
  entry: DocumentEntry
  text: DocumentText
  facts: readonly Fact[]
  reviews: readonly Review[]
  placeNames: readonly PlaceName[]
  /** Where the cities and regions lie that its facts name. */
  placePoints: PlacePoints
  /** The id that it would have in `seeds/`; a document of the dataset with this id is another version of it. */
  seed: string
}

/** What is on the screen while there are own documents: all, the own ones alone, or the dataset alone. */
export const OWN_SHOWN = ['all', 'own', 'dataset'] as const
export type OwnShown = (typeof OWN_SHOWN)[number]

/** What the reader brought. It is here and nowhere else: not in the address, not in any storage, gone with the page. */
export interface Own {
  documents: readonly OwnDocument[]
  /** Of the dataset and the own documents together; null until they are found. */
  links: Links | null
  shown: OwnShown
  /** Files dropped onto the page that nobody has taken yet. */
  offered: readonly File[]
}

export const NOTHING_OWN: Own = { documents: [], links: null, shown: 'all', offered: [] }

/** Whether an id is one that own documents have, here or in the page that a link was copied from. */
export const isOwnId = (id: string): boolean => /^yours-\d{1,6}$/u.test(id)

/** Whether an own document says one of these. */
export const hasOwn = (facts: readonly Fact[]): boolean =>
  facts.some(({ document }) => isOwnId(document))

/** `(yours)`, to stand behind the name of what such a fact is drawn as; nothing where all facts are the dataset's. */
export const ownMark = (facts: readonly Fact[], language: InterfaceLanguage): string[] =>
  hasOwn(facts) ? [language === 'zh' ? '（您的）' : '(yours)'] : []

/** A name with that mark behind it, where it has one: `Trade (yours)`, `贸易（您的）`. */
export const withOwnMark = (
  name: string,
  facts: readonly Fact[],
  language: InterfaceLanguage,
): string => [name, ...ownMark(facts, language)].join(language === 'zh' ? '' : ' ')

let own = NOTHING_OWN
const listeners = new Set<() => void>()

export const readOwn = (): Own => own

export function changeOwn(change: Partial<Own>): void {
  own = { ...own, ...change }
  for (const listener of listeners) listener()
}

export const useOwn = (): Own => useSyncExternalStore(subscribe, readOwn)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return function unsubscribe() {
    listeners.delete(listener)
  }
}

/** Ids of the facts of own documents, as far as they are shown; the same set until that changes. */
export function useOwnFactIds(): ReadonlySet<string> {
  const { documents, shown } = useOwn()
  return useMemo(
    () =>
      new Set(
        shown === 'dataset' ? [] : documents.flatMap(({ facts }) => facts.map(({ id }) => id)),
      ),
    [documents, shown],
  )
}
