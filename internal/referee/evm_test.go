package referee

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	contract "lode/bindings/referee"
	"lode/program"
	"lode/tensorlog/merkle"
)

// machine runs contracts in geth's EVM, without a chain around it.
type machine struct {
	config  runtime.Config
	referee common.Address
	abi     *contract.Referee
	costs   []cost // of the calls that judge made
}

// cost is what a call of the referee took, beside the model's upper bound.
type cost struct {
	program.RefereeCall
	bytes, gas int64 // in a transaction of a contract that conducts a dispute
	executing  int64 // gas of the referee alone, without calldata
}

func newMachine(t testing.TB) *machine {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	m := &machine{abi: contract.NewReferee()}
	m.config = runtime.Config{ChainConfig: params.MergedTestChainConfig, State: db, GasLimit: 100_000_000, BaseFee: new(big.Int)}
	m.referee = m.deploy(t, common.FromHex(contract.RefereeMetaData.Bin))
	return m
}

func (m *machine) deploy(t testing.TB, code []byte) common.Address {
	t.Helper()
	_, address, _, err := runtime.Create(code, &m.config)
	if err != nil {
		t.Fatal("deploy:", err)
	}
	return address
}

// call is the answer to a call and the gas that executing it took.
func (m *machine) call(to common.Address, data []byte) (answer []byte, gas uint64, err error) {
	answer, left, err := runtime.Call(to, data, &m.config)
	return answer, m.config.GasLimit - left, err
}

// stage has the contract stage an operand; it must agree about the hash.
func (m *machine) stage(t testing.TB, o *program.Op, g *Staging, staged Hashes) (data []byte, gas uint64) {
	t.Helper()
	data = m.abi.PackOperand(o.Encode(), big.NewInt(int64(g.K)), g.Place, staged, g.Indices, g.Opening)
	answer, gas, err := m.call(m.referee, data)
	if err != nil {
		t.Fatalf("%s operand %d at %+v: %v", o.Name, g.K, g.Place, m.explain(answer, err))
	}
	if hash, err := m.abi.UnpackOperand(answer); err != nil || hash != g.Hash {
		t.Fatalf("%s operand %d at %+v: the contract's hash is %x, want %x (%v)", o.Name, g.K, g.Place, hash, g.Hash, err)
	}
	return data, gas
}

// compute is what the contract computes.
func (m *machine) compute(t testing.TB, o *program.Op, c *Computing, staged Hashes, start uint32) (bits uint32, diverges bool, data []byte, gas uint64) {
	t.Helper()
	data = m.abi.PackCompute(o.Encode(), c.Place, staged, c.Values, start, c.Draw)
	answer, gas, err := m.call(m.referee, data)
	if err != nil {
		t.Fatalf("%s at %+v: %v", o.Name, c.Place, m.explain(answer, err))
	}
	out, err := m.abi.UnpackCompute(answer)
	if err != nil {
		t.Fatal(err)
	}
	return out.Bits, out.Diverges, data, gas
}

// explain names the contract's own error, if it is one.
func (m *machine) explain(answer []byte, err error) any {
	if len(answer) >= 4 {
		if e, bad := m.abi.UnpackError(answer); bad == nil {
			return e
		}
	}
	return err
}

// judge has the contract compute one segment of operator op of s, staging first
// what it reads. Every call has to stay within the model of program.RefereeCalls.
func (m *machine) judge(t testing.TB, s *Step, op int, p Place, start uint32) (bits uint32, diverges bool) {
	t.Helper()
	o := &s.Program.Ops[op]
	model := s.Program.RefereeCalls(op)
	var staged Hashes
	for _, k := range Operands(o, p) {
		g, err := s.Stage(op, k, p)
		if err != nil {
			t.Fatal(err)
		}
		data, gas := m.stage(t, o, g, staged)
		staged[k] = g.Hash
		m.within(t, s.Program, o, model[k], data, gas)
	}
	c, err := s.Work(op, p)
	if err != nil {
		t.Fatal(err)
	}
	bits, diverges, data, gas := m.compute(t, o, c, staged, start)
	m.within(t, s.Program, o, model[len(model)-1], data, gas)
	return bits, diverges
}

// element has the contract compute a whole output element, segment by segment,
// each from what the contract gave for the one before.
func (m *machine) element(t testing.TB, s *Step, op int, element int64) (bits uint32, diverges bool) {
	t.Helper()
	o := &s.Program.Ops[op]
	var lanes []byte
	for lane := range Lanes(o) {
		bits = 0
		for segment := range Segments(o, lane) {
			if bits, diverges = m.judge(t, s, op, Place{element, lane, segment}, bits); diverges {
				return bits, true
			}
		}
		lanes = be.AppendUint32(lanes, bits)
	}
	if Lanes(o) == 1 {
		return bits, false
	}
	answer, _, err := m.call(m.referee, m.abi.PackCombine(lanes))
	if err != nil {
		t.Fatal(err)
	}
	out, err := m.abi.UnpackCombine(answer)
	if err != nil {
		t.Fatal(err)
	}
	return out.Bits, out.Diverges
}

// What a contract that conducts a dispute adds to a referee's call, at most.
const (
	conductBytes = 512    // ids, the program's header, offsets
	conductGas   = 35_000 // one slot written, six read, forwarding
)

// within checks a call against the model, with the proofs and the storage of the
// contract that conducts the dispute added to it.
func (m *machine) within(t testing.TB, q *program.Program, o *program.Op, model program.RefereeCall, data []byte, gas uint64) {
	t.Helper()
	levels := merkle.Depth(int64(q.NumItems()))
	if model.What != "computation" {
		levels += merkle.Depth(int64(max(len(q.Ops), len(q.Slots), len(q.Columns))))
	}
	c := cost{RefereeCall: model, executing: int64(gas), bytes: int64(len(data) + 96*levels + conductBytes)}
	c.gas = max(21_000+16*c.bytes+c.executing+conductGas+500*int64(levels), 21_000+40*c.bytes)
	m.costs = append(m.costs, c)
	if c.bytes > model.Calldata || c.gas > model.Gas || c.bytes > program.RefereeCalldata || c.gas > program.RefereeGas {
		t.Fatalf("%s %s: %d bytes and %d gas (%d executing), the model says %d and %d", o.Name, model.What, c.bytes, c.gas, gas, model.Calldata, model.Gas)
	}
}
