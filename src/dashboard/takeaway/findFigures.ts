/** A part of the page that can be taken as a picture. */
export interface Figure {
  type: 'map' | 'matrix' | 'chart'
  /** Its heading; null for map and matrix. */
  name: string | null
  element: HTMLElement
}

/** What the page shows at the moment, map or matrix first, then the charts in their order. */
export function findFigures(page: ParentNode): Figure[] {
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)]
  const charts = all('section.chart').map((element): Figure => {
    const heading = document.getElementById(element.getAttribute('aria-labelledby') ?? '')
    const name = element.getAttribute('aria-label') ?? heading?.textContent ?? null
    return { type: 'chart', name, element }
  })
  return [
    ...all('.map-slot').map((element): Figure => ({ type: 'map', name: null, element })),
    ...all('table.matrix').map((element): Figure => ({ type: 'matrix', name: null, element })),
    ...charts.filter(({ name, element }) => name !== null && element.clientHeight > 0),
  ]
}
