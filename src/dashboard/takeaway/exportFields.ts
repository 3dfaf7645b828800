import { APPROX, INSTRUMENTS, KINDS, REVIEWED, TIES, type Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'

/** A column of `facts.csv`: its name, its type by the Table Schema, what it means, and how it is read from a fact. */
export interface ExportField {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  meaning: string
  required?: boolean
  values?: readonly string[]
  read: (fact: Fact, atlas: Atlas) => unknown
}

/** The field of that name, where the fact's kind has it. */
const own = (name: string) => (fact: Fact) => (fact as unknown as Record<string, unknown>)[name]
const ofDocument =
  (name: 'title' | 'publisher' | 'published' | 'language' | 'url') => (fact: Fact, atlas: Atlas) =>
    atlas.documentById.get(fact.document)?.[name]

/** Every column, in order. Names are those of the dataset; headers stay English whatever the language of the page. */
export const EXPORT_FIELDS: readonly ExportField[] = [
  text('id', 'Number of the fact, from its content: the same from build to build.', true),
  text(
    'statement',
    'Facts with the same number were said in one breath: never add their numbers up.',
    true,
  ),
  {
    ...text(
      'sameAs',
      'The first of the facts of several documents that say the same; its own number where it is alone. Count different values of it, not rows.',
      true,
    ),
    read: (fact, atlas) => atlas.sayersById.get(fact.id)?.[0]?.id ?? fact.id,
  },
  { ...text('kind', 'What the fact is about.', true), values: KINDS },
  text('china', 'Province-level unit, ISO 3166-2; CN for the nation as a whole.', true),
  {
    ...text('chinaName', 'The same as a name.'),
    read: ({ china }, atlas) => atlas.placeByCode.get(china)?.names.en,
  },
  text('chinaPlace', 'City, county or zone within it; empty where the fact is the province’s own.'),
  text(
    'partner',
    'Country or territory, ISO 3166-1, or a bloc; blocs overlap with their members.',
    true,
  ),
  {
    ...text('partnerName', 'The same as a name.'),
    read: ({ partner }, atlas) => atlas.placeByCode.get(partner)?.names.en,
  },
  text('partnerPlace', 'City or region within it.'),
  text(
    'from',
    'Date or start of the period, ISO 8601 at the precision that is stated: 2021, 2022-09, 2018-06-11.',
  ),
  text('to', 'End of the period; only for a range.'),
  { ...text('tie', 'Of a tie: which standing relation.'), values: TIES },
  text('name', 'Of an event: its name.'),
  integer('participants', 'Of an event: people who took part.'),
  integer('companies', 'Of an event: companies that took part.'),
  integer(
    'count',
    'Of a signing: how many were signed. Of an investment: projects or companies. Empty where no number is stated.',
  ),
  { ...text('instrument', 'Of a signing: what was signed.'), values: INSTRUMENTS },
  text(
    'flow',
    'Of trade: total, export or import, seen from the Chinese side. Of an investment: outward or inward.',
  ),
  text('product', 'Of trade: the goods; empty for all goods.'),
  number(
    'amount',
    'In whole units of the currency. Never add amounts of different currencies, or of one statement.',
  ),
  text('currency', 'ISO 4217.'),
  number(
    'growthPct',
    'Change in percent, signed; on the year before unless from and to give another base.',
  ),
  number('value', 'Of a figure: its value.'),
  text('unit', 'Of a figure: what the value counts.'),
  text('label', 'Of a figure: what it is about.'),
  { ...text('approx', 'How the main number is qualified in the document.', true), values: APPROX },
  {
    ...text('sectors', 'Sectors, parted by a space.'),
    read: ({ sectors }) => sectors.join(' '),
  },
  text('quote', 'The sentence, verbatim, in its own language.', true),
  integer('start', 'Where the quote begins in the text of its document, in UTF-16 units.'),
  integer('end', 'Where it ends.'),
  text('rule', 'Rule that read the fact; review where a person added it.', true),
  number(
    'confidence',
    'How likely the fact is right, 0 to 1, learned from documents annotated by hand.',
  ),
  {
    name: 'uncertain',
    type: 'boolean',
    meaning: 'Below the threshold of confidence: hidden on the page until asked for.',
    required: true,
    read: own('uncertain'),
  },
  {
    ...text('reviewed', 'What a person did with it; empty when none has looked at it.'),
    values: REVIEWED,
  },
  text('document', 'Id of the document.', true),
  { ...text('title', 'Title of the document.'), read: ofDocument('title') },
  { ...text('publisher', 'Publisher of the document.'), read: ofDocument('publisher') },
  { ...text('published', 'Date of publication, ISO 8601.'), read: ofDocument('published') },
  { ...text('language', 'Language of the document: en, de or zh.'), read: ofDocument('language') },
  { ...text('url', 'Address that the document was taken from.'), read: ofDocument('url') },
]

function text(name: string, meaning: string, required = false): ExportField {
  return { name, type: 'string', meaning, required, read: own(name) }
}

function integer(name: string, meaning: string): ExportField {
  return { name, type: 'integer', meaning, read: own(name) }
}

function number(name: string, meaning: string): ExportField {
  return { name, type: 'number', meaning, read: own(name) }
}
