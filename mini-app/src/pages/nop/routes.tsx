import { Navigate, Route, Routes } from 'react-router-dom';
import '../../features/submission/submission.css';
import { stepAddress } from '../../features/submission/form/step-address.ts';
import { CheckPage } from './check-page.tsx';
import { StepPage } from './step-page.tsx';

/** Everything below /nop/: the steps, and /nop/kiem-tra. */
export function SubmissionRoutes() {
  return (
    <Routes>
      <Route path="kiem-tra" element={<CheckPage />} />
      <Route path=":step" element={<StepPage />} />
      <Route path="*" element={<Navigate to={stepAddress('personal')} replace />} />
    </Routes>
  );
}
