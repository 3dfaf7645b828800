import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { KINDS } from '../../src/model/fact.ts'
import { fieldsOf } from '../../src/model/factFields.ts'
import { factSchema } from '../../src/model/factSchema.ts'

it.each(KINDS)('fieldsOf(%j) are the fields of its schema, in their order', (kind) => {
  const option = factSchema.def.options.find(({ shape }) => z.safeParse(shape.kind, kind).success)
  expect(fieldsOf(kind)).toEqual(Object.keys(option?.shape ?? {}))
})
