package tensorlog

import (
	"lode/internal/fault"
	"lode/program"
	"lode/program/circuit"
)

// Scheme is how a run's states and its dataset are digested: one way for each
// mode of a job. The trace over the states' digests is a keccak tree in all.
type Scheme string

// The schemes. The zero value is that of everything that is re-executed.
const (
	Keccak   Scheme = ""          // 4-ary keccak trees, which a dispute opens
	Poseidon Scheme = "poseidon2" // what circuits compute: see package circuit
)

// Check refuses a scheme that does not exist.
func (s Scheme) Check() error {
	if s != Keccak && s != Poseidon {
		return fault.Input("digests", string(s), "none for keccak, or %s", Poseidon)
	}
	return nil
}

// State is the digest of a state.
func (s Scheme) State(state []program.Array) Hash {
	if s == Poseidon {
		return Hash(circuit.StateDigest(state))
	}
	return StateRoot(state)
}

// Dataset is the digest of the columns that p reads.
func (s Scheme) Dataset(p *program.Program, columns []program.Array) (Hash, error) {
	if s != Poseidon {
		return DatasetRoot(columns), nil
	}
	d, err := circuit.NewDataset(p, columns)
	if err != nil {
		return Hash{}, err
	}
	return Hash(d.Root()), nil
}
