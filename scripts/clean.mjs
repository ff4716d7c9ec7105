// Removes the folders named: `rm -rf` for npm scripts that also run on Windows.
import { rm } from 'node:fs/promises';

for (const folder of process.argv.slice(2)) await rm(folder, { recursive: true, force: true });
