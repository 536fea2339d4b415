import { readDossierCode, type SubmissionDetail } from '@sang-kien/shared';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { getSubmission } from '../api/submission.ts';
import { useLoad } from '../api/use-load.ts';
import { useSession } from '../api/use-session.ts';
import { Loaded } from '../components/loaded.tsx';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { AskedChanges } from '../features/my-submissions/asked-changes.tsx';
import { Dossier } from '../features/my-submissions/dossier.tsx';
import { FindByCode } from '../features/my-submissions/find-by-code.tsx';
import { Withdraw } from '../features/my-submissions/withdraw.tsx';
import { dossierTexts } from '../texts/dossier.ts';
import { useBack } from './use-back.ts';

/** Brings the unit tree along, which few dossiers need. */
const SettleUnit = lazy(() =>
  import('../features/official/settle-unit.tsx').then((module) => ({ default: module.SettleUnit })),
);
/** Only officials need it. */
const DecidePanel = lazy(() =>
  import('../features/official/decide/decide-panel.tsx').then((module) => ({ default: module.DecidePanel })),
);

const ToDecide = lazy(() =>
  import('../features/official/decide/to-decide.tsx').then((module) => ({ default: module.ToDecide })),
);

/** A dossier of mine, or one that an official may see: the server decides, the page is the same. */
export function DossierPage() {
  const { code: typed = '' } = useParams();
  const reading = readDossierCode(typed);
  const isOfficial = useIsOfficial();
  return (
    <Screen
      title={dossierTexts.title(reading.ok ? reading.code : typed)}
      onBack={useBack(isOfficial ? '/can-bo/ho-so' : '/ho-so')}
      className={isOfficial ? 'screen-official dossier-official' : ''}
    >
      {reading.ok ? (
        <DossierOf key={reading.code} code={reading.code} />
      ) : (
        <Mistyped message={reading.message} />
      )}
    </Screen>
  );
}

function DossierOf({ code }: { code: string }) {
  const dossier = useLoad(() => getSubmission(code), code);
  return <Loaded load={dossier}>{(detail) => <Opened first={detail} onSettled={dossier.retry} />}</Loaded>;
}

/** What the author is asked stands above the dossier; a unit decides below it, or beside it where there is room. */
function Opened({ first, onSettled }: { first: SubmissionDetail; onSettled: () => void }) {
  const [detail, setDetail] = useState(first);
  const sent = wasSent(useLocation().state);
  const isOfficial = useIsOfficial();
  return (
    <div className="stack dossier-beside">
      <div className="stack dossier-read">
        {sent && detail.state === 'submitted' && <Notice tone="success">{dossierTexts.asked.sent}</Notice>}
        <AskedChanges detail={detail} />
        {isOfficial && (
          <Suspense fallback={null}>
            <ToDecide detail={detail} />
            {detail.unitUnsettled && <SettleUnit detail={detail} onSettled={onSettled} />}
          </Suspense>
        )}
        <Dossier detail={detail} />
        <Withdraw detail={detail} onWithdrawn={setDetail} />
      </div>
      {isOfficial && (
        <Suspense fallback={null}>
          <DecidePanel detail={detail} onChanged={setDetail} />
        </Suspense>
      )}
    </div>
  );
}

function useIsOfficial(): boolean {
  return (useSession()?.person.roles.length ?? 0) > 0;
}

function Mistyped({ message }: { message: string }) {
  return (
    <>
      <Notice tone="error">{message}</Notice>
      <FindByCode />
    </>
  );
}

/** The page of what was asked leads back here once it went out. */
function wasSent(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'sent' in state;
}
