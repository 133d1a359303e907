/** The whole address, as others would type it. */
export function addressAt(path: string): string {
  return new URL(path, location.href).href
}
