import type { i18n } from 'i18next'
import { useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { StartDocument } from '../../api/__generated__/start-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { createPageI18n } from '../../i18n/page-i18n.ts'
import { words } from '../../i18n/words/start/words.ts'
import { viewOfFound } from '../../state/found.ts'
import { viewOfBlank } from '../../state/links.ts'
import { OPENING_DOCUMENT } from '../../state/view.ts'
import { useNavigation } from '../navigation.ts'
import type { PagesProps } from '../page/page-frame.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { Failure } from '../states/failure.tsx'
import { ViewLink } from '../view-link.tsx'
import { Holdings } from './holdings.tsx'
import { Layers } from './layers.tsx'
import { Questions } from './questions.tsx'
import { StatementCard } from './statement-card.tsx'
import { Treaties } from './treaties.tsx'
import './start.css'

/** An allegation of the statement that shows how the claim layer is drawn. */
const SAMPLE = `${OPENING_DOCUMENT}:p5.2`

/** Where one begins: what this is, the search, the statement, questions worth asking, the treaties, and what is held. */
export function StartPage({ language }: PagesProps): ReactNode {
  const all = useMemo<i18n>(() => createPageI18n(language, words), [language])
  return (
    <I18nextProvider i18n={all}>
      <Start />
    </I18nextProvider>
  )
}

function Start() {
  const { t } = useTranslation()
  const { view, show, language } = useNavigation()
  const asked = useRequest(StartDocument, { statement: OPENING_DOCUMENT, sample: SAMPLE, language })
  const data = asked.data ?? asked.earlier
  useEffect(() => {
    document.title = t('app.name')
  }, [t])
  return (
    <div className="start" aria-busy={asked.loading}>
      <section className="start-head" aria-labelledby="start-title">
        <div>
          <h2 id="start-title">{t('start.title')}</h2>
          <p className="start-lead">{t('start.lead')}</p>
          <SearchBox
            language={language}
            onChoose={(id, kind) => {
              show(viewOfFound(view, id, kind))
            }}
          />
          <p className="start-blank">
            <ViewLink to={{ ...viewOfBlank(view), theme: view.theme }}>{t('start.blank')}</ViewLink>
          </p>
        </div>
        <Layers data={data} />
      </section>
      {asked.error !== null && <Failure error={asked.error} retry={asked.retry} small />}
      <Questions data={data} />
      <div className="start-columns">
        <StatementCard statement={data?.statement ?? null} />
        <Treaties data={data} />
      </div>
      <Holdings meta={data?.meta ?? null} />
    </div>
  )
}
