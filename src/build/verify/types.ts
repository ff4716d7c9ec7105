import type { Files, Machine, OpenBytes } from '../../host/ports.ts';

export interface VerifyHost {
  readonly files: Files;
  readonly open: OpenBytes;
  readonly machine: Pick<Machine, 'path'>;
}
