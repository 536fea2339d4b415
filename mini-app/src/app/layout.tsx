import { useMemo, type ReactNode } from 'react';
import { FrameContext } from '../components/frame.ts';
import { Icon } from '../components/icon.tsx';
import { SupportCorner } from '../features/support/support-corner.tsx';
import { channel } from '../platform/channel.ts';
import { appTexts } from '../texts/app.ts';
import { componentTexts } from '../texts/components.ts';
import { useOnline } from './use-online.ts';

/** What every screen carries: the strips at the top and the support corner at its end. */
export function Layout({ children }: { children: ReactNode }) {
  const online = useOnline();
  const frame = useMemo(() => ({ top: <Strips online={online} />, bottom: <SupportCorner /> }), [online]);
  return <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>;
}

function Strips({ online }: { online: boolean }) {
  return (
    <>
      {channel().demonstration && (
        <aside className="strip strip-demonstration">{componentTexts.demonstration}</aside>
      )}
      <div role="status">
        {!online && (
          <p className="strip strip-offline">
            <Icon name="offline" />
            {appTexts.offline}
          </p>
        )}
      </div>
    </>
  );
}
