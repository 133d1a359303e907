import type { LabelLanguage } from '../../graph-seed/model/language.ts'

/** Parameters of the explorer's address that show a page in place of the map; of several the first counts (docs/explorer-links.md). */
export const PAGE_NAMES = [
  'treaty',
  'state',
  'article',
  'vote',
  'states',
  'treaties',
  'changes',
  'record',
  'positions',
  'demands',
  'documents',
  'document',
  'compare',
  'try',
  'imports',
  'import',
  'scenes',
] as const
export type PageName = (typeof PAGE_NAMES)[number]

/** What the previews of links say. */
export interface PreviewWords {
  readonly name: string
  readonly about: string
  /** The name of a page about some things, or about all where there is no name. */
  readonly pages: Readonly<Record<PageName, (names: string) => string>>
  readonly claim: (words: string) => string
  readonly claimed: string
  readonly document: (date: string) => string
  readonly scene: string
  readonly unchecked: string
}

const itself = (names: string): string => names

export const PREVIEW_WORDS: Readonly<Record<LabelLanguage, PreviewWords>> = {
  en: {
    name: 'Arms control graph',
    about: 'What was said about arms control, what is on record, and the words behind every line.',
    pages: {
      treaty: (names) => `${names}: parties, history, articles`,
      state: (names) => `${names}: treaties, votes, what it said`,
      article: itself,
      vote: (names) => `${names}: who voted how`,
      states: (names) => `${names}, side by side`,
      treaties: (names) => `${names}, side by side`,
      changes: () => 'What changed in treaties',
      record: () => 'What is on record',
      positions: (names) => `Who says what about: ${names}`,
      demands: (names) => (names === '' ? 'Who asks whom for what' : `Asked for by ${names}`),
      documents: (names) => (names === '' ? 'Documents and what they name' : `Documents that name ${names}`),
      document: itself,
      compare: (names) => (names === '' ? 'Two documents compared' : `Compared: ${names}`),
      try: () => 'Try a text: what it names and claims',
      imports: () => 'Documents that were brought in',
      import: () => 'Review of a document',
      scenes: () => 'Scenes on the server',
    },
    claim: (words) => `Who says so, and who denies it: “${words}”`,
    claimed: 'Who says so, who denies it, and in which words. Whether it is so is not stated here.',
    document: (date) => `A document of ${date}: who says what in it, word for word, and what is on record.`,
    scene: 'A scene: a map that someone kept',
    unchecked: 'compared with no source',
  },
  'zh-Hant': {
    name: '軍備控制圖譜',
    about: '關於軍備控制：誰說了什麼、有案可查的是什麼，以及每條線背後的原文。',
    pages: {
      treaty: (names) => `${names}：締約國、沿革、條款`,
      state: (names) => `${names}：條約、表決、言論`,
      article: itself,
      vote: (names) => `${names}：各國投票情況`,
      states: (names) => `${names}並列比較`,
      treaties: (names) => `${names}並列比較`,
      changes: () => '條約的變動',
      record: () => '有案可查',
      positions: (names) => `各方就此所說：${names}`,
      demands: (names) => (names === '' ? '誰向誰要求什麼' : `提出要求者：${names}`),
      documents: (names) => (names === '' ? '文件及其提及的內容' : `提及以下對象的文件：${names}`),
      document: itself,
      compare: (names) => (names === '' ? '兩份文件對比' : `文件對比：${names}`),
      try: () => '試讀一段文字：其中提及什麼、主張什麼',
      imports: () => '已導入的文件',
      import: () => '文件審閱',
      scenes: () => '伺服器上的場景',
    },
    claim: (words) => `誰這樣說、誰否認：「${words}」`,
    claimed: '誰這樣說、誰否認、原話如何。此處不陳述其是否屬實。',
    document: (date) => `${date} 的文件：誰在其中說了什麼（逐字），以及有案可查的內容。`,
    scene: '場景：有人保存的圖',
    unchecked: '未與任何來源核對',
  },
  'zh-Hans': {
    name: '军备控制图谱',
    about: '关于军备控制：谁说了什么、有案可查的是什么，以及每条线背后的原文。',
    pages: {
      treaty: (names) => `${names}：缔约国、沿革、条款`,
      state: (names) => `${names}：条约、表决、言论`,
      article: itself,
      vote: (names) => `${names}：各国投票情况`,
      states: (names) => `${names}并列比较`,
      treaties: (names) => `${names}并列比较`,
      changes: () => '条约的变动',
      record: () => '有案可查',
      positions: (names) => `各方就此所说：${names}`,
      demands: (names) => (names === '' ? '谁向谁要求什么' : `提出要求者：${names}`),
      documents: (names) => (names === '' ? '文件及其提及的内容' : `提及以下对象的文件：${names}`),
      document: itself,
      compare: (names) => (names === '' ? '两份文件对比' : `文件对比：${names}`),
      try: () => '试读一段文字：其中提及什么、主张什么',
      imports: () => '已导入的文件',
      import: () => '文件审阅',
      scenes: () => '服务器上的场景',
    },
    claim: (words) => `谁这样说、谁否认：“${words}”`,
    claimed: '谁这样说、谁否认、原话如何。此处不陈述其是否属实。',
    document: (date) => `${date} 的文件：谁在其中说了什么（逐字），以及有案可查的内容。`,
    scene: '场景：有人保存的图',
    unchecked: '未与任何来源核对',
  },
  ru: {
    name: 'Граф контроля над вооружениями',
    about:
      'Что было сказано о контроле над вооружениями, что подтверждено документами и какие слова стоят за каждой линией.',
    pages: {
      treaty: (names) => `${names}: участники, история, статьи`,
      state: (names) => `${names}: договоры, голосования, высказывания`,
      article: itself,
      vote: (names) => `${names}: кто как голосовал`,
      states: (names) => `${names}: рядом`,
      treaties: (names) => `${names}: рядом`,
      changes: () => 'Что изменилось в договорах',
      record: () => 'Что подтверждено документами',
      positions: (names) => `Кто что говорит: ${names}`,
      demands: (names) => (names === '' ? 'Кто от кого чего требует' : `Требования: ${names}`),
      documents: (names) => (names === '' ? 'Документы и что в них названо' : `Документы, где названы: ${names}`),
      document: itself,
      compare: (names) => (names === '' ? 'Сравнение двух документов' : `Сравнение: ${names}`),
      try: () => 'Проба текста: что в нём названо и что утверждается',
      imports: () => 'Внесённые документы',
      import: () => 'Разбор документа',
      scenes: () => 'Сцены на сервере',
    },
    claim: (words) => `Кто так говорит и кто отрицает: «${words}»`,
    claimed: 'Кто так говорит, кто отрицает и какими словами. Так ли это на деле, здесь не утверждается.',
    document: (date) => `Документ от ${date}: кто что в нём говорит, дословно, и что подтверждено документами.`,
    scene: 'Сцена: карта, которую кто-то сохранил',
    unchecked: 'не сверено ни с одним источником',
  },
}
