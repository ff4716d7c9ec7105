declare module 'spdx-expression-parse' {
  export type ParsedLicence =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | { readonly left: ParsedLicence; readonly conjunction: 'and' | 'or'; readonly right: ParsedLicence };
  export default function parse(source: string): ParsedLicence;
}
