// A worker has no loader of TypeScript of its own, whatever loaded its parent.
import { register } from 'tsx/esm/api'

register()
await import('./readingWorker.ts')
