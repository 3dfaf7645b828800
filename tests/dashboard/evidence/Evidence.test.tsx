import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Evidence } from '../../../src/dashboard/evidence/Evidence.tsx'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import type { Fact } from '../../../src/model/fact.ts'
import type { Links } from '../../../src/model/links.ts'
import { makeFacts } from '../charts/factory.ts'
import { document as entry, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()
const growth = fact('trade', {
  china: 'CN-GD',
  chinaPlace: 'Guangzhou',
  from: '2021',
  growthPct: 12.5,
  quote: 'Trade with Belarus was up 12.5 percent in 2021.',
})
const undated = fact('tie', { document: 'zh', quote: '两市结为友好城市。' })
const many = Array.from({ length: 30 }, (_, index) =>
  fact('figure', { from: String(1990 + index), label: `figure of ${1990 + index}` }),
)
const documents = [entry('zh', { language: 'zh', publisher: null, published: null })]

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function renderEvidence(
  facts: readonly Fact[],
  change: Partial<View> = {},
  group: readonly string[] = [],
  known: readonly Fact[] = facts,
  links: Partial<Links> = {},
) {
  const onShowAll = vi.fn()
  render(
    <Evidence
      atlas={smallAtlas(known, documents, links)}
      view={{ ...EMPTY_VIEW, ...change }}
      facts={facts}
      group={group}
      onShowAll={onShowAll}
    />,
  )
  return onShowAll
}
const region = () => within(screen.getByRole('region', { name: 'Evidence' }))

describe('Evidence', () => {
  it('shows each fact with its places, date and value, its quote, its document and the way into it', () => {
    renderEvidence([growth])
    const card = within(
      region().getByRole('article', { name: 'Trade · Guangzhou – Belarus · 2021' }),
    )
    expect(card.getByText(/^\+12\.5\s%$/u)).toBeTruthy()
    expect(card.getByText('12.5 percent').className).toBe('carrying')
    expect(card.getByText('The Daily Thread')).toBeTruthy()
    expect(card.getByText(/11 Mar 2022/u)).toBeTruthy()
    const link = card.getByRole('link', { name: 'in the document' })
    expect(link.getAttribute('href')).toBe(`?document=a&fact=${growth.id}`)
  })

  it('keeps a quote in its language and says what its document does not state', () => {
    renderEvidence([undated])
    const card = within(region().getByRole('article', { name: /no date/u }))
    expect(card.getByText(undated.quote).getAttribute('lang')).toBe('zh-Hans')
    expect(card.getByText('publisher not stated')).toBeTruthy()
    expect(card.getByText(/date of publication not stated/u)).toBeTruthy()
  })

  it('shows twenty, newest first, then the rest, and puts the focus on the first of those', async () => {
    renderEvidence(many)
    expect(region().getByText('30 facts, newest first')).toBeTruthy()
    expect(region().getAllByRole('article')).toHaveLength(20)
    fireEvent.click(region().getByRole('button', { name: 'Show 10 more' }))
    expect(region().getAllByRole('article')).toHaveLength(30)
    await vi.waitFor(() => {
      expect(document.activeElement?.textContent).toContain('1999')
    })
    expect(region().queryByRole('button', { name: /more/u })).toBeNull()
  })

  it('shows the fact that the address picks, however far down it is, and puts the focus on it', () => {
    const last = many[2]
    renderEvidence(many, { fact: last?.id ?? '' })
    expect(region().getAllByRole('article')).toHaveLength(28)
    expect(document.activeElement?.id).toBe(`fact-${last?.id}`)
  })

  it('shows a picked fact that the filters leave out, and says that they do', () => {
    renderEvidence([growth], { fact: undated.id, kinds: ['trade'] }, [], [growth, undated])
    expect(region().getByText(/outside the filters/u)).toBeTruthy()
    expect(region().getAllByRole('article')).toHaveLength(2)
    const clear = region().getByRole('link', { name: 'Clear all' })
    expect(clear.getAttribute('href')).toBe(`?fact=${undated.id}`)
  })

  it('shows only the facts behind an opened mark, and all again on demand', () => {
    const group = many.slice(0, 3).map(({ id }) => id)
    const onShowAll = renderEvidence(many, { fact: group[0] ?? '' }, group)
    expect(region().getAllByRole('article')).toHaveLength(3)
    expect(region().getByText('3 facts behind the mark, newest first')).toBeTruthy()
    fireEvent.click(region().getByRole('button', { name: 'Show all 30' }))
    expect(onShowAll).toHaveBeenCalledOnce()
  })

  it('folds a long quote and unfolds it', () => {
    renderEvidence([fact('tie', { quote: 'They met and talked. '.repeat(30).trim() })])
    fireEvent.click(region().getByRole('button', { name: 'Whole quote', expanded: false }))
    expect(region().getByRole('button', { name: 'Fold the quote', expanded: true })).toBeTruthy()
  })

  it('says that there is nothing', () => {
    renderEvidence([])
    expect(region().getByText('No fact, hence no quote.')).toBeTruthy()
  })
})

describe('Evidence across documents', () => {
  const sum = { china: 'CN-GD', from: '2021', currency: 'USD', growthPct: null } as const
  const first = fact('trade', { ...sum, document: 'a', amount: 5_080_000_000 })
  const second = fact('trade', {
    ...sum,
    document: 'b',
    amount: 5_100_000_000,
    quote: 'Some 5.1 billion dollars of goods were traded.',
  })
  const rival = fact('trade', {
    ...sum,
    document: 'c',
    amount: 7_300_000_000,
    uncertain: true,
    confidence: 0.55,
  })
  const all = [first, second, rival]
  const links: Links = {
    corroborating: [[first.id, second.id]],
    conflicting: [[first.id, rival.id]],
  }
  const cardOf = (value: RegExp) => {
    const card = screen
      .getAllByRole('article')
      .find((article) => value.test(article.querySelector('.card-value')?.textContent ?? ''))
    if (card === undefined) throw new Error(`no card says ${String(value)}`)
    return within(card)
  }

  it('shows what two documents say as one card, with the other, its value and its quote to unfold', () => {
    renderEvidence([first, rival], {}, [], all, links)
    expect(screen.getAllByRole('article')).toHaveLength(2)
    const card = cardOf(/5\.08/u)
    expect(card.getByText('Also said by')).toBeTruthy()
    expect(card.getByText(/5\.1 billion/u, { selector: 'b' })).toBeTruthy()
    expect(card.getByText('5.1 billion').className).toBe('carrying')
    const ways = card.getAllByRole('link', { name: 'open its card' })
    expect(ways.map((link) => link.getAttribute('href'))).toEqual([
      `?fact=${second.id}`,
      `?fact=${rival.id}`,
    ])
  })

  it('tells a conflict on both cards, each with the value of the other', () => {
    renderEvidence([first, rival], {}, [], all, links)
    for (const [own, other] of [
      [/5\.08/u, /7\.3 billion/u],
      [/7\.3/u, /5\.08 billion/u],
    ] as const) {
      const card = cardOf(own)
      expect(card.getByText('Differs from')).toBeTruthy()
      expect(card.getByText(other, { selector: 'b' })).toBeTruthy()
    }
  })

  it('lets the picked document speak for what it shares with others', () => {
    renderEvidence([first, rival], { fact: second.id }, [], all, links)
    expect(screen.getAllByRole('article')).toHaveLength(2)
    expect(screen.queryByText(/outside the filters/u)).toBeNull()
    const card = cardOf(/5\.1/u)
    expect(card.getByText(/5\.08 billion/u, { selector: 'b' })).toBeTruthy()
  })

  it('marks an uncertain fact and says in words what its confidence means', () => {
    renderEvidence([rival])
    const card = within(screen.getByRole('article', { name: /uncertain/u }))
    expect(card.getByText('0.55: of ten facts read like this, about 6 are right')).toBeTruthy()
  })

  it('offers to show uncertain facts where the picked one is hidden as such', () => {
    renderEvidence([first], { fact: rival.id }, [], all)
    expect(screen.getByText(/uncertain facts are hidden/u)).toBeTruthy()
    const way = screen.getByRole('link', { name: 'Show uncertain facts' })
    expect(way.getAttribute('href')).toBe('?uncertain=shown')
  })

  it('says it in Chinese', () => {
    renderEvidence([first, rival], { language: 'zh' }, [], all, links)
    expect(screen.getByText('另有记载')).toBeTruthy()
    expect(screen.getAllByText('说法不同')).toHaveLength(2)
    expect(screen.getAllByText('不确定').length).toBeGreaterThan(0)
  })
})
