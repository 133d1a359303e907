import { expect, test } from '@jest/globals'
import { listOfNotes, NO_NOTES, noteOn, notesOf, withNote } from './notes.ts'

test('notes of a scene come back as they were, that on the whole first', () => {
  const list = [
    { on: null, text: 'All of it.' },
    { on: 'bwc', text: 'Look here.' },
    { on: 'a|CITES|b', text: 'And here.' },
  ]
  expect(listOfNotes(notesOf(list))).toEqual(list)
  expect(listOfNotes(notesOf([...list].reverse()))[0]).toEqual(list[0])
})

test('several notes on one thing are one', () => {
  const notes = notesOf([
    { on: 'bwc', text: 'One.' },
    { on: null, text: 'All.' },
    { on: 'bwc', text: 'Two.' },
    { on: null, text: 'More.' },
  ])
  expect([noteOn(notes, 'bwc'), noteOn(notes, null), noteOn(notes, 'cwc')]).toEqual(['One.\nTwo.', 'All.\nMore.', ''])
})

test('what is blank is no note, and takes one away', () => {
  const noted = withNote(withNote(NO_NOTES, 'bwc', 'x '), null, 'y')
  expect(noteOn(noted, 'bwc')).toBe('x ')
  expect(listOfNotes(withNote(withNote(noted, 'bwc', ' \n'), null, ''))).toEqual([])
})
