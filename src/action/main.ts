import { githubDoor } from '../host/github/index.ts';
import { runMain } from './run-main.ts';

const { host, job, store } = githubDoor();
try {
  await runMain(host, job, store);
} catch (error) {
  job.fail(error);
}
