import type { ReactNode } from 'react';
import { componentTexts } from '../texts/components.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** Ids by which a control names its hint and its error. */
export function describedBy(
  id: string,
  of: { hint?: unknown; error?: unknown; extra?: unknown },
): string | undefined {
  const ids = [of.hint && `${id}-hint`, of.error && `${id}-error`, of.extra && `${id}-extra`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

type FieldProps = {
  id: string;
  label: string;
  required?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
};

/** Label, hint, error and control of one answer, tied together. */
export function Field({ id, label, required = true, hint, error, children }: FieldProps) {
  return (
    <div className={classNames('field', Boolean(error) && 'field-wrong')}>
      <div className="field-head">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {!required && <span className="field-optional">{componentTexts.optional}</span>}
      </div>
      {hint !== undefined && hint !== '' && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <p className="field-error" id={`${id}-error`}>
      <Icon name="warning" />
      <span>{error}</span>
    </p>
  );
}
