import { useState, type ReactNode } from 'react';

type FoldedProps = {
  title: string;
  /** How it stands before the person touches it. */
  open: boolean;
  /** Something inside is wrong: it stays open, so that the way to the field is free. */
  keepOpen: boolean;
  children: ReactNode;
};

/** Something folded away under its title. */
export function Folded({ title, open, keepOpen, children }: FoldedProps) {
  const [toggled, setToggled] = useState<boolean | null>(null);
  return (
    <details
      className="folded"
      open={keepOpen || (toggled ?? open)}
      onToggle={(event) => setToggled(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className="folded-body">{children}</div>
    </details>
  );
}
