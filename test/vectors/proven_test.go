package vectors

import (
	"bufio"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"lode/bindings/market"
	"lode/bindings/snarkverifier"
	"lode/program"
	"lode/program/circuit"
	"lode/program/circuit/setup"
	"lode/program/frontend"
	"lode/program/kernel"
)

const provenFile = "proven.jsonl"

// What the seeds of the jobs depend on. contracts/test/Provers.sol deploys its
// market to this address.
var (
	provenChain  = big.NewInt(31337)
	provenMarket = crypto.CreateAddress(common.HexToAddress("0x10de"), 2)
)

// circuitCase is what the jobs have in common.
type circuitCase struct {
	Circuit hexBytes `json:"circuit"` // hash of the constraints
	Program hexBytes `json:"program"` // root
	Rows    uint32   `json:"rows"`
	Batch   uint32   `json:"batch"`
	Key     hexBytes `json:"key"`
}

// jobCase is a log of a proven job. A step that leads elsewhere than the log says
// has no proof.
type jobCase struct {
	Name    string     `json:"name"`
	Terms   hexBytes   `json:"terms"` // abi.encode(Terms)
	ID      hexBytes   `json:"id"`
	Seed    hexBytes   `json:"seed"`   // of training
	States  []hexBytes `json:"states"` // digests after each step, as the log says
	Inputs  []hexBytes `json:"inputs"` // public inputs of each step, 32 bytes each
	Proofs  []hexBytes `json:"proofs"`
	Op      uint32     `json:"op"` // where a shorter log diverges
	Element uint64     `json:"element"`
}

const (
	provenSteps   = 6
	provenRows    = 12
	provenBatch   = 8 // with the step, more 32-bit words than a public input holds
	provenClasses = 2
	falseStep     = 3 // of the falsified log
)

// TestProven checks the logs and proofs that the contracts' tests settle jobs
// with. Keys and proofs are random, so what the file must repeat is everything
// else; and every proof must be one, as the contract says.
func TestProven(t *testing.T) {
	if strconv.IntSize == 32 {
		t.Skip("keys are not made on 32 bits")
	}
	m := must(frontend.Build(frontend.Config{Model: "linear", Inputs: 2, Task: frontend.Classify, Classes: provenClasses,
		Batch: provenBatch, Rows: provenRows, Steps: provenSteps, Optimizer: frontend.Optimizer{Name: "sgd", LR: 0.05}, Seed: 3}))
	c := must(circuit.Compile(m.Train))
	err := checkProven(t, m, c)
	if err == nil {
		return
	}
	if !*update {
		t.Fatalf("%s is stale: run \"make generate\"\n%v", provenFile, err)
	}
	writeProven(t, m, c)
	if err := checkProven(t, m, c); err != nil {
		t.Fatal(err)
	}
}

// provenLogs are all logs, without proofs, as they are under a circuit's key; and
// what it takes to prove their steps.
func provenLogs(m *frontend.Model, c circuitCase) ([]jobCase, [][]*provenStep, error) {
	calm, err := newLesson(m, c, 1)
	if err != nil {
		return nil, nil, err
	}
	honest, err := calm.log("honest", nil)
	if err != nil {
		return nil, nil, err
	}
	falsified, err := calm.log("falsified", func(step uint64, state []program.Array) {
		if step == falseStep {
			state[0].F32[0] += 0.5
		}
	})
	if err != nil {
		return nil, nil, err
	}
	// So large are inputs with which training goes on for a while, and then fails.
	for scale := float32(4e19); scale < 1e20; scale *= 1.002 {
		wild, err := newLesson(m, c, scale)
		if err != nil {
			return nil, nil, err
		}
		diverging, err := wild.log("diverging", nil)
		if err != nil {
			return nil, nil, err
		}
		if n := len(diverging.steps); n < 2 || n == provenSteps {
			continue
		}
		logs := []*provenLog{honest, falsified, diverging}
		var cases []jobCase
		var steps [][]*provenStep
		for _, l := range logs {
			cases, steps = append(cases, l.jobCase), append(steps, l.steps)
		}
		return cases, steps, nil
	}
	return nil, nil, errors.New("no inputs let training diverge after some steps")
}

// lesson is what a trainer of a job is given.
type lesson struct {
	model *frontend.Model
	data  []program.Array
	tree  *circuit.Dataset
	jobCase
	seed [32]byte
}

// newLesson makes a job on made-up data, whose numbers are about as large as
// scale.
func newLesson(m *frontend.Model, c circuitCase, scale float32) (*lesson, error) {
	l := &lesson{model: m}
	r := rand.New(rand.NewPCG(5, 1))
	for _, column := range m.Train.Columns {
		a := program.NewArray(column.Type, column.Elements)
		for i := range a.F32 {
			a.F32[i] = scale * float32(r.NormFloat64())
		}
		for i := range a.I32 {
			a.I32[i] = int32(r.Int64N(provenClasses))
		}
		l.data = append(l.data, a)
	}
	var err error
	if l.tree, err = circuit.NewDataset(m.Train, l.data); err != nil {
		return nil, err
	}
	number := func(n uint32) []byte { return common.LeftPadBytes(binary32(n), 32) }
	t := market.Terms{
		Requester: common.HexToAddress("0x10001"), Nonce: 1, Mode: 1, Seats: 3, PerSeat: 3, SectionSteps: 1, Steps: provenSteps,
		TrainingTime: 36_000, Stake: big.NewInt(3e18 + 7), Reward: big.NewInt(1e18 + 3), Fee: big.NewInt(1e16),
		DrawBounty: big.NewInt(2e15 + 1), SecondBounty: big.NewInt(3e15 + 1),
		Program:      crypto.Keccak256Hash(c.Program, crypto.Keccak256(c.Key), number(c.Rows), number(c.Batch)),
		InitialState: circuit.StateDigest(m.Init), Dataset: l.tree.Root(), Seed: crypto.Keccak256Hash([]byte("seed")),
		Manifest: crypto.Keccak256Hash([]byte("manifest")),
	}
	l.Terms = market.NewMarket().PackIdOf(t)[4:]
	at := append(common.LeftPadBytes(provenChain.Bytes(), 32), common.LeftPadBytes(provenMarket[:], 32)...)
	l.ID = crypto.Keccak256(at, l.Terms)
	l.Seed = crypto.Keccak256(t.Seed[:], at, l.ID)
	l.seed = [32]byte(l.Seed)
	return l, nil
}

func binary32(n uint32) []byte { return []byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)} }

// provenStep is a step of a log.
type provenStep struct {
	circuit.Statement
	lesson *lesson
	before []program.Array
	lies   bool // leads elsewhere
}

type provenLog struct {
	jobCase
	steps []*provenStep
}

// log trains, up to where training diverges. falsify may change the state after
// a step.
func (l *lesson) log(name string, falsify func(step uint64, state []program.Array)) (*provenLog, error) {
	p := l.model.Train
	k, err := kernel.New(p, l.data, l.seed, kernel.Options{Threads: 1})
	if err != nil {
		return nil, err
	}
	defer k.Close()
	if err := k.SetState(l.model.Init); err != nil {
		return nil, err
	}
	log := &provenLog{jobCase: l.jobCase}
	log.Name = name
	for step := range uint64(provenSteps) {
		s := &provenStep{lesson: l, before: program.Clone(k.State())}
		s.Step, s.Rows, s.Dataset = step, kernel.Rows(p, l.seed, step), l.tree.Root()
		s.Before = circuit.StateDigest(s.before)
		err := k.Step(context.Background(), step)
		var d *program.Divergence
		if errors.As(err, &d) {
			log.Op, log.Element = uint32(d.Op), uint64(d.Element)
			break
		}
		if err != nil {
			return nil, err
		}
		after := program.Clone(k.State())
		s.After = circuit.StateDigest(after)
		if falsify != nil {
			falsify(step, after)
			if err := k.SetState(after); err != nil {
				return nil, err
			}
			said := circuit.StateDigest(after)
			s.lies, s.After = said != s.After, said
		}
		var inputs hexBytes
		for _, in := range s.Inputs() {
			inputs = append(inputs, in[:]...)
		}
		log.States, log.Inputs = append(log.States, hexBytes(s.After[:])), append(log.Inputs, inputs)
		log.steps = append(log.steps, s)
	}
	return log, nil
}

// writeProven makes a key, and all proofs anew.
func writeProven(t *testing.T, m *frontend.Model, c *circuit.Circuit) {
	t.Helper()
	// Nobody relies on the key, so one machine may know how it was made.
	block := func(_ context.Context, n uint64) (r [32]byte, err error) {
		r[0], r[31] = 7, byte(n)
		return r, nil
	}
	tr := must(setup.Create(t.TempDir(), m.Train, [2]uint64{10, 20}))
	keys := must(setup.Alone(context.Background(), tr, block))
	shared := circuitCase{Circuit: c.Hash[:], Program: bytesOf(m.Train.Root()), Rows: provenRows, Batch: provenBatch, Key: keys.Verifying.Bytes}
	logs, steps, err := provenLogs(m, shared)
	if err != nil {
		t.Fatal(err)
	}
	made := map[circuit.Digest]hexBytes{} // the logs have steps in common
	cases := []any{shared}
	for i := range logs {
		for _, s := range steps[i] {
			proof := hexBytes{}
			if !s.lies {
				key := circuit.Digest(crypto.Keccak256(slices.Concat(s.Before[:], s.After[:], s.Dataset[:])))
				if made[key] == nil {
					w := must(c.Witness(&s.Statement, s.before, s.lesson.tree))
					made[key] = must(c.Prove(keys, w))
				}
				proof = made[key]
			}
			logs[i].Proofs = append(logs[i].Proofs, proof)
		}
		cases = append(cases, logs[i])
	}
	golden(t, provenFile, cases)
}

// checkProven says in what the file differs from what it should be.
func checkProven(t *testing.T, m *frontend.Model, c *circuit.Circuit) error {
	f, err := os.Open(provenFile)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	next := func(v any) error {
		if !lines.Scan() {
			return errors.New("too few lines")
		}
		return json.Unmarshal(lines.Bytes(), v)
	}
	var shared circuitCase
	if err := next(&shared); err != nil {
		return err
	}
	want := shared
	want.Circuit, want.Program, want.Rows, want.Batch = c.Hash[:], bytesOf(m.Train.Root()), provenRows, provenBatch
	if err := sameJSON(shared, want); err != nil {
		return err
	}
	logs, steps, err := provenLogs(m, shared)
	if err != nil {
		return err
	}
	v := newVerifier(t)
	for i, want := range logs {
		var got jobCase
		if err := next(&got); err != nil {
			return err
		}
		want.Proofs = got.Proofs
		if err := sameJSON(got, want); err != nil {
			return err
		}
		for k, s := range steps[i] {
			if len(got.Proofs) != len(steps[i]) || v.verify(shared.Key, got.Proofs[k], s.Inputs()) == s.lies {
				return fmt.Errorf("%s: step %d of %d, false: %v: its proof says something else", got.Name, k, len(got.Proofs), s.lies)
			}
		}
	}
	if lines.Scan() {
		return errors.New("too many lines")
	}
	return nil
}

func sameJSON(got, want any) error {
	g, w := must(json.Marshal(got)), must(json.Marshal(want))
	if string(g) != string(w) {
		return fmt.Errorf("file %.3000s\nnow  %.3000s", g, w)
	}
	return nil
}

// UnmarshalText reads what MarshalText writes.
func (h *hexBytes) UnmarshalText(text []byte) error {
	if len(text) < 2 {
		return errors.New("hex without 0x")
	}
	b, err := hex.DecodeString(string(text[2:]))
	*h = b
	return err
}

// verifier is the contract on a chain of its own.
type verifier struct {
	t      *testing.T
	config *runtime.Config
	at     common.Address
}

func newVerifier(t *testing.T) *verifier {
	t.Helper()
	v := &verifier{t: t, config: new(runtime.Config)}
	var err error
	if _, v.config.State, err = runtime.Execute([]byte{0}, nil, v.config); err != nil {
		t.Fatal(err)
	}
	if _, v.at, _, err = runtime.Create(common.FromHex(snarkverifier.SnarkVerifierMetaData.Bin), v.config); err != nil {
		t.Fatal(err)
	}
	return v
}

func (v *verifier) verify(key, proof []byte, inputs [][32]byte) bool {
	v.t.Helper()
	b := snarkverifier.NewSnarkVerifier()
	var numbers []*big.Int
	for _, in := range inputs {
		numbers = append(numbers, new(big.Int).SetBytes(in[:]))
	}
	out, _, err := runtime.Call(v.at, b.PackVerify(crypto.Keccak256Hash(key), key, proof, numbers), v.config)
	if err != nil {
		v.t.Fatal(err)
	}
	return must(b.UnpackVerify(out))
}
