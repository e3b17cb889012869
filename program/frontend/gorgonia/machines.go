package gorgonia

import (
	"context"
	"errors"
	"fmt"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
	"lode/program/kernel"
)

// ours is the values of all nodes that an operator of the program computes. What
// a batch feeds lies in slots here, and Dropout lets everything pass.
func (g *Graph) ours(p *plan, sample map[*G.Node][]float64) (map[*G.Node][]float64, error) {
	b := builder.New(1, 1)
	l := newLowering(b, p)
	l.still = true
	var state []program.Array
	for _, n := range p.nodes {
		v, ok := sample[n]
		if !ok {
			continue
		}
		l.give(n, b.Slot(program.CleanName(n.Name()), program.F32, dims(n)...))
		a := program.NewArray(program.F32, int64(len(v)))
		if err := narrow(a.F32, v); err != nil {
			return nil, fault.Input("node", name(n), "finite float32 values: %v", err)
		}
		state = append(state, a)
	}
	loss := l.loss()
	slots := map[*G.Node]int{}
	watch := func(n *G.Node, t builder.Tensor) builder.Tensor {
		s := b.Slot(label(n), program.F32, t.Shape()...)
		b.Set(s, t)
		slots[n] = s.ID()
		return s
	}
	for _, n := range l.stored {
		if _, ok := slots[n]; !ok && n != g.Loss && b.Err() == nil {
			watch(n, l.values[n].tensor)
		}
	}
	b.Loss(watch(g.Loss, loss))
	q, err := b.Build()
	if err != nil {
		return nil, fault.Input("graph", name(g.Loss), "one that fits a step program: %v", err)
	}
	if err := program.Check(q, program.DefaultLimits()); err != nil {
		return nil, err
	}
	final, err := step(q, state)
	if err != nil {
		return nil, err
	}
	result := map[*G.Node][]float64{}
	for n, i := range slots {
		result[n] = wide(final[i].F32)
	}
	return result, nil
}

// step executes q once, from the first slots given and the others 0.
func step(q *program.Program, first []program.Array) ([]program.Array, error) {
	m, err := kernel.New(q, nil, [32]byte{}, kernel.Options{})
	if err != nil {
		return nil, err
	}
	defer m.Close()
	for _, s := range q.Slots[len(first):] {
		first = append(first, program.NewArray(s.Type, s.Elements))
	}
	if err := m.SetState(first); err != nil {
		return nil, err
	}
	if err := m.Step(context.Background(), 0); err != nil {
		return nil, fault.Input("graph", "random numbers", "finite values, with inputs between Min and Max: %v", err)
	}
	return m.State(), nil
}

// theirs is the values of all nodes as Gorgonia's TapeMachine computes them, with
// Dropout off. Values bound before are bound again afterwards.
func (g *Graph) theirs(p *plan, sample map[*G.Node][]float64) (all map[*G.Node][]float64, err error) {
	before := map[*G.Node]G.Value{}
	defer func() {
		for n, v := range before {
			if e := G.UnsafeLet(n, v); e != nil && err == nil {
				err = fault.Input("node", name(n), "a value that can be bound again: %v", e)
			}
		}
	}()
	for n, v := range sample {
		if old := n.Value(); old != nil {
			before[n] = old
		}
		if err := bind(n, v); err != nil {
			return nil, fault.Input("node", name(n), "a value that can be bound: %v", err)
		}
	}
	if err := g.run(p); err != nil {
		return nil, fault.Input("graph", name(g.Loss), "one that Gorgonia's TapeMachine runs: %v", err)
	}
	result := map[*G.Node][]float64{}
	for _, n := range p.nodes {
		if v := n.Value(); v != nil && !n.IsVar() && kind(n) != "sizeOp" {
			if result[n], err = values(v); err != nil {
				return nil, fault.Input("node", name(n), "numbers: %v", err)
			}
		}
	}
	return result, nil
}

// run executes the part of the graph that the loss needs. Gorgonia reports some
// errors by panicking.
func (g *Graph) run(p *plan) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	for _, n := range p.nodes { // a new machine resets what a BatchNorm keeps
		if b, ok := n.Op().(*G.BatchNormOp); ok {
			mean, variance := b.Stats()
			mean, variance = mean.Clone().(tensor.Tensor), variance.Clone().(tensor.Tensor)
			defer func() { err = errors.Join(err, b.SetStats(mean, variance)) }()
		}
	}
	vm := G.NewTapeMachine(g.Loss.Graph().ExactSubgraphRoots(g.Loss), G.TraceExec())
	defer vm.Close()
	for _, n := range p.nodes {
		if t, ok := n.Op().(G.TrainModeOp); ok && kind(n) == "dropoutOp" {
			if err := t.SetTraining(false); err != nil {
				return err
			}
			defer func() { err = errors.Join(err, t.SetTraining(true)) }()
		}
	}
	return vm.RunAll()
}
