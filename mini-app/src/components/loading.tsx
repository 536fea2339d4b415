import { componentTexts } from '../texts/components.ts';

export function Loading({ label = componentTexts.loading }: { label?: string }) {
  return (
    <div className="loading" role="status">
      <span className="loading-ring" aria-hidden="true" />
      <span>{label}</span>
    </div>
  );
}
