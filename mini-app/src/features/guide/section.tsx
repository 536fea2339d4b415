import type { MouseEvent, ReactNode } from 'react';

export function GuideSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Links to the sections of the page. */
export function Contents({
  title,
  links,
}: {
  title: string;
  links: readonly { id: string; title: string }[];
}) {
  return (
    <nav className="card" aria-label={title}>
      <h2>{title}</h2>
      <ul className="contents">
        {links.map(({ id, title: name }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => leadTo(id, event)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address stays as it is, so that one step back leaves the page. */
function leadTo(id: string, event: MouseEvent): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Points of a list; the words themselves are the key, for none stands twice. */
export function Points({ items, ordered = false }: { items: readonly string[]; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}
