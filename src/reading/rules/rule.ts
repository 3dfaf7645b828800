import type { Language } from '../../model/dataset.ts'
import type { Approx, Fact, Kind, Sector } from '../../model/fact.ts'
import type { PartyRef } from '../discourse/party.ts'
import { mentionsOf, type Scene } from '../discourse/scene.ts'
import type { Found } from '../discourse/sides.ts'
import type { DateMention, Span } from '../mentions/mention.ts'
import type { ProposedFact } from '../proposed.ts'

/** One way of saying one kind of fact. */
export interface Rule {
  name: string
  kind: Kind
  /** What the rule reads in one sentence, given its context; empty where it does not apply. */
  read: (scene: Scene, scenes: Scene[]) => ProposedFact[]
  /** Sentences that it reads, and near misses that it must leave alone (`finds` empty). The tests run them. */
  examples: Example[]
}

export interface Example {
  language: Language
  published?: string
  text: string
  /** One a fact of the rule's kind, with the fields that matter. */
  finds: Partial<Record<string, unknown>>[]
}

/** How sure a fact is whose side was stated, carried over from an earlier sentence, or taken from the whole document. */
const TRUST: Record<Found, number> = { stated: 1, carried: 0.8, topic: 0.65 }

export interface Common {
  china: PartyRef
  partner: PartyRef
  chinaFound?: Found
  partnerFound?: Found
  date?: Pick<DateMention, 'from' | 'to'> | null
  approx?: Approx
  /** The sentence in which a fact begins that ends in this one; by default its own. */
  first?: Scene
}

/** The fields that every fact of a scene has. */
export function common(
  scene: Scene,
  rule: string,
  base: number,
  fields: Common,
): Omit<CommonFields, 'kind'> {
  const first = fields.first ?? scene
  const start = first.sentence.start
  const { end } = scene.sentence
  const quoted: Span = { start, end }
  return {
    china: fields.china.code,
    chinaPlace: fields.china.code === 'CN' ? null : fields.china.place,
    partner: fields.partner.code,
    partnerPlace: fields.partner.place,
    from: fields.date?.from ?? null,
    to: fields.date?.to ?? null,
    approx: fields.approx ?? 'exact',
    sectors: sectorsOf(first === scene ? [scene] : [first, scene]),
    quote: '',
    ...quoted,
    rule,
    confidence:
      Math.round(
        base * TRUST[fields.chinaFound ?? 'stated'] * TRUST[fields.partnerFound ?? 'stated'] * 1000,
      ) / 1000,
  }
}

type CommonFields = Pick<
  Fact,
  | 'china'
  | 'chinaPlace'
  | 'partner'
  | 'partnerPlace'
  | 'from'
  | 'to'
  | 'approx'
  | 'sectors'
  | 'quote'
  | 'start'
  | 'end'
  | 'rule'
  | 'confidence'
>

function sectorsOf(scenes: Scene[]): Sector[] {
  return [
    ...new Set(
      scenes.flatMap((scene) => mentionsOf(scene.sentence, 'sector').map((m) => m.sector)),
    ),
  ]
}
