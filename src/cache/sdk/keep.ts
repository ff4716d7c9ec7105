import type { InstallHost, InstallRequest } from '../../sdk/install.ts';
import type { Sdk } from '../../sdk/types.ts';
import type { Decision } from '../model.ts';
import type { Kept } from './types.ts';

/** An installation that is watched, so that the post step has something to save. */
export interface Keeping {
  /** For `install`, in place of those that it was begun with. */
  readonly request: InstallRequest;
  readonly host: InstallHost;
  /** @param sdk what was installed */
  end(sdk: Sdk): Promise<Keep>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

export interface Keep {
  readonly save: Decision;
  /** null where nothing is to be saved. */
  readonly kept: Kept | null;
}

export function nothingKept(why: string): Keep {
  return { save: { do: false, why }, kept: null };
}
