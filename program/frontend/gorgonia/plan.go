package gorgonia

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"

	"lode/internal/fault"
)

// plan is the nodes to translate and what is to be known about them before.
type plan struct {
	graph    *Graph
	all      []*G.Node             // what the loss needs, each after those that it reads
	children map[*G.Node][]*G.Node // what each reads in the graph
	nodes    []*G.Node             // of all, those that have to be translated
	reads    map[*G.Node][]*G.Node // what each reads, once patterns are found
	readers  map[*G.Node]int       // how many nodes read each
	relu     map[*G.Node]relu
	sizes    map[*G.Node]float64 // of nodes that are the extent of a dimension
}

// relu says that a node is max(x, 0) + slope·min(x, 0).
type relu struct{ slope float64 }

func (p *plan) isRelu(n *G.Node) bool {
	_, ok := p.relu[n]
	return ok
}

func newPlan(g *Graph) (*plan, error) {
	nodes, reads, err := order(g.Loss)
	if err != nil {
		return nil, err
	}
	p := &plan{graph: g, all: slices.Clone(nodes), children: maps.Clone(reads), nodes: nodes, reads: reads, readers: map[*G.Node]int{}, relu: map[*G.Node]relu{}, sizes: map[*G.Node]float64{}}
	if err := p.understood(); err != nil {
		return nil, err
	}
	p.patterns()
	needed := map[*G.Node]bool{g.Loss: true}
	for _, n := range slices.Backward(p.nodes) {
		if needed[n] {
			for _, c := range p.reads[n] {
				needed[c] = true
				p.readers[c]++
			}
		}
	}
	p.nodes = slices.DeleteFunc(p.nodes, func(n *G.Node) bool { return !needed[n] })
	return p, p.ambiguous()
}

// given says whether n gets its value from outside of the graph.
func (p *plan) given(n *G.Node) bool {
	if slices.Contains(p.graph.Learnables, n) {
		return true
	}
	return slices.ContainsFunc(p.graph.Inputs, func(in Input) bool { return in.Node == n })
}

// understood names every node that has no translation.
func (p *plan) understood() error {
	var bad []string
	seen := map[string]int{}
	for _, n := range p.nodes {
		if why := p.unsupported(n); why != "" {
			if seen[why]++; seen[why] == 1 {
				bad = append(bad, why)
			}
		}
	}
	if len(bad) == 0 {
		return nil
	}
	for i, b := range bad {
		if seen[b] > 1 {
			bad[i] = fmt.Sprintf("%s (%d times)", b, seen[b])
		}
	}
	return fault.Input("graph nodes", strings.Join(bad, ", "), "kinds that have a translation, as the documentation of the package lists them")
}

// unsupported is what to call n if it has no translation.
func (p *plan) unsupported(n *G.Node) string {
	if n.IsVar() {
		if !p.given(n) && n.Value() == nil {
			return name(n) + ": neither input nor learnable, and without a value"
		}
		return ""
	}
	op := n.Op().String()
	if t, ok := translations[kind(n)]; !ok || t == nil {
		return op
	}
	for _, f := range fields[kind(n)] {
		if !field(n, f).IsValid() {
			return fmt.Sprintf("%s of another version of Gorgonia, without %s", op, f)
		}
	}
	switch kind(n) {
	case "dropoutOp":
		if q := field(n, "probability").Float(); !(q >= 0 && q < 1) {
			return fmt.Sprintf("Dropout with probability %v", q)
		}
	case "BatchNormOp":
		if s := dims(p.reads[n][0]); count(s) == s[1] {
			return op + " of one row"
		}
	case "elemUnaryOp":
		if _, ok := unary[op]; !ok {
			return op
		}
	case "elemBinOp":
		if _, ok := binary[sign(n)]; !ok && sign(n) != "^" {
			return op
		}
		if sign(n) == "^" && !p.power(n) {
			return op + " by anything but the constants -2 -1 -0.5 0.5 1 2 3 4"
		}
	}
	if t, err := dtype(n); err == nil && t != tensor.Float32 && t != tensor.Float64 && kind(n) != "sizeOp" && t != tensor.Bool {
		return fmt.Sprintf("%s of type %v", op, t)
	}
	return ""
}

// sign is the operator's sign: of "⊙ false" and "<= true" the first word.
func sign(n *G.Node) string {
	s, _, _ := strings.Cut(n.Op().String(), " ")
	return s
}

// dtype is that of a node; Gorgonia panics where it does not know.
func dtype(n *G.Node) (t tensor.Dtype, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	return n.Dtype(), nil
}

// scalar is the number that n is, if it is a constant scalar.
func scalar(n *G.Node) (float64, bool) {
	if kind(n) != "constantScalar" {
		return 0, false
	}
	v, err := numbers(n)
	if err != nil || len(v) != 1 {
		return 0, false
	}
	return v[0], true
}

// power says whether n is a power that has a translation.
func (p *plan) power(n *G.Node) bool {
	e, ok := scalar(p.reads[n][1])
	return ok && powers[e] != nil
}

// patterns finds rectifiers, plain and leaky ones, as Gorgonia makes them of
// comparisons and products, so that they are one instruction or three. The extent
// of a dimension is a number, and no reason to compute the node that has it.
func (p *plan) patterns() {
	for _, n := range p.nodes {
		if kind(n) == "sizeOp" {
			p.sizes[n] = float64(dims(p.reads[n][0])[integer(n, "axis")])
			p.reads[n] = nil
		}
	}
	for _, n := range p.nodes {
		if x := p.gated(n, ">="); x != nil {
			p.relu[n] = relu{}
			p.reads[n] = []*G.Node{x}
		}
	}
	for _, n := range p.nodes {
		if kind(n) != "elemBinOp" || sign(n) != "+" || len(p.reads[n]) != 2 {
			continue
		}
		positive, scaled := p.reads[n][0], p.reads[n][1]
		r, ok := p.relu[positive]
		if !ok || r.slope != 0 || kind(scaled) != "elemBinOp" || sign(scaled) != "⊙" || len(p.reads[scaled]) != 2 {
			continue
		}
		x := p.gated(p.reads[scaled][0], "<")
		if slope, ok := scalar(p.reads[scaled][1]); ok && x != nil && x == p.reads[positive][0] {
			p.relu[n] = relu{slope}
			p.reads[n] = []*G.Node{x}
		}
	}
}

// gated is x where n is x ⊙ (x sign 0), else nil.
func (p *plan) gated(n *G.Node, s string) *G.Node {
	if kind(n) != "elemBinOp" || sign(n) != "⊙" || len(p.reads[n]) != 2 {
		return nil
	}
	x, gate := p.reads[n][0], p.reads[n][1]
	if kind(gate) != "elemBinOp" || sign(gate) != s || p.reads[gate][0] != x {
		return nil
	}
	if zero, ok := scalar(p.reads[gate][1]); !ok || zero != 0 {
		return nil
	}
	return x
}

// ambiguous refuses a softmax with several readers: one of them may have been
// written for a SoftMax, the other for a LogSoftMax.
func (p *plan) ambiguous() error {
	if p.graph.Want != nil {
		return nil
	}
	for _, n := range p.nodes {
		if kind(n) == "softmaxOp" && p.readers[n] > 1 {
			return fault.Input("node", name(n), "one reader, or Want: Gorgonia makes one node of SoftMax(x) and LogSoftMax(x), and one of the %d readers may get the wrong one", p.readers[n])
		}
	}
	return nil
}
