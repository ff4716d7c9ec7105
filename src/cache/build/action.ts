/**
 * What an `-a` file says, read as strictly as Go reads it (cmd/go/internal/cache, DiskCache.get):
 * `v1 <id> <output> <size, 20 wide> <nanoseconds, 20 wide>` and a newline.
 *
 * @param id that its name says
 * @returns undefined where Go would take it for a miss. `put` in milliseconds since 1970
 */
export function parseAction(
  bytes: Uint8Array,
  id: string,
): { readonly output: string; readonly size: number; readonly put: number } | undefined {
  if (bytes.length !== LENGTH) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const match = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) {1,20}(\d{1,20}) {1,20}(\d{1,20})\n$/.exec(text);
  const [, named, output, size, nanoseconds] = match ?? [];
  if (named !== id || output === undefined) return undefined;
  const bytesOfOutput = Number(size);
  if (!Number.isSafeInteger(bytesOfOutput)) return undefined;
  return { output, size: bytesOfOutput, put: Number(BigInt(nanoseconds!) / 1_000_000n) };
}

const LENGTH = 2 + 1 + 64 + 1 + 64 + 1 + 20 + 1 + 20 + 1;
