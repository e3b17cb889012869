package test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	bindings "lode/bindings/market"
	"lode/internal/daemon"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/proving"
	"lode/internal/proving/provingtest"
	"lode/requester"
)

// Jobs in proven mode of a program whose circuit is tiny, and what can go wrong between
// submission and proofs.

// doublerInputs are those of a job that doubles a number in each step.
func doublerInputs(from float32) func(*testing.T, uint64) *job.Inputs {
	return func(t *testing.T, _ uint64) *job.Inputs {
		in := provingtest.OfDoubler(t).Inputs(provingtest.Doubler())
		in.Init = provingtest.State(from)
		return in
	}
}

// Where actors have their keys from.

func ofDoubler(p *play, a *actor) { a.keys = provingtest.OfDoubler(p.t).Cache }

// noKeys: everybody has to verify a job's set-up.
func noKeys(*play, *actor) {}

// foreignKey are inputs with key and set-up of another circuit.
func foreignKey(t *testing.T, sections uint64) *job.Inputs {
	in := divergingInputs(t, sections)
	provingtest.OfDoubler(t).Describe(in)
	return in
}

// Points in a scenario.

// refusedKey is true once the trainer has left the job because of its key.
func refusedKey(p *play) bool {
	for _, e := range p.trainer.heard.FilterMessageSnippet("leaving the job").All() {
		if err, ok := e.ContextMap()["error"].(string); ok && strings.Contains(err, "its key can't be used: circuit of the set-up") {
			return true
		}
	}
	return false
}

func someProven(p *play) bool { return p.job != nil && len(p.job.Proven) > 0 }

func decidedChallenge(p *play) bool {
	return p.job != nil && len(p.job.Challenges) > 0 && p.job.Challenges[0].Decided
}

func (p *play) jobDir() string {
	p.t.Helper()
	dirs, err := filepath.Glob(filepath.Join(daemon.Home(p.trainer.home, p.deployment.ChainID, p.trainer.key), "*", "jobs", "*"))
	if err != nil || len(dirs) > 1 {
		p.t.Fatalf("folders of jobs: %v, %v", dirs, err)
	}
	if len(dirs) == 0 {
		return ""
	}
	return dirs[0]
}

func (p *play) keptProofs() []string {
	p.t.Helper()
	files, err := filepath.Glob(filepath.Join(p.jobDir(), proving.Folder, "*.proof"))
	if err != nil {
		p.t.Fatal(err)
	}
	return files
}

// Things that happen.

// claimByHand claims the job without a look at it.
func claimByHand(p *play) {
	p.must(func(ctx context.Context) error {
		_, err := p.trainer.byHand().ClaimJob(ctx, p.posted)
		return err
	})
}

// proveAgain hands in once more what was proven already, with a proof that is none: it
// must not be sent.
func proveAgain(p *play) {
	if len(p.job.Proven) == 0 {
		p.t.Error("nothing was proven")
		return
	}
	step := p.job.Proven[0]
	r, err := p.trainer.node.Prove(p.t.Context(), p.job, market.Proving{Positions: []uint64{0}, Drawn: []uint64{step}, Steps: []bindings.StepProof{{}}})
	if r != nil || err != nil {
		p.t.Errorf("step %d was proven again: %v, %v", step, r, err)
	}
}

// actAgain makes every move in a challenge that is decided once more: none must be
// sent.
func actAgain(p *play) {
	a, none := p.trainer.node, market.Proving{Steps: []bindings.StepProof{{}}}
	for name, move := range map[string]func() (*types.Receipt, error){
		"answer":  func() (*types.Receipt, error) { return a.Answer(p.t.Context(), p.job, 0, none) },
		"refute":  func() (*types.Receipt, error) { return a.Refute(p.t.Context(), p.job, 0, none) },
		"timeout": func() (*types.Receipt, error) { return a.Timeout(p.t.Context(), p.job, 0) },
	} {
		if r, err := move(); r != nil || err != nil {
			p.t.Errorf("%s of a decided challenge: %v, %v", name, r, err)
		}
	}
}

// damageLog changes a bit in all checkpoints from the third on, and takes them out of
// storage.
func damageLog(p *play) {
	p.t.Helper()
	log := filepath.Join(p.jobDir(), "log")
	checkpoints, err := filepath.Glob(filepath.Join(log, "checkpoints", "*.ckpt"))
	if err != nil || len(checkpoints) < 8 {
		p.t.Fatalf("%v, %v", checkpoints, err)
	}
	slices.Sort(checkpoints)
	for _, path := range checkpoints[2:] {
		p.forget(path)
		p.flipIn(path)
	}
}

// forget takes the block that is a small file's content out of the trainer's storage.
func (p *play) forget(path string) {
	p.t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		p.t.Fatal(err)
	}
	found := 0
	blocks := filepath.Join(daemon.Home(p.trainer.home, p.deployment.ChainID, p.trainer.key), "blocks")
	err = filepath.WalkDir(blocks, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if b, err := os.ReadFile(name); err != nil || !bytes.Equal(b, content) {
			return err
		}
		found++
		return os.Remove(name)
	})
	if err != nil || found == 0 {
		p.t.Fatalf("%s is in %d blocks: %v", path, found, err)
	}
}

func (p *play) flipIn(path string) {
	p.t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		p.t.Fatal(err)
	}
	b[len(b)/2] ^= 1
	if err := os.WriteFile(path, b, 0o644); err != nil {
		p.t.Fatal(err)
	}
}

// loseLog removes the log's folder, and what was stored of it too if everywhere.
func loseLog(everywhere bool) func(*play) {
	return func(p *play) {
		p.t.Helper()
		log := filepath.Join(p.jobDir(), "log")
		if everywhere {
			p.forget(filepath.Join(log, "boundaries.bin"))
		}
		if err := os.RemoveAll(log); err != nil {
			p.t.Fatal(err)
		}
	}
}

// losesProofs lets the trainer's node lose the first transaction with proofs.
func losesProofs(p *play) {
	prove := bindings.NewMarket().GetABI().Methods["prove"].ID
	p.trainer.loses.Store(&prove)
}

// claimWithheld claims, as the requester, that the final state can't be had.
func claimWithheld(p *play) {
	p.must(func(ctx context.Context) error {
		bond, r, err := requester.ClaimUnavailable(ctx, p.requester.node.Actor, p.job)
		if err == nil && (r == nil || bond.Cmp(p.eye.Windows.BondFloor) != 0) {
			p.t.Errorf("bond %s, receipt %v", bond, r)
		}
		return err
	})
}

// claimAgain is refused, or found to be done.
func claimAgain(p *play) {
	if _, r, err := requester.ClaimUnavailable(p.t.Context(), p.requester.node.Actor, p.job); r != nil || err != nil {
		p.t.Errorf("a second claim: %v, %v", r, err)
	}
	if r, err := p.requester.node.ClaimUnavailable(p.t.Context(), p.job, p.eye.Windows.BondFloor); r != nil || err != nil {
		p.t.Errorf("a second claim, unasked: %v, %v", r, err)
	}
}

// What must be true in the end.

// said checks how many times, at least, an actor's daemons said something; 0: never.
func said(name, text string, least int) func(*play) {
	return func(p *play) {
		p.t.Helper()
		for _, a := range p.actors {
			if a.name != name {
				continue
			}
			if n := a.heard.FilterMessageSnippet(text).Len(); n < least || least == 0 && n > 0 {
				p.t.Errorf("%s said %d times %q", name, n, text)
			}
		}
	}
}

// nothingTwice checks that the trainer computed the trial's proof and one for each drawn
// step, however often it was restarted.
func nothingTwice(p *play) {
	p.t.Helper()
	kept, drawn := len(p.keptProofs()), int(p.perSeat)
	if made := int(p.trainer.made.Load()); kept != drawn || made != 1+drawn {
		p.t.Errorf("%d proofs were computed and %d kept, want one for the trial and %d", made, kept, drawn)
	}
}

// lostProofs checks that the trainer sent a lost transaction again, the same.
func lostProofs(p *play) {
	p.t.Helper()
	if p.trainer.loses.Load() != nil || p.trainer.heard.FilterMessageSnippet("the node had lost the transaction").Len() == 0 {
		p.t.Error("the trainer's node lost no transaction")
	}
}

// refutedClaim checks what became of the claim that the final state is withheld.
func refutedClaim(refuted bool) func(*play) {
	return func(p *play) {
		p.t.Helper()
		if c := p.job.Withheld; c == nil || c.Refuted != refuted || c.Released == refuted {
			p.t.Errorf("the claim: %+v, want refuted %t, else released", c, refuted)
		}
	}
}
