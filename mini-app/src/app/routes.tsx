import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Loading } from '../components/loading.tsx';
import { Screen } from '../components/screen.tsx';
import { HomePage } from '../pages/home.tsx';
import { NotFoundPage } from '../pages/not-found.tsx';
import { appTexts } from '../texts/app.ts';
import { RequireSession } from './require-session.tsx';

const SubmissionRoutes = lazy(() =>
  import('../pages/nop/routes.tsx').then((m) => ({ default: m.SubmissionRoutes })),
);
const ReceiptPage = lazy(() => import('../pages/receipt.tsx').then((m) => ({ default: m.ReceiptPage })));

const signedIn = (page: ReactNode) => <RequireSession>{page}</RequireSession>;

export function AppRoutes() {
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/nop/*" element={signedIn(<SubmissionRoutes />)} />
        <Route path="/bien-nhan/:code" element={signedIn(<ReceiptPage />)} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}

function Waiting() {
  return (
    <Screen title={appTexts.name}>
      <Loading />
    </Screen>
  );
}
