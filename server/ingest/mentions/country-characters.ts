import { localize } from '../../../graph-seed/model/language.ts'
import type { EntityNode } from '../../../graph-seed/model/node.ts'
import { isWordByItself } from './cut-words.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Candidate, Span } from './suggestion.ts'
import { gapAfter, type Tokens, wordsBetween } from './tokens.ts'

/** Characters by which Chinese calls states: several for one that is short for more than one name. Simplified. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  中: ['chn'],
  俄: ['rus'],
  美: ['usa'],
  英: ['gbr'],
  法: ['fra'],
  德: ['deu'],
  日: ['jpn'],
  韩: ['kor'],
  朝: ['prk'],
  印: ['ind'],
  澳: ['aus'],
  乌: ['ukr', 'uzb'],
  伊: ['irn', 'irq'],
  苏: ['suhh'],
  以: ['isr'],
  加: ['can'],
  意: ['ita'],
  巴: ['pak', 'bra', 'pse'],
  蒙: ['mng'],
  越: ['vnm'],
  埃: ['egy'],
  哈: ['kaz'],
  土: ['tur', 'tkm'],
  波: ['pol'],
  泰: ['tha'],
  菲: ['phl'],
  叙: ['syr'],
  沙: ['sau'],
  吉: ['kgz'],
  塔: ['tjk'],
  白: ['blr'],
  古: ['cub'],
}

/** Those that are believed beside another without a word that says that they are states: the rest begin too many words. */
const PLAIN = new Set('中俄美英法德日韩朝印澳乌伊苏')

/** Pairs of those characters that mean something else, or begin a longer word. */
const NOT_STATES =
  /^(中法|中日|中朝|法中|日中|中美洲|印中|法日|日法|伊朗|苏伊|伊苏|中印半岛|英日|日英|德日|法德|中德|中英文|中俄文|英法文|法印|印日|印法|日德|朝中|朝日|中印发|印发)/u
/** What follows characters that are surely states: 中俄两国, 美、英、澳三方. */
const COUNTED = /^(?:等?[两三四五六七八双\d]|各国|关系|联合声明|元首|外长)/u
const COUNTED_CHARACTERS = 4

/** Whose one character before says the state: 日首相, 美总统. */
const OFFICE =
  /^(?:首相|总统|總統|总理|總理|外长|外長|外相|防长|防長|防相|国务卿|國務卿|财长|財長|副总统|副總統|常驻代表|常駐代表|驻华|駐華|政府|媒体|媒體|官员|官員|军方|軍方|国防部|國防部|外交部)/u
/** 在华, 访华: China by its other character, where no longer word begins. */
const IN_CHINA = /[在访訪侵来來对對驻駐涉援]$/u
const LONGER_THAN_CHINA = /^[盛为為沙夏人裔侨僑尔爾语語文北东東南中西丽麗侵]/u

/** Characters after 方 with which it makes another word: 法方案, 日方便. */
const NOT_SIDE = /^[案便法式面向程圆向位格式寸形针剂]/u

/**
 * Mentions of states by one character each: two or more that stand together (中俄), those set apart by 、 where a number of states
 * follows (俄、乌两国), and one before 方 (日方).
 */
export function countryCharacters(tokens: Tokens, gazetteer: Gazetteer): readonly Span[] {
  const spans: Span[] = []
  const { keys } = tokens
  const named = { 俄: /俄罗斯|俄羅斯|俄方/u.test(tokens.text), 美: /美国|美國|美方/u.test(tokens.text) }
  for (let from = 0; from < keys.length; from += 1) {
    if (keys[from] === '华' && isChina(tokens, from)) spans.push(...spanOf(tokens, from, from + 1, gazetteer))
    if (STATES[keys[from] ?? ''] === undefined) continue
    if (keys[from + 1] === '方') {
      spans.push(...sideAt(tokens, from, gazetteer))
      continue
    }
    let to = from + 1
    let apart = false
    for (; STATES[keys[to] ?? ''] !== undefined; to += 1) {
      const gap = gapAfter(tokens, to - 1)
      if (gap !== '' && gap !== '、') break
      apart ||= gap !== ''
    }
    if (to - from < 2) {
      if (isLone(tokens, from, named) || isBeforeOffice(tokens, from))
        spans.push(...spanOf(tokens, from, from + 1, gazetteer))
      continue
    }
    if (areStates(tokens, from, to, apart)) {
      for (let at = from; at < to; at += 1) spans.push(...spanOf(tokens, at, at + 1, gazetteer))
    }
    from = to - 1
  }
  return spans
}

/** 俄 and 美 alone, in a text that names the state, where they are a word by themselves: 回应俄关于 … 的诉求. */
function isLone(tokens: Tokens, at: number, named: Readonly<Record<'俄' | '美', boolean>>): boolean {
  const key = tokens.keys[at]
  if ((key !== '俄' && key !== '美') || !named[key]) return false
  if (/[\p{Script=Han}]/u.test(gapAfter(tokens, at)) || LONGER.test(tokens.keys.slice(at - 2, at + 3).join('')))
    return false
  return isWordByItself(tokens, at)
}
/** 日首相, where no longer word ends there: 今日首相. */
function isBeforeOffice({ text, keys, starts, ends }: Tokens, at: number): boolean {
  if (!PLAIN.has(keys[at] ?? '')) return false
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  return (
    OFFICE.test(text.slice(end, end + 4)) &&
    /(?:^|[^\p{Script=Han}\d]|[对對与與和同对对])$/u.test(text.slice(Math.max(0, start - 1), start))
  )
}

function isChina({ text, starts, ends }: Tokens, at: number): boolean {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  return IN_CHINA.test(text.slice(Math.max(0, start - 1), start)) && !LONGER_THAN_CHINA.test(text.slice(end, end + 1))
}

/** Words that begin or end with them. */
const LONGER =
  /俄语|俄文|俄式|俄国|俄罗斯|美国|美方|美洲|美元|美式|美军|美中不足|欧美|北美|南美|拉美|中美洲|完美|优美|精美|美好|美丽|美德|美食|美术|美学|赞美|审美|美化/u

function areStates(tokens: Tokens, from: number, to: number, apart: boolean): boolean {
  const { keys } = tokens
  const group = keys.slice(from, to)
  if (new Set(group).size < group.length) return false
  if (COUNTED.test(keys.slice(to, to + COUNTED_CHARACTERS).join(''))) return true
  if (apart && group.every((key) => PLAIN.has(key)) && (group.length > 2 || areWords(tokens, from, to))) return true
  return !apart && group.every((key) => PLAIN.has(key)) && !NOT_STATES.test(keys.slice(from, to + 2).join(''))
}

/** 中、俄 where each is a word by itself. */
function areWords(tokens: Tokens, from: number, to: number): boolean {
  return Array.from({ length: to - from }, (_, at) => from + at).every((at) => isWordByItself(tokens, at))
}

/** 日方: the side that is Japan. */
function sideAt(tokens: Tokens, at: number, gazetteer: Gazetteer): readonly Span[] {
  const { keys } = tokens
  if (gapAfter(tokens, at) !== '' || keys[at - 1] === '对' || keys[at - 1] === '官') return []
  const after = gapAfter(tokens, at + 1) === '' ? (keys[at + 2] ?? '') : ''
  return NOT_SIDE.test(after) ? [] : spanOf(tokens, at, at + 2, gazetteer)
}

function spanOf(tokens: Tokens, from: number, to: number, { entities }: Gazetteer): readonly Span[] {
  const key = tokens.keys.slice(from, to).join(' ')
  const states = stateIds(tokens, from).flatMap((id) => entities.get(id) ?? [])
  if (states.length === 0) return []
  return [
    { from, to, key, candidates: states.map((state) => candidateOf(state, wordsBetween(tokens, from, to), states)) },
  ]
}

/** Beside 俄, 乌 is Ukraine. */
function stateIds({ keys }: Tokens, at: number): readonly string[] {
  const key = keys[at] ?? ''
  if (key === '华') return ['chn']
  return key === '乌' && (keys[at - 1] === '俄' || keys[at + 1] === '俄') ? ['ukr'] : (STATES[key] ?? [])
}

function candidateOf({ id, kind, labels }: EntityNode, words: string, all: readonly EntityNode[]): Candidate {
  const reason =
    all.length === 1
      ? `“${words}” for ${localize(labels, 'en').text}, by one character of its name.`
      : `“${words}” may be short for ${all.map((state) => localize(state.labels, 'en').text).join(' or ')}.`
  return { id, kind, alias: words, rule: 'COUNTRY_CHARACTER', score: all.length === 1 ? 0.85 : 0.6, reason }
}
