import type { Page } from '../../state/page.ts'
import { choose } from '../../state/page.ts'
import type { PageOption } from '../../state/page.ts'
import { today } from '../../state/days.ts'
import type { View } from '../../state/view.ts'
import { useNavigation } from '../navigation.ts'

export interface PageState {
  readonly view: View
  readonly page: Page
  readonly language: string
  /** The day as of which the page speaks: the view's, or today. */
  readonly day: string
  /** Changes choices of the page; null takes one back. */
  readonly set: (changes: Readonly<Partial<Record<PageOption, string | null>>>) => void
  readonly to: (page: Page) => View
  readonly show: (view: View) => void
}

/** The page of the record that is shown, and its choices. */
export function usePage(): PageState {
  const { view, language, show } = useNavigation()
  const { page } = view
  if (page === null) throw new Error('No page of the record is shown.')
  return {
    view,
    page,
    language,
    day: view.asOf ?? today(),
    set: (changes) => {
      show({ ...view, page: choose(page, changes) })
    },
    to: (next) => ({ ...view, page: next }),
    show,
  }
}
