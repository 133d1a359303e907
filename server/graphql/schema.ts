import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { MutationResolvers, QueryResolvers, Resolvers } from './__generated__/resolver-types.ts'
import * as claim from './resolvers/claim.ts'
import { EntityConnection, PagedQuery, PropositionConnection, SearchEdge } from './resolvers/connection.ts'
import * as document from './resolvers/document.ts'
import * as edge from './resolvers/edge.ts'
import { Coverage, CoverageQuery, Gap, GraphEdgeConnection, NodeConnection } from './resolvers/coverage.ts'
import { Body, Citation, Entity, Group, Initiative, StatusEntry } from './resolvers/entity.ts'
import { Instrument, InstrumentStatusEntry, Standing, StandingConnection } from './resolvers/instrument.ts'
import * as demand from './resolvers/demand.ts'
import * as imports from './resolvers/import.ts'
import { ImportMutation } from './resolvers/import-mutation.ts'
import { ImportedBundle } from './resolvers/imported-bundle.ts'
import * as mention from './resolvers/mention.ts'
import * as position from './resolvers/position.ts'
import * as related from './resolvers/related.ts'
import * as scene from './resolvers/scene.ts'
import { Node } from './resolvers/node.ts'
import * as provision from './resolvers/provision.ts'
import { Meta, Query } from './resolvers/query.ts'
import { DateScalar, LanguageScalar } from './resolvers/scalars.ts'
import * as state from './resolvers/state.ts'
import * as suggestion from './resolvers/suggestion.ts'
import { SuggestQuery } from './resolvers/suggest-query.ts'
import {
  TreatyAction,
  TreatyActionConnection,
  TreatyChange,
  TreatyConflict,
  TreatyConflictConnection,
  TreatyQuery,
} from './resolvers/treaty-action.ts'
import {
  RollCall,
  RollCallConnection,
  RollCallVote,
  RollCallVoteConnection,
  StateVote,
  StateVoteConnection,
  VoteQuery,
  VotingAgreement,
  YearOfAgreement,
} from './resolvers/vote.ts'

const resolvers = {
  Query: {
    ...Query,
    ...PagedQuery,
    ...TreatyQuery,
    ...VoteQuery,
    ...CoverageQuery,
    ...SuggestQuery,
    ...imports.ImportQuery,
    ...scene.SceneQuery,
    ...mention.MentionQuery,
    ...related.RelatedQuery,
    ...demand.DemandQuery,
    ...position.PositionQuery,
  } satisfies QueryResolvers,
  Mutation: { ...ImportMutation, ...scene.SceneMutation } satisfies MutationResolvers,
  DocumentImport: imports.DocumentImport,
  DocumentImportConnection: imports.DocumentImportConnection,
  DocumentDescription: imports.DocumentDescription,
  ImportedBundle,
  PossibleVersion: imports.PossibleVersion,
  TextLikeness: imports.TextLikeness,
  ReviewedMention: imports.ReviewedMention,
  ReviewedClaim: imports.ReviewedClaim,
  AddedMention: imports.AddedMention,
  DecidedClaim: imports.DecidedClaim,
  ImportSummary: imports.ImportSummary,
  ImportEntry: imports.ImportEntry,
  Scene: scene.Scene,
  SceneSummary: scene.SceneSummary,
  SceneConnection: scene.SceneConnection,
  Meta,
  Node,
  Entity,
  Group,
  Body,
  Initiative,
  Citation,
  StatusEntry,
  ...document,
  ...claim,
  ...edge,
  Mention: mention.Mention,
  MentionConnection: mention.MentionConnection,
  CoMention: mention.CoMention,
  AppearanceConnection: mention.AppearanceConnection,
  AppearanceEdge: mention.AppearanceEdge,
  RelatedDocument: related.RelatedDocument,
  SharedEntity: related.SharedEntity,
  Demand: demand.Demand,
  DemandConnection: demand.DemandConnection,
  DemandResponse: demand.DemandResponse,
  PositionChange: position.PositionChange,
  PositionLink: position.PositionLink,
  PositionChangeConnection: position.PositionChangeConnection,
  PositionTable: position.PositionTable,
  PositionColumn: position.PositionColumn,
  PositionRow: position.PositionRow,
  PositionCell: position.PositionCell,
  ...provision,
  ...state,
  ...suggestion,
  Instrument,
  InstrumentStatusEntry,
  Standing,
  StandingConnection,
  TreatyAction,
  TreatyActionConnection,
  TreatyChange,
  TreatyConflict,
  TreatyConflictConnection,
  RollCall,
  RollCallConnection,
  RollCallVote,
  RollCallVoteConnection,
  StateVote,
  StateVoteConnection,
  VotingAgreement,
  YearOfAgreement,
  Coverage,
  Gap,
  NodeConnection,
  GraphEdgeConnection,
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
