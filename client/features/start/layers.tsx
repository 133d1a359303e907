import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StartQuery } from '../../api/__generated__/start-operations.ts'
import { statementView } from '../../state/found.ts'
import type { Selection } from '../../state/view.ts'
import type { Named } from '../../i18n/foreign-names.ts'
import { GraphText, NameList } from '../labels.tsx'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'

/** What this is, in one look: a line of the record and a line of what was said, drawn as on the map, each the way to itself. */
export function Layers({ data }: { readonly data: StartQuery | null }): ReactNode {
  const { t } = useTranslation()
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
        from={depositary == null ? undefined : [depositary]}
        line={t('relation.DEPOSITARY_OF')}
        to={bwc}
      />
      <Sample
        layer="claim"
        name={t('legend.claim')}
        hint={t('legend.claimHint')}
        selection={said === null ? null : { type: 'quote', id: said.id }}
        from={said?.speakers}
        line={t(`act.${said?.speechAct ?? 'ALLEGES'}`, { count: said?.speakers.length ?? 2 })}
        to={said?.proposition}
      />
    </ul>
  )
}

interface SampleProps {
  readonly layer: 'record' | 'claim'
  readonly name: string
  readonly hint: string
  readonly selection: Selection | null
  readonly from: readonly Named[] | undefined
  readonly line: string
  readonly to: Named | null | undefined
}

function Sample({ layer, name, hint, selection, from, line, to }: SampleProps) {
  const { view } = useNavigation()
  const drawing = (
    <>
      <span className="sample-end">{from === undefined ? <Awaited /> : <NameList names={from} />}</span>{' '}
      <span className="sample-line">
        <span>{line}</span>
      </span>{' '}
      <span className="sample-end sample-target">
        {to == null ? <Awaited /> : <GraphText text={to.label} language={to.labelLanguage} />}
      </span>
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
