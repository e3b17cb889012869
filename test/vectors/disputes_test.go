package vectors

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"lode/internal/referee"
	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// worldCase is a section of four steps of one program, and one of them in full.
type worldCase struct {
	Program hexBytes   `json:"program"` // root
	Dataset hexBytes   `json:"dataset"` // root
	Items   []hexBytes `json:"items"`   // encodings, in order
	Columns []hexBytes `json:"columns"` // roots
	States  []hexBytes `json:"states"`  // roots before the section and after each step
	Step    uint64     `json:"step"`    // the step in full
	Before  []hexBytes `json:"before"`  // roots of the slots before it
	After   []hexBytes `json:"after"`   // canonical bytes of the slots after it
	Outputs []hexBytes `json:"outputs"` // canonical bytes of the operators' outputs
}

// proofCase is what proves one segment of one element of an operator of that step.
type proofCase struct {
	Name     string       `json:"name"`
	Op       int          `json:"op"`
	Element  int64        `json:"element"`
	Lane     int          `json:"lane"`
	Segment  int          `json:"segment"`
	Value    uint32       `json:"value"` // bits of the element; the sign for no result if it has none
	Sums     hexBytes     `json:"sums"`  // accumulators after each segment, lane by lane, with that sign from where there is none
	Values   hexBytes     `json:"values"`
	Operands []stagedCase `json:"operands"`
}

type stagedCase struct {
	K        int        `json:"k"`
	Table    hexBytes   `json:"table"` // encoding of the table that is read, if one is
	Indices  hexBytes   `json:"indices"`
	Root     hexBytes   `json:"root"`
	Picks    hexBytes   `json:"picks"`
	Blocks   hexBytes   `json:"blocks"`
	Siblings []hexBytes `json:"siblings"`
}

// A section of four steps, and the one of them in full.
const steps, detailed = 4, 1

var disputeSeed = [32]byte{31: 7}

// worldOf carries out a section. If the step in full has no finite result, nothing is
// told of what comes after it: outputs are zero from the operator on that diverges.
func worldOf(t *testing.T, p *program.Program, state, data []program.Array) (worldCase, *referee.Step, *program.Divergence) {
	t.Helper()
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	m, err := kernel.New(p, data, disputeSeed, kernel.Options{KeepOutputs: true})
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	columns := tensorlog.TensorRoots(data)
	w := worldCase{Program: bytesOf(p.Root()), Dataset: bytesOf(merkle.Root(columns)), Columns: hexes(columns), Step: detailed}
	for _, item := range p.Items() {
		w.Items = append(w.Items, item)
	}
	w.States = hexes([]merkle.Hash{tensorlog.StateRoot(state)})
	s := &referee.Step{Program: p, Number: detailed, Seed: disputeSeed, Data: data}
	var d *program.Divergence
	for step := range uint64(steps) {
		if step == detailed {
			for _, a := range m.State() {
				s.State = append(s.State, a.Clone())
			}
			w.Before = hexes(tensorlog.TensorRoots(s.State))
		}
		if d == nil {
			err := m.Step(context.Background(), step)
			if !errors.As(err, &d) && err != nil || d != nil && step != detailed {
				t.Fatal(err)
			}
		}
		w.States = append(w.States, bytesOf(tensorlog.StateRoot(m.State())))
		if step != detailed {
			continue
		}
		for _, a := range m.State() {
			w.After = append(w.After, a.AppendBytes(nil))
		}
		for op := range p.Ops {
			c := program.NewArray(p.Ops[op].Out, p.Ops[op].Outputs())
			if d == nil || op < d.Op {
				c = m.Output(op).Clone()
			}
			s.Outputs = append(s.Outputs, c)
			w.Outputs = append(w.Outputs, c.AppendBytes(nil))
		}
	}
	return w, s, d
}

func TestDisputes(t *testing.T) {
	p := programtest.Segmented()
	state, data := programtest.Inputs(p, rand.New(rand.NewPCG(4, 2)), true)
	w, s, d := worldOf(t, p, state, data)
	if d != nil {
		t.Fatal(d)
	}
	cases := []any{w}
	for _, c := range []proofCase{
		{Name: "dense", Op: 1, Element: 7, Segment: 0},
		{Name: "dense", Op: 1, Element: 7, Segment: 1},
		{Name: "dense", Op: 1, Element: 7, Segment: 2},
		{Name: "long sum", Op: 2, Lane: 5},
		{Name: "long sum", Op: 2, Lane: 0, Segment: 1},
		{Name: "loss", Op: 3},
		{Name: "weights", Op: 4, Element: 33},
		{Name: "noisy", Op: 6, Element: 3000},
		{Name: "count", Op: 7},
	} {
		cases = append(cases, proof(t, s, c))
	}
	golden(t, "disputes.jsonl", cases)
}

// TestDivergence lets a sum overflow in its second segment, in the step in full and
// in no step before.
func TestDivergence(t *testing.T) {
	p := programtest.Segmented()
	state, data := programtest.Inputs(p, rand.New(rand.NewPCG(4, 2)), true)
	_, s, _ := worldOf(t, p, state, data)
	const row, inputs, from = 2, 150, 80
	x := data[0].F32[int64(s.Outputs[0].I32[row])*inputs:][:inputs]
	for i := range x[from : from+8] {
		x[from+i] = math.MaxFloat32 / 2
	}
	w, s, d := worldOf(t, p, state, data)
	const outputs = 3
	if d == nil || d.Op != 1 || d.Element/outputs != row {
		t.Fatalf("the step's divergence is %v", d)
	}
	cases := []any{w}
	for segment := range 3 {
		cases = append(cases, proof(t, s, proofCase{Name: "dense", Op: d.Op, Element: d.Element, Segment: segment}))
	}
	golden(t, "divergence.jsonl", cases)
}

// proof fills in what proves a segment.
func proof(t *testing.T, s *referee.Step, c proofCase) proofCase {
	t.Helper()
	o, p := &s.Program.Ops[c.Op], referee.Place{Element: c.Element, Lane: c.Lane, Segment: c.Segment}
	value, diverges, err := s.Element(c.Op, c.Element)
	if err != nil {
		t.Fatal(c.Name, err)
	}
	if c.Value = value; diverges {
		c.Value = referee.NaN
	}
	for lane := range referee.Lanes(o) {
		sums, _, err := s.Accumulators(c.Op, c.Element, lane)
		if err != nil {
			t.Fatal(err)
		}
		for len(sums) < referee.Segments(o, lane) {
			sums = append(sums, referee.NaN)
		}
		for _, bits := range sums {
			c.Sums = binary.BigEndian.AppendUint32(c.Sums, bits)
		}
	}
	for _, k := range referee.Operands(o, p) {
		g := must(s.Stage(c.Op, k, p))
		x := stagedCase{K: k, Table: hexBytes{}, Indices: hexBytes(g.Indices), Root: g.Opening.Root[:], Picks: g.Opening.Picks, Blocks: g.Opening.Blocks, Siblings: []hexBytes{}}
		if o.In[k].Source == program.SourceTable {
			x.Table = s.Program.Items()[1+len(s.Program.Slots)+len(s.Program.Columns)+o.In[k].ID]
		}
		for _, h := range g.Opening.Siblings {
			x.Siblings = append(x.Siblings, h[:])
		}
		c.Operands = append(c.Operands, x)
	}
	c.Values = must(s.Work(c.Op, p)).Values
	return c
}
