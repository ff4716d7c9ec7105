#!/usr/bin/env node
import { main } from './main.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `setup-go-plus resolve | head -0`: nobody reads, so there is nothing left to do.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2), process);
