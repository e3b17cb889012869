package kernel

import (
	"encoding/binary"
	"hash"
	"io"

	"golang.org/x/crypto/sha3"

	"lode/program"
)

// philox is Philox4x32-10, a counter-based generator of random bits (Salmon et
// al., Parallel random numbers: as easy as 1, 2, 3, 2011).
func philox(c [4]uint32, k [2]uint32) [4]uint32 {
	for range 10 {
		p, q := uint64(c[0])*0xD2511F53, uint64(c[2])*0xCD9E8D57
		c = [4]uint32{uint32(q>>32) ^ c[1] ^ k[0], uint32(q), uint32(p>>32) ^ c[3] ^ k[1], uint32(p)}
		k[0] += 0x9E3779B9
		k[1] += 0xBB67AE85
	}
	return c
}

// feistel permutes 0 … rows-1: a balanced Feistel network of eight rounds over
// the smallest even number of bits that holds rows, walked along its cycle
// until the result is below rows.
func feistel(x, rows uint32, keys *[8]uint32) uint32 {
	if rows == 1 {
		return 0
	}
	h := 1
	for uint64(1)<<(2*h) < uint64(rows) {
		h++
	}
	mask := uint32(1)<<h - 1
	for {
		l, r := x>>h, x&mask
		for _, key := range keys {
			z := r*0x9E3779B1 ^ key
			z ^= z >> 15
			z *= 0x2c1b3c6d
			z ^= z >> 12
			z *= 0x297a2d39
			z ^= z >> 15
			l, r = r, l^z&mask
		}
		if x = l<<h | r; x < rows {
			return x
		}
	}
}

// random computes what RNG and PERM operators give, from the job's seed.
type random struct {
	seed        [32]byte
	batch, rows uint64
	key         [2]uint32 // of RNG

	hash  hash.Hash // keccak-256
	block [32]byte  // its input, then its output; a local one would move to the heap
	epoch uint64    // that keys belong to
	keys  [8]uint32 // of PERM
}

func newRandom(p *program.Program, seed [32]byte) random {
	r := random{seed: seed, batch: uint64(p.Batch), rows: uint64(p.Rows), hash: sha3.NewLegacyKeccak256()}
	r.keccak(copy(r.block[:], "rng"))
	r.key = [2]uint32{binary.BigEndian.Uint32(r.block[:]), binary.BigEndian.Uint32(r.block[4:])}
	r.setEpoch(0)
	return r
}

// keccak replaces block with keccak256(seed ‖ the first n bytes of block).
func (r *random) keccak(n int) {
	r.hash.Reset()
	r.hash.Write(r.seed[:])
	r.hash.Write(r.block[:n])
	// Sum would copy the state to the heap; squeezing spends it, and Reset follows.
	r.hash.(io.Reader).Read(r.block[:])
}

func (r *random) setEpoch(epoch uint64) {
	binary.BigEndian.PutUint64(r.block[:], epoch)
	r.keccak(8)
	for i := range r.keys {
		r.keys[i] = binary.BigEndian.Uint32(r.block[4*i:])
	}
	r.epoch = epoch
}

// uniform fills out, elements first, first+1, … of an RNG operator, with
// multiples of 2⁻²⁴ in [0,1). first is a multiple of 4.
func (r *random) uniform(out []float32, first int64, stream, step uint32) {
	for i := 0; i < len(out); i += 4 {
		w := philox([4]uint32{uint32((first + int64(i)) >> 2), step, stream, 0}, r.key)
		for j, v := range w[:min(4, len(out)-i)] {
			out[i+j] = float32(v>>8) * (1.0 / (1 << 24))
		}
	}
}

// permuted fills out with the dataset rows of a step.
func (r *random) permuted(out []int32, step uint64) {
	for b := range out {
		out[b] = r.row(step*r.batch + uint64(b))
	}
}

// row is entry e of all steps: position e mod rows of the permutation of epoch e / rows.
func (r *random) row(e uint64) int32 {
	if epoch := e / r.rows; epoch != r.epoch {
		r.setEpoch(epoch)
	}
	return int32(feistel(uint32(e%r.rows), uint32(r.rows), &r.keys))
}

// Uniform is element i of an RNG operator of p with this stream, in one step of a
// job with this seed.
func Uniform(p *program.Program, seed [32]byte, step uint64, stream uint32, i int64) float32 {
	r := newRandom(p, seed)
	var out [4]float32
	r.uniform(out[:], i&^3, stream, uint32(step))
	return out[i&3]
}

// Row is element b of a PERM operator of p, in one step of a job with this seed.
func Row(p *program.Program, seed [32]byte, step uint64, b int64) int32 {
	r := newRandom(p, seed)
	return r.row(step*r.batch + uint64(b))
}

// Rows are the dataset rows that PERM gives for a step of p with the given seed.
func Rows(p *program.Program, seed [32]byte, step uint64) []int32 {
	r := newRandom(p, seed)
	out := make([]int32, p.Batch)
	r.permuted(out, step)
	return out
}
