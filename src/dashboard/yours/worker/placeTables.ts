/** The tables could not be fetched or are not what was asked for. */
export class TablesError extends Error {
  override readonly name = 'TablesError'
}

/**
 * The packed tables of places (`src/tables/packTables.ts`), unpacked: a function that gives the text of a table by its file
 * name. `onProgress` hears how many bytes have come.
 */
export async function fetchTables(
  address: string,
  onProgress: (bytes: number) => void,
): Promise<(name: string) => string> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new TablesError('the server does not answer', { cause })
  })
  if (!response.ok || response.body === null) {
    throw new TablesError(`the server answers ${String(response.status)}`)
  }
  let bytes = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.length
        onProgress(bytes)
        controller.enqueue(chunk)
      },
    }),
  )
  return unpackTables(counted)
}

/** A function that gives the text of a table by its file name. */
export async function unpackTables(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<(name: string) => string> {
  const text = await new Response(packed.pipeThrough(new DecompressionStream('gzip')))
    .text()
    .catch((cause: unknown) => {
      throw new TablesError('the file was cut off, or is another', { cause })
    })
  const tables = new Map(Object.entries(JSON.parse(text) as Record<string, string>))
  return (name) => {
    const table = tables.get(name)
    if (table === undefined) throw new TablesError(`no table ${name}`)
    return table
  }
}
