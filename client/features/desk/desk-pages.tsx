import type { ReactNode } from 'react'
import { together } from '../../i18n/page-i18n.ts'
import { words as own } from '../../i18n/words/desk/words.ts'
import { words as token } from '../../i18n/words/token/words.ts'
import { PageFrame } from '../page/page-frame.tsx'
import type { PagesProps } from '../page/page-frame.tsx'
import { ImportPage } from './import-page.tsx'
import { ImportsPage } from './imports-page.tsx'
import './desk.css'

const words = together(own, token)

/** Documents that are brought in: all of them, and the review of one. */
export function DeskPages({ page, language }: PagesProps): ReactNode {
  const [id = ''] = page.ids
  return (
    <PageFrame page={page} language={language} words={words}>
      {page.type === 'import' ? <ImportPage id={id} /> : <ImportsPage />}
    </PageFrame>
  )
}
