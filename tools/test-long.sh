#!/usr/bin/env bash
# What is too slow for every change: `make test-long`.
set -euo pipefail
cd "$(dirname "$0")/.."

seed=${SEED:-$RANDOM$RANDOM}
echo "=== fuzz the contracts, SEED=$seed"
FOUNDRY_PROFILE=long tools/forge test --fuzz-seed "$seed"

echo "=== race detector"
go test -race -timeout 90m ./...

echo "=== circuits: all vectors, 200 random steps, random witnesses"
LODE_LONG=1 go test -timeout 90m ./program/circuit/...

# Another architecture, run by emulation: its compiler fuses what amd64's does not.
if command -v qemu-aarch64-static >/dev/null; then
	echo "=== arithmetic on arm64"
	GOARCH=arm64 CGO_ENABLED=0 go test -timeout 60m -exec qemu-aarch64-static ./program/... ./tensorlog/...
else
	echo "=== arm64 skipped: qemu-user-static is not installed"
fi
