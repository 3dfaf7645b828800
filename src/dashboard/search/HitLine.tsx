import type { Atlas } from '../dataset.ts'
import { formatDate, formatNumber } from '../format.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { placeName } from '../names.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { NamedEntry } from './entries.ts'
import { findWords } from './fold.ts'
import type { Hit } from './searcher.ts'
import { searchWords } from './words.ts'

export interface HitLineProps {
  atlas: Atlas
  hit: Hit
  language: InterfaceLanguage
}

/** So much of a quote stands before its first word that was looked for, and so much of it is shown, in letters. */
const LEAD = 36
const LONGEST = 150

/** One result: its name, where it is or what it is of, and the facts that choosing it shows. */
export function HitLine({ atlas, hit, language }: HitLineProps) {
  const words = searchWords[language]
  switch (hit.type) {
    case 'pair':
      return (
        <>
          <span className="search-name">{hitName(hit, language)}</span>{' '}
          <Count facts={hit.facts} language={language} />
        </>
      )
    case 'compare':
      return <span className="search-name">{hitName(hit, language)}</span>
    case 'named': {
      const { entry } = hit
      const context = contextOf(atlas, entry, language)
      return (
        <>
          <span className="search-name">
            {entry.name[language]}
            {context !== null && <span className="search-context"> {context}</span>}
          </span>{' '}
          {entry.facts > 0 && <Count facts={entry.facts} language={language} />}
        </>
      )
    }
    case 'document': {
      const { document } = hit
      const lang = document.language === 'zh' ? 'zh-Hans' : document.language
      return (
        <>
          <span className="search-name">
            <span className="search-title" lang={lang}>
              {document.title}
            </span>
            <span className="search-context search-below">
              <Source atlas={atlas} id={document.id} language={language} />
            </span>
          </span>{' '}
          <Count facts={document.facts} language={language} />
        </>
      )
    }
    case 'quote': {
      const document = atlas.documentById.get(hit.fact.document)
      return (
        <span className="search-name">
          <span
            className="search-quote"
            lang={document?.language === 'zh' ? 'zh-Hans' : document?.language}
          >
            <Excerpt text={hit.fact.quote} words={hit.words} />
          </span>
          <span className="search-context search-below">
            <KindGlyph kind={hit.fact.kind} />{' '}
            <Source atlas={atlas} id={hit.fact.document} language={language} />
          </span>
        </span>
      )
    }
  }

  function Source({
    atlas,
    id,
    language,
  }: {
    atlas: Atlas
    id: string
    language: InterfaceLanguage
  }) {
    const document = atlas.documentById.get(id)
    const published = document?.published ?? null
    return (
      <>
        {document?.publisher ?? words.publisherUnknown}
        {published !== null && ` · ${formatDate(published, language)}`}
      </>
    )
  }
}

/** What a result is called, for the line and for the ear. */
export function hitName(hit: Hit, language: InterfaceLanguage): string {
  switch (hit.type) {
    case 'pair':
      return `${hit.china.name[language]} – ${hit.partner.name[language]}`
    case 'compare': {
      const [first, second] = hit.places
      return searchWords[language].compare(first.name[language], second.name[language])
    }
    case 'named':
      return hit.entry.name[language]
    case 'document':
      return hit.document.title
    case 'quote':
      return hit.fact.quote
  }
}

/** What it lies in; of a city without a fact, what choosing it does. */
function contextOf(atlas: Atlas, entry: NamedEntry, language: InterfaceLanguage): string | null {
  if (entry.within === null) return null
  const place = placeName(atlas, entry.within, language)
  return entry.facts > 0 ? place : `${place} · ${searchWords[language].noFactNames}`
}

function Count({ facts, language }: { facts: number; language: InterfaceLanguage }) {
  return (
    <span className="search-count">
      <span aria-hidden="true">{formatNumber(facts)}</span>
      <span className="visually-hidden">{searchWords[language].facts(facts)}</span>
    </span>
  )
}

/** The part of a quote that has the words, which are marked. */
function Excerpt({ text, words }: { text: string; words: readonly string[] }) {
  const runs = findWords(text, words)
  const first = runs[0]?.start ?? 0
  const cut =
    first > LEAD * 1.5 ? text.slice(0, first - LEAD).search(/[\s，。,；][^\s，。,；]*$/u) + 1 : 0
  const start = cut > 0 || first <= LEAD * 1.5 ? cut : first - LEAD
  const end = Math.min(text.length, start + LONGEST)
  const seen = runs.filter((run) => run.end <= end)
  return (
    <>
      {start > 0 && '… '}
      {seen.map((run, index) => (
        <span key={run.start}>
          {text.slice(index === 0 ? start : (seen[index - 1]?.end ?? start), run.start)}
          <mark>{text.slice(run.start, run.end)}</mark>
        </span>
      ))}
      {text.slice(seen.at(-1)?.end ?? start, end)}
      {end < text.length && ' …'}
    </>
  )
}
