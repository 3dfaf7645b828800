import { describe, expect, it } from 'vitest'
import { stepOut } from '../../src/dashboard/stepOut.ts'
import { EMPTY_VIEW, type View } from '../../src/dashboard/view.ts'

const filters: Partial<View> = { provinces: ['CN-GD'], kinds: ['trade'], from: 2020, to: 2021 }
const fact: Partial<View> = { fact: '0123456789ab' }
const document: Partial<View> = { document: 'linden' }

describe('stepOut(view)', () => {
  it.each([
    ['the document', { ...filters, ...fact, ...document }, { ...filters, ...fact }],
    ['the picked fact', { ...filters, ...fact }, filters],
    ['the filters', filters, {}],
    ['nothing', {}, {}],
  ])('steps out of %s and keeps what lies further out', (_name, within, without) => {
    const view = { ...EMPTY_VIEW, ...within }
    expect({ ...view, ...stepOut(view) }).toEqual({ ...EMPTY_VIEW, ...without })
  })
})
