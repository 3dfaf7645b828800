import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderOpening, type OpeningFiles } from '../../src/opening/renderOpening.tsx'

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'))
const files = {
  dataset: file('dataset.json'),
  world: file('geo/world.json'),
  inset: file('geo/inset.json'),
} as OpeningFiles
const { html, css } = renderOpening(files)
const count = (pattern: RegExp) => [...html.matchAll(pattern)].length

describe('renderOpening(files)', () => {
  it('draws every province of the mainland once, and shows it again in the inset', () => {
    const provinces = [...html.matchAll(/<path data-code="(CN-[A-Z]{2})"/gu)].map(
      ([, code]) => code,
    )
    expect(new Set(provinces).size).toBe(31)
    expect(provinces).toHaveLength(31)
    expect(count(/<use data-code="CN-[A-Z]{2}" href="#opening-land-CN-/gu)).toBe(31)
  })

  it('draws threads, their ends and names for each size of the map', () => {
    expect(count(/ thread-line"/gu)).toBeGreaterThan(30)
    expect(count(/class="mark is-partner"/gu)).toBeGreaterThan(20)
    for (const size of ['phone', 'tablet', 'small', 'usual', 'large']) {
      const [set = ''] = html.split(`opening-labels is-${size}"`)[1]?.split('</g>') ?? []
      expect(set.match(/<text/gu)?.length ?? 0, size).toBeGreaterThan(4)
    }
  })

  it('has one main heading, which counts the documents', () => {
    expect(count(/<h1/gu)).toBe(1)
    expect(html).toMatch(new RegExp(`<h1[^>]*>${files.dataset.documents.length} documents`, 'u'))
  })

  it('has nothing that the policy of the page forbids', () => {
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/u)
    expect(css).toContain('.opening-style-0{')
  })

  it('has ids that the page after it does not have', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id)
    expect(ids.filter((id) => !id.startsWith('opening-'))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    const asked = [...html.matchAll(/(?:href="#|url\(&quot;#)([^"&]+)/gu)].map(([, id = '']) => id)
    expect(asked.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('gives the same bytes for the same files', () => {
    expect(renderOpening(files)).toEqual({ html, css })
  })
})
