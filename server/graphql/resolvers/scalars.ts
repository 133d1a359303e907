import { GraphQLScalarType, Kind } from 'graphql'
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

/** Dates are only ever given out, and were checked when the graph was built. */
export const DateScalar = new GraphQLScalarType<string, string>({ name: 'Date', serialize: String })
