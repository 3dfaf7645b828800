import { useCallback, type KeyboardEvent, type MouseEvent } from 'react'
import { isInnerKey } from '../select/innerKeys.ts'
import type { MapData } from '../select/mapData.ts'

export interface PickingOptions {
  data: MapData
  /** Each pick adds to the selection or takes out of it, without a key. */
  isAdding: boolean
  wasDragged: (event: object) => boolean
  onSelect: (code: string, side: 'china' | 'partner', isAdditive: boolean) => void
  onSelectInner: (key: string, isAdditive: boolean) => void
}

/** Picks a place of the map by its code or key: alone, or beside others with Ctrl, ⌘ or Shift. */
export function usePicking(options: PickingOptions) {
  const { data, isAdding, wasDragged, onSelect, onSelectInner } = options
  return useCallback(
    (code: string, event: MouseEvent | KeyboardEvent) => {
      const isAdditive = isAdding || event.ctrlKey || event.metaKey || event.shiftKey
      if (wasDragged(event)) return
      if (isInnerKey(code)) {
        onSelectInner(code, isAdditive)
        return
      }
      const place = data.placeByCode.get(code)
      if (place !== undefined) onSelect(code, place.side, isAdditive)
    },
    [data, isAdding, wasDragged, onSelect, onSelectInner],
  )
}
