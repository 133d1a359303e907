import { gapAfter, type Tokens } from './tokens.ts'

/** Capitals, and seats, by which texts call a government: “Washington”, «Москва», 平壤. Those that stand for more are left out. */
const CAPITALS: Readonly<Record<string, readonly string[]>> = {
  chn: ['Beijing', 'Пекин', '北京'],
  deu: ['Berlin', 'Берлин', '柏林'],
  fra: ['Paris', 'Париж', '巴黎'],
  gbr: ['London', 'Лондон', '伦敦'],
  ind: ['New Delhi', 'Нью-Дели', '新德里'],
  irn: ['Tehran', 'Teheran', 'Тегеран', '德黑兰'],
  isr: ['Tel Aviv', 'Тель-Авив'],
  jpn: ['Tokyo', 'Токио', '东京'],
  kor: ['Seoul', 'Сеул', '首尔'],
  pak: ['Islamabad', 'Исламабад', '伊斯兰堡'],
  prk: ['Pyongyang', 'Пхеньян', '平壤'],
  rus: ['Moscow', 'the Kremlin', 'Москва', 'Кремль', '莫斯科', '克里姆林宫'],
  syr: ['Damascus', 'Дамаск', '大马士革'],
  tur: ['Ankara', 'Анкара', '安卡拉'],
  ukr: ['Kyiv', 'Kiev', 'Киев', '基辅'],
  usa: ['Washington', 'the White House', 'Вашингтон', 'Белый дом', '华盛顿', '白宫'],
}

export function capitalNames(state: string): readonly string[] {
  return CAPITALS[state] ?? []
}

/** A place, by what stands before: “in Washington”, “at London, Moscow and Washington”, «в Москве». */
const PLACE_BEFORE =
  /(?:\b(?:in|at|from|to|near|outside|via|visit(?:s|ed|ing)?|leaves?|left|of the city of)|(?<!\p{L})(?:в|во|из|под|на|до|к|через|городе?|г\.))\s+(?:\p{Lu}[\p{L}-]+(?:,\s*|\s+(?:and|и|or|или)\s+|,\s*and\s+))*$/u
/** A place, or another name, by what follows: “Washington, D.C.”, “Moscow Treaty”, «Москва, 22 окт», “London –” of a dateline. */
const PLACE_AFTER =
  /^(?:[,.]?\s*\d|,\s*D\.?C|[-’']?\s*time\b|\s(?!(?:and|и)\b)(?:State\b|Summit|Treaty|Protocol|Declaration|Convention|Agreement|Club|Memorandum|University|Document|Consensus|Guidelines)|\s*[(—–])/u
/** In Chinese only what is said of a government tells it from the city. */
const GOVERNS =
  /^(?:威胁|威脅|宣布|否认|否認|回应|回應|愿意|願意|同意|坚持|堅持|反对|反對|决定|決定|警告|不要|不得|放弃|放棄|停止|继续|繼續|重返|的(?:核|导弹|導彈|立场|立場|态度|態度|政策|威胁|威脅)|方面|当局|當局|政府|一再|应|應|必须|必須|表示|声称|聲稱|指责|指責|敦促|呼吁|呼籲|认为|認為|强调|強調|没有|沒有|拒绝|拒絕)/u

/** … or what is done to it. */
const GOVERNED = /(?:敦促|呼吁|呼籲|要求|谴责|譴責|批评|批評|指责|指責|警告|迫使|施压|施壓|制裁)$/u

/** Whether the words from one token to another speak of a government rather than of its city. */
export function speaksOfGovernment(tokens: Tokens, from: number, to: number): boolean {
  const [start, end] = [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0]
  const before = tokens.text.slice(Math.max(0, start - 60), start)
  const after = tokens.text.slice(end, end + 16)
  if (/^\p{Script=Han}/u.test(tokens.text.slice(start, end))) return GOVERNS.test(after) || GOVERNED.test(before)
  const isLine = (from === 0 || gapAfter(tokens, from - 1).includes('\n')) && /^[,.:]/.test(after)
  return !isLine && !PLACE_BEFORE.test(before) && !PLACE_AFTER.test(after)
}
