import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Voice } from '../../state/lines.ts'
import { NodeActions } from '../arrange/node-actions.tsx'
import { useExplorer } from '../explorer-context.ts'
import { Told } from '../told.tsx'

/** Speakers who speak together: who they are, and how much they say. */
export function VoiceDetails({ voice }: { readonly voice: Voice }): ReactNode {
  const { t } = useTranslation()
  const { atlas, drawing, sentences, select } = useExplorer()
  const speakers = voice.speakers.flatMap((id) => atlas.nodes.get(id) ?? [])
  const count = drawing.lines.filter((line) => line.type === 'speech' && line.source === voice.id).length
  return (
    <>
      <p className="kicker claim-kicker">{t('legend.claim')}</p>
      <h2>
        <Told sentence={sentences.ofVoice(voice)} />
      </h2>
      <p>
        <Told sentence={t('details.jointStatement', { count, who: sentences.who(speakers) })} />
      </p>
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
            <Told sentence={sentences.name(speaker)} />
          </button>
        ))}
      </div>
      <NodeActions id={voice.id} />
    </>
  )
}
