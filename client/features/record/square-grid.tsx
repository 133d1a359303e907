import { useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Count } from '../count.tsx'

export interface GridSquare {
  readonly id: string
  readonly label: string
  /** Which of the legend's looks it has. */
  readonly look: string
  readonly unsure: boolean
  /** Everything that the square means, for the tip and the screen reader. */
  readonly description: string
}

interface Props {
  readonly label: string
  readonly legend: readonly { readonly look: string; readonly name: string; readonly count: number }[]
  readonly groups: readonly { readonly key: string; readonly name: string; readonly squares: readonly GridSquare[] }[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** Squares in groups. One of them takes part in the order of the Tab key; arrow keys go from one to the next. */
export function SquareGrid({ label, legend, groups, chosen, onChoose }: Props): ReactNode {
  const container = useRef<HTMLDivElement>(null)
  const ids = groups.flatMap(({ squares }) => squares.map(({ id }) => id))
  const [reached, setReached] = useState<string | null>(null)
  const entry = [reached, chosen].find((id) => id !== null && ids.includes(id)) ?? ids[0]

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const target = nextSquare(event.currentTarget, event.key, container.current)
    if (target === null) return
    event.preventDefault()
    target.focus()
    setReached(target.dataset['id'] ?? null)
  }
  return (
    <div className="square-grid" ref={container} role="group" aria-label={label}>
      <ul className="grid-legend">
        {legend.map(({ look, name, count }) => (
          <li key={look}>
            <span className={`square look-${look}`} aria-hidden="true" /> {name} <Count value={count} />
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <section key={group.key} aria-label={group.name} className="square-group">
          <h4>
            {group.name} <Count value={group.squares.length} />
          </h4>
          <div className="squares">
            {group.squares.map((square) => (
              <button
                key={square.id}
                type="button"
                data-id={square.id}
                className={`square look-${square.look}`}
                tabIndex={square.id === entry ? 0 : -1}
                aria-pressed={square.id === chosen}
                aria-label={square.description}
                title={square.description}
                onKeyDown={onKeyDown}
                onClick={() => {
                  setReached(square.id)
                  onChoose(square.id)
                }}
              >
                {square.id.toUpperCase()}
                {square.unsure && <span className="unsure">?</span>}
              </button>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

/** The square that a key leads to: the next one, or the nearest in the row above or below; null where it leads nowhere. */
function nextSquare(from: HTMLButtonElement, key: string, container: HTMLElement | null): HTMLButtonElement | null {
  const squares = [...(container?.querySelectorAll<HTMLButtonElement>('button.square') ?? [])]
  const place = squares.indexOf(from)
  switch (key) {
    case 'ArrowRight':
      return squares[place + 1] ?? null
    case 'ArrowLeft':
      return squares[place - 1] ?? null
    case 'Home':
      return squares[0] ?? null
    case 'End':
      return squares.at(-1) ?? null
    case 'ArrowDown':
    case 'ArrowUp':
      return squareInRow(from, squares, key === 'ArrowDown' ? 1 : -1)
    default:
      return null
  }
}

function squareInRow(
  from: HTMLButtonElement,
  squares: readonly HTMLButtonElement[],
  sign: 1 | -1,
): HTMLButtonElement | null {
  const { left, top } = from.getBoundingClientRect()
  const beyond = squares
    .map((square) => ({ square, box: square.getBoundingClientRect() }))
    .filter(({ box }) => sign * (box.top - top) > 4)
    .sort((one, other) => sign * (one.box.top - other.box.top))
  const row = beyond.filter(({ box }) => Math.abs(box.top - (beyond[0]?.box.top ?? 0)) < 4)
  const [nearest] = row.sort((one, other) => Math.abs(one.box.left - left) - Math.abs(other.box.left - left))
  return nearest?.square ?? null
}
