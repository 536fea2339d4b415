import { readDossierCode } from '@sang-kien/shared';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { getSubmission } from '../api/submission.ts';
import { useLoad } from '../api/use-load.ts';
import { Loaded } from '../components/loaded.tsx';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { Dossier } from '../features/my-submissions/dossier.tsx';
import { FindByCode } from '../features/my-submissions/find-by-code.tsx';
import { dossierTexts } from '../texts/dossier.ts';
import { useBack } from './use-back.ts';

/** Brings the unit tree along, which few dossiers need. */
const SettleUnit = lazy(() =>
  import('../features/official/settle-unit.tsx').then((module) => ({ default: module.SettleUnit })),
);

/** A dossier of mine, or one that an official may see: the server decides, the page is the same. */
export function DossierPage() {
  const { code: typed = '' } = useParams();
  const reading = readDossierCode(typed);
  return (
    <Screen title={dossierTexts.title(reading.ok ? reading.code : typed)} onBack={useBack('/ho-so')}>
      {reading.ok ? <DossierOf code={reading.code} /> : <Mistyped message={reading.message} />}
    </Screen>
  );
}

function DossierOf({ code }: { code: string }) {
  const dossier = useLoad(() => getSubmission(code), code);
  return (
    <Loaded load={dossier}>
      {(detail) => (
        <>
          {detail.unitUnsettled && (
            <Suspense fallback={null}>
              <SettleUnit detail={detail} onSettled={dossier.retry} />
            </Suspense>
          )}
          <Dossier detail={detail} />
        </>
      )}
    </Loaded>
  );
}

function Mistyped({ message }: { message: string }) {
  return (
    <>
      <Notice tone="error">{message}</Notice>
      <FindByCode />
    </>
  );
}
