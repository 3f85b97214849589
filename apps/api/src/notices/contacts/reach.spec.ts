import type { Contact } from '../sealing/contact.js';
import { reachOf } from './reach.js';

const ALL: Contact = {
  name: 'Ida Ågård',
  address: ['Søndergade 1', '8000 Aarhus C'],
  email: 'ida@example.org',
  phone: '+45 20304050',
  digitalPost: true,
  guardian: { name: '', address: [] },
};

describe('the ways to reach a person', () => {
  it('are all that the contact data allow, the surest first', () => {
    expect(reachOf(ALL, false)).toEqual(['digital_post', 'print', 'email', 'phone']);
    expect(reachOf({ ...ALL, digitalPost: null, address: [], email: 'ida' }, false)).toEqual(['phone']);
    expect(reachOf({ ...ALL, digitalPost: false, name: '', email: '', phone: '1' }, false)).toEqual([]);
  });

  it('are the post alone for a minor, at the guardian’s or at their own', () => {
    expect(reachOf(ALL, true)).toEqual(['print']);
    expect(reachOf({ ...ALL, address: [], guardian: { name: 'Bo', address: ['Vej 1'] } }, true)).toEqual(['print']);
    expect(reachOf({ ...ALL, address: [] }, true)).toEqual([]);
  });
});
