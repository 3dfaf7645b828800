import type { Scene } from '../../discourse/scene.ts'
import type { Sentence } from '../../mentions/sentence.ts'
import { flowWords, type FlowWord } from './flowWords.ts'
import { toldBefore } from './toldBefore.ts'

/** The words of trade of a sentence, the sentence that it goes on from, and the last word of trade there. */
export interface Flows {
  flows: FlowWord[]
  before: Scene | null
  told: FlowWord | null
}

/** A sentence is asked again by those that go on from it. */
const read = new WeakMap<Sentence, Flows>()

export function flowsOf(scene: Scene, scenes: Scene[]): Flows {
  const known = read.get(scene.sentence)
  if (known) return known
  const before = toldBefore(scene, scenes)
  const earlier = before ? scenes[before.index] : undefined
  const told = earlier ? lastOf(flowsOf(earlier, scenes)) : null
  const flows = { flows: flowWords(scene, scenes, told), before, told }
  read.set(scene.sentence, flows)
  return flows
}

const lastOf = ({ flows, told }: Flows): FlowWord | null => flows.at(-1) ?? told
