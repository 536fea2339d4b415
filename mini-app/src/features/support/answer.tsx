import type { SupportNext } from '@sang-kien/shared';
import { useEffect, useRef } from 'react';
import { supportPageTexts } from '../../texts/support-page.ts';
import { stepsFromHere } from './next-step.ts';

/** What is told to a question; `asked` is the question, or the title of a topic. */
export type Shown = { asked: string; text: string; next: readonly SupportNext[] };

type AnswerProps = {
  shown: Shown;
  onStep: (step: SupportNext, offered: readonly SupportNext[]) => void;
  /** Whether the question stands above; not under a button that says the same. */
  titled?: boolean;
};

/** An answer and what one may do now; it comes into view. A part with role `status` around it has it read out. */
export function Answer({ shown, onStep, titled = true }: AnswerProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In new browsers it gives a promise, which React would take for a clean-up.
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  const steps = stepsFromHere(shown.next);
  return (
    <div className="answer" ref={box}>
      {titled && <p className="answer-asked">{shown.asked}</p>}
      <p className="pre-line">{shown.text}</p>
      {steps.length > 0 && (
        <ul className="answer-steps" aria-label={supportPageTexts.next}>
          {steps.map((step) => (
            <li key={step.title}>
              <button type="button" className="answer-step" onClick={() => onStep(step, shown.next)}>
                {step.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
