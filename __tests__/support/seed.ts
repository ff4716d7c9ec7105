import fc from 'fast-check';

/**
 * A run of CI can be repeated: its property tests draw the same values each time. Runs on a developer's machine, and
 * the weekly one (PROPERTY_SEED=random), look further.
 */
if (process.env.CI && process.env.PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: 20261121 });
