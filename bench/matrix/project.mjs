import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** Nothing that only some linker flags would set, so that all contenders make the same bytes. */
const program = `package main

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"text/template"
)

var page = template.Must(template.New("page").Parse("{{.Name}}: {{.Size}} bytes, {{.Digest}}\\n"))

func main() {
	pattern := flag.String("pattern", ".", "names that are read")
	asJSON := flag.Bool("json", false, "print JSON")
	flag.Parse()
	names := regexp.MustCompile(*pattern)
	for _, name := range flag.Args() {
		if !names.MatchString(name) {
			continue
		}
		file, err := os.Open(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		var reader io.Reader = file
		if zipped, err := gzip.NewReader(file); err == nil {
			reader = zipped
		} else {
			file.Seek(0, io.SeekStart)
		}
		hash := sha256.New()
		size, _ := io.Copy(hash, reader)
		found := map[string]any{"Name": name, "Size": size, "Digest": fmt.Sprintf("%x", hash.Sum(nil))}
		if *asJSON {
			json.NewEncoder(os.Stdout).Encode(found)
		} else {
			page.Execute(os.Stdout, found)
		}
	}
}
`;

const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];

/** Of no change: each binary is stamped with another commit and linked again, and nothing is compiled. */
export function commit({ folder }, message) {
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git(...author, 'commit', '--allow-empty', '-m', message);
}

/** A git work tree of its own, clean, whose ignored folder dist/ is goreleaser's. */
export function makeProject(given, work) {
  const folder = join(work, 'project');
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  if (given === undefined) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'go.mod'), 'module example.com/digests\n\ngo 1.21\n');
    writeFileSync(join(folder, 'main.go'), program);
    git('init', '--initial-branch=main');
    git('add', '.');
    git(...author, 'commit', '-m', 'A program');
    git(...author, 'tag', '-a', '-m', 'One', 'v1.0.0');
    // goreleaser asks where it came from.
    git('remote', 'add', 'origin', 'https://example.com/bench/digests.git');
  } else {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', given, folder]);
  }
  appendFileSync(join(folder, '.git', 'info', 'exclude'), 'dist/\n');
  if (!existsSync(join(folder, 'go.mod'))) throw new Error(`${given} is no Go module`);
  const list = execFileSync('go', ['list', '-find', '-f', '{{.Name}} {{.Dir}}', './...'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const mains = list.split('\n').filter((line) => line.startsWith('main '));
  const dir = mains.map((line) => line.slice(5)).sort((a, b) => a.length - b.length)[0];
  if (dir === undefined) throw new Error(`${given} has no main package`);
  execFileSync('go', ['mod', 'download'], { cwd: folder, stdio: 'ignore' });
  // goreleaser takes a folder, and no import path.
  const main = `./${relative(realpathSync(folder), dir)}`;
  return { folder, main, name: basename(dir) };
}
