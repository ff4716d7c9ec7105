/** Records and checksum files are input: on Windows `C:x` and `a\..\..\b` lead elsewhere. */
export function isInside(file: string): boolean {
  if (/[\\\0]/.test(file) || /^(?:\/|[A-Za-z]:)/.test(file)) return false;
  return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
