package circuit

import (
	"errors"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"lode/program/f32"
	"lode/tools/vectors"
)

// Steps are not proven on 32 bits, and a circuit does not depend on the machine
// that compiles it.
func TestMain(m *testing.M) {
	if strconv.IntSize == 32 {
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// primitive is a gadget under test: words in, words out.
type primitive struct {
	ints, floats int // arguments: floats first
	run          func(g *gadgets, f []*Float, i []*Int) []frontend.Variable
}

func floatResult(g *gadgets, f *Float) []frontend.Variable { return []frontend.Variable{g.word(f)} }

var primitives = map[string]primitive{
	"add": {0, 2, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { return floatResult(g, g.Add(f[0], f[1])) }},
	"sub": {0, 2, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { return floatResult(g, g.Sub(f[0], f[1])) }},
	"mul": {0, 2, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { return floatResult(g, g.Mul(f[0], f[1])) }},
	"div": {0, 2, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { return floatResult(g, g.Div(f[0], f[1])) }},
	"fma": {0, 3, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable {
		return floatResult(g, g.FMA(f[0], f[1], f[2]))
	}},
	"sqrt": {0, 1, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { return floatResult(g, g.Sqrt(f[0])) }},
	"exp":  {0, 1, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { return floatResult(g, g.Exp(f[0])) }},
	"log":  {0, 1, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { return floatResult(g, g.Log(f[0])) }},
	"tanh": {0, 1, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable { return floatResult(g, g.Tanh(f[0])) }},
	"f2i": {0, 1, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable {
		return []frontend.Variable{g.intWord(g.f2i(f[0]))}
	}},
	"i2f":  {1, 0, func(g *gadgets, _ []*Float, i []*Int) []frontend.Variable { return floatResult(g, g.i2f(i[0])) }},
	"pow2": {1, 0, func(g *gadgets, _ []*Float, i []*Int) []frontend.Variable { return floatResult(g, g.pow2(i[0])) }},
	"expo": {0, 1, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable {
		return []frontend.Variable{g.intWord(g.expo(f[0]))}
	}},
	// LT, LE, EQ, MAX, MIN, SELECT, ABS, NEG of two floats.
	"compare": {0, 2, func(g *gadgets, f []*Float, _ []*Int) []frontend.Variable {
		a, b := f[0], f[1]
		var out []frontend.Variable
		for _, v := range []*Float{g.LT(a, b), g.LE(a, b), g.EQ(a, b), g.Max(a, b), g.Min(a, b), g.Select(a, b, g.Neg(b)), g.Abs(a), g.Neg(b),
			g.LT(a, g.constant(0)), g.LT(g.constant(0), a), g.Select(g.LT(a, b), a, g.constant(3))} {
			out = append(out, g.word(v))
		}
		return out
	}},
	"integers": {2, 0, func(g *gadgets, _ []*Float, i []*Int) []frontend.Variable {
		a, b := i[0], i[1]
		var out []frontend.Variable
		for _, v := range []*Int{g.iadd(a, b), g.isub(a, b), g.imul(a, b), g.pickInt(g.lessInts(a, b), a, b)} {
			out = append(out, g.intWord(v))
		}
		for _, v := range []*Float{g.ieq(a, b), g.ilt(a, b), g.ile(a, b)} {
			out = append(out, g.word(v))
		}
		return out
	}},
}

// sheet is a circuit of many instances of one primitive.
type sheet struct {
	In  []frontend.Variable // parts of all arguments
	Out []frontend.Variable // words of all results
	of  primitive
	n   int
	// Of tests that look inside.
	omit string
	seen func(*gadgets)
}

func newSheet(p primitive, n, results int) *sheet {
	return &sheet{of: p, n: n, In: make([]frontend.Variable, n*(p.floats*leafWords+p.ints*intWords)), Out: make([]frontend.Variable, n*results)}
}

func (s *sheet) Define(api frontend.API) error {
	g := newGadgets(api)
	g.omit = s.omit
	in, out := s.In, s.Out
	for range s.n {
		var fs []*Float
		var is []*Int
		for range s.of.floats {
			f, _ := g.load(leaf{in[0], in[1], in[2], in[3], in[4]})
			fs, in = append(fs, f), in[leafWords:]
		}
		for range s.of.ints {
			i, _ := g.loadInt(intLeaf{in[0], in[1], in[2], in[3]})
			is, in = append(is, i), in[intWords:]
		}
		for _, w := range s.of.run(g, fs, is) {
			api.AssertIsEqual(w, out[0])
			out = out[1:]
		}
	}
	if s.seen != nil {
		s.seen(g)
	}
	return nil
}

func compileSheet(t testing.TB, s *sheet) constraint.ConstraintSystem {
	t.Helper()
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, s)
	if err != nil {
		t.Fatal(err)
	}
	return ccs
}

// record is one case: argument words and expected result words.
type record struct{ in, out []uint32 }

// assign gives the witness of records.
func (s *sheet) assign(records []record) *sheet {
	w := &sheet{}
	for _, r := range records {
		for k, v := range r.in {
			if k < s.of.floats {
				for _, p := range leafParts(v) {
					w.In = append(w.In, p)
				}
			} else {
				for _, p := range intParts(v) {
					w.In = append(w.In, p)
				}
			}
		}
		for _, v := range r.out {
			w.Out = append(w.Out, v)
		}
	}
	return w
}

func solve(t testing.TB, ccs constraint.ConstraintSystem, w *sheet, opt ...solver.Option) error {
	t.Helper()
	full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	return ccs.IsSolved(full, opt...)
}

func canon(v uint32) uint32 {
	if v == 1<<31 {
		return 0
	}
	return v
}

func finiteBits(v uint32) bool { return v>>23&0xff != 0xff }

// readRecords turns a vector file into records; diverging ones come apart.
func readRecords(t testing.TB, dir, name string) (good, bad []record) {
	t.Helper()
	file, words := name, map[string]int{"fma": 4, "sqrt": 2, "exp": 2, "log": 2, "tanh": 2, "f2i": 5, "i2f": 5, "pow2": 5, "integers": 5, "chain": 24, "expo": 2}[name]
	switch name {
	case "f2i", "i2f", "pow2", "integers":
		file = "convert"
	case "expo":
		file = "log"
	}
	if words == 0 {
		words = 3
	}
	w, err := vectors.Read(filepath.Join(dir, file+".bin"))
	if err != nil {
		t.Fatal(err)
	}
	f := math.Float32frombits
	bits := func(v ...float32) (out []uint32) {
		for _, x := range v {
			out = append(out, canon(math.Float32bits(x)))
		}
		return out
	}
	var last uint32
	for ; len(w) >= words; w = w[words:] {
		r, ok := record{in: w[:words-1], out: []uint32{canon(w[words-1])}}, finiteBits(w[words-1])
		switch name {
		case "compare":
			a, b := f(w[0]), f(w[1])
			r = record{w[:2], bits(f32.LT(a, b), f32.LE(a, b), f32.EQ(a, b), f32.Max(a, b), f32.Min(a, b), f32.Select(a, b, -b), f32.Abs(a), -b,
				f32.LT(a, 0), f32.LT(0, a), f32.Select(f32.LT(a, b), a, 3))}
			ok = true
		case "f2i":
			r, ok = record{w[:1], w[2:3]}, w[3] == 1
		case "i2f":
			r = record{w[1:2], []uint32{canon(w[4])}}
		case "pow2":
			k := int32(w[1])%150 + int32(w[1]>>31)
			r = record{[]uint32{uint32(k)}, bits(f32.Pow2(k))}
			ok = finiteBits(r.out[0])
		case "expo":
			n, fine := f32.Expo(f(w[0]))
			r, ok = record{w[:1], []uint32{uint32(n)}}, fine
		case "integers":
			a, b := int32(w[1]), int32(last)
			last = w[1]
			r = record{[]uint32{uint32(a), uint32(b)}, []uint32{uint32(a + b), uint32(a - b), uint32(a * b), uint32(min(a, b))}}
			r.out = append(r.out, bits(f32.IEQ(a, b), f32.ILT(a, b), f32.ILE(a, b))...)
			ok = true
		}
		fine := true
		for _, v := range r.in[:primitives[name].floats] {
			fine = fine && finiteBits(v)
		}
		switch {
		case !fine: // the circuit has no such values
		case ok:
			good = append(good, r)
		default:
			bad = append(bad, r)
		}
	}
	return good, bad
}

// thin takes about n of r, spread over all of it.
func thin(r []record, n int) []record {
	if len(r) <= n {
		return r
	}
	out := make([]record, n)
	for i := range out {
		out[i] = r[i*len(r)/n]
	}
	return out
}

// TestVectors checks every primitive against the vectors that the other
// executors are checked against.
func TestVectors(t *testing.T) {
	dir, count, batch, wrong := filepath.Join("..", "f32", "testdata"), 300, 100, 2
	if os.Getenv("LODE_LONG") != "" {
		dir, count, batch, wrong = t.TempDir(), 100_000, 1000, 50
		if err := vectors.Generate(dir, 150_000); errors.Is(err, exec.ErrNotFound) {
			t.Skip("no gcc")
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for name, p := range primitives {
		t.Run(name, func(t *testing.T) {
			good, bad := readRecords(t, dir, name)
			if os.Getenv("LODE_LONG") != "" && len(good) < count {
				t.Fatalf("%d vectors, expected %d", len(good), count)
			}
			good = thin(good, count)
			s := newSheet(p, batch, len(good[0].out))
			ccs := compileSheet(t, s)
			done := 0
			for ; len(good) >= batch; good = good[batch:] {
				if err := solve(t, ccs, s.assign(good[:batch])); err != nil {
					reportFirst(t, p, good[:batch])
					t.Fatal(err)
				}
				// A wrong result anywhere is refused.
				if done < wrong*batch {
					twisted := append([]record(nil), good[:batch]...)
					k := done / batch * 7 % batch
					out := append([]uint32(nil), twisted[k].out...)
					out[done/batch%len(out)] ^= 1
					twisted[k].out = out
					if solve(t, ccs, s.assign(twisted)) == nil {
						t.Fatalf("%08x for %08x is accepted", out, twisted[k].in)
					}
				}
				done += batch
			}
			// There is no witness where the kernels diverge.
			one := newSheet(p, 1, len(s.Out)/batch)
			single := compileSheet(t, one)
			bad = thin(bad, 12*wrong)
			for _, r := range bad {
				r.out = make([]uint32, len(one.Out))
				for _, out := range []uint32{0, 0x7f7fffff, 0x7f800000} {
					r.out[0] = out
					if solve(t, single, one.assign([]record{r})) == nil {
						t.Fatalf("%08x for %08x is accepted, though it diverges", out, r.in)
					}
				}
			}
			t.Logf("%d results, %d divergences, %.1f constraints each", done, len(bad), float64(ccs.GetNbConstraints())/float64(batch))
		})
	}
}

func reportFirst(t *testing.T, p primitive, rs []record) {
	one := newSheet(p, 1, len(rs[0].out))
	ccs := compileSheet(t, one)
	for _, r := range rs {
		if err := solve(t, ccs, one.assign([]record{r})); err != nil {
			t.Errorf("%08x should give %08x: %v", r.in, r.out, err)
			return
		}
	}
}
