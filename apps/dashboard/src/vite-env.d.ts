/// <reference types="vite/client" />

declare module 'virtual:contract-schemas' {
  /** Limits of one field of a request body, as the API enforces them. */
  export interface FieldLimits {
    maxLength?: number;
    minLength?: number;
    minimum?: number;
    maximum?: number;
    required: boolean;
  }
  const schemas: Record<string, Record<string, FieldLimits>>;
  export default schemas;
}
