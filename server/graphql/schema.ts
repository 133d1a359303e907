import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { QueryResolvers, Resolvers } from './__generated__/resolver-types.ts'
import * as claim from './resolvers/claim.ts'
import { EntityConnection, PagedQuery, PropositionConnection, SearchEdge } from './resolvers/connection.ts'
import * as document from './resolvers/document.ts'
import * as edge from './resolvers/edge.ts'
import { Body, Citation, Entity, Group, Initiative, Provision, StatusEntry } from './resolvers/entity.ts'
import { Node } from './resolvers/node.ts'
import { Meta, Query } from './resolvers/query.ts'
import { DateScalar, LanguageScalar } from './resolvers/scalars.ts'

const resolvers = {
  Query: { ...Query, ...PagedQuery } satisfies QueryResolvers,
  Meta,
  Node,
  Entity,
  Group,
  Body,
  Initiative,
  Provision,
  Citation,
  StatusEntry,
  ...document,
  ...claim,
  ...edge,
  PropositionConnection,
  EntityConnection,
  SearchEdge,
  Language: LanguageScalar,
  Date: DateScalar,
} satisfies Resolvers

/** The executable schema of schema.graphql, given as text. */
export function createSchema(typeDefs: string): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    resolvers,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}
