import type { Files, Machine, Processes } from '../../host/ports.ts';

export interface MendHost {
  readonly machine: Pick<Machine, 'path'>;
  readonly files: Files;
  readonly processes: Processes;
}

/** The one function that Go's runtime takes from it since 1.22, made of one that every wine has (advapi32). */
const SOURCE = `#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return RtlGenRandom(data, size); }
`;

/** What a 64-bit wine calls the folder, and who compiles for it. */
const SYSTEMS = [
  { folder: 'system32', compiler: 'x86_64-w64-mingw32-gcc' },
  { folder: 'syswow64', compiler: 'i686-w64-mingw32-gcc' },
];

/**
 * Wine before 9 (Debian 12, Ubuntu 22.04) has no bcryptprimitives.dll, and no program of today's Go starts without it.
 * Where a MinGW compiler is, the Windows that was made for these checks is given a small one. Where there is none, or it
 * fails, all stays as it is, and the programs are listed as not run.
 * @param prefix absolute; a wine prefix of ours
 */
export async function mendWine(prefix: string, { machine, files, processes }: MendHost): Promise<void> {
  const { path } = machine;
  const windows = path.join(prefix, 'drive_c', 'windows');
  for (const { folder, compiler } of SYSTEMS) {
    const library = path.join(windows, folder, 'bcryptprimitives.dll');
    if ((await files.stat(path.join(windows, folder)))?.kind !== 'directory') continue;
    if ((await files.stat(library)) !== undefined) continue;
    const program = await processes.find(compiler);
    if (program === undefined) continue;
    const source = path.join(prefix, 'prng.c');
    await files.write(source, SOURCE);
    const args = ['-shared', '-o', library, source, '-ladvapi32'];
    await processes.run({ program, args, cwd: prefix, timeout: 60_000 });
  }
}
