import { Component, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Screen } from '../components/screen.tsx';
import { appTexts } from '../texts/app.ts';

type Props = { children: ReactNode };

/** The last net: a friendly sentence instead of a blank screen. React itself writes the cause to the console. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { title, sentence, retry } = appTexts.broken;
    return (
      <Screen title={title}>
        <Notice tone="error">{sentence}</Notice>
        {/* A reload also heals a part that could not be fetched, which React would not ask for again. */}
        <Button onClick={() => location.reload()}>{retry}</Button>
      </Screen>
    );
  }
}
