#!/usr/bin/env bash
# What is too slow for every change: `make test-long`.
set -euo pipefail
cd "$(dirname "$0")/.."

# Fuzzing of each Go target, such as FUZZTIME=10m.
fuzz=${FUZZTIME:-2m}

seed=${SEED:-$RANDOM$RANDOM}
echo "=== fuzz the contracts, SEED=$seed"
FOUNDRY_PROFILE=long tools/forge test --fuzz-seed "$seed"

# Every float32 for each function, many more vectors and random programs.
echo "=== arithmetic, exhaustively"
LODE_LONG=1 go test -count=1 -timeout 360m ./program/f32 ./program/kernel

# What a fuzzer finds is written below testdata/fuzz, and tested from then on.
for target in ./program:FuzzDecode ./program:FuzzDecodeOp ./program:FuzzCheck ./program/kernel:FuzzRandomPrograms ./program/kernel:FuzzMutatedPrograms; do
	echo "=== fuzz ${target#*:} for $fuzz"
	go test "${target%%:*}" -run '^$' -fuzz "^${target#*:}\$" -fuzztime "$fuzz"
done

# With the contracts that forge has just compiled.
echo "=== the referee against the kernel and all vectors"
LODE_LONG=1 go test -count=1 -timeout 60m ./internal/referee

echo "=== disputes: every form of operator, every stalled move, every lie, the static check's limits"
LODE_LONG=1 go test -count=1 -timeout 60m -run 'FlippedBits|Stalling|FalseChallenges|Malformed|AtLimits|LongSection' ./test

echo "=== race detector"
go test -race -timeout 90m ./...

echo "=== what the plain commands learn"
LODE_LONG=1 go test -count=1 -timeout 60m -run PlainCommandsLearn -v ./requester

# Every instruction set that this processor has, and the loops without any. The
# tests of package kernel try all of them anyway.
for set in avx512 avx2 portable; do
	if [[ $set == portable ]] || grep -qw "${set/avx512/avx512f}" /proc/cpuinfo 2>/dev/null; then
		echo "=== programs and training with $set"
		LODE_VECTORS=$set LODE_LONG=1 go test -count=1 -timeout 60m ./program/... ./internal/train/... ./tensorlog/...
	fi
done

echo "=== circuits: all vectors, 200 random steps, random witnesses"
LODE_LONG=1 go test -timeout 90m ./program/circuit/...

# Another architecture, run by emulation: its compiler fuses what amd64's does not.
# The packages are those that tools/test.sh tests on 32 bits.
if [[ $(go env GOHOSTARCH) == arm64 ]]; then
	echo "=== arm64 is what everything ran on"
	exit
fi
if ! command -v qemu-aarch64-static >/dev/null && [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq qemu-user-static
fi
if ! command -v qemu-aarch64-static >/dev/null; then
	echo "=== arm64 needs qemu-aarch64-static, which Debian and Ubuntu have in qemu-user-static" >&2
	exit 1
fi
echo "=== arithmetic on arm64"
go list ./program/... ./tensorlog/... | grep -v '/program/circuit' |
	GOARCH=arm64 CGO_ENABLED=0 xargs go test -timeout 180m -exec qemu-aarch64-static
