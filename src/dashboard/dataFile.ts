import { DatasetError } from './datasetError.ts'

/** `reload` goes past every cache, the browser's and that of the service worker. */
export type Freshness = 'default' | 'reload'

/** The bytes of a file beside the page. */
export async function fetchBytes(
  file: string,
  cache: Freshness,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  try {
    const response = await fetch(file, { cache, signal })
    // A development server answers a missing file with the page itself.
    const isPage = response.headers.get('content-type')?.includes('text/html') === true
    if (response.ok && !isPage) return await response.arrayBuffer()
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new DatasetError('missing', file, null, { cause })
  }
  throw new DatasetError('missing', file, null)
}

/** What the bytes of a file say as JSON. */
export function parseJson(bytes: ArrayBuffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new DatasetError('notJson', file, null, { cause })
  }
}

/** `unknown`: there is no hash to compare with, or nothing to make one with. */
export type Match = 'same' | 'other' | 'unknown'

/** Whether bytes are those of a SHA-256 in hexadecimal digits. */
export async function matchHash(bytes: ArrayBuffer, hash: string | undefined): Promise<Match> {
  // Browsers have none for a page that came over plain http.
  const subtle = crypto.subtle as SubtleCrypto | undefined
  if (hash === undefined || subtle === undefined) return 'unknown'
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
  return digits.join('') === hash ? 'same' : 'other'
}
