import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { TriedTextDocument } from '../../api/__generated__/documents-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import { pageOf } from '../../state/page.ts'
import { carryText } from '../page/carried-text.ts'
import { PageTitle } from '../page/frame.tsx'
import { Awaited } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { TryForm } from './try-form.tsx'
import { TryResult } from './try-result.tsx'

interface Tried {
  readonly text: string
  readonly tag: UiLanguage | null
}

/** Any text, and what the graph finds in it; nothing is kept. */
export function TryPage(): ReactNode {
  const { t } = useTranslation()
  const { language, to, show } = usePage()
  const [tried, setTried] = useState<Tried | null>(null)
  const asked = useRequest(TriedTextDocument, tried === null ? null : { ...tried, language })
  return (
    <article className="try">
      <PageTitle kicker={t('documents.kicker')} title={t('try.title')}>
        <p className="description">{t('try.intro')}</p>
      </PageTitle>
      <TryForm
        busy={asked.loading}
        onTry={setTried}
        onBringIn={(text) => {
          carryText(text)
          show(to(pageOf('imports', [])))
        }}
      />
      {tried !== null && (
        <Awaited asked={asked}>{(data) => <TryResult key={tried.text} text={tried.text} found={data} />}</Awaited>
      )}
    </article>
  )
}
