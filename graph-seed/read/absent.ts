/** For `catch`: null where a file or a directory is not there; every other failure goes on. */
export function nullIfAbsent(error: unknown): null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return null
  throw error
}
