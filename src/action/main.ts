import { githubDoor } from '../host/github/index.ts';
import { runMain } from './run-main.ts';

const { host, job } = githubDoor();
try {
  await runMain(host, job);
} catch (error) {
  job.fail(error);
}
