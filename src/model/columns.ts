/** Values of rows by the names of their fields. */
export type Row = Readonly<Record<string, unknown>>

/**
 * A field of many rows: the list of its values, each once, as JSON, and for each row the place of its value in it. Ids, of which
 * no two are the same, are nothing but their 6 bytes a row.
 */
export interface Column {
  field: string
  /** Bytes of the list; none of ids. */
  values: number
  /** Bytes a row takes: 1, 2 or 4 of a place in the list, 6 of an id. */
  width: 1 | 2 | 4 | 6
}

const ID = /^[0-9a-f]{12}$/u

/** The column of a field with its bytes: those of the list, then those of the rows. What a row has not is null. */
export function packColumn(
  field: string,
  rows: readonly Row[],
): { column: Column; bytes: Uint8Array[] } {
  const values = rows.map((row) => row[field] ?? null)
  if (values.length > 0 && values.every((value) => typeof value === 'string' && ID.test(value))) {
    const ids = new Uint8Array(rows.length * 6)
    for (const [row, id] of (values as string[]).entries()) {
      for (let at = 0; at < 6; at += 1) {
        ids[row * 6 + at] = parseInt(id.slice(at * 2, at * 2 + 2), 16)
      }
    }
    return { column: { field, values: 0, width: 6 }, bytes: [ids] }
  }
  const places = new Map<unknown, number>()
  const list: unknown[] = []
  const placeOfRow = values.map((value) => {
    // Lists that hold the same are the same.
    const key = Array.isArray(value) ? JSON.stringify(value) : value
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, list.length)
    return list.push(value) - 1
  })
  const width = list.length <= 2 ** 8 ? 1 : list.length <= 2 ** 16 ? 2 : 4
  const text = new TextEncoder().encode(JSON.stringify(list))
  return {
    column: { field, values: text.length, width },
    bytes: [text, new Uint8Array(PLACES[width].from(placeOfRow).buffer)],
  }
}

/** What a packed column holds, and how many bytes of the file that were. */
export interface UnpackedColumn {
  /** The value of a row; undefined where the bytes are not those of such a column. */
  at: (row: number) => unknown
  length: number
}

/** Reads the column whose bytes begin at `start`. Values that are lists are shared between rows. */
export function unpackColumn(
  bytes: Uint8Array,
  start: number,
  rows: number,
  { values, width }: Column,
): UnpackedColumn {
  const end = start + values
  const length = values + rows * width
  if (start + length > bytes.length) throw new RangeError('the file ends within a column')
  if (width === 6) {
    const ids = toHex(bytes.subarray(end, start + length))
    return { at: (row) => ids.slice(row * 12, row * 12 + 12), length }
  }
  const list = JSON.parse(new TextDecoder().decode(bytes.subarray(start, end))) as unknown[]
  // A copy begins where an array of such places may.
  const places = new PLACES[width](new Uint8Array(bytes.subarray(end, start + length)).buffer)
  return { at: (row) => list[places[row] ?? -1], length }
}

function toHex(bytes: Uint8Array): string {
  const digits = new Uint8Array(bytes.length * 2)
  for (const [at, byte] of bytes.entries()) {
    digits[at * 2] = DIGITS.charCodeAt(byte >>> 4)
    digits[at * 2 + 1] = DIGITS.charCodeAt(byte & 15)
  }
  return new TextDecoder().decode(digits)
}

const DIGITS = '0123456789abcdef'

/** Arrays of places by the bytes of one; lowest byte first on every machine that has a browser. */
const PLACES = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const
