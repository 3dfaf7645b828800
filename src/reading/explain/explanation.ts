import type { BlockType, Language } from '../../model/dataset.ts'
import type { Approx, Fact, Kind, Sector, Tie } from '../../model/fact.ts'
import type { DateMention, PlaceMention, Span } from '../mentions/mention.ts'

/** What a document mentions and says, and how that was read. This is the JSON of `explain`; offsets are UTF-16 units of `text`. */
export interface Explanation {
  /** Its id. */
  document: string
  language: Language
  /** ISO 8601 at the stated precision, or null. */
  published: string | null
  title: string
  /** In order of `start`, the longer first; a percentage that is a change is there twice, as `growth` and as `percent`. */
  mentions: ExplainedMention[]
  facts: Fact[]
  /** What was proposed and did not stay, in the order of the refiners. */
  dropped: DroppedFact[]
  /** What was almost read, in order of `start`. */
  nearly: NearMiss[]
  /** In order, without overlap: the sentences of each block. */
  sentences: ExplainedSentence[]
  text: string
}

/** `text` is the mention as it stands, with its qualifier. */
interface Said extends Span {
  text: string
  /** It stands in what rules read; else in furniture or a caption. */
  read: boolean
}

export type ExplainedMention = Said &
  (
    | { type: 'number'; value: number; approx: Approx; ordinal: boolean }
    | {
        type: 'money'
        /** In whole units. */
        value: number
        /** ISO 4217; null where the word beside the number is no one country's. */
        currency: string | null
        /** That word, where `currency` is null. */
        unit: string | null
        approx: Approx
        /** It only repeats the amount before it in another currency. */
        converted: boolean
      }
    /** `value` in percent; `points` for percentage points. */
    | { type: 'percent'; value: number; points: boolean; approx: Approx }
    /** `value` in percent, signed. */
    | { type: 'growth'; value: number; approx: Approx }
    | ({ type: 'date' } & Pick<DateMention, 'from' | 'to' | 'year' | 'role'>)
    | ({ type: 'place' } & Pick<PlaceMention, 'code' | 'place' | 'side' | 'level' | 'as' | 'pair'>)
    | { type: 'sector'; sector: Sector }
  )

export interface ExplainedSentence extends Span {
  block: number
  blockType: BlockType
}

/** A fact that a rule proposed and a refiner took back. */
export interface DroppedFact extends Span {
  kind: Kind
  rule: string
  refiner: string
  /** "its number is another fact's already". */
  reason: string
  /** Id of the fact that stands for it, or null where none does. */
  instead: string | null
  china: string
  partner: string
}

/** A sentence that has most of what the rules of a kind need. */
export interface NearMiss extends Span {
  kind: Kind
  tie: Tie | null
  /** What it has: `“signed”, a verb of signing`. */
  has: string[]
  /** What stopped it: `no partner is named, here or before`. */
  stops: string[]
}
