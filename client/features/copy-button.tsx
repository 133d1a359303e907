import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Copies a text, and says so. Where the browser forbids it, it opens the text for copying by hand. */
export function CopyButton({
  text,
  children,
  icon,
}: {
  readonly text: () => string
  readonly children: string
  readonly icon?: ReactNode
}): ReactNode {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => {
      setCopied(false)
    }, 2000)
    return () => {
      clearTimeout(timer)
    }
  }, [copied])
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => {
        setCopied(true)
      },
      () => {
        prompt(children, text())
      },
    )
  }
  return (
    <button type="button" className="button" onClick={copy}>
      {copied ? <Check aria-hidden="true" size={15} /> : (icon ?? <Copy aria-hidden="true" size={15} />)}
      <span aria-live="polite">{copied ? t('header.copied') : children}</span>
    </button>
  )
}
