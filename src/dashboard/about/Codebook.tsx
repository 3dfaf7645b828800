import { KINDS, type Kind } from '../../model/fact.ts'
import { fieldsOf } from '../../model/factFields.ts'
import { FIELD_WORDS } from '../fieldWords.ts'
import { KindGlyph } from '../KindGlyph.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { aboutWords } from './words.ts'

/** The fields of a fact: those of every kind, then each kind's own. */
export function Codebook({ language }: { language: InterfaceLanguage }) {
  const words = aboutWords[language]
  const common = fieldsOf('tie').filter((field) =>
    KINDS.every((kind) => fieldsOf(kind).includes(field)),
  )
  const groups: { kind: Kind | null; fields: string[] }[] = [
    { kind: null, fields: common },
    ...KINDS.map((kind) => ({
      kind,
      fields: fieldsOf(kind).filter((field) => !common.includes(field)),
    })),
  ]
  return (
    <>
      <p>{words.codebookNote}</p>
      <table className="about-table about-codebook">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.holds}</th>
          </tr>
        </thead>
        {groups.map(({ kind, fields }) => (
          <tbody key={kind ?? 'every'}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="about-kind">
                {kind !== null && <KindGlyph kind={kind} />}{' '}
                {kind === null ? words.ofEvery : sharedWords[language].kind[kind]}
              </th>
            </tr>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">
                  <code>{field}</code>
                </th>
                <td>
                  <b>{FIELD_WORDS[field]?.[language].name}</b> {FIELD_WORDS[field]?.[language].says}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}
