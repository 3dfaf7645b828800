/** Whether this stands for a place within another: `CN-GD/Guangzhou`, not `CN-GD`. */
export const isInnerKey = (key: string): boolean => key.includes('/')

/** The code of the province or partner that a place lies in: `CN-GD` of `CN-GD/Guangzhou`. */
export const withinOf = (key: string): string => key.slice(0, key.indexOf('/'))

/** The places that stay chosen once a side has these codes: those within one of them, and those of the other side. */
export const placesAmong = (
  places: readonly string[],
  side: 'china' | 'partner',
  codes: readonly string[],
): string[] =>
  places.filter((key) => {
    const within = withinOf(key)
    return within.startsWith('CN-') !== (side === 'china') || codes.includes(within)
  })
