import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/foreign-names.ts'
import type { Named } from '../../i18n/foreign-names.ts'
import { usePage } from '../page/use-page.ts'
import { MarkedSentence } from '../told.tsx'

/** What some words are taken to name; by its id where nothing more is known of it. */
export function Naming({ entity, id }: { readonly entity: Named | null; readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const name = entity === null ? id : nameIn(language, entity)
  return <MarkedSentence sentence={t('desk.names', { name })} names={() => (entity === null ? [] : [entity])} />
}
