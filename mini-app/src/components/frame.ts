import { createContext, type ReactNode } from 'react';

/** What the layout puts into every screen: strips above the content, the support corner below it. */
export type Frame = { top: ReactNode; bottom: ReactNode };
export const FrameContext = createContext<Frame>({ top: null, bottom: null });
