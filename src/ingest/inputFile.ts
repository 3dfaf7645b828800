/** A file that a run is asked to read. */
export interface InputFile {
  /** Where it is. */
  path: string
  /** How it is called in the report: from the folder that was named, without the machine's own path. */
  name: string
}
