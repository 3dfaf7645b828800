import * as z from 'zod/mini'

/** `licences.json`: the packages that the page is made of, written by the build. */
export const licencesSchema = z.array(
  z.strictObject({
    name: z.string(),
    version: z.string(),
    /** SPDX expression, as the package states it. */
    licence: z.string(),
    /** The licence in full; null where the package brings none. */
    text: z.nullable(z.string()),
  }),
)
export type Licence = z.infer<typeof licencesSchema>[number]
