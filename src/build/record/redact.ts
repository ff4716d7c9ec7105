import { argument } from '../inspect/expectations.ts';
import { linkerValues } from '../inspect/linker-values.ts';
import { redactFlags } from '../plan/ldflags.ts';
import type { BuildPlan } from '../types.ts';

const SECRET = /token|secret|passw|api_?key|credential|private/i;

/** Values of -X and of rows' own variables whose names say that they are secret: nothing may print them. */
export function secretsOf(plan: Pick<BuildPlan, 'rows'>): string[] {
  const found = plan.rows.flatMap(({ args, target }) => [
    ...linkerValues(argument(args, 'ldflags') ?? '')
      .filter(({ name }) => SECRET.test(name.slice(name.lastIndexOf('.') + 1)))
      .map(({ value }) => value),
    ...Object.entries(target.env).flatMap(([name, value]) => (SECRET.test(name) ? [value] : [])),
  ]);
  return [...new Set(found)].filter((secret) => secret !== '');
}

/** The plan as it may be shown and kept. */
export function redactPlan(plan: BuildPlan): BuildPlan {
  const variables = <T extends string | null>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [name, value && SECRET.test(name) ? '***' : value]),
    ) as Record<string, T>;
  return {
    ...plan,
    rows: plan.rows.map((row) => ({
      ...row,
      args: row.args.map(redactFlags),
      env: variables(row.env),
      target: {
        ...row.target,
        ldflags: row.target.ldflags === null ? null : redactFlags(row.target.ldflags),
        env: variables(row.target.env),
      },
    })),
  };
}
