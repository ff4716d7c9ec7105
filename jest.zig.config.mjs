import config from './jest.config.mjs';

/** Cross builds with zig, which compiles the C library of each target first: `npm run test:zig`, a job of its own. */
export default { ...config, testMatch: ['**/*.zig.ts'], testTimeout: 1_800_000 };
