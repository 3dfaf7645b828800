import * as z from 'zod/mini'

const id = z.string().check(z.regex(/^[0-9a-f]{12}$/u))

/** What facts of different documents say of each other. Nothing is merged: every fact stays what its own document says. */
export const linksSchema = z.strictObject({
  /**
   * Ids of facts that say the same thing, the fullest first, at least two, each of another document. A fact is in one group at
   * most. Whoever counts things counts a group once.
   */
  corroborating: z.array(z.array(id)),
  /** Two ids, each a lone fact or the first of a group: their documents state different values of one thing. */
  conflicting: z.array(z.tuple([id, id])),
})
export type Links = z.infer<typeof linksSchema>
