import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaidFragment } from '../../api/__generated__/said-operations.ts'
import type { PositionTable } from '../../state/positions.ts'
import { FallbackMark } from '../labels.tsx'
import { EntityLink } from '../view-link.tsx'
import { SaidWords } from '../page/said-words.tsx'

/** Propositions down and speakers across; on a phone each proposition is a card, with its speakers below each other. */
export function PositionGrid({ table }: { readonly table: PositionTable }): ReactNode {
  const { t } = useTranslation()
  const { columns, rows } = table
  if (rows.length === 0) return <p className="empty-state quiet">{t('positions.empty')}</p>
  return (
    <>
      <p className="quiet no-statement-sign" aria-hidden="true">
        {t('positions.none')}
      </p>
      <div className="position-scroll" role="region" aria-label={t('positions.caption')} tabIndex={0}>
        <table className="position-grid">
          <caption className="visually-hidden">{t('positions.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('positions.proposition')}</th>
              {columns.map((speaker) => (
                <th key={speaker.id} scope="col">
                  <EntityLink entity={speaker} kind={speaker.kind} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ proposition, cells, disputed }) => (
              <tr key={proposition.id}>
                <th scope="row">
                  <EntityLink entity={proposition} kind="PROPOSITION" />
                  <p className="quiet">
                    {t(`propositionKind.${proposition.propositionKind}`)}
                    {disputed && <span className="mark-disputed">{t('positions.disputed')}</span>}{' '}
                    <FallbackMark labelLanguage={proposition.labelLanguage} />
                  </p>
                </th>
                {cells.map((cell, place) => {
                  const speaker = columns[place]
                  return (
                    <td key={speaker?.id ?? place} data-speaker={speaker?.label ?? ''}>
                      {cell.length === 0 ? (
                        <span className="no-statement">
                          <span className="visually-hidden">{t('positions.none')}</span>
                        </span>
                      ) : (
                        cell.map((said) => (
                          <SaidWords key={said.id} said={said}>
                            <LinkMarks said={said} />
                          </SaidWords>
                        ))
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** That a source shows it to dispute or answer what another said, or to be disputed or answered. */
function LinkMarks({ said }: { readonly said: SaidFragment }) {
  const { t } = useTranslation()
  const has = (links: SaidFragment['links'], type: string) => links.some((link) => link.type === type)
  return (
    <>
      {has(said.links, 'DISPUTES') && <span className="mark-disputed">{t('positions.disputes')}</span>}
      {has(said.linkedFrom, 'DISPUTES') && <span className="mark-disputed">{t('positions.isDisputed')}</span>}
      {has(said.links, 'ANSWERS') && <span className="mark-link">{t('positions.answers')}</span>}
      {has(said.linkedFrom, 'ANSWERS') && <span className="mark-link">{t('positions.isAnswered')}</span>}
    </>
  )
}
