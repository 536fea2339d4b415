import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import Page from 'zmp-ui/page';
import { appTexts } from '../texts/app.ts';
import { componentTexts } from '../texts/components.ts';
import { classNames } from './class-names.ts';
import { FrameContext } from './frame.ts';
import { Icon } from './icon.tsx';

type ScreenProps = {
  title: string;
  /** Shows the button "Quay lại" at the top left. */
  onBack?: (() => void) | undefined;
  children: ReactNode;
  /** Actions that stay in reach at the foot of the screen. */
  footer?: ReactNode;
  className?: string;
  /** One line under the title. */
  lead?: string;
  /** Whether the support corner stands at the end; default true. */
  corner?: boolean;
};

/** The frame of every page: our header, the main landmark, the foot. A new route puts the focus on its title. */
export function Screen({ title, onBack, children, footer, className, lead, corner = true }: ScreenProps) {
  const heading = useTitleFocus(title);
  const frame = useContext(FrameContext);
  const ofOfficials = useLocation().pathname.startsWith('/can-bo');
  return (
    <Page className={classNames('screen', ofOfficials && 'screen-official', className)}>
      <header className="screen-header">
        {onBack && (
          <button type="button" className="back" onClick={onBack}>
            <Icon name="back" />
            {componentTexts.back}
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="screen-lead">{lead}</p>}
      </header>
      {frame.top}
      <main className="screen-main">
        {children}
        {corner && frame.bottom}
      </main>
      {footer !== undefined && <div className="screen-footer">{footer}</div>}
    </Page>
  );
}

let lastPath: string | null = null;

function useTitleFocus(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = title === appTexts.name ? title : `${title} – ${appTexts.name}`;
  }, [title]);
  useEffect(() => {
    // The first screen of a visit leaves the focus where the browser puts it. A page that took the place of its
    // own waiting screen finds the focus lost.
    const moved = lastPath !== null && lastPath !== pathname;
    if (moved) window.scrollTo(0, 0);
    if (moved || (lastPath !== null && document.activeElement === document.body)) {
      heading.current?.focus({ preventScroll: true });
    }
    lastPath = pathname;
  }, [pathname]);
  return heading;
}
