package setup

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/backend/solidity"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"lode/program"
	"lode/program/circuit"
)

// Keys are not made on 32 bits, which could not hold most of them.
func TestMain(m *testing.M) {
	if strconv.IntSize == 32 {
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// tiny is a program with a small circuit: the loss becomes its magnitude.
func tiny() *program.Program {
	return &program.Program{Batch: 1, Rows: 1, Slots: []program.Slot{{Name: "loss", Type: program.F32, Elements: 1, Next: 0}},
		Ops: []program.Op{{Kind: program.Map, Out: program.F32, Init: program.NoInit,
			In:   []program.Operand{{Source: program.SourceState, Type: program.F32, Elements: 1}},
			Body: []program.Instr{{Op: program.OpABS, A: 0}}}}}
}

// block is the randomness of a block of a chain that tests imagine.
func block(_ context.Context, n uint64) (r [32]byte, err error) {
	r[0], r[31] = 7, byte(n)
	return r, nil
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// proves takes a step with the keys.
func proves(t *testing.T, c *circuit.Circuit, k *circuit.Keys) {
	t.Helper()
	state := func(v float32) []program.Array { return []program.Array{{Type: program.F32, F32: []float32{v}}} }
	s := &circuit.Statement{Before: circuit.StateDigest(state(-2.5)), After: circuit.StateDigest(state(2.5))}
	w, err := c.Witness(s, state(-2.5), nil)
	must(t, err)
	proof, err := c.Prove(k, w)
	must(t, err)
	must(t, k.Verifying.Verify(proof, s.Inputs()))
	s.Step++
	if k.Verifying.Verify(proof, s.Inputs()) == nil {
		t.Error("a proof for step 0 is accepted for step 1")
	}
}

// toy has the shape of a step's circuit, one commitment and a few public inputs,
// and hardly any constraints.
type toy struct {
	X, Y frontend.Variable `gnark:",public"`
	S    [6]frontend.Variable
}

func (c *toy) Define(api frontend.API) error {
	p := c.S[0]
	for i, s := range c.S[1:] {
		p = api.Mul(api.Add(p, 3-i), api.Sub(s, api.Mul(c.X, 1<<30)))
	}
	api.AssertIsEqual(p, c.Y)
	chi, err := api.(frontend.Committer).Commit(c.S[:4]...)
	api.AssertIsDifferent(chi, 0)
	return err
}

func toySystem(t *testing.T) *cs.R1CS {
	t.Helper()
	s, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &toy{})
	must(t, err)
	return s.(*cs.R1CS)
}

// provesToy proves an assignment of the toy.
func provesToy(t *testing.T, system *cs.R1CS, k *circuit.Keys) {
	t.Helper()
	y := int64(0)
	for i := int64(0); i < 5; i++ {
		y = (y + 3 - i) * 2
	}
	w, err := frontend.NewWitness(&toy{X: 0, Y: y, S: [6]frontend.Variable{0, 2, 2, 2, 2, 2}}, ecc.BN254.ScalarField())
	must(t, err)
	proof, err := groth16.Prove(system, k.Proving, w, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	must(t, err)
	in := [][32]byte{{}, {31: byte(y)}}
	must(t, k.Verifying.Verify(proof.MarshalSolidity(), in))
	in[1][31]++
	if k.Verifying.Verify(proof.MarshalSolidity(), in) == nil {
		t.Error("a proof is accepted for another input")
	}
}

// open is the toy's set-up in a folder, as somebody finds it who has its files.
func open(t *testing.T, dir string, randomness ...string) *Transcript {
	t.Helper()
	system := toySystem(t)
	n := int(ecc.NextPowerOfTwo(uint64(system.GetNbConstraints())))
	return &Transcript{Dir: dir, system: system, Meta: Meta{Version: version, Constraints: system.GetNbConstraints(), Domain: n,
		Blocks: [2]uint64{10, 20}, Randomness: randomness}}
}

// ceremony is a set-up by two contributors to each phase.
func ceremony(t *testing.T, dir string) *Transcript {
	t.Helper()
	tr := open(t, dir)
	for i, head := range []uint64{3, 4, 12, 13} {
		tr = open(t, dir, tr.Randomness...)
		_, err := tr.Contribute(t.Context(), head)
		must(t, err)
		if i%2 == 1 {
			r, _ := block(context.Background(), tr.Blocks[i/2])
			must(t, tr.Seal(t.Context(), r))
		}
	}
	return tr
}

func TestCeremony(t *testing.T) {
	tr := ceremony(t, t.TempDir())
	keys, err := tr.Verify(context.Background(), block)
	must(t, err)
	provesToy(t, tr.system, keys)

	// gnark's own verification of the same files gives the same key.
	var ones []*mpcsetup.Phase1
	var twos []*mpcsetup.Phase2
	for i := range 2 {
		one, two := new(mpcsetup.Phase1), new(mpcsetup.Phase2)
		b, err := os.ReadFile(tr.path(contribution(Powers, i+1)))
		must(t, err)
		_, err = one.ReadFrom(bytes.NewReader(b))
		must(t, err)
		b, err = os.ReadFile(tr.path(contribution(Circuit, i+1)))
		must(t, err)
		_, err = two.ReadFrom(bytes.NewReader(b))
		must(t, err)
		ones, twos = append(ones, one), append(twos, two)
	}
	first, _ := block(context.Background(), 10)
	second, _ := block(context.Background(), 20)
	commons, err := mpcsetup.VerifyPhase1(uint64(tr.Domain), first[:], ones...)
	must(t, err)
	_, vk, err := mpcsetup.VerifyPhase2(tr.system, &commons, second[:], twos...)
	must(t, err)
	theirs, err := circuit.NewVerifyingKey(vk.(*groth16.VerifyingKey))
	must(t, err)
	if theirs.Hash != keys.Verifying.Hash {
		t.Error("gnark derives another key from the transcript")
	}

	// A sealed set-up takes nothing more.
	if _, err := tr.Contribute(t.Context(), 1); err == nil {
		t.Error("a sealed set-up takes a contribution")
	}
	if err := tr.Seal(t.Context(), first); err == nil {
		t.Error("a sealed set-up is sealed again")
	}
	tamper(t, tr)
}

// tamper changes each file of a set-up in several places; none is accepted.
func tamper(t *testing.T, tr *Transcript) {
	files, err := os.ReadDir(tr.Dir)
	must(t, err)
	verify := func() error {
		_, err := tr.Verify(context.Background(), block)
		return err
	}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".bin") {
			continue
		}
		path := tr.path(f.Name())
		whole, err := os.ReadFile(path)
		must(t, err)
		for name, b := range map[string][]byte{
			"a bit at the start": flipped(whole, 40), "a bit in the middle": flipped(whole, len(whole)/2), "a bit at the end": flipped(whole, len(whole)-3),
			"one byte less": whole[:len(whole)-1], "one byte more": append(bytes.Clone(whole), 0), "nothing left": nil,
			"two points swapped": swapped(whole),
		} {
			must(t, os.WriteFile(path, b, 0o644))
			if verify() == nil {
				t.Errorf("%s of %s changed: accepted", name, f.Name())
			}
		}
		must(t, os.WriteFile(path, whole, 0o644))
	}
	// Contributions in another order.
	one, two := tr.path(contribution(Circuit, 1)), tr.path(contribution(Circuit, 2))
	exchange := func() {
		must(t, os.Rename(one, one+"x"))
		must(t, os.Rename(two, one))
		must(t, os.Rename(one+"x", two))
	}
	exchange()
	if verify() == nil {
		t.Error("contributions in another order are accepted")
	}
	exchange()
	// Sealed with another block's randomness.
	for phase := range 2 {
		other := *tr
		other.Randomness = append([]string(nil), tr.Randomness...)
		other.Randomness[phase] = strings.Repeat("ab", 32)
		for _, beacon := range []func(context.Context, uint64) ([32]byte, error){block, nil} {
			_, err := other.Verify(context.Background(), beacon)
			// Without a chain to ask, the second phase's randomness is whatever the transcript says.
			if err == nil && !(beacon == nil && phase == 1) {
				t.Errorf("other randomness for phase %d is accepted", phase+1)
			}
		}
	}
	must(t, verify())
}

func flipped(b []byte, at int) []byte {
	b = bytes.Clone(b)
	b[at] ^= 4
	return b
}

// swapped exchanges two points of G1 in the middle of b.
func swapped(b []byte) []byte {
	at := len(b)/2 - sizeG1
	out := bytes.Clone(b)
	copy(out[at:], b[at+sizeG1:at+2*sizeG1])
	copy(out[at+sizeG1:], b[at:at+sizeG1])
	if bytes.Equal(out, b) {
		out[at] ^= 1
	}
	return out
}

// cache keeps keys, and notices when they change.
func cache(t *testing.T, c *circuit.Circuit, keys *circuit.Keys) {
	k := Cache{t.TempDir()}
	if _, err := k.Load(c, keys.Verifying.Hash); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("an empty cache gives %v", err)
	}
	must(t, k.Store(c, keys))
	got, err := k.Load(c, keys.Verifying.Hash)
	must(t, err)
	proves(t, c, got)
	for _, name := range []string{"proving.key", "verifying.key"} {
		path := filepath.Join(k.dir(c, keys.Verifying.Hash), name)
		b, err := os.ReadFile(path)
		must(t, err)
		must(t, os.WriteFile(path, flipped(b, len(b)/2), 0o644))
		if _, err := k.Load(c, keys.Verifying.Hash); err == nil {
			t.Errorf("a changed %s is accepted", name)
		}
		must(t, os.WriteFile(path, b, 0o644))
	}
}

// A set-up by one alone is verified like any other.
func TestAlone(t *testing.T) {
	tr, err := Create(t.TempDir(), tiny(), [2]uint64{10, 20})
	must(t, err)
	derived, err := Alone(context.Background(), tr, block)
	must(t, err)
	if tr, err = Open(tr.Dir, circuit.DefaultLimit); err != nil {
		t.Fatal(err)
	}
	keys, err := tr.Verify(context.Background(), block)
	must(t, err)
	if derived.Verifying.Hash != keys.Verifying.Hash {
		t.Error("other keys are verified than were derived")
	}
	proves(t, tr.Compiled, keys)
	cache(t, tr.Compiled, keys)

	// Who verifies or makes one can be stopped while a stage is computed.
	fresh, err := Create(t.TempDir(), tiny(), [2]uint64{10, 20})
	must(t, err)
	given := open(t, t.TempDir())
	_, err = given.Contribute(t.Context(), 3)
	must(t, err)
	for _, work := range []struct {
		*Transcript
		do func(context.Context) error
	}{
		{given, func(ctx context.Context) error { _, err := given.Contribute(ctx, 4); return err }},
		{given, func(ctx context.Context) error { return given.Seal(ctx, [32]byte{1}) }},
		{tr, func(ctx context.Context) error { _, err := tr.Verify(ctx, block); return err }},
		{fresh, func(ctx context.Context) error { _, err := Alone(ctx, fresh, block); return err }},
	} {
		ctx, cancel := context.WithCancel(context.Background())
		begun := 0
		work.Progress = func(string) { begun++; cancel() }
		if err := work.do(ctx); !errors.Is(err, context.Canceled) || begun != 1 {
			t.Errorf("stopped in the first stage: %v after %d", err, begun)
		}
	}
	if n := given.Contributions(Powers); n != 1 || given.Phase() != Powers {
		t.Errorf("what was stopped has left %d contributions, phase %d", n, given.Phase())
	}
}

// The start of the second phase is gnark's, computed either way.
func TestBase(t *testing.T) {
	system := toySystem(t)
	p := newPhase1(int(ecc.NextPowerOfTwo(uint64(system.GetNbConstraints()))))
	x := p.contribute()
	var theirs mpcsetup.Phase2
	evals := theirs.Initialize(system, p.commons)
	for name, b := range map[string]*base{"from the powers": newBase(system, p.commons), "from the secrets": knownBase(system, p.commons, x)} {
		if !bytes.Equal(serialise(b.start), serialise(&theirs)) {
			t.Errorf("%s: other parameters", name)
		}
		if !reflect.DeepEqual(*b.evals, evals) {
			t.Errorf("%s: other evaluations", name)
		}
		must(t, b.check(system, p.commons))
	}
}

func TestRefusals(t *testing.T) {
	if _, err := Create(t.TempDir(), tiny(), [2]uint64{10, 10}); err == nil {
		t.Error("both phases sealed by one block are accepted")
	}
	tr, err := Create(t.TempDir(), tiny(), [2]uint64{10, 20})
	must(t, err)
	if _, err := Create(tr.Dir, tiny(), [2]uint64{10, 20}); err == nil {
		t.Error("a set-up is overwritten")
	}
	if _, err := Open(tr.Dir, 100); err == nil {
		t.Error("a circuit beyond the limit is opened")
	}
	if _, err := tr.Contribute(t.Context(), 10); err == nil {
		t.Error("a contribution after the beacon block is accepted")
	}
	r, _ := block(context.Background(), 10)
	if err := tr.Seal(t.Context(), r); err == nil {
		t.Error("a phase without contributions is sealed")
	}
	if _, err := tr.Verify(context.Background(), block); err == nil {
		t.Error("an open set-up is verified")
	}
}
