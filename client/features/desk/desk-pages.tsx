import type { ReactNode } from 'react'
import { words } from '../../i18n/words/desk/words.ts'
import { PageFrame } from '../page/page-frame.tsx'
import type { PagesProps } from '../page/page-frame.tsx'
import { ImportPage } from './import-page.tsx'
import { ImportsPage } from './imports-page.tsx'
import './desk.css'

/** Documents that are brought in: all of them, and the review of one. */
export function DeskPages({ page, language }: PagesProps): ReactNode {
  const [id = ''] = page.ids
  return (
    <PageFrame page={page} language={language} words={words}>
      {page.type === 'import' ? <ImportPage id={id} /> : <ImportsPage />}
    </PageFrame>
  )
}
