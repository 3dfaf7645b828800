/** So many bytes of a difference are shown on each side. */
const SHOWN = 60

/** In what two files differ first, in words, null where in nothing; null for a file that is not there. */
export function firstDifference(one: Uint8Array | null, other: Uint8Array | null): string | null {
  if (one === null || other === null) {
    return one === other ? null : `only ${one === null ? 'elsewhere' : 'here'}`
  }
  if (Buffer.compare(one, other) === 0) return null
  const at = one.findIndex((byte, index) => byte !== other[index])
  const from = at < 0 ? one.length : at
  const show = (bytes: Uint8Array) =>
    JSON.stringify(Buffer.from(bytes.subarray(from, from + SHOWN)).toString('latin1'))
  return `${one.length} bytes here, ${other.length} elsewhere; from byte ${from} ${show(one)}, ${show(other)}`
}
