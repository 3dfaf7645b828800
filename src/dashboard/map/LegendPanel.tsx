import { useMemo, useState } from 'react'
import type { Atlas } from '../dataset.ts'
import type { Measure } from '../measure.ts'
import type { MapData } from '../select/mapData.ts'
import { selectMeasures } from '../select/mapMeasures.ts'
import type { View } from '../view.ts'
import type { LegendRows } from './legendRows.ts'
import { MapLegend } from './MapLegend.tsx'
import { selectedPartners } from './sentences.ts'
import type { ShadePicking } from './shades.ts'
import { mapWords } from './words.ts'

export interface LegendPanelProps {
  atlas: Atlas
  view: View
  data: MapData
  rows: LegendRows
  shades: ShadePicking
  /** The legend stands behind a button. */
  isNarrow: boolean
  onMeasure: (measure: Measure) => void
  onKinds: (kinds: View['kinds']) => void
}

/** The legend, always open where there is room for it. A picture of a narrow map has it below. */
export function LegendPanel(props: LegendPanelProps) {
  const { atlas, view, data, rows, shades, isNarrow, onMeasure, onKinds } = props
  const { language } = view
  const [isOpen, setIsOpen] = useState(false)
  const measures = useMemo(() => selectMeasures(atlas, view.measure), [atlas, view.measure])
  const legend = (
    <MapLegend
      data={data}
      rows={rows}
      measures={measures}
      kinds={view.kinds}
      hasKinds={isNarrow || view.embed || data.hasSelection}
      others={selectedPartners(data, language)}
      shades={shades}
      language={language}
      onMeasure={onMeasure}
      onKinds={onKinds}
    />
  )
  return (
    <>
      {isNarrow && (
        <button
          type="button"
          className="map-button map-legend-button"
          data-floats
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen)
          }}
        >
          {mapWords[language].legend}
        </button>
      )}
      {!isNarrow && legend}
      {isNarrow && isOpen && <div className="map-legend-open">{legend}</div>}
      {isNarrow && <div className="map-legend-below only-picture">{legend}</div>}
    </>
  )
}
