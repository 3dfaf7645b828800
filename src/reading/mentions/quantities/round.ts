/** Twelve digits are more than any text states, and less than the noise of a double. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
