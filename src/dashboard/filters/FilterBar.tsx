import { useMemo } from 'react'
import type { Atlas } from '../dataset.ts'
import { setFacets } from '../select/failures.ts'
import { selectOptions } from '../select/options.ts'
import { NO_FILTERS, type ChangeView, type View } from '../view.ts'
import { Chips } from './Chips.tsx'
import { Combobox } from './Combobox.tsx'
import { KindToggles } from './KindToggles.tsx'
import { partnerChoices, provinceChoices } from './placeChoices.ts'
import { SectorMenu } from './SectorMenu.tsx'
import { SourceMenu } from './SourceMenu.tsx'
import { toggled } from './toggled.ts'
import { filterWords } from './words.ts'
import { YearMenu } from './YearMenu.tsx'

export interface FilterBarProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  /** Its filters alone, the same object until one of them changes. */
  filters: View
}

/** Every filter of the view: places, sectors, years and sources; the kinds, which are the legend too; then what is set, as chips. */
export function FilterBar({ atlas, view, changeView, filters }: FilterBarProps) {
  const { language } = view
  const words = filterWords[language]
  const options = useMemo(() => selectOptions(atlas, filters), [atlas, filters])
  const provinces = useMemo(
    () => provinceChoices(atlas, options, language),
    [atlas, options, language],
  )
  const partners = useMemo(
    () => partnerChoices(atlas, options, language),
    [atlas, options, language],
  )
  const menu = { view, changeView, options }
  return (
    <section className="filters" aria-label={words.filters}>
      <div className="filters-choose">
        <Combobox
          label={words.province}
          listLabel={words.provinces}
          choices={provinces}
          language={language}
          onPick={(code) => {
            changeView({ provinces: toggled(view.provinces, code).sort(), fact: null })
          }}
        />
        <Combobox
          label={words.partner}
          listLabel={words.partners}
          choices={partners}
          language={language}
          onPick={(code) => {
            changeView({ partners: toggled(view.partners, code).sort(), fact: null })
          }}
        />
        <SectorMenu {...menu} />
        <YearMenu {...menu} atlas={atlas} />
        <SourceMenu {...menu} />
      </div>
      <KindToggles {...menu} />
      {(setFacets(view).length > 0 || view.uncertain) && (
        <div className="filters-set">
          <Chips atlas={atlas} view={view} changeView={changeView} />
          <button
            type="button"
            className="pill clear-all"
            onClick={() => {
              changeView(NO_FILTERS)
            }}
          >
            {words.clearAll}
          </button>
        </div>
      )}
    </section>
  )
}
