import { useState } from 'react'
import { AtlasLegend, type AtlasLegendProps } from './AtlasLegend.tsx'
import { mapWords } from './words.ts'

/** The legend, always open where there is room for it, else behind a button. */
export function LegendPanel(props: AtlasLegendProps) {
  const { isNarrow, view } = props
  const [isOpen, setIsOpen] = useState(false)
  if (!isNarrow) return <AtlasLegend {...props} />
  return (
    <>
      <button
        type="button"
        className="map-button map-legend-button"
        data-floats
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        {mapWords[view.language].legend}
      </button>
      {isOpen && (
        <div className="map-legend-open">
          <AtlasLegend {...props} />
        </div>
      )}
    </>
  )
}
