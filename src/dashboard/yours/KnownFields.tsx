import { LANGUAGES } from '../../model/dataset.ts'
import type { FrontMatter } from '../../reading/read/frontMatter.ts'
import type { SourceDocument } from '../../reading/read/source.ts'
import { parseInput } from '../review/reportFields.ts'
import type { InterfaceLanguage } from '../view.ts'
import { yoursWords } from './words.ts'

/** What is known of a document besides its text, as it stands in the inputs. */
export const KNOWN = ['title', 'publisher', 'published', 'language', 'url'] as const
export type Known = Readonly<Record<(typeof KNOWN)[number], string>>

export const EMPTY_KNOWN: Known = {
  title: '',
  publisher: '',
  published: '',
  language: '',
  url: '',
}

export const knownOf = ({ title, publisher, published, language, url }: SourceDocument): Known => ({
  title,
  publisher: publisher ?? '',
  published: published ?? '',
  language,
  url: url ?? '',
})

/** What the inputs state that stood there otherwise before, and the fields that cannot be meant. An empty one is null, or for title and language nothing. */
export function readKnown(
  known: Known,
  before: Known,
): { stated: FrontMatter; wrong: (keyof Known)[] } {
  const stated: FrontMatter = {}
  const wrong: (keyof Known)[] = []
  for (const key of KNOWN) {
    const text = known[key].trim()
    if (text === before[key].trim()) continue
    switch (key) {
      case 'title':
        if (text !== '') stated.title = text
        break
      case 'publisher':
        stated.publisher = text === '' ? null : text
        break
      case 'published':
        if (isDate(text)) stated.published = text === '' ? null : text
        else wrong.push(key)
        break
      case 'language': {
        const language = LANGUAGES.find((each) => each === text)
        if (language !== undefined) stated.language = language
        break
      }
      case 'url':
        if (text === '' || isWebAddress(text)) stated.url = text === '' ? null : text
        else wrong.push(key)
        break
    }
  }
  return { stated, wrong }
}

/** Absent, or a date of the calendar. */
function isDate(text: string): boolean {
  if (text === '') return true
  if (parseInput({ type: 'date' }, 'published', text) === undefined || !/^[12]/u.test(text)) {
    return false
  }
  const [, , day] = text.split('-')
  return day === undefined || new Date(`${text}T00:00Z`).getUTCDate() === Number(day)
}

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/u.test(text) && URL.canParse(text)

export interface KnownFieldsProps {
  known: Known
  language: InterfaceLanguage
  onChange: (known: Known) => void
}

/** Inputs for what is known of a document besides its text. */
export function KnownFields({ known, language, onChange }: KnownFieldsProps) {
  const words = yoursWords[language]
  return (
    <div className="report-fields">
      {KNOWN.map((key) => (
        <label key={key} className="report-field">
          <span>{words.field[key]}</span>
          {key === 'language' ? (
            <select
              value={known.language}
              onChange={(event) => {
                onChange({ ...known, language: event.target.value })
              }}
            >
              {known.language === '' && <option value="">{words.found}</option>}
              {LANGUAGES.map((each) => (
                <option key={each} value={each}>
                  {words.languageName[each]}
                </option>
              ))}
            </select>
          ) : (
            <input
              type="text"
              value={known[key]}
              maxLength={2000}
              placeholder={key === 'published' ? words.publishedHint : words.unknown}
              spellCheck={false}
              onChange={(event) => {
                onChange({ ...known, [key]: event.target.value })
              }}
            />
          )}
        </label>
      ))}
    </div>
  )
}
