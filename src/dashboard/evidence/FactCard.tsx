import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { formatDate } from '../format.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { chinaSideName, partnerSideName } from '../names.ts'
import { OwnTag } from '../OwnTag.tsx'
import { ViewLink } from '../ViewLink.tsx'
import { WithQuote } from '../WithQuote.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { FactExtras } from './FactExtras.tsx'
import { Quote } from './Quote.tsx'
import { evidenceWords } from './words.ts'

export interface FactCardProps {
  atlas: Atlas
  fact: Fact
  language: InterfaceLanguage
  /** The address asks for this one. */
  isPicked: boolean
}

export const cardId = (fact: Fact) => `fact-${fact.id}`

/** A fact with the sentence it hangs from and the way into its document. */
export function FactCard({ atlas, fact, language, isPicked }: FactCardProps) {
  const words = evidenceWords[language]
  const document = atlas.documentById.get(fact.document)
  const { value, detail } = factText(fact, language)
  const titleId = `${cardId(fact)}-title`
  const published = document?.published ?? null
  return (
    <article
      className="card"
      id={cardId(fact)}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-picked={isPicked ? '' : undefined}
    >
      <div className="card-head">
        <h3 className="card-title" id={titleId}>
          <KindGlyph kind={fact.kind} />{' '}
          <span>
            {sharedWords[language].kind[fact.kind]} · {chinaSideName(atlas, fact, language)} –{' '}
            {partnerSideName(atlas, fact, language)} ·{' '}
            <span className="nowrap">{factPeriod(fact, language)}</span>
            <OwnTag document={fact.document} language={language} />
            {fact.uncertain && (
              <>
                {' '}
                <span className="tag">{sharedWords[language].uncertain}</span>
              </>
            )}
          </span>
        </h3>
        <p className="card-value">{value}</p>
      </div>
      {detail !== null && <p className="card-detail">{detail}</p>}
      <WithQuote atlas={atlas} fact={fact} language={language}>
        {(quoted) => <Quote fact={quoted} lang={document?.language ?? 'en'} language={language} />}
      </WithQuote>
      <p className="card-source">
        <span lang={document?.language === 'zh' ? 'zh-Hans' : document?.language}>
          {document?.publisher ?? words.unknownPublisher}
        </span>{' '}
        · {published === null ? words.publishedUnknown : formatDate(published, language)}
      </p>
      <FactExtras
        atlas={atlas}
        fact={fact}
        language={language}
        way={
          <ViewLink change={{ document: fact.document, fact: fact.id }}>
            {words.inDocument}
          </ViewLink>
        }
      />
    </article>
  )
}
