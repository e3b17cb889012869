package setup

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	update "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"lode/internal/fault"
)

// phase1 is a contribution to the first phase, powers of tau. It is gnark's
// mpcsetup.Phase1, with the same bytes, hashes and checks; what takes long runs
// on all cores here, and the first contribution, which starts from generators,
// takes the quick way.
type phase1 struct {
	proofs    [3]update.UpdateProof // of tau, alpha, beta: 0, 1, 2 are their domains too
	commons   *mpcsetup.SrsCommons
	challenge []byte
	fresh     bool // all points are generators
}

// newPhase1 is what the first contribution adds to; n is the size of the domain.
func newPhase1(n int) *phase1 {
	_, _, g1, g2 := curve.Generators()
	p := &phase1{commons: newCommons(n), fresh: true}
	c := p.commons
	c.G2.Beta = g2
	for _, s := range [][]curve.G1Affine{c.G1.Tau, c.G1.AlphaTau, c.G1.BetaTau} {
		for i := range s {
			s[i] = g1
		}
	}
	for i := range c.G2.Tau {
		c.G2.Tau[i] = g2
	}
	return p
}

// scaleG1 multiplies point i by factor·ratio^i.
func (p *phase1) scaleG1(s []curve.G1Affine, factor, ratio fr.Element) {
	x := scaled(nil, factor, ratio, len(s))
	if p.fresh {
		copy(s, generatorsG1(x))
		return
	}
	parallel(len(s), func(from, to int) {
		var v big.Int
		for i := from; i < to; i++ {
			s[i].ScalarMultiplication(&s[i], x[i].BigInt(&v))
		}
	})
}

func (p *phase1) scaleG2(s []curve.G2Affine, factor, ratio fr.Element) {
	x := scaled(nil, factor, ratio, len(s))
	if p.fresh {
		copy(s, generatorsG2(x))
		return
	}
	parallel(len(s), func(from, to int) {
		var v big.Int
		for i := from; i < to; i++ {
			s[i].ScalarMultiplication(&s[i], x[i].BigInt(&v))
		}
	})
}

// update multiplies the secrets by x.
func (p *phase1) update(x secrets) {
	tau, alpha, beta := x[0], x[1], x[2]
	one := fr.One()
	c := p.commons
	p.scaleG1(c.G1.Tau, one, tau)
	p.scaleG1(c.G1.AlphaTau, alpha, tau)
	p.scaleG1(c.G1.BetaTau, beta, tau)
	p.scaleG2(c.G2.Tau, one, tau)
	var v big.Int
	c.G2.Beta.ScalarMultiplication(&c.G2.Beta, beta.BigInt(&v))
	p.fresh = false
}

// secrets are tau, alpha and beta. Whoever knows them can prove anything.
type secrets [3]fr.Element

// contribute multiplies the secrets by random numbers. The caller forgets them.
func (p *phase1) contribute() secrets {
	challenge := p.hash()
	var x secrets
	for i := range x {
		p.proofs[i] = update.UpdateValues(&x[i], challenge, byte(i))
	}
	p.challenge = challenge
	p.update(x)
	return x
}

// seal ends the phase with a beacon's randomness. p is spent.
func (p *phase1) seal(beacon []byte) *mpcsetup.SrsCommons {
	p.update(p.beacon(beacon))
	return p.commons
}

// beacon is what a beacon's randomness multiplies the secrets by.
func (p *phase1) beacon(randomness []byte) secrets {
	return secrets(update.BeaconContributions(p.hash(), []byte("Groth16 MPC Setup - Phase 1"), randomness, 3))
}

// checkSealed checks that c is p sealed with a beacon's randomness, by a random
// combination of all points.
func (p *phase1) checkSealed(c *mpcsetup.SrsCommons, randomness []byte) error {
	x := p.beacon(randomness)
	one := fr.One()
	from := p.commons
	r := randomVector(len(c.G1.Tau))
	same := equalG1(c.G1.Tau, from.G1.Tau, r, scaled(r, one, x[0])) &&
		equalG1(c.G1.AlphaTau, from.G1.AlphaTau, r, scaled(r, x[1], x[0])) &&
		equalG1(c.G1.BetaTau, from.G1.BetaTau, r, scaled(r, x[2], x[0])) &&
		equalG2(c.G2.Tau, from.G2.Tau, r, scaled(r, one, x[0]))
	var beta curve.G2Affine
	var v big.Int
	beta.ScalarMultiplication(&from.G2.Beta, x[2].BigInt(&v))
	if !same || !beta.Equal(&c.G2.Beta) {
		return fault.Verify("sealed first phase", "other powers", "those of the last contribution and the beacon's randomness")
	}
	return nil
}

// verify checks that next follows from p by a contribution.
func (p *phase1) verify(next *phase1) error {
	challenge := p.hash()
	if !bytes.Equal(next.challenge, challenge) {
		return fault.Verify("challenge", fmt.Sprintf("%x", next.challenge), "%x, the hash of what it follows", challenge)
	}
	a, b := p.commons, next.commons
	for i, change := range [][]update.ValueUpdate{
		{{Previous: &a.G1.Tau[1], Next: &b.G1.Tau[1]}},
		{{Previous: a.G1.AlphaTau[0], Next: b.G1.AlphaTau[0]}},
		{{Previous: &a.G1.BetaTau[0], Next: &b.G1.BetaTau[0]}, {Previous: &a.G2.Beta, Next: &b.G2.Beta}},
	} {
		if err := next.proofs[i].Verify(challenge, byte(i), change...); err != nil {
			return fault.Verify([]string{"tau", "alpha", "beta"}[i], err.Error(), "a contribution that its proof is for")
		}
	}
	if err := update.SameRatioMany(b.G1.Tau, b.G2.Tau, b.G1.AlphaTau, b.G1.BetaTau); err != nil {
		return fault.Verify("powers", err.Error(), "powers of one tau")
	}
	return nil
}

func (p *phase1) hash() []byte {
	h := sha256.New()
	b := bufio.NewWriterSize(h, 1<<16)
	if err := errors.Join(p.write(b), b.Flush()); err != nil {
		panic(err) // a hash takes everything
	}
	return h.Sum(nil)
}

func (p *phase1) write(w io.Writer) error {
	for i := range p.proofs {
		if _, err := p.proofs[i].WriteTo(w); err != nil {
			return err
		}
	}
	if _, err := p.commons.WriteTo(w); err != nil {
		return err
	}
	_, err := w.Write(append([]byte{byte(len(p.challenge))}, p.challenge...))
	return err
}

// phase1Size is the length of a contribution over a domain of n.
func phase1Size(n int) int { return 3*proofSize + commonsSize(n) + 1 + sha256.Size }

// readPhase1 reads a contribution over a domain of n.
func readPhase1(b []byte, n int) (*phase1, error) {
	if err := checkLength(b, phase1Size(n)); err != nil {
		return nil, err
	}
	p := new(phase1)
	r := &reader{b: b}
	for i := range p.proofs {
		if _, err := p.proofs[i].ReadFrom(bytes.NewReader(r.take(proofSize))); err != nil {
			return nil, fault.Verify("proof of a contribution", err.Error(), "points of the curve")
		}
	}
	p.commons = r.commons(n)
	if got := r.take(1)[0]; got != sha256.Size {
		r.fail(fault.Verify("challenge", fmt.Sprintf("%d bytes", got), "%d", sha256.Size))
	}
	p.challenge = bytes.Clone(r.take(sha256.Size))
	return p, r.done()
}
