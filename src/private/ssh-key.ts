export type ReadKey =
  | { readonly kind: 'key'; readonly text: string }
  | { readonly kind: 'wrong'; readonly why: string };

/**
 * A private key as people paste it: PEM lines with any line ends, lines that a form joined with blanks or `\n`, or all
 * of it once more in base64. ssh wants line feeds, and one at the end, or it says "invalid format" (libcrypto).
 */
export function readPrivateKey(pasted: string): ReadKey {
  const text = pasted.includes('-----BEGIN') ? pasted : decoded(pasted);
  const pem = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(.*?)-----END \1-----/s.exec(
    text.replaceAll('\\n', '\n'),
  );
  if (pem === null) return { kind: 'wrong', why: 'no private key, from BEGIN to END, stands there' };
  const [, label = '', inside = ''] = pem;
  if (label.includes('ENCRYPTED') || /^Proc-Type:.*ENCRYPTED/m.test(inside) || isLocked(inside)) {
    return { kind: 'wrong', why: 'the key needs a passphrase, which nobody can type here' };
  }
  const lines = inside.split(/\s+/).filter((line) => line !== '');
  if (!lines.every((line) => /^[A-Za-z0-9+/=]+$/.test(line))) {
    return { kind: 'wrong', why: 'between BEGIN and END stands something else than base64' };
  }
  return { kind: 'key', text: `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n` };
}

function decoded(text: string): string {
  return Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('latin1');
}

/** `openssh-key-v1\0`, then the cipher's name as a string with its length (OpenSSH's PROTOCOL.key). */
function isLocked(inside: string): boolean {
  const bytes = Buffer.from(inside.replace(/\s+/g, ''), 'base64');
  const magic = 'openssh-key-v1\0';
  if (bytes.length < magic.length + 8 || bytes.toString('latin1', 0, magic.length) !== magic) return false;
  const length = bytes.readUInt32BE(magic.length);
  return bytes.toString('latin1', magic.length + 4, magic.length + 4 + length) !== 'none';
}
