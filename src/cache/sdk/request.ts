import type { Values } from '../../setup/values.ts';
import type { StoreChoice } from '../stores/choose.ts';
import type { SdkCacheRequest } from './types.ts';

/** @throws UserError INPUT_INVALID naming the input */
export function parseSdkCacheRequest(values: Values, choice: StoreChoice): SdkCacheRequest {
  return {
    use: values.choice('cache-sdk') ?? 'auto',
    mode: values.choice('cache-mode'),
    keyParts: values.lines('cache-key-parts').map((text) => ({ source: 'cache-key-parts', text })),
    directory: choice.kind === 'directory' ? choice.root : undefined,
  };
}
