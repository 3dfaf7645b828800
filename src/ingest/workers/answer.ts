/** A document to be read by a worker. */
export interface Asked {
  name: string
  bytes: Uint8Array
}

/** `ready` once, then a `read` for each document that was asked for: a `Result<Reading>` as JSON. */
export type Answer = { type: 'ready' } | { type: 'read'; json: string }
