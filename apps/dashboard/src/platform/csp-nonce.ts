/** The nonce the API wrote into this page; anything that adds a style element of its own must carry it. */
export const cspNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
