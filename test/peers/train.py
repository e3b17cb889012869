"""Trains a model of the zoo with PyTorch from weights and batches that Lode wrote.

usage: train.py DIR float|double. DIR holds case.json and the files that it names.
Prints the loss of every step as a JSON list. See peers_test.go, which runs it.
"""

import json
import math
import os
import sys

import torch
import torch.nn.functional as F


class Case:
    """What Lode wrote: a description, tensors and the rows of every batch."""

    def __init__(self, folder):
        with open(os.path.join(folder, "case.json")) as f:
            self.__dict__.update(json.load(f))
        self.folder = folder

    def tensor(self, name, dtype, shape):
        return torch.frombuffer(bytearray(open(os.path.join(self.folder, name), "rb").read()), dtype=dtype).reshape(shape).clone()


def mlp(w, x, case):
    layers = len(w) // 2
    for i in range(1, layers + 1):
        x = F.linear(x, w[f"w{i}"], w[f"b{i}"])
        if i < layers:
            x = F.relu(x)
    return x


def lenet(w, x, case):
    x = x.reshape(-1, *case.image)
    x = F.max_pool2d(F.relu(F.conv2d(x, w["conv1.w"], w["conv1.b"], padding=2)), 2)
    x = F.max_pool2d(F.relu(F.conv2d(x, w["conv2.w"], w["conv2.b"])), 2).flatten(1)
    x = F.relu(F.linear(x, w["dense1.w"], w["dense1.b"]))
    x = F.relu(F.linear(x, w["dense2.w"], w["dense2.b"]))
    return F.linear(x, w["dense3.w"], w["dense3.b"])


def resnet8(w, x, case):
    def norm_conv(name, x, **options):
        x = F.conv2d(x, w[name + ".w"], **options)
        return F.batch_norm(x, w[name + ".mean"], w[name + ".variance"], w[name + ".gain"], w[name + ".shift"], training=True, momentum=0.1, eps=1e-5)

    x = F.relu(norm_conv("conv1", x.reshape(-1, *case.image), padding=1))
    for i in range(3):
        block, stride = f"block{i + 1}.", 1 if i == 0 else 2
        y = F.relu(norm_conv(block + "conv1", x, stride=stride, padding=1))
        y = norm_conv(block + "conv2", y, padding=1)
        if stride > 1:
            x = F.conv2d(x, w[block + "shortcut.w"], w[block + "shortcut.b"], stride=stride)
        x = F.relu(y + x)
    return F.linear(x.mean((2, 3)), w["dense.w"], w["dense.b"])


def gpt(w, tokens, case):
    layers, heads, width, context = (int(v) for v in case.model.split(":")[1].split(","))
    n = tokens.shape[0]
    x = w["wte"][tokens] + w["wpe"]

    def norm(name, x):
        return F.layer_norm(x, (width,), w[name + ".gain"], w[name + ".shift"], 1e-5)

    def dense(name, x):
        return F.linear(x, w[name + ".w"], w[name + ".b"])

    for i in range(layers):
        h = f"h{i + 1}."
        q, k, v = (t.reshape(n, context, heads, -1).transpose(1, 2) for t in dense(h + "qkv", norm(h + "norm1", x)).split(width, 2))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(n, context, width)
        x = x + dense(h + "proj", y)
        x = x + dense(h + "out", F.gelu(dense(h + "fc", norm(h + "norm2", x)), approximate="tanh"))
    return F.linear(norm("norm", x), w["wte"])


def optimizer(case, weights):
    o = case.optimizer
    matrices = [p for p in weights.values() if p.dim() > 1]
    others = [p for p in weights.values() if p.dim() <= 1]
    groups = [{"params": matrices, "weight_decay": o["decay"]}, {"params": others, "weight_decay": 0.0}]
    if o["name"] in ("adam", "adamw"):
        return (torch.optim.Adam if o["name"] == "adam" else torch.optim.AdamW)(groups, lr=o["lr"], betas=(0.9, 0.999), eps=1e-8)
    return torch.optim.SGD(groups, lr=o["lr"], momentum=0.0 if o["name"] == "sgd" else 0.9, nesterov=o["name"] == "nesterov")


def rate(case, step):
    lr, warmup = case.optimizer["lr"], case.optimizer["warmup"]
    if step < warmup:
        return lr * (step + 1) / warmup
    if case.optimizer["schedule"] == "cosine":
        return lr * (1 + math.cos(math.pi * (step - warmup) / (case.steps - warmup))) / 2
    return lr


def main():
    torch.manual_seed(0)
    torch.set_num_threads(1)
    case = Case(sys.argv[1])
    real = {"float": torch.float32, "double": torch.float64}[sys.argv[2]]
    state = {s["name"]: case.tensor(s["file"], torch.float32, s["shape"]).to(real) for s in case.slots}
    weights = {name: t.requires_grad_() for name, t in state.items() if not name.endswith((".mean", ".variance"))}
    text = case.model.startswith("gpt")
    x = case.tensor("x.bin", torch.uint8 if text else torch.float32, (-1, case.inputs))
    y = None if text else case.tensor("y.bin", torch.int32, (-1,)).long()
    rows = case.tensor("rows.bin", torch.int32, (case.steps, -1)).long()
    network = {"mlp": mlp, "lenet": lenet, "resnet8": resnet8, "gpt": gpt}[case.model.split(":")[0]]
    optim = optimizer(case, weights)
    losses = []
    for step in range(case.steps):
        for group in optim.param_groups:
            group["lr"] = rate(case, step)
        batch = x[rows[step]].to(torch.long if text else real)
        if text:
            loss = F.cross_entropy(network(state, batch[:, :-1], case).flatten(0, 1), batch[:, 1:].flatten())
        else:
            loss = F.cross_entropy(network(state, batch, case), y[rows[step]])
        optim.zero_grad()
        loss.backward()
        if case.optimizer["clip"] > 0:
            torch.nn.utils.clip_grad_norm_(weights.values(), case.optimizer["clip"])
        optim.step()
        losses.append(loss.item())
    json.dump(losses, sys.stdout)


if __name__ == "__main__":
    main()
