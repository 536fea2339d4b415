export type AccessToken = { kind: 'token'; token: string } | { kind: 'redirected' } | { kind: 'failed' };

export type PhoneAnswer =
  /** To be resolved by the server: the phone token and the access token of the same person. */
  { kind: 'token'; token: string; accessToken: string } | { kind: 'refused' } | { kind: 'unavailable' };

/** What a sheet or a chat may end in. */
export type Asked = 'done' | 'refused' | 'unavailable';

/**
 * All that the app needs from where it runs. `zalo.ts` speaks to the Mini App host, `browser.ts` is its twin in
 * a plain browser. No call rejects or hangs: each has its own time limit and says in its answer what happened.
 */
export interface Platform {
  readonly name: 'zalo' | 'browser';
  /** A Zalo access token; in a plain browser it leaves for Zalo's page and comes back to `returnTo`. */
  accessToken(returnTo?: string): Promise<AccessToken>;
  /** Asks for the phone number. Call it only from the person's own touch of the field. */
  phone(): Promise<PhoneAnswer>;
  /** Takes a sheet of {@link phone} away, as if refused; does nothing when none is open. */
  dismissPhone(): void;
  routeParams(): Record<string, string>;
  openUrl(url: string): Promise<Asked>;
  /** A chat with the programme's Official Account. */
  openChat(): Promise<Asked>;
  followOa(): Promise<Asked>;
  /** Zalo's own page of granted permissions; `unavailable` in a plain browser. */
  openPermissions(): Promise<Asked>;
  readonly storage: PlatformStorage;
  onPause(listener: () => void): () => void;
  onResume(listener: () => void): () => void;
}

/** Small texts that outlive a reload. What cannot be kept is dropped: the server holds what matters. */
export interface PlatformStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}
