export type OaTokenPair = { accessToken: string; refreshToken: string; expiresAt: Date };
export type OaTokens = {
  load(oaId: string): Promise<OaTokenPair | undefined>;
  /** Writes the first pair when there is none; an existing row wins. */
  seed(oaId: string, pair: OaTokenPair): Promise<void>;
  /**
   * Runs `refresh` with the pair as it stands under a lock that holds across processes, and writes what it
   * returns before anybody may use it. When another process was faster, its pair is returned and `refresh`
   * is not called (the pair's access token no longer equals `stale`).
   */
  replace(
    oaId: string,
    stale: string,
    refresh: (pair: OaTokenPair) => Promise<OaTokenPair>,
  ): Promise<OaTokenPair>;
};
