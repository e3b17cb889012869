package program_test

import (
	"testing"

	"lode/program"
	"lode/program/programtest"
)

func TestSamplesPass(t *testing.T) {
	for name, p := range programtest.All() {
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		q, err := program.Decode(p.Encode())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if q.Root() != p.Root() {
			t.Errorf("%s: root changed", name)
		}
	}
}
