import type { Entry, Files, Machine } from '../host/ports.ts';

/** All below a folder that is no folder itself, by relative name with forward slashes. Links are seen and not followed. */
export async function listAll(
  folder: string,
  { files, machine }: { readonly files: Pick<Files, 'list'>; readonly machine: Pick<Machine, 'path'> },
): Promise<ReadonlyMap<string, Exclude<Entry['kind'], 'directory'>>> {
  const found = new Map<string, Exclude<Entry['kind'], 'directory'>>();
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const { name, kind } of (await files.list(machine.path.join(folder, ...below.split('/')))) ?? []) {
      if (kind === 'directory') waiting.push(`${below}${name}/`);
      else found.set(`${below}${name}`, kind);
    }
  }
  return found;
}
