import { LANGUAGES } from '../model/dataset.ts'
import type { Language } from '../model/dataset.ts'
import { KINDS } from '../model/fact.ts'
import type { Fact, Kind } from '../model/fact.ts'
import type { ConfidenceTable } from '../reading/confidence/calibrate.ts'
import { CONFIDENCE } from '../reading/confidence/table.ts'
import { compareText } from '../model/compareText.ts'
import type { SourceDocument } from '../reading/read/source.ts'
import { formatReviewAccount } from './reviewDocuments.ts'
import type { ReviewAccount } from './reviewDocuments.ts'
import { visible } from './visible.ts'
import type { RefusedFile } from './refusedFile.ts'

type CountByKind = Partial<Record<Kind, number>>

/** `report.json`: what a run read, found and refused. */
export interface Report {
  documents: {
    read: number
    refused: number
    /** Files in folders that are of no kind that is read. */
    skipped: number
    byLanguage: Partial<Record<Language, number>>
  }
  facts: {
    total: number
    byKind: CountByKind
    /** Names of rules in order of the alphabet. */
    byRule: Record<string, number>
    byLanguage: Partial<Record<Language, CountByKind>>
  }
  confidence: {
    /** Facts of this run that are below the threshold. */
    uncertain: number
  } & Pick<ConfidenceTable, 'threshold' | 'reliability'>
  refused: RefusedFile[]
  reviews: ReviewAccount
  read: { id: string; language: Language; characters: number; facts: CountByKind }[]
}

export interface ReadDocument {
  document: SourceDocument
  facts: Fact[]
}

/** The account of a run, every list sorted. */
export function createReport(
  read: ReadDocument[],
  refused: RefusedFile[],
  skipped: number,
  reviews: ReviewAccount,
): Report {
  const facts = read.flatMap((document) => document.facts)
  const languages = LANGUAGES.filter((language) =>
    read.some(({ document }) => document.language === language),
  )
  const inLanguage = (language: Language) =>
    read.filter(({ document }) => document.language === language)
  return {
    documents: {
      read: read.length,
      refused: new Set(refused.map(({ file }) => file)).size,
      skipped,
      byLanguage: Object.fromEntries(
        languages.map((language) => [language, inLanguage(language).length]),
      ),
    },
    facts: {
      total: facts.length,
      byKind: countKinds(facts),
      byRule: countRules(facts),
      byLanguage: Object.fromEntries(
        languages.map((language) => [
          language,
          countKinds(inLanguage(language).flatMap((document) => document.facts)),
        ]),
      ),
    },
    refused: refused.toSorted(
      (a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
    ),
    confidence: {
      uncertain: facts.filter(({ uncertain }) => uncertain).length,
      threshold: CONFIDENCE.threshold,
      reliability: CONFIDENCE.reliability,
    },
    reviews,
    read: read
      .map(({ document, facts: found }) => ({
        id: document.id,
        language: document.language,
        characters: document.text.length,
        facts: countKinds(found),
      }))
      .sort((a, b) => compareText(a.id, b.id)),
  }
}

/** The account for people, a line each: documents, facts, refusals. */
export function formatReport({ documents, facts, confidence, reviews }: Report): string[] {
  const languages = Object.entries(documents.byLanguage).map(
    ([language, count]) => `${count} ${language}`,
  )
  const kinds = Object.entries(facts.byKind).map(([kind, count]) => `${kind} ${count}`)
  const details = (list: string[]) => (list.length === 0 ? '' : ` (${list.join(', ')})`)
  return [
    `documents: ${documents.read} read${details(languages)}, ${documents.refused} refused, ${documents.skipped} other files skipped`,
    `facts: ${facts.total}${details(kinds)}`,
    ...(confidence.uncertain === 0
      ? []
      : [
          `uncertain: ${confidence.uncertain} facts of a confidence below ${confidence.threshold.threshold}`,
        ]),
    ...formatReviewAccount(reviews),
  ]
}

/** `seeds/tea.md:3: published: found "soon"; …`, in one line, whatever the file is called. */
export const formatRefusal = ({ file, line, reason }: RefusedFile): string =>
  visible(line === null ? `${file}: ${reason}` : `${file}:${line}: ${reason}`)

const countKinds = (facts: Fact[]): CountByKind =>
  Object.fromEntries(
    KINDS.map((kind) => [kind, facts.filter((fact) => fact.kind === kind).length] as const).filter(
      ([, count]) => count > 0,
    ),
  )

function countRules(facts: Fact[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of facts) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)))
}
