import { ExternalLink } from 'lucide-react'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unframedAddress } from '../../state/embed.ts'
import { attributionOf } from '../../state/attribution.ts'
import { useExplorer } from '../explorer-context.ts'
import { Told } from '../told.tsx'
import { useSelectionSentence } from '../selection-sentence.ts'
import './embed.css'

/** Names spelled out; the rest are counted. */
const MOST_NAMES = 3

/** What stands under a map in a frame: what it is, whose words it shows, what it rests on, and the way to all of it. */
export function EmbedCaption(): ReactNode {
  const { t } = useTranslation()
  const { atlas, sentences, shown, view, language } = useExplorer()
  const sentence = useSelectionSentence()
  const { speakers, sources } = useMemo(() => attributionOf(atlas, shown, sentences.name), [atlas, shown, sentences])
  const joined = (names: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  const list = (names: readonly string[]): string => {
    const more = names.length - MOST_NAMES
    return joined(more > 0 ? [...names.slice(0, MOST_NAMES), t('embed.more', { number: more })] : names)
  }
  const { label, labelLanguage } = atlas.document
  return (
    <footer className="embed-caption">
      {sentence !== null && (
        <p className="embed-chosen">
          <Told sentence={sentence} />
        </p>
      )}
      <div className="embed-line">
        <h1 lang={labelLanguage === 'und' ? undefined : labelLanguage} title={label}>
          <bdi>{label}</bdi>
        </h1>
        {speakers.length > 0 && (
          <span>
            <Told sentence={t('embed.said', { names: list(speakers) })} />
          </span>
        )}
        {sources.length > MOST_NAMES ? (
          <details className="embed-sources">
            <summary>{t('embed.sources', { names: list(sources) })}</summary>
            <p>{joined(sources)}</p>
          </details>
        ) : (
          sources.length > 0 && <span>{t('embed.sources', { names: list(sources) })}</span>
        )}
        <EmbedLink address={unframedAddress(view)} />
      </div>
    </footer>
  )
}

/** Out of the frame, into a window of its own: the page around it stays. */
export function EmbedLink({ address }: { readonly address: string }): ReactNode {
  const { t } = useTranslation()
  return (
    <a href={address} target="_blank" rel="noopener">
      {t('embed.open')} <ExternalLink aria-hidden="true" size={13} />
    </a>
  )
}
