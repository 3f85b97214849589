/** See chromium.mjs; for the browser tests, which are TypeScript. */
export const CHROMIUM_ARGS: string[];
export function chromiumPath(env?: NodeJS.ProcessEnv): Promise<string>;
