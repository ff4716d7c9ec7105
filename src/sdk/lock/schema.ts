import { z } from 'zod';
import { parseGoVersion } from '../../go/version.ts';
import type { Lock } from './types.ts';

/** Heavy: import it only where there is a lock to read. */
export function lockSchema(): z.ZodType<Lock> {
  return z
    .strictObject({
      $schema: z.string().optional().describe('For editors; ignored.'),
      schema: z.literal(1).describe('Format of this file.'),
      requests: z
        .record(z.string().min(1).max(256), version())
        .describe(
          'What the project asks for, and the version that this means until the lock is written anew.',
        ),
      versions: z
        .record(version(), z.record(platform(), lockedSdk()))
        .describe('Digests by version and platform.'),
    })
    .superRefine((lock, context) => {
      for (const [request, wanted] of Object.entries(lock.requests)) {
        if (Object.hasOwn(lock.versions, wanted)) continue;
        const path = ['requests', request];
        context.addIssue({
          code: 'custom',
          path,
          message: `${wanted} is not among the versions of the lock`,
        });
      }
    });
}

/** JSON Schema 2020-12 for editors: schemas/go.lock.schema.json. */
export function lockJsonSchema(): unknown {
  return { ...(z.toJSONSchema(lockSchema()) as object), title: 'setup-go-plus lock of Go versions' };
}

function lockedSdk() {
  return z
    .strictObject({ archive: archive().optional(), module: module().optional() })
    .refine((sdk) => sdk.archive !== undefined || sdk.module !== undefined, 'archive or module is missing');
}

function archive() {
  return z
    .strictObject({
      file: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,200}$/, 'must be a plain file name')
        .describe('Name of the archive, as go.dev writes it.'),
      url: z
        .string()
        .refine(isPlainUrl, 'must be an https:, http: or file: URL without credentials')
        .describe('Where the archive was when the lock was written.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits')
        .describe('SHA-256 of the archive.'),
      size: z.int().positive().optional().describe('Bytes of the archive.'),
    })
    .describe("go.dev's archive, wherever it is downloaded from.");
}

function module() {
  return z
    .strictObject({
      h1: z
        .string()
        .regex(/^h1:[A-Za-z0-9+/]{43}=$/, 'must be h1: and 44 characters of base64')
        .describe('Hash of the files, as in a go.sum.'),
    })
    .describe('The module golang.org/toolchain of a module proxy.');
}

function version() {
  return z
    .string()
    .regex(/^[0-9][0-9A-Za-z._-]{0,80}$/, 'must be a Go version such as 1.26.8')
    .refine((text) => parseGoVersion(text)?.text === text, 'must be a Go version such as 1.26.8');
}

function platform() {
  return z.string().regex(/^[a-z0-9]{2,16}\/[a-z0-9]{2,16}$/, 'must be a platform such as linux/amd64');
}

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['https:', 'http:', 'file:'].includes(protocol) && username === '' && password === '';
}
