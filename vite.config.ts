// How the workbench is built: from src/web into dist/web, no inline script, no data address, nothing from outside.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// What is built is what users get, whatever mode the process that builds it runs in.
if (process.env.VITEST !== undefined || process.env.NODE_ENV === 'test') process.env.NODE_ENV = 'production'

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows files of the origin alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 400,
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.UPRATE_PORT ?? '8787'}` } },
})
