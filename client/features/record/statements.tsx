import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaidFieldsFragment } from '../../api/__generated__/record-operations.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { OPENING_VIEW } from '../../state/view.ts'
import { nameIn } from '../../i18n/foreign-names.ts'
import { UncheckedMark } from '../labels.tsx'
import { MarkedSentence } from '../told.tsx'
import { ViewLink } from '../view-link.tsx'
import { DataTable } from '../page/table/data-table.tsx'
import { usePage } from '../page/use-page.ts'

interface Props {
  readonly caption: string
  readonly said: readonly SaidFieldsFragment[]
  readonly file: string
  readonly empty: string
}

/** Statements, each in a sentence that names who speaks, with the way to its words. */
export function Statements({ caption, said, file, empty }: Props): ReactNode {
  const { t } = useTranslation()
  const { language, view } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const sentence = ({ speakers, speechAct, proposition }: SaidFieldsFragment) =>
    t('sentence.speech', {
      who: names.format(speakers.map((speaker) => nameIn(language, speaker))),
      acts: t(`act.${speechAct}`, { count: speakers.length }),
      what: nameIn(language, proposition),
    })
  return (
    <DataTable
      caption={caption}
      rows={said}
      file={file}
      idOf={({ id }) => id}
      sourcesOf={({ document }) => document.label}
      empty={empty}
      columns={[
        {
          key: 'sentence',
          name: t('list.sentence'),
          main: true,
          value: sentence,
          cell: (assertion) => (
            <span className="claim-sentence">
              <MarkedSentence
                sentence={sentence(assertion)}
                names={() => [...assertion.speakers, assertion.proposition]}
              />{' '}
              <UncheckedMark verification={assertion.verification} />
            </span>
          ),
        },
        {
          key: 'date',
          name: t('list.date'),
          narrow: true,
          value: ({ date }) => date,
          cell: ({ date }) => formatDate(date, t, language),
        },
        {
          key: 'document',
          name: t('kind.DOCUMENT'),
          value: ({ document, passage }) =>
            `${document.label}${passage == null ? '' : `, ¶ ${String(passage.number)}`}`,
          cell: ({ id, document, passage }) => (
            <ViewLink
              to={{
                ...OPENING_VIEW,
                language: view.language,
                theme: view.theme,
                document: document.id,
                selection: { type: 'quote', id },
              }}
            >
              <bdi>{document.label}</bdi>
              {passage == null ? '' : `, ¶ ${String(passage.number)}`}
            </ViewLink>
          ),
        },
      ]}
    />
  )
}
