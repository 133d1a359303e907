import { readFileSync } from 'node:fs'

/**
 * @param {string} running version of this Node, such as 20.19.0
 * @returns {string | null} what to do when this Node is too old for the project; null when it is not
 */
export function nodeRemedy(running) {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const needed = engines.node.replace('>=', '')
  if (compare(running, needed) >= 0) return null
  return `This is Node ${running}, and the project needs ${needed} or later. Install it from https://nodejs.org and try again.`
}

function compare(one, other) {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  return a[0] - b[0] || a[1] - (b[1] ?? 0)
}
