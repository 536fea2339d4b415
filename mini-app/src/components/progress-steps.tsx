import { componentTexts } from '../texts/components.ts';

/** Where one stands in the form, in words and as a bar. `current` counts from 1. */
export function ProgressSteps({ current, total, title }: { current: number; total: number; title?: string }) {
  return (
    <div className="progress-steps">
      <p>
        <strong>{componentTexts.step(current, total)}</strong>
        {title && <span> · {title}</span>}
      </p>
      <div className="progress-bar" aria-hidden="true">
        {Array.from({ length: total }, (_, i) => (
          <span key={i} className={i < current ? 'progress-done' : ''} />
        ))}
      </div>
    </div>
  );
}
