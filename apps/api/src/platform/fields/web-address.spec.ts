import { LIMITS } from '@breachdesk/contract/limits';
import { isWebAddress } from './web-address.js';

describe('a web address', () => {
  it.each([
    'https://nyhed24.dk',
    'http://example.org/a?b=c#d',
    'https://upday.com/dk/politi-varsler-patienter-om-svindel-efter-datalaek',
    'https://example.org:8443/%C3%A6',
    'https://\u00e6ble.dk/',
    'http://vqk4yhbnbn3f7g5ttsmybxbmrbt3x6fbrbnxz7f6mfzt5dbvdmz4xyad.onion/post/1',
  ])('is %s', address => expect(isWebAddress(address)).toBe(true));

  it('is still one when many were read before it', () => {
    const many = Array.from({ length: 20_000 }, () => isWebAddress('https://\u00e6ble.dk/'));
    expect(many.every(Boolean)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript://example.org/%0aalert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org',
    'HTTPS://EXAMPLE.ORG/',
    'example.org',
    '//example.org',
    'http:example.org',
    'https://',
    'https:///path',
    'https://police.dk@evil.example/',
    'https://user:secret@example.org/',
    'https://example.org/\u202egpj.exe',
    'https://example.org/"><script>',
    'https://example.org/a b',
    'https://exa\0mple.org',
    'https://example.org:99999/',
    '',
    null,
    undefined,
    5,
    ['https://example.org'],
  ])('is not %j', address => expect(isWebAddress(address)).toBe(false));

  it('is not longer than the limit', () =>
    expect(isWebAddress(`https://example.org/${'a'.repeat(LIMITS.url)}`)).toBe(false));
});
