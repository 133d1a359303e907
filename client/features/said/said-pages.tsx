import type { ReactNode } from 'react'
import { words } from '../../i18n/words/said/words.ts'
import { PageFrame } from '../page/page-frame.tsx'
import type { PagesProps } from '../page/page-frame.tsx'
import { DemandsPage } from './demands-page.tsx'
import { PositionsPage } from './positions-page.tsx'
import './said.css'

/** The pages that put what is said side by side. */
export function SaidPages({ page, language }: PagesProps): ReactNode {
  const [id = ''] = page.ids
  return (
    <PageFrame page={page} language={language} words={words}>
      {page.type === 'demands' ? <DemandsPage from={page.ids} /> : <PositionsPage about={id} />}
    </PageFrame>
  )
}
