package circuit

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"lode/program"
	"lode/program/programtest"
)

// TestRandomModels takes random steps of random models: the circuit accepts what
// the kernel computed, and no other state.
func TestRandomModels(t *testing.T) {
	count := 4
	if os.Getenv("LODE_LONG") != "" {
		count = 200
	}
	for i := range count {
		r := rand.New(rand.NewPCG(uint64(i), 77))
		optimizer := []string{"sgd", "momentum", "adam"}[r.IntN(3)]
		name := fmt.Sprintf("mlp:%d", 2+r.IntN(4))
		if r.IntN(3) == 0 {
			name += fmt.Sprintf(",%d", 2+r.IntN(3))
		}
		if r.IntN(4) == 0 {
			name += ":tanh"
		}
		classes := 1 + r.Int64N(4)
		batch := 1 + r.Int64N(5)
		m := model(t, name, 1+r.Int64N(5), classes, batch, batch+r.Int64N(30), optimizer)
		c, d, tr := prepare(t, m, classes, r.Uint64N(30))
		w, err := c.Witness(&tr.Statement, tr.before, d)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Solve(w); err != nil {
			t.Fatalf("%d, %s %s, step %d: %v", i, name, optimizer, tr.Step, err)
		}
		// One bit of one element of the state after.
		wrong := program.Clone(tr.after)
		slot := r.IntN(len(wrong))
		e := r.IntN(len(wrong[slot].F32))
		wrong[slot].F32[e] = flip(wrong[slot].F32[e], r.IntN(23))
		s := tr.Statement
		s.After = StateDigest(wrong)
		if w, err = c.Witness(&s, tr.before, d); err != nil {
			t.Fatal(err)
		}
		if c.Solve(w) == nil {
			t.Fatalf("%d, %s %s: slot %d element %d is wrong and is accepted", i, name, optimizer, slot, e)
		}
	}
}

// TestRandomPrograms does the same with programs that no front end would write.
func TestRandomPrograms(t *testing.T) {
	want := 6
	if os.Getenv("LODE_LONG") != "" {
		want = 300
	}
	done, diverged := 0, 0
	for seed := uint64(0); done < want && seed < 40*uint64(want); seed++ {
		p := programtest.Random(seed)
		withoutRandom(p)
		withoutLooseData(p)
		if s := p.Stats(); s.Work > 6000 || len(Unsupported(p)) > 0 {
			continue
		}
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Fatal(err)
		}
		state, data := programtest.RandomInputs(p, seed, seed%2 == 1)
		tr, err := execute(p, data, state, [32]byte{byte(seed)}, seed%programtest.Steps, seed%programtest.Steps)
		var end *program.Divergence
		if errors.As(err, &end) {
			tr = &transition{before: program.Clone(state)}
			tr.Step, tr.Before, tr.After = seed%programtest.Steps, StateDigest(state), StateDigest(state)
			for range rowsOf(p) {
				tr.Rows = append(tr.Rows, 0)
			}
		} else if err != nil {
			t.Fatal(err)
		}
		d, err := NewDataset(p, data)
		if err != nil {
			t.Fatal(err)
		}
		tr.Dataset = d.Root()
		c, err := Compile(p)
		if err != nil {
			t.Fatal(err)
		}
		w, err := c.Witness(&tr.Statement, tr.before, d)
		if err != nil {
			t.Fatal(err)
		}
		if end != nil {
			if c.Solve(w) == nil {
				t.Fatalf("program %d diverges (%v) and is accepted", seed, end)
			}
			diverged++
			continue
		}
		if err := c.Solve(w); err != nil {
			t.Fatalf("program %d: %v", seed, err)
		}
		done++
	}
	if done < want {
		t.Errorf("%d programs that a circuit covers, expected %d", done, want)
	}
	t.Logf("%d programs, and %d that diverged", done, diverged)
}

// withoutRandom puts data in the place of RNG operators.
func withoutRandom(p *program.Program) {
	for i := range p.Ops {
		if op := &p.Ops[i]; op.Kind == program.RNG {
			*op = program.Op{Kind: program.Map, Name: op.Name, Out: op.Out, OutAxes: op.OutAxes, Extents: op.Extents, Init: program.NoInit,
				In:     []program.Operand{{Source: program.SourceIndex, Type: program.I32, Elements: 1 << 31, Coords: []program.Coord{{Const: 5, Extent: 64, Pitch: 1, Div: 1, Ind: program.IndNone}}}},
				Consts: []uint32{0x3c800000},
				Body:   []program.Instr{{Op: program.OpI2F, A: 0}, {Op: program.OpMUL, A: 32, B: 8}}}
		}
	}
}

// withoutLooseData lets operators that read data by other than the batch's row
// numbers read a slot of that size.
func withoutLooseData(p *program.Program) {
	slots := map[int]int{}
	for i := range p.Ops {
		op := &p.Ops[i]
		for k := range op.In {
			o := &op.In[k]
			if o.Source != program.SourceData || checkAccess(p, op, k) == "" {
				continue
			}
			if _, ok := slots[o.ID]; !ok {
				t := p.Columns[o.ID].Type
				if t == program.U8 {
					t = program.F32
				}
				slots[o.ID] = len(p.Slots)
				p.Slots = append(p.Slots, program.Slot{Name: fmt.Sprintf("data%d", o.ID), Type: t, Elements: p.Columns[o.ID].Elements, Next: -1})
			}
			o.Source, o.ID = program.SourceState, slots[o.ID]
			o.Type = p.Slots[o.ID].Type
		}
	}
}
