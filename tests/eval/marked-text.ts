import { codePointLength } from '../../graph-seed/model/code-points.ts'

/** What a person found that a text names at a place. Places in code points of the text without its marks, end exclusive. */
export interface MarkedMention {
  readonly start: number
  readonly end: number
  readonly exact: string
  /** What is named: several for a term such as "the two sides"; where `isOpen`, what may be meant. */
  readonly ids: readonly string[]
  /** Whether the words alone do not settle what is meant. */
  readonly isOpen: boolean
}

/** What a person found that a text claims. */
export interface MarkedClaim {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly act: string
  readonly speakers: readonly string[]
  readonly addressees: readonly string[]
}

/** A text with what it names and claims, as a person marked it. */
export interface MarkedText {
  readonly name: string
  readonly language: string
  readonly date: string | undefined
  readonly issuers: readonly string[]
  readonly text: string
  readonly mentions: readonly MarkedMention[]
  readonly claims: readonly MarkedClaim[]
}

const OPENS = /[⟦⟪]([^|⟦⟧⟪⟫]*)\|/uy
const MARK = /[⟦⟪⟧⟫]/u

interface Open {
  readonly sign: string
  readonly label: string
  readonly at: number
}

/**
 * Reads a text marked by hand: ⟦id|words⟧ names an entity, ⟦id,id|words⟧ several, ⟦?id,id|words⟧ leaves open which, and
 * ⟪ACT speakers > addressees|words⟫ claims. Marks may stand within marks. Lines that begin with # come first and say what it is.
 */
export function readMarkedText(name: string, file: string): MarkedText {
  const lines = file.split('\n')
  const body = lines.findIndex((line) => !line.startsWith('#'))
  const head = new Map(
    lines.slice(0, body).flatMap((line): [string, string][] => {
      const [, key, value] = /^# (language|date|issuers): (.*)$/u.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key, value]]
    }),
  )
  const marked = lines.slice(body).join('\n').trim()
  const mentions: MarkedMention[] = []
  const claims: MarkedClaim[] = []
  const open: Open[] = []
  let text = ''
  for (let at = 0; at < marked.length;) {
    OPENS.lastIndex = at
    const opening = OPENS.exec(marked)
    const sign = marked.charAt(at)
    if (opening !== null) {
      open.push({ sign, label: opening[1] ?? '', at: text.length })
      at = OPENS.lastIndex
    } else if (MARK.test(sign)) {
      const last = open.pop()
      if (last === undefined || (sign === '⟧') !== (last.sign === '⟦'))
        throw new Error(`${name}: a mark ends that did not begin, at “${text.slice(-30)}”`)
      const exact = text.slice(last.at)
      const start = codePointLength(text.slice(0, last.at))
      const place = { start, end: start + codePointLength(exact), exact }
      if (sign === '⟧') mentions.push({ ...place, ...mentionOf(last.label) })
      else claims.push({ ...place, ...claimOf(last.label) })
      at += 1
    } else {
      text += sign
      at += 1
    }
  }
  const [left] = open
  if (left !== undefined) throw new Error(`${name}: a mark does not end: ${left.label}`)
  return {
    name,
    language: head.get('language') ?? '',
    date: head.get('date'),
    issuers: idsOf(head.get('issuers') ?? ''),
    text,
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    claims: claims.sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

function mentionOf(label: string): Pick<MarkedMention, 'ids' | 'isOpen'> {
  const isOpen = label.startsWith('?')
  return { ids: idsOf(isOpen ? label.slice(1) : label), isOpen }
}

function claimOf(label: string): Pick<MarkedClaim, 'act' | 'speakers' | 'addressees'> {
  const [, act, speakers, addressees] = /^(\w+)\s*([^>]*?)\s*(?:>\s*(.*))?$/u.exec(label) ?? []
  return { act: act ?? '', speakers: idsOf(speakers ?? ''), addressees: idsOf(addressees ?? '') }
}

function idsOf(list: string): readonly string[] {
  return list.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
}
