#!/usr/bin/env bash
# What is too slow for every change: `make test-long`.
set -euo pipefail
cd "$(dirname "$0")/.."

seed=${SEED:-$RANDOM$RANDOM}
echo "=== fuzz the contracts, SEED=$seed"
FOUNDRY_PROFILE=long tools/forge test --fuzz-seed "$seed"

echo "=== race detector"
go test -race -timeout 90m ./...

# Every instruction set that this processor has, and the loops without any. The
# tests of package kernel try all of them anyway.
for set in avx512 avx2 portable; do
	if [[ $set == portable ]] || grep -qw "${set/avx512/avx512f}" /proc/cpuinfo 2>/dev/null; then
		echo "=== programs and training with $set"
		LODE_VECTORS=$set LODE_LONG=1 go test -count=1 -timeout 60m ./program/... ./internal/train/... ./tensorlog/...
	fi
done

# Another architecture, run by emulation: its compiler fuses what amd64's does not.
if command -v qemu-aarch64-static >/dev/null; then
	echo "=== arithmetic on arm64"
	GOARCH=arm64 CGO_ENABLED=0 go test -timeout 60m -exec qemu-aarch64-static ./program/... ./tensorlog/...
else
	echo "=== arm64 skipped: qemu-user-static is not installed"
fi
