// The address at which pupils find a room: that of the page itself, unless the teacher opened it under a name that only this
// machine knows; then the server's own address in the network.

/** Writes the address of a room. */
export function roomAddress(code: string): string {
  return `${location.origin}${location.pathname}#/room/${code}`;
}
