import { LEAKED_STATUSES, STOLEN_STATUSES, type GdprClass } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { classColours } from './class-colours';
import { StatusMark } from './StatusMark';

const LegendRow = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'baseline' }}>
    <Typography component="dt" variant="caption" sx={{ fontWeight: 600, minWidth: '5rem' }}>
      {title}
    </Typography>
    {children}
  </Box>
);

const Entry = ({ children }: { children: ReactNode }) => (
  <Typography component="dd" variant="caption" sx={{ m: 0, display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
    {children}
  </Typography>
);

/** What colours, shapes and dashes of the matrix mean. Only classes that occur are listed. */
export const MatrixLegend = ({ classes }: { classes: readonly GdprClass[] }) => {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  return (
    <Box component="section" aria-label={translate('scope.matrix.legend')} sx={{ mt: 2 }}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.75 }}>
        <LegendRow title={translate('scope.matrix.class')}>
          {classes.map(gdprClass => {
            const { ground, edge } = classColours(mode, gdprClass);
            const short = translate(`scope.matrix.short.${gdprClass}`);
            const name = translate(`vocab.gdprClass.${gdprClass}`);
            return (
              <Entry key={gdprClass}>
                <Box
                  component="span"
                  aria-hidden
                  sx={{ width: 22, height: 14, bgcolor: ground, border: `1px solid ${edge}`, borderLeftWidth: 4 }}
                />
                <span>
                  <strong>{short}</strong> {name !== short && name}
                </span>
              </Entry>
            );
          })}
        </LegendRow>
        <LegendRow title={translate('scope.matrix.stolenTitle')}>
          {STOLEN_STATUSES.map(status => (
            <Entry key={status}>
              <StatusMark stolen={status} />
            </Entry>
          ))}
        </LegendRow>
        <LegendRow title={translate('scope.matrix.leakedTitle')}>
          {LEAKED_STATUSES.map(status => (
            <Entry key={status}>
              <StatusMark leaked={status} />
            </Entry>
          ))}
        </LegendRow>
        <LegendRow title={translate('scope.matrix.emptyMark')}>
          <Entry>{translate('scope.matrix.emptyMeans')}</Entry>
        </LegendRow>
      </Box>
    </Box>
  );
};
