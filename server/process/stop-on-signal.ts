import type { Logger } from 'pino'

/** Aborts at SIGTERM and SIGINT. A second signal ends the process at once. */
export function stopOnSignal(logger: Logger): AbortSignal {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(1)
    logger.info(`Stopping (${name}): requests under way may finish.`)
    controller.abort()
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
