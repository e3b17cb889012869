package dataset

import (
	"slices"
	"testing"
)

// The first outputs for seed 0 are those of the reference implementation in C
// (https://prng.di.unimi.it/splitmix64.c); everything drawn follows from them.
func TestRNG(t *testing.T) {
	var r rng
	for i, want := range []uint64{0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4, 0x06c45d188009454f, 0xf88bb8a8724c81ec} {
		if got := r.next(); got != want {
			t.Errorf("output %d: %#x, want %#x", i, got, want)
		}
	}
	if *newRNG(1, 0) == *newRNG(0, 1) || *newRNG(1, 1) == *newRNG(1, 2) {
		t.Error("streams coincide")
	}
	count := make([]int, 7)
	for range 70000 {
		count[r.below(7)]++
	}
	for v, n := range count {
		if n < 9700 || n > 10300 { // 3 standard deviations of √(70000·6/49) ≈ 93
			t.Errorf("%d was drawn %d times of 70000", v, n)
		}
	}
	low, high := int64(0), int64(0)
	for range 1000 {
		v := r.within(3)
		low, high = min(low, v), max(high, v)
	}
	if low != -3 || high != 3 {
		t.Errorf("within 3: from %d to %d", low, high)
	}
}

// A split is part of what a seed means: these rows must not change.
func TestSplitIsFixed(t *testing.T) {
	tab := &table{schema: &schema{task: Classify, rows: 12}, classes: []string{"a", "b"}, class: []int32{0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0}}
	held, err := tab.split("file", 0.34, 42)
	if err != nil {
		t.Fatal(err)
	}
	var rows []int
	for i, h := range held {
		if h {
			rows = append(rows, i)
		}
	}
	if want := []int{2, 3, 6, 8}; !slices.Equal(rows, want) {
		t.Errorf("rows %v are held out, want %v", rows, want)
	}
}

func TestShares(t *testing.T) {
	for _, c := range []struct {
		sizes    []int
		fraction float64
		want     []int
	}{
		{[]int{50, 50, 50}, 0.2, []int{10, 10, 10}},
		{[]int{10, 3, 3}, 0.25, []int{2, 1, 1}}, // 2.5, 0.75, 0.75 of 4
		{[]int{1, 1, 8}, 0.5, []int{0, 0, 5}},
		{[]int{1, 1}, 0.5, []int{0, 0}},
		{[]int{2, 2}, 0.99, []int{1, 1}},
		{[]int{10}, 0, []int{0}},
		{[]int{7}, 0.5, []int{4}},
	} {
		groups, rows := make([][]int, len(c.sizes)), 0
		for g, n := range c.sizes {
			groups[g] = make([]int, n)
			rows += n
		}
		if got := shares(groups, c.fraction, int64(rows)); !slices.Equal(got, c.want) {
			t.Errorf("%v of %v: %v, want %v", c.fraction, c.sizes, got, c.want)
		}
	}
}
