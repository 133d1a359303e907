import { useTranslation } from 'react-i18next'
import type { Change } from '../../state/change.ts'
import { useExplorer } from '../explorer-context.ts'
import { useNames } from './names.ts'

/** A step in words, such as "hiding China". */
export function useChangeWords(): (change: Change) => string {
  const { t } = useTranslation()
  const { sentences } = useExplorer()
  const nameOf = useNames()
  return ({ type, ids }) => {
    const what = ids.length > 3 ? t('arrange.several', { count: ids.length }) : sentences.names(ids.map(nameOf))
    return t(`change.${type}`, { what })
  }
}
