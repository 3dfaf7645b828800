import { expect, it } from 'vitest'
import { filterText } from '../../../src/dashboard/takeaway/filterText.ts'
import { EMPTY_VIEW, type View } from '../../../src/dashboard/view.ts'
import { smallAtlas } from '../smallAtlas.ts'

const atlas = smallAtlas([])

it.each<[Partial<View>, string[], string[]]>([
  [{}, [], []],
  [
    { publishers: ['', '鲁网'] },
    ['Publishers: publisher not stated and 鲁网'],
    ['发布者：未注明发布者、鲁网'],
  ],
  [{ written: ['de'] }, ['Languages: documents in German'], ['文件语言：德文文件']],
  [{ from: 2013 }, ['Years: from 2013'], ['年份：2013年起']],
  [{ from: 2013, undated: true }, ['Years: from 2013 and no date'], ['年份：2013年起、无日期']],
])('filterText(atlas, view, language) of %j', (change, english, chinese) => {
  expect(filterText(atlas, { ...EMPTY_VIEW, ...change }, 'en')).toEqual(english)
  expect(filterText(atlas, { ...EMPTY_VIEW, ...change }, 'zh')).toEqual(chinese)
})
