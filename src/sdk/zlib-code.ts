/** `Z_DATA_ERROR` and the like of an error that node:zlib made; '' for any other. */
export function zlibCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  const code = String(error.code);
  return code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE' ? code : '';
}
