import { useId } from 'react'
import { KINDS } from '../../model/fact.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { yoursWords } from './words.ts'

/** What a document is read for, kind by kind: what to expect before one is given. */
export function Sought({ language }: { language: InterfaceLanguage }) {
  const words = yoursWords[language]
  const id = useId()
  return (
    <section className="sought" aria-labelledby={id}>
      <h2 id={id}>{words.sought}</h2>
      <p className="note">{words.soughtNote}</p>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <KindGlyph kind={kind} /> {sharedWords[language].kinds[kind]}
            </dt>
            <dd>{words.soughtKind[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
