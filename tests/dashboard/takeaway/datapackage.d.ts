/** What the tests use of a package that brings no types. */
declare module 'datapackage' {
  export const Package: {
    load: (
      descriptor: string,
      options: { strict: boolean },
    ) => Promise<{
      valid: boolean
      errors: Error[]
      getResource: (name: string) => { read: (options: object) => Promise<unknown[]> } | null
    }>
  }
}
