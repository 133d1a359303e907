import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/foreign-names.ts'
import { ComparedDocumentsDocument, FirstComparedDocument } from '../../api/__generated__/documents-operations.ts'
import type { ComparedDocumentsQuery } from '../../api/__generated__/documents-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { comparableDocuments } from '../../state/comparable-documents.ts'
import { pageOf } from '../../state/page.ts'
import { EntityPicker } from '../page/entity-picker.tsx'
import { PageTitle } from '../page/frame.tsx'
import { Awaited, Missing } from '../page/states.tsx'
import { useEveryPage } from '../page/use-every-page.ts'
import { usePage } from '../page/use-page.ts'
import { ComparableList } from './comparable-list.tsx'
import { ChangeTable } from './change-table.tsx'
import { ComparedPair } from './compared-pair.tsx'
import { RelatedDocuments } from './related-documents.tsx'

/** What became of each proposition from one document to another; what is not chosen yet is asked for. */
export function ComparePage({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const [a, b] = ids
  if (a === undefined) return <ChooseFirst />
  return b === undefined ? <ChooseSecond a={a} /> : <Compared a={a} b={b} />
}

function ChooseFirst() {
  const { t } = useTranslation()
  const { show, to } = usePage()
  return (
    <article>
      <PageTitle kicker={t('compareDocuments.kicker')} title={t('compareDocuments.choose')}>
        <p className="description">{t('compareDocuments.intro')}</p>
      </PageTitle>
      <EntityPicker
        label={t('compareDocuments.first')}
        kinds={['DOCUMENT']}
        onChoose={(id) => {
          show(to(pageOf('compare', [id])))
        }}
      />
    </article>
  )
}

function ChooseSecond({ a }: { readonly a: string }) {
  const { t } = useTranslation()
  const { show, to, language } = usePage()
  const asked = useRequest(FirstComparedDocument, { a, language })
  return (
    <article>
      <Awaited asked={asked}>
        {({ a: first }) =>
          first == null ? (
            <Missing id={a} />
          ) : (
            <>
              <PageTitle
                kicker={t('compareDocuments.kicker')}
                title={t('compareDocuments.with', { name: nameIn(language, first) })}
                names={[first]}
              >
                <p className="description">{t('compareDocuments.intro')}</p>
              </PageTitle>
              <EntityPicker
                label={t('compareDocuments.second')}
                kinds={['DOCUMENT']}
                onChoose={(id) => {
                  if (id !== a) show(to(pageOf('compare', [a, id])))
                }}
              />
              <h3 className="section-title">{t('compareDocuments.comparable')}</h3>
              <ComparableList of={first} others={comparableDocuments(first)} />
              <h3 className="section-title">{t('document.related')}</h3>
              <RelatedDocuments id={a} date={first.date} />
            </>
          )
        }
      </Awaited>
    </article>
  )
}

function Compared({ a, b }: { readonly a: string; readonly b: string }) {
  const { t } = useTranslation()
  const { language } = usePage()
  const asked = useEveryPage(ComparedDocumentsDocument, { a, b, language }, infoOf)
  if (asked.error?.code === 'NOT_FOUND') return <Missing id={asked.error.details.argument === 'with' ? b : a} />
  return (
    <article>
      <Awaited asked={asked}>
        {(pages) => {
          const [head] = pages
          if (head?.a == null || head.b == null) return <Missing id={head?.a == null ? a : b} />
          return (
            <>
              <PageTitle
                kicker={t('compareDocuments.kicker')}
                title={t('compareDocuments.both', { a: nameIn(language, head.a), b: nameIn(language, head.b) })}
                names={[head.a, head.b]}
              >
                <p className="description">{t('compareDocuments.intro')}</p>
              </PageTitle>
              <ComparedPair a={head.a} b={head.b} />
              <ChangeTable
                a={head.a}
                b={head.b}
                changes={pages.flatMap(({ comparePositions }) => comparePositions.edges.map(({ node }) => node))}
                total={head.comparePositions.totalCount}
              />
            </>
          )
        }}
      </Awaited>
    </article>
  )
}

function infoOf({ comparePositions }: ComparedDocumentsQuery) {
  return comparePositions.pageInfo
}
