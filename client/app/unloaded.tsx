import { Component } from 'react'
import type { ReactNode } from 'react'
import { RequestFailed } from '../api/request.ts'
import { Failure } from '../features/states/failure.tsx'

/** Says so where a part of the program could not be loaded, as when the connection was lost. */
export class Unloaded extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <Failure
        error={new RequestFailed('OFFLINE', 'A part of the page could not be loaded.')}
        retry={() => {
          // Not before the server answers: the browser would show its own page in place of this one.
          fetch(location.href, { method: 'HEAD' }).then(
            () => {
              location.reload()
            },
            () => undefined,
          )
        }}
      />
    )
  }
}
