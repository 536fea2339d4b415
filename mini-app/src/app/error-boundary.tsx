import { Component, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { appTexts } from '../texts/app.ts';

/**
 * The last net: a friendly sentence instead of a blank screen; another address of the app clears it. React
 * itself writes the cause to the console.
 */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Net place={pathname}>{children}</Net>;
}

type NetProps = { place: string; children: ReactNode };
type NetState = { broken: boolean };

class Net extends Component<NetProps, NetState> {
  override state: NetState = { broken: false };

  static getDerivedStateFromError(): NetState {
    return { broken: true };
  }

  override componentDidUpdate(before: NetProps) {
    if (this.state.broken && before.place !== this.props.place) this.mend();
  }

  mend() {
    this.setState({ broken: false });
  }

  override render() {
    return this.state.broken ? <Broken mend={() => this.mend()} /> : this.props.children;
  }
}

function Broken({ mend }: { mend: () => void }) {
  const { title, sentence, retry, home } = appTexts.broken;
  // A reload heals a part that could not be fetched, which React would not ask for again. Without a network it
  // would only lose the page.
  const again = () => (navigator.onLine ? location.reload() : mend());
  return (
    <Screen title={title}>
      <Notice tone="error">{sentence}</Notice>
      <Button onClick={again}>{retry}</Button>
      <Link className="tap-link" to="/">
        {home}
      </Link>
    </Screen>
  );
}
