import { inflates } from './inflates.ts'

/** XML of an archive, inflated: a document of a thousand pages has less. */
const MOST_XML = 32 * 1024 * 1024
/** All that an archive holds, inflated; pictures are never inflated, and yet nobody needs more. */
const MOST = 256 * 1024 * 1024
/** Elements are held in memory at many times their length. */
const MOST_TAGS = 2_000_000

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const [END_LENGTH, ENTRY_LENGTH, LOCAL_LENGTH] = [22, 46, 30]
const [STORED, DEFLATED] = [0, 8]
const LESS_THAN = 0x3c

const BROKEN = 'the archive is broken or was made to mislead'

/**
 * Why an Office document cannot be unpacked in bounded memory, or null. Its parts are inflated piece by piece and counted, since
 * what an archive says of their sizes may be false; they are found as the library that unpacks it finds them.
 */
export function archiveProblem(bytes: Uint8Array): string | null {
  const entries = listEntries(bytes)
  if (entries === null) return BROKEN
  let [all, xml, tags] = [0, 0, 0]
  for (const { name, data, isDeflated } of entries) {
    const isXml = /\.(?:xml|rels)$/iu.test(name)
    const take = (piece: Uint8Array): boolean => {
      all += piece.length
      if (isXml) {
        xml += piece.length
        tags += countOf(piece, LESS_THAN)
      }
      return all <= MOST && xml <= MOST_XML && tags <= MOST_TAGS
    }
    const whole = isDeflated ? inflates(data, take) : take(data)
    if (whole === null) return BROKEN
    if (!whole) break
  }
  if (xml > MOST_XML || tags > MOST_TAGS) {
    return `its text unpacks to more than ${MOST_XML / 1024 / 1024} MiB or ${MOST_TAGS} marks; split it into parts`
  }
  return all > MOST
    ? `it unpacks to more than ${MOST / 1024 / 1024} MiB; take pictures and attachments out`
    : null
}

interface ArchiveEntry {
  name: string
  data: Uint8Array
  isDeflated: boolean
}

/** The parts that the directory at the end names; null where it does not hold together. */
function listEntries(bytes: Uint8Array): ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null || isLong(view, end)) return null
  let at = view.getUint32(end + 16, true)
  // No writer of documents puts anything before or behind the directory.
  if (at + view.getUint32(end + 12, true) !== end) return null
  const entries: ArchiveEntry[] = []
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number]
    const method = view.getUint16(at + 10, true)
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    const data = dataOf(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true))
    if (data === null || isEncrypted || (method !== STORED && method !== DEFLATED)) return null
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)
    entries.push({
      name: new TextDecoder('latin1').decode(name),
      data,
      isDeflated: method === DEFLATED,
    })
    at += ENTRY_LENGTH + nameLength + extraLength + commentLength
  }
  return entries
}

/** Where the last record that ends an archive begins; behind it stands at most a comment. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

/** Whether the true directory is another one, of the form for more than 4 GiB. */
const isLong = (view: DataView, end: number): boolean =>
  [4, 6, 8, 10].some((offset) => view.getUint16(end + offset, true) === 0xffff) ||
  [12, 16].some((offset) => view.getUint32(end + offset, true) === 0xffffffff)

function dataOf(
  bytes: Uint8Array,
  view: DataView,
  local: number,
  length: number,
): Uint8Array | null {
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) return null
  const start =
    local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return start + length > bytes.length ? null : bytes.subarray(start, start + length)
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) count += 1
  return count
}
