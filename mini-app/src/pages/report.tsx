import { Screen } from '../components/screen.tsx';
import { Report } from '../features/official/report/report.tsx';
import { reportTexts } from '../texts/official-report.ts';
import { useBack } from './use-back.ts';

/** /can-bo/bao-cao?don-vi=&thang= */
export function ReportPage() {
  return (
    <Screen title={reportTexts.title} onBack={useBack('/can-bo')} corner={false}>
      <p>{reportTexts.lead}</p>
      <Report />
    </Screen>
  );
}
