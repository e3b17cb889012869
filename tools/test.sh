#!/usr/bin/env bash
# Everything that has to pass before a change lands: `make test`.
set -euo pipefail
cd "$(dirname "$0")/.."

# section NAME COMMAND… runs one part under a heading and says how long it took.
section() {
	local name=$1 start=$SECONDS
	shift
	printf '\n=== %s\n' "$name"
	if ! "$@"; then
		printf '\n=== FAILED: %s\n' "$name" >&2
		exit 1
	fi
	printf '=== %s: ok, %d s\n' "$name" $((SECONDS - start))
}

# Gas used by the recorded calls, compared with what is checked in: a call that
# became dearer or cheaper, appeared or went away is a difference to look at.
contracts() {
	rm -rf out/snapshots
	FOUNDRY_SNAPSHOTS=out/snapshots FORGE_SNAPSHOT_EMIT=true tools/forge test || return 1
	if ! diff -ru contracts/snapshots out/snapshots; then
		echo 'gas differs from contracts/snapshots: if that is meant, run "make snapshot"' >&2
		return 1
	fi
}

# The arithmetic must give the same bits where Go compiles it differently.
# Circuits compute in a field of their own, the same way everywhere.
other_word_size() {
	go list ./program/... ./tensorlog/... | grep -v '/program/circuit' | GOARCH=386 CGO_ENABLED=0 xargs go test
}

section 'install the pinned tools' make --no-print-directory node_modules
section 'compile the contracts' tools/forge build --sizes --skip 'contracts/test/**'
section 'test the contracts, compare gas' contracts
section 'format and lint' tools/lint.sh
section 'build' make --no-print-directory build
LODE_COMPILED=1 section 'test the Go packages' go test -timeout 20m ./...
if [[ $(go env GOHOSTARCH) == amd64 ]]; then
	section 'test the arithmetic on 32 bits' other_word_size
fi
printf '\n=== everything passed in %d s\n' $SECONDS
