import { lookThrough } from '../support/look.js';

describe('On a phone in the dark, the dashboard', () => lookThrough({ width: 390, dark: true }));
