import { UserError } from '../../errors.ts';
import { nearest } from '../../go/nearest.ts';

/** Fixed fields only: a template is data, and no code comes with it. */
export type TemplateFields = Readonly<Record<string, string>>;

/**
 * `{{name}}_{{version}}` with these fields. Two braces that open and do not close are text.
 * @param where `input build-name` or the like, for messages
 * @throws UserError INPUT_INVALID for a field that is not one
 */
export function renderTemplate(template: string, fields: TemplateFields, where: string): string {
  return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined) return value;
    const known = Object.keys(fields);
    // goreleaser's way of writing it.
    const bare = name.replace(/^\./, '').toLowerCase();
    const near = known.includes(bare) ? bare : nearest(bare, known);
    throw new UserError('INPUT_INVALID', `${where}: {{${name}}} is not a field.`, {
      hint: `${near === undefined ? '' : `Did you mean {{${near}}}? `}Fields are ${known.map((field) => `{{${field}}}`).join(', ')}.`,
    });
  });
}
