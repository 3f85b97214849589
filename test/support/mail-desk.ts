import { type Person, type Scene } from './scene.js';

/** A case with somebody of legal at clinic.example, a responder, and the police as a partner. */
export interface MailDesk {
  incidentId: string;
  legal: Person;
  responder: Person;
  officer: Person;
}

export const openMailDesk = async (scene: Scene): Promise<MailDesk> => {
  const { id: policeId } = await scene.organisation({ kind: 'police' });
  const [legal, responder] = [await scene.person({ email: 'lea@clinic.example' }), await scene.person()];
  const officer = await scene.person({ organisationId: policeId });
  const incident = await scene.incident(legal);
  await scene.member(incident, legal, responder, ['responder']);
  await scene.member(incident, legal, officer, ['partner']);
  return { incidentId: incident.id, legal, responder, officer };
};
