import { useCombobox } from 'downshift'
import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoicesDocument } from '../../api/__generated__/page-operations.ts'
import type { ChoicesQuery, EntityKind } from '../../api/__generated__/page-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { KindMark } from '../kind-mark.tsx'
import { LanguageMark } from '../labels.tsx'
import { useNavigation } from '../navigation.ts'
import { failureText } from '../states/failure.tsx'
import './entity-picker.css'

export type Found = ChoicesQuery['search']['edges'][number]['node']

interface Props {
  readonly label: string
  /** Of any kind where left out. */
  readonly kinds?: readonly EntityKind[]
  /** What can be chosen beside what the graph holds: it comes first. */
  readonly more?: readonly Found[]
  readonly onChoose: (id: string, found: Found) => void
}

/** Chooses an entity by any of its names. */
export function EntityPicker({ label, kinds, more = [], onChoose }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = useNavigation()
  const [typed, setTyped] = useState('')
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      setQuery(typed.trim().slice(0, 200))
    }, 160)
    return () => {
      clearTimeout(timer)
    }
  }, [typed])
  const asked = useRequest(
    ChoicesDocument,
    query === '' ? null : { query, kinds: kinds === undefined ? null : [...kinds], language },
  )
  const sought = typed.trim().toLowerCase()
  const items =
    sought === ''
      ? []
      : [
          ...more.filter((one) => one.label.toLowerCase().includes(sought)),
          ...((asked.data ?? asked.earlier)?.search.edges ?? []).map(({ node }) => node),
        ]
  const combobox = useCombobox<Found>({
    items,
    inputValue: typed,
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.id,
    defaultHighlightedIndex: 0,
    selectedItem: null,
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setTyped(inputValue)
    },
    onSelectedItemChange: ({ selectedItem }) => {
      setTyped('')
      if (selectedItem !== null) onChoose(selectedItem.id, selectedItem)
    },
  })
  const open = combobox.isOpen && sought !== ''
  const note = open ? noteOn() : null
  return (
    <div className="picker">
      <label className="visually-hidden" {...combobox.getLabelProps()}>
        {label}
      </label>
      <Plus aria-hidden="true" size={15} />
      <input
        {...combobox.getInputProps({
          // At once, and not when Downshift reports it: a later value would overwrite what was typed meanwhile.
          onChange: (event) => {
            setTyped(event.currentTarget.value)
          },
        })}
        type="text"
        placeholder={label}
        autoComplete="off"
      />
      <div className="picker-list" hidden={!open}>
        <ul {...combobox.getMenuProps({ 'aria-label': label })}>
          {open &&
            items.map((item, index) => (
              <li
                key={item.id}
                {...combobox.getItemProps({ item, index })}
                className={combobox.highlightedIndex === index ? 'highlighted' : undefined}
              >
                <KindMark kind={item.kind} /> <bdi lang={item.labelLanguage}>{item.label}</bdi>{' '}
                <LanguageMark labelLanguage={item.labelLanguage} />
              </li>
            ))}
        </ul>
        {note !== null && (
          <p className="picker-note" aria-hidden="true">
            {note}
          </p>
        )}
      </div>
      {/* There before it says anything: a screen reader tells what changes in it. */}
      <p className="visually-hidden" role="status">
        {note}
      </p>
    </div>
  )

  /** Why there is nothing to choose; null where there is something. */
  function noteOn(): string | null {
    if (asked.error !== null) return t('search.failed', { why: failureText(asked.error, t) })
    if (items.length > 0) return null
    // What was asked last may not be what is typed now.
    if (asked.data === null || query !== typed.trim().slice(0, 200)) return t('search.loading')
    return t('search.noChoice', { query })
  }
}
