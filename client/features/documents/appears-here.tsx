import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppearingDocument } from '../../api/__generated__/documents-operations.ts'
import type { AppearingQuery } from '../../api/__generated__/documents-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { shownCharacters } from '../../state/marked-text.ts'
import { namedPassages } from '../../state/named-passages.ts'
import type { NamedVersion } from '../../state/named-passages.ts'
import { viewOfPassage } from '../../state/links.ts'
import { languageName } from '../labels.tsx'
import { Awaited } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import { Claim } from './claim.tsx'

interface Props {
  readonly entity: string
  readonly document: string
}

/** Where a document names an entity, paragraph by paragraph, and what is said in it by the entity, to it or of it. */
export function AppearsHere({ entity, document }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const asked = useRequest(AppearingDocument, { entity, document, language })
  return (
    <Awaited asked={asked}>
      {(data) => {
        const versions = namedPassages(
          data.mentions.edges.map(({ node }) => node),
          language,
        )
        const said = (data.document?.assertions ?? []).filter((one) => hasToDoWith(one, entity))
        return (
          <div className="appears">
            {versions.length === 0 && <p className="quiet">{t('documents.notNamed')}</p>}
            {data.mentions.edges.length < data.mentions.totalCount && (
              <p className="quiet">
                {t('page.partial', { shown: data.mentions.edges.length, total: data.mentions.totalCount })}
              </p>
            )}
            {versions.map((version, place) => (
              <Version key={version.language} version={version} document={document} open={place === 0} />
            ))}
            {said.length > 0 && (
              <details open={versions.length === 0}>
                <summary>{t('documents.saidHere', { count: said.length })}</summary>
                <ul className="claims">
                  {said.map((one) => (
                    <li key={one.id}>
                      <Claim claim={one} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        )
      }}
    </Awaited>
  )
}

type Said = NonNullable<AppearingQuery['document']>['assertions'][number]

function hasToDoWith({ speakers, addressees, proposition }: Said, entity: string): boolean {
  const ids = [...speakers, ...addressees, ...proposition.about.map((one) => one.entity)].map(({ id }) => id)
  return ids.includes(entity)
}

interface VersionProps {
  readonly version: NamedVersion
  readonly document: string
  readonly open: boolean
}

/** What one language version says where it names the entity. */
function Version({ version, document, open }: VersionProps) {
  const { t } = useTranslation()
  const { view } = usePage()
  return (
    <details open={open}>
      <summary>
        <span lang={version.language}>{languageName(version.language)}</span>
        {': '}
        {t('way.mentions', { count: version.places })}
      </summary>
      {version.passages.map(({ number, stretches }) => (
        <div key={number ?? 0} className="named-passage">
          {number === null ? (
            <span className="quiet">{t('documents.inTitle')}</span>
          ) : (
            <ViewLink
              to={{ ...viewOfPassage(view, document, number), theme: view.theme }}
              label={t('documents.paragraph', { number })}
            >
              {`¶ ${String(number)}`}
            </ViewLink>
          )}
          <p lang={version.language}>
            {stretches.map(({ text, named }, place) =>
              named ? (
                <mark key={place}>
                  <bdi>{shownCharacters(text)}</bdi>
                </mark>
              ) : (
                <bdi key={place}>{shownCharacters(text)}</bdi>
              ),
            )}
          </p>
        </div>
      ))}
    </details>
  )
}
