import { UserError } from '../errors.ts';

/**
 * A command line as one string to a program and its arguments, by one rule on every system:
 * blanks separate; within '…' everything is literal; within "…" everything but \" is; pieces that touch are one word.
 * A backslash elsewhere is a backslash, so Windows paths need no care. Nothing is expanded and no shell is started:
 * what only a shell understands is an error and not an argument.
 * @throws UserError USAGE
 */
export function splitCommand(text: string): readonly string[] {
  const words: string[] = [];
  const piece = /\s+|'([^']*)'|"((?:[^"\\]|\\"|\\(?!"))*)"|[^\s'"]+|(['"])/gy;
  let word: string | undefined;
  let bare = true;
  const finish = () => {
    if (word === undefined) return;
    if (bare) refuseShellWord(word, words.length === 0);
    words.push(word);
    word = undefined;
    bare = true;
  };
  for (const [whole, single, double, open] of text.matchAll(piece)) {
    if (open !== undefined) throw usage(`a quote (${open}) is not closed`);
    if (/^\s/.test(whole)) {
      finish();
      continue;
    }
    if (single !== undefined || double !== undefined) bare = false;
    word = (word ?? '') + (single ?? double?.replaceAll('\\"', '"') ?? whole);
  }
  finish();
  if (words.length === 0) throw usage('it is empty');
  return words;
}

function refuseShellWord(word: string, first: boolean): void {
  if (
    /^(?:\||\|\||&|&&|;|\d?>{1,2}(?:&\d)?|\d?<|<<|2>&1)$/.test(word) ||
    (word.length > 1 && word.endsWith(';'))
  ) {
    throw usage(`\`${word}\` means something to a shell, and none is started`);
  }
  if (first && /^[A-Za-z_][A-Za-z0-9_]*=/.test(word)) {
    throw usage(`\`${word}\` sets a variable in a shell, and none is started`);
  }
}

function usage(problem: string): UserError {
  return new UserError('USAGE', `--run: ${problem}`, {
    hint: 'Add --shell to have the system’s shell read it, put the word in quotes, or give the program after --: setup-go-plus setup -- go test ./...',
  });
}
