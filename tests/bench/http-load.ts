import autocannon from 'autocannon'

export interface Load {
  readonly requestsPerSecond: number
  /** Median latency in milliseconds. */
  readonly p50: number
}

const CONNECTIONS = 8
const SECONDS = 5

/** Sends one operation over and over from 8 connections for 5 seconds. Rejects if any answer is not a success. */
export async function loadEndpoint(url: string, query: string): Promise<Load> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    connections: CONNECTIONS,
    duration: SECONDS,
  })
  if (non2xx + errors > 0) throw new Error(`${String(non2xx + errors)} requests to ${url} failed`)
  return { requestsPerSecond: requests.average, p50: latency.p50 }
}
