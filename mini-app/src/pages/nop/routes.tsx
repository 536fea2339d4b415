import { Screen } from '../../components/screen.tsx';

/** Everything below /nop/: the steps, and /nop/kiem-tra. */
export function SubmissionRoutes() {
  return <Screen title="Nộp sáng kiến">{null}</Screen>;
}
