import { resolve } from 'node:path'
import { SECRETS, type VariableName, type Variables, variables } from './variables.ts'

/** What the process is told from outside, checked. */
export interface Settings {
  readonly http: HttpSettings
  readonly log: LogSettings
  readonly store: StoreSettings
  /** Who may change something. */
  readonly writeTokens: readonly { readonly name: string; readonly token: string }[]
  /** Whether answers are kept in memory for whoever asks the same of the same revision. */
  readonly rememberAnswers: boolean
  /** How long requests under way may take to finish when the process is told to stop. */
  readonly shutdownMilliseconds: number
}

export interface HttpSettings {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly maxBodyBytes: number
  /** GraphQL requests of one client; 0 for no limit. */
  readonly rateLimitPerMinute: number
  /** How many proxies to believe about the client's address, or which; false for none. */
  readonly trustProxy: number | string[] | false
}

export interface LogSettings {
  readonly level: Variables['LOG_LEVEL']
  readonly format: Variables['LOG_FORMAT']
}

export type StoreSettings =
  | { readonly kind: 'sqlite'; readonly directory: string }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string
      readonly database: string
    }

/** Settings that cannot be used; `faults` has one line for each variable at fault, with its remedy. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault'
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** The settings of this process. Throws SettingsFault with every fault there is. */
export function loadSettings(environment: Environment = process.env): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(present)
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${told(String(path[0]), present)} ${message}`),
    ...missingPassword(present),
  ]
  if (!parsed.success || faults.length > 0) throw new SettingsFault([...new Set(faults)])
  return settingsFrom(parsed.data)
}

/** Checked beside the schema, because zod would not look at it while another variable is at fault. */
function missingPassword(environment: Environment): readonly string[] {
  const needed: VariableName = 'NEO4J_PASSWORD'
  if (environment['GRAPH_STORE'] !== 'neo4j' || environment[needed] !== undefined) return []
  return [`${needed} is missing: GRAPH_STORE=neo4j needs the password of NEO4J_USER.`]
}

function settingsFrom(values: Variables): Settings {
  return {
    http: {
      host: values.HOST,
      port: values.PORT,
      maxBodyBytes: values.MAX_BODY_BYTES,
      rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
      trustProxy: trustedProxies(values.TRUST_PROXY),
    },
    log: { level: values.LOG_LEVEL, format: values.LOG_FORMAT },
    store:
      values.GRAPH_STORE === 'sqlite'
        ? { kind: 'sqlite', directory: resolve(values.DATA_DIR) }
        : {
            kind: 'neo4j',
            uri: values.NEO4J_URI,
            user: values.NEO4J_USER,
            password: values.NEO4J_PASSWORD ?? '',
            database: values.NEO4J_DATABASE,
          },
    writeTokens: writeTokensIn(values.WRITE_TOKENS),
    rememberAnswers: values.REMEMBER_ANSWERS === 'yes',
    shutdownMilliseconds: values.SHUTDOWN_SECONDS * 1000,
  }
}

function writeTokensIn(list = ''): Settings['writeTokens'] {
  return [...list.matchAll(/([^:,]+):([^,]+)/g)].map(([, name = '', token = '']) => ({ name, token }))
}

function trustedProxies(value: string): HttpSettings['trustProxy'] {
  if (!/^\d+$/.test(value)) return value.split(',')
  return value === '0' ? false : Number(value)
}

function told(name: string, environment: Environment): string {
  return SECRETS.has(name) ? name : `${name}=${JSON.stringify(environment[name] ?? '')}`
}
