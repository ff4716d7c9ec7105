import type { Inspection } from '../../binary/index.ts';

/** With both Go looks up hosts and users itself. C code may still ask glibc. */
const GO_ALONE = ['netgo', 'osusergo'];

/**
 * glibc looks up hosts and users (NSS), converts character sets and the like with libraries that it loads at run time,
 * also where it is linked statically; these must be of the very version it was linked from, or the program crashes on
 * another distribution.
 * @returns a warning for such a program; undefined where Go's own code needs none of that, or it is not glibc's
 */
export function staticGlibcWarning(inspection: Inspection | null): string | undefined {
  const at = inspection?.images.find(
    ({ linkage, libc }) => libc === 'glibc' && (linkage === 'static' || linkage === 'static-pie'),
  );
  if (at === undefined) return undefined;
  const tags = (at.go?.settings['-tags'] ?? '').split(',');
  if (GO_ALONE.every((tag) => tags.includes(tag))) return undefined;
  return 'it is linked statically with glibc, which still loads libraries of its own version when it looks up hosts or users: with another glibc it may crash. Take musl (libc: musl), link dynamically (libc: glibc 2.17), or add -tags netgo,osusergo if no C code looks them up.';
}
