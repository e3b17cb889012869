package circuit

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"golang.org/x/crypto/sha3"

	"lode/internal/fault"
	"lode/program"
)

// gnark tells about its work on stdout, which is for results here.
func init() { logger.Disable() }

// Circuit is the circuit of one step of a program.
type Circuit struct {
	Program     *program.Program
	Constraints int
	FMA         int64    // multiply-adds that the program executes: terms of FMA folds and FMA instructions
	Hash        [32]byte // of the constraints: what keys belong to

	system *cs.R1CS
	shape  *stepCircuit
}

// Compile makes the circuit of p, which has passed program.Check. It refuses what
// Unsupported lists.
func Compile(p *program.Program) (*Circuit, error) {
	if list := Unsupported(p); len(list) > 0 {
		return nil, fault.Input("program", list[0], "what a circuit covers%s", others(len(list)-1))
	}
	return compile(newStepCircuit(p))
}

func others(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" (and %d more things that none does)", n)
}

func compile(shape *stepCircuit) (*Circuit, error) {
	c := &Circuit{Program: shape.p, shape: shape, FMA: multiplyAdds(shape.p)}
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, shape, frontend.IgnoreUnconstrainedInputs())
	if err != nil {
		return nil, fmt.Errorf("circuit: %w", err)
	}
	c.system = system.(*cs.R1CS)
	c.Constraints = c.system.GetNbConstraints()
	c.Hash = hashSystem(c.system)
	return c, nil
}

// multiplyAdds counts the multiply-adds of one step.
func multiplyAdds(p *program.Program) int64 {
	var n int64
	for i := range p.Ops {
		op := &p.Ops[i]
		each := int64(0)
		if op.Kind == program.Fold && op.Acc == program.FMA {
			each++
		}
		for _, t := range op.Body {
			if t.Op == program.OpFMA {
				each++
			}
		}
		n += each * op.Outputs() * op.Terms()
	}
	return n
}

// hashSystem is the keccak of all that keys depend on: the numbers of wires, what
// is committed to, and every constraint with its coefficients.
func hashSystem(s *cs.R1CS) (out [32]byte) {
	h := sha3.NewLegacyKeccak256()
	var buf []byte
	number := func(n int) { buf = binary.BigEndian.AppendUint64(buf, uint64(n)) }
	flush := func() { h.Write(buf); buf = buf[:0] }
	number(s.GetNbPublicVariables())
	number(s.GetNbSecretVariables())
	number(s.GetNbInternalVariables())
	for _, c := range s.GetCommitments().(constraint.Groth16Commitments) {
		number(c.CommitmentIndex)
		for _, list := range [][]int{c.PublicAndCommitmentCommitted, c.PrivateCommitted} {
			number(len(list))
			for _, w := range list {
				number(w)
			}
		}
	}
	for _, r := range s.GetR1Cs() {
		for _, l := range []constraint.LinearExpression{r.L, r.R, r.O} {
			number(len(l))
			for _, t := range l {
				number(t.WireID())
				c := s.Coefficients[t.CoeffID()].Bytes()
				buf = append(buf, c[:]...)
			}
		}
		flush()
	}
	flush()
	h.Sum(out[:0])
	return out
}

// Statement is what a proof proves: the step that was taken with these rows of
// the dataset leads from one state to the other.
type Statement struct {
	Before, After, Dataset Digest
	Step                   uint64
	Rows                   []int32 // row numbers of the batch, in order, as PERM gives them
}

// Inputs are the public inputs, in the order in which the verifier takes them:
// the three digests; then the step and the rows, 32 bits each, seven an element,
// the first one lowest.
func (s *Statement) Inputs() [][32]byte {
	in := [][32]byte{s.Before, s.After, s.Dataset}
	w := []uint32{uint32(s.Step)}
	for _, r := range s.Rows {
		w = append(w, uint32(r))
	}
	for _, e := range packNative(w) {
		in = append(in, e.Bytes())
	}
	return in
}

// Witness is the assignment for a step: before is the state that the statement's
// Before is the digest of, d the dataset. What the step computes follows from
// them in the circuit; the statement's After comes from the kernel that has
// executed the step, and if the two disagree no proof exists.
func (c *Circuit) Witness(s *Statement, before []program.Array, d *Dataset) (witness.Witness, error) {
	w, err := c.assign(s, before, d)
	if err != nil {
		return nil, err
	}
	return frontend.NewWitness(w, ecc.BN254.ScalarField())
}

func (c *Circuit) assign(s *Statement, before []program.Array, d *Dataset) (*stepCircuit, error) {
	p := c.Program
	if len(s.Rows) != len(rowsOf(p)) {
		return nil, fault.Input("rows of a step", len(s.Rows), "%d", len(rowsOf(p)))
	}
	if s.Step >= program.MaxSteps {
		return nil, fault.Input("step", s.Step, "less than %d", int64(program.MaxSteps))
	}
	if got := StateDigest(before); got != s.Before {
		return nil, fault.Verify("digest of the state before the step", fmt.Sprintf("%x", got), "%x", s.Before)
	}
	w := &stepCircuit{}
	for _, in := range s.Inputs() {
		var e fr.Element
		if err := e.SetBytesCanonical(in[:]); err != nil {
			return nil, fault.Input("public input", fmt.Sprintf("%x", in), "a number below the field's order")
		}
		w.Public = append(w.Public, e)
	}
	for _, a := range before {
		w.spell(a)
	}
	for _, v := range intParts(uint32(s.Step)) {
		w.Secret = append(w.Secret, v)
	}
	for _, r := range s.Rows {
		if r < 0 || int64(r) >= p.Rows {
			return nil, fault.Input("row number", r, "0 to %d", p.Rows-1)
		}
		for k := range depthOf(p.Rows) {
			w.Secret = append(w.Secret, r>>k&1)
		}
		for _, n := range d.siblings(int64(r)) {
			w.Secret = append(w.Secret, n)
		}
		for i := range p.Columns {
			w.spell(d.slice(i, int64(r)))
		}
	}
	if len(w.Secret) != len(c.shape.Secret) {
		return nil, fault.Input("state and dataset", fmt.Sprintf("%d values", len(w.Secret)), "%d, as the program says", len(c.shape.Secret))
	}
	return w, nil
}

// spell appends the parts of a's elements.
func (c *stepCircuit) spell(a program.Array) {
	if a.Type == program.U8 {
		for _, v := range a.U8 {
			c.Secret = append(c.Secret, v)
		}
		return
	}
	for _, w := range words(a) {
		if a.Type == program.I32 {
			for _, p := range intParts(w) {
				c.Secret = append(c.Secret, p)
			}
		} else {
			for _, p := range leafParts(w) {
				c.Secret = append(c.Secret, p)
			}
		}
	}
}

// Solve reports whether w satisfies every constraint.
func (c *Circuit) Solve(w witness.Witness) error {
	if err := c.system.IsSolved(w); err != nil {
		return fault.Verify("step", firstLine(err), "one that satisfies the circuit")
	}
	return nil
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

// System is the constraints, for who makes keys.
func (c *Circuit) System() *cs.R1CS { return c.system }

// Domain is the size of the domain that keys are made over: the number of
// constraints, rounded up to a power of two.
func (c *Circuit) Domain() int { return int(ecc.NextPowerOfTwo(uint64(c.Constraints))) }
