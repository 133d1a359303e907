import type { Logger } from 'pino'

/** A terminal, npm and the start script may each deliver the same Ctrl+C; copies within this time, in milliseconds, count as one. */
const SAME_SIGNAL = 1_000

/** Aborts at SIGTERM and SIGINT. A second signal ends the process at once. */
export function stopOnSignal(logger: Logger): AbortSignal {
  const controller = new AbortController()
  let first = 0
  const stop = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      first = Date.now()
      logger.info(`Stopping (${name}): requests under way may finish.`)
      controller.abort()
    } else if (Date.now() - first > SAME_SIGNAL) process.exit(1)
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  return controller.signal
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => {
      resolve()
    })
  })
}
