import { describe, expect, it } from 'vitest'
import { keepReached } from '../../src/leaflet/keepReached.ts'

describe('keepReached(code, used, unwanted)', () => {
  it.each([
    [
      'keeps what an export needs, in its order, and drops the rest',
      'var a = 1; var b = a; var c = 2; export { b, c };',
      ['b'],
      ['var a = 1;', 'var b = a;', 'export { b as b };'],
    ],
    [
      'gives an export its name where the module calls it otherwise',
      'function made() {} function other() {} export { made as make, other };',
      ['make'],
      ['function made() {}', 'export { made as make };'],
    ],
    [
      'keeps additions to what is kept, and what they mention',
      'var Map = {}; var Drag = {}; var Layer = {}; Map.Drag = Drag; Layer.include({}); export { Map, Layer };',
      ['Map'],
      ['var Map = {};', 'var Drag = {};', 'Map.Drag = Drag;', 'export { Map as Map };'],
    ],
    [
      'keeps what assigns a variable that is kept, on a condition too',
      "var select; if ('select' in window) { select = function () {}; } else { select = null; } export { select };",
      ['select'],
      [
        'var select;',
        "if ('select' in window) { select = function () {}; } else { select = null; }",
        'export { select as select };',
      ],
    ],
    [
      'drops additions that mention what is unwanted',
      "var Map = {}; var Popup = {}; Map.addInitHook('popup', Popup); export { Map, Popup };",
      ['Map'],
      ['var Map = {};', 'export { Map as Map };'],
    ],
    [
      'takes no parameter or variable of a function for one of the module',
      'var Map = {}; var Popup = {}; Map.include({ open: function (Popup) { var a = Popup } }); export { Map };',
      ['Map'],
      [
        'var Map = {};',
        'Map.include({ open: function (Popup) { var a = Popup } });',
        'export { Map as Map };',
      ],
    ],
    [
      'takes no name of a property for a variable',
      'var a = 1; var on = 2; var b = { on: a.on, [a]: 3 }; export { b };',
      ['b'],
      ['var a = 1;', 'var b = { on: a.on, [a]: 3 };', 'export { b as b };'],
    ],
  ])('%s', (_title, code, used, kept) => {
    expect(keepReached(code, used, ['Popup'])).toBe(kept.join('\n'))
  })
})
