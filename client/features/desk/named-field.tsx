import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityKind } from '../../api/__generated__/desk-operations.ts'
import { added } from '../../state/claim-wording.ts'
import type { Named } from '../../state/claim-wording.ts'
import { KindMark } from '../kind-mark.tsx'
import { GraphText } from '../labels.tsx'
import { EntityPicker } from '../page/entity-picker.tsx'
import type { Found } from '../page/entity-picker.tsx'
import { Fault } from './fields.tsx'

interface Props<Item extends Named> {
  readonly legend: string
  readonly pick: string
  readonly kinds: readonly EntityKind[]
  /** Entities that this review creates. */
  readonly more: readonly Found[]
  readonly items: readonly Item[]
  /** Whether nothing goes on before one is chosen. */
  readonly missing?: boolean
  readonly fault: string | null
  readonly make: (found: Named) => Item
  readonly onChange: (items: readonly Item[]) => void
  /** What is chosen of each beside its name. */
  readonly beside?: (item: Item) => ReactNode
}

/** Several entities: each can be taken away again, and more are found by name. */
export function NamedField<Item extends Named>(props: Props<Item>): ReactNode {
  const { legend, pick, kinds, more, items, missing = false, fault, make, onChange, beside } = props
  const { t } = useTranslation()
  return (
    <fieldset className={['named-field', fault !== null && 'faulty', missing && 'missing'].filter(Boolean).join(' ')}>
      <legend>{legend}</legend>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <KindMark kind={item.kind} /> <GraphText text={item.label} language={item.labelLanguage} />{' '}
              {beside?.(item)}
              <button
                type="button"
                className="icon-button"
                aria-label={t('wording.takeAway', { name: item.label })}
                onClick={() => {
                  onChange(items.filter(({ id }) => id !== item.id))
                }}
              >
                <X aria-hidden="true" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <EntityPicker
        label={pick}
        kinds={kinds}
        more={more}
        onChoose={(_, found) => {
          onChange(added(items, make(found)))
        }}
      />
      <Fault fault={fault} />
    </fieldset>
  )
}
