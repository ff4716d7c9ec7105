import { UserError } from '../../errors.ts';
import type { Machine } from '../../host/ports.ts';
import { type RcShell, rcShells } from './types.ts';

/**
 * The file that an interactive shell of this kind reads when it starts.
 * @param documents the user's folder of documents on Windows, which OneDrive may have moved
 */
export function rcFile(shell: RcShell, { env, home, path, platform }: Machine, documents?: string): string {
  const config = env('XDG_CONFIG_HOME') || path.join(home, '.config');
  switch (shell) {
    case 'bash':
      // Terminal and iTerm start login shells, which do not read .bashrc.
      return path.join(home, platform.os === 'darwin' ? '.bash_profile' : '.bashrc');
    case 'zsh':
      return path.join(env('ZDOTDIR') || home, '.zshrc');
    case 'fish':
      return path.join(config, 'fish', 'config.fish');
    default: {
      if (platform.os !== 'windows') return path.join(config, 'powershell', 'profile.ps1');
      const folder = shell === 'pwsh' ? 'PowerShell' : 'WindowsPowerShell';
      return path.join(documents ?? path.join(home, 'Documents'), folder, 'profile.ps1');
    }
  }
}

/** The shell that the user signs in with. @throws UserError USAGE where that cannot be told */
export function loginShell({ env, path }: Pick<Machine, 'env' | 'path'>): RcShell {
  const name = path.basename(env('SHELL') ?? '').replace(/\.exe$/i, '');
  const found = rcShells.find((shell) => shell === name);
  if (found !== undefined) return found;
  const said = name === '' ? 'SHELL is not set' : `SHELL is ${name}`;
  throw new UserError('USAGE', `Which shell is meant cannot be told: ${said}`, {
    hint: `Name it: --shell ${rcShells.join('|')}.`,
  });
}
