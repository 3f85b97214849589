import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const DOCUMENT = fileURLToPath(new URL('../../libs/contract/openapi.json', import.meta.url));
const NAME = 'virtual:contract-schemas';

interface Property {
  maxLength?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
}
interface Schema {
  properties?: Record<string, Property>;
  required?: string[];
}

interface ApiDocument {
  components?: { schemas?: Record<string, Schema> };
}

/** Only what a form needs of the API document: which fields exist, which are required, and their limits. */
const slim = (document: ApiDocument) =>
  Object.fromEntries(
    Object.entries(document.components?.schemas ?? {})
      .filter(([, schema]) => schema.properties)
      .map(([name, schema]) => [name, fieldsOf(schema)]),
  );

const fieldsOf = (schema: Schema) =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([field, { maxLength, minLength, minimum, maximum }]) => [
      field,
      { maxLength, minLength, minimum, maximum, required: schema.required?.includes(field) ?? false },
    ]),
  );

/** Offers the limits in the contract's `openapi.json` as a module of some kilobytes instead of the whole document. */
export const contractSchemas = (): Plugin => ({
  name: 'contract-schemas',
  resolveId: id => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null;
    if (!existsSync(DOCUMENT)) return 'export default {};';
    this.addWatchFile(DOCUMENT);
    const document = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as ApiDocument; // as: our own generated document
    return `export default ${JSON.stringify(slim(document))};`;
  },
});
