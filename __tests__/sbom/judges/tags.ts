/** A strict reader of SPDX tag-value text: blocks of tags, as a program that knows only the format takes them. */
export function readTags(text: string): readonly (readonly (readonly [string, string])[])[] {
  const blocks: (readonly [string, string])[][] = [[]];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '') {
      blocks.push([]);
      continue;
    }
    const found = /^([A-Za-z]+): (.*)$/.exec(line);
    if (found === null) throw new Error(`line ${i + 1} has no tag: ${line}`);
    let value = found[2]!;
    if (value.startsWith('<text>')) {
      while (!value.includes('</text>')) value += `\n${lines[++i]!}`;
      if (value.indexOf('</text>') !== value.length - '</text>'.length)
        throw new Error(`text goes on: ${value}`);
      value = value.slice('<text>'.length, -'</text>'.length);
    }
    blocks.at(-1)!.push([found[1]!, value]);
  }
  return blocks.filter((block) => block.length > 0);
}
