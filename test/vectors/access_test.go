package vectors

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"lode/program"
	"lode/program/kernel"
)

// accessCase is an operator and where its operands read.
type accessCase struct {
	Name  string   `json:"name"`
	Data  hexBytes `json:"data"`
	Reads []read   `json:"reads"`
}

// read is where one operand reads at one term of one output element.
type read struct {
	Operand int       `json:"operand"`
	Element int64     `json:"element"`
	Term    int64     `json:"term"`
	Step    uint64    `json:"step"`
	Values  [6]uint32 `json:"values"` // bits that the operands read there
	Valid   bool      `json:"valid"`
	Address int64     `json:"place"` // 0 where invalid
}

// The addresses of real operators and of random ones, as the kernel reads them.
func TestAccesses(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 8))
	ops := realOps(t)
	for i := range 60 {
		ops = append(ops, namedOp{fmt.Sprintf("random operator %d", i), randomOp(r)})
	}
	var cases []accessCase
	valid, invalid := 0, 0
	for _, n := range ops {
		c := accessCase{Name: n.name, Data: n.op.Encode(), Reads: []read{}}
		for k := range n.op.In {
			step := r.Uint64N(program.MaxSteps)
			values, addresses := execute(t, n, k, step, r)
			for range 2 {
				at := r.Int64N(int64(len(addresses)))
				x := read{Operand: k, Element: at / n.op.Terms(), Term: at % n.op.Terms(), Step: step}
				for j := range values {
					if values[j] != nil {
						x.Values[j] = uint32(values[j][at])
					}
				}
				x.Valid = addresses[at] >= 0
				if x.Valid {
					x.Address = int64(addresses[at])
					valid++
				} else {
					invalid++
				}
				if ok, address := locate(&n.op, x); ok != x.Valid || address != x.Address {
					t.Fatalf("%s: the kernel reads at %d %v, the definition says %d %v: %+v", n.name, x.Address, x.Valid, address, ok, x)
				}
				c.Reads = append(c.Reads, x)
			}
		}
		cases = append(cases, c)
	}
	if valid < 100 || invalid < 100 {
		t.Fatalf("%d valid and %d invalid reads: too few of one sort to prove anything", valid, invalid)
	}
	golden(t, "accesses.jsonl", cases)
}

// The same far out, where no kernel can go: loop nests of 2³¹ elements and
// numerators near the limit of the static check. The definition judges.
func TestFarAccesses(t *testing.T) {
	r := rand.New(rand.NewPCG(62, 31))
	var cases []accessCase
	hits := 0
	for i := range 20 {
		o := farOp(r)
		c := accessCase{Name: fmt.Sprintf("far operator %d", i), Data: o.Encode(), Reads: []read{}}
		for k := range o.In {
			for range 2 {
				x := read{Operand: k, Element: r.Int64N(o.Outputs()), Term: r.Int64N(o.Terms()), Step: r.Uint64N(program.MaxSteps)}
				for j := range x.Values {
					x.Values[j] = r.Uint32()
				}
				x.Valid, x.Address = locate(&o, x)
				if x.Valid {
					hits++
				}
				c.Reads = append(c.Reads, x)
			}
		}
		cases = append(cases, c)
	}
	if hits < 10 {
		t.Fatalf("%d valid reads: too few to prove anything", hits)
	}
	golden(t, "far.jsonl", cases)
}

// locate is the definition of an access, in integers without limits.
func locate(o *program.Op, at read) (valid bool, address int64) {
	var axes [program.MaxAxes]*big.Int
	split := func(from, to int, n int64) {
		for j := to - 1; j >= from; j-- {
			axes[j] = big.NewInt(n % o.Extents[j])
			n /= o.Extents[j]
		}
	}
	split(0, o.OutAxes, at.Element)
	split(o.OutAxes, o.Axes(), at.Term)
	x := &o.In[at.Operand]
	sum := big.NewInt(x.Offset)
	for _, c := range x.Coords {
		n := big.NewInt(c.Const)
		for j := range o.Axes() {
			n.Add(n, new(big.Int).Mul(big.NewInt(int64(c.Coef[j])), axes[j]))
		}
		switch c.Ind {
		case program.IndNone:
		case program.IndStep:
			n.Add(n, new(big.Int).SetUint64(at.Step))
		default:
			n.Add(n, big.NewInt(int64(int32(at.Values[c.Ind]))))
		}
		q, rest := new(big.Int).QuoRem(n, big.NewInt(c.Div), new(big.Int))
		if rest.Sign() != 0 || q.Sign() < 0 || q.Cmp(big.NewInt(c.Extent)) >= 0 {
			return false, 0
		}
		sum.Add(sum, q.Mul(q, big.NewInt(c.Pitch)))
	}
	return true, sum.Int64()
}

// execute lets the kernel read operand k of n at every term of every element
// and returns the address of each, -1 for an invalid one, together with what
// the operands that k's coordinates refer to read there: random small numbers.
//
// An operand's address is what it reads once its source is INDEX, so the
// program for that has one MAP over all axes, with the operand as its result.
func execute(t *testing.T, n namedOp, k int, step uint64, r *rand.Rand) (values [program.MaxOperands][]int32, addresses []int32) {
	t.Helper()
	// An operand, its source replaced; and those it refers to, before it.
	chain := map[int]int{} // operand of n -> operand of the MAP
	var in []program.Operand
	var columns []program.Column
	var data []program.Array
	var take func(j int)
	take = func(j int) {
		x := n.op.In[j]
		coords := make([]program.Coord, len(x.Coords))
		for i, c := range x.Coords {
			if c.Ind != program.IndNone && c.Ind != program.IndStep {
				if _, taken := chain[int(c.Ind)]; !taken {
					take(int(c.Ind))
				}
				c.Ind = int8(chain[int(c.Ind)])
			}
			coords[i] = c
		}
		x.Coords = coords
		if j == k {
			x.Source, x.Type, x.ID, x.Elements, x.Oob = program.SourceIndex, program.I32, 0, 1<<31, math.MaxUint32
		} else {
			a := program.NewArray(program.I32, x.Elements)
			for i := range a.I32 {
				a.I32[i] = int32(r.IntN(40) - 8)
			}
			x.Source, x.ID = program.SourceData, len(columns)
			columns = append(columns, program.Column{Type: program.I32, Elements: x.Elements})
			data = append(data, a)
		}
		chain[j] = len(in)
		in = append(in, x)
	}
	take(k)

	// One MAP for each operand of the chain, then one that writes the loss.
	p := &program.Program{Batch: 1, Rows: 1, Columns: columns}
	for i := range in {
		o := program.Op{Kind: program.Map, Out: program.I32, OutAxes: n.op.Axes(), Extents: n.op.Extents, Init: program.NoInit, In: in[:i+1]}
		p.Ops = append(p.Ops, o)
		p.Slots = append(p.Slots, program.Slot{Type: program.I32, Elements: o.Outputs(), Next: i})
	}
	p.Loss = len(p.Slots)
	p.Slots = append(p.Slots, program.Slot{Type: program.F32, Elements: 1, Next: len(p.Ops)})
	p.Ops = append(p.Ops, program.Op{Kind: program.Map, Init: program.NoInit, Consts: []uint32{0},
		Body: []program.Instr{{Op: program.OpNEG, A: program.RefConstF32}}})

	m, err := kernel.New(p, data, [32]byte{}, kernel.Options{Threads: 1, Scalar: true, KeepOutputs: true})
	if err != nil {
		t.Fatalf("%s operand %d: %v", n.name, k, err)
	}
	defer m.Close()
	if err := m.Step(context.Background(), step); err != nil {
		t.Fatalf("%s operand %d: %v", n.name, k, err)
	}
	for j, i := range chain {
		if j != k {
			values[j] = m.Output(i).I32
		}
	}
	return values, m.Output(len(in) - 1).I32
}

// randomOp has a small loop nest and operands that use all of an access.
func randomOp(r *rand.Rand) program.Op {
	o := program.Op{Kind: program.Map, OutAxes: 1 + r.IntN(4), RedAxes: r.IntN(4), Init: program.NoInit}
	if o.RedAxes > 0 {
		o.Kind = program.Fold
	}
	for j := range o.Axes() {
		o.Extents[j] = 1 + r.Int64N(4)
	}
	for i := range 1 + r.IntN(program.MaxOperands) {
		x := program.Operand{Source: program.SourceState, Type: program.I32, Offset: r.Int64N(100)}
		x.Elements = x.Offset + 1
		for range r.IntN(program.MaxCoords + 1) {
			c := program.Coord{Const: r.Int64N(9) - 4, Extent: 1 + r.Int64N(12), Pitch: r.Int64N(50), Div: 1 + r.Int64N(3)*r.Int64N(2), Ind: program.IndNone}
			for j := range o.Axes() {
				c.Coef[j] = int32(r.IntN(7) - 2)
			}
			switch r.IntN(5) {
			case 0:
				// A step is any number, so it is only asked whether it is one.
				c = program.Coord{Extent: 1 << 31, Div: 1 + r.Int64N(2), Ind: program.IndStep}
			case 1, 2:
				if i > 0 {
					c.Ind = int8(r.IntN(i))
				}
			}
			x.Coords = append(x.Coords, c)
			x.Elements += c.Pitch * (c.Extent - 1)
		}
		o.In = append(o.In, x)
	}
	return o
}

// farOp has extents, coefficients and numerators at the ends of their ranges.
func farOp(r *rand.Rand) program.Op {
	o := program.Op{Kind: program.Fold, OutAxes: 2, RedAxes: 2, Extents: [8]int64{1 << 15, 1 << 16, 1 << 10, 1 << 10}, Init: program.NoInit}
	if r.IntN(2) == 0 {
		o.OutAxes, o.RedAxes, o.Extents = 1, 1, [8]int64{1 << 31, 1 << 20}
	}
	for range program.MaxOperands {
		x := program.Operand{Source: program.SourceData, Offset: r.Int64N(1 << 38), Elements: program.MaxElements}
		for range 1 + r.IntN(2) {
			c := program.Coord{Extent: 1 << 31, Pitch: r.Int64N(1 << 8), Div: 1 + r.Int64N(3), Ind: []int8{program.IndNone, program.IndNone, program.IndStep, 0}[r.IntN(4)]}
			for j := range o.Axes() {
				switch r.IntN(4) {
				case 0:
					c.Coef[j] = int32(r.Uint32())
				case 1:
					c.Coef[j] = []int32{1, -1, math.MaxInt32, math.MinInt32}[r.IntN(4)]
				}
			}
			// The middle of the numerator's range falls into the coordinate's.
			c.Const = r.Int64N(1 << 32)
			for j := range o.Axes() {
				c.Const -= int64(c.Coef[j]) * (o.Extents[j] / 2)
			}
			x.Coords = append(x.Coords, c)
		}
		o.In = append(o.In, x)
	}
	return o
}
