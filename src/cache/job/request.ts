import type { Machine } from '../../host/ports.ts';
import type { Values } from '../../setup/values.ts';
import { userParts } from '../keys/text.ts';
import { parseSize } from '../size.ts';
import type { StoreRequest } from '../stores/choose.ts';
import type { CacheRequest } from './types.ts';

/** Which store, and how large it may become where that is ours to say. */
export interface StoreInputs extends StoreRequest {
  /** Bytes. */
  readonly limit: number;
}

/** @throws UserError INPUT_INVALID naming the input */
export function parseStoreInputs(values: Values, { path, cwd }: Machine): StoreInputs {
  const directory = values.text('cache-directory');
  return {
    store: values.choice('cache-store') ?? 'auto',
    directory: directory === undefined ? undefined : path.resolve(cwd, directory),
    limit: parseSize(
      values.text('cache-directory-limit') ?? '',
      values.origin('cache-directory-limit').label,
    ),
  };
}

/** @throws UserError INPUT_INVALID naming the input */
export function parseCacheRequest(values: Values, { env, cwd }: Machine): CacheRequest {
  const suffix = values.text('cache-key-suffix');
  const keyParts = values.lines('cache-key-parts').map((text) => ({ source: 'cache-key-parts', text }));
  const keySuffix = suffix === undefined ? undefined : { source: 'cache-key-suffix', text: suffix };
  // Said now: the caches are restored beside other work, and an input is no reason to go without them.
  userParts(keySuffix === undefined ? keyParts : [...keyParts, keySuffix]);
  return {
    mode: values.choice('cache-mode'),
    modules: values.choice('cache-modules') ?? 'auto',
    verify: values.boolean('cache-verify'),
    dependencyPath: values.lines('cache-dependency-path'),
    keyParts,
    keySuffix,
    workspace: env('GITHUB_WORKSPACE') || cwd,
    matrix: values.text('cache-matrix') ?? '',
  };
}
