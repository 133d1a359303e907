import {
  ABOUT_ROLES,
  ASSERTION_LINK_TYPES,
  FIDELITIES,
  PROPOSITION_KINDS,
  SPEECH_ACTS,
  STANCES,
} from '../../../graph-seed/model/document.ts'
import { RECORD_EDGE_TYPES } from '../../../graph-seed/model/edge.ts'
import { VERIFICATIONS } from '../../../graph-seed/model/named.ts'

/** Terms of our own, which no vocabulary in use has, and what each means. */
const CLASSES: Readonly<Record<string, string>> = {
  Group: 'States or others taken together.',
  Initiative: 'What someone wants done.',
  Part: 'What a file of records tells of itself: what it is about, and from which graph it was taken.',
  Passage: 'A numbered paragraph of a document.',
  TreatyAction: 'One dated act of one state on one instrument, as one source reports it.',
}
const PROPERTIES: Readonly<Record<string, string>> = {
  record: 'What of a record no other term tells, as the JSON Schema of a part describes it.',
  revision: 'SHA-256 of the contents of a graph.',
  speechAct: 'What the speakers of an assertion do in saying it.',
  stance: 'Whether they affirm or deny the proposition.',
  addressee: 'To whom an assertion is addressed.',
  propositionKind: 'Whether a proposition is of fact, of norm, or a proposal.',
  verification: 'Whether it was compared with the source it names.',
  fidelity: 'How near a language version stands to the authentic words.',
  locator: 'Where in a source or document.',
  sourceClass: 'How directly a source was read.',
  symbol: 'Official symbol of a document.',
  iso3: 'ISO 3166-1 alpha-3 code of a state.',
  role: 'In what role, for edges that have one.',
  until: 'Until when an edge held, in EDTF.',
  act: 'The act of a treaty action.',
  state: 'The state of a treaty action.',
  instrument: 'The instrument of a treaty action.',
  rule: 'The rule by which an import proposed a record.',
  decision: 'The decision in the journal of an import that made a record.',
}
const VALUES = [
  ...new Set([...SPEECH_ACTS, ...STANCES, ...PROPOSITION_KINDS, ...ABOUT_ROLES, ...FIDELITIES, ...VERIFICATIONS]),
]

/** The vocabulary of the exports as JSON-LD. */
export function vocabulary(base: string): object {
  const term = (name: string, type: string, comment?: string) => ({
    '@id': `${base}/vocabulary#${name}`,
    '@type': type,
    'rdfs:label': name,
    ...(comment === undefined ? {} : { 'rdfs:comment': comment }),
  })
  const links = ASSERTION_LINK_TYPES.map((name) => name.toLowerCase())
  return {
    '@context': {
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      skos: 'http://www.w3.org/2004/02/skos/core#',
    },
    '@graph': [
      ...Object.entries(CLASSES).map(([name, comment]) => term(name, 'rdfs:Class', comment)),
      ...Object.entries(PROPERTIES).map(([name, comment]) => term(name, 'rdf:Property', comment)),
      ...links.map((name) => term(name, 'rdf:Property', 'What a later assertion does to an earlier one.')),
      ...RECORD_EDGE_TYPES.map((name) => term(name, 'rdf:Property', 'Type of an edge on record.')),
      ...VALUES.map((name) => term(name, 'skos:Concept')),
    ],
  }
}
