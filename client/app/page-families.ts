import { lazy } from 'react'
import type { ComponentType } from 'react'
import type { PagesProps } from '../features/page/page-frame.tsx'
import type { PageFamily } from '../state/page.ts'

/** Where the pages of each family come from when the first of them is asked for. */
export const PAGES: Readonly<Record<PageFamily, ComponentType<PagesProps>>> = {
  start: lazy(async () => ({ default: (await import('../features/start/start-page.tsx')).StartPage })),
  record: lazy(async () => ({ default: (await import('../features/record/record-pages.tsx')).RecordPages })),
  documents: lazy(async () => ({ default: (await import('../features/documents/document-pages.tsx')).DocumentPages })),
  desk: lazy(async () => ({ default: (await import('../features/desk/desk-pages.tsx')).DeskPages })),
  scenes: lazy(async () => ({ default: (await import('../features/scenes/scenes-pages.tsx')).ScenesPages })),
  said: lazy(async () => ({ default: (await import('../features/said/said-pages.tsx')).SaidPages })),
}
