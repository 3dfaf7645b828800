// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { handOver, PRESSED } from '../../../src/dashboard/frame/opening.ts'
import type { View } from '../../../src/dashboard/view.ts'

const OPENING = `
  <div id="root"></div>
  <div id="opening"><div class="atlas">
    <a href="?view=matrix">Matrix</a>
    <a href=".">Silkthread</a>
    <button>Take away</button>
    <div class="map-surface"><svg>
      <path class="land is-place" data-code="CN-GD"></path>
      <path class="land is-place" data-code="BY"></path>
      <path class="land" data-code="AQ"></path>
      <svg data-code="SCO"><text>SCO</text></svg>
      <g data-code="CN-GD BY"><path class="thread-hit"></path></g>
    </svg></div>
  </div></div>`

/** The page once the dataset is there, without its map and with it. */
const PANEL = '<div class="map-slot"><div class="waiting"></div></div><div class="panel"></div>'
const MAP =
  '<div class="map-slot"><div class="map-surface" tabindex="0"><svg class="map-svg"><path class="is-place"></path></svg></div></div>'

const root = () => document.getElementById('root') as HTMLElement
const opening = () => document.getElementById('opening')

/** What the script of the opening leaves of a click. */
function press(selector: string) {
  opening()?.querySelector(`.${PRESSED}`)?.classList.remove(PRESSED)
  opening()?.querySelector(selector)?.classList.add(PRESSED)
  opening()?.setAttribute('data-pressed', '10 10')
}

const changes: Partial<View>[] = []
function change(part: Partial<View>) {
  changes.push(part)
  const { provinces = [], partners = [], page = 'map' } = part
  const query = [...provinces, ...partners, ...(page === 'map' ? [] : [page])].join()
  history.pushState(null, '', query === '' ? '/' : `/?${query}`)
}

/** The next change of the document is heard of in its own time, and acted on after it is painted. */
const painted = () => new Promise((resolve) => setTimeout(resolve, 80))

beforeEach(() => {
  history.replaceState(null, '', '/')
  document.body.innerHTML = OPENING
  changes.length = 0
})

describe('handOver(root, changeView)', () => {
  it.each([
    ['a province', '[data-code="CN-GD"]', { provinces: ['CN-GD'] }],
    ['a partner', '[data-code="BY"]', { partners: ['BY'] }],
    ['the name of a bloc', 'text', { partners: ['SCO'] }],
    ['a thread', '.thread-hit', { provinces: ['CN-GD'], partners: ['BY'] }],
    ['a link', 'a', expect.objectContaining({ page: 'matrix' })],
  ])('asks at once for what a click on %s asked for', (_, selector, asked) => {
    press(selector)
    handOver(root(), change)
    expect(changes).toEqual([asked])
    expect(opening()?.dataset['pressed']).toBeUndefined()
  })

  it('asks for what is clicked while the page is on its way, the same place once', () => {
    handOver(root(), change)
    press('[data-code="BY"]')
    document.body.click()
    expect(changes).toEqual([{ partners: ['BY'] }])
  })

  it.each([
    ['land that no place stands for', '[data-code="AQ"]'],
    ['a button', 'button'],
  ])('keeps a click on %s until the page can answer it', (_, selector) => {
    press(selector)
    handOver(root(), change)
    expect(changes).toEqual([])
    expect(opening()?.dataset['pressed']).toBe('10 10')
  })

  it('leaves of the picture the map, when the panel has answered, until there is another', async () => {
    press('[data-code="CN-GD"]')
    handOver(root(), change)
    root().innerHTML = '<main class="pending"></main>'
    await painted()
    expect(opening()?.dataset['answered']).toBeUndefined()
    root().innerHTML = `<main data-selection>${PANEL}</main>`
    await painted()
    expect(opening()?.dataset['answered']).toBe('')
    root().innerHTML = `<main data-selection>${MAP}</main>`
    await painted()
    expect(opening()).toBeNull()
    expect(document.activeElement).toBe(root().querySelector('.map-surface'))
  })

  it('takes the picture away for a page without a map', async () => {
    press('a')
    handOver(root(), change)
    root().innerHTML = '<main></main>'
    await painted()
    expect(opening()).toBeNull()
  })

  it('stays as it is after a link to the view that it shows', async () => {
    press('a[href="."]')
    handOver(root(), change)
    root().innerHTML = `<main>${PANEL}</main>`
    await painted()
    expect(opening()?.dataset['answered']).toBeUndefined()
  })
})
