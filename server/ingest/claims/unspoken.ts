import type { SpeechAct } from '../../../graph-seed/model/document.ts'

/** Sentences without a verb of speech that do something all the same: they say what something is for, or what might be done. */
const RULES: readonly { readonly act: SpeechAct; readonly pattern: RegExp }[] = [
  {
    act: 'PROPOSES',
    pattern:
      /\b(?:can|could|may|might) be (?:deployed|established|set up|created|used|convened|considered|added|developed|extended|entrusted|tasked|introduced|launched)\b|(?:^|[,，。\s])(?:还|還|也)?可(?:以)?(?:通过|透过|透過|考虑|考慮|设立|設立|建立)|(?<!\p{L})(?:можно было бы|могл(?:а|о|и)? бы быть)(?!\p{L})/iu,
  },
  {
    act: 'EXPLAINS',
    pattern:
      /\b(?:will|would|can|could) (?:also )?(?:help|contribute|allow|enable|serve|facilitate|make it (?:possible|easier))\b|\b(?:this|such an?|the) (?:initiative|proposal|mechanism|approach|measure|step) (?:combines|is|reflects|serves|aims|meets)\b|(?:将|將)?(?:有助于|有助於|有利于|有利於)|旨在|(?:该|該|这一|這一)(?:倡议|倡議|机制|機制|建议|建議)|(?<!\p{L})(?:позволит|позволяет|позволил(?:а|о|и)? бы|поможет|будет способствовать|способствует|призван[аоы]?)(?!\p{L})/iu,
  },
]

/** What a sentence does that has no verb of speech; null where nothing shows. */
export function unspokenAct(words: string): SpeechAct | null {
  return RULES.find(({ pattern }) => pattern.test(words))?.act ?? null
}
