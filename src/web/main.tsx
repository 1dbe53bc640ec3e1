// Starts the page: styles, data, address, and the shell.
import './style/tokens.css'
import './style/page.css'
import './style/shell.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { questions } from './api/questions.ts'
import { router } from './router.tsx'
import { AppearanceProvider } from './shell/appearance.tsx'

createRoot(document.querySelector('#page')!).render(
  <StrictMode>
    <AppearanceProvider>
      <QueryClientProvider client={questions}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </AppearanceProvider>
  </StrictMode>,
)
