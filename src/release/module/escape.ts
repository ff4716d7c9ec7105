import { UserError } from '../../errors.ts';

/**
 * A module path or version as proxies and checksum databases spell it in URLs: `!a` for `A`, since some serve from
 * file systems that ignore case (https://go.dev/ref/mod#goproxy-protocol).
 * @throws UserError VERSION_INVALID where it could lead to another address
 */
export function escapeModule(text: string): string {
  if (!/^[\w~.+-]+(\/[\w~.+-]+)*$/.test(text) || text.split('/').some((part) => /^\.+$/.test(part))) {
    throw new UserError('VERSION_INVALID', `${JSON.stringify(text)} is not a module path or version`);
  }
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
