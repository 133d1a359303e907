import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Selection } from '../../state/view.ts'
import { useExplorer } from '../explorer-context.ts'
import { Missing } from '../page/states.tsx'
import { NoteField } from '../scene/note-field.tsx'
import { EdgeDetails } from './edge-details.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { NodeDetails } from './node-details.tsx'
import { PassageDetails } from './passage-details.tsx'
import { VoiceDetails } from './voice-details.tsx'
import '../layer-kicker.css'
import './details.css'

export const DETAILS = 'details'

/** What is selected, with what it rests on. */
export function Details({ selection }: { readonly selection: Selection | null }): ReactNode {
  const { t } = useTranslation()
  const { select } = useExplorer()
  return (
    <section className="details" id={DETAILS} aria-label={t('details.title')} tabIndex={-1}>
      {selection === null ? (
        <div className="empty-state">
          <p>{t('details.empty')}</p>
          <p className="quiet">{t('details.emptyHint')}</p>
        </div>
      ) : (
        <>
          <button
            type="button"
            className="icon-button details-close"
            aria-label={t('details.close')}
            onClick={() => {
              select(null)
            }}
          >
            <X aria-hidden="true" size={18} />
          </button>
          <Selected selection={selection} />
        </>
      )}
    </section>
  )
}

function Selected({ selection }: { readonly selection: Selection }): ReactNode {
  const { assertionOf, atlas, drawing, reading } = useExplorer()
  switch (selection.type) {
    case 'node': {
      const voice = drawing.voices.find(({ id }) => id === selection.id)
      if (voice !== undefined) return <VoiceDetails voice={voice} />
      return <NodeDetails key={selection.id} id={selection.id} />
    }
    case 'edge':
      return atlas.edges.has(selection.id) ? (
        <>
          <EdgeDetails id={selection.id} />
          <NoteField key={selection.id} on={selection.id} />
        </>
      ) : (
        <Missing id={selection.id} />
      )
    case 'quote': {
      const assertion = assertionOf(selection.id)
      if (assertion !== undefined) return <EvidenceCard assertion={assertion} main />
      return reading.elsewhere && reading.document === null ? null : <Missing id={selection.id} />
    }
    case 'passage':
      return <PassageDetails number={selection.number} />
  }
}
