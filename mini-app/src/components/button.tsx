import type { ReactNode } from 'react';
import ZmpButton from 'zmp-ui/button';
import { componentTexts } from '../texts/components.ts';
import { classNames } from './class-names.ts';

type ButtonProps = {
  children: ReactNode;
  variant?: 'primary' | 'secondary' | 'danger' | 'link';
  /** Shows that work is under way and takes no second tap; the name stays the same. */
  loading?: boolean | undefined;
  disabled?: boolean | undefined;
  onClick?: (() => void) | undefined;
  type?: 'button' | 'submit';
  id?: string;
  className?: string;
  /** When the words inside are not the name: for a button of an icon alone. */
  label?: string | undefined;
  describedBy?: string | undefined;
};

export function Button(props: ButtonProps) {
  const { children, variant = 'primary', loading = false, disabled = false, type = 'button' } = props;
  return (
    <>
      <ZmpButton
        {...(props.id === undefined ? {} : { id: props.id })}
        htmlType={type}
        className={classNames('btn', `btn-${variant}`, loading && 'btn-busy', props.className)}
        disabled={disabled}
        loading={loading}
        aria-busy={loading || undefined}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        onClick={(event) => {
          if (loading) event.preventDefault();
          else props.onClick?.();
        }}
      >
        {children}
      </ZmpButton>
      {loading && (
        <span className="visually-hidden" role="status">
          {componentTexts.busy}
        </span>
      )}
    </>
  );
}
