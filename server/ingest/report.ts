import type { Draft } from './claims/find-drafts.ts'
import type { Mention } from './mentions/suggestion.ts'
import type { Proposal } from './propose.ts'
import type { PossibleVersion } from './versions/possible-versions.ts'

/** Control characters could steer a terminal, and marks of direction could turn its text: neither is printed as it is. */
const UNSAFE = /(?![\n\t])[\p{Cc}\p{Cf}]/gu

/** The proposal for a person to read. */
export function report({ document, told, days, same, versions, mentions, drafts }: Proposal): string {
  const { format, title, language, sha256, passages, warnings } = document
  const chosen = mentions.filter((one) => one.chosen !== null).length
  const lines = [
    `title      ${told.title ?? title ?? '(none)'}`,
    `format     ${format}`,
    `language   ${told.language ?? language.language ?? '(unknown)'}: ${told.language === undefined ? language.reason : 'as given.'}`,
    ...(told.date === undefined ? days.map(({ date, exact }) => `DATE?      ${date} (${exact})`) : []),
    `sha256     ${sha256}`,
    ...(same === null ? [] : [`KNOWN      The graph has this very text: ${same.id}, of ${same.document}.`]),
    ...versions.map((one) => `VERSION?   It may be a version of ${one.document}: ${reasonsOf(one)}.`),
    ...warnings.map(({ code, message }) => `warning    ${code}: ${message}`),
    '',
    `Passages (${passages.length})`,
    ...passages.map(({ number, start, end, text }) => `  ${number}  [${start}–${end}]  ${text}`),
    '',
    `Mentions (${mentions.length}: ${chosen} settled, ${mentions.length - chosen} open)`,
    ...mentions.flatMap(mentionLines),
    '',
    `Draft claims (${drafts.length})`,
    ...drafts.flatMap(draftLines),
  ]
  return `${lines.join('\n')}\n`.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Why a text may be a version of a document, in words. */
export function reasonsOf({ text, signs }: PossibleVersion): string {
  const same = signs.length === 0 ? [] : [`the same ${signs.map((sign) => sign.toLowerCase()).join(', ')}`]
  if (text === null) return same.join('; ')
  const { likeness, sameWords, nearWords, passages, expression } = text
  const words = `of ${passages} paragraphs ${sameWords} are word for word in ${expression}, ${nearWords} nearly`
  return [words, `likeness ${likeness.toFixed(2)}`, ...same].join('; ')
}

function mentionLines({ start, end, exact, candidates, chosen, open }: Mention): readonly string[] {
  const [first] = candidates
  if (chosen !== null)
    return [`  [${start}–${end}]  ${exact}  →  ${chosen}  (${first?.rule ?? ''}, ${first?.score ?? 0})`]
  const some = candidates.slice(0, 5).map(({ id, score, reason }) => `      ? ${id}  ${score}  ${reason}`)
  return [`  [${start}–${end}]  ${exact}  →  open: ${open ?? ''}`, ...some]
}

function draftLines({
  start,
  end,
  exact,
  speechAct,
  verb,
  speakers,
  speakersFrom,
  addressees,
  nearest,
}: Draft): readonly string[] {
  const to = addressees.length === 0 ? '' : ` to ${addressees.join(', ')}`
  return [
    `  [${start}–${end}]  ${speechAct} (${verb})  by ${speakers.join(', ') || 'nobody named'} (${speakersFrom})${to}`,
    `      ${exact}`,
    ...nearest.map(({ id, score, why }) => `      ~ ${id}  ${score}  ${why}`),
  ]
}
