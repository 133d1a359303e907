import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StartQuery } from '../../api/__generated__/start-operations.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { statementView } from '../../state/found.ts'
import { FallbackMark, languageName, NameList } from '../labels.tsx'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'

/** The document that the graph started from. */
export function StatementCard({ statement }: { readonly statement: StartQuery['statement'] }): ReactNode {
  const { t } = useTranslation()
  const { view, language } = useNavigation()
  const to = statementView(view)
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <section className="start-statement" aria-labelledby="start-statement">
      <h3 id="start-statement">{t('start.statement')}</h3>
      {statement != null && (
        <>
          <p className="statement-title">
            <ViewLink to={to}>
              <bdi lang={statement.labelLanguage}>{statement.label}</bdi>
            </ViewLink>{' '}
            <FallbackMark labelLanguage={statement.labelLanguage} />
          </p>
          <p className="quiet">
            <NameList names={statement.issuers} />
            {' · '}
            {[
              formatDate(statement.date, t, language),
              t('start.paragraphs', { count: statement.passages.length }),
              t('start.statements', { count: statement.assertions.length }),
              t('start.versions', {
                languages: names.format(statement.expressions.map((expression) => languageName(expression.language))),
              }),
            ].join(' · ')}
          </p>
        </>
      )}
      <p>
        <ViewLink to={to} className="button primary">
          {t('start.openStatement')}
        </ViewLink>
      </p>
    </section>
  )
}
