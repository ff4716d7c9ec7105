import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];
afterAll(async () => {
  for (const folder of made.splice(0))
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** A folder that is gone after the test file. Its name has a space and a non-ASCII letter, as users' folders do. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'sgp tést-')));
  made.push(folder);
  return folder;
}

/** A temporary folder with these files: `{ 'a/go.mod': 'module x\n' }`. */
export async function project(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, ...name.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return root;
}
