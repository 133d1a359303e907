import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { buildBundle } from '../build/build-bundle.ts'
import { withDataSection } from '../build/data-section.ts'
import { checkedCorpus } from './checked-corpus.ts'
import { commandLine, corpusDirectory, projectPath } from './corpus-directory.ts'
import { complain, print } from './print.ts'

/** Tells the README's section on data anew; with `--check` only says whether that is needed. */
const { flags } = commandLine('npm run corpus:readme [-- --check]', ['check'], 0)
const file = projectPath('README.md')
const corpus = await checkedCorpus(corpusDirectory(undefined))
if (corpus === null) process.exitCode = 1
else {
  const readme = await readFile(file, 'utf8')
  const told = withDataSection(readme, buildBundle(corpus))
  const formatted = await format(told, { ...(await resolveConfig(file)), filepath: file })
  if (formatted === readme) print('The README tells of the data as they are.')
  else if (flags.has('check')) {
    complain('README.md tells of other data than the corpus has: run npm run corpus:readme.')
    process.exitCode = 1
  } else {
    await writeFile(file, formatted)
    print('The README tells of the data anew.')
  }
}
