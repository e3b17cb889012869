package dataset

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"lode/internal/fault"
	"lode/program"
)

func drawnFlowers(t *testing.T, n int, seed uint64) *Dataset {
	t.Helper()
	d, err := Flowers(n, seed)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestFlowers(t *testing.T) {
	d := drawnFlowers(t, 150, 1)
	if d.Task != Classify || len(d.Classes) != 3 || !slices.Equal(d.Features, measures[:]) || d.Shape != nil {
		t.Errorf("%s, classes %q, features %q, shape %v", d.Task, d.Classes, d.Features, d.Shape)
	}
	if d.Train.Rows != 120 || d.Held.Rows != 30 {
		t.Errorf("%d and %d rows", d.Train.Rows, d.Held.Rows)
	}
	for _, s := range []Split{d.Train, d.Held} {
		if s.X.Type != program.F32 || s.X.Len() != 4*s.Rows || s.Y.Type != program.I32 || s.Y.Len() != s.Rows {
			t.Fatalf("%d rows: %v of %d, labels %d", s.Rows, s.X.Type, s.X.Len(), s.Y.Len())
		}
		for c := range int32(3) {
			n := int64(0)
			for _, y := range s.Y.I32 {
				if y == c {
					n++
				}
			}
			if n != s.Rows/3 {
				t.Errorf("%d flowers of kind %d among %d", n, c, s.Rows)
			}
		}
	}
	if !reflect.DeepEqual(drawnFlowers(t, 150, 1), d) {
		t.Error("the same seed gives other flowers")
	}
	if reflect.DeepEqual(drawnFlowers(t, 150, 2).Train.X, d.Train.X) {
		t.Error("two seeds give the same flowers")
	}
	for _, n := range []int{-1, 0, 5, 1<<20 + 1} {
		if _, err := Flowers(n, 1); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%d flowers: %v", n, err)
		}
	}
}

// The measures are the same on every machine, and part of what a seed means.
func TestFlowersAreFixed(t *testing.T) {
	h := sha256.New()
	for i := range 150 {
		fmt.Fprintln(h, measure(i%3, newRNG(42, streamFlower+uint64(i))))
	}
	if got, want := hex.EncodeToString(h.Sum(nil)), "299c43f5afccfe3598464e31063c7ec3d10abcd5668ebcc9bf5e1e669dcf384e"; got != want {
		t.Errorf("digest %s, want %s", got, want)
	}
}

// A small network gets most of them right: two kinds overlap.
func TestFlowersCanBeLearned(t *testing.T) {
	right, n := 0.0, 0.0
	for seed := range uint64(8) {
		d := drawnFlowers(t, 150, seed)
		r := newRNG(seed, 99)
		net := newMLP(r, 4, 8, 3)
		net.train(d.Train, r, 512, 1e-2)
		a := net.accuracy(d.Held)
		if a < 0.9 {
			t.Errorf("seed %d: %.3f", seed, a)
		}
		right, n = right+a, n+1
	}
	if right/n > 0.995 {
		t.Errorf("%.3f on average: too easy", right/n)
	}
}
