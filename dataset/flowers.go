package dataset

import "lode/internal/fault"

// flower is a kind of flower: its name, and mean and spread of its measures, in
// hundredths of a millimetre.
type flower struct {
	name         string
	mean, spread [len(measures)]int64
}

// measures are the columns of Flowers.
var measures = [...]string{"leaf length", "leaf width", "petal length", "petal width"}

// flowerKinds are invented. The first kind stands apart by its petals; the other two
// overlap a little.
var flowerKinds = [...]flower{
	{"bellwort", [...]int64{5200, 3500, 1700, 420}, [...]int64{420, 400, 240, 130}},
	{"mayflower", [...]int64{6100, 2900, 4300, 1450}, [...]int64{560, 330, 460, 220}},
	{"starwort", [...]int64{6600, 3100, 5700, 2150}, [...]int64{640, 340, 540, 280}},
}

// Flowers draws a small table of n flowers of three kinds, in turn, each with four
// measures in millimetres, and holds a fifth of them out. Flower i depends on
// nothing but seed and i.
func Flowers(n int, seed uint64) (*Dataset, error) {
	if least := 2 * len(flowerKinds); n < least || n > 1<<20 {
		return nil, fault.Input("number of flowers", n, "from %d, which has two of each kind, to %d", least, 1<<20)
	}
	t := &table{
		schema:  &schema{rows: int64(n), label: len(measures), task: Classify},
		columns: append(measures[:], "kind"),
		numbers: make([][]float32, len(measures)),
	}
	for range measures {
		t.kinds = append(t.kinds, Numeric)
	}
	for i := range flowerKinds {
		t.classes = append(t.classes, flowerKinds[i].name)
	}
	for i := range n {
		kind := i % len(flowerKinds)
		for k, v := range measure(kind, newRNG(seed, streamFlower+uint64(i))) {
			t.numbers[k] = append(t.numbers[k], float32(v)/100)
		}
		t.class = append(t.class, int32(kind))
	}
	held, err := t.split("the table of flowers", generatedHeld, seed)
	if err != nil {
		return nil, err
	}
	return t.encode(held), nil
}

// measure draws the measures of one flower, in hundredths of a millimetre. A large
// flower is large in all of them. Sums of four draws are near enough to a bell.
func measure(kind int, r *rng) (out [len(measures)]int64) {
	bell := func(spread int64) (sum int64) {
		for range 4 {
			sum += r.within(spread)
		}
		return sum * 7 / 8 // the deviation of four draws is 8/7 of what one is within
	}
	const part = 1 << 10
	size := bell(part)
	for k := range out {
		f := &flowerKinds[kind]
		out[k] = f.mean[k] + (f.spread[k]*size/part+bell(f.spread[k]))*7/10 // 7/10: the sum of two
		out[k] = max(out[k], 10)
	}
	return out
}
