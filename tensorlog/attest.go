package tensorlog

import (
	"encoding/binary"
	"hash"
	"math/big"

	"golang.org/x/crypto/sha3"

	"lode/program"
	"lode/tensorlog/merkle"
)

// Attestation gathers what only a re-execution of a section yields: after each
// interior step (each but the section's last) the hash of the loss leaf and of
// one state leaf, which the draw's seed picks.
type Attestation struct {
	slots []program.Slot
	loss  int
	seed  Hash
	k     hash.Hash
}

// NewAttestation starts the attestation of one section of p.
func NewAttestation(p *program.Program, drawSeed Hash) *Attestation {
	return &Attestation{slots: p.Slots, loss: p.Loss, seed: drawSeed, k: sha3.NewLegacyKeccak256()}
}

// Pick is the state leaf that the draw's seed picks for a step: with
// r = keccak(drawSeed ‖ uint64be(step)), the slot is r's first 16 bytes modulo
// the number of slots, the leaf its last 16 bytes modulo the slot's leaves.
func Pick(drawSeed Hash, step uint64, slots []program.Slot) (slot int, leaf int64) {
	r := merkle.Keccak(drawSeed[:], binary.BigEndian.AppendUint64(nil, step))
	mod := func(b []byte, n int64) int64 {
		v := new(big.Int).SetBytes(b)
		return v.Mod(v, big.NewInt(n)).Int64()
	}
	slot = int(mod(r[:16], int64(len(slots))))
	return slot, mod(r[16:], Leaves(slots[slot].Type, slots[slot].Elements))
}

// Add takes the state after an interior step, given by its number in the whole run.
func (a *Attestation) Add(step uint64, state []program.Array) {
	slot, leaf := Pick(a.seed, step, a.slots)
	loss, picked := StateLeaf(state, a.loss, 0), StateLeaf(state, slot, leaf)
	a.k.Write(loss[:])
	a.k.Write(picked[:])
}

// H is keccak over all entries so far, in order.
func (a *Attestation) H() (h Hash) {
	a.k.Sum(h[:0])
	return h
}

// SectionDigest is what a seat attests for a section: keccak of the ABI
// encoding of (job, section, start root, h, end root).
func SectionDigest(job Hash, section uint64, start, h, end Hash) Hash {
	var number [32]byte
	binary.BigEndian.PutUint64(number[24:], section)
	return merkle.Keccak(job[:], number[:], start[:], h[:], end[:])
}
