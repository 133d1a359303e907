import { GraphQLScalarType, Kind } from 'graphql'
import { isDate } from '../../../graph-seed/model/date.ts'
import { LANGUAGES, type Language } from '../../../graph-seed/model/language.ts'
import { badInput } from '../errors.ts'

/** Every argument of type Language is called `language`, so the error can name it. */
function language(value: unknown): Language {
  const found = LANGUAGES.find((tag) => tag === value)
  if (found !== undefined) return found
  throw badInput(
    'language',
    `${JSON.stringify(value)} is no language of this graph`,
    `Give one of ${LANGUAGES.join(', ')}.`,
  )
}

export const LanguageScalar = new GraphQLScalarType<Language, string>({
  name: 'Language',
  serialize: (value) => language(value),
  parseValue: language,
  parseLiteral: (node) => language(node.kind === Kind.STRING ? node.value : undefined),
})

function date(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value
  throw badInput('date', `${JSON.stringify(value)} is no date`, 'Give a day, such as 2001-07-25, or a month or a year.')
}

/** Dates that are given out were checked when the graph was built; those that come in are checked here. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: date,
  parseLiteral: (node) => date(node.kind === Kind.STRING ? node.value : undefined),
})
