package circuit

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"golang.org/x/crypto/sha3"

	"lode/bindings/snarkverifier"
	"lode/program"
)

// proven is a proof of a small step, made once for all tests.
type proven struct {
	circuit *Circuit
	keys    *Keys
	data    *Dataset
	*transition
	proof []byte
}

var once = sync.OnceValue(func() *proven {
	// Nobody relies on these keys, so one machine may know how they were made.
	t := new(testing.T)
	c, d, tr := prepare(t, model(t, "linear", 2, 2, 2, 5, "sgd"), 2, 1)
	var pk groth16.ProvingKey
	var vk groth16.VerifyingKey
	if err := groth16.Setup(c.system, &pk, &vk); err != nil {
		panic(err)
	}
	v, err := NewVerifyingKey(&vk)
	if err != nil {
		panic(err)
	}
	p := &proven{circuit: c, keys: &Keys{&pk, v}, data: d, transition: tr}
	w, err := c.Witness(&tr.Statement, tr.before, d)
	if err != nil {
		panic(err)
	}
	if p.proof, err = c.Prove(p.keys, w); err != nil {
		panic(err)
	}
	return p
})

// evm is a fresh chain with contracts on it.
type evm struct {
	t      testing.TB
	config *runtime.Config
}

func newEVM(t testing.TB) *evm {
	c := new(runtime.Config)
	_, c.State, _ = runtime.Execute([]byte{0}, nil, c)
	c.GasLimit = 30_000_000
	return &evm{t, c}
}

func (e *evm) deploy(code []byte) common.Address {
	e.t.Helper()
	_, at, _, err := runtime.Create(code, e.config)
	if err != nil {
		e.t.Fatal(err)
	}
	return at
}

// call gives what a call returns, its gas, and whether it ended without revert.
func (e *evm) call(at common.Address, data []byte) (out []byte, gas uint64, ok bool) {
	out, left, err := runtime.Call(at, data, e.config)
	return out, e.config.GasLimit - left, err == nil
}

// verifier calls the contract of this project.
type verifier struct {
	*evm
	at   common.Address
	bind *snarkverifier.SnarkVerifier
}

func newVerifier(t testing.TB) *verifier {
	e := newEVM(t)
	return &verifier{e, e.deploy(common.FromHex(snarkverifier.SnarkVerifierMetaData.Bin)), snarkverifier.NewSnarkVerifier()}
}

func numbers(in [][32]byte) []*big.Int {
	var out []*big.Int
	for _, b := range in {
		out = append(out, new(big.Int).SetBytes(b[:]))
	}
	return out
}

// verify is false too where the contract reverts; why is its error then.
func (v *verifier) verify(hash [32]byte, key, proof []byte, inputs []*big.Int) (valid bool, why any, gas uint64) {
	v.t.Helper()
	out, gas, ok := v.call(v.at, v.bind.PackVerify(hash, key, proof, inputs))
	if !ok {
		if len(out) < 4 {
			v.t.Fatalf("the contract ended without a reason: %x", out)
		}
		why, err := v.bind.UnpackError(out)
		if err != nil {
			v.t.Fatal(err)
		}
		return false, why, gas
	}
	valid, err := v.bind.UnpackVerify(out)
	if err != nil {
		v.t.Fatal(err)
	}
	return valid, nil, gas
}

// maxVerifyGas leaves room for a market's own work below 450,000 a step.
const maxVerifyGas = 310_000

func TestVerifierAccepts(t *testing.T) {
	p, v := once(), newVerifier(t)
	k := p.keys.Verifying
	if err := k.Verify(p.proof, p.Inputs()); err != nil {
		t.Fatal(err)
	}
	ok, why, gas := v.verify(k.Hash, k.Bytes, p.proof, numbers(p.Inputs()))
	if !ok {
		t.Fatalf("a valid proof is refused: %v", why)
	}
	if gas > maxVerifyGas {
		t.Errorf("%d gas, at most %d are meant", gas, maxVerifyGas)
	}
	data := v.bind.PackVerify(k.Hash, k.Bytes, p.proof, numbers(p.Inputs()))
	calldata := 0
	for _, b := range data {
		if calldata += 16; b == 0 {
			calldata -= 12
		}
	}
	t.Logf("%d public inputs: %d gas, and %d for %d bytes of calldata", len(p.Inputs()), gas, calldata, len(data))
}

// TestVerifierWithoutRows has a proof of a program that reads no rows verified on
// chain: step 5 of halving a number, the step alone being the fourth input, as
// the market forms it for a circuit without rows.
func TestVerifierWithoutRows(t *testing.T) {
	one := func(source program.Operand) program.Operand {
		source.Type, source.Elements = program.F32, 1
		return source
	}
	p := &program.Program{Batch: 1, Rows: 1, Loss: 0,
		Slots: []program.Slot{{Name: "x", Type: program.F32, Elements: 1, Next: 0}},
		Ops: []program.Op{{Kind: program.Map, Out: program.F32, Init: program.NoInit, In: []program.Operand{one(program.Operand{Source: program.SourceState})},
			Consts: []uint32{math.Float32bits(0.5)}, Body: []program.Instr{{Op: program.OpMUL, A: program.RefOperand, B: program.RefConstF32}}}},
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	c, err := Compile(p)
	if err != nil {
		t.Fatal(err)
	}
	d, err := NewDataset(p, nil)
	if err != nil {
		t.Fatal(err)
	}
	init := program.Array{Type: program.F32, F32: []float32{3}}
	tr, err := execute(p, nil, []program.Array{init}, [32]byte{9}, 0, 5)
	if err != nil {
		t.Fatal(err)
	}
	tr.Dataset = d.Root()
	var pk groth16.ProvingKey
	var vk groth16.VerifyingKey
	if err := groth16.Setup(c.system, &pk, &vk); err != nil {
		t.Fatal(err)
	}
	k, err := NewVerifyingKey(&vk)
	if err != nil {
		t.Fatal(err)
	}
	w, err := c.Witness(&tr.Statement, tr.before, d)
	if err != nil {
		t.Fatal(err)
	}
	proof, err := c.Prove(&Keys{&pk, k}, w)
	if err != nil {
		t.Fatal(err)
	}
	in := numbers(tr.Inputs())
	if len(in) != 4 || in[3].Cmp(big.NewInt(5)) != 0 {
		t.Fatalf("inputs %v, expected 4, the last of them step 5", in)
	}
	v := newVerifier(t)
	if ok, why, _ := v.verify(k.Hash, k.Bytes, proof, in); !ok {
		t.Errorf("a valid proof is refused: %v", why)
	}
	in[3] = big.NewInt(6)
	if ok, _, _ := v.verify(k.Hash, k.Bytes, proof, in); ok {
		t.Error("the proof of step 5 is accepted for step 6")
	}
}

// order and prime are the orders of BN254's scalar and base fields.
var order, prime = fr.Modulus(), fp.Modulus()

// word adds to the word at a byte offset.
func word(b []byte, at int, add *big.Int) []byte {
	out := bytes.Clone(b)
	v := new(big.Int).SetBytes(out[at : at+32])
	v.Add(v, add).FillBytes(out[at : at+32])
	return out
}

// points are the offsets and lengths of a proof's points.
var points = map[string][2]int{"A": {0, 64}, "B": {64, 128}, "C": {192, 64}, "D": {256, 64}, "proof of knowledge": {320, 64}}

// tampered are proofs that are wrong in one way each.
func tampered(p *proven) map[string][]byte {
	out := map[string][]byte{}
	for name, at := range points {
		zero := bytes.Clone(p.proof)
		clear(zero[at[0] : at[0]+at[1]])
		out[name+" at infinity"] = zero
		out[name+" off the curve"] = word(p.proof, at[0], big.NewInt(1))
		if w := word(p.proof, at[0]+at[1]-32, prime); len(w) > 0 {
			out[name+" with y not canonical"] = w
		}
		out[name+" with x not canonical"] = word(p.proof, at[0], prime)
		other := bytes.Clone(p.proof)
		if at[1] == 64 {
			var q curve.G1Affine
			q.ScalarMultiplicationBase(big.NewInt(7))
			copy(other[at[0]:], q.Marshal())
		} else {
			var q curve.G2Affine
			q.ScalarMultiplicationBase(big.NewInt(7))
			copy(other[at[0]:], q.Marshal())
			wrong := bytes.Clone(p.proof)
			outside := outsideSubgroup()
			copy(wrong[at[0]:], outside.Marshal())
			out[name+" outside of the subgroup"] = wrong
		}
		out[name+" another point"] = other
		minus := bytes.Clone(p.proof)
		y := minus[at[0]+at[1]-32 : at[0]+at[1]]
		new(big.Int).Sub(prime, new(big.Int).SetBytes(y)).FillBytes(y)
		out[name+" mirrored"] = minus
	}
	swapped := bytes.Clone(p.proof)
	copy(swapped[0:64], p.proof[192:256])
	copy(swapped[192:256], p.proof[0:64])
	out["A and C swapped"] = swapped
	out["one byte short"] = p.proof[:len(p.proof)-1]
	out["one byte long"] = append(bytes.Clone(p.proof), 0)
	out["empty"] = nil
	return out
}

// outsideSubgroup is a point on G2's curve, of another order.
func outsideSubgroup() curve.G2Affine {
	for x := uint64(1); ; x++ {
		var q curve.G2Affine
		q.X.A0.SetUint64(x)
		// y² = x³ + b, with b taken from the generator.
		_, _, _, gen := curve.Generators()
		b, y := gen.Y, q.X
		b.Square(&b)
		cube := gen.X
		cube.Square(&cube).Mul(&cube, &gen.X)
		b.Sub(&b, &cube)
		y.Square(&y).Mul(&y, &q.X).Add(&y, &b)
		if y.Legendre() == 1 {
			q.Y.Sqrt(&y)
			if q.IsOnCurve() && !q.IsInSubGroup() {
				return q
			}
		}
	}
}

func TestVerifierRefuses(t *testing.T) {
	p, v := once(), newVerifier(t)
	k, in := p.keys.Verifying, p.Inputs()
	for name, proof := range tampered(p) {
		if ok, why, _ := v.verify(k.Hash, k.Bytes, proof, numbers(in)); ok || why != nil {
			t.Errorf("%s: valid %v, error %v; expected false and none", name, ok, why)
		}
		if k.Verify(proof, in) == nil {
			t.Errorf("%s: accepted outside of the chain", name)
		}
	}
	// The proof of one step is none for another state, dataset, step or row.
	for i := range in {
		wrong := numbers(in)
		wrong[i] = new(big.Int).Add(wrong[i], big.NewInt(1))
		if ok, why, _ := v.verify(k.Hash, k.Bytes, p.proof, wrong); ok || why != nil {
			t.Errorf("input %d changed: valid %v, error %v", i, ok, why)
		}
		// The same number in the field, written another way.
		wrong[i] = new(big.Int).Add(numbers(in)[i], order)
		ok, why, _ := v.verify(k.Hash, k.Bytes, p.proof, wrong)
		if e, is := why.(*snarkverifier.SnarkVerifierInputNotInField); ok || !is || e.Index.Int64() != int64(i) {
			t.Errorf("input %d not canonical: valid %v, error %v", i, ok, why)
		}
	}
	for _, n := range []int{len(in) - 1, len(in) + 1} {
		ok, why, _ := v.verify(k.Hash, k.Bytes, p.proof, append(numbers(in), new(big.Int))[:n])
		if _, is := why.(*snarkverifier.SnarkVerifierWrongInputCount); ok || !is {
			t.Errorf("%d inputs: valid %v, error %v", n, ok, why)
		}
	}
}

// keccak is the hash of a key.
func keccak(b []byte) (out [32]byte) {
	h := sha3.NewLegacyKeccak256()
	h.Write(b)
	h.Sum(out[:0])
	return out
}

func TestVerifierKeys(t *testing.T) {
	p, v := once(), newVerifier(t)
	k, in := p.keys.Verifying, numbers(p.Inputs())
	ok, why, _ := v.verify(keccak([]byte("another")), k.Bytes, p.proof, in)
	if _, is := why.(*snarkverifier.SnarkVerifierWrongKey); ok || !is {
		t.Errorf("another key's hash: valid %v, error %v", ok, why)
	}
	// Every word of the key matters, under its own hash too.
	for at := 0; at < len(k.Bytes); at += 32 {
		for _, add := range []*big.Int{big.NewInt(1), prime} {
			wrong := word(k.Bytes, at, add)
			if ok, _, _ := v.verify(keccak(wrong), wrong, p.proof, in); ok {
				t.Errorf("word %d of the key plus %v: accepted", at/32, add)
			}
		}
	}
	// Points at infinity in the key.
	heads := [][2]int{{0, 64}, {64, 128}, {192, 128}, {320, 128}, {448, 128}, {576, 128}}
	for at := 704; at < len(k.Bytes); at += 64 {
		heads = append(heads, [2]int{at, 64})
	}
	for _, at := range heads {
		wrong := bytes.Clone(k.Bytes)
		clear(wrong[at[0] : at[0]+at[1]])
		if ok, _, _ := v.verify(keccak(wrong), wrong, p.proof, in); ok {
			t.Errorf("the key's point at byte %d at infinity: accepted", at[0])
		}
	}
	short := k.Bytes[:len(k.Bytes)-1]
	ok, why, _ = v.verify(keccak(short), short, p.proof, in)
	if _, is := why.(*snarkverifier.SnarkVerifierWrongInputCount); ok || !is {
		t.Errorf("a key one byte short: valid %v, error %v", ok, why)
	}
}

// TestVerifierAgainstGnark compares with the contract that gnark writes for this
// key alone: on a valid proof, and on all tampered ones.
func TestVerifierAgainstGnark(t *testing.T) {
	p := once()
	code, abi := gnarkVerifier(t, p.keys.Verifying.key)
	v := newVerifier(t)
	theirs := v.deploy(code)
	k, in := p.keys.Verifying, numbers(p.Inputs())
	gnark := func(proof []byte, in []*big.Int) bool {
		// A fixed array of inputs is encoded as its elements.
		arguments := []any{proof, toArray(in)}
		data, err := abi.Pack("verifyProof", arguments...)
		if err != nil {
			t.Fatal(err)
		}
		_, _, ok := v.call(theirs, data)
		return ok
	}
	cases := tampered(p)
	cases["valid"] = p.proof
	accepted := 0
	for name, proof := range cases {
		ours, _, _ := v.verify(k.Hash, k.Bytes, proof, in)
		if ours != gnark(proof, in) {
			t.Errorf("%s: valid %v here, %v there", name, ours, !ours)
		}
		if ours {
			accepted++
		}
	}
	for i := range in {
		wrong := append([]*big.Int(nil), in...)
		wrong[i] = new(big.Int).Xor(wrong[i], big.NewInt(1))
		if ours, _, _ := v.verify(k.Hash, k.Bytes, p.proof, wrong); ours || gnark(p.proof, wrong) {
			t.Errorf("input %d changed: accepted", i)
		}
	}
	if accepted != 1 {
		t.Errorf("%d proofs accepted, expected the valid one", accepted)
	}
}

// toArray is in as the fixed array that the ABI of gnark's contract wants.
func toArray(in []*big.Int) any {
	switch len(in) {
	case 4:
		return [4]*big.Int(in)
	case 5:
		return [5]*big.Int(in)
	}
	panic("another number of inputs")
}

// gnarkVerifier compiles the contract that gnark writes for a key.
func gnarkVerifier(t *testing.T, k *groth16.VerifyingKey) ([]byte, abi.ABI) {
	t.Helper()
	root := filepath.Join("..", "..")
	if _, err := os.Stat(filepath.Join(root, "node_modules", "solc")); err != nil {
		if os.Getenv("LODE_COMPILED") != "" {
			t.Fatal("the Solidity compiler is not installed")
		}
		t.Skip("the Solidity compiler is not installed: make node_modules")
	}
	var source strings.Builder
	if err := k.ExportSolidity(&source); err != nil {
		t.Fatal(err)
	}
	input, err := json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  map[string]any{"v.sol": map[string]string{"content": source.String()}},
		"settings": map[string]any{"optimizer": map[string]any{"enabled": true}, "outputSelection": map[string]any{"*": map[string][]string{"*": {"abi", "evm.bytecode.object"}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(filepath.Join(root, "tools", "solc"), "--standard-json")
	cmd.Stdin = bytes.NewReader(input)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var result struct {
		Contracts map[string]map[string]struct {
			ABI abi.ABI
			EVM struct{ Bytecode struct{ Object string } }
		}
	}
	if err := json.Unmarshal(out, &result); err != nil {
		t.Fatal(err)
	}
	c := result.Contracts["v.sol"]["Verifier"]
	code, err := hex.DecodeString(c.EVM.Bytecode.Object)
	if err != nil || len(code) == 0 {
		t.Fatalf("gnark's contract does not compile: %s", out)
	}
	return code, c.ABI
}
