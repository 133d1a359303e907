import { LABEL_LANGUAGES } from '../../graph-seed/model/language.ts'
import type { EntityNode } from '../../graph-seed/model/node.ts'

/** A value that a table can hold: a text, or another entity by its id. */
export type PropertyValue = { readonly str: string } | { readonly entity: string }

/** Something known of entities that a table can be matched by, or extended with. */
export interface Property {
  readonly id: string
  readonly name: string
  readonly of: (entity: EntityNode) => readonly PropertyValue[]
}

const text = (value: string | undefined): readonly PropertyValue[] => (value === undefined ? [] : [{ str: value }])

const identifier = (scheme: string) => (entity: EntityNode) =>
  'externalIds' in entity
    ? entity.externalIds.filter((one) => one.scheme === scheme).map(({ value }) => ({ str: value }))
    : []

const LANGUAGE_NAMES: Record<(typeof LABEL_LANGUAGES)[number], string> = {
  en: 'English',
  'zh-Hant': 'Traditional Chinese',
  'zh-Hans': 'Simplified Chinese',
  ru: 'Russian',
}

export const PROPERTIES: readonly Property[] = [
  ...LABEL_LANGUAGES.map((language) => ({
    id: `label-${language}`,
    name: `Label in ${LANGUAGE_NAMES[language]}`,
    of: (entity: EntityNode) => text(entity.labels[language]),
  })),
  { id: 'iso3', name: 'ISO 3166-1 alpha-3', of: (one) => (one.kind === 'STATE' ? text(one.iso3) : []) },
  { id: 'iso2', name: 'ISO 3166-1 alpha-2', of: (one) => (one.kind === 'STATE' ? text(one.iso2) : []) },
  { id: 'wikidata', name: 'Wikidata', of: identifier('wikidata') },
  { id: 'unts', name: 'United Nations Treaty Series registration', of: identifier('unts') },
  {
    id: 'date',
    name: 'Date, in EDTF',
    of: (one) => ('date' in one ? text(one.date) : []),
  },
  { id: 'symbol', name: 'Official symbol', of: (one) => ('symbol' in one ? text(one.symbol) : []) },
  {
    id: 'issuer',
    name: 'Issuer of a document',
    of: (one) => (one.kind === 'DOCUMENT' ? one.issuers.map((entity) => ({ entity })) : []),
  },
  {
    id: 'instrument',
    name: 'Instrument of an article',
    of: (one) => (one.kind === 'PROVISION' ? [{ entity: one.instrument }] : []),
  },
  {
    id: 'verification',
    name: 'Whether compared with a source',
    of: (one) => ('verification' in one ? text(one.verification) : []),
  },
]

export function propertyOf(id: string): Property | undefined {
  return PROPERTIES.find((property) => property.id === id)
}
