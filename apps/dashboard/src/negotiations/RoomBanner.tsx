import VisibilityIcon from '@mui/icons-material/Visibility';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslate } from 'react-admin';

/** On every screen of the room, also on paper: who else may be here, and that looking is on record. */
export const RoomBanner = () => {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      variant="outlined"
      role="note"
      icon={<VisibilityIcon aria-hidden />}
      sx={{ mb: 2.5, borderWidth: 2, '@media print': { border: '2px solid #000' } }}
    >
      <AlertTitle sx={{ fontWeight: 650 }}>{translate('negotiations.room.title')}</AlertTitle>
      {translate('negotiations.room.text')}
    </Alert>
  );
};
