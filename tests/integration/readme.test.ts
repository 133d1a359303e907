import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse, print } from 'graphql'
import { example } from '../support/graphql-client.ts'

describe('README.md', () => {
  it('shows the example operations as they are tested', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const [, block = ''] = /```graphql\n([\s\S]*?)```/.exec(readme) ?? []
    const shown = parse(block).definitions.map((definition) => print(definition))
    const names = [
      'statement',
      'around',
      'paths',
      'find',
      'views',
      'one',
      'then',
      'now',
      'change',
      'votes',
      'doubt',
      'suggest',
      'drafts',
      'together',
      'demands',
    ]
    expect(shown).toEqual(
      names.flatMap((name) => parse(example(name)).definitions.map((definition) => print(definition))),
    )
  })
})
