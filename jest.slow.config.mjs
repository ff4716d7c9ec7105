import config from './jest.config.mjs';

/** What takes minutes, such as building Go from source: `npm run test:slow`, and in CI. */
export default { ...config, testMatch: ['**/*.slow.ts'] };
