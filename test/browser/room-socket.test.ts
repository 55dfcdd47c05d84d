// The way from the page to the rooms: the page's own policy lets it have a socket to the host that it came from, by whatever
// name, and to no other.

import { describe, expect, it } from 'vitest';
import { setStage } from './stage.ts';

const visit = setStage(4471);

describe('the page', () => {
  it.each(['localhost', 'chips.test'])('has a socket to the server at %s, and to no other host', async (host) => {
    const { page, address } = await visit();
    await page.goto(address.replace('localhost', host));
    const heard = (url: string) =>
      page.evaluate(
        (to) =>
          new Promise<string>((done) => {
            const refused = (reason: string) => done(reason);
            document.addEventListener('securitypolicyviolation', () => refused('policy'), { once: true });
            const socket = new WebSocket(to);
            socket.addEventListener('message', ({ data }) => done(String(data).slice(0, 7)));
            socket.addEventListener('error', () => setTimeout(refused, 0, 'error'));
          }),
        url,
      );
    const own = address.replace('http://localhost', `ws://${host}`);
    expect(await heard(`${own}socket.io/?EIO=4&transport=websocket`)).toBe('0{"sid"');
    expect(await heard('ws://elsewhere.test/socket.io/?EIO=4&transport=websocket')).toBe('policy');
  });
});
