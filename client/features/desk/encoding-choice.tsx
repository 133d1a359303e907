import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from './fields.tsx'

/** Encodings in which texts in Russian, Chinese and English are found, beside UTF-8. */
const ENCODINGS = [
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'ibm866',
  'x-mac-cyrillic',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'windows-1252',
]

interface Props {
  readonly fileName: string
  /** What the bytes look like to the server, where it can tell. */
  readonly likely: string | null
  readonly busy: boolean
  readonly onChoose: (encoding: string) => void
}

/** In which encoding a file is to be read that is not UTF-8 and does not say it. */
export function EncodingChoice({ fileName, likely, busy, onChoose }: Props): ReactNode {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const names = likely === null ? ENCODINGS : [likely, ...ENCODINGS.filter((name) => name !== likely)]
  const encoding = chosen ?? likely ?? 'windows-1251'
  return (
    <div className="encoding-choice">
      <p>{t('desk.wrongEncoding', { file: fileName })}</p>
      <div className="bring-in-ways">
        <SelectField
          label={t('desk.encoding')}
          value={encoding}
          options={names.map((name) => [name, name === likely ? t('desk.likely', { encoding: name }) : name] as const)}
          onChange={setChosen}
        />
        <button
          type="button"
          className="button primary"
          disabled={busy}
          onClick={() => {
            onChoose(encoding)
          }}
        >
          {t('desk.readAgain')}
        </button>
      </div>
    </div>
  )
}
