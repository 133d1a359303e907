import type { Tokens } from './tokens.ts'

/** What stands before 条约 or 公约 where the text means the one that it has named: nothing, a verb, or a small word. */
const BEFORE =
  /(?:^|[，。、；：,.;:”」）)\s]|支持|批准|签署|簽署|加入|履行|遵守|退出|促进|促進|推动|推動|确保|確保|维护|維護|加强|加強|违反|違反|根据|根據|按照|依据|依據|执行|執行|审议|審議|[对對在使将將和与與让讓就于於以及为為])$/u
/** … and what after it. */
const AFTER =
  /^(?:$|[，。、；：,.;:“（(\s]|的|早日|尽早|盡早|生效|缔约|締約|宗旨|义务|義務|规定|規定|履约|履約|条款|條款|完整|权威|權威|普遍|有效|被|得到|应|應|在|是|已|将|將|要求|禁止|目标|目標|框架|第|也|不|为|為|对|對|和|与|與|所)/u

/** Whether 条约, 公约 or 议定书 stands without the brackets of titles and without what would say of which kind or number it is. */
export function isBareTreaty({ text, starts, ends }: Tokens, from: number, to: number): boolean {
  const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0]
  if (!/^\p{Script=Han}+$/u.test(text.slice(start, end)) || text.charAt(start - 1) === '《') return false
  return BEFORE.test(text.slice(Math.max(0, start - 4), start)) && AFTER.test(text.slice(end, end + 4))
}
