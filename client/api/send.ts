import { parseClosed } from '../state/closed-text.ts'

/** What came back, whatever it is. */
export interface Received {
  readonly status: number
  readonly statusText: string
  /** Null where the body is no JSON: then a proxy answered, not the server. */
  readonly content: unknown
}

interface Waiting {
  readonly body: unknown
  readonly signal: AbortSignal
  readonly resolve: (received: Received) => void
  readonly reject: (reason: unknown) => void
}

/** Operations that the server takes in one request: MOST_OPERATIONS in server/graphql/limits.ts. */
export const MOST_TOGETHER = 100

let waiting: Waiting[] = []

/**
 * Sends an operation without a token. What is asked for at the same moment goes in one request, so that a view costs few of them
 * however much it shows. Rejects as fetch() does.
 */
export function sendWithOthers(body: unknown, signal: AbortSignal): Promise<Received> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) queueMicrotask(sendWaiting)
    waiting.push({ body, signal, resolve, reject })
  })
}

function sendWaiting(): void {
  const all = waiting
  waiting = []
  for (let from = 0; from < all.length; from += MOST_TOGETHER) void sendTogether(all.slice(from, from + MOST_TOGETHER))
}

/** One request for several operations. It is cancelled when nobody wants any of the answers. */
async function sendTogether(together: readonly Waiting[]): Promise<void> {
  const controller = new AbortController()
  const leave = ({ signal, reject }: Waiting) => {
    reject(signal.reason)
    if (together.every((one) => one.signal.aborted)) controller.abort(signal.reason)
  }
  const wanted = together.filter((one) => {
    if (one.signal.aborted) leave(one)
    else
      one.signal.addEventListener('abort', () => {
        leave(one)
      })
    return !one.signal.aborted
  })
  const [first] = wanted
  if (first === undefined) return
  try {
    const bodies = wanted.map(({ body }) => body)
    const received = await send(bodies.length === 1 ? first.body : bodies, controller.signal, null)
    const { content } = received
    // A request that is refused as a whole has one answer for all.
    for (const [index, { resolve }] of wanted.entries())
      resolve(
        bodies.length > 1 && Array.isArray(content) ? { ...received, content: content[index] as unknown } : received,
      )
  } catch (error) {
    for (const { reject } of wanted) reject(error)
  }
}

/** Sends one body by itself, with a token where one is given. */
export async function send(body: unknown, signal: AbortSignal, token: string | null): Promise<Received> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    signal,
  })
  const { status, statusText } = response
  return { status, statusText, content: await readJson(response, signal) }
}

async function readJson(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return parseClosed(await response.text())
  } catch {
    signal.throwIfAborted()
    return null
  }
}
