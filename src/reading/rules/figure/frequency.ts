import { clauseAt, isUnreal, says, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import { figureWords } from '../../locales/figureWords.ts'
import { FREQUENCY_EXAMPLES } from '../examples/frequencyExamples.ts'
import type { Rule } from '../rule.ts'
import { figureFacts } from './figureFacts.ts'
import { figureSides } from './figureSides.ts'

/** "Twice a week", "dreimal wöchentlich": how often a line runs, in one word that no noun follows. */
export const frequency: Rule = {
  name: 'figure-frequency',
  kind: 'figure',
  read(scene, scenes) {
    if (scene.heading) return []
    const { frequency: words } = figureWords(scene.language)
    const unit = vehicleOf(scene)
    if (unit === null) return []
    return wordsIn(scene, words.pattern).flatMap((span) => {
      const value =
        words.values[/^\p{L}+?(?=mal|$|[\s-])/u.exec(span.text.toLowerCase())?.[0] ?? '']
      if (value === undefined || isUnreal(scene, span) || isPlanned(scene, span)) return []
      const sides = figureSides(scene, scenes, span, unit, span.end)
      if (!sides) return []
      const counted = { value, unit, approx: 'exact' as const, growthPct: null, label: unit }
      return figureFacts(scene, scenes, 'figure-frequency', span, counted, sides)
    })
  },
  examples: FREQUENCY_EXAMPLES,
}

/** What a sentence says that runs: the unit of a number of times. */
export function vehicleOf(scene: Scene): string | null {
  const { vehicles } = figureWords(scene.language).frequency
  return vehicles.find(([, pattern]) => says(scene, pattern))?.[0] ?? null
}

const isPlanned = (scene: Scene, span: { start: number; end: number }): boolean =>
  wordsIn(scene, figureWords(scene.language).planned).some((w) =>
    within(w, clauseAt(scene, span.start)),
  )
