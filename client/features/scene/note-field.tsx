import { NotebookPen } from 'lucide-react'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { noteOn } from '../../state/notes.ts'
import { useExplorer } from '../explorer-context.ts'
import { useNotes } from './notes.ts'
import './scene.css'

/** What is noted on an entity or edge, to be read and changed. It is nobody's statement and no record. */
export function NoteField({ on }: { readonly on: string }): ReactNode {
  const { t } = useTranslation()
  const { view } = useExplorer()
  const [notes, change] = useNotes(view)
  const text = noteOn(notes, on)
  const [opened, setOpened] = useState(text !== '')
  const id = useId()
  return (
    <details
      className="note-field"
      open={opened}
      onToggle={({ currentTarget }) => {
        setOpened(currentTarget.open)
      }}
    >
      <summary>
        <NotebookPen aria-hidden="true" size={14} /> {t(text === '' ? 'note.add' : 'note.title')}
      </summary>
      <label htmlFor={id} className="visually-hidden">
        {t('note.title')}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={20_000}
        dir="auto"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          change(on, target.value)
        }}
      />
      <p className="quiet" id={`${id}-hint`}>
        {t('note.hint')}
      </p>
    </details>
  )
}
