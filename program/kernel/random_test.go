package kernel

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"lode/program"
	"lode/program/f32"
	"lode/tools/vectors"
)

// records reads a file of records of a fixed number of words.
func records(t *testing.T, dir, name string, words int) [][]uint32 {
	t.Helper()
	w, err := vectors.Read(filepath.Join(dir, name+".bin"))
	if err != nil {
		t.Fatal(err)
	}
	if len(w)%words != 0 {
		t.Fatalf("%s: %d words are no records of %d", name, len(w), words)
	}
	var list [][]uint32
	for ; len(w) > 0; w = w[words:] {
		list = append(list, w[:words])
	}
	return list
}

func checkGenerators(t *testing.T, dir string) {
	for _, r := range records(t, dir, "philox", 10) {
		if got := philox([4]uint32(r[:4]), [2]uint32(r[4:6])); got != [4]uint32(r[6:]) {
			t.Errorf("philox(%08x, %08x) = %08x, want %08x", r[:4], r[4:6], got, r[6:])
		}
	}
	for _, r := range records(t, dir, "feistel", 11) {
		if got := feistel(r[9], r[0], (*[8]uint32)(r[1:9])); got != r[10] {
			t.Errorf("feistel(%d of %d) = %d, want %d", r[9], r[0], got, r[10])
		}
	}
}

// checkFolds runs the sums of the vectors as folds of one output and of many, on
// both paths.
func checkFolds(t *testing.T, dir string) {
	for _, name := range []string{"dot", "stripe"} {
		w, err := vectors.Read(filepath.Join(dir, name+".bin"))
		if err != nil {
			t.Fatal(err)
		}
		for len(w) > 0 {
			n := int(w[0])
			f, length := newVectorFold(name, n), 2+n
			if name == "dot" {
				length = 3 + 2*n
			}
			values, want := floats(w[1:length-1]), w[length-1]
			w = w[length:]
			for _, outputs := range []int64{1, 40} {
				for _, scalar := range []bool{true, false} {
					for i, got := range f.run(t, values, outputs, scalar) {
						if math.Float32bits(f32.Canon(got)) != math.Float32bits(f32.Canon(value(want))) {
							t.Fatalf("%s of %d terms, output %d, scalar %v: %08x, want %08x", name, n, i, scalar, math.Float32bits(got), want)
						}
					}
				}
			}
		}
	}
}

func floats(bits []uint32) []float32 {
	v := make([]float32, len(bits))
	for i, b := range bits {
		v[i] = math.Float32frombits(b)
	}
	return v
}

// vectorFold is a fold over the values of a record: dot has the initial value and
// then both factors, stripe the terms.
type vectorFold struct {
	op    program.Op
	terms int64
}

func newVectorFold(name string, n int) *vectorFold {
	terms := int64(n)
	read := func(offset int64) program.Operand {
		c := program.Coord{Extent: terms, Pitch: 1, Div: 1, Ind: program.IndNone}
		c.Coef[1] = 1
		return program.Operand{Source: program.SourceState, Type: program.F32, Offset: offset, Coords: []program.Coord{c}}
	}
	o := program.Op{Kind: program.Fold, OutAxes: 1, RedAxes: 1, Init: program.NoInit}
	if name == "dot" {
		o.Acc, o.Init = program.FMA, 2
		o.In = []program.Operand{read(1), read(1 + terms), {Source: program.SourceState, Type: program.F32}}
		o.Body = []program.Instr{{Op: program.OpMUL, A: 0, B: 1}}
	} else {
		o.Order = program.Stripe32
		o.In = []program.Operand{read(0)}
	}
	return &vectorFold{o, terms}
}

// run computes the fold for a number of equal outputs. Each has a second factor
// of its own, so that many are a matrix product.
func (f *vectorFold) run(t *testing.T, values []float32, outputs int64, scalar bool) []float32 {
	t.Helper()
	o := f.op
	o.Extents[0], o.Extents[1] = outputs, f.terms
	o.In = slices.Clone(o.In)
	if o.Acc == program.FMA {
		c := program.Coord{Extent: outputs, Pitch: f.terms, Div: 1, Ind: program.IndNone}
		c.Coef[0] = 1
		o.In[1].Coords = append([]program.Coord{c}, o.In[1].Coords...)
		factor := values[1+f.terms:]
		for range outputs - 1 {
			values = slices.Concat(values, factor)
		}
	}
	for i := range o.In {
		o.In[i].Elements = int64(len(values))
	}
	p := &program.Program{Batch: 1, Rows: 1, Ops: []program.Op{o}, Slots: []program.Slot{
		{Type: program.F32, Elements: int64(len(values)), Next: -1},
		{Type: program.F32, Elements: outputs, Next: 0},
	}}
	m, err := New(p, nil, [32]byte{}, Options{Threads: 2, Scalar: scalar})
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	if !scalar {
		var product bool
		switch m.threaded.of(0)[0].(type) {
		case *productOp, *tileOp:
			product = true
		}
		if product != (o.Acc == program.FMA && outputs > 1) {
			t.Fatalf("%d outputs are computed by %T", outputs, m.threaded.of(0)[0])
		}
	}
	state := []program.Array{{Type: program.F32, F32: values}, program.NewArray(program.F32, outputs)}
	if err := m.SetState(state); err != nil {
		t.Fatal(err)
	}
	if err := m.Step(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	return m.State()[1].F32
}

func TestVectors(t *testing.T) {
	checkGenerators(t, "testdata")
	checkFolds(t, "testdata")
}

func TestVectorsLong(t *testing.T) {
	if os.Getenv("LODE_LONG") == "" {
		t.Skip("LODE_LONG is not set")
	}
	dir := generate(t, 200_000)
	checkGenerators(t, dir)
	checkFolds(t, dir)
}

// TestVectorsFresh regenerates the committed files.
func TestVectorsFresh(t *testing.T) {
	dir := generate(t, vectors.Committed)
	for _, name := range []string{"dot.bin", "stripe.bin", "philox.bin", "feistel.bin"} {
		want, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("testdata/%s is not what the generator writes", name)
		}
	}
}

func generate(t *testing.T, count int) string {
	dir := t.TempDir()
	if err := vectors.Generate(dir, count); errors.Is(err, exec.ErrNotFound) {
		t.Skip("no gcc")
	} else if err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestPhiloxPublished holds philox to the known answers that its authors publish
// with Random123.
func TestPhiloxPublished(t *testing.T) {
	for _, c := range []struct {
		counter [4]uint32
		key     [2]uint32
		want    [4]uint32
	}{
		{want: [4]uint32{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
		{[4]uint32{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, [2]uint32{0xffffffff, 0xffffffff},
			[4]uint32{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
		{[4]uint32{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, [2]uint32{0xa4093822, 0x299f31d0},
			[4]uint32{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
	} {
		if got := philox(c.counter, c.key); got != c.want {
			t.Errorf("philox(%08x, %08x) = %08x, want %08x", c.counter, c.key, got, c.want)
		}
	}
}

// TestPermutation: within an epoch each row comes once, whatever the batch, and
// epochs differ.
func TestPermutation(t *testing.T) {
	for _, rows := range []int64{1, 2, 3, 4, 5, 16, 17, 1000} {
		for _, batch := range []int64{1, 3, 7} {
			r := newRandom(&program.Program{Batch: batch, Rows: rows}, [32]byte{9})
			var order []int32
			out := make([]int32, batch)
			for step := uint64(0); int64(len(order)) < 3*rows; step++ {
				r.permuted(out, step)
				order = append(order, out...)
			}
			for epoch := range 3 {
				seen := make([]bool, rows)
				for _, row := range order[int64(epoch)*rows:][:rows] {
					if row < 0 || int64(row) >= rows || seen[row] {
						t.Fatalf("%d rows, epoch %d: row %d out of range or twice", rows, epoch, row)
					}
					seen[row] = true
				}
			}
			if rows == 1000 && bytes.Equal(int32Bytes(order[:rows]), int32Bytes(order[rows:2*rows])) {
				t.Error("two epochs have the same order")
			}
			// A step's rows do not depend on the steps before it.
			r.permuted(out, 1)
			for b, row := range out {
				if i := int(batch) + b; i < len(order) && row != order[i] {
					t.Fatalf("%d rows: step 1 gives %d later, %d before", rows, row, order[i])
				}
			}
		}
	}
}

func int32Bytes(v []int32) []byte {
	return program.Array{Type: program.I32, I32: v}.AppendBytes(nil)
}

// TestUniform: an RNG operator's elements do not depend on where a task begins,
// and lie in [0,1).
func TestUniform(t *testing.T) {
	r := newRandom(&program.Program{Batch: 1, Rows: 1}, [32]byte{9})
	all, part := make([]float32, 1001), make([]float32, 1001-400)
	r.uniform(all, 0, 3, 4)
	r.uniform(part, 400, 3, 4)
	sum := 0.0
	for i, v := range all {
		if v < 0 || v >= 1 || i >= 400 && part[i-400] != v {
			t.Fatalf("element %d is %v, %v where a task begins at 400", i, v, part[max(0, i-400)])
		}
		sum += float64(v)
	}
	if mean := sum / 1001; mean < 0.45 || mean > 0.55 {
		t.Errorf("mean %v", mean)
	}
	r.uniform(part, 400, 4, 4)
	if part[0] == all[400] {
		t.Error("two streams are the same")
	}
}

// TestKeys holds the keys to keccak256 of seed and suffix.
func TestKeys(t *testing.T) {
	seed := [32]byte{7}
	r := newRandom(&program.Program{Batch: 1, Rows: 10}, seed)
	d := crypto.Keccak256(seed[:], []byte("rng"))
	if want := [2]uint32{binary.BigEndian.Uint32(d), binary.BigEndian.Uint32(d[4:])}; r.key != want {
		t.Errorf("RNG key %08x, want %08x", r.key, want)
	}
	r.permuted(make([]int32, 1), 25) // epoch 2
	d = crypto.Keccak256(seed[:], []byte{0, 0, 0, 0, 0, 0, 0, 2})
	for i, k := range r.keys {
		if want := binary.BigEndian.Uint32(d[4*i:]); k != want {
			t.Errorf("PERM key %d of epoch 2: %08x, want %08x", i, k, want)
		}
	}
}
