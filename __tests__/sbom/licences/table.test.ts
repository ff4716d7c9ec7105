import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { normalise } from '../../../src/sbom/licences/normalise.ts';
import { commonLicences, otherLicences } from '../../../src/sbom/licences/table.ts';

test('the tables are what the generator makes of the SPDX licence list', async () => {
  const script = '../../../scripts/generate-licences.mjs';
  const { licenceLines } = (await import(script)) as {
    licenceLines(list: unknown, normalised: typeof normalise): Record<'common' | 'other', readonly string[]>;
  };
  const list = createRequire(import.meta.url)('spdx-license-list/spdx-full.json');
  const { common, other } = licenceLines(list, normalise);
  const lines = (entries: Awaited<ReturnType<typeof commonLicences>>) =>
    entries.map(({ id, words }) => `${id}\t${words}`);
  expect(lines(await commonLicences())).toEqual(common);
  expect(lines(await otherLicences())).toEqual(other);
});

test('no id is deprecated by one that says "only"', async () => {
  const ids = [...(await commonLicences()), ...(await otherLicences())].map(({ id }) => id);
  expect(ids.filter((id) => /^[AL]?GPL-[\d.]+\+?$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBeGreaterThan(600);
});
