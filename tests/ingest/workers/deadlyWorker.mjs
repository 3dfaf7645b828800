import { parentPort } from 'node:worker_threads'

// Reads as a worker does, but dies of some names.
parentPort.postMessage({ type: 'ready' })
parentPort.on('message', ({ name, bytes }) => {
  if (name.includes('exit')) process.exit(7)
  if (name.includes('throw')) throw new Error('thread cut')
  if (name.includes('memory')) {
    const kept = []
    for (;;) kept.push(new Array(1e5).fill(name + kept.length))
  }
  const text = new TextDecoder().decode(bytes)
  const document = { id: name, title: name, language: 'en', text, blocks: [] }
  parentPort.postMessage({
    type: 'read',
    json: JSON.stringify({ type: 'read', value: { document, proposed: [], provinces: [] } }),
  })
})
