/** Namespaces that the terms of an export belong to; `acg` is the server's own vocabulary. */
export const NAMESPACES = {
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Dates are kept in EDTF, with the datatype that the Library of Congress has for it. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

const link = (id: string) => ({ '@id': id, '@type': '@id' })
const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' })
const count = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' })

/**
 * The context of an export. Annotations use the names of the Web Annotation vocabulary, so that a reader of Web Annotations
 * finds body, target and selectors where it expects them.
 */
export function contextOf(base: string): object {
  return {
    '@version': 1.1,
    ...NAMESPACES,
    acg: `${base}/vocabulary#`,
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    body: link('oa:hasBody'),
    target: link('oa:hasTarget'),
    source: link('oa:hasSource'),
    selector: link('oa:hasSelector'),
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    identifying: 'oa:identifying',
    linking: 'oa:linking',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: count('oa:start'),
    end: count('oa:end'),
    name: inLanguages('schema:name'),
    alternateName: { '@id': 'schema:alternateName', '@container': '@language' },
    description: inLanguages('schema:description'),
    prefLabel: inLanguages('skos:prefLabel'),
    altLabel: inLanguages('skos:altLabel'),
    broader: link('skos:broader'),
    date: { '@id': 'dcterms:date', '@type': EDTF },
    identifier: 'dcterms:identifier',
    inLanguage: 'schema:inLanguage',
    text: 'schema:text',
    sha256: 'schema:sha256',
    exampleOfWork: link('schema:exampleOfWork'),
    isPartOf: link('schema:isPartOf'),
    author: link('schema:author'),
    appearance: link('schema:appearance'),
    about: link('schema:about'),
    wasAttributedTo: link('prov:wasAttributedTo'),
    hadPrimarySource: link('prov:hadPrimarySource'),
    wasGeneratedBy: link('prov:wasGeneratedBy'),
    subject: link('rdf:subject'),
    predicate: link('rdf:predicate'),
    object: link('rdf:object'),
    addressee: link('acg:addressee'),
    speechAct: { '@id': 'acg:speechAct', '@type': '@vocab' },
    stance: { '@id': 'acg:stance', '@type': '@vocab' },
    verification: { '@id': 'acg:verification', '@type': '@vocab' },
    fidelity: { '@id': 'acg:fidelity', '@type': '@vocab' },
    propositionKind: { '@id': 'acg:propositionKind', '@type': '@vocab' },
    /** What of a record no other term tells, as it is. */
    record: { '@id': 'acg:record', '@type': '@json' },
    '@vocab': `${base}/vocabulary#`,
  }
}
