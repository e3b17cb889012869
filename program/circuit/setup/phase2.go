package setup

import (
	"bytes"
	"io"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"lode/internal/fault"
)

// base is what the second phase starts from: its parameters before any
// contribution, and the parts of the keys that it leaves alone. They follow from
// the sealed first phase and the circuit.
type base struct {
	start *mpcsetup.Phase2
	evals *mpcsetup.Phase2Evaluations
}

// newBase computes the base from the powers: transforms over the curve's groups,
// which take minutes for a large circuit.
func newBase(system *cs.R1CS, c *mpcsetup.SrsCommons) *base {
	m := matricesOf(system)
	tau := lagrangeG1(c.G1.Tau[:len(c.G1.AlphaTau)])
	k := combineG1(m.out, tau)
	addTo(k, combineG1(m.right, lagrangeG1(c.G1.AlphaTau)))
	addTo(k, combineG1(m.left, lagrangeG1(c.G1.BetaTau)))
	return m.base(c, combineG1(m.left, tau), combineG1(m.right, tau), k, combineG2(m.right, lagrangeG2(c.G2.Tau)))
}

// knownBase computes the same from the secrets themselves: seconds.
func knownBase(system *cs.R1CS, c *mpcsetup.SrsCommons, x secrets) *base {
	m := matricesOf(system)
	n := len(c.G1.AlphaTau)
	// Σ v·(Lagrange polynomial at tau) = Σ (v in powers)·tau^i, so the values are
	// the transform of the powers.
	one := fr.One()
	at := scaled(nil, one, x[0], n)
	d := fft.NewDomain(uint64(n))
	d.FFTInverse(at, fft.DIF)
	reverseBits(at)
	evaluate := func(cols [][]term) []fr.Element {
		out := make([]fr.Element, len(cols))
		for w := range cols {
			for j := range cols[w] {
				t := &cols[w][j]
				var p fr.Element
				p.Mul(&at[t.row], &t.coeff)
				out[w].Add(&out[w], &p)
			}
		}
		return out
	}
	a, b, k := evaluate(m.left), evaluate(m.right), evaluate(m.out)
	for i := range k {
		var p fr.Element
		k[i].Add(&k[i], p.Mul(&a[i], &x[2]))
		k[i].Add(&k[i], p.Mul(&b[i], &x[1]))
	}
	return m.base(c, generatorsG1(a), generatorsG1(b), generatorsG1(k), generatorsG2(b))
}

// check verifies b against the powers and the circuit.
func (b *base) check(system *cs.R1CS, c *mpcsetup.SrsCommons) error {
	m := matricesOf(system)
	n := len(c.G1.AlphaTau)
	x := randomVector(m.wires)
	left, right, out := inPowers(transposed(m.left, x, n)), inPowers(transposed(m.right, x, n)), inPowers(transposed(m.out, x, n))
	k := msmG1(c.G1.BetaTau, left)
	p, q := msmG1(c.G1.AlphaTau, right), msmG1(c.G1.Tau[:n], out)
	k.Add(&k, &p).Add(&k, &q)
	got := msmG1(m.together(b), x)
	tau := c.G1.Tau[:n]
	if !got.Equal(&k) || !equalG1(b.evals.G1.A, tau, x, left) || !equalG1(b.evals.G1.B, tau, x, right) || !equalG2(b.evals.G2.B, c.G2.Tau, x, right) {
		return fault.Verify("start of the second phase", "other points", "those of the circuit and the sealed first phase")
	}
	return nil
}

// size is the length of the file that write writes.
func (b *base) size() int {
	e := b.evals
	return 2 * ((len(e.G1.A)+len(e.G1.B)+len(e.G1.VKK)+len(e.G1.CKK[0])+len(b.start.Parameters.G1.PKK))*sizeG1 + len(e.G2.B)*sizeG2)
}

// write stores what check checks; the rest of a base follows from it.
func (b *base) write(w io.Writer) error {
	for _, s := range [][]curve.G1Affine{b.evals.G1.A, b.evals.G1.B, b.evals.G1.VKK, b.evals.G1.CKK[0], b.start.Parameters.G1.PKK} {
		if err := writeG1(w, s); err != nil {
			return err
		}
	}
	return writeG2(w, b.evals.G2.B)
}

// readBase reads what write wrote, and checks it.
func readBase(file []byte, system *cs.R1CS, c *mpcsetup.SrsCommons) (*base, error) {
	m := matricesOf(system)
	b := m.base(c, make([]curve.G1Affine, m.wires), make([]curve.G1Affine, m.wires), make([]curve.G1Affine, m.wires), make([]curve.G2Affine, m.wires))
	if err := checkLength(file, b.size()); err != nil {
		return nil, err
	}
	r := &reader{b: file, raw: true}
	for _, s := range [][]curve.G1Affine{b.evals.G1.A, b.evals.G1.B, b.evals.G1.VKK, b.evals.G1.CKK[0], b.start.Parameters.G1.PKK} {
		r.g1(s)
	}
	r.g2(b.evals.G2.B)
	if err := r.done(); err != nil {
		return nil, err
	}
	copy(b.start.Parameters.G1.SigmaCKK[0], b.evals.G1.CKK[0])
	return b, b.check(system, c)
}

// readPhase2 reads a contribution to the second phase. It has the shape of start,
// which is checked before anything is decoded.
func readPhase2(file []byte, start *mpcsetup.Phase2) (*mpcsetup.Phase2, error) {
	shape := serialise(start)
	if err := checkLength(file, len(shape)+32); err != nil { // the start has no challenge
		return nil, err
	}
	p := &start.Parameters.G1
	at := 2 + sizeG1
	lengths := []int{0, at}
	for _, n := range []int{len(p.PKK), len(p.Z)} {
		at += 4 + n*sizeG1
		lengths = append(lengths, at)
	}
	lengths[3] += sizeG2
	for i, from := range lengths {
		size := 4
		if i == 0 {
			size = 2
		}
		if !bytes.Equal(file[from:from+size], shape[from:from+size]) {
			return nil, fault.Verify("number of points", uint64(new(big.Int).SetBytes(file[from:from+size]).Int64()), "%d", new(big.Int).SetBytes(shape[from:from+size]))
		}
	}
	next := new(mpcsetup.Phase2)
	n, err := next.ReadFrom(bytes.NewReader(file))
	if err != nil {
		return nil, fault.Verify("contribution", err.Error(), "points of the curve's groups")
	}
	if n != int64(len(file)) || len(next.Challenge) != 32 {
		return nil, fault.Verify("contribution", n, "%d bytes", len(file))
	}
	return next, nil
}
