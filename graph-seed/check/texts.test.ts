import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const FILE = 'documents/joint-note/document.yaml'
const ENGLISH = 'documents/joint-note/en.txt'

test('a changed text', async () => {
  expect(await faultsAfter(edit(ENGLISH, 'now.', 'now!'))).toEqual([
    'documents/joint-note/document.yaml:27  documents/joint-note/en.txt has changed: its SHA-256 is 473ab3c1f3709bdfa86f9543dbdb58d287e815abefe2cf91bd03e0c015b88ffa  → npm run corpus:anchors -- --rehash, if the text is as it should be',
  ])
})

test('a hash that was never written', async () => {
  const hash = '\n    sha256: 3ff680faadc36ab0a4639145784289b5bb7b6d0e1288ae3cd900486ee1d1776e'
  expect(await faultsAfter(edit(FILE, hash, ''))).toEqual([
    'documents/joint-note/document.yaml:23  documents/joint-note/en.txt has no hash yet: its SHA-256 is 3ff680faadc36ab0a4639145784289b5bb7b6d0e1288ae3cd900486ee1d1776e  → npm run corpus:anchors -- --rehash, if the text is as it should be',
  ])
})

test('a title that is not the first line', async () => {
  expect(await faultsAfter(edit(FILE, 'title: A note', 'title: The note'))).toEqual([
    'documents/joint-note/document.yaml:24  the title is not the first line of documents/joint-note/en.txt  → write the title as in the first line of the text',
  ])
})

test('language versions with different numbers of paragraphs', async () => {
  expect(await faultsAfter(edit(ENGLISH, 'now.\n', 'now.\n\nAnd more.\n'))).toEqual([
    'documents/joint-note/document.yaml:26  documents/joint-note/en.txt has 3 paragraphs, documents/joint-note/zh-Hant.txt 2  → divide both texts into the same paragraphs, one to a line',
    'documents/joint-note/document.yaml:27  documents/joint-note/en.txt has changed: its SHA-256 is c3d34469c09db28b7d721596e1593859fdd0febd317907e774dd2cb37b1592f8  → npm run corpus:anchors -- --rehash, if the text is as it should be',
  ])
})

test('a text that is not there', async () => {
  expect(await faultsAfter(edit(FILE, 'file: en.txt', 'file: english.txt'))).toEqual([
    'documents/joint-note/document.yaml:26  there is no file english.txt  → add the text',
  ])
})
