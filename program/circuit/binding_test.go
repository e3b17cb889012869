package circuit

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"lode/program"
	"lode/program/kernel"
)

// rowProgram adds a pixel and a number of one row of the dataset.
func rowProgram() *program.Program {
	row := func(column int, t program.Type, width, at int64) program.Operand {
		return program.Operand{Source: program.SourceData, Type: t, ID: column, Elements: 4 * width, Offset: at,
			Coords: []program.Coord{{Extent: 4, Pitch: width, Div: 1, Ind: 0}}}
	}
	p := &program.Program{Batch: 1, Rows: 4,
		Slots:   []program.Slot{{Name: "loss", Type: program.F32, Elements: 1, Next: 1}},
		Columns: []program.Column{{Name: "pixels", Type: program.U8, Elements: 8}, {Name: "x", Type: program.F32, Elements: 4}},
		Ops: []program.Op{
			{Kind: program.Perm, Out: program.I32, OutAxes: 1, Extents: [8]int64{1}, Init: program.NoInit},
			{Kind: program.Map, Out: program.F32, OutAxes: 1, Extents: [8]int64{1}, Init: program.NoInit,
				In: []program.Operand{{Source: program.SourceOp, Type: program.I32, Elements: 1, Coords: []program.Coord{{Extent: 1, Pitch: 1, Div: 1, Ind: program.IndNone}}},
					row(0, program.U8, 2, 1), row(1, program.F32, 1, 0)},
				Body: []program.Instr{{Op: program.OpADD, A: 1, B: 2}}},
		}}
	return p
}

// rowStep is a step of rowProgram whose first two rows are equal, and its row.
func rowStep(t testing.TB) (*Circuit, *Dataset, *transition) {
	t.Helper()
	p := rowProgram()
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	data := []program.Array{{Type: program.U8, U8: []uint8{5, 3, 5, 3, 7, 4, 9, 5}}, {Type: program.F32, F32: []float32{1.5, 1.5, 2, 3}}}
	d, err := NewDataset(p, data)
	if err != nil {
		t.Fatal(err)
	}
	for seed := byte(0); ; seed++ {
		if kernel.Rows(p, [32]byte{seed}, 3)[0] != 0 {
			continue
		}
		tr, err := execute(p, data, []program.Array{program.NewArray(program.F32, 1)}, [32]byte{seed}, 3, 3)
		if err != nil {
			t.Fatal(err)
		}
		tr.Dataset = d.Root()
		c, err := Compile(p)
		if err != nil {
			t.Fatal(err)
		}
		return c, d, tr
	}
}

// Offsets of rowStep's secret inputs.
const (
	stepAt   = leafWords
	bitsAt   = stepAt + intWords
	pixelsAt = bitsAt + 2*2
)

// TestBinding shows for each constraint that ties a proof to its statement an
// assignment that only this constraint refuses.
func TestBinding(t *testing.T) {
	c, d, tr := rowStep(t)
	position := func(step int64, row int64) *big.Int {
		return new(big.Int).Add(big.NewInt(step), new(big.Int).Mul(big.NewInt(row), power(32)))
	}
	add := func(v *frontend.Variable, n int64) {
		switch x := (*v).(type) {
		case fr.Element:
			var e fr.Element
			e.SetInt64(n)
			*v = *e.Add(&e, &x)
		default:
			panic(fmt.Sprintf("%T", x))
		}
	}
	attacks := []struct {
		constraint string
		change     func(w *stepCircuit)
		opt        []solver.Option
	}{
		{"digest.before", func(w *stepCircuit) { add(&w.Public[inputBefore], 1) }, nil},
		{"digest.after", func(w *stepCircuit) { add(&w.Public[inputAfter], 1) }, nil},
		{"row.root", func(w *stepCircuit) { add(&w.Public[inputDataset], 1) }, nil},
		{"position", func(w *stepCircuit) { w.Public[inputPosition] = position(4, 0) }, nil},
		// Rows 0 and 1 are equal, so any first bit leads to the root; 2 would be the number of another row.
		{"row.number", func(w *stepCircuit) {
			w.Public[inputPosition], w.Secret[bitsAt] = position(3, 2), 2
		}, nil},
		// A step of 2³² is step 0 of the next row.
		{"step.sign", func(w *stepCircuit) {
			w.Public[inputPosition] = position(0, 1)
			w.Secret[stepAt], w.Secret[stepAt+1] = 2, 0
		}, nil},
		{"step.limb", func(w *stepCircuit) { w.Secret[stepAt+1], w.Secret[stepAt+2] = 3+1<<narrowBits, -1 }, nil},
		{"step.top", func(w *stepCircuit) {
			w.Public[inputPosition] = position(1<<31, 0)
			w.Secret[stepAt+1], w.Secret[stepAt+3] = 0, 1<<9
		}, nil},
		// The pixels 5 and 3 as 261 and 2, and as 37 and 23/8.
		{"byte.top", func(w *stepCircuit) { w.Secret[pixelsAt], w.Secret[pixelsAt+1] = 5+256, 2 }, nil},
		{"byte.range", func(w *stepCircuit) { w.Secret[pixelsAt], w.Secret[pixelsAt+1] = 5+32, fraction(23, 8) },
			[]solver.Option{solver.OverrideHint(solver.GetHintID(roundHint), func(f *big.Int, in, out []*big.Int) error {
				p := new(big.Int).Mul(in[0], big.NewInt(8))
				r := findRounding(integer(f, p.Mod(p, f)), integer(f, in[1]).Int64()-3, integer(f, in[2]), integer(f, in[3]).Int64())
				r.shiftP.Lsh(r.shiftP, 3)
				r.write(out)
				return nil
			})}},
	}
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "soundness.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range attacks {
		for _, omit := range []string{"", a.constraint} {
			shape := newStepCircuit(c.Program)
			shape.omit = omit
			// A changed pixel changes the result, which is not what these attacks are about.
			if strings.HasPrefix(a.constraint, "byte") {
				shape.alsoOmit = "digest.after"
			}
			other, err := compile(shape)
			if err != nil {
				t.Fatal(err)
			}
			w, err := c.assign(&tr.Statement, tr.before, d)
			if err != nil {
				t.Fatal(err)
			}
			a.change(w)
			full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
			if err != nil {
				t.Fatal(err)
			}
			err = other.system.IsSolved(full, append(a.opt, solver.OverrideHint(solver.GetHintID(countHint), lenientCount))...)
			if accepted := err == nil; accepted != (omit != "") {
				t.Errorf("%s, left out %q: %v", a.constraint, omit, err)
			}
		}
		if !strings.Contains(string(text), "`"+a.constraint+"`") {
			t.Errorf("docs/soundness.md says nothing about `%s`", a.constraint)
		}
	}
}

// hintsOf are all hints of this package.
func hintsOf() []solver.Hint {
	return []solver.Hint{copyHint, limbHint, roundHint, normaliseHint, divHint, sqrtHint, lessHint, wrapHint, exactHint, floorHint}
}

// forger solves a step with one hint's output changed at random. It can only
// succeed with the state that the step really leads to.
type forger struct {
	open, closed *Circuit // without and with the digest of the state after
	witness      *stepCircuit
	calls        int
}

var newForger = sync.OnceValue(func() *forger {
	t := new(testing.T)
	c, d, tr := prepare(t, model(t, "mlp:2:tanh", 2, 2, 2, 5, "adam"), 2, 3)
	shape := newStepCircuit(c.Program)
	shape.omit = "digest.after"
	open, err := compile(shape)
	if err != nil {
		panic(err)
	}
	w, err := c.assign(&tr.Statement, tr.before, d)
	if err != nil {
		panic(err)
	}
	f := &forger{open: open, closed: c, witness: w}
	if err := f.solve(open, -1, 0, &f.calls); err != nil {
		panic(err)
	}
	return f
})

// solve changes output which of hint call number at, and counts the calls.
func (f *forger) solve(c *Circuit, at int, r uint64, calls *int) error {
	n := 0
	opt := []solver.Option{solver.WithNbTasks(1), solver.OverrideHint(solver.GetHintID(countHint), lenientCount)}
	for _, h := range hintsOf() {
		opt = append(opt, solver.OverrideHint(solver.GetHintID(h), func(field *big.Int, in, out []*big.Int) error {
			err := h(field, in, out)
			if n == at && err == nil {
				random := rand.New(rand.NewPCG(r, 1))
				v := out[random.IntN(len(out))]
				switch random.IntN(5) {
				case 0:
					v.Add(v, big.NewInt(1))
				case 1:
					v.Sub(v, big.NewInt(1))
				case 2:
					v.Sub(big.NewInt(1), v)
				case 3:
					v.Xor(v, power(int64(random.IntN(60))))
				default:
					v.SetUint64(random.Uint64())
				}
				v.Mod(v, field)
			}
			n++
			return err
		}))
	}
	full, err := frontend.NewWitness(f.witness, ecc.BN254.ScalarField())
	if err != nil {
		return err
	}
	err = c.system.IsSolved(full, opt...)
	if calls != nil {
		*calls = n
	}
	return err
}

// attempt reports whether the change was accepted, and fails where it led to
// another state.
func (f *forger) attempt(t *testing.T, at, r uint64) bool {
	call := int(at % uint64(f.calls))
	if f.solve(f.open, call, r, nil) != nil {
		return false
	}
	if err := f.solve(f.closed, call, r, nil); err != nil {
		t.Fatalf("hint call %d, change %d: satisfies everything, with another state after: %v", call, r, err)
	}
	return true
}

// TestRandomWitnesses changes hints at random. Nearly every change is refused;
// what is accepted is without effect, such as the sign of a zero.
func TestRandomWitnesses(t *testing.T) {
	count := 60
	if os.Getenv("LODE_LONG") != "" {
		count = 5000
	}
	f, accepted := newForger(), 0
	r := rand.New(rand.NewPCG(4, 4))
	for range count {
		if f.attempt(t, r.Uint64(), r.Uint64()) {
			accepted++
		}
	}
	if accepted*10 > count {
		t.Errorf("%d of %d random changes are accepted", accepted, count)
	}
	t.Logf("%d of %d changes, at %d hint calls, were accepted and without effect", accepted, count, f.calls)
}

func FuzzWitness(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, at, r uint64) { newForger().attempt(t, at, r) })
}
