export type MediaHosts = {
  /** Each stands for itself and everything below it; asked over https on the usual port. */
  hosts: readonly string[];
  /** `host:port` that is asked over plain http as well: the simulator of the demonstration. */
  allowHttpOn?: readonly string[];
};

/**
 * The address of a link if it may be asked; else the host that is refused, empty when there is none to read.
 * `from` is where a redirection came from.
 */
export function mediaAddress(
  link: string,
  { hosts, allowHttpOn = [] }: MediaHosts,
  from?: URL,
): { address: URL } | { refused: string } {
  const address = URL.parse(link, from?.href);
  if (!address) return { refused: '' };
  const { protocol, hostname, port, username, password } = address;
  const isBare = username === '' && password === '';
  const isKnown = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  const isOurs = protocol === 'https:' && port === '' && isKnown;
  const isSimulated = protocol === 'http:' && allowHttpOn.includes(address.host);
  return isBare && (isOurs || isSimulated) ? { address } : { refused: hostname };
}
