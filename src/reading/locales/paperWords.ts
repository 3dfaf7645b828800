import type { Language } from '../../model/dataset.ts'
import { de } from './de/papers.ts'
import { en } from './en/papers.ts'
import { zh } from './zh/papers.ts'

/** How one language counts what was signed. Patterns carry no `g`. */
export interface PaperWords {
  /** Whole text between one paper and others that are counted: " and also ". */
  andMore: RegExp
  /** Whole text between a number and the paper that it counts: only what may describe the paper. */
  gap: RegExp
  /** A number that follows its paper: the whole text between, what comes after the number, and whether it may be a word. */
  behind: { gap: RegExp; then: RegExp; spelled: boolean } | null
  /** The words of the paper mean more than one, or no number at all. */
  many: RegExp
  /** Before a paper without a number: more than one. */
  several: RegExp
  /** The paper with the words before it, where these name no particular one: any number. */
  loose: RegExp
  /** Before a paper without a number: one. */
  one: RegExp
  /** The words of the paper begin with what says one. */
  oneInside: RegExp
  /** In the text of a sentence: the ceremony of signing is still to come. */
  later: RegExp
  /** In the text of a sentence: what was signed makes two places sisters. */
  makesSisters: RegExp
  /** Before a paper: it may be the one that was told before: "this", 根据签署的. */
  again: RegExp
  /** Up to the end of a paper: it was signed earlier, and is only carried out: "implement the agreements". */
  carriedOut: RegExp
  /** In the text of a sentence: those who signed are counted and not named: "with 27 foreign cities", 与27个外国城市. */
  countedSigners: RegExp
  /** Signing as a noun, or as what papers are called: "the signing of", "a signing ceremony", 签约项目呈现. It is not said who signed what. */
  asNoun: RegExp
  /** Ends right before a paper that is counted for what came after its signing: "launched", 落地. */
  afterSigning: RegExp
  /** Behind signers, or right before them: with whom they signed: "with", 与. */
  withWhom: RegExp
  /** Behind the verb: who signed comes next: " by ". */
  signedBy: RegExp
  /** Behind a paper: it is on the relation that was told before: "on the relationship". */
  onRelation: RegExp
  /** Begins right behind papers: what they are about follows, " for key projects". */
  about: RegExp
  /** Begins right behind a word for sister places that has its anniversary: 结好30周年. */
  anniversary: RegExp
}

const WORDS: Record<Language, PaperWords> = { en, de, zh }

export function paperWords(language: Language): PaperWords {
  return WORDS[language]
}
