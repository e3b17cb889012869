# `make demo` and `make build` need Go alone; everything about the contracts
# also needs Node (npm brings Foundry and the compiler, pinned in package.json).

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

FORGE := tools/forge
ARGS ?=

.PHONY: help
help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: demo
demo: build ## train, verify and pay on an embedded chain (ARGS="--data F.csv --label C")
	bin/lode demo $(ARGS)

.PHONY: build
build: ## build bin/lode
	go build -trimpath -o bin/lode ./cmd/lode

.PHONY: test
test: ## everything that has to pass, as CI runs it
	tools/test.sh

.PHONY: test-long
test-long: node_modules ## more fuzzing, the race detector, other CPUs: some hours
	tools/test-long.sh

.PHONY: test-kubo
test-kubo: ## storage against a real Kubo node (builds it first: 3 minutes)
	mkdir -p bin
	go build -C tools/kubo -o ../../bin/ipfs github.com/ipfs/kubo/cmd/ipfs
	LODE_KUBO=$(CURDIR)/bin/ipfs go test -count=1 -run Kubo ./internal/storage/...

.PHONY: generate
generate: node_modules ## rewrite bindings, vectors and other generated files
	$(FORGE) build
	go generate ./...
	go test ./test/vectors -update

.PHONY: snapshot
snapshot: node_modules ## rewrite the gas snapshot in contracts/snapshots
	rm -f contracts/snapshots/*.json
	FORGE_SNAPSHOT_EMIT=true $(FORGE) test

.PHONY: lint
lint: node_modules ## formatting, go vet, staticcheck, Solidity lints
	tools/lint.sh

.PHONY: bench
bench: build ## this machine's speed beside other frameworks (ARGS="--json --part gemm")
	tools/bench.sh $(ARGS)

.PHONY: clean
clean: ## remove everything that was built
	rm -rf bin out cache node_modules broadcast

# npm writes its own copy of the lock file last, so it tells whether the
# installation is complete and as new as the pins.
node_modules: node_modules/.package-lock.json
node_modules/.package-lock.json: package.json package-lock.json
	tools/node-modules.sh
