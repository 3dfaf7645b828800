import { formatNumber } from '../format.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import type { DocumentRow } from '../select/documentRows.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'

export interface KindBarProps {
  kinds: DocumentRow['kinds']
  language: InterfaceLanguage
}

/** More facts than this are told by number, not by glyphs to count. */
const MOST_GLYPHS = 16

/** The facts of a document as glyphs, one each, by kind; of many, a glyph and a number for each kind. */
export function KindBar({ kinds, language }: KindBarProps) {
  const total = kinds.reduce((sum, { facts }) => sum + facts, 0)
  const words = kinds.map(
    ({ kind, facts }) => `${sharedWords[language].kinds[kind]} ${formatNumber(facts)}`,
  )
  return (
    <span className="fact-glyphs" title={words.join(language === 'zh' ? '，' : ', ')}>
      <span className="visually-hidden">{words.join(language === 'zh' ? '，' : ', ')}</span>
      <span aria-hidden="true" className="fact-glyphs-line">
        {kinds.map(({ kind, facts }) =>
          total > MOST_GLYPHS ? (
            <span key={kind} className="fact-glyphs-number">
              <KindGlyph kind={kind} size={10} /> {formatNumber(facts)}
            </span>
          ) : (
            <span key={kind} className="fact-glyphs-run">
              {Array.from({ length: facts }, (_, index) => (
                <KindGlyph key={index} kind={kind} size={10} />
              ))}
            </span>
          ),
        )}
      </span>
    </span>
  )
}
