import { fork } from 'node:child_process';
import { join } from 'node:path';

/** Starts `service.mjs` as a process of its own. */
export async function startService({ proxy, sdk }) {
  const child = fork(join(import.meta.dirname, 'service.mjs'), [JSON.stringify({ proxy, sdk })]);
  let asked = 0;
  const waiting = new Map();
  const port = await new Promise((done, fail) => {
    child.once('error', fail).once('exit', (code) => fail(new Error(`the service ended with ${code}`)));
    child.on('message', ({ id, ...answer }) => {
      if (id === undefined) return done(answer.port);
      waiting.get(id)(answer);
      return waiting.delete(id);
    });
  });
  const ask = (command, given = {}) =>
    new Promise((done) => {
      waiting.set(++asked, done);
      child.send({ id: asked, command, ...given });
    });
  return {
    url: `http://127.0.0.1:${port}`,
    /** MB/s of each direction, 0 for no limit; milliseconds before each answer. */
    pace: (megabytes, milliseconds) =>
      ask('pace', { milliseconds, ...(megabytes === 0 ? {} : { bytesPerSecond: megabytes * 1e6 }) }),
    keep: (name) => ask('keep', { name }),
    bringBack: (name, token) => ask('bringBack', { name, token }),
    forget: () => ask('forget'),
    tell: (token) => ask('tell', { token }),
    close: () => child.disconnect(),
  };
}
