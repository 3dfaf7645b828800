import type { Timeline } from '../select/timeline.ts'
import type { View } from '../view.ts'
import { timeScale } from './timeScale.ts'
import { timelineWords } from './words.ts'

/** What the timeline shows in plain words, and how it is to be read. */
export function sentencesOf(
  { dated, undated, bounds, fullest, startsByYear }: Timeline,
  { language, from, to }: Pick<View, 'language' | 'from' | 'to'>,
): { title: string; note: string } {
  const words = timelineWords[language]
  const stop = language === 'zh' ? '。' : '.'
  const space = language === 'zh' ? '' : ' '
  if (bounds === null) return { title: words.noneDated(undated), note: words.note }
  const isChosen = from !== null || to !== null
  const most =
    fullest === null || dated < 2 || bounds.first === bounds.last
      ? ''
      : words.fullest(fullest.year, fullest.facts)
  const { knee } = timeScale(bounds, startsByYear, 1)
  return {
    title: `${words.title(dated, bounds.first, bounds.last, isChosen)}${most}${stop}`,
    note: [
      ...(undated > 0 ? [words.undatedToo(undated)] : []),
      words.note,
      ...(knee === null ? [] : [words.narrower(knee)]),
    ].join(space),
  }
}
