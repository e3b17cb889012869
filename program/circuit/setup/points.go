package setup

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"runtime"
	"sync"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"lode/internal/fault"
)

const (
	sizeG1, sizeG2 = curve.SizeOfG1AffineCompressed, curve.SizeOfG2AffineCompressed
	proofSize      = sizeG1 + sizeG2
)

// parallel calls f for consecutive ranges of 0 … n-1, on all cores.
func parallel(n int, f func(from, to int)) {
	var group sync.WaitGroup
	threads := runtime.GOMAXPROCS(0)
	each := max(1, (n+threads-1)/threads)
	for from := 0; from < n; from += each {
		group.Go(func() { f(from, min(n, from+each)) })
	}
	group.Wait()
}

// reader takes points from bytes whose length has been checked. It refuses
// points outside of their groups, and keeps the first error.
type reader struct {
	b   []byte
	raw bool // points are not compressed: twice as long, and read many times as fast
	err error
	mu  sync.Mutex
}

func (r *reader) take(n int) []byte {
	if n > len(r.b) {
		r.fail(fault.Verify("file", "it ends early", "%d more bytes", n-len(r.b)))
		return make([]byte, n)
	}
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}

func (r *reader) fail(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil {
		r.err = err
	}
}

func (r *reader) points(n, size int, set func(i int, b []byte) (int, error)) {
	if r.err != nil {
		return
	}
	section := r.take(n * size)
	parallel(n, func(from, to int) {
		for i := from; i < to; i++ {
			got, err := set(i, section[i*size:(i+1)*size])
			if err == nil && got != size {
				err = fmt.Errorf("an encoding of %d bytes", got)
			}
			if err != nil {
				r.fail(fault.Verify("point", err.Error(), "a point of the curve's group"))
				return
			}
		}
	})
}

func (r *reader) g1(s []curve.G1Affine) {
	r.points(len(s), r.size(sizeG1), func(i int, b []byte) (int, error) { return s[i].SetBytes(b) })
}

// size is the length of a point that takes n bytes compressed.
func (r *reader) size(n int) int {
	if r.raw {
		return 2 * n
	}
	return n
}

func (r *reader) g2(s []curve.G2Affine) {
	r.points(len(s), r.size(sizeG2), func(i int, b []byte) (int, error) { return s[i].SetBytes(b) })
}

// done is the first error, or one about bytes that are left.
func (r *reader) done() error {
	if r.err == nil && len(r.b) > 0 {
		return fault.Verify("file", fmt.Sprintf("%d bytes after its end", len(r.b)), "none")
	}
	return r.err
}

// writeG1 and writeG2 write points without compression.
func writeG1(w io.Writer, s []curve.G1Affine) error {
	for i := range s {
		b := s[i].RawBytes()
		if _, err := w.Write(b[:]); err != nil {
			return err
		}
	}
	return nil
}

func writeG2(w io.Writer, s []curve.G2Affine) error {
	for i := range s {
		b := s[i].RawBytes()
		if _, err := w.Write(b[:]); err != nil {
			return err
		}
	}
	return nil
}

// newCommons is room for the powers of a domain of n, the constant ones filled
// in.
func newCommons(n int) *mpcsetup.SrsCommons {
	_, _, g1, g2 := curve.Generators()
	c := new(mpcsetup.SrsCommons)
	c.G1.Tau, c.G1.AlphaTau, c.G1.BetaTau = make([]curve.G1Affine, 2*n-1), make([]curve.G1Affine, n), make([]curve.G1Affine, n)
	c.G2.Tau = make([]curve.G2Affine, n)
	c.G1.Tau[0], c.G2.Tau[0] = g1, g2
	return c
}

// commonsSize is the length of commons as gnark writes them, compressed.
func commonsSize(n int) int { return 8 + pointsSize(n) }

func pointsSize(n int) int { return sizeG2 + (4*n-2)*sizeG1 + (n-1)*sizeG2 }

// writeSealed writes c without compression, else as gnark does.
func writeSealed(w io.Writer, c *mpcsetup.SrsCommons) error {
	if err := binary.Write(w, binary.BigEndian, uint64(len(c.G2.Tau))); err != nil {
		return err
	}
	if err := writeG2(w, []curve.G2Affine{c.G2.Beta}); err != nil {
		return err
	}
	if err := writeG1(w, c.G1.Tau[1:]); err != nil {
		return err
	}
	if err := writeG2(w, c.G2.Tau[1:]); err != nil {
		return err
	}
	if err := writeG1(w, c.G1.BetaTau); err != nil {
		return err
	}
	return writeG1(w, c.G1.AlphaTau)
}

// sealedSize is the length of what writeSealed writes.
func sealedSize(n int) int { return 8 + 2*pointsSize(n) }

// commons reads what gnark's SrsCommons.WriteTo or writeSealed writes, for a
// domain of n.
func (r *reader) commons(n int) *mpcsetup.SrsCommons {
	if got := binary.BigEndian.Uint64(r.take(8)); got != uint64(n) {
		r.fail(fault.Verify("domain", got, "%d", n))
		return nil
	}
	c := newCommons(n)
	beta := make([]curve.G2Affine, 1)
	r.g2(beta)
	c.G2.Beta = beta[0]
	r.g1(c.G1.Tau[1:])
	r.g2(c.G2.Tau[1:])
	r.g1(c.G1.BetaTau)
	r.g1(c.G1.AlphaTau)
	return c
}

// checkLength refuses b before anything is decoded.
func checkLength(b []byte, want int) error {
	if len(b) != want {
		return fault.Verify("length", fmt.Sprintf("%d bytes", len(b)), "%d bytes", want)
	}
	return nil
}

// serialise is what v writes.
func serialise(v io.WriterTo) []byte {
	var b bytes.Buffer
	if _, err := v.WriteTo(&b); err != nil {
		panic(err) // a buffer takes everything
	}
	return b.Bytes()
}
