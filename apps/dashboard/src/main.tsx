import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { cspNonce } from './platform/csp-nonce';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// The policy allows only styles that carry this page's nonce; all of MUI writes its styles through this cache.
const styles = createCache({ key: 'css', prepend: true, nonce: cspNonce() });

createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <App />
    </CacheProvider>
  </StrictMode>,
);
