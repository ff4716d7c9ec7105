import { UserError } from '../errors.ts';

/** How the names of the machine's file system differ: that is where the archive is written, whatever Go it holds. */
export type NameRules = 'posix' | 'darwin' | 'windows';

export function nameRules(os: string): NameRules {
  return os === 'windows' ? 'windows' : os === 'darwin' || os === 'ios' ? 'darwin' : 'posix';
}

/**
 * An archive entry's name as a relative name with forward slashes that stays below the folder it is unpacked to;
 * '' for that folder itself. A slash at the end (a folder) is dropped, as is `./` at the start.
 * @throws UserError ARCHIVE_HOSTILE
 */
export function safeName(raw: string, rules: NameRules): string {
  let name = raw;
  while (name.startsWith('./')) name = name.slice(2);
  if (name.endsWith('/')) name = name.slice(0, -1);
  if (name === '' || name === '.') {
    if (raw === '') throw hostile(raw, 'has no name');
    return '';
  }
  const fault = faultOf(name, rules);
  if (fault !== undefined) throw hostile(raw, fault);
  return name;
}

/**
 * Where a link in the archive leads, checked not to leave the unpacked folder. `..` is allowed at the start only:
 * after another name it could step out through a second link.
 * @param from safe name of the link
 * @returns the target as it stands, for the link
 * @throws UserError ARCHIVE_HOSTILE
 */
export function safeLink(from: string, target: string, rules: NameRules): string {
  const parts = target.split('/');
  const up = parts.findIndex((part) => part !== '..');
  const ups = up === -1 ? parts.length : up;
  const depth = from.split('/').length - 1;
  if (ups > depth) throw hostile(from, `links to ${quoted(target)}, outside the archive`);
  const rest = parts.slice(ups).join('/');
  const fault = rest === '' && ups > 0 ? undefined : faultOf(rest, rules);
  if (fault !== undefined) throw hostile(from, `links to ${quoted(target)}, which ${fault}`);
  return target;
}

/** What one archive has brought so far: no file twice, no two names that are one on this disk, none below a link. */
export class SeenNames {
  readonly files = new Set<string>();
  readonly #rules: NameRules;
  readonly #folders = new Set<string>(['']);
  readonly #links = new Set<string>();
  /** The spelling that a folded name has. */
  readonly #spelling = new Map<string, string>();

  constructor(rules: NameRules) {
    this.#rules = rules;
  }

  /** @throws UserError ARCHIVE_HOSTILE */
  folder(name: string): void {
    if (this.#folders.has(name)) return;
    this.#parents(name);
    if (this.files.has(name) || this.#links.has(name)) throw hostile(name, 'is a file and a folder');
    this.#spelled(name);
    this.#folders.add(name);
  }

  /** @throws UserError ARCHIVE_HOSTILE */
  file(name: string): void {
    this.#parents(name);
    this.#leaf(name);
    this.files.add(name);
  }

  /** @throws UserError ARCHIVE_HOSTILE */
  link(name: string): void {
    this.#parents(name);
    this.#leaf(name);
    this.#links.add(name);
  }

  #parents(name: string): void {
    const slash = name.lastIndexOf('/');
    if (slash !== -1) this.folder(name.slice(0, slash));
  }

  #leaf(name: string): void {
    if (name === '' || this.#folders.has(name)) throw hostile(name, 'is a file and a folder');
    if (this.files.has(name) || this.#links.has(name)) throw hostile(name, 'is in the archive twice');
    this.#spelled(name);
  }

  /** Windows and macOS take `A` and `a` for one name: the second would write over the first. */
  #spelled(name: string): void {
    if (this.#rules === 'posix') return;
    const folded = name.normalize('NFC').toLowerCase();
    const before = this.#spelling.get(folded);
    if (before !== undefined && before !== name) throw hostile(name, `is ${quoted(before)} on this disk`);
    this.#spelling.set(folded, name);
  }
}

export function hostile(name: string, fault: string): UserError {
  return new UserError('ARCHIVE_HOSTILE', `The archive's entry ${quoted(name)} ${fault}.`, {
    hint: 'This is not an archive that Go publishes. Nothing of it was kept. Check where the download comes from.',
  });
}

/** As nearly all names of modules and SDKs are: nothing in them means anything to any file system but Windows'. */
const PLAIN = /^(?:[\w@+!~,=-][\w@+!~,=.-]*\/)*[\w@+!~,=-][\w@+!~,=.-]*$/;

function faultOf(name: string, rules: NameRules): string | undefined {
  if (rules !== 'windows' && name.length < 256 && PLAIN.test(name)) return undefined;
  if (name.length > 1024) return 'is longer than 1024 characters';
  if (name.startsWith('/')) return 'is an absolute path';
  if (/^[A-Za-z]:/.test(name)) return 'has a drive letter';
  if (name.includes('\\')) return 'has a backslash';
  if (/[\x00-\x1f\x7f]/.test(name)) return 'has a control character';
  if (name.includes('\ufffd')) return 'is not UTF-8';
  for (const part of name.split('/')) {
    if (part === '') return 'has an empty part';
    if (part === '.' || part === '..') return `has a part ${quoted(part)}`;
    if (part.length > 255 || Buffer.byteLength(part) > 255) return 'has a part longer than 255 bytes';
    if (rules !== 'windows') continue;
    if (/[<>:"|?*]/.test(part)) return 'has a character that Windows gives another meaning';
    if (/[. ]$/.test(part)) return 'has a part that ends in a dot or space, which Windows drops';
    if (/^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i.test(part))
      return 'has the name of a Windows device';
  }
  return undefined;
}

/** Printable whatever an attacker put into it. */
function quoted(name: string): string {
  return JSON.stringify(name.length > 120 ? `${name.slice(0, 117)}...` : name);
}
