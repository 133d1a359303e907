import { useCombobox } from 'downshift'
import { Search, X } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SuggestionsQuery } from '../../api/__generated__/operations.ts'
import { pageForEntity } from '../../state/page.ts'
import { actionOf, pressed } from '../../state/shortcuts.ts'
import { closed } from '../../state/closed-text.ts'
import { KindMark } from '../kind-mark.tsx'
import { LanguageMark } from '../labels.tsx'
import { failureText } from '../states/failure.tsx'
import { useSuggestions } from './use-suggestions.ts'
import './search-box.css'

type Suggestion = SuggestionsQuery['search']['edges'][number]

export const SEARCH_INPUT = 'search-input'

interface Props {
  readonly language: string
  readonly onChoose: (id: string, kind: string) => void
  /** Where there is a map: what is on it, and what opens the page of a hit instead. */
  readonly map?: { readonly has: (id: string) => boolean; readonly onOpenPage: (id: string, kind: string) => void }
}

/** Finds an entity by any of its names; choosing one shows it. */
export function SearchBox({ language, onChoose, map }: Props): ReactNode {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const asked = useSuggestions(typed, language)
  const searching = typed.trim() !== ''
  const found = searching ? (asked.data ?? asked.earlier) : null
  const items = [...(found?.search.edges ?? [])]

  const combobox = useCombobox<Suggestion>({
    items,
    inputValue: typed,
    inputId: SEARCH_INPUT,
    itemToString: (item) => item?.node.label ?? '',
    itemToKey: (item) => item?.node.id,
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setTyped(inputValue)
    },
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      setTyped('')
      if (selectedItem !== null) onChoose(selectedItem.node.id, selectedItem.node.kind)
    },
  })
  const open = combobox.isOpen && searching

  return (
    <div className="search">
      <label className="visually-hidden" {...combobox.getLabelProps()}>
        {t('search.label')}
      </label>
      <div className="search-field">
        <Search aria-hidden="true" size={17} />
        <input
          {...combobox.getInputProps({
            // At once, and not when Downshift reports it: a later value would overwrite what was typed meanwhile.
            onChange: (event) => {
              setTyped(event.currentTarget.value)
            },
            onKeyDown: (event) => {
              const node = items[combobox.highlightedIndex]?.node
              if (actionOf(pressed(event.nativeEvent), ['search'], true) !== 'openFound') return
              if (node === undefined || !openPage(node)) return
              event.preventDefault()
              // Otherwise Downshift would choose the hit as well.
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
            },
          })}
          type="text"
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
        />
        {searching ? (
          <button
            type="button"
            className="icon-button"
            aria-label={t('search.clear')}
            onClick={() => {
              setTyped('')
            }}
          >
            <X aria-hidden="true" size={16} />
          </button>
        ) : (
          <kbd aria-hidden="true">/</kbd>
        )}
      </div>
      <div className="search-popup" hidden={!open}>
        <ul {...combobox.getMenuProps({ 'aria-label': t('search.label') })}>
          {open &&
            items.map((item, index) => (
              <li
                key={item.node.id}
                {...combobox.getItemProps({ item, index })}
                className={combobox.highlightedIndex === index ? 'hit highlighted' : 'hit'}
              >
                <KindMark kind={item.node.kind} />
                <span className="hit-words">
                  <bdi className="hit-label" lang={item.node.labelLanguage}>
                    <Marked text={item.node.label} query={typed} />
                  </bdi>{' '}
                  <LanguageMark labelLanguage={item.node.labelLanguage} />
                  {item.matched.text !== item.node.label && (
                    <span className="hit-matched" lang={item.matched.language}>
                      {t('search.matched', { text: closed(clip(item.matched.text)) })}
                    </span>
                  )}
                </span>
                <span className="hit-kind">
                  {t(`kind.${item.node.kind}`)}
                  {map?.has(item.node.id) === true && <span className="hit-there"> · {t('search.onMap')}</span>}
                </span>
              </li>
            ))}
        </ul>
        {open && (
          <p className="search-note" role="status">
            {note()}
            {map !== undefined && items.some(({ node }) => pageForEntity(node.kind, node.id) !== null) && (
              <> · {t('search.openPage')}</>
            )}
          </p>
        )}
      </div>
    </div>
  )

  function openPage({ id, kind }: Suggestion['node']): boolean {
    if (map === undefined || pageForEntity(kind, id) === null) return false
    setTyped('')
    map.onOpenPage(id, kind)
    return true
  }

  function note(): string {
    if (asked.error !== null) return t('search.failed', { why: failureText(asked.error, t) })
    if (found === null) return t('search.loading')
    if (found.search.totalCount === 0) return t('search.none', { query: typed.trim() })
    const { totalCount } = found.search
    return totalCount > items.length
      ? t('search.some', { shown: items.length, count: totalCount })
      : t('search.found', { count: totalCount })
  }
}

/** The part of a name that was typed, in bold. */
function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const at = text.toLowerCase().indexOf(query.trim().toLowerCase())
  if (at < 0 || query.trim() === '') return <>{text}</>
  const end = at + query.trim().length
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, end)}</b>
      {text.slice(end)}
    </>
  )
}

function clip(text: string): string {
  const characters = Array.from(text)
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text
}
