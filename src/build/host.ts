import type { Copies, Host, OpenBytes, OpenOutput, Resources } from '../host/ports.ts';
import type { Transfer } from '../transfer/types.ts';

/** What a build needs of the machine. Its processes see the environment that later steps will see. */
export interface BuildHost extends Pick<Host, 'machine' | 'files' | 'stages' | 'processes' | 'log'> {
  readonly resources: Resources;
  readonly copies: Copies;
  readonly open: OpenBytes;
  readonly output: OpenOutput;
  /** For a C compiler that has to be brought. */
  readonly transfer: Transfer;
}
