import { UrgeFlow } from '../features/official/urge/urge-flow.tsx';
import { useBack } from './use-back.ts';

export function UrgePage() {
  return <UrgeFlow onLeave={useBack('/can-bo')} />;
}
