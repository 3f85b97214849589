import { lookThrough } from '../support/look.js';

describe('On a desk in the light, the dashboard', () => lookThrough({ width: 1280, dark: false }));
