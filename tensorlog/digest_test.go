package tensorlog

import (
	"encoding/hex"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"lode/program"
	"lode/tensorlog/merkle"
)

// testState has slots around every size that matters: one element, one leaf,
// one more, several levels, several chunks; f32 and i32.
func testState(seed uint64) ([]program.Slot, []program.Array) {
	r := rand.New(rand.NewPCG(seed, 7))
	var slots []program.Slot
	var state []program.Array
	for i, n := range []int64{1, 31, 32, 33, 128, 129, 1000, 300000} {
		t := program.F32
		if i%3 == 2 {
			t = program.I32
		}
		a := program.NewArray(t, n)
		for k := range a.F32 {
			a.F32[k] = float32(r.NormFloat64())
		}
		for k := range a.I32 {
			a.I32[k] = int32(r.Uint32())
		}
		slots = append(slots, program.Slot{Type: t, Elements: n, Next: -1})
		state = append(state, a)
	}
	return slots, state
}

func keccak(parts ...[]byte) []byte { return crypto.Keccak256(parts...) }

func TestTensorRootFromItsDefinition(t *testing.T) {
	a := program.NewArray(program.F32, 40) // two leaves: 32 values, and 8 with padding
	for i := range a.F32 {
		a.F32[i] = float32(i) - 0.5
	}
	var first, second [128]byte
	for i, v := range a.F32 {
		b := first[:]
		if i >= 32 {
			b = second[:]
		}
		bits := math.Float32bits(v)
		at := 4 * (i % 32)
		b[at], b[at+1], b[at+2], b[at+3] = byte(bits), byte(bits>>8), byte(bits>>16), byte(bits>>24)
	}
	want := keccak(keccak(first[:]), keccak(second[:]), make([]byte, 64))
	if got := TensorRoot(a); string(got[:]) != string(want) {
		t.Errorf("root %x, want %x", got, want)
	}
	u := program.NewArray(program.U8, 130) // u8: 128 elements a leaf
	for i := range u.U8 {
		u.U8[i] = byte(i)
	}
	last := make([]byte, 128)
	copy(last, u.U8[128:])
	want = keccak(keccak(u.U8[:128]), keccak(last), make([]byte, 64))
	if got := TensorRoot(u); string(got[:]) != string(want) {
		t.Errorf("u8 root %x, want %x", got, want)
	}
}

func TestStateRootFromItsDefinition(t *testing.T) {
	a, b := program.NewArray(program.F32, 1), program.NewArray(program.I32, 2)
	a.F32[0], b.I32[0], b.I32[1] = 1, -1, 7
	la, lb := make([]byte, 128), make([]byte, 128)
	copy(la, []byte{0, 0, 0x80, 0x3f})
	copy(lb, []byte{0xff, 0xff, 0xff, 0xff, 7})
	want := keccak(keccak(la), keccak(lb), make([]byte, 64))
	if got := StateRoot([]program.Array{a, b}); string(got[:]) != string(want) {
		t.Errorf("root %x, want %x", got, want)
	}
	if StateRoot([]program.Array{a}) != TensorRoot(a) {
		t.Error("the root of a state with one slot is not the slot's root")
	}
}

// Commitments on chains refer to roots like these.
func TestGoldenStateRoot(t *testing.T) {
	state := []program.Array{program.NewArray(program.F32, 1), program.NewArray(program.F32, 100), program.NewArray(program.I32, 5000)}
	for i := range state[1].F32 {
		state[1].F32[i] = float32(i) / 8
	}
	for i := range state[2].I32 {
		state[2].I32[i] = int32(i*i - 1000)
	}
	const want = "34c47e04b5640e9fb320a06d370b4e39e7c55128869909bd34637e011ac1ad0a"
	root := StateRoot(state)
	if got := hex.EncodeToString(root[:]); got != want {
		t.Errorf("root %s, want %s", got, want)
	}
}

func TestEveryBitCountsInTheRoot(t *testing.T) {
	_, state := testState(1)
	root := StateRoot(state)
	r := rand.New(rand.NewPCG(2, 2))
	for slot := range state {
		for range 20 {
			i := r.Int64N(state[slot].Len())
			bit := r.IntN(32)
			if state[slot].Type == program.I32 {
				state[slot].I32[i] ^= 1 << bit
			} else {
				state[slot].F32[i] = math.Float32frombits(math.Float32bits(state[slot].F32[i]) ^ 1<<bit)
			}
			if StateRoot(state) == root {
				t.Fatalf("bit %d of element %d of slot %d is not in the root", bit, i, slot)
			}
			_, state = testState(1)
		}
	}
}

func TestLeafProofs(t *testing.T) {
	slots, state := testState(3)
	root := StateRoot(state)
	for slot, a := range state {
		leaves := Leaves(a.Type, a.Len())
		for leaf := int64(0); leaf < leaves; leaf += 1 + leaves/9 {
			p, err := ProveLeaf(state, slot, leaf)
			if err != nil {
				t.Fatal(err)
			}
			if err := p.Verify(root, slots); err != nil {
				t.Fatalf("leaf %d of slot %d: %v", leaf, slot, err)
			}
			bad := func(name string, tamper func(*LeafProof)) {
				q := p
				q.Path, q.Roots = append([]Hash(nil), p.Path...), append([]Hash(nil), p.Roots...)
				tamper(&q)
				if q.Verify(root, slots) == nil {
					t.Errorf("leaf %d of slot %d passes with %s", leaf, slot, name)
				}
			}
			bad("another value", func(q *LeafProof) { q.Block[leaf%128] ^= 0x10 })
			bad("another slot", func(q *LeafProof) { q.Tensor = (q.Tensor + 1) % len(slots) })
			bad("a slot out of range", func(q *LeafProof) { q.Tensor = len(slots) })
			bad("a leaf out of range", func(q *LeafProof) { q.Leaf = leaves })
			bad("a long path", func(q *LeafProof) { q.Path = append(q.Path, Hash{}) })
			bad("another slot's root", func(q *LeafProof) { q.Roots[0][0] ^= 1 })
			if len(p.Path) > 0 {
				bad("another sibling", func(q *LeafProof) { q.Path[len(q.Path)-1][3] ^= 1 })
				bad("a short path", func(q *LeafProof) { q.Path = q.Path[1:] })
			}
		}
	}
	if _, err := ProveLeaf(state, len(state), 0); err == nil {
		t.Error("a slot that is not there is proven")
	}
	if _, err := ProveLeaf(state, 0, 1); err == nil {
		t.Error("a leaf that is not there is proven")
	}
}

func TestStateLeafIsALeafOfTheTree(t *testing.T) {
	_, state := testState(4)
	for slot, a := range state {
		tree := merkle.NewBytesTree(a.AppendBytes(nil))
		if tree.Leaves() != Leaves(a.Type, a.Len()) {
			t.Fatalf("slot %d: %d leaves, want %d", slot, Leaves(a.Type, a.Len()), tree.Leaves())
		}
		for leaf := int64(0); leaf < tree.Leaves(); leaf += 1 + tree.Leaves()/50 {
			if StateLeaf(state, slot, leaf) != tree.Leaf(leaf) {
				t.Errorf("leaf %d of slot %d differs from the tree's", leaf, slot)
			}
		}
	}
}

func TestLeafOf(t *testing.T) {
	for _, c := range []struct {
		t                     program.Type
		element, leaf, offset int64
	}{{program.F32, 0, 0, 0}, {program.F32, 31, 0, 124}, {program.I32, 32, 1, 0}, {program.U8, 127, 0, 127}, {program.U8, 300, 2, 44}} {
		if leaf, offset := LeafOf(c.t, c.element); leaf != c.leaf || offset != c.offset {
			t.Errorf("%v element %d: leaf %d offset %d, want %d and %d", c.t, c.element, leaf, offset, c.leaf, c.offset)
		}
	}
}
