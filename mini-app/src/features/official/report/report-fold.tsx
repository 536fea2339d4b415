import { useState, type ReactNode } from 'react';

/** A part that is folded until it is wanted; what it holds is drawn, and loaded, when it is first opened. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="more" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && children}
    </details>
  );
}
