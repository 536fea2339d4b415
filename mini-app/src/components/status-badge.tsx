export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/** A short state word; colour is never the only sign. */
export function StatusBadge({ tone, children }: { tone: BadgeTone; children: string }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
