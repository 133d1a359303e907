import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../i18n/format-number.ts'

/** How many there are of what stands before it. */
export function Count({ value }: { readonly value: number }): ReactNode {
  const { i18n } = useTranslation()
  return <span className="count">{formatNumber(value, i18n.language)}</span>
}
