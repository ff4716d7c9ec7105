import config from './jest.config.mjs';

/** What needs wine (Debian: wine64): `npm run test:wine`, and in CI. */
export default { ...config, testMatch: ['**/*.wine.ts'], testTimeout: 300_000 };
