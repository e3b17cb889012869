package circuit

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	native "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"
)

// Two instances of Poseidon2 over BN254's scalar field (Grassi, Khovratovich and
// Schofnegger, 2023), with gnark-crypto's parameters: one of width 2 that
// compresses two elements for trees, one of width 16 that absorbs 15 elements a
// permutation for everything long.
const (
	treeWidth, treeFull, treePartial       = 2, 6, 50
	spongeWidth, spongeFull, spongePartial = 16, 8, 57
	rate                                   = spongeWidth - 1
)

// Domains of the sponge: what is absorbed. The first element of the capacity is
// domain·2⁶⁴ + the number of elements.
const (
	domainState = 1
	domainRow   = 2
)

func capacity(domain, elements int) *big.Int {
	c := new(big.Int).Lsh(big.NewInt(int64(domain)), 64)
	return c.Add(c, big.NewInt(int64(elements)))
}

var (
	treePermutation   = native.NewPermutation(treeWidth, treeFull, treePartial)
	spongePermutation = native.NewPermutation(spongeWidth, spongeFull, spongePartial)
)

// compressNative is the parent of two nodes: the second half of the permutation
// of (l, r), plus r.
func compressNative(l, r fr.Element) fr.Element {
	x := []fr.Element{l, r}
	if err := treePermutation.Permutation(x); err != nil {
		panic(err) // the width is right
	}
	return *x[1].Add(&x[1], &r)
}

// spongeNative is the digest of elements.
func spongeNative(domain int, elements []fr.Element) fr.Element {
	var s [spongeWidth]fr.Element
	s[rate].SetBigInt(capacity(domain, len(elements)))
	for i, e := range elements {
		if i > 0 && i%rate == 0 {
			permuteNative(&s)
		}
		s[i%rate].Add(&s[i%rate], &e)
	}
	permuteNative(&s)
	return s[0]
}

func permuteNative(s *[spongeWidth]fr.Element) {
	if err := spongePermutation.Permutation(s[:]); err != nil {
		panic(err) // the width is right
	}
}

// compress is compressNative in a circuit: 186 constraints.
func compress(api frontend.API, l, r frontend.Variable) (frontend.Variable, error) {
	p, err := poseidon2.NewPoseidon2FromParameters(api, treeWidth, treeFull, treePartial)
	if err != nil {
		return nil, err
	}
	x := []frontend.Variable{l, r}
	if err := p.Permutation(x); err != nil {
		return nil, err
	}
	return api.Add(x[1], r), nil
}

// sponge is spongeNative in a circuit: 555 constraints for 15 elements.
func sponge(api frontend.API, domain int, elements []frontend.Variable) (frontend.Variable, error) {
	p, err := poseidon2.NewPoseidon2FromParameters(api, spongeWidth, spongeFull, spongePartial)
	if err != nil {
		return nil, err
	}
	s := make([]frontend.Variable, spongeWidth)
	for i := range s {
		s[i] = 0
	}
	s[rate] = capacity(domain, len(elements))
	for i, e := range elements {
		if i > 0 && i%rate == 0 {
			if err := p.Permutation(s); err != nil {
				return nil, err
			}
		}
		s[i%rate] = api.Add(s[i%rate], e)
	}
	if err := p.Permutation(s); err != nil {
		return nil, err
	}
	return s[0], nil
}

// wordsPerElement 32-bit words make one field element, the first one lowest.
const wordsPerElement = 7

// pack joins words to elements.
func pack(api frontend.API, words []frontend.Variable) []frontend.Variable {
	var out []frontend.Variable
	for i, w := range words {
		if i%wordsPerElement == 0 {
			out = append(out, 0)
		}
		e := &out[len(out)-1]
		*e = api.Add(*e, api.Mul(w, new(big.Int).Lsh(big.NewInt(1), uint(32*(i%wordsPerElement)))))
	}
	return out
}

// packNative is pack outside of a circuit.
func packNative(words []uint32) []fr.Element {
	out := make([]fr.Element, 0, (len(words)+wordsPerElement-1)/wordsPerElement)
	for len(words) > 0 {
		n := min(wordsPerElement, len(words))
		var b [fr.Bytes]byte
		for i, w := range words[:n] {
			for j := range 4 {
				b[fr.Bytes-1-4*i-j] = byte(w >> (8 * j))
			}
		}
		var e fr.Element
		e.SetBytes(b[:])
		out = append(out, e)
		words = words[n:]
	}
	return out
}
