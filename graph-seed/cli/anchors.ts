import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { groupBy } from '../build/group.ts'
import { sha256 } from '../build/canonical.ts'
import { nullIfAbsent } from '../read/absent.ts'
import { nodesOfKind } from '../read/corpus.ts'
import { readCorpus } from '../read/read-corpus.ts'
import { type AnchorUpdate, type Finding, updateHashes, updateOffsets } from './anchor-offsets.ts'
import { updateMentions } from './mention-offsets.ts'
import { commandLine, corpusDirectory } from './corpus-directory.ts'
import { complain, print } from './print.ts'

const { paths, flags } = commandLine('npm run corpus:anchors [-- [--rehash] <corpus directory>]', ['rehash'], 1)
const directory = corpusDirectory(paths[0])
const corpus = await readCorpus(directory)

const versions = nodesOfKind(corpus, 'EXPRESSION').flatMap(({ value }) => {
  const text = corpus.texts.get(value.id)
  return text === undefined ? [] : [{ language: value.language, hash: value.sha256, text }]
})
let moved = 0
let unresolved = 0
for (const [folder, found] of groupBy(versions, ({ text }) => dirname(text.file))) {
  const texts = new Map(found.map(({ language, text }) => [language, text]))
  const hashes = new Map(found.map(({ text }) => [basename(text.file), sha256(text.text)]))
  if (flags.has('rehash')) await update(join(folder, 'document.yaml'), (yaml) => updateHashes(yaml, hashes))
  else reportChanged(found.filter(({ text, hash }) => hash !== sha256(text.text)).map(({ text }) => text.file))
  await update(join(folder, 'assertions.yaml'), (yaml) => updateOffsets(yaml, texts))
  await update(join(folder, 'mentions.csv'), (csv) => updateMentions(csv, texts))
}
print(`${moved} put right, ${unresolved} to be settled by hand`)
if (unresolved > 0) process.exitCode = 1

async function update(file: string, change: (yaml: string) => AnchorUpdate): Promise<void> {
  const path = join(directory, file)
  const yaml = await readFile(path, 'utf8').catch(nullIfAbsent)
  if (yaml === null) return
  const result = change(yaml)
  for (const finding of result.moved) print(lineOf(path, finding))
  for (const finding of result.unresolved) complain(lineOf(path, finding))
  if (result.text !== yaml) await writeFile(path, result.text)
  moved += result.moved.length
  unresolved += result.unresolved.length
}

function reportChanged(files: readonly string[]): void {
  for (const file of files) {
    complain(lineOf(join(directory, file), { line: 1, message: 'the text has changed; --rehash accepts it' }))
  }
  unresolved += files.length
}

function lineOf(path: string, { line, message }: Finding): string {
  return `${relative(process.cwd(), path)}:${line}  ${message}`
}
