import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { bundleOf, type EdgeInput, type NodeInput } from './bundle-of.ts'

/**
 * A made-up graph of any size: states that are party to instruments, every state to the next ones in turn, each edge
 * with a citation. `version` is in every name and note, so that two versions differ in every record.
 */
export function largeBundle(size: { readonly nodes: number; readonly edges: number }, version: string): Bundle {
  const states = Math.ceil(size.nodes / 2)
  const instruments = size.nodes - states
  const source: NodeInput = {
    kind: 'SOURCE',
    id: 'made-up',
    title: 'Made up for a test',
    publisher: 'none',
    locator: 'nowhere',
    classes: ['OWN_WORK'],
  }
  const nodes = [
    source,
    ...Array.from({ length: states }, (_, index): NodeInput => ({
      kind: 'STATE',
      ...named(`state-${String(index)}`, version),
    })),
    ...Array.from({ length: instruments }, (_, index): NodeInput => ({
      kind: 'INSTRUMENT',
      type: 'TREATY',
      ...named(`instrument-${String(index)}`, version),
    })),
  ]
  const edges = Array.from({ length: size.edges }, (_, index): EdgeInput => {
    const from = `state-${String(index % states)}`
    const to = `instrument-${String((index + Math.floor(index / states)) % instruments)}`
    return {
      layer: 'RECORD',
      id: `${from}|PARTY_TO|${to}|${String(index)}`,
      type: 'PARTY_TO',
      source: from,
      target: to,
      basis: 'SOURCE',
      date: '1975-03-26',
      citations: [{ source: 'made-up', locator: `row ${String(index)}` }],
      note: version,
    }
  })
  return bundleOf(nodes, edges)
}

function named(
  id: string,
  version: string,
): Pick<NodeInput & { kind: 'STATE' }, 'id' | 'labels' | 'citations'> & { description: { en: string } } {
  const label = `${id} of ${version}`
  return {
    id,
    labels: { en: label, 'zh-Hant': label, 'zh-Hans': label, ru: label },
    description: { en: `Made up: ${label}.` },
    citations: [{ source: 'made-up' }],
  }
}
