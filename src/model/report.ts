import * as z from 'zod/mini'

const binSchema = z.object({
  /** Facts whose stated confidence is from … to …. */
  from: z.number(),
  to: z.number(),
  facts: z.int(),
  right: z.int(),
  /** Mean of their stated confidence; null of none. */
  stated: z.nullable(z.number()),
})
export type ReliabilityBin = z.infer<typeof binSchema>

/** Of `report.json`, what a page says about how well was read. */
export const reportSchema = z.object({
  confidence: z.object({
    uncertain: z.int(),
    threshold: z.object({ threshold: z.number(), target: z.number(), hidden: z.number() }),
    reliability: z.object({
      /** Facts of annotated documents, each document rated by what the others taught. */
      leftOneOut: z.array(binSchema),
      /** Facts of annotated documents that neither rules nor confidence were made with. */
      unseen: z.array(binSchema),
    }),
  }),
})
export type Report = z.infer<typeof reportSchema>
