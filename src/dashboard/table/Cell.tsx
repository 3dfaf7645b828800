import type { ReactNode } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { factPeriod, factText } from '../factText.ts'
import { formatDate, formatNumber } from '../format.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import { chinaSideName, partnerSideName, placeName } from '../names.ts'
import { OwnTag } from '../OwnTag.tsx'
import { amountOf, countOf, currencyOf, growthOf } from '../select/tableRows.ts'
import { documentsSaying } from '../select/things.ts'
import { WithQuote } from '../WithQuote.tsx'
import type { Column } from '../columns.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { tableWords } from './words.ts'

export interface CellProps {
  atlas: Atlas
  fact: Fact
  column: Column
  language: InterfaceLanguage
}

/** What a column says of a fact; nothing where the document states nothing. */
export function Cell({ atlas, fact, column, language }: CellProps): ReactNode {
  const words = tableWords[language]
  const document = atlas.documentById.get(fact.document)
  const lang = document?.language === 'zh' ? 'zh-Hans' : document?.language
  switch (column) {
    case 'kind':
      return (
        <>
          <KindGlyph kind={fact.kind} />{' '}
          <span className="cell-kind">{sharedWords[language].kind[fact.kind]}</span>
        </>
      )
    case 'china':
      return (
        <Side
          small={fact.chinaPlace === null ? null : chinaSideName(atlas, fact, language)}
          whole={placeName(atlas, fact.china, language)}
        />
      )
    case 'partner':
      return (
        <Side
          small={fact.partnerPlace === null ? null : partnerSideName(atlas, fact, language)}
          whole={placeName(atlas, fact.partner, language)}
        />
      )
    case 'date':
      return factPeriod(fact, language)
    case 'value': {
      const { value, detail } = factText(fact, language)
      return (
        <>
          {value}
          {detail !== null && <span className="cell-aside"> · {detail}</span>}
          <OwnTag document={fact.document} language={language} />
          {fact.uncertain && <span className="tag"> {sharedWords[language].uncertain}</span>}
        </>
      )
    }
    case 'amount':
      return numberText(amountOf(fact))
    case 'currency':
      return currencyOf(fact)
    case 'growth':
      return numberText(growthOf(fact))
    case 'count':
      return numberText(countOf(fact))
    case 'sectors':
      return fact.sectors.map((sector) => sharedWords[language].sector[sector]).join(words.comma)
    case 'quote':
      return (
        <WithQuote atlas={atlas} fact={fact} language={language}>
          {({ quote }) => (
            <span className="cell-quote" lang={lang}>
              {quote}
            </span>
          )}
        </WithQuote>
      )
    case 'publisher':
      return <span lang={lang}>{document?.publisher}</span>
    case 'published':
      return typeof document?.published === 'string'
        ? formatDate(document.published, language)
        : null
    case 'document':
      return <span lang={lang}>{document?.title}</span>
    case 'language':
      return document === undefined ? null : words.language[document.language]
    case 'documents':
      return formatNumber(documentsSaying(atlas, [fact]).size)
    case 'confidence':
      return formatNumber(fact.confidence)
    case 'reviewed':
      return fact.reviewed === null ? null : words.reviewed[fact.reviewed]
    case 'rule':
      return <code>{fact.rule}</code>
    case 'id':
      return <code>{fact.id}</code>
  }
}

/** The smallest place that is named, and the whole that it is in. */
function Side({ small, whole }: { small: string | null; whole: string }) {
  if (small === null || small === whole) return whole
  return (
    <>
      {small} <span className="cell-aside">{whole}</span>
    </>
  )
}

const numberText = (value: number | null) => (value === null ? null : formatNumber(value))
