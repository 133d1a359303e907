/**
 * Radicals of Chinese characters that Unicode has beside the characters themselves, and below each the character that it looks
 * like: its property Equivalent_Unified_Ideograph. Those from U+2F00 on are told by compatibility normalisation.
 */
const RADICALS =
  '⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳'
const CHARACTERS =
  '厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'
const CHARACTER_OF = new Map(Array.from(RADICALS, (radical, index) => [radical, CHARACTERS.charAt(index)]))
const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/gu

/**
 * Words with each radical as the character that it looks like. Programs that make PDFs often give a glyph as the radical where
 * the text had the character (⽣ for 生), which no eye tells apart and no search finds. As many UTF-16 units as before.
 */
export function withoutRadicals(words: string): string {
  return words.replace(RADICAL, (radical) => CHARACTER_OF.get(radical) ?? radical.normalize('NFKC'))
}
