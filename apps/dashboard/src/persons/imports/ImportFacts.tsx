import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { importsAddress } from '../addresses';
import { useTranslate } from 'react-admin';
import type { TableImport } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { formatBytes, formatNumber } from '../../platform/fields/format-number';
import { Hash } from '../../platform/fields/Hash';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { DELIMITER_NAMES } from './import-words';

const field = (name: string): string => `resources.table-imports.fields.${name}`;

/** How the file was read, by whom and when; its hash says which file it was. */
export const ImportFacts = ({ one }: { one: TableImport }) => {
  const translate = useTranslate();
  const { encoding, delimiter, hasHeader, country, columns } = one.mapping;
  const reading = translate(delimiter === 'ndjson' ? 'persons.facts.readingJson' : 'persons.facts.reading', {
    encoding: translate(`persons.dialect.encodings.${encoding}`),
    delimiter: translate(`persons.dialect.delimiters.${DELIMITER_NAMES[delimiter]}`),
    header: translate(`persons.dialect.firstRows.${hasHeader ? 'names' : 'data'}`),
  });
  return (
    <Section title={translate('persons.facts.title')} level={3}>
      <Facts
        facts={[
          { label: field('fileName'), value: one.fileName },
          ...(one.supplements
            ? [
                {
                  label: translate('persons.supplement.corrects'),
                  value: (
                    <Link component={RouterLink} to={`${importsAddress(one.incidentId)}/${one.supplements}`}>
                      {translate('persons.imports.name', {
                        table: one.affectedTableName,
                        number: one.supplementsNumber,
                      })}
                    </Link>
                  ),
                },
              ]
            : []),
          { label: field('bytes'), value: one.endedAt ? formatBytes(one.bytes) : null },
          { label: field('mapping'), value: reading },
          ...(country
            ? [{ label: translate('persons.country.label'), value: translate(`persons.country.of.${country}`) }]
            : []),
          {
            label: field('columns'),
            value: translate('persons.facts.columns', { smart_count: columns.length, n: formatNumber(columns.length) }),
          },
          { label: field('startedAt'), value: <InstantField at={one.startedAt} /> },
          { label: field('endedAt'), value: one.endedAt && <InstantField at={one.endedAt} /> },
          { label: field('startedByName'), value: one.startedByName },
          {
            label: field('contentSha256'),
            value: one.contentSha256 && <Hash hash={one.contentSha256} />,
          },
        ]}
      />
    </Section>
  );
};
