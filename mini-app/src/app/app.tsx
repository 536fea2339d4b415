import { BrowserRouter } from 'react-router-dom';
import ZmpApp from 'zmp-ui/app';
import { basePath } from '../platform/channel.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Layout } from './layout.tsx';
import { AppRoutes } from './routes.tsx';

export function App() {
  return (
    <ZmpApp theme="light">
      <BrowserRouter basename={basePath()}>
        <Layout>
          <ErrorBoundary>
            <AppRoutes />
          </ErrorBoundary>
        </Layout>
      </BrowserRouter>
    </ZmpApp>
  );
}
