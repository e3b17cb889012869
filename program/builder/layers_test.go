package builder

import (
	"math"
	"testing"

	"lode/program"
)

// The operator form holds layers that the zoo does not offer. Each is written
// here with one operator a stage and compared with plain loops.

func TestConv2DStridedDilatedGrouped(t *testing.T) {
	const (
		n, h, w, groups, cg, og = 2, 9, 8, 2, 2, 3
		kh, kw, stride, dil, p  = 3, 3, 2, 2, 1
		oh, ow                  = (h+2*p-dil*(kh-1)-1)/stride + 1, (w+2*p-dil*(kw-1)-1)/stride + 1
	)
	c := newBench(t)
	x, xv := c.param(n, groups*cg, h, w)
	k, kv := c.param(groups*og, cg, kh, kw)
	bias, bv := c.param(groups * og)
	slide := func(y, u int) Index { return Axis(y).Times(stride).Plus(Axis(u).Times(dil)).Shift(-p) }
	oc := Axis(1).Times(og).Plus(Axis(2))
	o := c.b.Fold(program.FMA, program.Seq, []int64{n, groups, og, oh, ow}, cg, kh, kw) // n g o y x | c u v
	y := o.EmitInit(o.Mul(
		o.Read(x, Axis(0), Axis(1).Times(cg).Plus(Axis(5)), slide(3, 6), slide(4, 7)),
		o.Read(k, oc, Axis(5), Axis(6), Axis(7))), o.Init(bias, oc))
	prog, got := c.finish(y)
	if prog.Ops[0].Axes() != program.MaxAxes || len(prog.Ops[0].In[0].Coords) != 3 {
		t.Errorf("%d axes, %d coordinates of the image", prog.Ops[0].Axes(), len(prog.Ops[0].In[0].Coords))
	}
	var want []float64
	for b := range n {
		for o := range groups * og {
			for y := range oh {
				for x := range ow {
					s := bv[o]
					for ci := range cg {
						for u := range kh {
							for v := range kw {
								r, q := y*stride+u*dil-p, x*stride+v*dil-p
								if r >= 0 && r < h && q >= 0 && q < w {
									s += xv[((b*groups*cg+o/og*cg+ci)*h+r)*w+q] * kv[((o*cg+ci)*kh+u)*kw+v]
								}
							}
						}
					}
					want = append(want, s)
				}
			}
		}
	}
	c.same(got[0], want)
}

func TestMaskedAttentionScores(t *testing.T) {
	const b, n, heads, d = 2, 5, 2, 3
	c := newBench(t)
	q, qv := c.param(b, n, heads, d)
	k, kv := c.param(b, n, heads, d)
	causal := Axis(2).Minus(Axis(3)).Within(n) // j <= i
	o := c.b.Fold(program.FMA, program.Seq, []int64{b, heads, n, n}, d)
	s := o.Emit(o.Mul(o.Read(q, Axis(0), Axis(2), Axis(1), Axis(4)), o.Read(k, Axis(0), Axis(3), Axis(1), Axis(4), causal)))
	o = c.b.Fold(program.Max, program.Seq, []int64{b, heads, n}, n)
	m := o.Emit(o.ReadOr(-math.MaxFloat32, s, Axis(0), Axis(1), Axis(2), Axis(3), causal))
	o = c.b.Map(b, heads, n, n)
	inside := o.Do(program.OpILE, o.Position(0, n, Axis(3)), o.Position(0, n, Axis(2)))
	z := o.Mul(o.Sub(o.Read(s, Axis(0), Axis(1), Axis(2), Axis(3)), o.Read(m, Axis(0), Axis(1), Axis(2))), o.F32(0.5))
	e := o.Emit(o.Exp(o.Select(inside, z, o.F32(-104))))
	_, got := c.finish(e)
	var want []float64
	for bi := range b {
		for h := range heads {
			for i := range n {
				row := make([]float64, n)
				top := math.Inf(-1)
				for j := range i + 1 {
					for f := range d {
						row[j] += qv[((bi*n+i)*heads+h)*d+f] * kv[((bi*n+j)*heads+h)*d+f]
					}
					top = max(top, row[j])
				}
				for j := range row {
					if j > i {
						row[j] = math.Exp(-104)
					} else {
						row[j] = math.Exp((row[j] - top) * 0.5)
					}
				}
				want = append(want, row...)
			}
		}
	}
	c.same(got[0], want)
}

func TestEmbeddingLookupReadsZeroOutsideTheTable(t *testing.T) {
	const words, width = 5, 3
	c := newBench(t)
	table, tv := c.param(words, width)
	tok, kv := c.column(words, 8)
	kv[2], kv[5] = -1, words // not in the vocabulary
	o := c.b.Map(8, width)
	y := o.Emit(o.Read(table, At(o.Read(tok, Axis(0))), Axis(1)))
	_, got := c.finish(y)
	var want []float64
	for _, k := range kv {
		for d := range width {
			if k < 0 || k >= words {
				want = append(want, 0)
			} else {
				want = append(want, tv[int(k)*width+d])
			}
		}
	}
	c.same(got[0], want)
}

func TestScheduleSaturates(t *testing.T) {
	c := newBench(t)
	table := c.b.Table("rate", program.Array{Type: program.F32, F32: []float32{1, 2, 3}})
	o := c.b.Map(1)
	late := o.Emit(o.ReadOr(9, table, Step()))
	o = c.b.Map(1)
	early := o.Emit(o.ReadOr(9, table, Step().Shift(-1)))
	_, got := c.finish(late, early) // step 3
	c.same(append(got[0], got[1]...), []float64{9, 3})
}
