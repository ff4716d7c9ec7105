import { afterAll } from '@jest/globals';

const open: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const fake of open.splice(0)) await fake.close();
});

/** Closes the server when the test file is done. */
export function closing<T extends { close(): Promise<void> }>(fake: T): T {
  open.push(fake);
  return fake;
}
