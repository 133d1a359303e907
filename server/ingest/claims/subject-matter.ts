import type { EntityKind } from '../../../graph-seed/model/node.ts'
import type { Mention } from '../mentions/suggestion.ts'

/** Words of arms control, by which a text speaks of more than who met whom. Chinese in both scripts. */
const ENGLISH =
  /\b(?:nuclear|weapon\w*|arms|disarm\w*|non-?proliferation|proliferat\w*|missiles?|warheads?|uranium|plutonium|fissile|enrich(?:ed|ing|ment)|centrifuges?|safeguards|inspect(?:s|ed|ions?|ors?)|verif(?:y|ied|ies|ication|iable)|toxins?|chemical|biological|treat(?:y|ies)|convention|protocol|moratori(?:um|a)|deterren(?:ce|t)|stockpiles?|munitions?|mines|laborator(?:y|ies)|arsenals?|complian(?:ce|t)|strategic (?:stability|offensive)|test ban|nuclear tests?|test-ban|outer space|biosafety|biosecurity|pathogens?)\b/iu
const CHINESE =
  /核(?!心|准|实|實|对|對|算|酸|查证)|武器|军控|軍控|裁军|裁軍|扩散|擴散|导弹|導彈|飞弹|飛彈|弹头|彈頭|铀|鈾|钚|鈽|离心机|離心機|保障监督|保障監督|生物(?:武器|军事|軍事|实验室|實驗室|安全)|化学武器|化學武器|化武|毒素|条约|條約|公约|公約|议定书|議定書|军备|軍備|威慑|威懾|试验|試驗|生物安保|病原体|病原體|战略稳定|戰略穩定|外空/u
const RUSSIAN =
  /(?<!\p{L})(?:ядерн\p{L}+|оружи\p{L}+|вооружени\p{L}+|разоруж\p{L}+|нераспространени\p{L}+|распространени\p{L}+ оружия|ракет\p{L}*|боеголов\p{L}+|боезаряд\p{L}*|уран\p{L}{0,2}|плутони\p{L}+|обогащ\p{L}+|центрифуг\p{L}*|инспек\p{L}+|верификац\p{L}+|проверк\p{L}+|токсин\p{L}*|химическ\p{L}+|химоружи\p{L}+|биологическ\p{L}+|биобезопасност\p{L}+|патоген\p{L}*|биолаборатори\p{L}+|договор\p{L}{0,3}|конвенци\p{L}+|протокол\p{L}{0,3}|моратори\p{L}+|сдерживани\p{L}+|арсенал\p{L}*|испытани\p{L}+|ДСНВ|СНВ|стратегическ\p{L}+ (?:стабильност|наступательн|баланс|паритет)\p{L}*)(?!\p{L})/iu

const KINDS: ReadonlySet<EntityKind> = new Set(['INSTRUMENT', 'PROVISION', 'INITIATIVE', 'EVENT'])

/** Whether words, with what they name, are about a matter of arms control. */
export function isOfArmsControl(words: string, named: readonly Mention[]): boolean {
  return (
    ENGLISH.test(words) ||
    CHINESE.test(words) ||
    RUSSIAN.test(words) ||
    named.some(({ candidates }) => candidates.some(({ kind }) => KINDS.has(kind)))
  )
}
