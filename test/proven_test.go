package test

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"lode/internal/job"
	"lode/internal/market"
	"lode/program/circuit"
	"lode/program/circuit/setup"
	"lode/tensorlog"
)

// keysOfTests are the keys of the circuit that all scenarios in proven mode have.
type keysOfTests struct {
	setup string // folder of the set-up
	cache string // folder of verified keys
	keys  *circuit.Keys
}

var (
	onceKeys sync.Once
	theKeys  keysOfTests
	keysErr  error
)

// provingKeys makes the set-up, once for all tests of the package.
func provingKeys(t *testing.T) *keysOfTests {
	t.Helper()
	onceKeys.Do(func() {
		dir, err := os.MkdirTemp("", "lode-test-keys-")
		if err != nil {
			keysErr = err
			return
		}
		theKeys = keysOfTests{setup: filepath.Join(dir, "setup"), cache: filepath.Join(dir, "circuits")}
		keysErr = theKeys.make(t)
	})
	if keysErr != nil {
		t.Fatal(keysErr)
	}
	return &theKeys
}

func (k *keysOfTests) make(t *testing.T) error {
	s, err := setup.Create(k.setup, divergingInputs(t, 1).Program, [2]uint64{1, 2})
	if err != nil {
		return err
	}
	k.keys, err = setup.Alone(context.Background(), s, func(_ context.Context, block uint64) ([32]byte, error) {
		return [32]byte{1, byte(block)}, nil
	})
	if err != nil {
		return err
	}
	return setup.Cache{Dir: k.cache}.Store(s.Compiled, k.keys)
}

// describeCircuit adds key and set-up to a job's inputs.
func describeCircuit(t *testing.T, in *job.Inputs) {
	t.Helper()
	k := provingKeys(t)
	if in.Manifest.Circuit == nil {
		in.Manifest.Circuit, in.Key, in.Setup = job.CircuitOf(in.Program, k.keys.Verifying.Hash), k.keys.Verifying.Bytes, k.setup
	}
}

// provenTerms makes the terms those of a job in proven mode.
func (p *play) provenTerms(in *job.Inputs) error {
	digest, err := in.Manifest.Circuit.Digest()
	if err != nil {
		return err
	}
	dataset, err := tensorlog.Poseidon.Dataset(in.Program, in.Data)
	if err != nil {
		return err
	}
	p.posted.Mode, p.posted.SectionSteps, p.posted.Steps = job.Proven, 1, p.sections
	p.posted.Program, p.posted.Dataset, p.posted.InitialState = digest, dataset, tensorlog.Poseidon.State(in.Init)
	return nil
}

// provenScenarios are jobs in proven mode: no validator has units.
var provenScenarios = []scenario{
	{
		name: "drawn steps are proven and the job is settled", perSeat: 3, auditor: true,
		want: outcome{end: market.Settled, rounds: 1}, verify: provedSteps(3),
	}, {
		name: "a drawn step that is false has no proof", perSeat: 8, cheat: flip(0, 5),
		want: outcome{end: market.Unanswered, rounds: 1},
	}, {
		name: "a false step outside the draw is audited and challenged", perSeat: 1, auditor: true, cheat: flip(0, 5),
		again: isDrawn(5), want: outcome{end: market.Slashed, rounds: 1}, verify: challengedBy("auditor", 5),
	}, {
		name: "a challenge of a step that is right loses its bond", perSeat: 1, auditor: true, mistakes: flip(0, 5),
		want: outcome{end: market.Settled, rounds: 1}, verify: provedSteps(2),
	}, {
		name: "training diverges and the steps before it are paid", perSeat: 2, sections: 32, auditor: true,
		want: outcome{end: market.Settled, rounds: 1, diverged: true}, verify: provedSteps(2),
	}, {
		name: "a divergence that does not happen is refuted by a proof", perSeat: 2, auditor: true, cheat: givesUp(6),
		want: outcome{end: market.Unanswered, rounds: 1}, verify: challengedBy("auditor", 6),
	},
}

// provedSteps says how many proofs the market took.
func provedSteps(n int) func(*play) {
	return func(p *play) {
		p.t.Helper()
		if len(p.job.Proven) != n {
			p.t.Errorf("steps %d were proven, want %d", p.job.Proven, n)
		}
	}
}

func TestProvenJobs(t *testing.T) {
	provingKeys(t)
	for _, s := range provenScenarios {
		s.proven, s.inputs = true, divergingInputs
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			for range tries {
				if s.run(t) {
					return
				}
			}
			t.Fatalf("in %d tries chance did not draw what this is about", tries)
		})
	}
}
