import { Injectable, StreamableFile } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { notFound } from '../platform/problems/problems.js';

/** The page has no origin, runs no script, loads nothing and leads nowhere; only we may show it, inside our own page. */
export const PAGE_POLICY =
  "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** A link is read, not followed: its address stands behind its words. Dark letters on white, as mails are written. */
const STYLE = `html{background:#fff;color:#1a1a1a;font:15px/1.5 system-ui,sans-serif}body{margin:12px;overflow-wrap:anywhere}
img{max-width:100%;height:auto}table{border-collapse:collapse;max-width:100%}
a{color:inherit;text-decoration:underline dotted}a[title]::after{content:" [" attr(title) "]";font-size:.85em;color:#555}`;

/** The HTML of mails, as pages of their own. */
@Injectable()
export class MailPages {
  constructor(private readonly work: Work) {}

  async page(actor: Actor, id: string): Promise<StreamableFile> {
    const html = await this.work.read(actor, async tx => {
      const [mail] = await tx.query<{ html: string | null }[]>('select html from mail_message where id = $1', [id]);
      return mail?.html;
    });
    if (!html) throw notFound();
    const page = `<!doctype html><html><head><meta charset="utf-8"><title>Mail</title><style>${STYLE}</style></head><body>${html}</body></html>`;
    return new StreamableFile(Buffer.from(page), { type: 'text/html; charset=utf-8' });
  }
}
