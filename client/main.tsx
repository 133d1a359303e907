import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import './app/base.css'
import './app/forced-colors.css'

const root = document.getElementById('explorer')
if (root === null) throw new Error('index.html has no element "explorer".')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
