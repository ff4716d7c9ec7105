/** The main and post step of actions/cache, on the package that it is made of: where no checkout of it is given. */
import { restoreCache, saveCache } from '@actions/cache';
import { getInput, getState, saveState, warning } from '@actions/core';

const paths = getInput('path').split('\n');
const key = getInput('key');
try {
  if (getState('CACHE_KEY') === '') {
    saveState('CACHE_KEY', key);
    const ladder = getInput('restore-keys').split('\n').filter(Boolean);
    saveState('CACHE_RESULT', (await restoreCache(paths, key, ladder)) ?? '');
  } else if (getState('CACHE_RESULT') !== key) {
    await saveCache(paths, key);
  }
} catch (error) {
  // No folder to save, a service that fails: a warning and no more.
  warning(error.message);
}
// As the action does: connections that are kept alive would hold the process.
process.exit(0);
