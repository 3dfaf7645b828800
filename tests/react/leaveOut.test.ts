import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { leaveOut } from '../../src/react/leaveOut.ts'
import { UNUSED } from '../../src/react/vitePlugin.ts'

const NOTHING = { never: [], idle: [], assigned: [] }
const run = (code: string): unknown => new Function(`${code}; return used()`)()

describe('leaveOut(code, leftOut)', () => {
  const code = `function idle() { return 1 } function never() { return 2 }
    var exports = {}; exports.root = function () { return 3 }; exports.rooted = 4
    function used() { return [idle(), exports.root, exports.rooted] }`

  it('keeps what is not named', () => {
    expect(run(leaveOut(code, { ...NOTHING, assigned: ['exports.root '] }))).toEqual([
      1,
      undefined,
      4,
    ])
  })

  it('gives a function nothing to do', () => {
    expect(run(leaveOut(code, { ...NOTHING, idle: ['idle'] }))).toMatchObject([undefined, {}, 4])
  })

  it('makes a function that is never called say so', () => {
    expect(() => run(leaveOut(code, { ...NOTHING, never: ['idle'] }))).toThrow('left out')
  })

  it.each([
    ['never', 'no function other'],
    ['idle', 'no function other'],
    ['assigned', 'assigns no other'],
  ])('names what is not there: %s', (list, message) => {
    expect(() => leaveOut(code, { ...NOTHING, [list]: ['other'] })).toThrow(message)
  })
})

describe('UNUSED', () => {
  const file = createRequire(import.meta.url)
    .resolve('react-dom')
    .replace(/index\.js$/u, 'cjs/react-dom-client.production.js')
  const whole = readFileSync(file, 'utf8')

  it('is in the react-dom that is installed, and more than a tenth of it', () => {
    expect(leaveOut(whole, UNUSED).length).toBeLessThan(whole.length * 0.9)
  })

  it('names each part once', () => {
    const names = [...UNUSED.never, ...UNUSED.idle]
    expect(new Set(names).size).toBe(names.length)
  })
})
