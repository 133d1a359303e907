import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pageOf } from '../../../state/page.ts'
import { EntityPicker } from '../../page/entity-picker.tsx'
import { PageTitle } from '../../page/frame.tsx'
import { usePage } from '../../page/use-page.ts'
import { CompareStates } from './compare-states.tsx'
import { CompareTreaties } from './compare-treaties.tsx'

/** Two states or two treaties; where the address names only one, the other is asked for. */
export function ComparePage({
  type,
  ids,
}: {
  readonly type: 'states' | 'treaties'
  readonly ids: readonly string[]
}): ReactNode {
  const { t } = useTranslation()
  const { show, to } = usePage()
  const [a = '', b] = ids
  if (b === undefined) {
    return (
      <article>
        <PageTitle kicker={t('compare.title')} title={t('compare.chooseOther')} />
        <EntityPicker
          label={type === 'states' ? t('compare.withState') : t('compare.withTreaty')}
          kinds={[type === 'states' ? 'STATE' : 'INSTRUMENT']}
          onChoose={(other) => {
            if (other !== a) show(to(pageOf(type, [a, other])))
          }}
        />
      </article>
    )
  }
  return type === 'states' ? <CompareStates a={a} b={b} /> : <CompareTreaties a={a} b={b} />
}
