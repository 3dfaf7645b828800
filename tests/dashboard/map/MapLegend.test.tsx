import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { selectLegendRows } from '../../../src/dashboard/map/legendRows.ts'
import { MapLegend } from '../../../src/dashboard/map/MapLegend.tsx'
import { useShadePicking } from '../../../src/dashboard/map/shades.ts'
import { measureText, type Measure } from '../../../src/dashboard/measure.ts'
import { selectMeasures } from '../../../src/dashboard/select/mapMeasures.ts'
import { selectedPartners } from '../../../src/dashboard/map/sentences.ts'
import type { PlacedInner } from '../../../src/dashboard/map/placedInner.ts'
import type { PointKind } from '../../../src/model/placePoints.ts'
import { mapScene, pointsOf } from '../../../src/dashboard/map/mapScene.ts'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document as entry } from '../smallAtlas.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact, trade } = makeFacts()
const atlas = mapAtlas(
  [
    fact('tie', { china: 'CN-GD', partner: 'BY' }),
    trade({ china: 'CN-GD', partner: 'BY', flow: 'export' }),
    fact('event', { china: 'CN-GS', partner: 'ASEAN' }),
  ],
  [entry('b', { provinces: ['CN-HE'], facts: 0 })],
)
const points = pointsOf(atlas)
const outlines = [...points].map(([code, [x, y]]) => ({
  code,
  path: '',
  box: { west: x - 0.01, south: y - 0.01, east: x + 0.01, north: y + 0.01 },
  area: 0.0004,
}))
const WORLD = { west: -3, south: -2, east: 4, north: 2 }
const frame = {
  zoom: 2,
  scale: 190,
  origin: { x: 0, y: 0 },
  offset: { x: 0, y: 0 },
  size: { width: 1200, height: 800 },
  center: [0.5, 0] as const,
}

function legendOf(change: Partial<View>, sight = WORLD, hasInset = false) {
  const view = { ...EMPTY_VIEW, ...change }
  const data = selectMapData(atlas, view, selectFacts(atlas, view))
  const { lines } = mapScene(data, points, frame, 1)
  return { view, data, rows: selectLegendRows(data, lines, outlines, sight, hasInset) }
}

/** The rows with the tones of the classes. */
function rowsOf(...asked: Parameters<typeof legendOf>) {
  const { rows } = legendOf(...asked)
  return { ...rows, classes: rows.classes.map(({ tone }) => tone) }
}

const handlers = { onMeasure: vi.fn(), onKinds: vi.fn() }

function Legend({ change }: { change: Partial<View> }) {
  const { view, data, rows } = legendOf(change)
  const shades = useShadePicking(data, measureText(view.measure))
  return (
    <>
      <MapLegend
        {...{ data, rows, shades, ...handlers }}
        measures={selectMeasures(atlas, view.measure)}
        kinds={view.kinds}
        hasKinds={data.hasSelection}
        others={selectedPartners(data, view.language)}
        language={view.language}
      />
      <output>{[...(shades.lit ?? ['all'])].join(' ')}</output>
    </>
  )
}

afterEach(cleanup)

describe('selectLegendRows(data, lines, outlines, sight, hasInset)', () => {
  it('holds what is on the screen', () => {
    expect(rowsOf({})).toEqual({
      classes: [1, 2],
      hasZero: false,
      hasNothing: true,
      hasUnread: true,
      strands: [],
      kinds: ['tie', 'event'],
      hasThreads: true,
      hasUnmeasured: false,
      hasBlocs: true,
      hasDirection: false,
      hasCities: false,
      hasRegions: false,
    })
  })

  it.each<[string, PointKind, number, boolean, boolean]>([
    ['a city', 'city', 0, true, false],
    ['a city or the region of its name', 'either', 0, true, false],
    ['a region', 'region', 0, false, true],
    ['a city out of sight', 'city', 9, false, false],
  ])('explains the mark of %s', (_, kind, x, hasCities, hasRegions) => {
    const { data } = legendOf({})
    const place: PlacedInner = {
      ...{ key: 'CN-GD/A', within: 'CN-GD', side: 'china', names: { en: 'A', zh: 'A' } },
      ...{ factIds: [], kinds: [], isSelected: false, kind, point: [x, 0] },
    }
    expect(selectLegendRows(data, [], [], WORLD, false, [place])).toMatchObject({
      ...{ hasCities, hasRegions },
    })
  })

  it('counts the strands of a selection by kind', () => {
    expect(rowsOf({ partners: ['BY'] })).toMatchObject({
      classes: [2],
      hasZero: true,
      strands: [
        { kind: 'tie', facts: 1 },
        { kind: 'trade', facts: 1 },
      ],
      hasBlocs: false,
      hasDirection: true,
    })
  })

  it('leaves out what lies out of sight, unless the inset shows it', () => {
    const europe = { west: -2, south: 0.8, east: -0.5, north: 1.3 }
    expect(rowsOf({}, europe)).toMatchObject({ classes: [2], hasNothing: false, hasUnread: false })
    expect(rowsOf({}, europe, true)).toMatchObject({ classes: [1, 2], hasNothing: true })
  })

  it.each<[Measure, number[], boolean, boolean]>([
    [{ type: 'ties' }, [1], true, true],
    [{ type: 'growth' }, [], false, true],
    [{ type: 'trade-amount', currency: 'USD' }, [], false, true],
  ])('by %j tells threads that say something of it from the others', (measure, classes, ...has) => {
    const rows = rowsOf({ measure })
    expect(rows.classes).toEqual(classes)
    expect([rows.hasThreads, rows.hasUnmeasured]).toEqual(has)
    expect(rows.hasZero).toBe(true)
  })
})

describe('MapLegend', () => {
  const texts = () => screen.getAllByRole('listitem').map((item) => item.textContent)

  it('explains the fills in use, the kinds of nothing and the lines', () => {
    render(<Legend change={{}} />)
    expect(screen.getByRole('heading', { name: 'Facts read' })).toBeDefined()
    expect(texts()).toEqual([
      '1',
      '2–4',
      'read, nothing found',
      'no document read',
      'width = facts',
      'to a bloc',
    ])
  })

  it('names the kinds of strands and whom the others have nothing with', () => {
    render(<Legend change={{ partners: ['BY'] }} />)
    expect(texts()).toContain('Ties 1')
    expect(texts()).toContain('has facts, none with Belarus')
    expect(texts()).toContain('way of goods or money')
  })

  it('speaks Chinese', () => {
    render(<Legend change={{ partners: ['BY'], language: 'zh' }} />)
    expect(texts()).toContain('有事实，但与白俄罗斯无关')
    expect(texts()).toContain('未读过文件')
  })

  it('chooses the measure, and says how its values come about', () => {
    render(<Legend change={{ measure: { type: 'growth' } }} />)
    const choice = screen.getByRole('combobox', { name: 'What the map measures' })
    expect((choice as HTMLSelectElement).value).toBe('growth')
    expect(screen.getByText(/latest stated change/u)).toBeDefined()
    expect(texts()).toContain('has facts, no yearly change of all trade')
    fireEvent.change(choice, { target: { value: 'ties' } })
    expect(handlers.onMeasure).toHaveBeenLastCalledWith({ type: 'ties' })
  })

  it('keeps a measure of which the dataset says nothing', () => {
    render(<Legend change={{ measure: { type: 'trade-amount', currency: 'XXX' } }} />)
    expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('trade-amount.XXX')
    expect(texts()).toContain('has facts, no yearly trade in XXX')
  })

  it('picks the places of a class out of the map, for the pointer or until it is pressed again', () => {
    render(<Legend change={{}} />)
    const lit = () => screen.getByRole('status').textContent
    const button = screen.getByRole('button', { name: '2–4' })
    expect(lit()).toBe('all')
    fireEvent.pointerEnter(button)
    expect(lit()).toBe('CN-GD BY')
    fireEvent.pointerLeave(button)
    expect(lit()).toBe('all')
    fireEvent.click(button)
    expect(screen.getByRole('button', { name: '2–4', pressed: true })).toBeDefined()
    expect(lit()).toBe('CN-GD BY')
    expect(screen.getByText('2–4: 2 places. Guangdong, Belarus')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'read, nothing found' }))
    expect(lit()).toBe('CN-GD CN-HE BY')
    fireEvent.click(button)
    expect(lit()).toBe('CN-HE')
  })

  it('shows one kind alone, and all again', () => {
    const { unmount } = render(<Legend change={{ partners: ['BY'] }} />)
    fireEvent.click(screen.getByRole('button', { name: 'Trade 1', pressed: false }))
    expect(handlers.onKinds).toHaveBeenLastCalledWith(['trade'])
    unmount()
    render(<Legend change={{ partners: ['BY'], kinds: ['trade'] }} />)
    fireEvent.click(screen.getByRole('button', { name: 'Trade 1', pressed: true }))
    expect(handlers.onKinds).toHaveBeenLastCalledWith([])
  })
})
