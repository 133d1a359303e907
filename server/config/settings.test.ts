import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { loadSettings, SettingsFault } from './settings.ts'
import { variables } from './variables.ts'

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadSettings(environment)
  } catch (error) {
    if (error instanceof SettingsFault) return error.faults
    throw error
  }
  return []
}

describe('loadSettings', () => {
  it('needs no variable at all', () => {
    const settings = loadSettings({})
    expect(settings.http).toMatchObject({ host: '127.0.0.1', port: 4000, trustProxy: false })
    expect(settings.store.kind).toBe('sqlite')
  })

  it('takes an empty variable for one that is not set, as compose files pass them', () => {
    expect(loadSettings({ PORT: '', NEO4J_PASSWORD: '' }).http.port).toBe(4000)
  })

  it('reports every fault at once, each with the variable and the remedy', () => {
    expect(
      faultsOf({ PORT: '70000', LOG_LEVEL: 'loud', GRAPH_STORE: 'neo4j', NEO4J_URI: 'http://localhost:7474' }),
    ).toEqual([
      'PORT="70000" is not a whole number from 0 to 65535.',
      'NEO4J_URI="http://localhost:7474" is not the address of a Neo4j: write it like neo4j://localhost:7687.',
      'LOG_LEVEL="loud" is not a level: set it to trace, debug, info, warn, error, fatal or silent.',
      'NEO4J_PASSWORD is missing: GRAPH_STORE=neo4j needs the password of NEO4J_USER.',
    ])
  })

  it.each(['-1', '4000.5', ' 80', '0x50', 'http'])('refuses PORT=%j', (port) => {
    expect(faultsOf({ PORT: port })).toHaveLength(1)
  })

  it.each([
    ['2', 2],
    ['10.0.0.0/8,::1', ['10.0.0.0/8', '::1']],
  ])('reads TRUST_PROXY=%s', (text, expected) => {
    expect(loadSettings({ TRUST_PROXY: text }).http.trustProxy).toEqual(expected)
  })

  it('reads who may write, with their tokens', () => {
    const first = 'a'.repeat(16)
    const second = 'b:'.repeat(10)
    expect(loadSettings({ WRITE_TOKENS: `ann:${first},李:${second}` }).writeTokens).toEqual([
      { name: 'ann', token: first },
      { name: '李', token: second },
    ])
    expect(loadSettings({}).writeTokens).toEqual([])
  })

  it.each([
    'ann',
    'ann:short',
    ':0123456789abcdef',
    'ann:0123456789abcdef,',
    'ann:0123456789abcdef,ann:0123456789abcdeg',
  ])('refuses WRITE_TOKENS=%s without repeating it', (list) => {
    const [fault = '', ...others] = faultsOf({ WRITE_TOKENS: list })
    expect(others).toEqual([])
    expect(fault).toMatch(/^WRITE_TOKENS (is not a list|has a name twice)/)
    expect(fault).not.toContain('0123')
  })

  it('never repeats a password', () => {
    expect(faultsOf({ GRAPH_STORE: 'neo4j', NEO4J_PASSWORD: 'open sesame', PORT: 'x' }).join()).not.toContain('sesame')
  })
})

describe('docs/configuration.md', () => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  const rows = [...page.matchAll(/^\| `([A-Z_0-9]+)` +\| (\S+)/gm)].map(([, name, value]) => [name, value])

  it('lists exactly the variables there are, with their defaults', () => {
    const defaults = variables.parse({})
    const expected = Object.keys(variables.shape).map((name) => {
      const value = Object.entries(defaults).find(([key]) => key === name)?.[1]
      return [name, value === undefined ? 'none' : `\`${String(value)}\``]
    })
    expect(rows).toEqual(expected)
  })
})
