import { localize } from '../../../graph-seed/model/language.ts'
import { positionsOf } from '../../domain/positions.ts'
import type {
  AboutResolvers,
  AnchorResolvers,
  AssertionLinkResolvers,
  AssertionResolvers,
  PositionResolvers,
  PropositionResolvers,
} from '../__generated__/resolver-types.ts'

export const Proposition: PropositionResolvers = {
  text: (proposition, { language }) => localize(proposition.labels, language).text,
  textLanguage: (proposition, { language }) => localize(proposition.labels, language).language,
  assertions: async (proposition, _, { graph }) => [
    ...(await graph.loader.getMany('ASSERTION', proposition.assertions)),
  ],
  positions: async (proposition, _, { graph }) => [
    ...positionsOf(await graph.loader.getMany('ASSERTION', proposition.assertions)),
  ],
}

export const About: AboutResolvers = {
  entity: (about, _, { graph }) => graph.loader.entity(about.entity),
}

export const Position: PositionResolvers = {
  speaker: (position, _, { graph }) => graph.loader.entity(position.speaker),
  assertions: (position) => [...position.assertions],
}

export const Assertion: AssertionResolvers = {
  speakers: async (assertion, _, { graph }) => [...(await graph.loader.entities(assertion.speakers))],
  addressees: async (assertion, _, { graph }) => [...(await graph.loader.entities(assertion.addressees))],
  proposition: (assertion, _, { graph }) => graph.loader.get('PROPOSITION', assertion.proposition),
  document: (assertion, _, { graph }) => graph.loader.get('DOCUMENT', assertion.document),
  passage: (assertion, _, { graph }) =>
    assertion.passage === undefined ? null : graph.loader.get('PASSAGE', assertion.passage),
  anchors: async (assertion, _, { graph }) => [...(await graph.loader.getMany('ANCHOR', assertion.anchors))],
  links: (assertion) => [...assertion.links],
  linkedFrom: (assertion) => [...assertion.linkedFrom],
}

export const AssertionLink: AssertionLinkResolvers = {
  assertion: (link, _, { graph }) => graph.loader.get('ASSERTION', link.assertion),
  citations: (link) => [...link.citations],
}

export const Anchor: AnchorResolvers = {
  expression: (anchor, _, { graph }) => graph.loader.get('EXPRESSION', anchor.expression),
  passage: (anchor, _, { graph }) => graph.loader.get('PASSAGE', anchor.passage),
}
