import { expect, it } from 'vitest'
import { groupUnread, kindsOf, selectMarkedText } from '../../../src/dashboard/select/passages.ts'
import { makeFacts } from '../charts/factory.ts'

const TEXT = 'Heading\n\nFirst one. Second one. Third one.'
const { fact } = makeFacts()
const tie = fact('tie')
const trade = fact('trade')
const trade2 = fact('trade')
const wide = fact('event')
const factById = new Map([tie, trade, trade2, wide].map((each) => [each.id, each]))
const text = (spans: { fact: string; start: number; end: number }[]) => ({
  id: 'a',
  text: TEXT,
  blocks: [
    { start: 0, end: 7, type: 'title' as const },
    { start: 9, end: 42, type: 'paragraph' as const },
  ],
  spans,
})

it('selectMarkedText(text, factById) keeps the whole text, in blocks', () => {
  const marked = selectMarkedText(text([]), factById)
  expect(marked.passages).toEqual([])
  expect(marked.blocks.map((block) => block.pieces.map((piece) => piece.text))).toEqual([
    ['Heading'],
    ['First one. Second one. Third one.'],
  ])
})

it('selectMarkedText(text, factById) gives facts of one span one passage, in the colour of most of them', () => {
  const { blocks, passages } = selectMarkedText(
    text([
      { fact: trade.id, start: 20, end: 31 },
      { fact: tie.id, start: 20, end: 31 },
      { fact: trade2.id, start: 20, end: 31 },
    ]),
    factById,
  )
  expect(passages).toMatchObject([{ number: 1, kind: 'trade', facts: [tie, trade, trade2] }])
  expect(blocks[1]?.pieces.map((piece) => [piece.text, piece.passage?.number ?? null])).toEqual([
    ['First one. ', null],
    ['Second one.', 1],
    [' Third one.', null],
  ])
})

it('selectMarkedText(text, factById) cuts where passages overlap, shows the shorter, and numbers each once', () => {
  const { blocks } = selectMarkedText(
    text([
      { fact: wide.id, start: 9, end: 31 },
      { fact: tie.id, start: 20, end: 31 },
    ]),
    factById,
  )
  const pieces = blocks[1]?.pieces ?? []
  expect(pieces.map((piece) => piece.passage?.kind ?? null)).toEqual(['event', 'tie', null])
  expect(pieces.map((piece) => piece.covering.map(({ number }) => number))).toEqual([
    [1],
    [2, 1],
    [],
  ])
  expect(pieces.map((piece) => piece.isFirst)).toEqual([true, true, false])
  expect(pieces.map((piece) => piece.ending.map(({ number }) => number))).toEqual([[], [1, 2], []])
})

it('selectMarkedText(text, factById) leaves out spans of facts that are unknown', () => {
  const marked = selectMarkedText(text([{ fact: 'ffffffffffff', start: 9, end: 19 }]), factById)
  expect(marked.passages).toEqual([])
})

it('kindsOf(passage) gives each kind of its facts once, in the order of kinds', () => {
  const { passages } = selectMarkedText(
    text([
      { fact: trade.id, start: 9, end: 19 },
      { fact: trade2.id, start: 9, end: 19 },
      { fact: tie.id, start: 9, end: 19 },
    ]),
    factById,
  )
  expect(passages.map(kindsOf)).toEqual([['tie', 'trade']])
})

it('groupUnread(blocks) joins neighbours that were left out for one reason', () => {
  const types = ['title', 'furniture', 'furniture', 'caption', 'paragraph', 'paragraph'] as const
  const blocks = types.map((type, start) => ({ type, start, end: start + 1, pieces: [] }))
  expect(groupUnread(blocks).map((group) => group.map(({ start }) => start))).toEqual([
    [0],
    [1, 2],
    [3],
    [4],
    [5],
  ])
})

it('selectMarkedText(text, factById) calls one piece of each passage its first, so that it can be jumped to', () => {
  const { blocks } = selectMarkedText(
    text([
      { fact: wide.id, start: 9, end: 42 },
      { fact: tie.id, start: 20, end: 31 },
    ]),
    factById,
  )
  const pieces = blocks[1]?.pieces ?? []
  expect(pieces.map(({ passage, isFirst }) => [passage?.number ?? null, isFirst])).toEqual([
    [1, true],
    [2, true],
    [1, false],
  ])
})
