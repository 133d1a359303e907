import { wordKey } from './word-key.ts'

/** Names that are also something else, and what: such a name alone never settles what is meant. */
const NAMES: Readonly<Record<string, string>> = {
  georgia: 'also a state of the United States',
  jordan: 'also a family name',
  chad: 'also a first name',
  jersey: 'also a part of New Jersey',
  guinea: 'three other states have it in their names',
  congo: 'two states have this name',
  start: 'also a word, and several treaties begin with it',
  palestine: 'the text may mean a region or the State of Palestine',
  sac: 'also the name of other committees',
  cd: 'also the Community of Democracies in lists of memberships',
  Грузия: 'also what vessels and lorries carry, at the start of a sentence',
  Того: 'also the commonest form of a pronoun',
  Мали: 'also an ordinary word',
  Чад: 'also an ordinary word',
  Куба: 'also an ordinary word',
  刚果: 'two states have this name',
  苏丹: 'also the title of a ruler',
}

/** The same by the keys of the names, as `wordKey` makes them. */
export const ALSO_MEANS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).map(([name, meaning]) => [
    Array.from(name.split(/(?<=\p{Script=Han})(?=.)/u), wordKey).join(' '),
    meaning,
  ]),
)
