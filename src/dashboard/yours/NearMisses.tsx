import type { Kind } from '../../model/fact.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import type { ReadDocument } from './messages.ts'
import { sentencesIn } from './selectedSpan.ts'
import { stopText } from './stopText.ts'
import { yoursWords } from './words.ts'

export interface NearMissesProps {
  read: ReadDocument
  language: InterfaceLanguage
  onAdd: (first: number, last: number, kind: Kind) => void
}

/** The sentences that came close to a fact, what they have, and what was in the way. */
export function NearMisses({ read, language, onAdd }: NearMissesProps) {
  const words = yoursWords[language]
  const { document, nearly, sentences, facts } = read
  const sentenceCount = new Set(nearly.map(({ start }) => start)).size
  if (nearly.length === 0) return null
  const comma = language === 'zh' ? '；' : '; '
  const say = (list: readonly string[]) => list.map((each) => stopText(each, language)).join(comma)
  return (
    <details className="yours-nearly" open={facts.length === 0}>
      <summary>{words.nearly(sentenceCount)}</summary>
      <p className="note">{words.nearlyHint}</p>
      <ul>
        {nearly.map((miss) => {
          const at = sentencesIn(sentences, miss)
          const kind = sharedWords[language].kind[miss.kind].toLowerCase()
          const what = miss.tie === null ? kind : sharedWords[language].tie[miss.tie]
          return (
            <li key={`${miss.start} ${miss.kind} ${miss.tie ?? ''}`}>
              <p
                className="yours-quote"
                lang={document.language === 'zh' ? 'zh-Hans' : document.language}
              >
                {document.text.slice(miss.start, miss.end)}
              </p>
              <p>
                <KindGlyph kind={miss.kind} /> <b>{words.nearlyKind(what)}</b>
                {language === 'zh' ? '：' : ': '}
                {say(miss.stops)}
              </p>
              <p className="note">
                {words.has}
                {language === 'zh' ? '：' : ': '}
                {say(miss.has)}
              </p>
              {at !== null && (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onAdd(at.first, at.last, miss.kind)
                  }}
                >
                  {words.add}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
