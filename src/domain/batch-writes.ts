import type { Socket } from "node:net";

/**
 * Sends all that is written to a socket within one turn of the event loop with one system call. A system call costs more than making
 * a small message. Node and undici cork and uncork a socket for each message, so the end of a cork is put off to the end of the turn.
 */
export function batchWrites(socket: Socket): void {
  const { uncork, write } = socket;
  let isOpen = false;
  const flush = (): void => {
    isOpen = false;
    while (socket.writableCorked > 0) uncork.call(socket);
  };
  const begin = (): void => {
    if (isOpen) return;
    isOpen = true;
    socket.cork();
    process.nextTick(flush);
  };
  socket.uncork = () => undefined;
  socket.write = (...given: readonly unknown[]): boolean => {
    begin();
    return Reflect.apply(write, socket, given);
  };
}
