import type { Party } from '../../discourse/party.ts'
import { says, wordsIn } from '../../discourse/scene.ts'
import { preferNames, ref } from '../../discourse/sides.ts'
import type { ProposedFact } from '../../proposed.ts'
import { OFFICE_LIST_EXAMPLES } from '../examples/officeListExamples.ts'
import type { Rule } from '../rule.ts'
import { isAbsent } from './isAbsent.ts'
import { isOnlyHoped } from './isOnlyHoped.ts'
import { office } from './office.ts'
import type { Pair } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'

/** How far back the office may be told of that "a second one" follows. */
const LIST_REACH = 2

/** "Others work in Beijing and Shanghai": more offices of the one that was told of, each by its seat. */
export const officeList: Rule = {
  name: 'tie-office-list',
  kind: 'tie',
  read(scene, scenes) {
    const more = wordsIn(scene, scene.words.officeMore)[0]
    if (!more || scene.heading) return []
    if (isOnlyHoped(scene, more) || isAbsent(scene, more)) return []
    const told = scenes
      .slice(Math.max(0, scene.index - LIST_REACH), scene.index + 1)
      .filter((s) => says(s, s.words.office))
      .flatMap((s) => office.read(s, scenes))
    const opener = told.at(-1)
    if (!opener) return []
    const seatsIn = (parties: Party[]): Party[] =>
      preferNames(parties).filter((p) => p.start >= more.end)
    const pairs: Pair[] = [
      ...seatsIn(scene.china).map((seat) => pairOf(ref(seat), partnerOf(opener))),
      ...seatsIn(scene.partners).map((seat) => pairOf(chinaOf(opener), ref(seat))),
    ]
    return tieFacts(scene, 'tie-office-list', 'office', 0.75, more, pairs).map((fact) => ({
      ...fact,
      from: fact.from === opener.from ? null : fact.from,
    }))
  },
  examples: OFFICE_LIST_EXAMPLES,
}

const chinaOf = (fact: ProposedFact): Pair['china'] => ({
  code: fact.china,
  place: fact.chinaPlace,
})

const partnerOf = (fact: ProposedFact): Pair['partner'] => ({
  code: fact.partner,
  place: fact.partnerPlace,
})

const pairOf = (china: Pair['china'], partner: Pair['partner']): Pair => ({
  china,
  partner,
  chinaFound: 'stated',
  partnerFound: 'stated',
})
