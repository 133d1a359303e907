import type { FamilyWords } from '../../page-i18n.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export const words: FamilyWords = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ru }
