import { Ajv, type ValidateFunction } from 'ajv';

/** Of SARIF 2.1.0 (OASIS, sections 3.13 to 3.49) the objects that are written here, with nothing else in them. */
export function sarifValidator(): ValidateFunction {
  const text = { type: 'string', minLength: 1 };
  const closed = (properties: Record<string, unknown>, required: readonly string[]) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  });
  const list = (items: unknown) => ({ type: 'array', items });
  const message = closed({ text }, ['text']);
  const rule = closed(
    {
      id: text,
      shortDescription: message,
      help: message,
      helpUri: { type: 'string', pattern: '^https://' },
      properties: closed({ tags: { ...list(text), uniqueItems: true } }, []),
    },
    ['id'],
  );
  const location = closed(
    {
      physicalLocation: closed(
        {
          // A relative reference of RFC 3986, as uriBaseId asks for one.
          artifactLocation: closed(
            {
              uri: { type: 'string', pattern: "^(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$" },
              uriBaseId: text,
            },
            ['uri'],
          ),
          region: closed({ startLine: { type: 'integer', minimum: 1 } }, ['startLine']),
        },
        ['artifactLocation'],
      ),
    },
    [],
  );
  const result = closed(
    {
      ruleId: text,
      ruleIndex: { type: 'integer', minimum: 0 },
      level: { enum: ['none', 'note', 'warning', 'error'] },
      message,
      locations: list(location),
      partialFingerprints: { type: 'object', additionalProperties: text },
      properties: { type: 'object' },
    },
    ['message'],
  );
  const driver = closed(
    { name: text, semanticVersion: text, informationUri: text, rules: { ...list(rule), uniqueItems: true } },
    ['name'],
  );
  const run = closed(
    {
      tool: closed({ driver }, ['driver']),
      automationDetails: closed({ id: text }, []),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(result),
    },
    ['tool'],
  );
  return new Ajv({ strict: true }).compile(
    closed({ $schema: text, version: { const: '2.1.0' }, runs: list(run) }, ['version', 'runs']),
  );
}
