import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Voice } from '../../state/lines.ts'
import { NodeActions } from '../arrange/node-actions.tsx'
import { useExplorer } from '../explorer-context.ts'

/** Speakers who speak together: who they are, and how much they say. */
export function VoiceDetails({ voice }: { readonly voice: Voice }): ReactNode {
  const { t } = useTranslation()
  const { atlas, drawing, sentences, select } = useExplorer()
  const speakers = voice.speakers.flatMap((id) => atlas.nodes.get(id) ?? [])
  const count = drawing.lines.filter((line) => line.type === 'speech' && line.source === voice.id).length
  return (
    <>
      <p className="kicker claim-kicker">{t('legend.claim')}</p>
      <h2>{sentences.ofVoice(voice)}</h2>
      <p>{t('details.jointStatement', { count, who: sentences.names(speakers.map((speaker) => speaker.label)) })}</p>
      <div className="actions">
        {speakers.map((speaker) => (
          <button
            key={speaker.id}
            type="button"
            className="button"
            onClick={() => {
              select({ type: 'node', id: speaker.id })
            }}
          >
            {speaker.label}
          </button>
        ))}
      </div>
      <NodeActions id={voice.id} />
    </>
  )
}
