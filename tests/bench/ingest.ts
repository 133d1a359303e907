import { findMentions } from '../../server/ingest/mentions/find-mentions.ts'
import { buildGazetteer } from '../../server/ingest/mentions/gazetteer.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { median, type Row } from './statistics.ts'

const RUNS = 5
const BYTES = 1024 * 1024

/** How long it takes to find what 1 MB of text names, in three languages; the text is the corpus's own words, repeated. */
export async function benchIngest(): Promise<readonly Row[]> {
  const { nodes, edges } = await corpusBundle()
  const gazetteer = buildGazetteer(nodes, edges)
  return (['en', 'zh-Hant', 'ru'] as const).map((language) => {
    const words = nodes
      .flatMap((node) => [
        ...('labels' in node ? [node.labels[language]] : []),
        ...('description' in node ? [node.description?.[language]] : []),
        ...(node.kind === 'EXPRESSION' && node.language === language ? [node.text] : []),
      ])
      .filter((text) => text !== undefined)
      .join('.\n\n')
    const copies = Math.ceil(BYTES / Buffer.byteLength(words))
    const text = Buffer.from(words.repeat(copies)).subarray(0, BYTES).toString()
    const seconds = Array.from({ length: RUNS }, () => {
      const start = performance.now()
      findMentions(text, gazetteer)
      return (performance.now() - start) / 1000
    })
    const value = `${median(seconds).toFixed(2)} s (${Math.min(...seconds).toFixed(2)} – ${Math.max(...seconds).toFixed(2)})`
    return { what: `mentions in 1 MB of text, ${language}`, value, target: '< 2 s' }
  })
}
