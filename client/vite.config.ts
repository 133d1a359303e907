import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressedAssets } from './compressed-assets.ts'
import { leanCytoscape } from './lean-cytoscape.ts'

const page = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** Two pages: the explorer, and the GraphQL tool that the server shows at /graphql. */
export default defineConfig({
  root: page('.'),
  plugins: [leanCytoscape(), react(), compressedAssets()],
  build: {
    outDir: page('../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    // An asset as data: in a style sheet or script would be refused by the content security policy.
    assetsInlineLimit: 0,
    // GraphiQL is one large chunk, on its own page.
    chunkSizeWarningLimit: 1_100,
    rolldownOptions: { input: [page('index.html'), page('graphiql/index.html')] },
  },
})
