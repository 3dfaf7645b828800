import { expect, it } from 'vitest'
import { selectCoverage } from '../../../src/dashboard/select/coverage.ts'
import { makeFacts } from '../charts/factory.ts'
import { document, smallAtlas } from '../smallAtlas.ts'

const { fact } = makeFacts()

it('selectCoverage(atlas) counts documents by publication and facts by their date, old years together', () => {
  const atlas = smallAtlas(
    [
      fact('tie', { china: 'CN-GD', from: '1998' }),
      fact('tie', { china: 'CN-GD', from: '2024-03', document: 'b' }),
      fact('tie', { china: 'CN-GS' }),
      fact('trade', { china: 'CN', from: '2020' }),
    ],
    [
      document('a', { published: '2024-05-01', provinces: ['CN-GD', 'CN-GS'] }),
      document('b', { published: null, provinces: ['CN-GD'] }),
    ],
  )
  const { spans, rows } = selectCoverage(atlas)
  expect(spans.slice(0, 2)).toEqual([
    { from: null, to: 2014 },
    { from: 2015, to: 2015 },
  ])
  expect(spans.slice(-2)).toEqual([{ from: 2024, to: 2024 }, null])
  const guangdong = rows.find(({ province }) => province === 'CN-GD')
  expect(guangdong?.total).toEqual({ documents: 2, facts: 2 })
  expect(guangdong?.cells[0]).toEqual({ documents: 0, facts: 1 })
  expect(guangdong?.cells.at(-2)).toEqual({ documents: 1, facts: 1 })
  expect(guangdong?.cells.at(-1)).toEqual({ documents: 1, facts: 0 })
  expect(rows.find(({ province }) => province === 'CN-GS')?.cells.at(-1)?.facts).toBe(1)
  expect(rows.some(({ province }) => province === 'CN')).toBe(false)
})

it('selectCoverage(atlas) of nothing dated has one column', () => {
  expect(selectCoverage(smallAtlas([])).spans).toEqual([null])
})
