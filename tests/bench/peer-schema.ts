/**
 * The graph as @neo4j/graphql would serve it: its own type definitions over the same labels and relationships, and operations that
 * ask for the same things as docs/queries/statement.graphql and around.graphql.
 */
export const PEER_TYPES = /* GraphQL */ `
  type State @node {
    id: ID!
    name: String!
  }
  type Entity @node {
    id: ID!
    kind: String!
    name: String!
    name_zh_Hant: String
  }
  type Document @node {
    id: ID!
    date: String!
    name: String!
    issuers: [State!]! @relationship(type: "ISSUED_BY", direction: OUT)
    passages: [Passage!]! @relationship(type: "IN_DOCUMENT", direction: IN)
  }
  type Passage @node {
    id: ID!
    number: Int!
    text_zh_Hant: String
    assertions: [Assertion!]! @relationship(type: "MADE_IN", direction: IN)
  }
  type AboutRole @relationshipProperties {
    id: ID!
    role: String
  }
  type Proposition @node {
    id: ID!
    name: String!
    name_zh_Hant: String
    propositionKind: String!
    about: [Entity!]! @relationship(type: "ABOUT", direction: OUT, properties: "AboutRole")
    assertions: [Assertion!]! @relationship(type: "ASSERTS", direction: IN)
  }
  type Assertion @node {
    id: ID!
    speechAct: String!
    stance: String!
    speakers: [Entity!]! @relationship(type: "MADE_BY", direction: OUT)
    addressees: [Entity!]! @relationship(type: "MADE_TO", direction: OUT)
    propositions: [Proposition!]! @relationship(type: "ASSERTS", direction: OUT)
    passages: [Passage!]! @relationship(type: "MADE_IN", direction: OUT)
    documents: [Document!]! @relationship(type: "MADE_IN_DOCUMENT", direction: OUT)
    anchors: [Anchor!]! @relationship(type: "EVIDENCE_FOR", direction: IN)
  }
  type Anchor @node {
    id: ID!
    language: String!
    exact: String!
    start: Int!
    end: Int!
  }
  type Edge @relationshipProperties {
    id: ID!
  }
  type Instrument @node {
    id: ID!
    kind: String!
    name_zh_Hant: String
    propositions: [Proposition!]! @relationship(type: "ABOUT", direction: IN, properties: "AboutRole")
    PARTY_TO: [Entity!]! @relationship(type: "PARTY_TO", direction: IN, properties: "Edge")
    DEPOSITARY_OF: [Entity!]! @relationship(type: "DEPOSITARY_OF", direction: IN, properties: "Edge")
    CONCERNS: [Entity!]! @relationship(type: "CONCERNS", direction: IN, properties: "Edge")
    HELD_UNDER: [Entity!]! @relationship(type: "HELD_UNDER", direction: IN, properties: "Edge")
    UNDER: [Entity!]! @relationship(type: "UNDER", direction: IN, properties: "Edge")
    PART_OF: [Entity!]! @relationship(type: "PART_OF", direction: IN, properties: "Edge")
  }
`

const RECORD_EDGES = ['PARTY_TO', 'DEPOSITARY_OF', 'CONCERNS', 'HELD_UNDER', 'UNDER', 'PART_OF']

export const PEER_STATEMENT = /* GraphQL */ `
  query Statement {
    documents(where: { id: { eq: "cn-ru-bwc-statement-2021" } }) {
      id
      date
      name
      issuers {
        id
        name
      }
      passages(sort: { number: ASC }) {
        number
        text_zh_Hant
        assertions {
          id
          speechAct
          stance
          speakers {
            id
          }
          addressees {
            id
          }
          propositions {
            id
            propositionKind
            name
            aboutConnection {
              edges {
                properties {
                  role
                }
                node {
                  id
                  kind
                  name
                }
              }
            }
          }
          anchors {
            language
            exact
            start
            end
          }
        }
      }
    }
  }
`

/** Its neighbours by every type of edge that has any; the induced edges among neighbours it has no way to ask for. */
export const PEER_AROUND = /* GraphQL */ `
  query Around {
    instruments(where: { id: { eq: "bwc" } }) {
      id
      kind
      name_zh_Hant
      propositionsConnection(first: 60) {
        totalCount
        edges {
          properties { id role }
          node {
            id
            name_zh_Hant
            assertions {
              documents { id }
              passages { number }
              anchors { language exact }
            }
          }
        }
      }
      ${RECORD_EDGES.map((type) => `${type}Connection(first: 60) { totalCount edges { properties { id } node { id kind name_zh_Hant } } }`).join('\n      ')}
    }
  }
`
