import type { ReactNode } from 'react'
import type { Fact } from '../../../model/fact.ts'
import type { Atlas } from '../../dataset.ts'
import { formatNumber } from '../../format.ts'
import { placeName } from '../../names.ts'
import { hasOwn, withOwnMark } from '../../own.ts'
import type { Compared, Comparison } from '../../select/comparison.ts'
import type { View } from '../../view.ts'
import { ChartSection } from '../ChartSection.tsx'
import { ChartTable } from '../ChartTable.tsx'
import { BarGrid, type BarGridRow } from './BarGrid.tsx'
import { compareWords } from './words.ts'

/** A row of bars, one for each place. */
export interface SectionRow {
  key: string
  text: string
  glyph?: ReactNode
  colour?: string
  factsOf: (place: Compared) => readonly Fact[]
  change: Partial<View>
}

export interface BarSectionProps {
  atlas: Atlas
  view: View
  comparison: Comparison
  title: string
  note: string
  heading: string
  rows: readonly SectionRow[]
}

/** Facts of each place by kind, counterpart or sector, as bars on one scale. */
export function BarSection({
  atlas,
  view,
  comparison,
  title,
  note,
  heading,
  rows,
}: BarSectionProps) {
  const { language } = view
  const { side, places } = comparison
  const words = compareWords[language]
  const facet = side === 'province' ? 'provinces' : 'partners'
  const name = (code: string) => placeName(atlas, code, language)
  if (rows.length === 0) return null
  const bars = rows.map(({ key, text, glyph, colour, factsOf, change }): BarGridRow => ({
    key,
    label: (
      <>
        {glyph} {text}
      </>
    ),
    ...(colour === undefined ? {} : { colour }),
    cells: places.map((place) => {
      const said = factsOf(place)
      const facts = said.length
      return {
        key: place.code,
        facts,
        isOwn: hasOwn(said),
        name: withOwnMark(
          `${name(place.code)}, ${text}: ${formatNumber(facts)} ${words.facts(facts)}`,
          said,
          language,
        ),
        change: { page: 'map', [facet]: [place.code], ...change, side: null, fact: null },
      }
    }),
  }))
  return (
    <ChartSection
      title={title}
      subtitle={note}
      language={language}
      table={
        <ChartTable
          caption={words.caption(title)}
          columns={[heading, ...places.map(({ code }) => name(code))]}
          rows={rows.map(({ key, text, factsOf }) => ({
            key,
            cells: [
              text,
              ...places.map((place) => {
                const said = factsOf(place)
                return withOwnMark(formatNumber(said.length), said, language)
              }),
            ],
          }))}
        />
      }
    >
      <BarGrid rows={bars} names={places.map(({ code }) => name(code))} language={language} />
    </ChartSection>
  )
}
