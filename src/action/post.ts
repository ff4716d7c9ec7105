import { githubDoor } from '../host/github/index.ts';
import { runPost } from './run-post.ts';

const { host, job, store } = githubDoor();
try {
  await runPost(host, job, store);
} catch (error) {
  job.fail(error);
}
