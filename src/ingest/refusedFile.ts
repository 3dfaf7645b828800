/** A file, or a line of one, that could not be taken. */
export interface RefusedFile {
  /** Path as it was given, from the folder that was named. */
  file: string
  line: number | null
  reason: string
}
