import { register } from 'node:module';

// Lets a child process run the sources on a Node that does not strip types itself.
register('./typescript-hooks.mjs', import.meta.url);
