import { useState } from 'react'

/** The earlier of equal values: the view is read from the address anew at every step, and only what differs is to be drawn anew. */
export function useSame<Value>(value: Value): Value {
  const [held, hold] = useState(value)
  if (held === value || JSON.stringify(held) === JSON.stringify(value)) return held
  hold(value)
  return value
}
