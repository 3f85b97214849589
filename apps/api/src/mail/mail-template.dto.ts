import { Changes, Input, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { MailTemplate } from './mail-template.entity.js';

constraintsMean({
  mail_template_name_once: {
    code: 'mail-template/name-taken',
    field: 'name',
    detail: 'There is a text of this name in this language already.',
  },
});

const FILLED = ['name', 'language', 'subject', 'body'] as const;

export class CreateMailTemplate extends Input(MailTemplate, FILLED) {}
export class UpdateMailTemplate extends Changes(CreateMailTemplate) {}
export class MailTemplateView extends View(MailTemplate, [
  'id',
  ...FILLED,
  'archivedAt',
  'version',
  'createdAt',
  'updatedAt',
]) {}

/** Texts that mails begin with. */
export const MAIL_TEMPLATES: Resource<MailTemplateView> = {
  view: MailTemplateView,
  list: {
    from: 'mail_template',
    sort: ['name', 'language', 'createdAt'],
    filter: { language: eq },
    search: ['name', 'subject'],
    archivable: true,
  },
};
