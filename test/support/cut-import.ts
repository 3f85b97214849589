import { type ClientRequest, request as ask } from 'node:http';
import { Browser } from './browser.js';
import type { Schemas } from './exchange.js';

const ADA = { displayName: 'Ada', email: 'ada@example.org', password: 'seven quiet lamps burn' };
const BO = { email: 'bo@example.org', password: 'nine quiet drums rest' };
const ROWS = 20_000;

const rowOf = (n: number): string => `${String((n % 28) + 1).padStart(2, '0')}0185${String(1000 + n).slice(-4)}\n`;

/** A stolen table, and how many persons are in it. */
export const FILE = `cpr\n${Array.from({ length: ROWS }, (_, n) => rowOf(n)).join('')}`;
export const PERSONS = new Set(FILE.split('\n').slice(1, -1)).size;

export type Import = Schemas['TableImportView'];

/** Bo, who imports the table into a case of her own, on a server that may be gone at any moment. */
export class CutImport {
  private constructor(
    private readonly incidentId: string,
    private readonly tableId: string,
    private bo: Browser,
    private url: string,
  ) {}

  /** Sets up an empty product. */
  static async open(url: string, token: string): Promise<CutImport> {
    const ada = new Browser(url);
    const bo = new Browser(url);
    const house = { organisationName: 'Clinic', organisationKind: 'controller' };
    const { user } = await ada.post('/setup', { token, ...house, ...ADA }).ok<Schemas['SessionView']>();
    const account = { displayName: 'Bo', email: BO.email, globalRole: 'member', organisationId: user.organisationId };
    const { id } = await ada.post('/users', account).ok<Schemas['UserView']>();
    const { link } = await ada.post(`/users/${id}/invitation`).ok<Schemas['NewInvitationView']>();
    await bo.post('/invitations/accept', { token: link.split('token=')[1], password: BO.password }).ok();
    const opened = { title: 'Case', kind: 'data_theft_extortion', zone: 'Europe/Copenhagen' };
    const { id: incidentId } = await bo.post('/incidents', opened).ok<Schemas['IncidentView']>();
    const table = await bo.post('/affected-tables', { incidentId, name: 'Patients' }).ok<{ id: string }>();
    return new CutImport(incidentId, table.id, bo, url);
  }

  /** Signs in again, on the server that came instead. */
  async signIn(url = this.url): Promise<void> {
    this.url = url;
    this.bo = new Browser(url);
    await this.bo.post('/session', BO).ok();
  }

  begin(): Promise<Import> {
    const columns = [{ column: 0, use: 'person_number', categoryId: null }];
    const mapping = { encoding: 'utf-8', delimiter: ';', hasHeader: true, columns };
    const what = { incidentId: this.incidentId, affectedTableId: this.tableId, fileName: 'p.csv', mapping };
    return this.bo.post('/table-imports', what).ok<Import>();
  }

  /** Sends the bytes and leaves the request open. */
  sendPart(id: string, bytes: string): ClientRequest {
    const headers = {
      Origin: this.url,
      Cookie: `breachdesk.sid=${this.bo.cookie('breachdesk.sid') ?? ''}`,
      'Content-Type': 'application/octet-stream',
      'Content-Length': FILE.length,
    };
    const request = ask(`${this.url}/api/table-imports/${id}/content`, { method: 'PUT', headers });
    request.on('error', () => undefined).write(bytes); // the server is killed under it
    return request;
  }

  async sendAll(id: string): Promise<Import> {
    const type = { 'Content-Type': 'application/octet-stream' };
    return this.bo.send('PUT', `/table-imports/${id}/content`, new Blob([FILE]), type).ok<Import>();
  }

  show(id: string): Promise<Import> {
    return this.bo.get(`/table-imports/${id}`).ok<Import>();
  }

  /** Status of a route that needs the database. */
  async status(): Promise<number> {
    return (await this.bo.get('/health/ready')).status;
  }
}
