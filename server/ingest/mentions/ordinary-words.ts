/**
 * Names that are also something else, and what: such a name alone never settles what is meant. Keys as `wordKey` makes them,
 * joined by single spaces.
 */
export const ALSO_MEANS: Readonly<Record<string, string>> = {
  georgia: 'also a state of the United States',
  jordan: 'also a family name',
  chad: 'also a first name',
  jersey: 'also a part of New Jersey',
  guinea: 'three other states have it in their names',
  congo: 'two states have this name',
  start: 'also a word, and several treaties begin with it',
  palestine: 'the text may mean a region or the State of Palestine',
  sac: 'also the name of other committees',
  грузи: 'also what vessels and lorries carry, at the start of a sentence',
  тог: 'also the commonest form of a pronoun',
  мал: 'also an ordinary word',
  чад: 'also an ordinary word',
  куб: 'also an ordinary word',
  刚果: 'two states have this name',
  苏丹: 'also the title of a ruler',
}
