import { expect, it } from 'vitest'
import { FIELD_WORDS } from '../../src/dashboard/fieldWords.ts'
import { KINDS } from '../../src/model/fact.ts'
import { fieldsOf } from '../../src/model/factFields.ts'

it('FIELD_WORDS has every field of every kind, and no other, in both languages', () => {
  const fields = new Set(KINDS.flatMap(fieldsOf))
  expect(fields.size).toBeGreaterThan(25)
  expect([...fields].sort()).toEqual(Object.keys(FIELD_WORDS).sort())
  for (const { en, zh } of Object.values(FIELD_WORDS))
    for (const { name, says } of [en, zh]) expect(name.length * says.length).toBeGreaterThan(0)
})
