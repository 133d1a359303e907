import type { SpeechAct } from '../../../graph-seed/model/document.ts'

/** What denies the verb right after it. */
const NOT =
  /\b(?:not|cannot|never|nor)\s(?:yet\s|\p{L}+ly\s)?$|\b(?:can|do|does|did|would|could|has|have|is|are)n['’]t\s(?:\p{L}+ly\s)?$|(?<!\p{L})(?:не|ни)\s$|(?:不|没有|沒有|从未|從未|未)(?:会|會|能|再|曾|予)?$/iu
/** Denied twice: “cannot but welcome”, «не может не приветствовать», 不得不指出. */
const NOT_NOT =
  /(?:cannot|not) but\s$|\bnot only\s$|(?:не|нельзя)\s(?:\p{L}+\s)?не\s$|не только\s$|(?:不得|不能|不可|无不|無不|不仅|不僅)不?$/iu

/** What not to do it does, as far as it does anything. */
const DENIED: Partial<Record<SpeechAct, SpeechAct>> = {
  SUPPORTS: 'OPPOSES',
  WELCOMES: 'OPPOSES',
  COMMITS_TO: 'DENIES',
  OPPOSES: 'SUPPORTS',
  // What somebody does not believe they hold all the same.
  STRESSES: 'STRESSES',
}

/** What a verb of speech does after the words before it: another act where they deny it, and null where nothing is left. */
export function actAfter(before: string, act: SpeechAct): SpeechAct | null {
  return NOT.test(before) && !NOT_NOT.test(before) ? (DENIED[act] ?? null) : act
}
