#!/bin/sh
# Makes a release of the tag that is checked out, on any machine with node, git and sh: test, build for all platforms, hold
# to the policy, SBOM, checksums, provenance, verify. What to upload is in RELEASE then, and PUBLISH is called with it.
#
#   SETUP_GO_PLUS   the command line (default: setup-go-plus). From a clone: "node /opt/setup-go-plus/dist/cli/index.js"
#   TARGETS         default: default (windows, darwin, linux on amd64 and arm64)
#   PACKAGES        main packages (default: ./...)
#   OUT, RELEASE    folders for all that is built, and for what is to be uploaded (default: dist, dist.release)
#   PUBLISH         a program that is given the tag and the files, such as ./publish.sh
set -eu

sgp=${SETUP_GO_PLUS:-setup-go-plus}
out=${OUT:-dist}
release=${RELEASE:-$out.release}
targets=${TARGETS:-default}
packages=${PACKAGES:-./...}

# HEAD must have a version tag, and the tree must be what was tagged.
tag=$(git describe --exact-match --tags --match 'v[0-9]*' HEAD) || {
  echo "HEAD has no version tag: git tag -s v1.2.3" >&2
  exit 1
}
test -z "$(git status --porcelain)" || { echo "The work tree has changes." >&2; exit 1; }

# shellcheck disable=SC2086 # $sgp and $packages are lists of words.
{
  $sgp setup -- go vet ./...
  $sgp setup -- go test ./...
  $sgp build $packages --targets "$targets" --archive auto --reproduce host \
    --sbom cyclonedx-json,spdx-json --provenance --out "$out"
  $sgp verify "$out"
}

# Archives and documents; the programs themselves are in the archives. Sums without folders, as releases have none.
rm -rf "$release"
mkdir -p "$release"
printf '*\n' > "$release/.gitignore"
grep -E ' [ *][^/]+$' "$out/SHA256SUMS" > "$release/SHA256SUMS"
sed 's/^[0-9a-f]* [ *]//' "$release/SHA256SUMS" | while IFS= read -r name; do cp "$out/$name" "$release/"; done

if [ -n "${PUBLISH:-}" ]; then
  "$PUBLISH" "$tag" "$release"/*
else
  echo "$tag is ready in $release:"
  ls "$release"
fi
