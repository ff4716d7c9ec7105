import { leb } from '../bytes.ts';

/** A module of these sections: an id with its body, or a custom section's name with its. */
export function makeWasm(sections: readonly (readonly [id: number | string, body: Uint8Array])[]): Buffer {
  const parts = sections.map(([id, body]) => {
    const content = typeof id === 'string' ? Buffer.concat([name(id), body]) : body;
    return Buffer.concat([Buffer.from([typeof id === 'string' ? 0 : id]), leb(content.length), content]);
  });
  return Buffer.concat([Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), ...parts]);
}

export function name(text: string): Buffer {
  return Buffer.concat([leb(Buffer.byteLength(text)), Buffer.from(text)]);
}

/** Imports of functions, all of one module. */
export function imports(module: string, functions: readonly string[]): Buffer {
  const each = functions.map((one) => Buffer.concat([name(module), name(one), Buffer.from([0, 0])]));
  return Buffer.concat([leb(functions.length), ...each]);
}

/** The `producers` section: field → name → version. */
export function producers(fields: Readonly<Record<string, Readonly<Record<string, string>>>>): Buffer {
  const each = Object.entries(fields).map(([field, values]) => {
    const list = Object.entries(values).map(([tool, version]) => Buffer.concat([name(tool), name(version)]));
    return Buffer.concat([name(field), leb(list.length), ...list]);
  });
  return Buffer.concat([leb(each.length), ...each]);
}
