import { useMemo } from 'react'
import { KINDS, SECTORS, type Fact } from '../../../model/fact.ts'
import type { Atlas } from '../../dataset.ts'
import { formatList } from '../../format.ts'
import { KindGlyph } from '../../KindGlyph.tsx'
import { nameInSentence, placeName } from '../../names.ts'
import { selectComparison, type Compared } from '../../select/comparison.ts'
import { selectWaysOut } from '../../select/wayOut.ts'
import { ViewLink } from '../../ViewLink.tsx'
import { WaysOut } from '../../WaysOut.tsx'
import { SIDES, type View } from '../../view.ts'
import { sharedWords } from '../../words.ts'
import { BarSection } from './BarSection.tsx'
import { CompareHead } from './CompareHead.tsx'
import { GrowthColumns } from './GrowthColumns.tsx'
import { GrowthYears } from './GrowthYears.tsx'
import { NothingToCompare } from './NothingToCompare.tsx'
import { differenceSentences } from './sentence.ts'
import { SigningColumns } from './SigningColumns.tsx'
import { YearColumns } from './YearColumns.tsx'
import { compareWords } from './words.ts'
import './compare.css'

export interface CompareProps {
  atlas: Atlas
  view: View
  /** The facts that pass the filters. */
  facts: readonly Fact[]
}

/** Two to four provinces or partners beside each other, on the same scales, with their differences in a sentence. */
export function Compare({ atlas, view, facts }: CompareProps) {
  const { language } = view
  const words = compareWords[language]
  const comparison = useMemo(() => selectComparison(atlas, view, facts), [atlas, view, facts])
  const { side, places, beyond } = comparison
  if (places.length < 2) return <NothingToCompare atlas={atlas} view={view} side={side} />
  const name = (code: string) => placeName(atlas, code, language)
  const spoken = (code: string) => nameInSentence(atlas, code, language)
  const names = formatList(
    places.map(({ code }) => spoken(code)),
    language,
  )
  const columns = { '--places': places.length } as React.CSSProperties
  const shared = { atlas, view, comparison }
  return (
    <div
      className="compare"
      data-many={places.length > 2 ? '' : undefined}
      style={columns}
      lang={language === 'zh' ? 'zh-Hans' : 'en'}
    >
      <div className="compare-lead">
        <h1 className="lead-sentence">{differenceSentences(atlas, comparison, language)[0]}</h1>
        <p className="lead-notes">
          {differenceSentences(atlas, comparison, language)
            .slice(1)
            .join(language === 'zh' ? '' : ' ')}
        </p>
        <p className="note">
          {words.caution}
          {beyond.length > 0 && ` ${words.beyond(beyond.map(name).join(', '))}`}
        </p>
        {facts.length === 0 && (
          <ul className="ways-out" aria-label={words.suggestions}>
            <WaysOut atlas={atlas} view={view} ways={selectWaysOut(atlas, view)} />
          </ul>
        )}
        {view.provinces.length > 1 && view.partners.length > 1 && (
          <div className="side-choice" role="group" aria-label={words.sides}>
            {SIDES.map((option) => (
              <ViewLink
                key={option}
                className="compare-side"
                change={{ side: option }}
                isPicked={option === side}
              >
                {words.side[option]}
              </ViewLink>
            ))}
          </div>
        )}
      </div>
      <ul className="compare-row compare-heads" aria-label={words.title(names)}>
        {places.map((place) => (
          <CompareHead key={place.code} {...shared} place={place} name={name(place.code)} />
        ))}
      </ul>
      <BarSection
        {...shared}
        title={words.kinds}
        note={words.kindsNote}
        heading={words.row.kind}
        rows={KINDS.map((kind) => ({
          key: kind,
          text: sharedWords[language].kinds[kind],
          glyph: <KindGlyph kind={kind} size={11} />,
          colour: `var(--kind-${kind})`,
          factsOf: ({ kinds }) => kinds[kind],
          change: { kinds: [kind] },
        }))}
      />
      <BarSection
        {...shared}
        title={words.counterparts[side]}
        note={words.counterpartsNote}
        heading={words.row.counterpart}
        rows={comparison.counterparts.map((code) => ({
          key: code,
          text: name(code),
          factsOf: ({ counterparts }) => counterparts.get(code) ?? [],
          change: { [side === 'province' ? 'partners' : 'provinces']: [code] },
        }))}
      />
      <YearColumns {...shared} />
      <GrowthYears {...shared} />
      <GrowthColumns {...shared} />
      <SigningColumns {...shared} />
      <BarSection
        {...shared}
        title={words.sectors}
        note={words.sectorsNote}
        heading={words.row.sector}
        rows={sectorsOf(places).map((sector) => ({
          key: sector,
          text: sharedWords[language].sector[sector],
          factsOf: ({ sectors }) => sectors.rows.find((row) => row.sector === sector)?.facts ?? [],
          change: { sectors: [sector] },
        }))}
      />
    </div>
  )
}

/** Sectors that any of the places has, most facts of one place first. */
function sectorsOf(places: readonly Compared[]) {
  const most = (sector: (typeof SECTORS)[number]) =>
    Math.max(
      ...places.map(
        ({ sectors }) => sectors.rows.find((row) => row.sector === sector)?.facts.length ?? 0,
      ),
    )
  return SECTORS.filter((sector) => most(sector) > 0).sort((a, b) => most(b) - most(a))
}
