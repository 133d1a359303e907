import type { Assertion, Atlas, DocumentView, MapNode } from './atlas.ts'
import { atlasOfDocument } from './atlas.ts'

/** A small invented document for unit tests: Arcadia and Borduria speak jointly about a treaty, and Arcadia once alone. */
export function smallAtlas(): Atlas {
  return atlasOfDocument(smallDocument())
}

const node = (id: string, kind: MapNode['kind'], label: string): MapNode => ({
  id,
  kind,
  label,
  labelLanguage: 'en',
  aliases: [],
  verification: 'CHECKED',
  date: null,
})

export const smallAssertion = (
  id: string,
  speakers: readonly string[],
  speechAct: Assertion['speechAct'],
  proposition: string,
  paragraph: number,
): Assertion => ({
  id,
  speechAct,
  stance: 'AFFIRMS',
  date: '2001',
  verification: 'CHECKED',
  note: null,
  locator: null,
  withdrawn: null,
  speakers: speakers.map((speaker) => ({
    id: speaker,
    label: speaker === 'arc' ? 'Arcadia' : 'Borduria',
    labelLanguage: 'en',
  })),
  addressees: [],
  proposition: { id: proposition, label: proposition, labelLanguage: 'en' },
  citations: [],
  document: { id: 'doc', label: 'Statement' },
  passage: { number: paragraph },
  anchors: [],
})

type Edge = DocumentView['graph']['edges'][number]

const edge = (
  source: string,
  type: Edge['type'],
  target: string,
  layer: Edge['layer'],
  assertions: readonly string[],
): Edge => ({
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  layer,
  role: null,
  date: null,
  verification: 'CHECKED',
  evidence: assertions.map((id) => ({ assertion: { id }, source: null, locator: null })),
})

function smallDocument(): DocumentView {
  return {
    id: 'doc',
    label: 'Statement',
    labelLanguage: 'en',
    date: '2001',
    symbol: null,
    publisher: null,
    category: 'statement',
    verification: 'CHECKED',
    issuers: [
      { id: 'arc', label: 'Arcadia', labelLanguage: 'en' },
      { id: 'bor', label: 'Borduria', labelLanguage: 'en' },
    ],
    citations: [],
    expressions: [],
    passages: [],
    assertions: [
      smallAssertion('doc:p1.1', ['arc', 'bor'], 'STRESSES', 'prop-good', 1),
      smallAssertion('doc:p2.1', ['arc', 'bor'], 'ALLEGES', 'prop-broken', 2),
      smallAssertion('doc:p2.2', ['arc'], 'URGES', 'prop-talk', 2),
    ],
    graph: {
      nodes: [
        node('doc', 'DOCUMENT', 'Statement'),
        node('arc', 'STATE', 'Arcadia'),
        node('bor', 'STATE', 'Borduria'),
        node('prop-good', 'PROPOSITION', 'The treaty is good'),
        node('prop-broken', 'PROPOSITION', 'Syldavia broke the treaty'),
        node('prop-talk', 'PROPOSITION', 'Talks should begin'),
        node('treaty', 'INSTRUMENT', 'Treaty'),
        node('syl', 'STATE', 'Syldavia'),
      ],
      edges: [
        edge('arc', 'STRESSES', 'prop-good', 'CLAIM', ['doc:p1.1']),
        edge('bor', 'STRESSES', 'prop-good', 'CLAIM', ['doc:p1.1']),
        edge('arc', 'ALLEGES', 'prop-broken', 'CLAIM', ['doc:p2.1']),
        edge('bor', 'ALLEGES', 'prop-broken', 'CLAIM', ['doc:p2.1']),
        edge('arc', 'URGES', 'prop-talk', 'CLAIM', ['doc:p2.2']),
        edge('prop-good', 'ABOUT', 'treaty', 'CLAIM', ['doc:p1.1']),
        edge('prop-broken', 'ABOUT', 'treaty', 'CLAIM', ['doc:p2.1']),
        edge('prop-broken', 'ABOUT', 'syl', 'CLAIM', ['doc:p2.1']),
        edge('arc', 'PARTY_TO', 'treaty', 'RECORD', []),
        edge('arc', 'DEPOSITARY_OF', 'treaty', 'RECORD', []),
        edge('arc', 'ISSUED', 'doc', 'RECORD', []),
      ],
      totalNodes: 8,
      truncated: false,
    },
  }
}
