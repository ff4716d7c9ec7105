import type { Machine } from '../../host/ports.ts';

/** Relative to the working folder where it lies below, else as it is: short in messages, and editors can open it. */
export function showPath(machine: Machine, path: string): string {
  const relative = machine.path.relative(machine.cwd, path);
  const outside =
    relative === '' ||
    relative === '..' ||
    relative.startsWith(`..${machine.path.sep}`) ||
    machine.path.isAbsolute(relative);
  return outside ? path : relative;
}
