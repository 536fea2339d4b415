import { useState, type ReactNode } from 'react';

/** Something folded away under its title; `open` unfolds it, and the person may fold it again. */
export function Folded({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  const [toggled, setToggled] = useState<boolean | null>(null);
  return (
    <details
      className="folded"
      open={toggled ?? open ?? false}
      onToggle={(event) => setToggled(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className="folded-body">{children}</div>
    </details>
  );
}
