package gorgonia

import (
	"fmt"
	"math"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/internal/fault"
	"lode/program"
	"lode/program/builder"
	"lode/program/frontend"
)

// Graph is what is to be taken over from a Gorgonia graph.
type Graph struct {
	Loss       *G.Node // a scalar
	Learnables G.Nodes // nodes whose bound values are where training begins
	Inputs     []Input // what a batch feeds; all have the same first extent, the batch

	// Rows is the number of rows of the dataset.
	Rows int64

	// Optimizer is how the learnables follow their gradients, in a training of so
	// many Steps. Weight decay concerns learnables of two dimensions or more.
	Optimizer frontend.Optimizer
	Steps     uint64

	// Want, if not nil, is the loss as it is meant: a function of the values of
	// inputs and learnables by node name, row-major. It is called once, with the
	// random numbers of the comparison. See the package documentation for why.
	Want func(values map[string][]float64) float64

	// Seed is that of the random numbers that both machines are run on.
	Seed uint64
}

// Input is a node that takes the rows of a batch, and the dataset column that
// holds them: of shape [rows, …], where the node has [batch, …].
type Input struct {
	Node *G.Node

	// Type of the column: F32, or U8, whose elements read as 0 … 255.
	Type program.Type

	// OneHot makes the column one of class numbers, i32 [rows]. Row r of the node,
	// [batch, classes], is 1 at the class of the row and 0 elsewhere; all 0 where the
	// number is not a class.
	OneHot bool

	// Min and Max bound the random numbers of the comparison; both 0 stands for -1
	// and 1. A graph that takes the logarithm of an input needs other ones.
	Min, Max float64
}

// Model is a graph as a step program.
//
// The slots of Train are the learnables in their order and by their names, then
// what nodes keep from step to step, then what the optimizer keeps, then the
// loss. Its columns are the inputs in their order.
type Model struct {
	Train *program.Program
	Init  []program.Array // the state before step 0

	// Difference is the largest one that the comparison found between the two
	// machines, as a fraction of the largest value of the node where it was found.
	Difference float64

	learnables G.Nodes
	norms      []norm
}

// Lower makes the program of a graph. The values bound to inputs and
// learnables are left as they were. The error is a *fault.Error: nodes that are not understood, all by
// name; nodes whose values differ between the two machines; a program that its
// static check refuses.
func Lower(g Graph) (*Model, error) {
	if err := g.check(); err != nil {
		return nil, err
	}
	p, err := newPlan(&g)
	if err != nil {
		return nil, err
	}
	m := &Model{learnables: g.Learnables}
	if m.Train, m.Init, m.norms, err = g.train(p); err != nil {
		return nil, err
	}
	if m.Difference, err = g.compare(p); err != nil {
		return nil, err
	}
	return m, nil
}

// Load binds the weights of a state, such as the one that training ended in, to
// the learnables that the graph was lowered with, and gives its BatchNorms the
// running mean and variance.
func (m *Model) Load(state []program.Array) error {
	if len(state) != len(m.Train.Slots) {
		return fault.Input("state slots", len(state), "%d", len(m.Train.Slots))
	}
	for i, n := range m.learnables {
		if s := m.Train.Slots[i]; state[i].Type != s.Type || state[i].Len() != s.Elements {
			return fault.Input("state slot "+s.Name, state[i].Len(), "%d elements of type %v", s.Elements, s.Type)
		}
		if err := bind(n, wide(state[i].F32)); err != nil {
			return err
		}
	}
	for _, n := range m.norms {
		if err := n.load(state); err != nil {
			return err
		}
	}
	return nil
}

// check looks at the description, without looking into the graph.
func (g *Graph) check() error {
	if g.Loss == nil {
		return fault.Input("loss", "", "a node")
	}
	if g.Loss.Shape().TotalSize() != 1 {
		return fault.Input("loss", name(g.Loss), "a scalar, not shape %v", g.Loss.Shape())
	}
	if len(g.Learnables) == 0 || len(g.Inputs) == 0 {
		return fault.Input("graph", name(g.Loss), "learnables and inputs, at least one each")
	}
	seen := map[string]bool{}
	leaf := func(role string, n *G.Node) error {
		switch {
		case n == nil:
			return fault.Input(role, "", "a node")
		case n.Graph() != g.Loss.Graph():
			return fault.Input(role, name(n), "a node of the graph of the loss")
		case !n.IsVar():
			return fault.Input(role, name(n), "a node without operator")
		case n.Dtype() != tensor.Float32 && n.Dtype() != tensor.Float64:
			return fault.Input(role, name(n), "float32 or float64, not %v", n.Dtype())
		case seen[program.CleanName(n.Name())] || n.Name() == "loss":
			return fault.Input(role, name(n), "a name of its own")
		}
		seen[program.CleanName(n.Name())] = true
		return nil
	}
	for _, n := range g.Learnables {
		if err := leaf("learnable", n); err != nil {
			return err
		}
		if n.Value() == nil {
			return fault.Input("learnable", name(n), "a value to begin with, as G.WithInit gives one")
		}
	}
	for i := range g.Inputs {
		in := &g.Inputs[i]
		if err := leaf("input", in.Node); err != nil {
			return err
		}
		if err := g.checkInput(in); err != nil {
			return err
		}
	}
	if b := g.batch(); g.Rows < b || g.Rows > math.MaxInt32 {
		return fault.Input("rows", g.Rows, "%d, which is the batch, to %d", b, math.MaxInt32)
	}
	return nil
}

func (g *Graph) checkInput(in *Input) error {
	s := in.Node.Shape()
	switch {
	case len(s) == 0 || int64(s[0]) != g.batch():
		return fault.Input("input", name(in.Node), "a first extent of %d, which is the batch, not shape %v", g.batch(), s)
	case in.OneHot && (len(s) != 2 || in.Type == program.U8):
		return fault.Input("input", name(in.Node), "shape [batch, classes] and no type for one-hot classes, not shape %v", s)
	case in.Type != program.F32 && in.Type != program.U8:
		return fault.Input("input", name(in.Node), "a column of type f32 or u8, not %v", in.Type)
	case !(in.Min <= in.Max) || math.IsInf(in.Max-in.Min, 0):
		return fault.Input("input", name(in.Node), "finite bounds for random numbers, not %v to %v", in.Min, in.Max)
	}
	return nil
}

// batch is the number of rows of a step.
func (g *Graph) batch() int64 {
	if s := g.Inputs[0].Node.Shape(); len(s) > 0 {
		return int64(s[0])
	}
	return 0
}

// train writes the program that trains, and its first state.
func (g *Graph) train(p *plan) (*program.Program, []program.Array, []norm, error) {
	b := builder.New(g.batch(), g.Rows)
	l := newLowering(b, p)
	var weights []builder.Tensor
	for _, n := range g.Learnables {
		w := b.Slot(program.CleanName(n.Name()), program.F32, dims(n)...)
		weights = append(weights, w)
		l.give(n, w)
	}
	rows := b.Perm()
	for i := range g.Inputs {
		l.give(g.Inputs[i].Node, g.Inputs[i].read(b, rows, g.Rows))
	}
	loss := l.loss()
	gradients, err := l.tape.Gradients(loss, weights...)
	if err != nil {
		return nil, nil, nil, fault.Input("graph", name(g.Loss), "one whose loss has a gradient by every learnable: %v", err)
	}
	decays := make([]bool, len(weights))
	for i, w := range weights {
		long := 0
		for _, e := range w.Shape() {
			if e > 1 {
				long++
			}
		}
		decays[i] = long > 1
	}
	if err := g.Optimizer.Update(b, g.Steps, weights, gradients, decays); err != nil {
		return nil, nil, nil, err
	}
	slot := b.Slot("loss", program.F32, 1)
	b.Set(slot, loss)
	b.Loss(slot)
	q, err := b.Build()
	if err != nil {
		return nil, nil, nil, fault.Input("graph", name(g.Loss), "one that fits a step program: %v", err)
	}
	if err := program.Check(q, program.DefaultLimits()); err != nil {
		return nil, nil, nil, err
	}
	state := make([]program.Array, len(q.Slots))
	for i, s := range q.Slots {
		state[i] = program.NewArray(s.Type, s.Elements)
	}
	for i, n := range g.Learnables {
		v, err := numbers(n)
		if err != nil {
			return nil, nil, nil, err
		}
		if err := narrow(state[i].F32, v); err != nil {
			return nil, nil, nil, fault.Input("learnable", name(n), "finite float32 values: %v", err)
		}
	}
	for _, n := range l.norms {
		for i := range state[n.variance].F32 {
			state[n.variance].F32[i] = 1
		}
	}
	return q, state, l.norms, nil
}

// read is the node's rows of the batch.
func (in *Input) read(b *builder.Builder, rows builder.Tensor, n int64) builder.Tensor {
	name, shape := program.CleanName(in.Node.Name()), dims(in.Node)
	o := b.Map(shape...).Named(name + " of the batch")
	row := o.Read(rows, builder.Axis(0))
	if in.OneHot {
		column := b.Column(name, program.I32, n)
		class := o.Read(column, builder.At(row))
		return o.Emit(o.Do(program.OpIEQ, class, o.Position(-1, shape[1], builder.Axis(1))))
	}
	at := axes(len(shape))
	at[0] = builder.At(row)
	column := b.Column(name, in.Type, append([]int64{n}, shape[1:]...)...)
	return o.Emit(o.Read(column, at...))
}

// narrow rounds values to float32, with one zero.
func narrow(to []float32, from []float64) error {
	for i, v := range from {
		f := float32(v) + 0
		if f-f != 0 {
			return fmt.Errorf("element %d is %v", i, v)
		}
		to[i] = f
	}
	return nil
}

func wide(v []float32) []float64 {
	w := make([]float64, len(v))
	for i := range v {
		w[i] = float64(v[i])
	}
	return w
}
