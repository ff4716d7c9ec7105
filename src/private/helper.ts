/**
 * A git credential helper (git-credential(1)) that git's own sh reads as a function with the arguments: file, host,
 * path, operation. It answers `get` for exactly its host and path over https; to everything else, to `store` and
 * `erase`, and once its file is gone, it is silent. Builtins alone, so that it needs no PATH.
 */
export const helperScript = `protocol= host= path=
# All of it, also where there is no answer: git must not write into a closed pipe.
while IFS= read -r line && [ -n "$line" ]; do
  case $line in
    protocol=*) protocol=\${line#*=} ;;
    host=*) host=\${line#*=} ;;
    path=*) path=\${line#*=} ;;
  esac
done
[ "$4" = get ] && [ -r "$1" ] || return 0
[ "$protocol" = https ] && [ "$host" = "$2" ] || return 0
# One path must not stand for another: a server resolves the dots after git has matched.
case /$path/ in */../*|*/./*|*//*/*) return 0 ;; esac
if [ -n "$3" ]; then
  case $path in "$3"|"$3"/*|"$3".git) ;; *) return 0 ;; esac
fi
while IFS= read -r line; do printf '%s\\n' "$line"; done < "$1"
`;
