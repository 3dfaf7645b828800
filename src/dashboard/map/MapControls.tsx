import type { Ref } from 'react'
import type { MapWords } from './words.ts'

export interface MapControlsProps {
  words: MapWords
  /** The list's button is an icon, and there is none for what cannot be done. */
  isNarrow: boolean
  canZoomIn: boolean
  canZoomOut: boolean
  canReset: boolean
  onZoomIn: () => void
  onZoomOut: () => void
  onReset: () => void
  /** Each place that is picked is added to the selection. */
  isAdding: boolean
  onToggleAdding: () => void
  isListOpen: boolean
  listButton: Ref<HTMLButtonElement>
  onToggleList: () => void
}

/** Zoom, the whole world, and the map as a list. */
export function MapControls({ listButton, ...props }: MapControlsProps) {
  const { words } = props
  const listName = props.isListOpen ? words.hideList : words.showList
  return (
    <div className="map-controls">
      <button
        ref={listButton}
        type="button"
        className={`map-button map-list-button${props.isNarrow ? ' is-icon' : ''}`}
        data-floats
        aria-expanded={props.isListOpen}
        aria-label={props.isNarrow ? listName : undefined}
        onClick={props.onToggleList}
      >
        {props.isNarrow ? <Icon path={props.isListOpen ? CROSS : LINES} /> : listName}
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
          isEnabled={props.canReset}
          onPress={props.onReset}
        />
        <button
          type="button"
          className="map-button is-icon"
          aria-label={words.addMode}
          aria-pressed={props.isAdding}
          title={props.isAdding ? words.addModeOn : `${words.addMode}. ${words.addHint}`}
          onClick={props.onToggleAdding}
        >
          <Icon path={SEVERAL} />
        </button>
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
      <Icon path={path} />
    </button>
  )
}

/** Two frames, one behind the other, with a plus. */
const SEVERAL = 'M5.5 2.5H13.5V10.5M2.5 5.5H10.5V13.5H2.5ZM6.5 7.5V11.5M4.5 9.5H8.5'
const LINES = 'M2.5 4H13.5M2.5 8H13.5M2.5 12H13.5'
const CROSS = 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5'

function Icon({ path }: { path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
