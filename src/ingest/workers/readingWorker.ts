/** A worker thread that reads documents: the reader is made once, then one answer a document, in order. */
import { parentPort } from 'node:worker_threads'
import { createReader, readOne } from '../../reading/reader.ts'
import { readGeo } from '../geoTables.ts'
import type { Answer, Asked } from './answer.ts'

const port = parentPort
if (port === null) throw new Error('readingWorker.ts runs as a worker thread')
const reader = createReader(readGeo)

port.on('message', ({ name, bytes }: Asked) => {
  void readOne(name, bytes, reader).then((result) => {
    port.postMessage({ type: 'read', json: JSON.stringify(result) } satisfies Answer)
  })
})
port.postMessage({ type: 'ready' } satisfies Answer)
