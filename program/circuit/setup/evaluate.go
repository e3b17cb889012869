package setup

import (
	"math/big"
	"math/bits"
	"slices"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	update "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// matrices are the constraints of a circuit by wire, and where each wire's share
// of the proof belongs.
type matrices struct {
	left, right, out [][]term
	wires            int
	place            []int // toProving, toVerifying, or the commitment that commits to it
	committed        [][]int
}

const toProving, toVerifying = -1, -2

func matricesOf(system *cs.R1CS) *matrices {
	internal, secret, public := system.GetNbVariables()
	m := &matrices{wires: internal + secret + public}
	m.left, m.right, m.out = columns(system, m.wires)
	commitments := system.CommitmentInfo.(constraint.Groth16Commitments)
	m.committed = commitments.GetPublicAndCommitmentCommitted(commitments.CommitmentIndexes(), public)
	m.place = make([]int, m.wires)
	for i := range m.place {
		m.place[i] = toProving
		if i < public {
			m.place[i] = toVerifying
		}
	}
	for j, info := range commitments {
		m.place[info.CommitmentIndex] = toVerifying
		for _, w := range info.PrivateCommitted {
			m.place[w] = j
		}
	}
	return m
}

// base sorts the shares k of the wires to their places, as gnark's
// Phase2.Initialize does.
func (m *matrices) base(c *mpcsetup.SrsCommons, a, b, k []curve.G1Affine, b2 []curve.G2Affine) *base {
	n := len(c.G1.AlphaTau)
	var e mpcsetup.Phase2Evaluations
	e.G1.A, e.G1.B, e.G2.B, e.PublicAndCommitmentCommitted = a, b, b2, m.committed
	_, _, g1, g2 := curve.Generators()
	var p mpcsetup.Phase2
	p.Parameters.G1.Delta, p.Parameters.G2.Delta = g1, g2
	// τⁱ(τⁿ-1) for i < n-1.
	z := make([]curve.G1Affine, n)
	parallel(n-1, func(from, to int) {
		for i := from; i < to; i++ {
			z[i].Sub(&c.G1.Tau[i+n], &c.G1.Tau[i])
		}
	})
	reverseBits(z)
	p.Parameters.G1.Z = z[:n-1]

	e.G1.CKK = make([][]curve.G1Affine, len(m.committed))
	p.Sigmas = make([]update.UpdateProof, len(m.committed))
	p.Parameters.G1.SigmaCKK = make([][]curve.G1Affine, len(m.committed))
	for range m.committed {
		p.Parameters.G2.Sigma = append(p.Parameters.G2.Sigma, g2)
	}
	for i, to := range m.place {
		switch to {
		case toProving:
			p.Parameters.G1.PKK = append(p.Parameters.G1.PKK, k[i])
		case toVerifying:
			e.G1.VKK = append(e.G1.VKK, k[i])
		default:
			e.G1.CKK[to] = append(e.G1.CKK[to], k[i])
		}
	}
	for j := range m.committed {
		p.Parameters.G1.SigmaCKK[j] = slices.Clone(e.G1.CKK[j])
	}
	return &base{&p, &e}
}

// together is the shares of all wires in their order: the k that base sorted.
func (m *matrices) together(b *base) []curve.G1Affine {
	p, v := b.start.Parameters.G1.PKK, b.evals.G1.VKK
	c := slices.Clone(b.evals.G1.CKK)
	k := make([]curve.G1Affine, m.wires)
	for i, to := range m.place {
		from := &p
		switch {
		case to == toVerifying:
			from = &v
		case to >= 0:
			from = &c[to]
		}
		k[i], *from = (*from)[0], (*from)[1:]
	}
	return k
}

// term is an entry of a sparse column: constraint and coefficient.
type term struct {
	row   int
	coeff fr.Element
}

// columns are the matrices of the constraints by wire.
func columns(system *cs.R1CS, wires int) (left, right, out [][]term) {
	left, right, out = make([][]term, wires), make([][]term, wires), make([][]term, wires)
	for i, r := range system.GetR1Cs() {
		for _, side := range []struct {
			to   [][]term
			from constraint.LinearExpression
		}{{left, r.L}, {right, r.R}, {out, r.O}} {
			for _, t := range side.from {
				side.to[t.WireID()] = append(side.to[t.WireID()], term{i, system.Coefficients[t.CoeffID()]})
			}
		}
	}
	return left, right, out
}

// shortScalar is c as a sign and a magnitude of 64 bits, if it is one.
func shortScalar(c *fr.Element) (magnitude uint64, negative, ok bool) {
	if c.IsUint64() {
		return c.Uint64(), false, true
	}
	var n fr.Element
	if n.Neg(c); n.IsUint64() {
		return n.Uint64(), true, true
	}
	return 0, false, false
}

// combineG1 is Σ coefficient·point over each column.
func combineG1(cols [][]term, points []curve.G1Affine) []curve.G1Affine {
	sums := make([]curve.G1Jac, len(cols))
	spread(len(cols), func(i int) {
		var v big.Int
		for j := range cols[i] {
			t := &cols[i][j]
			var p curve.G1Jac
			m, negative, short := shortScalar(&t.coeff)
			switch {
			case m == 1 && short:
				p.FromAffine(&points[t.row])
			case short:
				for b := bits.Len64(m) - 1; b >= 0; b-- {
					p.DoubleAssign()
					if m>>b&1 == 1 {
						p.AddMixed(&points[t.row])
					}
				}
			default:
				p.FromAffine(&points[t.row])
				p.ScalarMultiplication(&p, t.coeff.BigInt(&v))
			}
			if negative {
				p.Neg(&p)
			}
			sums[i].AddAssign(&p)
		}
	})
	return curve.BatchJacobianToAffineG1(sums)
}

func combineG2(cols [][]term, points []curve.G2Affine) []curve.G2Affine {
	sums := make([]curve.G2Affine, len(cols))
	spread(len(cols), func(i int) {
		var sum curve.G2Jac
		var v big.Int
		for j := range cols[i] {
			t := &cols[i][j]
			var p curve.G2Jac
			m, negative, short := shortScalar(&t.coeff)
			switch {
			case m == 1 && short:
				p.FromAffine(&points[t.row])
			case short:
				for b := bits.Len64(m) - 1; b >= 0; b-- {
					p.DoubleAssign()
					if m>>b&1 == 1 {
						p.AddMixed(&points[t.row])
					}
				}
			default:
				p.FromAffine(&points[t.row])
				p.ScalarMultiplication(&p, t.coeff.BigInt(&v))
			}
			if negative {
				p.Neg(&p)
			}
			sum.AddAssign(&p)
		}
		sums[i].FromJacobian(&sum)
	})
	return sums
}

// spread calls f for 0 … n-1 in small portions, since some take far longer than
// others.
func spread(n int, f func(i int)) {
	const portions = 256
	next := make(chan int, portions)
	for k := range portions {
		next <- k
	}
	close(next)
	parallel(portions, func(_, _ int) {
		for k := range next {
			for i := k; i < n; i += portions {
				f(i)
			}
		}
	})
}

func addTo(a, b []curve.G1Affine) {
	parallel(len(a), func(from, to int) {
		for i := from; i < to; i++ {
			a[i].Add(&a[i], &b[i])
		}
	})
}

// lagrangeG1 turns powers of τ into the values at τ of the domain's Lagrange
// polynomials: the inverse transform of their coefficients.
func lagrangeG1(powers []curve.G1Affine) []curve.G1Affine {
	a := make([]curve.G1Jac, len(powers))
	for i := range a {
		a[i].FromAffine(&powers[i])
	}
	inverseTransform(len(a), func(i, j int, twiddle *big.Int) {
		t := a[i]
		a[i].AddAssign(&a[j])
		t.SubAssign(&a[j])
		if twiddle != nil {
			t.ScalarMultiplication(&t, twiddle)
		}
		a[j] = t
	}, func(i int, x *big.Int) { a[i].ScalarMultiplication(&a[i], x) })
	out := curve.BatchJacobianToAffineG1(a)
	reverseBits(out)
	return out
}

func lagrangeG2(powers []curve.G2Affine) []curve.G2Affine {
	a := make([]curve.G2Jac, len(powers))
	for i := range a {
		a[i].FromAffine(&powers[i])
	}
	inverseTransform(len(a), func(i, j int, twiddle *big.Int) {
		t := a[i]
		a[i].AddAssign(&a[j])
		t.SubAssign(&a[j])
		if twiddle != nil {
			t.ScalarMultiplication(&t, twiddle)
		}
		a[j] = t
	}, func(i int, x *big.Int) { a[i].ScalarMultiplication(&a[i], x) })
	out := affineG2(a)
	reverseBits(out)
	return out
}

// inverseTransform runs the butterflies of a decimation in frequency with the
// inverse root of unity, and multiplies each value by 1/n.
func inverseTransform(n int, butterfly func(i, j int, twiddle *big.Int), scale func(i int, x *big.Int)) {
	domain := fft.NewDomain(uint64(n))
	root := domain.GeneratorInv
	for size := n; size > 1; size /= 2 {
		half := size / 2
		twiddles := make([]big.Int, half)
		w := fr.One()
		for i := range twiddles {
			w.BigInt(&twiddles[i])
			w.Mul(&w, &root)
		}
		parallel(n/2, func(from, to int) {
			for k := from; k < to; k++ {
				at := k % half
				i := k/half*size + at
				t := &twiddles[at]
				if at == 0 {
					t = nil
				}
				butterfly(i, i+half, t)
			}
		})
		root.Square(&root)
	}
	var inverse big.Int
	domain.CardinalityInv.BigInt(&inverse)
	parallel(n, func(from, to int) {
		for i := from; i < to; i++ {
			scale(i, &inverse)
		}
	})
}

// reverseBits puts element i where i's bits reversed say.
func reverseBits[T any](a []T) {
	shift := 64 - bits.TrailingZeros(uint(len(a)))
	for i := range a {
		if j := int(bits.Reverse64(uint64(i)) >> shift); i < j {
			a[i], a[j] = a[j], a[i]
		}
	}
}
