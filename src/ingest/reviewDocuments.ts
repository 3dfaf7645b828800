import { dirname, join, resolve } from 'node:path'
import type { Place, Review } from '../model/dataset.ts'
import type { Fact, Reviewed } from '../model/fact.ts'
import { LEADS_OUT } from './effects.ts'
import type { Effects } from './effects.ts'
import type { InputFile } from './inputFile.ts'
import { refuseUnread } from './readers.ts'
import { visible } from './visible.ts'
import { compareText } from '../model/compareText.ts'
import { decodeText } from '../reading/read/decode.ts'
import type { SourceDocument } from '../reading/read/source.ts'
import { applyReviews } from '../reading/review/applyReviews.ts'
import { parseReviews } from '../reading/review/parseReviews.ts'
import type { Problem } from '../reading/review/yamlTree.ts'

/** A problem of a review file; line and column are null when it is the whole file's. */
export interface ReviewProblem {
  /** Path as it was given, from the folder that was named. */
  file: string
  line: number | null
  column: number | null
  reason: string
}

/** What a run did with review files; part of `report.json`. */
export interface ReviewAccount extends Record<Reviewed, number> {
  files: number
  rejected: number
  /** Wrong in themselves: to be mended. */
  refused: ReviewProblem[]
  /** Not borne out by the documents as they are now: kept in the file, and not applied. */
  unheld: ReviewProblem[]
}

interface Reviewable {
  document: SourceDocument
  facts: Fact[]
  reviews: Review[]
}

/** Whether a file is a review of a document: `tea.review.yaml` is of `tea.md`. */
export const isReviewFile = (name: string): boolean => /\.review\.ya?ml$/iu.test(name)

/**
 * The documents with the review files that stand beside them laid over their facts, and the account of it. `fileById` has the file that
 * each document was read from; of `listed`, the review files that were come across, those without a document are reported.
 */
export function reviewDocuments<T extends Reviewable>(
  read: T[],
  fileById: ReadonlyMap<string, InputFile>,
  listed: readonly InputFile[],
  places: ReadonlyMap<string, Place>,
  effects: Effects,
): { documents: T[]; account: ReviewAccount } {
  const account: ReviewAccount = {
    ...{ files: 0, confirmed: 0, corrected: 0, added: 0, rejected: 0, refused: [], unheld: [] },
  }
  const used = new Set<string>()
  const documents = read.map((each) => {
    const file = fileById.get(each.document.id)
    const review = file === undefined ? null : reviewBeside(file, each.document.id)
    if (review === null || effects.kindOf(review.path) !== 'file') return each
    used.add(resolve(review.path))
    if (!effects.isWithin(review.path, dirname(review.path))) {
      account.files += 1
      account.refused.push({ file: review.name, line: null, column: null, reason: LEADS_OUT })
      return each
    }
    return reviewed(each, review, places, effects, account)
  })
  for (const { path, name } of listed) {
    if (used.has(resolve(path))) continue
    account.files += 1
    const whole = { file: name, line: null, column: null }
    if (/\.yml$/iu.test(name)) {
      account.refused.push({ ...whole, reason: 'found the ending .yml; allowed: .review.yaml' })
    } else {
      const reason = 'found no document of this name beside it that was read'
      account.unheld.push({ ...whole, reason })
    }
  }
  account.refused.sort(compareProblems)
  account.unheld.sort(compareProblems)
  return { documents, account }
}

/** `seeds/tea.review.yaml:3:5: …` */
export const formatReviewProblem = ({ file, line, column, reason }: ReviewProblem): string =>
  visible(
    line === null || column === null
      ? `${file}: ${reason}`
      : `${file}:${line}:${column}: ${reason}`,
  )

/** The account for people, in one line; none where there were no review files. */
export function formatReviewAccount(account: ReviewAccount): string[] {
  if (account.files === 0) return []
  const { confirmed, corrected, added, rejected } = account
  return [
    `reviews: ${confirmed} confirmed, ${corrected} corrected, ${added} added, ${rejected} rejected; ${account.refused.length} refused, ${account.unheld.length} that no longer hold`,
  ]
}

function reviewBeside({ path, name }: InputFile, id: string): InputFile {
  const ending = `${id}.review.yaml`
  return { path: join(dirname(path), ending), name: join(dirname(name), ending) }
}

function reviewed<T extends Reviewable>(
  read: T,
  { path, name }: InputFile,
  places: ReadonlyMap<string, Place>,
  effects: Effects,
  account: ReviewAccount,
): T {
  account.files += 1
  const at = (problem: Problem): ReviewProblem => ({ file: name, ...problem })
  const bytes = effects.readFile(path)
  const text = bytes instanceof Error ? refuseUnread(bytes) : decodeText(bytes)
  if (text.type === 'refused') {
    const reason = text.refusals.map((refusal) => refusal.reason).join('; ')
    account.refused.push({ file: name, line: null, column: null, reason })
    return read
  }
  const { entries, problems } = parseReviews(text.value, places)
  const result = applyReviews(read.document, read.facts, entries)
  for (const { as } of result.reviews) account[as] += 1
  account.rejected += result.rejected
  account.refused.push(...problems.map(at), ...result.refused.map(at))
  account.unheld.push(...result.unheld.map(at))
  return { ...read, facts: result.facts, reviews: result.reviews }
}

const compareProblems = (a: ReviewProblem, b: ReviewProblem): number =>
  compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
