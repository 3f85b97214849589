import { useTranslate } from 'react-admin';
import type { RegisterRun, RunMatrix } from '../../platform/api/records';
import { NumberGrid } from './NumberGrid';
import { useRunView } from './use-run-view';
import { ViewSection } from './ViewSection';

/** Persons in both of two tables, for every two. */
export const RunOverlap = ({ run, tables }: { run: RegisterRun; tables: RunMatrix['tables'] }) => {
  const translate = useTranslate();
  const title = translate('runs.overlap.title');
  return (
    <ViewSection title={title} intro={translate('runs.overlap.intro')} read={useRunView(run, 'overlap')}>
      {({ data }) => (
        <NumberGrid
          label={title}
          hint={translate('runs.matrix.wide')}
          corner={translate('runs.matrix.table')}
          rows={tables}
          columns={tables}
          // Each pair comes once, either way round.
          at={(one, other) =>
            data.find(
              ({ tableId, otherTableId }) =>
                (tableId === one && otherTableId === other) || (tableId === other && otherTableId === one),
            )?.persons ?? null
          }
          empty={translate('runs.matrix.empty')}
        />
      )}
    </ViewSection>
  );
};
