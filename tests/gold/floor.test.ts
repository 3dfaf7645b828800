import { expect, it } from 'vitest'
import { findBreaches, raiseFloor, type Floor } from './floor.ts'
import { score, type Score } from './score.ts'

const tally = (f1: number, precision = f1) => ({
  gold: 9,
  found: 9,
  matched: 9,
  precision,
  recall: f1,
  f1,
})
const scored = (core: number, pairs: number): Score => ({
  ...score([], new Map()),
  rows: new Map([
    ['core', tally(core, core + 1)],
    ['pairs', tally(pairs)],
    ['figure', tally(50)],
  ]),
})
const floor: Floor = { docs: { core: 70, corePrecision: 71, pairs: 80, figure: 50 } }

it('findBreaches(floor, set, score) names each value below the floor', () => {
  expect(findBreaches(floor, 'docs', scored(69.96, 80))).toEqual([
    'docs core: 69.9 is below the floor of 70',
    'docs corePrecision: 70.9 is below the floor of 71',
  ])
  expect(findBreaches(floor, 'docs', scored(70, 80))).toEqual([])
  expect(findBreaches(floor, 'seeds', scored(1, 1))).toEqual([])
})

it('raiseFloor(floor, set, score) lifts and never lowers', () => {
  expect(raiseFloor(floor, 'docs', scored(75.25, 60)).docs).toEqual({
    core: 75.2,
    corePrecision: 76.2,
    pairs: 80,
    figure: 50,
  })
  expect(raiseFloor({}, 'seeds', scored(10, 20)).seeds?.pairs).toBe(20)
})
