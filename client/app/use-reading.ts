import { useMemo } from 'react'
import { ReadingDocument } from '../api/__generated__/operations.ts'
import { useRequest } from '../api/use-request.ts'
import type { Reading } from '../features/explorer-context.ts'
import type { Atlas } from '../state/atlas.ts'
import { documentToRead } from '../state/reading.ts'
import type { Selection } from '../state/view.ts'

/** The document whose words are selected: at hand where it is the one on the map, otherwise asked for. */
export function useReading(selection: Selection | null, atlas: Atlas, language: string): Reading {
  const id = documentToRead(selection, atlas)
  const wanted = id !== atlas.document.id && id !== ''
  const asked = useRequest(ReadingDocument, wanted ? { id, language } : null)
  // In a change of language the old words stay until the new ones are there.
  const answer = asked.data ?? (asked.earlier?.document?.id === id ? asked.earlier : null)
  // What the graph does not hold cannot be read: the document on the map stays, and the details say what is missing.
  const elsewhere = wanted && (answer === null || answer.document != null)
  const document = elsewhere ? (answer?.document ?? null) : atlas.document
  const { error, retry } = asked
  return useMemo(() => ({ document, elsewhere, error, retry }), [document, elsewhere, error, retry])
}
