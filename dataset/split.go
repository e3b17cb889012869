package dataset

import (
	"fmt"
	"math"
	"sort"

	"lode/internal/fault"
)

// Streams of the generator, one a use.
const (
	streamSplit  = 1
	streamImage  = 1 << 32 // plus the number of the picture, of a digit
	streamThing  = 2 << 32 // plus the number of the picture, of a thing
	streamFlower = 3 << 32 // plus the number of the flower
)

// split marks the rows to hold out: the given fraction of them, rounded to the
// nearest number. When classifying, every class gives its share, rounded so
// that the shares add up, and keeps at least one row to train on.
func (t *table) split(name string, fraction float64, seed uint64) ([]bool, error) {
	groups := [][]int{nil}
	if t.task == Classify {
		groups = make([][]int, len(t.classes))
		for row, c := range t.class {
			groups[c] = append(groups[c], row)
		}
	} else {
		for row := range t.target {
			groups[0] = append(groups[0], row)
		}
	}
	held := make([]bool, t.rows)
	counts := shares(groups, fraction, t.rows)
	r, total := newRNG(seed, streamSplit), 0
	for g, rows := range groups {
		for i := range counts[g] { // the start of a Fisher-Yates shuffle
			j := i + int(r.below(int64(len(rows)-i)))
			rows[i], rows[j] = rows[j], rows[i]
			held[rows[i]] = true
		}
		total += counts[g]
	}
	if fraction > 0 && total == 0 {
		return nil, fault.Input("held-out", fraction, "a fraction that holds out a row; %s has %s", name, described(t.rows, groups))
	}
	return held, nil
}

func described(rows int64, groups [][]int) string {
	if len(groups) == 1 {
		return fmt.Sprintf("%d rows", rows)
	}
	return fmt.Sprintf("%d rows of %d classes", rows, len(groups))
}

// shares is how many rows each group gives, by the method of the largest
// remainder. No group gives its last row.
func shares(groups [][]int, fraction float64, rows int64) []int {
	counts := make([]int, len(groups))
	remainders := make([]float64, len(groups))
	order := make([]int, len(groups))
	left := int(math.Floor(float64(fraction*float64(rows)) + 0.5))
	for g, rows := range groups {
		exact := float64(fraction * float64(len(rows))) // rounded here, never fused
		counts[g] = min(int(exact), max(0, len(rows)-1))
		remainders[g] = exact - float64(counts[g])
		order[g] = g
		left -= counts[g]
	}
	sort.SliceStable(order, func(a, b int) bool { return remainders[order[a]] > remainders[order[b]] })
	for _, g := range order {
		if left > 0 && counts[g] < len(groups[g])-1 {
			counts[g]++
			left--
		}
	}
	return counts
}
