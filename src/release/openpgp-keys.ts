/**
 * The keys that a signature must come from: the user's own (`signing-keys`), which replace ours, else Google's.
 * Google adds a subkey about once a year; a Go signed with one that is newer than this program needs the former.
 */
export async function signingKeys(own: readonly string[]): Promise<readonly string[]> {
  if (own.length > 0) return own;
  return [(await import('./keys/google-linux.ts')).googleLinuxKey];
}
