import { Inflate } from 'fflate'

/** So much is inflated before it is asked whether it is enough. A piece may become a thousand times as long. */
const PIECE = 16_384

/**
 * Inflates bytes piece by piece into `take`, and keeps none: true where `take` said yes to the last piece too, false as soon as
 * it says no, null where the bytes are not what they should be.
 */
export function inflates(bytes: Uint8Array, take: (piece: Uint8Array) => boolean): boolean | null {
  let isWanted = true
  const inflate = new Inflate((piece) => {
    if (isWanted) isWanted = take(piece)
  })
  try {
    for (let at = 0; at < bytes.length && isWanted; at += PIECE) {
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    }
  } catch (error) {
    // The library throws an Error with a code for whatever is wrong with its bytes.
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
  return isWanted
}
