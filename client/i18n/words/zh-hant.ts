import { en } from './en.ts'
export const zhHant = en
