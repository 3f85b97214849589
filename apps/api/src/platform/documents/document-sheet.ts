import type { TextLanguage } from './document.js';
import { wrap } from './wrap.js';

const MM = 72 / 25.4;
const SIDE = 20 * MM;
const TOP = 20 * MM;
/** The foot of a page holds two lines of small print. */
const BOTTOM = 24 * MM;
const FOOT = 14 * MM;

/** How a text is set: font, size and distance of lines in points, and colour. */
export interface Style {
  font: 'regular' | 'medium';
  size: number;
  lead: number;
  colour: string;
}

const INK = '#1a1a1a';
const GREY = '#555555';

export const STYLES = {
  body: { font: 'regular', size: 10, lead: 14, colour: INK },
  strong: { font: 'medium', size: 10, lead: 14, colour: INK },
  remark: { font: 'regular', size: 9, lead: 12.5, colour: GREY },
  cell: { font: 'regular', size: 9, lead: 12, colour: INK },
  cellHead: { font: 'medium', size: 9, lead: 12, colour: INK },
  foot: { font: 'regular', size: 7.5, lead: 10, colour: GREY },
} as const satisfies Record<string, Style>;

const HEADINGS = {
  1: { style: { font: 'medium', size: 17, lead: 22, colour: INK }, above: 0, below: 8 },
  2: { style: { font: 'medium', size: 13, lead: 17, colour: INK }, above: 14, below: 4 },
  3: { style: { font: 'medium', size: 10.5, lead: 14, colour: INK }, above: 8, below: 2 },
} as const satisfies Record<number, { style: Style; above: number; below: number }>;

/** A stretch of a page: where it begins from the left, and how wide it is. */
export interface Box {
  x: number;
  width: number;
}

/** Lines of one element of the structure, and where they go. */
export interface Text extends Box {
  lines: readonly string[];
  style: Style;
}

/** A piece of the structure, of a type of ISO 32000-1, 14.8.4, such as P or Table. */
export interface Element {
  type: string;
  node: PDFKit.PDFStructureElement;
}

interface ElementOptions {
  scope?: 'Row' | 'Column' | undefined;
  lang?: TextLanguage | undefined;
}

/**
 * The pages of a document while it is written. Every text is a piece of the structure tree, on each page that it
 * reaches; lines, repeated heads and footers are artifacts, which a reader aloud leaves out.
 */
export class DocumentSheet {
  /** How far down the page is filled. */
  y = 0;
  readonly root: Element;
  private pages = 0;

  constructor(readonly doc: PDFKit.PDFDocument) {
    this.newPage();
    this.root = { type: 'Document', node: doc.struct('Document') };
    doc.addStructure(this.root.node);
  }

  get box(): Box {
    return { x: SIDE, width: this.doc.page.width - 2 * SIDE };
  }

  /** How much is left of the page. */
  get room(): number {
    return this.doc.page.height - BOTTOM - this.y;
  }

  /** Height of an empty page. */
  get height(): number {
    return this.doc.page.height - TOP - BOTTOM;
  }

  newPage(): void {
    this.doc.addPage();
    this.pages += 1;
    this.y = TOP;
  }

  /** Begins a new page unless so much is left of this one. */
  need(height: number): void {
    if (this.room < height && this.y > TOP) this.newPage();
  }

  wrapped(text: string, width: number, style: Style): string[] {
    this.doc.font(style.font).fontSize(style.size);
    return wrap(text, width, part => this.doc.widthOfString(part));
  }

  heading(level: 1 | 2 | 3, text: string, lang?: TextLanguage): void {
    const { style, above, below } = HEADINGS[level];
    const { box } = this;
    const lines = this.wrapped(text, box.width, style);
    if (this.y > TOP) this.y += above;
    // A heading is followed by something on the same page.
    this.need(lines.length * style.lead + below + 3 * STYLES.body.lead);
    if (level > 1) this.doc.outline.addItem(text);
    this.flow(this.child(this.root, `H${level}`, { lang }), { ...box, lines, style });
    this.y += below;
  }

  paragraph(text: string, style: Style, lang?: TextLanguage): void {
    const { box } = this;
    for (const part of text.split(/\n{2,}/)) {
      this.flow(this.child(this.root, 'P', { lang }), { ...box, lines: this.wrapped(part, box.width, style), style });
      this.y += style.lead / 2;
    }
  }

  list(items: readonly string[]): void {
    const list = this.child(this.root, 'L');
    const style = STYLES.body;
    const inner = { x: this.box.x + 12, width: this.box.width - 12 };
    for (const item of items) {
      this.need(style.lead);
      const entry = this.child(list, 'LI');
      const from = this.y;
      this.flow(this.child(entry, 'Lbl'), { ...this.box, lines: ['•'], style });
      this.y = from;
      this.flow(this.child(entry, 'LBody'), { ...inner, lines: this.wrapped(item, inner.width, style), style });
    }
    this.y += style.lead / 2;
  }

  /** A new element below another one, in a language of its own if it has one. */
  child(parent: Element, type: string, { scope, lang }: ElementOptions = {}): Element {
    // The library's types do not know the option `scope` yet (ISO 32000-1, 14.8.5.7).
    const options: object = { ...(scope && { scope }), ...(lang && { lang }) };
    const element = { type, node: this.doc.struct(type, options) };
    parent.node.add(element.node);
    return element;
  }

  /** Writes lines from here on, over as many pages as it takes. */
  flow(element: Element, { lines, ...rest }: Text): void {
    const { lead } = rest.style;
    for (let at = 0; at < lines.length;) {
      this.need(lead);
      const fitting = Math.max(1, Math.floor(this.room / lead));
      this.write(element, { ...rest, lines: lines.slice(at, at + fitting) });
      this.y += Math.min(fitting, lines.length - at) * lead;
      at += fitting;
    }
  }

  /** Writes lines that fit the page as one content of an element, and leaves the place as it was. */
  write(element: Element, text: Text): void {
    element.node.add(this.doc.markStructureContent(element.type));
    this.draw(text);
    this.doc.endMarkedContent();
  }

  /** What is on the page and not in the structure. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  draw({ x, lines, style }: Text): void {
    const { doc } = this;
    doc.font(style.font).fontSize(style.size).fillColor(style.colour);
    // Each line ends in a blank: whoever copies the text or has it read does not join two words.
    lines.forEach((line, at) => doc.text(`${line} `, x, this.y + at * style.lead, { lineBreak: false }));
  }

  /** Writes the foot of every page, and ends the document. */
  end(foot: readonly string[]): void {
    const style = STYLES.foot;
    const { doc } = this;
    for (let page = 0; page < this.pages; page += 1) {
      doc.switchToPage(page);
      const { box } = this;
      this.y = doc.page.height - FOOT - style.lead;
      const number = `${page + 1} / ${this.pages}`;
      this.artifact('Pagination', () => {
        doc
          .moveTo(box.x, this.y - 5)
          .lineTo(box.x + box.width, this.y - 5)
          .lineWidth(0.5)
          .strokeColor('#b0b0b0')
          .stroke();
        this.draw({ ...box, lines: foot, style });
        doc.font(style.font).fontSize(style.size);
        this.draw({ x: box.x + box.width - doc.widthOfString(number), width: 0, lines: [number], style });
      });
    }
    doc.end();
  }
}
