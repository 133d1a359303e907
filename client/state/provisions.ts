/** What articles of treaties do, in the order in which a treaty usually comes to it. */
export const FUNCTIONS = [
  'preamble',
  'prohibition',
  'definition',
  'scope',
  'destruction',
  'disarmament',
  'non-transfer',
  'export-control',
  'national-implementation',
  'verification',
  'inspection',
  'safeguards',
  'declaration',
  'transparency',
  'confidence-building',
  'consultation',
  'complaint',
  'compliance-measures',
  'dispute-settlement',
  'assistance',
  'victim-assistance',
  'clearance',
  'peaceful-cooperation',
  'negotiation',
  'organization',
  'finance',
  'review',
  'amendment',
  'relation-to-other-agreements',
  'reservations',
  'signature',
  'entry-into-force',
  'provisional-application',
  'duration',
  'withdrawal',
  'depositary',
  'registration',
  'authentic-texts',
  'annex',
] as const
export type ProvisionFunction = (typeof FUNCTIONS)[number]

const known: ReadonlySet<string> = new Set(FUNCTIONS)

export function isFunction(name: string): name is ProvisionFunction {
  return known.has(name)
}

interface Functional {
  readonly functions: readonly string[]
}

/** How many provisions do what, in the usual order; what is not in it comes last. */
export function functionsOf(
  provisions: readonly Functional[],
): readonly { readonly name: string; readonly count: number }[] {
  const names = [...new Set<string>([...FUNCTIONS, ...provisions.flatMap(({ functions }) => functions)])]
  return names.map((name) => ({ name, count: withFunction(provisions, name).length })).filter(({ count }) => count > 0)
}

/** Provisions that do this; all where nothing is said. */
export function withFunction<Item extends Functional>(
  items: readonly Item[],
  name: string | undefined,
): readonly Item[] {
  return name === undefined ? items : items.filter(({ functions }) => functions.includes(name))
}
