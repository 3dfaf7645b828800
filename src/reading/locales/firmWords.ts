import type { Language } from '../../model/dataset.ts'

/** How one language says where a firm is from. Sources of expressions, for texts that name a firm beside a place. */
export interface FirmWords {
  /** Between a place and the name of its firm: "-based", " carmaker". */
  between: string
  /** Between the name of a firm and the place that it has its seat in: ", based in". */
  seat: string
  /** Right before a place that begins a sentence about its firm: "Headquartered in". */
  seatFirst: string
  /** Between the name of a firm and the adjective of its country: ", a". */
  apposed: string
  /** Right behind that adjective: "company". */
  isFirm: string
}

const EN_FIRM =
  '(?:compan(?:y|ies)|firm|enterprise|group|giant|(?:car|auto|steel|chip|shoe|battery|drug|toy|tyre|tire|machine|equipment)?-?maker|manufacturer|producer|miner|retailer|supplier|operator|airline|conglomerate|developer|start-?up|insurer|brewer|refiner|carrier|brand|corporation|shipyard|publisher|bank)'

const DE_FIRM =
  '(?:\\p{L}*(?:unternehmen|konzern|firma|hersteller|produzent|bauer|gruppe|riese|zulieferer|betreiber|händler|entwickler|reederei|fluggesellschaft|bank))s?'

const FIRM_WORDS: Partial<Record<Language, FirmWords>> = {
  en: {
    between: `(?:[ -](?:based|headquartered)(?: (?:\\p{Ll}[\\p{L}-]{1,20} ){0,4}${EN_FIRM})?,? |['’]s | )(?:(?:\\p{Ll}[\\p{L}-]{1,20} ){0,4}${EN_FIRM},? )?`,
    seat: `(?: ?\\([\\p{L} ,.&-]{2,40}\\))?(?:,? (?:which is|which was|is|was)?,? ?(?:an? |the |one of )?(?:[\\p{L}'’-]{1,20} ){0,10}?(?:based|headquartered|registered) (?:in|at) (?:the )?(?:(?:[\\p{L}'’-]{1,20},? ){0,3})?)`,
    seatFirst: "(?:Headquartered|Based) in (?:the )?(?:[\\p{L}’'-]{1,20} ){0,3}",
    apposed:
      "(?: ?\\([\\p{L} ,.&-]{2,40}\\))?(?:, | is | was )(?:an? |the |one of the )(?:[\\p{Ll}][\\p{L}'’-]{1,20} ){0,3}",
    isFirm: ` (?:\\p{Ll}[\\p{L}-]{1,20} ){0,4}${EN_FIRM}s?`,
  },
  de: {
    between: ` (?:\\p{Ll}[\\p{L}-]{1,20} ){0,2}${DE_FIRM} `,
    seat: '(?:,? (?:mit (?:Haupts|S)itz|ansässig|beheimatet) in | aus (?:der Provinz |dem )?)',
    seatFirst: 'Mit Sitz in ',
    apposed: ', (?:ein|eine|der|die|das) (?:\\p{Ll}[\\p{L}-]{1,20} ){0,3}',
    isFirm: ` (?:\\p{Ll}[\\p{L}-]{1,20} ){0,2}${DE_FIRM}`,
  },
}

export const firmWords = (language: Language): FirmWords | null => FIRM_WORDS[language] ?? null
