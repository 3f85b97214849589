import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { CoursePoint, NegotiationCourse } from '../../platform/api/records';
import { formatDecimal } from '../../platform/fields/format-number';
import { MomentField } from '../../platform/moment/MomentField';
import { ConvertedText } from './ConvertedText';

const COLUMNS = ['when', 'what', 'who', 'amount', 'converted', 'deadline'] as const;

/** Everything that the chart shows, for who reads rather than looks, and for paper. */
export const CourseTable = ({ course }: { course: NegotiationCourse }) => {
  const translate = useTranslate();
  const label = translate('negotiations.course.table');
  const amountOf = ({ amount, currency, amountAsWritten, percent }: CoursePoint): string =>
    [
      amount ? `${formatDecimal(amount)} ${currency ?? ''}`.trim() : amountAsWritten,
      percent && translate('negotiations.course.percent', { percent }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', py: 1 }}>
        {label}
      </Box>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              {COLUMNS.map(column => (
                <TableCell key={column}>
                  {translate(`negotiations.course.${column}`, { currency: course.comparedIn ?? '' })}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {course.points.map(point => (
              <TableRow key={point.id}>
                <TableCell>
                  <MomentField moment={point.occurred} />
                </TableCell>
                <TableCell>{translate(`vocab.negotiationEventKind.${point.kind}`)}</TableCell>
                <TableCell>{translate(`vocab.negotiationParty.${point.party}`)}</TableCell>
                <TableCell className="numbers">{amountOf(point)}</TableCell>
                <TableCell>
                  <ConvertedText {...point} course={course} />
                </TableCell>
                <TableCell>{point.deadline && <MomentField moment={point.deadline} />}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
};
