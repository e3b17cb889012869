#!/usr/bin/env bash
# Measures this machine beside the frameworks that are installed: `make bench`.
# Arguments go to lode bench.
set -euo pipefail
cd "$(dirname "$0")/.."

mkdir -p bin
go build -trimpath -o bin/bench-gorgonia ./test/bench/gorgonia
peers=(--peer gorgonia=bin/bench-gorgonia)
python=${PYTHON:-python3} # such as that of a virtual environment
if "$python" -c 'import torch' 2>/dev/null; then
	peers+=(--peer "pytorch_eager=$python test/bench/torch_peer.py eager")
	if command -v c++ >/dev/null; then # torch.compile generates C++
		peers+=(--peer "pytorch_compiled=$python test/bench/torch_peer.py compiled")
	fi
else
	echo "bench: PyTorch is not installed and left out" >&2
fi
exec bin/lode bench "${peers[@]}" "$@"
