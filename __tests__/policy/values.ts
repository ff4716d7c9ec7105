import { inputValues, type Values } from '../../src/setup/values.ts';

/** Inputs as a workflow gives them. */
export function values(given: Readonly<Record<string, string>>): Values {
  return inputValues(
    (name) => given[name],
    new Map(),
    (name) => `input ${name}`,
  );
}
