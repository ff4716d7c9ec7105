import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Decodes across chunks; each line without its \n or \r\n, the last one also without. Call the result at the end. */
export function readText(stream: Readable, onLine: ((line: string) => void) | undefined): () => string {
  const decoder = new StringDecoder('utf8');
  const chunks: string[] = [];
  let rest = '';
  const take = (text: string) => {
    chunks.push(text);
    if (onLine === undefined) return;
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) onLine(line.replace(/\r$/, ''));
  };
  stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)));
  // Broken pipes end the output; the exit code says what happened.
  stream.on('error', () => {});
  return () => {
    take(decoder.end());
    if (rest !== '') onLine?.(rest.replace(/\r$/, ''));
    return chunks.join('');
  };
}
