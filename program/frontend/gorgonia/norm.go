package gorgonia

import (
	"fmt"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
)

// norm is the slots of what a BatchNorm keeps.
type norm struct {
	node           *G.Node
	mean, variance int
}

// batchNorm is (x - mean)/√(variance + ε) for each channel, over the batch that
// is being trained on. The running mean and variance are slots of the program:
// from step to step momentum·new + (1 - momentum)·old, with the variance over
// count - 1, as Gorgonia has it.
func (l *lowering) batchNorm(n *G.Node, in []*value) *value {
	x := in[0]
	l.store(x)
	momentum, epsilon := field(n, "momentum").Float(), field(n, "epsilon").Float()
	channels := x.shape[1]
	total := float64(count(x.shape) / channels)
	var others []int64
	each := make([]int64, len(x.shape)) // one number for each channel
	for d := range x.shape {
		if each[d] = 1; d == 1 {
			each[d] = channels
		} else {
			others = append(others, int64(d))
		}
	}
	broadcast := func(t builder.Tensor) *value {
		t = l.shaped(t, each...)
		for _, d := range others {
			t = t.Broadcast(int(d), x.shape[d])
		}
		return &value{shape: x.shape, tensor: t}
	}
	sum := l.reduction("batchnorm sum", program.Add, x, others, nil)
	mean := l.b.Elementwise("batchnorm mean", func(o op, v []val) val { return o.Mul(v[0], o.F32(1/total)) }, sum)
	centered := l.elementwise(x.shape, 1, 0, func(o op, v []val) val { return o.Sub(v[0], v[1]) }, x, broadcast(mean))
	centered.shape = x.shape
	squares := l.reduction("batchnorm squares", program.FMA, centered, others, square)
	scale := l.b.Elementwise("batchnorm scale", func(o op, v []val) val {
		return inverse(o, o.Sqrt(o.FMA(v[0], o.F32(1/total), o.F32(epsilon))))
	}, squares)
	if !l.still {
		kept := norm{n, 0, 0}
		name := fmt.Sprintf("batchnorm%d", len(l.norms)+1)
		keep := func(what string, now builder.Tensor, by float64) int {
			slot := l.b.Slot(name+"."+what, program.F32, channels)
			l.b.Set(slot, l.b.Elementwise("next "+name+"."+what, func(o op, v []val) val {
				return o.FMA(v[0], o.F32(momentum*by), o.Mul(v[1], o.F32(1-momentum)))
			}, now, slot))
			return slot.ID()
		}
		kept.mean = keep("mean", mean, 1)
		kept.variance = keep("variance", squares, 1/(total-1))
		l.norms = append(l.norms, kept)
	}
	return l.elementwise(x.shape, 1, 0, func(o op, v []val) val { return o.Mul(v[0], v[1]) }, centered, broadcast(scale))
}

// load gives the node what training has kept.
func (n *norm) load(state []program.Array) error {
	mean, variance := state[n.mean].F32, state[n.variance].F32
	dense := func(v []float32) tensor.Tensor {
		if n.node.Dtype() == tensor.Float64 {
			return tensor.New(tensor.WithShape(len(v)), tensor.WithBacking(wide(v)))
		}
		return tensor.New(tensor.WithShape(len(v)), tensor.WithBacking(append([]float32{}, v...)))
	}
	if err := n.node.Op().(*G.BatchNormOp).SetStats(dense(mean), dense(variance)); err != nil {
		return fault.Input("node", name(n.node), "a running mean and variance: %v", err)
	}
	return nil
}
