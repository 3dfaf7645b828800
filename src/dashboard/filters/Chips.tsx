import type { Atlas } from '../dataset.ts'
import { placeName, placeNameOf } from '../names.ts'
import type { ChangeView, View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { formatShare } from '../format.ts'
import { toggled } from './toggled.ts'
import { filterWords } from './words.ts'

export interface ChipsProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
}

/** What is set of places, sectors and years, each to be taken back with one click; kinds show it in their own place. */
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
            onClick={() => {
              changeView({ ...chip.removal, fact: null })
            }}
          >
            {chip.name} <span aria-hidden="true">✕</span>
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
  return [
    ...view.provinces.map((code) => ({
      key: code,
      name: placeName(atlas, code, language),
      removal: { provinces: toggled(view.provinces, code) },
    })),
    ...view.partners.map((code) => ({
      key: `partner ${code}`,
      name: placeName(atlas, code, language),
      removal: { partners: toggled(view.partners, code) },
    })),
    ...view.places.map((key) => ({
      key,
      name: placeNameOf(atlas, key, language),
      removal: { places: toggled(view.places, key) },
    })),
    ...view.sectors.map((sector) => ({
      key: sector,
      name: sharedWords[language].sector[sector],
      removal: { sectors: toggled(view.sectors, sector) },
    })),
    ...(view.from === null && view.to === null
      ? []
      : [{ key: 'years', name: yearsName(view), removal: { from: null, to: null } }]),
    ...(view.growth === null
      ? []
      : [
          {
            key: 'growth',
            name: filterWords[language].growth(formatShare(view.growth, language)),
            removal: { growth: null },
          },
        ]),
  ]
}

/** `2007–2022`, `2007–`, `–2022`, `2022`. */
function yearsName({ from, to }: View): string {
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`
}
