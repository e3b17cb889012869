package gorgonia

import (
	"fmt"
	"math"
	"math/rand/v2"

	G "gorgonia.org/gorgonia"

	"lode/internal/fault"
)

// Rounding is how far the two machines may differ, as a fraction of a node's size:
// of its largest value and of what it moves by, times a million, when what is given
// moves by a millionth of itself. float32 has 2⁻²⁴, and the sums of a network lose
// some hundred times that; a difference of large numbers loses more, and moves more.
const (
	Rounding = 1e-4
	nudge    = 1e-6
)

// compare runs the graph on both machines, on the same random numbers, and gives
// the largest difference.
func (g *Graph) compare(p *plan) (float64, error) {
	r := rand.New(rand.NewPCG(g.Seed, 0x60460))
	sample, err := g.sample(r)
	if err != nil {
		return 0, err
	}
	nudged := map[*G.Node][]float64{}
	for _, n := range p.nodes { // in an order that repeats
		for _, v := range sample[n] {
			nudged[n] = append(nudged[n], v*(1+nudge*(2*r.Float64()-1)))
		}
	}
	ours, err := g.ours(p, sample)
	if err != nil {
		return 0, err
	}
	theirs, err := g.theirs(p, sample)
	if err != nil {
		return 0, err
	}
	moved, err := g.theirs(p, nudged)
	if err != nil {
		return 0, err
	}
	worst := 0.0
	for _, n := range p.nodes {
		v, ok := ours[n]
		if !ok {
			continue
		}
		d, err := difference(v, theirs[n], change(theirs[n], moved[n]))
		if err != nil {
			return 0, fault.Input("node", name(n), "the value that Gorgonia computes: %v%s", err, g.explain(p, n, sample, v, change(theirs[n], moved[n])))
		}
		worst = max(worst, d)
	}
	if g.Want != nil {
		named := map[string][]float64{}
		for n, v := range sample {
			named[n.Name()] = v
		}
		d, err := difference(ours[g.Loss], []float64{g.Want(named)}, change(theirs[g.Loss], moved[g.Loss]))
		if err != nil {
			return 0, fault.Input("loss", name(g.Loss), "the one that Want computes: %v; Gorgonia may have merged nodes that differ", err)
		}
		worst = max(worst, d)
	}
	return worst, nil
}

// difference is the largest one as a fraction of the values' size, or an error
// that says where it is more than Rounding. change is what they move by when what
// is given is nudged.
func difference(ours, theirs []float64, change float64) (float64, error) {
	if len(ours) != len(theirs) {
		return 0, fmt.Errorf("%d elements against %d", len(ours), len(theirs))
	}
	size := math.SmallestNonzeroFloat32
	for _, v := range theirs {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, fmt.Errorf("%v is not a finite number", v)
		}
		size = max(size, math.Abs(v))
	}
	size += change / nudge
	worst, at := 0.0, 0
	for i := range ours {
		if d := math.Abs(ours[i]-theirs[i]) / size; d > worst {
			worst, at = d, i
		}
	}
	if worst > Rounding {
		return worst, fmt.Errorf("element %d is %.9g here and %.9g there", at, ours[at], theirs[at])
	}
	return worst, nil
}

// change is the largest one between the elements of two values.
func change(v, moved []float64) float64 {
	most := 0.0
	for i := range min(len(v), len(moved)) {
		most = max(most, math.Abs(v[i]-moved[i]))
	}
	return most
}

// explain says whose fault a difference at node n is, if Gorgonia's operators, one
// by one and without a machine, give what the program gives.
func (g *Graph) explain(p *plan, n *G.Node, sample map[*G.Node][]float64, ours []float64, change float64) (text string) {
	defer func() {
		if recover() != nil { // an operator that cannot be run alone
			text = ""
		}
	}()
	done := map[*G.Node]G.Value{}
	for _, m := range p.all {
		if v, ok := sample[m]; ok {
			done[m] = valueOf(m, v)
			continue
		}
		if m.IsVar() {
			done[m] = m.Value()
			continue
		}
		var in []G.Value
		for _, c := range p.children[m] {
			v, err := G.CloneValue(done[c]) // some write into their arguments
			if err != nil {
				return ""
			}
			in = append(in, v)
		}
		v, err := m.Op().Do(in...)
		if err != nil {
			return ""
		}
		done[m] = v
		if m == n {
			alone, err := values(v)
			if err != nil {
				return ""
			}
			if _, err := difference(ours, alone, change); err == nil {
				return "; Gorgonia's operators one by one agree with the program: its TapeMachine overwrites a value that is still read, as it does where a Reshape is not the only reader"
			}
			return ""
		}
	}
	return ""
}

// sample is random values for everything that is given: around the first values
// of learnables, so that biases count, and in their bounds for inputs.
func (g *Graph) sample(r *rand.Rand) (map[*G.Node][]float64, error) {
	values := map[*G.Node][]float64{}
	for _, n := range g.Learnables {
		v, err := numbers(n)
		if err != nil {
			return nil, err
		}
		for i := range v {
			v[i] = float64(float32(v[i] + (r.Float64()-0.5)/4))
		}
		values[n] = v
	}
	for _, in := range g.Inputs {
		shape := dims(in.Node)
		v := make([]float64, count(shape))
		lo, hi := in.Min, in.Max
		if lo == 0 && hi == 0 {
			lo, hi = -1, 1
		}
		for i := range v {
			if in.OneHot {
				break
			}
			v[i] = float64(float32(lo + (hi-lo)*r.Float64()))
		}
		if in.OneHot {
			for row := range shape[0] {
				v[row*shape[1]+r.Int64N(shape[1])] = 1
			}
		}
		values[in.Node] = v
	}
	return values, nil
}
