import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { buildBundle, bundleText } from '../build/build-bundle.ts'
import { sha256 } from '../build/canonical.ts'
import { checkedCorpus } from './checked-corpus.ts'
import { commandLine, corpusDirectory, projectPath } from './corpus-directory.ts'
import { print } from './print.ts'

const { paths } = commandLine('npm run corpus:build [-- <corpus directory> [<bundle file>]]', [], 2)
const corpus = await checkedCorpus(corpusDirectory(paths[0]))
if (corpus === null) process.exitCode = 1
else {
  const bundle = buildBundle(corpus)
  const file = paths[1] ?? projectPath('dist/bundle.json')
  const text = bundleText(bundle)
  await writeWhole(file, text)
  // What readers need to know without reading the whole, and to trust its bytes.
  const stamp = JSON.stringify({ revision: bundle.revision, sha256: sha256(text) })
  await writeWhole(file.replace(/\.json$/, '.stamp.json'), `${stamp}\n`)
  print(`${bundle.nodes.length} nodes and ${bundle.edges.length} edges, revision ${bundle.revision.slice(0, 12)}`)
}

/** Under another name first, so that nobody ever reads half a bundle. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.part`, text)
  await rename(`${file}.part`, file)
}
