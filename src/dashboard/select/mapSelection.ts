import type { View } from '../view.ts'

/**
 * The selection after a click on a place. It takes the place's side and leaves the other as it is: Guangdong, then
 * Belarus, is the pair. A second click on the only one of its side clears it; an additive click adds and takes away.
 */
export function selectPlace(
  view: View,
  code: string,
  side: 'china' | 'partner',
  isAdditive: boolean,
): Pick<View, 'provinces'> | Pick<View, 'partners'> {
  const chosen = side === 'china' ? view.provinces : view.partners
  const next = nextChosen(chosen, code, isAdditive)
  return side === 'china' ? { provinces: next } : { partners: next }
}

function nextChosen(chosen: readonly string[], code: string, isAdditive: boolean): string[] {
  const isChosen = chosen.includes(code)
  if (isAdditive) {
    return isChosen ? chosen.filter((other) => other !== code) : [...chosen, code].sort()
  }
  return isChosen && chosen.length === 1 ? [] : [code]
}
