#!/usr/bin/env bash
# Installs Foundry and the Solidity compiler from npm, exactly as pinned, and
# Node itself from Debian where it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v npm >/dev/null; then
	if [[ $(id -u) -ne 0 ]] || ! command -v apt-get >/dev/null; then
		echo "Node 20 and npm are needed for the contracts: apt-get install nodejs npm" >&2
		exit 1
	fi
	apt-get update -qq
	apt-get install -y -qq --no-install-recommends nodejs npm
fi

# None of the packages needs an install script.
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
touch node_modules/.package-lock.json
