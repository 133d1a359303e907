import type { ReactNode } from 'react'
import { words } from '../../i18n/words/scenes/words.ts'
import { PageFrame } from '../page/page-frame.tsx'
import type { PagesProps } from '../page/page-frame.tsx'
import { ScenesPage } from './scenes-page.tsx'
import './scenes.css'

/** Views that were kept on the server. */
export function ScenesPages({ page, language }: PagesProps): ReactNode {
  return (
    <PageFrame page={page} language={language} words={words}>
      <ScenesPage />
    </PageFrame>
  )
}
