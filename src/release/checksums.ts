/**
 * The SHA-256 that a checksum file has for one file name, as hex. Reads what sha256sum, shasum and BSD's sha256 write:
 * `<hex>  name`, `<hex> *name`, `SHA256 (name) = <hex>`, and go.dev's form, a lone `<hex>`, which counts only in a file
 * that belongs to one archive.
 * @param alone the file is `<name>.sha256`
 */
export function findSha256(text: string, name: string, alone: boolean): string | undefined {
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const found = readLine(line.trim());
    if (found === undefined) continue;
    if (found.name === undefined ? alone : lastPart(found.name) === name) return found.hex.toLowerCase();
  }
  return undefined;
}

function readLine(line: string): { readonly hex: string; readonly name: string | undefined } | undefined {
  const gnu = /^([0-9a-f]{64})(?:\s+\*?(.+))?$/i.exec(line);
  if (gnu !== null) return { hex: gnu[1]!, name: gnu[2] };
  const bsd = /^SHA256 \((.+)\) = ([0-9a-f]{64})$/i.exec(line);
  return bsd === null ? undefined : { hex: bsd[2]!, name: bsd[1] };
}

function lastPart(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}
