/**
 * Standard base64 with padding, in its one canonical spelling; undefined for anything else.
 * Lenient decoders ignore the unused low bits of the last letter, so one signature would have several spellings
 * and a changed byte in a signed document could go unseen.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
