import type { EdgeInput } from './bundle-of.ts'

/** 24 states around one convention: a hub, and enough of one kind for others to be crowded out. */
export const STATES = Array.from({ length: 24 }, (_, index) => `state-${String(index + 1).padStart(2, '0')}`)

const record = (
  type: Extract<EdgeInput, { layer: 'RECORD' }>['type'],
  source: string,
  target: string,
  role?: string,
): EdgeInput => ({
  layer: 'RECORD',
  id: [source, type, target, ...(role === undefined ? [] : [role])].join('|'),
  type,
  source,
  target,
  basis: 'SOURCE',
  citations: [{ source: 'almanac', locator: 'p. 2' }],
  ...(role === undefined ? {} : { role }),
})

const onRecord: readonly EdgeInput[] = [
  ...STATES.map((state) => record('PARTY_TO', state, 'convention')),
  ...STATES.slice(0, 9).map((state) => record('MEMBER_OF', state, 'league')),
  record('DEPOSITARY_OF', 'northland', 'convention'),
  record('DEPOSITARY_OF', 'state-01', 'convention'),
  record('REPRESENTS', 'envoy', 'northland', 'ambassador'),
  record('PARTICIPATED_IN', 'northland', 'walkout', 'speaker'),
  record('PARTICIPATED_IN', 'northland', 'walkout', 'host'),
  record('PARTICIPATED_IN', 'state-02', 'walkout'),
  record('PART_OF', 'convention:art-1', 'convention'),
  record('UNDER', 'committee', 'convention'),
  record('UNDER', 'protocol', 'convention'),
  record('PROPOSED', 'northland', 'committee'),
  record('PROPOSED', 'northland', 'visits'),
  record('ISSUED', 'northland', 'note'),
  record('ISSUED', 'state-01', 'note'),
  record('HAS_TOPIC', 'visits', 'verification'),
  record('HAS_TOPIC', 'note', 'verification'),
  record('BROADER', 'dual-use', 'verification'),
  record('MEMBER_OF', 'northland', 'allies'),
]

const claims: readonly EdgeInput[] = [
  {
    layer: 'CLAIM',
    id: 'northland|SUPPORTS|visits-help',
    type: 'SUPPORTS',
    source: 'northland',
    target: 'visits-help',
    assertions: ['note:p1.1'],
  },
  {
    layer: 'CLAIM',
    id: 'state-01|SUPPORTS|visits-help',
    type: 'SUPPORTS',
    source: 'state-01',
    target: 'visits-help',
    assertions: ['note:p1.1'],
  },
  {
    layer: 'CLAIM',
    id: 'northland|STRESSES|walkout-was-wise',
    type: 'STRESSES',
    source: 'northland',
    target: 'walkout-was-wise',
    assertions: ['note:p1.2'],
  },
  {
    layer: 'CLAIM',
    id: 'visits-help|ABOUT|visits|OBJECT',
    type: 'ABOUT',
    source: 'visits-help',
    target: 'visits',
    role: 'OBJECT',
    assertions: ['note:p1.1'],
  },
  {
    layer: 'CLAIM',
    id: 'visits-help|ABOUT|convention|INSTRUMENT',
    type: 'ABOUT',
    source: 'visits-help',
    target: 'convention',
    role: 'INSTRUMENT',
    assertions: ['note:p1.1'],
  },
  {
    layer: 'CLAIM',
    id: 'visits-help|ABOUT|convention|OBJECT',
    type: 'ABOUT',
    source: 'visits-help',
    target: 'convention',
    role: 'OBJECT',
    assertions: ['note:p1.1'],
  },
  {
    layer: 'CLAIM',
    id: 'visits-help|ADDRESSED_TO|league',
    type: 'ADDRESSED_TO',
    source: 'visits-help',
    target: 'league',
    assertions: ['note:p1.1'],
  },
  {
    layer: 'CLAIM',
    id: 'walkout-was-wise|ABOUT|walkout|OBJECT',
    type: 'ABOUT',
    source: 'walkout-was-wise',
    target: 'walkout',
    role: 'OBJECT',
    assertions: ['note:p1.2'],
  },
]

export const FIXTURE_EDGES: readonly EdgeInput[] = [...onRecord, ...claims]
