// Where a browser asks from. Behind proxies the connection comes from the last of them; each of them adds whom it heard to
// the end of `X-Forwarded-For`, so that only as many entries, from the end, can be believed as there are proxies.

/** What is known of a connection when it begins. */
interface Handshake {
  readonly address: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Finds the address of a browser that asks through so many proxies of one's own, from 0; the connection's own where they say none. */
export function addressOf({ address, headers }: Handshake, proxies: number): string {
  if (proxies === 0) return address;
  const told = [headers['x-forwarded-for'] ?? []].flat().join().split(',');
  return told.at(-proxies)?.trim() || address;
}
