/**
 * One order that all the given orders are parts of: what stands before something in one of them stands before it here.
 * Throws where they contradict each other.
 */
export function oneOrder(orders: readonly (readonly string[])[]): readonly string[] {
  const waitingFor = new Map<string, number>()
  const followers = new Map<string, string[]>()
  for (const order of orders) {
    order.forEach((item, index) => {
      waitingFor.set(item, (waitingFor.get(item) ?? 0) + (index > 0 ? 1 : 0))
      const before = order[index - 1]
      if (before === undefined) return
      const known = followers.get(before)
      if (known === undefined) followers.set(before, [item])
      else known.push(item)
    })
  }
  const ordered = [...waitingFor].flatMap(([item, count]) => (count === 0 ? [item] : []))
  // Grows while it is walked, by what waits for nothing more.
  for (const item of ordered) {
    for (const follower of followers.get(item) ?? []) {
      const rest = (waitingFor.get(follower) ?? 0) - 1
      waitingFor.set(follower, rest)
      if (rest === 0) ordered.push(follower)
    }
  }
  if (ordered.length < waitingFor.size) throw new Error('The orders contradict each other.')
  return ordered
}
