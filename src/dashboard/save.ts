/** Gives the reader a file; it is made here and never sent. */
export function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has to have read it.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}
