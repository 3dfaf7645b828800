import { describe, expect, it } from 'vitest'
import { styleClasses } from '../../src/opening/styleClasses.ts'

describe('styleClasses(html)', () => {
  it.each([
    [
      'an element without a class gets one',
      '<i style="width:5%">a</i>',
      '<i class="opening-style-0">a</i>',
      '.opening-style-0{width:5%!important}',
    ],
    [
      'another class is kept',
      '<i style="top:1px;left:2px" class="a">a</i>',
      '<i class="opening-style-0 a">a</i>',
      '.opening-style-0{top:1px!important;left:2px!important}',
    ],
    [
      'equal styles share a class',
      '<b style="top:1px"></b><i id="x" style="top:1px"></i>',
      '<b class="opening-style-0"></b><i class="opening-style-0" id="x"></i>',
      '.opening-style-0{top:1px!important}',
    ],
    [
      'quotes are those of the style, not of the markup',
      '<i style="fill:url(&quot;#a&quot;)"></i>',
      '<i class="opening-style-0"></i>',
      '.opening-style-0{fill:url("#a")!important}',
    ],
    ['text that looks like a style stays', '<p>a style="b"</p>', '<p>a style="b"</p>', ''],
  ])('%s', (_, html, expected, css) => {
    expect(styleClasses(html)).toEqual({ html: expected, css })
  })
})
