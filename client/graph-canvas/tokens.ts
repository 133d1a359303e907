import type { EntityKind } from '../api/__generated__/operations.ts'

/** Colours of the map, read from the page's custom properties so that one stylesheet holds both themes. */
export interface Tokens {
  readonly ground: string
  readonly card: string
  readonly ink: string
  readonly inkSoft: string
  /** Of axes and rings beneath everything. */
  readonly rule: string
  readonly onFill: string
  readonly record: string
  readonly claim: string
  readonly claimInk: string
  readonly accent: string
  readonly fills: Readonly<Record<Family, string>>
  readonly font: string
}

/** Kinds share a colour by what they are in the matter; shape and icon tell them apart within it. */
export type Family = 'actor' | 'institution' | 'norm' | 'doing' | 'topic'

export const FAMILY: Record<Exclude<EntityKind, 'PROPOSITION'>, Family> = {
  STATE: 'actor',
  GROUP: 'actor',
  PERSON: 'actor',
  ORGANIZATION: 'institution',
  BODY: 'institution',
  INSTRUMENT: 'norm',
  PROVISION: 'norm',
  DOCUMENT: 'norm',
  INITIATIVE: 'doing',
  EVENT: 'doing',
  ROLL_CALL: 'doing',
  TOPIC: 'topic',
}

export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ground: token('map-ground'),
    card: token('map-card'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    rule: token('rule'),
    onFill: token('on-fill'),
    record: token('record'),
    claim: token('claim'),
    claimInk: token('claim-ink'),
    accent: token('accent'),
    fills: {
      actor: token('fill-actor'),
      institution: token('fill-institution'),
      norm: token('fill-norm'),
      doing: token('fill-doing'),
      topic: token('fill-topic'),
    },
    font: token('font-ui'),
  }
}
