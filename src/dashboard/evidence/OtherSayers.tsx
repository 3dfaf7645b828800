import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { formatDate } from '../format.ts'
import { alsoSaidBy, differsFrom } from '../select/things.ts'
import { ViewLink } from '../ViewLink.tsx'
import { WithQuote } from '../WithQuote.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { Quote } from './Quote.tsx'
import { evidenceWords } from './words.ts'

export interface OtherSayersProps {
  atlas: Atlas
  fact: Fact
  language: InterfaceLanguage
}

/** Which other documents say the same, and which say otherwise and what; each with its quote to unfold and the way to its card. */
export function OtherSayers({ atlas, fact, language }: OtherSayersProps) {
  const words = evidenceWords[language]
  const lists = [
    { title: words.alsoSaidBy, others: alsoSaidBy(atlas, fact), isRival: false },
    { title: words.differsFrom, others: differsFrom(atlas, fact), isRival: true },
  ]
  return lists
    .filter(({ others }) => others.length > 0)
    .map(({ title, others, isRival }) => (
      <div key={title} className="sayers" data-rival={isRival ? '' : undefined}>
        <p className="sayers-title">{title}</p>
        <ul>
          {others.map((other) => (
            <li key={other.id}>
              <Sayer
                atlas={atlas}
                fact={fact}
                other={other}
                isRival={isRival}
                language={language}
              />
            </li>
          ))}
        </ul>
      </div>
    ))
}

interface SayerProps extends OtherSayersProps {
  other: Fact
  isRival: boolean
}

function Sayer({ atlas, fact, other, isRival, language }: SayerProps) {
  const words = evidenceWords[language]
  const document = atlas.documentById.get(other.document)
  const lang = document?.language === 'zh' ? 'zh-Hans' : document?.language
  const published = document?.published ?? null
  const said = saidDifferently(fact, other, isRival, language)
  return (
    <details className="sayer">
      <summary>
        {said !== null && <b className="sayer-value">{said}</b>}{' '}
        <span lang={lang}>{document?.publisher ?? words.unknownPublisher}</span> ·{' '}
        {published === null ? words.publishedUnknown : formatDate(published, language)}
        {other.uncertain && (
          <>
            {' '}
            <span className="tag">{sharedWords[language].uncertain}</span>
          </>
        )}
      </summary>
      <WithQuote atlas={atlas} fact={other} language={language}>
        {(quoted) => <Quote fact={quoted} lang={document?.language ?? 'en'} language={language} />}
      </WithQuote>
      <p className="card-source">
        <ViewLink change={{ fact: other.id }}>{words.toItsCard}</ViewLink> ·{' '}
        <ViewLink change={{ document: other.document, fact: other.id }}>
          {words.inDocument}
        </ViewLink>
      </p>
    </details>
  )
}

/**
 * What the other states, where it is not what the card states already: its value, and its time. Of an event or a tie that
 * both tell of, the time alone: the rest of their texts says how full they are, not how they differ.
 */
function saidDifferently(
  fact: Fact,
  other: Fact,
  isRival: boolean,
  language: InterfaceLanguage,
): string | null {
  const [own, theirs] = [factText(fact, language).value, factText(other, language).value]
  const [ownPeriod, period] = [factPeriod(fact, language), factPeriod(other, language)]
  const hasNumber = fact.kind !== 'event' && fact.kind !== 'tie'
  const parts = [
    ...((hasNumber || isRival) && theirs !== own ? [theirs] : []),
    ...(period === ownPeriod ? [] : [period]),
  ]
  return parts.length === 0 ? null : parts.join(' · ')
}
