import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { leanCytoscape } from '../lean-cytoscape.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The page that a scene is put into to be kept as one file: everything it needs stands in it. The explorer fetches it when someone asks for one. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [leanCytoscape(), viteSingleFile()],
  build: { outDir: here('../../dist/client/offline'), emptyOutDir: true, target: 'es2022' },
})
