import { checkedCorpus } from './checked-corpus.ts'
import { commandLine, corpusDirectory } from './corpus-directory.ts'
import { print } from './print.ts'

const { paths } = commandLine('npm run corpus:check [-- <corpus directory>]', [], 1)
const corpus = await checkedCorpus(corpusDirectory(paths[0]))
if (corpus === null) process.exitCode = 1
else print(`${corpus.records} records in ${corpus.files} files, no faults`)
