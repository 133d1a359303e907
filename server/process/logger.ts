import { destination, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'
import type { LogSettings } from '../config/settings.ts'

/** Structured lines on stdout; as plain lines where a person reads them. */
export function createLogger({ level, format }: LogSettings): Logger {
  if (format === 'json') return pino({ level, formatters: { level: (label) => ({ level: label }) } })
  return pino(
    { level, base: null },
    pretty({
      destination: destination({ dest: 1, sync: true }),
      sync: true,
      translateTime: 'SYS:HH:MM:ss',
      ignore: 'requestId,method,path,status,milliseconds,revision,nodes,edges,url',
      singleLine: true,
      colorize: process.stdout.isTTY,
    }),
  )
}
