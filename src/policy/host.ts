import type { Host, OpenBytes } from '../host/ports.ts';

/** What a policy needs of the machine. */
export interface PolicyHost extends Pick<Host, 'machine' | 'files' | 'stages' | 'processes' | 'log'> {
  readonly open: OpenBytes;
}
