package circuit

import (
	"bytes"
	"fmt"
	"io"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	"golang.org/x/crypto/sha3"

	"lode/internal/fault"
)

// Keys are the proving and the verifying key of one circuit.
type Keys struct {
	Proving   *groth16.ProvingKey
	Verifying *VerifyingKey
}

// VerifyingKey is a verifying key as the SnarkVerifier contract takes it.
type VerifyingKey struct {
	Bytes []byte   // the layout is in contracts/src/interfaces/ISnarkVerifier.sol
	Hash  [32]byte // keccak of Bytes: what a job stores

	key *groth16.VerifyingKey
}

// proofBytes is the length of a proof: A, B, C, the commitment and the proof of
// knowledge.
const proofBytes = 12 * 32

// NewVerifyingKey lays k out for the contract. It refuses a key of another shape
// than circuits of this package have: one commitment, to no public input.
func NewVerifyingKey(k *groth16.VerifyingKey) (*VerifyingKey, error) {
	if len(k.CommitmentKeys) != 1 || len(k.PublicAndCommitmentCommitted) != 1 || len(k.PublicAndCommitmentCommitted[0]) != 0 || len(k.G1.K) < 3 {
		return nil, fault.Verify("verifying key", fmt.Sprintf("%d commitments", len(k.CommitmentKeys)), "one commitment, to no public input")
	}
	v := &VerifyingKey{key: k}
	g1 := func(p curve.G1Affine) { v.Bytes = append(v.Bytes, p.Marshal()...) }
	g2 := func(p curve.G2Affine) { v.Bytes = append(v.Bytes, p.Marshal()...) } // imaginary part first, as in EIP-197
	negative := func(p curve.G2Affine) curve.G2Affine { return *new(curve.G2Affine).Neg(&p) }
	g1(k.G1.Alpha)
	g2(negative(k.G2.Beta))
	g2(negative(k.G2.Gamma))
	g2(negative(k.G2.Delta))
	g2(k.CommitmentKeys[0].G)
	g2(k.CommitmentKeys[0].GSigmaNeg)
	for _, p := range k.G1.K {
		g1(p)
	}
	h := sha3.NewLegacyKeccak256()
	h.Write(v.Bytes)
	h.Sum(v.Hash[:0])
	return v, nil
}

// Inputs is the number of public inputs.
func (v *VerifyingKey) Inputs() int { return len(v.key.G1.K) - 2 }

// Prove proves that w satisfies the circuit. The proof is 384 bytes, for the
// SnarkVerifier contract.
func (c *Circuit) Prove(k *Keys, w witness.Witness) ([]byte, error) {
	// The contract hashes the commitment by keccak, which is not the default.
	p, err := groth16.Prove(c.system, k.Proving, w, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return nil, fault.Verify("step", firstLine(err), "one that satisfies the circuit")
	}
	return p.MarshalSolidity(), nil
}

// Verify checks a proof as the contract does. The error says what is wrong.
func (v *VerifyingKey) Verify(proof []byte, inputs [][32]byte) error {
	if len(proof) != proofBytes {
		return fault.Verify("proof", fmt.Sprintf("%d bytes", len(proof)), "%d bytes", proofBytes)
	}
	if len(inputs) != v.Inputs() {
		return fault.Verify("public inputs", len(inputs), "%d", v.Inputs())
	}
	var public fr.Vector
	for i, in := range inputs {
		var e fr.Element
		if err := e.SetBytesCanonical(in[:]); err != nil {
			return fault.Verify(fmt.Sprintf("public input %d", i), fmt.Sprintf("%x", in), "a number below the field's order")
		}
		public = append(public, e)
	}
	// gnark's own form has the number of commitments before them.
	const head = 8 * 32
	raw := append(append(bytes.Clone(proof[:head]), 0, 0, 0, 1), proof[head:]...)
	var p groth16.Proof
	if _, err := p.ReadFrom(bytes.NewReader(raw)); err != nil {
		return fault.Verify("proof", firstLine(err), "points on their curves")
	}
	// What is not written canonically is read all the same.
	if !bytes.Equal(p.MarshalSolidity(), proof) {
		return fault.Verify("proof", "an unusual encoding", "points written canonically")
	}
	if p.Ar.IsInfinity() || p.Bs.IsInfinity() || p.Krs.IsInfinity() || p.Commitments[0].IsInfinity() || p.CommitmentPok.IsInfinity() {
		return fault.Verify("proof", "a point at infinity", "none")
	}
	if err := groth16.Verify(&p, v.key, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16)); err != nil {
		return fault.Verify("proof", firstLine(err), "one for these public inputs")
	}
	return nil
}

// WriteTo stores the key in gnark's form.
func (v *VerifyingKey) WriteTo(w io.Writer) (int64, error) { return v.key.WriteRawTo(w) }
