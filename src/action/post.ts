import { githubDoor } from '../host/github/index.ts';
import { runPost } from './run-post.ts';

const { host, job } = githubDoor();
try {
  await runPost(host, job);
} catch (error) {
  job.fail(error);
}
