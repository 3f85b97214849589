import { lookThrough } from '../support/look.js';

describe('On a desk, the dashboard', () => lookThrough(1280));
