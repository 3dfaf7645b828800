import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MapList } from '../../../src/dashboard/map/MapList.tsx'
import { selectFacts } from '../../../src/dashboard/select/facts.ts'
import { selectMapData } from '../../../src/dashboard/select/mapData.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { makeFacts } from '../charts/factory.ts'
import { document as entry } from '../smallAtlas.ts'
import { mapAtlas } from './mapAtlas.ts'

const { fact } = makeFacts()
const plainAtlas = mapAtlas(
  [
    fact('tie', { china: 'CN-GD', partner: 'BY' }),
    fact('event', { china: 'CN-GD', partner: 'BY' }),
    fact('event', { china: 'CN-GS', partner: 'DE' }),
    fact('event', { china: 'CN-GS', partner: 'BRI' }),
  ],
  [entry('b', { provinces: ['CN-HE'], facts: 0 })],
)

const UNPLACED = new Map([['CN-GS/Nowhere', 'unknown'] as const])

afterEach(cleanup)

function renderList(change: Partial<View> = {}, atlas = plainAtlas) {
  const view = { ...EMPTY_VIEW, ...change }
  const handlers = { onTarget: vi.fn(), onPick: vi.fn(), onOpen: vi.fn(), onClose: vi.fn() }
  const data = selectMapData(atlas, view, selectFacts(atlas, view))
  render(<MapList data={data} unplaced={UNPLACED} language={view.language} {...handlers} />)
  return handlers
}
const namesUnder = (heading: string) => {
  const section = screen.getByRole('heading', { name: heading }).parentElement
  if (section === null) throw new Error(`${heading} has no section`)
  return within(section)
    .getAllByRole('button')
    .map((button) => button.textContent)
}

describe('MapList', () => {
  it('names every province with its number, or says why it has none', () => {
    renderList()
    expect(namesUnder('Provinces')).toEqual([
      'Guangdong 2',
      'Gansu 2',
      'Hebei read, nothing found',
      'Beijing no document read',
      'Guangxi no document read',
      'Shandong no document read',
      'Tibet no document read',
    ])
  })

  it('names the partners that have facts, those without a place on the map, too', () => {
    renderList()
    expect(namesUnder('Partners')).toEqual(['Belarus 2', 'Germany 1', 'Belt and Road 1'])
  })

  it('names the threads as pairs', () => {
    renderList()
    expect(namesUnder('Threads')).toEqual(['Guangdong – Belarus 2', 'Gansu – Germany 1'])
  })

  it('names cities and regions below their province or partner, and says why one is not on the map', () => {
    const inner = [
      fact('tie', { china: 'CN-GS', chinaPlace: 'Nowhere', partner: 'DE', partnerPlace: 'Bonn' }),
      fact('tie', { china: 'CN-GS', chinaPlace: 'Lanzhou', partner: 'DE' }),
    ]
    const { onPick } = renderList({}, mapAtlas(inner))
    expect(namesUnder('Provinces').slice(0, 3)).toEqual([
      'Gansu 2',
      'Lanzhou 1',
      'Nowhere not on the map: nobody says where it lies 1',
    ])
    expect(namesUnder('Partners')).toEqual(['Germany 2', 'Bonn 1'])
    fireEvent.click(screen.getByRole('button', { name: 'Lanzhou 1' }))
    expect(onPick.mock.calls[0]?.[0]).toBe('CN-GS/Lanzhou')
  })

  it('speaks Chinese', () => {
    renderList({ language: 'zh' })
    expect(namesUnder('省份')[0]).toBe('广东 2')
    expect(namesUnder('省份')).toContain('西藏 未读过文件')
    expect(namesUnder('往来')).toContain('甘肃 – 德国 1')
  })

  it('says which places are selected', () => {
    renderList({ partners: ['BY'] })
    expect(screen.getByRole('button', { name: 'Belarus 2', pressed: true })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Gansu 0', pressed: false })).toBeDefined()
  })

  it('picks a place, opens a thread, points at what has the focus, closes with Escape', () => {
    const { onPick, onOpen, onTarget, onClose } = renderList()
    fireEvent.click(screen.getByRole('button', { name: 'Guangdong 2' }))
    expect(onPick.mock.calls[0]?.[0]).toBe('CN-GD')
    const thread = screen.getByRole('button', { name: 'Guangdong – Belarus 2' })
    fireEvent.focus(thread)
    expect(onTarget).toHaveBeenLastCalledWith({ type: 'thread', key: 'CN-GD BY', kind: null })
    fireEvent.blur(thread)
    expect(onTarget).toHaveBeenLastCalledWith(null)
    fireEvent.click(thread)
    expect(onOpen.mock.calls[0]?.[0]).toMatchObject({ key: 'CN-GD BY' })
    fireEvent.keyDown(thread, { key: 'Escape' })
    expect(onClose).toHaveBeenCalledOnce()
  })
})
