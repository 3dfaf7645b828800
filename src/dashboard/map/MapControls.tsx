import type { Ref } from 'react'
import type { MapWords } from './words.ts'

export interface MapControlsProps {
  words: MapWords
  canZoomIn: boolean
  canZoomOut: boolean
  onZoomIn: () => void
  onZoomOut: () => void
  onReset: () => void
  isListOpen: boolean
  listButton: Ref<HTMLButtonElement>
  onToggleList: () => void
}

/** Zoom, the whole world, and the map as a list. */
export function MapControls({ listButton, ...props }: MapControlsProps) {
  const { words } = props
  return (
    <div className="map-controls">
      <button
        ref={listButton}
        type="button"
        className="map-button"
        data-floats
        aria-expanded={props.isListOpen}
        onClick={props.onToggleList}
      >
        {props.isListOpen ? words.hideList : words.showList}
      </button>
      <div className="map-zoom" data-floats>
        <IconButton
          name={words.zoomIn}
          path="M8 3V13M3 8H13"
          isEnabled={props.canZoomIn}
          onPress={props.onZoomIn}
        />
        <IconButton
          name={words.zoomOut}
          path="M3 8H13"
          isEnabled={props.canZoomOut}
          onPress={props.onZoomOut}
        />
        <IconButton
          name={words.reset}
          path="M2.5 8A5.5 5.5 0 1 1 13.5 8 5.5 5.5 0 1 1 2.5 8M2.5 8H13.5M8 2.5C5 6 5 10 8 13.5 11 10 11 6 8 2.5"
          isEnabled
          onPress={props.onReset}
        />
      </div>
    </div>
  )
}

interface IconButtonProps {
  name: string
  path: string
  isEnabled: boolean
  onPress: () => void
}

/** Stays in the tab order when it has nothing to do, so that focus is never lost. */
function IconButton({ name, path, isEnabled, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="map-button is-icon"
      aria-label={name}
      title={name}
      aria-disabled={!isEnabled}
      onClick={isEnabled ? onPress : undefined}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  )
}
