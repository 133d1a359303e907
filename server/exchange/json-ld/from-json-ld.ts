import { LANGUAGES } from '../../../graph-seed/model/language.ts'
import { PART_FORMAT } from '../part.ts'
import { NAMESPACES } from './context.ts'

/** JSON-LD that cannot be read as a part of a graph. */
export class JsonLdRefused extends Error {
  override readonly name = 'JsonLdRefused'
  readonly reason: 'REMOTE_CONTEXT' | 'NOT_OURS' | 'MALFORMED'
  readonly remedy: string
  constructor(reason: JsonLdRefused['reason'], message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
    this.remedy = remedy
  }
}

type Values = readonly Readonly<Record<string, unknown>>[]
type Resource = Readonly<Record<string, unknown>>

/**
 * The part that toJsonLd() wrote, before its records are validated; whichever tool has compacted or flattened it since.
 * Nothing is fetched: a context must stand in the file. Rejects with JsonLdRefused.
 */
export async function fromJsonLd(document: object): Promise<unknown> {
  refuseRemoteContexts(document)
  const resources = await flattened(document)
  const reader = new Reader(resources, baseOf(resources))
  return reader.part()
}

/** Whether JSON is JSON-LD of any kind. */
export function isJsonLd(raw: unknown): raw is object {
  if (typeof raw !== 'object' || raw === null) return false
  return Array.isArray(raw) || '@context' in raw || '@graph' in raw
}

function refuseRemoteContexts(document: unknown): void {
  const waiting: unknown[] = [document]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context' || key === '@import') {
        const remote = [inner].flat().find((context) => typeof context === 'string')
        if (remote !== undefined) throw remoteContext(remote)
      }
      if (inner !== undefined) waiting.push(inner)
    }
  }
}

function remoteContext(url: string): JsonLdRefused {
  return new JsonLdRefused(
    'REMOTE_CONTEXT',
    `The context ${url.slice(0, 200)} stands at an address, and none is fetched.`,
    'Write the context into the file, as /export/{id}.jsonld has it, or expand the file first.',
  )
}

async function flattened(document: object): Promise<readonly Resource[]> {
  // Loaded when needed, as it takes longer to load than most of what it reads.
  const { default: jsonld } = await import('jsonld')
  try {
    // Typed for a document with a context; without one it is a list of resources.
    return (await jsonld.flatten(document, undefined, {
      documentLoader: (url) => Promise.reject(remoteContext(url)),
    })) as unknown as readonly Resource[]
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new JsonLdRefused('MALFORMED', `The file is no JSON-LD: ${problem.slice(0, 300)}.`, 'Export it again.', {
      cause: error,
    })
  }
}

/** The address of the server that wrote it, which its vocabulary begins with. */
function baseOf(resources: readonly Resource[]): string {
  const bases = new Set<string>()
  for (const resource of resources)
    for (const property of Object.keys(resource)) {
      const found = /^(.*)\/vocabulary#record$/.exec(property)?.[1]
      if (found !== undefined) bases.add(found)
    }
  const [base, another] = bases
  if (base !== undefined && another === undefined) return base
  const problem = base === undefined ? 'has no record of a graph of this kind' : 'is of two servers'
  throw new JsonLdRefused('NOT_OURS', `The JSON-LD ${problem}.`, 'Bring what /export/{id}.jsonld gives.')
}

const LANGUAGE_TAGS = new Map(LANGUAGES.map((language) => [language.toLowerCase(), language]))

class Reader {
  readonly #resources: ReadonlyMap<unknown, Resource>
  readonly #base: string
  readonly #acg: string

  constructor(resources: readonly Resource[], base: string) {
    this.#resources = new Map(resources.map((resource) => [resource['@id'], resource]))
    this.#base = base
    this.#acg = `${base}/vocabulary#`
  }

  part(): unknown {
    const all = [...this.#resources.values()]
    const head = all.find((resource) => this.#types(resource).includes(`${this.#acg}Part`))
    const written = all.filter((resource) => `${this.#acg}record` in resource)
    const isEdge = (resource: Resource): boolean => this.#types(resource).includes(`${NAMESPACES.rdf}Statement`)
    return {
      format: PART_FORMAT,
      version: 1,
      revision: head === undefined ? undefined : this.#value(head, `${this.#acg}revision`),
      about: head === undefined ? null : (this.#ids(head, `${NAMESPACES.schema}about`)[0] ?? null),
      nodes: written
        .filter((resource) => !isEdge(resource) && !this.#types(resource).includes(`${NAMESPACES.oa}SpecificResource`))
        .flatMap((resource) => this.#nodes(resource)),
      edges: written.filter(isEdge).map((resource) => this.#edge(resource)),
    }
  }

  /** The node, and of an assertion its anchors. */
  #nodes(resource: Resource): readonly object[] {
    const rest = this.#rest(resource)
    const id = this.#value(resource, `${NAMESPACES.dcterms}identifier`)
    const node = { ...rest, id, ...this.#told(resource, rest) }
    if (rest['kind'] !== 'ASSERTION') return [node]
    return [node, ...this.#targets(resource).flatMap((target) => this.#anchor(target, id))]
  }

  #told(resource: Resource, rest: Resource): object {
    const { oa, prov, schema, skos, dcterms } = NAMESPACES
    switch (rest['kind']) {
      case 'SOURCE':
        return { title: this.#texts(resource, `${schema}name`)['en'] }
      case 'EXPRESSION': {
        const language = this.#value(resource, `${schema}inLanguage`)
        return {
          document: this.#ids(resource, `${schema}exampleOfWork`)[0],
          language,
          title: Object.values(this.#texts(resource, `${schema}name`))[0],
          text: this.#value(resource, `${schema}text`),
          sha256: this.#value(resource, `${schema}sha256`),
          fidelity: this.#term(resource, 'fidelity'),
        }
      }
      case 'ASSERTION':
        return {
          proposition: this.#ids(resource, `${oa}hasBody`)[0],
          speakers: this.#ids(resource, `${prov}wasAttributedTo`),
          addressees: this.#ids(resource, `${this.#acg}addressee`),
          speechAct: this.#term(resource, 'speechAct'),
          stance: this.#term(resource, 'stance'),
          date: this.#value(resource, `${dcterms}date`),
        }
      case 'MENTION': {
        const [target = {}] = this.#targets(resource)
        const { exact, start, end } = this.#place(target)
        return {
          entity: this.#ids(resource, `${oa}hasBody`)[0],
          expression: this.#ids(target, `${oa}hasSource`)[0],
          exact,
          start,
          end,
        }
      }
      case 'PASSAGE':
      case 'TREATY_ACTION':
        return {}
      default: {
        const labels = this.#texts(resource, rest['kind'] === 'TOPIC' ? `${skos}prefLabel` : `${schema}name`)
        const description = this.#texts(resource, `${schema}description`)
        return {
          labels,
          ...(Object.keys(description).length === 0 ? {} : { description }),
          ...(rest['kind'] === 'PROPOSITION' ? { propositionKind: this.#term(resource, 'propositionKind') } : {}),
        }
      }
    }
  }

  #anchor(target: Resource, assertion: unknown): readonly object[] {
    if (!(`${this.#acg}record` in target)) return []
    const expression = String(this.#ids(target, `${NAMESPACES.oa}hasSource`)[0])
    const version = expression.slice(expression.lastIndexOf(':') + 1)
    const id = `${String(assertion)}:${version}`
    return [{ ...this.#rest(target), kind: 'ANCHOR', id, assertion, expression, ...this.#place(target) }]
  }

  #edge(resource: Resource): object {
    const { rdf } = NAMESPACES
    const prefix = `${this.#base}/id/edge/`
    return {
      ...this.#rest(resource),
      layer: 'RECORD',
      id: decoded(String(resource['@id']).slice(prefix.length)),
      source: this.#ids(resource, `${rdf}subject`)[0],
      target: this.#ids(resource, `${rdf}object`)[0],
    }
  }

  /** Where quoted words stand, as the selectors of a target tell it. */
  #place(target: Resource) {
    const { oa } = NAMESPACES
    const selectors = this.#values(target, `${oa}hasSelector`).map(
      (value) => this.#resources.get(value['@id']) ?? value,
    )
    const first = (term: string): unknown =>
      selectors.map((selector) => this.#value(selector, oa + term)).find((value) => value !== undefined)
    const count = (term: string): number => Number(first(term))
    return {
      exact: first('exact'),
      prefix: first('prefix') ?? '',
      suffix: first('suffix') ?? '',
      start: count('start'),
      end: count('end'),
    }
  }

  #targets(resource: Resource): readonly Resource[] {
    return this.#values(resource, `${NAMESPACES.oa}hasTarget`).map(
      (value) => this.#resources.get(value['@id']) ?? value,
    )
  }

  #rest(resource: Resource): Resource {
    const rest = this.#value(resource, `${this.#acg}record`)
    return typeof rest === 'object' && rest !== null ? (rest as Resource) : {}
  }

  #types(resource: Resource): readonly unknown[] {
    return [resource['@type']].flat()
  }

  #values(resource: Resource, property: string): Values {
    const values = resource[property]
    return Array.isArray(values) ? (values as Values) : []
  }

  #value(resource: Resource, property: string): unknown {
    return this.#values(resource, property)[0]?.['@value']
  }

  /** A value of this vocabulary by its name. */
  #term(resource: Resource, property: string): string | undefined {
    const iri = this.#values(resource, this.#acg + property)[0]?.['@id']
    return typeof iri === 'string' && iri.startsWith(this.#acg) ? iri.slice(this.#acg.length) : undefined
  }

  /** The ids of what is named; an address that is not of this server stays as it is, and is no id. */
  #ids(resource: Resource, property: string): readonly string[] {
    const prefix = `${this.#base}/id/`
    return this.#values(resource, property).flatMap(({ '@id': iri }) => {
      if (typeof iri !== 'string') return []
      return iri.startsWith(prefix) ? [decoded(iri.slice(prefix.length))] : [iri]
    })
  }

  #texts(resource: Resource, property: string): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.#values(resource, property).flatMap(({ '@language': tag, '@value': text }) => {
        const language = typeof tag === 'string' ? LANGUAGE_TAGS.get(tag.toLowerCase()) : undefined
        return language === undefined ? [] : [[language, text]]
      }),
    )
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
