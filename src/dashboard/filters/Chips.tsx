import type { Atlas } from '../dataset.ts'
import { facetNames } from '../facetNames.ts'
import type { Facet } from '../select/failures.ts'
import { NO_PUBLISHER, type ChangeView, type View } from '../view.ts'
import { toggled } from './toggled.ts'
import { filterWords } from './words.ts'

export interface ChipsProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
}

/** What is set, each to be taken back with one click; kinds show it in their own place. */
export function Chips({ atlas, view, changeView }: ChipsProps) {
  const words = filterWords[view.language]
  const chips = chipsOf(atlas, view)
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={words.set}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className="chip"
            aria-label={words.remove(chip.name)}
            title={chip.name}
            onClick={() => {
              changeView({ ...chip.removal, fact: null })
            }}
          >
            <span className="chip-name">{chip.name}</span> <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface Chip {
  key: string
  name: string
  removal: Partial<View>
}

function chipsOf(atlas: Atlas, view: View): Chip[] {
  const { language } = view
  const chips = (facet: Facet, removals: readonly Partial<View>[]): Chip[] =>
    facetNames(atlas, view, facet, language).map((name, index) => ({
      key: `${facet} ${name}`,
      name,
      removal: removals[index] ?? {},
    }))
  return [
    ...chips(
      'province',
      view.provinces.map((code) => ({ provinces: toggled(view.provinces, code) })),
    ),
    ...chips(
      'partner',
      view.partners.map((code) => ({ partners: toggled(view.partners, code) })),
    ),
    ...chips(
      'place',
      view.places.map((key) => ({ places: toggled(view.places, key) })),
    ),
    ...chips(
      'sector',
      view.sectors.map((sector) => ({ sectors: toggled(view.sectors, sector) })),
    ),
    ...chips('years', [{ from: null, to: null, undated: false }]),
    ...chips(
      'publisher',
      view.publishers.map((publisher) => ({ publishers: toggled(view.publishers, publisher) })),
    ).map((chip, index) => (view.publishers[index] === NO_PUBLISHER ? capital(chip) : chip)),
    ...chips(
      'written',
      view.written.map((written) => ({ written: toggled(view.written, written) })),
    ).map(capital),
    ...chips('growth', [{ growth: null }]).map(capital),
    ...(view.uncertain
      ? [
          {
            key: 'uncertain',
            name: filterWords[language].uncertainShown,
            removal: { uncertain: false },
          },
        ]
      : []),
  ]
}

/** A chip stands alone: words that are no name begin with a capital. */
const capital = (chip: Chip): Chip => ({
  ...chip,
  name: chip.name.charAt(0).toUpperCase() + chip.name.slice(1),
})
