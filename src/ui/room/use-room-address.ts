// The address at which pupils find a room: that of the page itself, unless the teacher opened it under a name that only this
// machine knows; then the server is asked under which address the network finds it.

import { useEffect, useState } from 'react';

const ONLY_HERE = /^(localhost|127\.|\[::1\])/;

/** Tells the address of a room. */
export function useRoomAddress(code: string): string {
  const [base, setBase] = useState(`${location.origin}${location.pathname}`);
  useEffect(() => {
    if (!ONLY_HERE.test(location.hostname)) return;
    let gone = false;
    fetch(new URL('./addresses.json', location.href))
      .then((answer) => answer.json())
      .then(([first]: readonly string[]) => {
        if (!gone && typeof first === 'string') setBase(first);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  return `${base}#/room/${code}`;
}
