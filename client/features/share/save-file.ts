/** Hands a file to the browser to keep. */
export function saveFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not before the browser has begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
