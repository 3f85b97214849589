import fc from 'fast-check';
import { downloadAs, safeFileName } from './file-names.js';

describe('The name of a file (T3)', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['Årsrapport "endelig".pdf', 'Årsrapport "endelig".pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\fakepath\\note.txt', 'C:_fakepath_note.txt'],
    ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie: x=1.txt'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['.htaccess', 'htaccess'],
    ['..', 'file'],
    ['\u0000', 'file'],
    ['', 'file'],
  ])('%j becomes %j', (sent, kept) => {
    expect(safeFileName(sent)).toBe(kept);
  });

  it('is cut to what a file system takes, and keeps its extension', () => {
    const kept = safeFileName(`${'å'.repeat(300)}.pdf`);
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(255);
    expect(kept).toMatch(/^å+\.pdf$/);
  });

  it('is always one visible line without a path, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), sent => {
        const kept = safeFileName(sent);
        expect(kept).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}/\\]+$/u);
        expect(kept).not.toMatch(/^\./);
        expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(255);
        expect(safeFileName(kept)).toBe(kept);
      }),
    );
  });
});

describe('A download', () => {
  it('is named in plain letters for old browsers and in full for all others', () => {
    expect(downloadAs(`Anmeldelse "1" (æ)'.pdf`)).toBe(
      `attachment; filename="Anmeldelse _1_ (_)'.pdf"; filename*=UTF-8''Anmeldelse%20%221%22%20%28%C3%A6%29%27.pdf`,
    );
  });

  it('never breaks out of its header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), sent => {
        expect(downloadAs(safeFileName(sent))).toMatch(
          /^attachment; filename="[^"\\%]*"; filename\*=UTF-8''[\w.!~%-]+$/,
        );
      }),
    );
  });
});
