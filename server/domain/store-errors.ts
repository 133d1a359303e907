/** The store cannot be reached, or stopped answering. Passing: the same request may succeed later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** The graph was replaced while a snapshot was being read; the request is to be run again on a new one. */
export class SnapshotSuperseded extends Error {
  override readonly name = 'SnapshotSuperseded'
  constructor() {
    super('The graph was replaced by a newer revision during this request.')
  }
}

/** The store can be reached but cannot be used as it is: wrong password, corrupt file, no right to write. `remedy` says what to do. */
export class StoreMisconfigured extends Error {
  override readonly name = 'StoreMisconfigured'
  readonly remedy: string
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.remedy = remedy
  }
}

/**
 * The stored graph was composed of a later version of the contributors than the bundle that was to take its place. Nothing of it
 * was stored; what is wanted is to be composed anew.
 */
export class BundleOutdated extends Error {
  override readonly name = 'BundleOutdated'
  /** The version that the stored graph was composed of. */
  readonly stored: number
  constructor(stored: number) {
    super(`The graph was composed of version ${String(stored)} of the contributors meanwhile.`)
    this.stored = stored
  }
}

/** The bundle contradicts itself: an id given twice, an edge to what is not there. Nothing of it was stored. */
export class BundleRefused extends Error {
  override readonly name = 'BundleRefused'
}
