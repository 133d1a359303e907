import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { Plugin } from 'vite'

const compress = promisify(brotliCompress)

/** Writes each script and style sheet a second time, compressed as well as can be: while serving there is no time for that. */
export function compressedAssets(): Plugin {
  return {
    name: 'compressed-assets',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const written = Object.entries(bundle).filter(([name]) => /\.(js|css)$/.test(name))
      await Promise.all(
        written.map(async ([name, output]) => {
          const contents = output.type === 'chunk' ? output.code : output.source
          await writeFile(join(dir, `${name}.br`), await compress(contents))
        }),
      )
    },
  }
}
