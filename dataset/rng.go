package dataset

import "math/bits"

// rng is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
// generators", 2014). It is part of what a seed means: the same seed gives the
// same split and the same pictures, whatever the machine.
type rng uint64

// newRNG starts the stream with the given number under seed.
func newRNG(seed, stream uint64) *rng {
	r := rng(seed)
	r = rng(r.next() ^ (stream * 0x9e3779b97f4a7c15))
	return &r
}

func (r *rng) next() uint64 {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below is uniform over 0 … n-1, without bias (Lemire, "Fast random integer
// generation in an interval", 2019).
func (r *rng) below(n int64) int64 {
	bound := uint64(n)
	high, low := bits.Mul64(r.next(), bound)
	for low < bound && low < -bound%bound {
		high, low = bits.Mul64(r.next(), bound)
	}
	return int64(high)
}

// within is uniform over -n … n.
func (r *rng) within(n int64) int64 { return r.below(2*n+1) - n }
