#!/usr/bin/env bash
# Formatting and static checks of everything. Changes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t files < <(git ls-files --cached --others --exclude-standard '*.go' | while read -r f; do [[ -f $f ]] && echo "$f"; done)
unformatted=$(gofmt -l "${files[@]}")
if [[ -n $unformatted ]]; then
	printf 'not formatted, run "gofmt -w":\n%s\n' "$unformatted" >&2
	exit 1
fi
go vet ./...
go tool -modfile=tools/lint.mod staticcheck ./...
tools/forge fmt --check
tools/forge lint
