import { z } from 'zod'

/**
 * Every environment variable the process reads, with its default. docs/configuration.md documents each one,
 * and a test holds the two together. A message is the remedy: it ends the sentence "PORT=x …".
 */
export const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATA_DIR: z.string().default('data'),
  GRAPH_STORE: z
    .enum(['sqlite', 'neo4j'], { error: 'is not a store: set it to sqlite (embedded, the default) or neo4j.' })
    .default('sqlite'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/,
      'is not the address of a Neo4j: write it like neo4j://localhost:7687.',
    )
    .default('neo4j://127.0.0.1:7687'),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'is not a level: set it to trace, debug, info, warn, error, fatal or silent.',
    })
    .default('info'),
  LOG_FORMAT: z
    .enum(['json', 'text'], { error: 'is not a format: set it to json (for machines) or text (for a terminal).' })
    .default('json'),
  MAX_BODY_BYTES: wholeNumber(1_000, 10_000_000).default(500_000),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(600),
  REMEMBER_ANSWERS: z.enum(['yes', 'no'], { error: 'is neither yes nor no: set it to one of them.' }).default('yes'),
  WRITE_TOKENS: z
    .string()
    .regex(
      /^(?:[^\s:,]{1,60}:[\x21-\x2b\x2d-\x7e]{16,200}(?:,(?!$)|$))+$/u,
      'is not a list of names with tokens: write it like ann:TOKEN,ben:TOKEN, each token of 16 characters or more.',
    )
    .refine((list) => new Set(list.split(',').map(nameIn)).size === list.split(',').length, {
      message: 'has a name twice: give each name one token.',
    })
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(\d{1,2}|[\da-f.:/]+(,[\da-f.:/]+)*)$/i,
      'names no proxy: set it to how many proxies stand in front (1), or to their addresses (10.0.0.0/8,192.0.2.7).',
    )
    .default('0'),
  SHUTDOWN_SECONDS: wholeNumber(1, 300).default(10),
})

/** Variables whose values are never shown. */
export const SECRETS: ReadonlySet<string> = new Set<VariableName>(['NEO4J_PASSWORD', 'WRITE_TOKENS'])

export type Variables = z.infer<typeof variables>
export type VariableName = keyof Variables

function nameIn(entry: string): string {
  return entry.split(':', 1)[0] ?? ''
}

function wholeNumber(least: number, most: number) {
  const remedy = `is not a whole number from ${String(least)} to ${String(most)}.`
  return z
    .string()
    .regex(/^\d{1,9}$/, remedy)
    .transform(Number)
    .refine((value) => value >= least && value <= most, remedy)
}
