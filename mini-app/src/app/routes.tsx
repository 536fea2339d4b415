import { Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Loading } from '../components/loading.tsx';
import { Screen } from '../components/screen.tsx';
import { HomePage } from '../pages/home.tsx';
import { NotFoundPage } from '../pages/not-found.tsx';
import { appTexts } from '../texts/app.ts';
import { pages } from './pages.ts';
import { RequireSession } from './require-session.tsx';

const signedIn = (page: ReactNode) => <RequireSession>{page}</RequireSession>;

export function AppRoutes() {
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/huong-dan" element={<pages.Guide />} />
        <Route path="/nop/*" element={signedIn(<pages.Submission />)} />
        <Route path="/bien-nhan/:code" element={signedIn(<pages.Receipt />)} />
        <Route path="/ho-so" element={signedIn(<pages.MySubmissions />)} />
        <Route path="/ho-so/:code" element={signedIn(<pages.Dossier />)} />
        <Route path="/ho-so/:code/bo-sung" element={signedIn(<pages.Amend />)} />
        <Route path="/thong-bao" element={signedIn(<pages.Inbox />)} />
        <Route path="/ho-tro" element={<pages.Support />} />
        <Route path="/dang-nhap" element={<pages.OAuthReturn />} />
        <Route path="/can-bo" element={signedIn(<pages.Official />)} />
        <Route path="/can-bo/ho-so" element={signedIn(<pages.OfficialDossiers />)} />
        <Route path="/can-bo/nhap-thay" element={signedIn(<pages.OnBehalf />)} />
        <Route path="/can-bo/bang" element={signedIn(<pages.Board />)} />
        <Route path="/can-bo/chi-tieu" element={signedIn(<pages.Targets />)} />
        <Route path="/can-bo/don-doc" element={signedIn(<pages.Urge />)} />
        <Route path="/can-bo/don-doc/lich-su" element={signedIn(<pages.UrgeHistory />)} />
        <Route path="/can-bo/bieu-duong" element={signedIn(<pages.Commendation />)} />
        <Route path="/can-bo/can-giup" element={signedIn(<pages.HandOvers />)} />
        <Route path="/can-bo/can-giup/:id" element={signedIn(<pages.HandOver />)} />
        <Route path="/can-bo/nhap-tu-excel" element={signedIn(<pages.Imports />)} />
        <Route path="/can-bo/nhap-tu-excel/:id" element={signedIn(<pages.Import />)} />
        <Route path="/can-bo/thong-bao" element={signedIn(<pages.NotificationSettings />)} />
        <Route path="/can-bo/chua-gui" element={signedIn(<pages.Undelivered />)} />
        <Route path="/can-bo/bao-cao" element={signedIn(<pages.Report />)} />
        <Route path="/can-bo/can-bo" element={signedIn(<pages.Officials />)} />
        <Route path="/can-bo/nhat-ky" element={signedIn(<pages.Log />)} />
        <Route path="/can-bo/loi-moi" element={signedIn(<pages.Invitation />)} />
        <Route path="/quyen" element={<pages.Permissions />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}

function Waiting() {
  return (
    <Screen title={appTexts.name} corner={false}>
      <Loading />
    </Screen>
  );
}
