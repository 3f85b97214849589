import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contractSchemas } from './contract-schemas.ts';

/** Builds to `dist`, which the API serves. `BREACHDESK_API` names another API for `vite dev`. */
export default defineConfig({
  base: './',
  plugins: [react(), contractSchemas()],
  // One copy of each: a second emotion would not know the nonce, a second React has no hooks.
  resolve: { dedupe: ['react', 'react-dom', '@emotion/react', '@emotion/cache', 'react-router'] },
  // Fonts and pictures stay files: the content security policy allows no data: addresses.
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': { target: process.env['BREACHDESK_API'] ?? 'http://127.0.0.1:3000' } } },
});
