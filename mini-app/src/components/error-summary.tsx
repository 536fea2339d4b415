import { useEffect, useRef, type MouseEvent } from 'react';
import { componentTexts } from '../texts/components.ts';

export type SummaryProblem = { fieldId: string; message: string };

/** What is wrong, all at once; takes the focus when it appears or changes, and leads to each field. */
export function ErrorSummary({ problems, title }: { problems: readonly SummaryProblem[]; title?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const said = problems.map(({ fieldId, message }) => `${fieldId}:${message}`).join('|');
  useEffect(() => {
    if (said !== '') box.current?.focus();
  }, [said]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? componentTexts.errorSummary}</h2>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a href={`#${fieldId}`} onClick={(event) => leadTo(fieldId, event)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The address stays as it is: a step back in history must lead to the screen before, not to a field. */
function leadTo(fieldId: string, event: MouseEvent): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  const control = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field;
  control?.focus();
  field?.scrollIntoView({ block: 'center' });
}
