package train

import (
	"errors"
	"testing"

	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// A section's digest parts, from their definition with a machine of its own.
func TestSection(t *testing.T) {
	const c = 5
	for name, p := range programtest.All() {
		run := runOf(p, 15, c)
		dir, _ := trained(t, run)
		log := open(t, dir)
		seed := tensorlog.Hash{0xdd}
		ex, err := Kernel(false)(p, run.Data, run.Seed, 2)
		if err != nil {
			t.Fatal(err)
		}
		defer ex.Close()
		for _, section := range []uint64{2, 0, 1} {
			start, err := log.Checkpoint(section)
			if err != nil {
				t.Fatal(err)
			}
			got, err := Section(t.Context(), ex, p, start, section*c, (section+1)*c, seed, tensorlog.Keccak)
			if err != nil {
				t.Fatal(err)
			}
			m, err := kernel.New(p, run.Data, run.Seed, kernel.Options{Scalar: true})
			if err != nil {
				t.Fatal(err)
			}
			if err := m.SetState(start); err != nil {
				t.Fatal(err)
			}
			var entries []byte
			for step := section * c; step < (section+1)*c; step++ {
				if err := m.Step(t.Context(), step); err != nil {
					t.Fatal(err)
				}
				if loss := m.State()[p.Loss].F32[0]; got.Losses[step-section*c] != loss {
					t.Errorf("%s step %d: loss %v, want %v", name, step, got.Losses[step-section*c], loss)
				}
				if step == (section+1)*c-1 {
					continue // the last step is not interior
				}
				slot, leaf := tensorlog.Pick(seed, step, p.Slots)
				loss, picked := tensorlog.StateLeaf(m.State(), p.Loss, 0), tensorlog.StateLeaf(m.State(), slot, leaf)
				entries = append(append(entries, loss[:]...), picked[:]...)
			}
			m.Close()
			if want := merkle.Keccak(entries); got.H != want {
				t.Errorf("%s section %d: h %x, want %x", name, section, got.H, want)
			}
			if got.End != log.Root(section+1) || tensorlog.StateRoot(got.State) != got.End {
				t.Errorf("%s section %d: another end", name, section)
			}
		}
	}
}

func TestSectionOfOneStepHasNoInterior(t *testing.T) {
	run := runOf(programtest.Classifier(), 2, 1)
	ex, err := Kernel(false)(run.Program, run.Data, run.Seed, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer ex.Close()
	r, err := Section(t.Context(), ex, run.Program, run.Init, 0, 1, tensorlog.Hash{1}, tensorlog.Keccak)
	if err != nil || r.H != merkle.Keccak() {
		t.Errorf("h %x (%v), want the keccak of nothing", r.H, err)
	}
}

func TestSectionReportsDivergence(t *testing.T) {
	run := classifier()
	run.Program.Tables[0].Values.F32[0] = 3e38
	ex, err := Kernel(false)(run.Program, run.Data, run.Seed, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer ex.Close()
	_, err = Section(t.Context(), ex, run.Program, run.Init, 0, 4, tensorlog.Hash{}, tensorlog.Keccak)
	var d *program.Divergence
	if !errors.As(err, &d) || d.Step > 1 {
		t.Errorf("%v, want a divergence at step 0 or 1", err)
	}
}
