"""The reference trainings in PyTorch, for

    lode bench --peer pytorch_eager="python3 test/bench/torch_peer.py eager"
    lode bench --peer pytorch_compiled="python3 test/bench/torch_peer.py compiled"

Arguments: eager or compiled, the name of a training, a number of threads. See
bench.Peer (internal/bench) for what it reads and prints. All trainings compute in
float32, with the optimizers' fused or foreach forms where PyTorch has them.
"""

import sys
import time

import torch
from torch import nn
from torch.nn import functional as F


class Residual(nn.Module):
    def __init__(self, channels, out, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, out, 3, stride, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(out)
        self.conv2 = nn.Conv2d(out, out, 3, 1, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(out)
        self.shortcut = nn.Conv2d(channels, out, 1, stride) if stride != 1 or channels != out else nn.Identity()

    def forward(self, x):
        y = F.relu(self.norm1(self.conv1(x)))
        return F.relu(self.norm2(self.conv2(y)) + self.shortcut(x))


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.fc, self.out = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        b, t, w = x.shape
        q, k, v = (y.view(b, t, self.heads, w // self.heads).transpose(1, 2) for y in self.qkv(self.norm1(x)).split(w, 2))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.proj(y.transpose(1, 2).reshape(b, t, w))
        return x + self.out(F.gelu(self.fc(self.norm2(x)), approximate="tanh"))


class GPT(nn.Module):
    def __init__(self, layers, heads, width, context, vocabulary=256):
        super().__init__()
        self.tokens, self.places = nn.Embedding(vocabulary, width), nn.Embedding(context, width)
        self.blocks = nn.Sequential(*(Block(width, heads) for _ in range(layers)))
        self.norm = nn.LayerNorm(width)

    def forward(self, x):
        y = self.tokens(x) + self.places(torch.arange(x.shape[1]))
        return F.linear(self.norm(self.blocks(y)), self.tokens.weight).flatten(0, 1)


def training(name):
    """The model, its input and target, and its optimizer."""
    classes = lambda n: torch.randint(0, 10, (n,))
    adam = lambda m: torch.optim.Adam(m.parameters(), lr=1e-3)
    if name == "mlp":
        m = nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10))
        return m, torch.rand(128, 784), classes(128), adam(m)
    if name == "lenet":
        m = nn.Sequential(
            nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
            nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
        return m, torch.rand(64, 1, 28, 28) - 0.5, classes(64), adam(m)
    if name == "resnet8":
        m = nn.Sequential(
            nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
            Residual(16, 16, 1), Residual(16, 32, 2), Residual(32, 64, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))
        return m, torch.rand(32, 3, 32, 32) - 0.5, classes(32), adam(m)
    if name == "gpt":
        m = GPT(4, 4, 128, 128)
        rows = torch.randint(0, 256, (16, 129))
        return m, rows[:, :-1].contiguous(), rows[:, 1:].reshape(-1), torch.optim.AdamW(m.parameters(), lr=3e-4)
    sys.exit(1)


def main():
    mode, name, threads = sys.argv[1:]
    torch.set_num_threads(int(threads))
    torch.manual_seed(1)
    model, x, y, optimizer = training(name)
    forward = torch.compile(model) if mode == "compiled" else model

    def step():
        optimizer.zero_grad(set_to_none=True)
        F.cross_entropy(forward(x), y).backward()
        optimizer.step()

    step()
    print("ready", flush=True)
    for line in sys.stdin:
        begin = time.perf_counter()
        for _ in range(int(line)):
            step()
        print(time.perf_counter() - begin, flush=True)


main()
