import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StartQuery } from '../../api/__generated__/start-operations.ts'
import { statementView } from '../../state/found.ts'
import type { Selection } from '../../state/view.ts'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'

/** What this is, in one look: a line of the record and a line of what was said, drawn as on the map, each the way to itself. */
export function Layers({ data }: { readonly data: StartQuery | null }): ReactNode {
  const { t } = useTranslation()
  const { language } = useNavigation()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const { depositary, bwc } = data ?? {}
  const said = data?.said != null && 'speechAct' in data.said ? data.said : null
  return (
    <ul className="layers" aria-label={t('start.lines')}>
      <Sample
        layer="record"
        name={t('legend.record')}
        hint={t('legend.recordHint')}
        selection={
          depositary == null || bwc == null ? null : { type: 'edge', id: `${depositary.id}|DEPOSITARY_OF|${bwc.id}` }
        }
        from={depositary?.label}
        line={t('relation.DEPOSITARY_OF')}
        to={bwc?.label}
      />
      <Sample
        layer="claim"
        name={t('legend.claim')}
        hint={t('legend.claimHint')}
        selection={said === null ? null : { type: 'quote', id: said.id }}
        from={said === null ? undefined : names.format(said.speakers.map(({ label }) => label))}
        line={t(`act.${said?.speechAct ?? 'ALLEGES'}`, { count: said?.speakers.length ?? 2 })}
        to={said?.proposition.label}
      />
    </ul>
  )
}

interface SampleProps {
  readonly layer: 'record' | 'claim'
  readonly name: string
  readonly hint: string
  readonly selection: Selection | null
  readonly from: string | undefined
  readonly line: string
  readonly to: string | undefined
}

function Sample({ layer, name, hint, selection, from, line, to }: SampleProps) {
  const { view } = useNavigation()
  const drawing = (
    <>
      <span className="sample-end">{from ?? <Awaited />}</span>{' '}
      <span className="sample-line">
        <span>{line}</span>
      </span>{' '}
      <span className="sample-end sample-target">{to ?? <Awaited />}</span>
    </>
  )
  return (
    <li className={`sample sample-${layer}`}>
      {selection === null ? (
        <span className="sample-drawing">{drawing}</span>
      ) : (
        <ViewLink className="sample-drawing" to={{ ...statementView(view), selection }}>
          {drawing}
        </ViewLink>
      )}
      <p>
        <strong>{name}</strong> <span className="quiet">{hint}</span>
      </p>
    </li>
  )
}

/** Room for words that have yet to come. */
function Awaited() {
  return <span className="awaited-words" aria-hidden="true" />
}
