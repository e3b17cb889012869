package programtest

import (
	"reflect"
	"testing"

	"lode/program"
)

func TestRandomProgramsAreValid(t *testing.T) {
	kinds := map[string]int{}
	for seed := range uint64(1000) {
		p := Random(seed)
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Errorf("seed %d: %v", seed, err)
		}
		for _, o := range p.Ops {
			kinds[o.Name]++
		}
	}
	for _, name := range []string{"rng", "perm", "map", "fold", "product", "convolution", "scatter", "loss"} {
		if kinds[name] < 100 {
			t.Errorf("%d operators of kind %s, want at least 100", kinds[name], name)
		}
	}
}

func TestRandomProgramsRepeat(t *testing.T) {
	if !reflect.DeepEqual(Random(7), Random(7)) {
		t.Error("the same seed gives two programs")
	}
	if reflect.DeepEqual(Random(7), Random(8)) {
		t.Error("two seeds give the same program")
	}
}
