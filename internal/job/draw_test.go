package job

import (
	"encoding/binary"
	"math"
	"slices"
	"testing"

	"lode/internal/fault"
)

func TestSample(t *testing.T) {
	counts := make([]int, 20)
	var places [6][20]int // how often a number stood there
	const rounds = 20_000
	for i := range uint64(rounds) {
		var seed [32]byte
		binary.BigEndian.PutUint64(seed[:], i)
		s := sample(seed, sectionsDomain, 20, 6)
		if len(s) != 6 {
			t.Fatalf("%d numbers", len(s))
		}
		sorted := slices.Clone(s)
		slices.Sort(sorted)
		if len(slices.Compact(sorted)) != 6 {
			t.Fatalf("not distinct: %v", s)
		}
		for i, v := range s {
			counts[v]++
			places[i][v]++
		}
	}
	// Each number is in 6 of 20 samples; five standard deviations.
	want := float64(rounds) * 6 / 20
	for v, c := range counts {
		if math.Abs(float64(c)-want) > 5*math.Sqrt(want*0.7) {
			t.Errorf("%d was drawn %d times, want about %.0f", v, c, want)
		}
	}
	// … and at each place in one of 20.
	want /= 6
	for i := range places {
		for v, c := range places[i] {
			if math.Abs(float64(c)-want) > 5*math.Sqrt(want*0.95) {
				t.Errorf("%d was number %d of a sample %d times, want about %.0f", v, i, c, want)
			}
		}
	}
	all := sample([32]byte{1}, unitsDomain, 9, 9)
	slices.Sort(all)
	if !slices.Equal(all, []uint64{0, 1, 2, 3, 4, 5, 6, 7, 8}) {
		t.Errorf("all of nine: %v", all)
	}
	// A smaller sample is the beginning of a larger one.
	if some := sample([32]byte{2}, unitsDomain, 9, 5); !slices.Equal(some, sample([32]byte{2}, unitsDomain, 9, 9)[:5]) {
		t.Errorf("five of nine: %v", some)
	}
	if a, b := sample([32]byte{1}, unitsDomain, 1000, 5), sample([32]byte{1}, sectionsDomain, 1000, 5); slices.Equal(a, b) {
		t.Error("the domains do not matter")
	}
}

func TestParts(t *testing.T) {
	seed := [32]byte{9}
	d := Draw{Seats: 3, PerSeat: 4, Sections: 64, Units: 5}
	drawn := sample(seed, sectionsDomain, 64, 12)
	parts, err := d.Parts(seed, false)
	if err != nil || len(parts) != 3 {
		t.Fatal(parts, err)
	}
	if !slices.Equal(slices.Concat(parts...), drawn) {
		t.Errorf("%v is not %v", parts, drawn)
	}
	// Seat 1 matched: the second committee has the other two's sections, and
	// six seats would be wanted where five units are.
	d.Matched = 0b010
	second, err := d.Parts(seed, true)
	if err != nil || len(second) != 2 || !slices.Equal(second[0], parts[0]) || !slices.Equal(second[1], parts[2]) {
		t.Errorf("second %v of %v, %v", second, parts, err)
	}
	if d.Size(true) != 5 || d.Size(false) != 3 {
		t.Errorf("sizes %d, %d", d.Size(false), d.Size(true))
	}
	// A diverged log with fewer sections than are to be drawn: seats share.
	short := Draw{Seats: 3, PerSeat: 4, Sections: 3, Units: 5}
	parts, err = short.Parts(seed, false)
	if err != nil || len(parts) != 3 {
		t.Fatal(parts, err)
	}
	for _, p := range parts {
		if len(p) != 3 {
			t.Errorf("part %v", p)
		}
	}
	none := Draw{Seats: 2, PerSeat: 1, Sections: 0, Units: 2}
	if parts, err = none.Parts(seed, false); err != nil || len(parts) != 2 || len(parts[0]) != 0 {
		t.Errorf("no sections at all: %v, %v", parts, err)
	}
	for _, bad := range []Draw{
		{Seats: 0, PerSeat: 1, Units: 9}, {Seats: 17, PerSeat: 1, Units: 99}, {Seats: 2, PerSeat: 0, Units: 9},
		{Seats: 2, PerSeat: 65, Units: 9}, {Seats: 2, PerSeat: 1, Units: 1}, {Seats: 2, PerSeat: 1, Units: 9, Sections: 1 << 16},
	} {
		if _, err := bad.Parts(seed, false); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%+v: %v", bad, err)
		}
		if _, err := bad.Committee(seed, true); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}
