import { lookThrough } from '../support/look.js';

describe('On a phone, the dashboard', () => lookThrough(390));
