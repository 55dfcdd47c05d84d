// The floor of the classrooms' benchmark: a bare Socket.IO server that, when it is asked, sends a room what it holds already.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/** As much as a reveal weighs. */
const WEIGHT = 'x'.repeat(Number(process.argv[2]));

const http = createServer();
const server = new Server(http, { serveClient: false });
server.on('connection', (socket) => {
  socket.on('watch', ({ code }: { readonly code: string }, reply: (to: object) => void) => {
    socket.join(code);
    reply({ ok: true });
  });
  socket.on('ask', ({ turn, room }: { readonly turn: number; readonly room: string }, reply: (to: object) => void) => {
    reply({ ok: true });
    server.to(room).emit('sight', { pupil: { phase: 'reveal', turn, weight: WEIGHT } });
  });
});
http.listen(0, '127.0.0.1', () => process.stdout.write(`${(http.address() as AddressInfo).port}\n`));
