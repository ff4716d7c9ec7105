import { UserError } from '../../errors.ts';
import type { Machine } from '../../host/ports.ts';
import type { LayerValues, VariableChange } from '../patches/types.ts';
import { editGoEnv, parseGoEnv } from './go-env-file.ts';
import { separated } from './list-text.ts';
import { refused, refuseReferences, refuseSecrets } from './refuse.ts';
import { type RewriteHost, readBehindLinks, rewrite } from './rewrite.ts';
import type { Assignment, Held, Layer } from './types.ts';

export interface GoenvHost extends RewriteHost {
  readonly machine: Pick<Machine, 'platform'>;
}

/** Go's env file at this path, for all who start Go as this user (or with GOENV set to it). */
export function goenvLayer(file: string, host: GoenvHost): Layer {
  const parse = async () => parseGoEnv((await readBehindLinks(file, host)).bytes, file);
  return {
    target: { layer: 'goenv', file },
    place: file,
    read: async (): Promise<LayerValues> => ({ values: await parse() }),
    async prepare(changes) {
      refuseSecrets(changes, file);
      refuseReferences(changes, host.machine.platform.os);
      for (const change of changes) refuseForGo(change);
      const values = await parse();
      return {
        assignments: changes.map((change) => assignmentOf(change, values, host.machine.platform.os)),
        notes: [],
      };
    },
    async holds(names) {
      const values = await parse();
      return new Map(names.map((name) => [name, values.get(name) ?? null]));
    },
    write: (values) => rewrite(file, (bytes) => editGoEnv(bytes, values, file), host),
  };
}

/**
 * Where the go command keeps what `go env -w` writes: GOENV, else go/env in the user's folder for settings.
 * @throws UserError LAYER_REFUSED where GOENV is `off` or depends on the folder that one stands in
 */
export function goenvFile({ env, home, path, platform }: Machine): string {
  const named = env('GOENV');
  if (named === 'off') {
    throw new UserError('LAYER_REFUSED', 'GOENV is off: the go command reads no env file here', {
      hint: 'Unset GOENV, or apply the patches to another layer.',
    });
  }
  if (named && !path.isAbsolute(named)) {
    throw new UserError('LAYER_REFUSED', `GOENV is ${named}: a file that differs from folder to folder`, {
      hint: 'Give GOENV an absolute path.',
    });
  }
  if (named) return named;
  const settings = {
    windows: env('APPDATA') || path.join(home, 'AppData', 'Roaming'),
    darwin: path.join(home, 'Library', 'Application Support'),
  }[platform.os];
  return path.join(settings ?? (env('XDG_CONFIG_HOME') || path.join(home, '.config')), 'go', 'env');
}

const settings =
  /^(?:AR|CC|CXX|FC|GCCGO|PKG_CONFIG|GO_EXTLINK_ENABLED|CGO_ENABLED|CGO_(?:C|CPP|CXX|F|LD)FLAGS(?:_ALLOW|_DISALLOW)?|GO[A-Z0-9]+)$/;
/** `go env -w` refuses them (cmd/go/internal/envcmd, checkEnvWrite). */
const fixed =
  /^(?:GOEXE|GOGCCFLAGS|GOHOSTARCH|GOHOSTOS|GOMOD|GOWORK|GOTOOLDIR|GOVERSION|GOTELEMETRY|GOTELEMETRYDIR|GOENV|GODEBUG)$/;

function refuseForGo(change: VariableChange): void {
  const { name, after } = change;
  if (!settings.test(name) || fixed.test(name)) {
    throw refused(
      change,
      'is no setting that the go command reads from its env file',
      'Apply this patch to another layer, or keep it in a folder of its own.',
    );
  }
  if (after === null) return;
  if (name === 'GOROOT') {
    // Even `go env -u GOROOT` fails then (golang/go#79648).
    throw refused(change, 'in that file makes every other Go of this user unusable', 'Leave GOROOT unset.');
  }
  if (/[\v\r\n\0]/.test(after)) {
    throw refused(change, 'has a line break, which the file cannot hold', 'Write it as one line.');
  }
  if (['GOPATH', 'GOMODCACHE'].includes(name) && /^(?!$|\/|[A-Za-z]:[\\/]|\\\\)/.test(after)) {
    throw refused(change, `must be absolute for the go command, got ${after}`, 'Write an absolute path.');
  }
}

function assignmentOf(change: VariableChange, values: ReadonlyMap<string, Held>, os: string): Assignment {
  const { name, after } = change;
  const before = values.get(name) ?? null;
  return { name, before, after: after === null ? null : { text: after }, ...separated(change, os) };
}
