/** Settles with `late` when the promise takes longer than `ms`: some calls of Zalo's kit never settle at all. */
export function withTimeLimit<T, L>(promise: Promise<T>, ms: number, late: L): Promise<T | L> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
