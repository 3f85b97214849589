import type { Exchange, Schemas } from './exchange.js';
import type { Person, Scene } from './scene.js';

export type Import = Schemas['TableImportView'];
export type Reading = Import['mapping'];
export type Column = Reading['columns'][number];

/** An incident whose analyst imports stolen tables: short ways to tables, readings and files. */
export class StolenTables {
  private constructor(
    private readonly scene: Scene,
    readonly analyst: Person,
    readonly incidentId: string,
    /** Ids of the data categories by key. */
    readonly categories: Readonly<Record<string, string>>,
  ) {}

  static async open(scene: Scene): Promise<StolenTables> {
    const commander = await scene.person();
    const incident = await scene.incident(commander);
    const analyst = await scene.person();
    await scene.member(incident, commander, analyst, ['scope_analyst']);
    const { data } = await scene
      .as(analyst)
      .list('/data-categories', { perPage: 100 })
      .ok<Schemas['DataCategoryPage']>();
    return new StolenTables(scene, analyst, incident.id, Object.fromEntries(data.map(({ id, key }) => [key, id])));
  }

  async table(name: string): Promise<string> {
    const { incidentId } = this;
    const made = this.scene.as(this.analyst).post('/affected-tables', { incidentId, name });
    return (await made.ok<{ id: string }>()).id;
  }

  column(column: number, use: Column['use'], key: string | null = null): Column {
    return { column, use, categoryId: key === null ? null : (this.categories[key] ?? null) };
  }

  /** An import that waits for its file: semicolons and a header, the number in the first column, unless said otherwise. */
  begin(affectedTableId: string, reading: Partial<Reading> = {}, supplements: string | null = null): Exchange {
    return this.scene.as(this.analyst).post('/table-imports', {
      incidentId: this.incidentId,
      affectedTableId,
      ...(supplements && { supplements }),
      fileName: 'file.csv',
      mapping: {
        encoding: 'utf-8',
        delimiter: ';',
        hasHeader: true,
        columns: [this.column(0, 'person_number')],
        ...reading,
      },
    });
  }

  send(importId: string, bytes: string | Buffer): Exchange {
    const body = new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);
    const type = { 'Content-Type': 'application/octet-stream' };
    return this.scene.as(this.analyst).send('PUT', `/table-imports/${importId}/content`, body, type);
  }

  /** Begins an import and sends its file. */
  async take(
    affectedTableId: string,
    bytes: string | Buffer,
    reading: Partial<Reading> = {},
    supplements: string | null = null,
  ): Promise<Import> {
    const { id } = await this.begin(affectedTableId, reading, supplements).ok<Import>();
    return this.send(id, bytes).ok<Import>();
  }

  show(importId: string): Promise<Import> {
    return this.scene.as(this.analyst).get(`/table-imports/${importId}`).ok<Import>();
  }

  async rejects(importId: string): Promise<string> {
    return (await this.scene.as(this.analyst).get(`/table-imports/${importId}/rejects`)).text;
  }

  /** What the register says of the persons of a table, in the order of their birth. */
  personsIn(tableId: string): Promise<{ born: string | null; kind: number; said: string[] }[]> {
    return this.scene.database.query(
      `select p.born::text as born, p.kind, (
         select coalesce(array_agg(c.key order by c.key), '{}') from register_category k join data_category c on c.id = k.category_id
         where k.register_id = p.register_id and (
           select h from unnest(app.holdings_of(p.tables, p.categories, p.marks, p.holdings)) h where h >> 52 = t.slot
         ) >> k.slot & 1 = 1) as said
       from person p join register_table t on t.register_id = p.register_id
       where t.affected_table_id = $1 and p.tables & (1::bigint << t.slot) <> 0 order by p.born`,
      [tableId],
    );
  }
}
