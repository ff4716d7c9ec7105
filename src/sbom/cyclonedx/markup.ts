/** An element of XML, as data. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** A text, or elements. */
  readonly content: string | readonly Element[];
}

type Children = readonly (Element | undefined)[];

/** An element with these attributes; those that are undefined are not there. */
export function element(
  name: string,
  attributes: Element['attributes'],
  content: string | Children = [],
): Element {
  return {
    name,
    attributes,
    content: typeof content === 'string' ? content : content.filter((child) => child !== undefined),
  };
}

/** An element of a text; undefined where there is none. */
export function textElement(name: string, text: string | undefined): Element | undefined {
  return text === undefined ? undefined : element(name, {}, text);
}

/** An element around others; undefined where there are none. */
export function listElement<T>(
  name: string,
  items: readonly T[] | undefined,
  each: (item: T) => Element,
): Element | undefined {
  return items === undefined || items.length === 0 ? undefined : element(name, {}, items.map(each));
}

/**
 * A whole document of XML 1.0 in UTF-8. Texts hold only characters that XML can (merge/clean.ts).
 */
export function formatXml(root: Element): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function write({ name, attributes, content }: Element, indent: string, lines: string[]): void {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(value)}"`))
    .join('')}`;
  if (content.length === 0) {
    lines.push(`${start}/>`);
  } else if (typeof content === 'string') {
    lines.push(`${start}>${escapeText(content)}</${name}>`);
  } else {
    lines.push(`${start}>`);
    for (const child of content) write(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
