/** The token of who may change something: it stays in this tab of the browser, and never stands in an address. */
const KEY = 'write-token'

export function keptToken(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Null forgets it. A browser that keeps nothing asks again. */
export function keepToken(token: string | null): void {
  try {
    if (token === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, token)
  } catch {
    // Nothing is kept.
  }
}
