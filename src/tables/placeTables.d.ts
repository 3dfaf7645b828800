declare module 'virtual:place-tables' {
  /** Where the packed tables of places are, and how many bytes they are; 0 where that is not known. */
  export const PLACE_TABLES: { readonly address: string; readonly bytes: number }
}
