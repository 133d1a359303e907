import { FileUp } from 'lucide-react'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { BringBundleInDocument, BringInDocument } from '../../api/__generated__/desk-operations.ts'
import { pageOf } from '../../state/page.ts'
import { carriedText, carryText } from '../page/carried-text.ts'
import { usePage } from '../page/use-page.ts'
import { ChangeFailure } from './change-failure.tsx'
import { EncodingChoice } from './encoding-choice.tsx'
import { useChange } from './use-change.ts'

/** Files of a type the server reads. */
const TYPES = '.txt,.md,.markdown,.html,.htm,.pdf,.docx,.xml,.akn,.json,.jsonld'
/** JSON of any kind is no document, but may be a bundle: what the server does, too. */
const BUNDLE_NAME = /\.(json|jsonld)$/i
const BUNDLE_TEXT = /^\s*[{[]\s*"/
/** The server takes no larger one; in bytes. */
const MOST_BYTES = 20 * 1024 * 1024

/** A text, a file, or a bundle of another graph, to be brought in. What the server refuses stays in the form. */
export function BringInForm(): ReactNode {
  const { t } = useTranslation()
  const { to, show } = usePage()
  const id = useId()
  const { busy, error, change } = useChange()
  const [text, setText] = useState(carriedText)
  const [known, setKnown] = useState<string | null>(null)
  /** Records of a bundle, where the graph has all of them. */
  const [allThere, setAllThere] = useState<number | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  /** The file that was sent last: it is sent again where its encoding has to be named. */
  const [sent, setSent] = useState<SentFile | null>(null)

  const bring = async (input: { readonly text: string } | (SentFile & { readonly encoding?: string })) => {
    setSent('file' in input ? { file: input.file, fileName: input.fileName } : null)
    setKnown(null)
    setAllThere(null)
    const outcome = await change(BringInDocument, { input })
    if (outcome === null) return
    const { import: brought, sameText } = outcome.importDocument
    carryText('')
    if (brought != null) show(to(pageOf('import', [brought.id])))
    else setKnown(sameText?.document.id ?? null)
  }
  const bringBundle = async (input: { readonly text: string } | { readonly file: string }) => {
    setKnown(null)
    setAllThere(null)
    const outcome = await change(BringBundleInDocument, { input })
    if (outcome === null) return
    const { import: brought, same } = outcome.importBundle
    carryText('')
    if (brought != null) show(to(pageOf('import', [brought.id])))
    else setAllThere(same ?? 0)
  }
  const bringFile = async (chosen: File) => {
    setTooLarge(chosen.size > MOST_BYTES)
    if (chosen.size > MOST_BYTES) return
    const isBundle = BUNDLE_NAME.test(chosen.name) || BUNDLE_TEXT.test(await chosen.slice(0, 200).text())
    const file = base64(await chosen.arrayBuffer())
    await (isBundle ? bringBundle({ file }) : bring({ file, fileName: chosen.name }))
  }

  return (
    <form
      className="bring-in"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void (BUNDLE_TEXT.test(text) ? bringBundle({ text }) : bring({ text }))
      }}
    >
      <label htmlFor={`${id}text`}>{t('desk.text')}</label>
      <textarea
        id={`${id}text`}
        rows={7}
        value={text}
        dir="auto"
        onChange={(event) => {
          setText(event.currentTarget.value)
        }}
      />
      <div className="bring-in-ways">
        <button type="submit" className="button primary" disabled={busy || text.trim() === ''}>
          {busy ? t('desk.bringing') : t('desk.bring')}
        </button>
        <label className="button file-button" htmlFor={`${id}file`}>
          <FileUp aria-hidden="true" size={15} /> {t('desk.file')}
        </label>
        <input
          id={`${id}file`}
          className="visually-hidden"
          type="file"
          accept={TYPES}
          disabled={busy}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file !== undefined) void bringFile(file)
            event.currentTarget.value = ''
          }}
        />
        <span className="quiet">{t('desk.formats')}</span>
      </div>
      {tooLarge && <p role="alert">{t('desk.tooLarge')}</p>}
      {allThere !== null && <p role="status">{t('bundle.allThere', { count: allThere })}</p>}
      {known !== null && <p role="status">{t('desk.sameText', { id: known })}</p>}
      <ChangeFailure error={error} />
      {sent !== null && error?.details.argument === 'input.encoding' && (
        <EncodingChoice
          key={sent.fileName}
          fileName={sent.fileName}
          likely={error.details.encoding ?? null}
          busy={busy}
          onChoose={(encoding) => void bring({ ...sent, encoding })}
        />
      )}
    </form>
  )
}

interface SentFile {
  readonly file: string
  readonly fileName: string
}

/** In parts: a function takes only so many arguments. */
function base64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes)
  let binary = ''
  for (let at = 0; at < view.length; at += 0x8000) binary += String.fromCharCode(...view.subarray(at, at + 0x8000))
  return btoa(binary)
}
