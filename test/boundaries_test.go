package test

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"testing"

	bindings "lode/bindings/market"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
	"lode/tensorlog/tensorlogtest"
)

// commitMalformed finishes the stopped trainer's log with a state that holds what no
// state may, and submits it.
func commitMalformed(bits uint32) func(*play) {
	spoil := func(state []program.Array) { state[0].F32[0] = math.Float32frombits(bits) }
	return finishLog(spoil, func([]program.Array) {})
}

// uploadAnother finishes it with the true state, submits that, and uploads another one
// in its place.
func uploadAnother(p *play) {
	finishLog(func([]program.Array) {}, func(state []program.Array) { state[0].F32[0]++ })(p)
}

// finishLog does the last section in the stopped trainer's place, commits to the state
// that it ends in after one change, and uploads that after another.
func finishLog(commit, upload func(state []program.Array)) func(*play) {
	return func(p *play) {
		p.t.Helper()
		p.trainer.end()
		n := p.trainer.open()
		dir := filepath.Join(n.JobDir(p.id), "log")
		log, err := tensorlog.Open(dir)
		if err != nil {
			p.t.Fatal(err)
		}
		section := log.Done()
		state, err := log.Checkpoint(section)
		if err != nil {
			p.t.Fatal(err)
		}
		boundaries := log.Boundaries()
		log.Close()
		if section != p.sections-1 {
			p.t.Fatalf("%d sections are done, want all but one", section)
		}
		ex, err := honest(log.Prog, log.Data, p.jobSeed(), 1)
		if err != nil {
			p.t.Fatal(err)
		}
		defer ex.Close()
		if err := ex.SetState(state); err != nil {
			p.t.Fatal(err)
		}
		for step := section * sectionSteps; step < p.sections*sectionSteps; step++ {
			if err := ex.Step(p.t.Context(), step); err != nil {
				p.t.Fatal(err)
			}
		}
		state = program.Clone(ex.State())
		commit(state)
		var content []byte
		for _, b := range append(boundaries, tensorlog.Boundary{End: tensorlog.StateRoot(state), Loss: state[log.Prog.Loss].F32[0]}) {
			content = tensorlog.AppendBoundary(content, b)
		}
		upload(state)
		for name, content := range map[string][]byte{tensorlog.BoundariesName: content, tensorlog.CheckpointName(p.sections): tensorlogtest.Checkpoint(p.t, state)} {
			if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
				p.t.Fatal(err)
			}
		}
		if log, err = tensorlog.Open(dir); err != nil {
			p.t.Fatal(err)
		}
		defer log.Close()
		left, err := merkle.NewTree(tensorlog.Ends(log.Boundaries())).Last()
		if err != nil {
			p.t.Fatal(err)
		}
		p.must(func(ctx context.Context) error {
			digest, err := daemon.PublishLog(ctx, n.Store, log)
			if err != nil {
				return err
			}
			_, err = p.trainer.byHand().Submit(ctx, p.job, bindings.Submission{
				Trainer: n.Address(), Reward: p.job.Claim.Reward, InitialState: p.job.Terms.InitialState,
				FinalState: log.FinalRoot(), Steps: p.job.Terms.Steps, Trace: log.TraceRoot(),
			}, digest, left)
			return err
		})
		if err := n.Close(); err != nil {
			p.t.Fatal(err)
		}
		p.startTrainer()
	}
}

// shownMalformed checks that the trainer was convicted by a malformed value that was
// shown before its steps were argued about.
func shownMalformed(p *play) {
	p.t.Helper()
	for _, c := range p.job.Challenges {
		r := p.disputed(c)
		if r.Lost == nil || !r.Lost.TrainerLost || dispute.Grounds(r.Lost.Grounds) != byMalformed {
			p.t.Errorf("dispute %d: verdict %+v, want that the trainer lost by a malformed value", c.Index, r.Lost)
		}
		if len(r.Txs) > 4 {
			p.t.Errorf("dispute %d took %d transactions, want that the value is shown at once", c.Index, len(r.Txs))
		}
		p.within(r)
	}
}

// spoilt is a scenario whose trainer commits to a final state that no tensors have.
func spoilt(name string, bits uint32) scenario {
	return scenario{
		name: "commit to " + name, cheat: hangs(market.Claimed, 8*sectionSteps-1), script: []act{{hung, commitMalformed(bits)}},
	}
}

// TestMalformedBoundaries lets a trainer commit to a state that no tensors have, with
// no auditor about. The seat that re-executes that section accuses, and shows the
// value without the rest of the game.
func TestMalformedBoundaries(t *testing.T) {
	for _, c := range []struct {
		name string
		bits uint32
		long bool // in the long run only
	}{{"a negative zero", 1 << 31, false}, {"no number", 0x7fc00000, true}, {"infinity", 0x7f800000, true}} {
		if c.long && os.Getenv("LODE_LONG") == "" {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := spoilt(c.name, c.bits)
			s.validators, s.want, s.verify = four, caughtByASeat, both(accusedSection(7), shownMalformed)
			s.run(t)
		})
	}
}

// TestMalformedUndrawn lets nobody re-execute the section that ends malformed. A seat
// that looks at the final state attests its own section all the same, and challenges
// that one with a bond.
func TestMalformedUndrawn(t *testing.T) {
	t.Parallel()
	for range tries {
		s := spoilt("an undrawn infinity", 0x7f800000)
		s.seats, s.perSeat, s.validators, s.again = 1, 1, []watchman{{units: 1}}, isDrawn(7)
		s.want, s.verify = outcome{end: market.Slashed, rounds: 1, matched: 1}, both(challengedBy("v0", 7), shownMalformed)
		if s.run(t) {
			return
		}
	}
	t.Fatalf("the section was drawn in %d tries", tries)
}

// TestMalformedAudited has all seats silent: an auditor convicts the trainer.
func TestMalformedAudited(t *testing.T) {
	t.Parallel()
	s := spoilt("a zero for the auditor", 1<<31)
	s.validators, s.auditor = asleep, true
	s.want, s.verify = outcome{end: market.Slashed, rounds: -1}, both(challengedBy("auditor", 7), shownMalformed)
	s.run(t)
}

// commitTold commits to what the trainer will answer: its committed boundaries, with
// the entries that lie between them. The seat's owner was told and computed nothing.
func commitTold(p *play) {
	p.t.Helper()
	sample, err := daemon.SampleOf(p.job, 0)
	if err != nil {
		p.t.Fatal(err)
	}
	e := p.evidenceOf(p.auditor)
	ex, err := honest(e.Program, e.Data, e.Seed, 1)
	if err != nil {
		p.t.Fatal(err)
	}
	defer ex.Close()
	var told []tensorlog.Hash
	for _, section := range sample.Of(0) {
		start, err := e.Start(p.t.Context(), section)
		if err != nil {
			p.t.Fatal(err)
		}
		from, to := p.job.Span(section)
		r, err := train.Section(p.t.Context(), ex, e.Program, start, from, to, p.job.Rounds[0].Seed, tensorlog.Keccak)
		if err != nil {
			p.t.Fatal(err)
		}
		told = append(told, tensorlog.SectionDigest(p.id, section, tensorlog.StateRoot(start), r.H, e.Ends[section]))
	}
	owner := p.validators[0]
	c := market.CommitmentHash(p.id, 0, owner.key.Address(), lieSalt, market.SeatDigest(told), 0)
	p.must(func(ctx context.Context) error {
		_, err := owner.byHand().Commit(ctx, p.id, 0, 0, c)
		return err
	})
}

// revealTold reveals that, as a match.
func revealTold(p *play) {
	seats := market.SeatDigests(p.job.Rounds[0].Digests, int(p.posted.Seats))
	p.must(func(ctx context.Context) error {
		_, err := p.validators[0].byHand().Reveal(ctx, p.job, seats, []bindings.Pick{{Seat: 0, Attests: true, Salt: lieSalt}})
		return err
	})
}

// TestColludingSeat lets the only seat attest a malformed state, because it was told
// to: whoever shows the value takes its unit as well.
func TestColludingSeat(t *testing.T) {
	t.Parallel()
	s := spoilt("a state that a seat attests", 0x7fc00000)
	s.seats, s.perSeat, s.validators, s.auditor = 1, 8, []watchman{{units: 1, silent: true}}, true
	s.script = append(s.script, act{at(market.Drawn), commitTold}, act{at(market.Responded), revealTold})
	s.want = outcome{end: market.Slashed, rounds: 1, matched: 1, colluded: []string{"v0"}}
	s.verify = both(challengedBy("auditor", 7), shownMalformed)
	s.run(t)
}
