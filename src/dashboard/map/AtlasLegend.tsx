import { useMemo } from 'react'
import type { Atlas } from '../dataset.ts'
import type { Measure } from '../measure.ts'
import type { MapData } from '../select/mapData.ts'
import { selectMeasures } from '../select/mapMeasures.ts'
import type { View } from '../view.ts'
import type { LegendRows } from './legendRows.ts'
import { MapLegend } from './MapLegend.tsx'
import { selectedPartners } from './sentences.ts'
import type { ShadePicking } from './shades.ts'

export interface AtlasLegendProps {
  atlas: Atlas
  view: View
  data: MapData
  rows: LegendRows
  shades: ShadePicking
  /** The legend stands behind a button on the map, and below it in a picture. */
  isNarrow: boolean
  onMeasure: (measure: Measure) => void
  onKinds: (kinds: View['kinds']) => void
}

/** The legend of what the map shows of the atlas. */
export function AtlasLegend(props: AtlasLegendProps) {
  const { atlas, view, data, rows, shades, isNarrow, onMeasure, onKinds } = props
  const { language } = view
  const measures = useMemo(() => selectMeasures(atlas, view.measure), [atlas, view.measure])
  return (
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
}
