import { useState } from 'react'
import type { Place } from '../../model/dataset.ts'
import { KINDS, type Kind } from '../../model/fact.ts'
import { OptionalText } from '../review/OptionalText.tsx'
import { correctable } from '../review/reportFields.ts'
import type { FieldValue } from '../review/reviewYaml.ts'
import { today } from '../review/today.ts'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import type { Change } from './changes.ts'
import { FactFields, fieldName, valueOf, type Inputs } from './FactFields.tsx'
import { FactForm } from './FactForm.tsx'
import type { ReadDocument } from './messages.ts'
import { yoursWords } from './words.ts'

/** The sentences that a fact to be added stands in, and its kind where that is known. */
export interface Addition {
  first: number
  last: number
  kind: Kind | null
}

export interface AddFormProps {
  places: readonly Place[]
  read: ReadDocument
  addition: Addition
  language: InterfaceLanguage
  onCancel: () => void
  /** Gives what is wrong with it; nothing where it was added. */
  onAdd: (change: Change) => Promise<readonly string[]>
}

/** A fact that the program missed: its sentences, its kind, and what they say. */
export function AddForm({ places, read, addition, language, onCancel, onAdd }: AddFormProps) {
  const words = yoursWords[language]
  const { document, sentences } = read
  const [first, setFirst] = useState(addition.first)
  const [last, setLast] = useState(addition.last)
  const [kind, setKind] = useState<Kind | null>(addition.kind)
  const [inputs, setInputs] = useState<Inputs>(() => sidesOf(read, addition))
  const [why, setWhy] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])

  const all: Inputs = { approx: 'exact', ...inputs }
  const values =
    kind === null
      ? []
      : correctable(kind).map((field) => [field, valueOf(kind, field, all[field] ?? '')] as const)
  const lacking = values.filter(([, value]) => value === undefined).map(([field]) => field)
  const lang = document.language === 'zh' ? 'zh-Hans' : document.language
  const sentence = (at: number) => sentences[at]
  const quote = document.text.slice(sentence(first)?.start, sentence(last)?.end)

  async function add() {
    if (kind === null || lacking.length > 0) return
    const stated = values.filter(
      ([, value]) =>
        value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    )
    const fields = Object.fromEntries(stated) as Record<string, FieldValue>
    setProblems(
      await onAdd({ action: 'add', fields: { kind, ...fields, quote }, why, date: today() }),
    )
  }

  return (
    <FactForm
      title={words.addTitle}
      apply={words.applyAdd}
      canApply={kind !== null && lacking.length === 0}
      {...{ problems, language, onCancel }}
      onApply={() => void add()}
    >
      <div className="report-fields">
        <SentenceField
          {...{ read, lang }}
          label={words.sentence}
          value={first}
          from={0}
          onChange={(at) => {
            setFirst(at)
            setLast((before) => (before < at || before === first ? at : before))
            setInputs({ ...sidesOf(read, { first: at, last: Math.max(at, last) }), ...inputs })
          }}
        />
        <SentenceField
          {...{ read, lang }}
          label={words.lastSentence}
          value={last}
          from={first}
          onChange={setLast}
        />
      </div>
      <blockquote className="yours-quote" lang={lang}>
        {quote}
      </blockquote>
      <div className="report-fields">
        <label className="report-field">
          <span>{words.kind}</span>
          <select
            value={kind ?? ''}
            onChange={(event) => {
              setKind(KINDS.find((each) => each === event.target.value) ?? null)
            }}
          >
            {kind === null && <option value="">{words.chooseOne}</option>}
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {sharedWords[language].kind[each]}
              </option>
            ))}
          </select>
        </label>
        {kind !== null && (
          <>
            <FactFields
              {...{ kind, places, language }}
              inputs={all}
              changed={NONE}
              onChange={setInputs}
            />
            <OptionalText
              label={words.reason}
              optional={words.optional}
              value={why}
              longest={300}
              onChange={setWhy}
            />
          </>
        )}
      </div>
      <p className="note" role="status">
        {kind === null
          ? words.missing(words.kind)
          : lacking.length > 0 &&
            words.missing(
              lacking
                .map((field) => fieldName(field, language))
                .join(language === 'zh' ? '、' : ', '),
            )}
      </p>
    </FactForm>
  )
}

const NONE: ReadonlySet<string> = new Set()

/** The sides that the sentences name first. */
function sidesOf({ sentences }: ReadDocument, { first, last }: Omit<Addition, 'kind'>): Inputs {
  const chosen = sentences.slice(first, last + 1)
  const china = chosen.flatMap((sentence) => sentence.china)[0]
  const partner = chosen.flatMap((sentence) => sentence.partners)[0]
  return {
    ...(china !== undefined && { china }),
    ...(partner !== undefined && { partner }),
  }
}

interface SentenceFieldProps {
  read: ReadDocument
  lang: string
  label: string
  value: number
  from: number
  onChange: (at: number) => void
}

function SentenceField({ read, lang, label, value, from, onChange }: SentenceFieldProps) {
  const { document, sentences } = read
  return (
    <label className="report-field">
      <span>{label}</span>
      <select
        value={value}
        lang={lang}
        onChange={(event) => {
          onChange(Number(event.target.value))
        }}
      >
        {sentences.map(({ start, end }, at) =>
          at < from ? null : (
            <option key={start} value={at}>
              {at + 1}. {shortened(document.text.slice(start, end))}
            </option>
          ),
        )}
      </select>
    </label>
  )
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}
