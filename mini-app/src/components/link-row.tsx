import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon } from './icon.tsx';

/** A row of a list that leads to a page of the app. */
export function LinkRow({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className="link-row" to={to}>
      <span className="link-row-words">{children}</span>
      <Icon name="next" />
    </Link>
  );
}
