package test

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"lode/internal/dispute"
	"lode/internal/job"
	"lode/internal/market"
	"lode/program"
	"lode/program/programtest"
	"lode/tensorlog"
)

// court is the dispute contract, as an onlooker sees it.
func (p *play) court() *dispute.Court {
	p.t.Helper()
	c, err := dispute.Attach(p.t.Context(), p.eye)
	if err != nil {
		p.t.Fatal(err)
	}
	return c
}

// disputed is how the dispute about one of the job's challenges went so far.
func (p *play) disputed(c market.Challenge) *dispute.Record {
	p.t.Helper()
	r, err := p.court().ReadRecord(p.t.Context(), p.id, c.Index, c.Block)
	if err != nil {
		p.t.Fatal(err)
	}
	return r
}

// atStage is true while the job's first dispute waits for something.
func atStage(stage dispute.Stage) func(*play) bool {
	return func(p *play) bool {
		return p.job != nil && len(p.job.Challenges) > 0 && p.job.End == market.None && p.disputed(p.job.Challenges[0]).Stage() == stage
	}
}

// verdict is how the dispute that decided the job, or the first one, must have gone.
type verdict struct {
	trainerLost bool
	grounds     dispute.Grounds
	stage       dispute.Stage // that it was decided in
	op          int           // that was argued about; -1: any
	element     int64         // of its output; -1: any
}

// verdicts checks how every dispute that was decided went.
func verdicts(want verdict) func(*play) {
	return func(p *play) {
		p.t.Helper()
		decided := 0
		for _, c := range p.job.Challenges {
			if !c.Decided {
				continue
			}
			decided++
			r := p.disputed(c)
			if r.Lost == nil {
				p.t.Fatalf("dispute %d is decided without a verdict", c.Index)
			}
			got := verdict{r.Lost.TrainerLost, dispute.Grounds(r.Lost.Grounds), dispute.Opened, -1, -1}
			if n := len(r.Moves); n > 0 {
				got.stage = dispute.Stage(r.Moves[n-1].Clock.Stage)
				if want.op >= 0 {
					got.op = int(r.Game().Operator)
				}
				if want.element >= 0 {
					got.element = int64(r.Game().Element)
				}
			}
			if got != want {
				p.t.Errorf("dispute %d ended as %+v, want %+v", c.Index, got, want)
			}
			if c.Won != want.trainerLost {
				p.t.Errorf("dispute %d: the market says that the challenger won: %v", c.Index, c.Won)
			}
			p.within(r)
		}
		if decided == 0 {
			p.t.Error("no dispute was decided")
		}
	}
}

// Limits of a dispute of a reference program, from the seal to the verdict. Two
// transactions come before the first move.
const (
	mostTransactions = 18 - 2
	mostGasInAll     = 4_000_000
	mostGasAtOnce    = 1_500_000
)

// within checks the dispute's transactions against the limits.
func (p *play) within(r *dispute.Record) {
	p.t.Helper()
	total := uint64(0)
	for _, tx := range r.Txs {
		receipt, err := p.eye.Chain.Receipt(p.t.Context(), tx)
		if err != nil {
			p.t.Fatal(err)
		}
		if total += receipt.GasUsed; receipt.GasUsed > mostGasAtOnce {
			p.t.Errorf("a transaction of a dispute took %d gas, want at most %d", receipt.GasUsed, mostGasAtOnce)
		}
	}
	if len(r.Txs) > mostTransactions || total > mostGasInAll {
		p.t.Errorf("a dispute took %d transactions and %d gas, want at most %d and %d", len(r.Txs), total, mostTransactions, mostGasInAll)
	}
	p.t.Logf("dispute: %d transactions, %d gas", len(r.Txs), total)
}

// both checks two things in the end.
func both(a, b func(*play)) func(*play) {
	return func(p *play) {
		p.t.Helper()
		a(p)
		b(p)
	}
}

// wideInputs is a classifier whose outputs have several levels and whose sums have
// several segments.
func wideInputs(t *testing.T, sections uint64) *job.Inputs {
	return classifier(t, sections, "mlp:72", 72)
}

// segmentedInputs is a step that reads every kind of source.
func segmentedInputs(t *testing.T, _ uint64) *job.Inputs {
	p := programtest.Segmented()
	state, data := programtest.RandomInputs(p, 3, false)
	return &job.Inputs{Manifest: job.Manifest{Model: "segmented"}, Program: p, Init: state, Data: data}
}

// frozenInputs is tinyInputs with one more slot, which no operator replaces.
func frozenInputs(t *testing.T, sections uint64) *job.Inputs {
	in := tinyInputs(t, sections)
	in.Program.Slots = append(in.Program.Slots, program.Slot{Name: "frozen", Elements: 40, Next: -1})
	in.Init = append(in.Init, program.NewArray(program.F32, 40))
	if err := program.Check(in.Program, program.DefaultLimits()); err != nil {
		t.Fatal(err)
	}
	return in
}

// flippedSection is the section in which bits are flipped.
const flippedSection = 3

// flipped is an output element of which a flipped bit changes the state.
type flipped struct {
	op      int
	step    uint64
	element int64
	bit     int
}

// effective finds for an operator an element, from one on, of which a bit, flipped
// in some step of a section, shows in the state at the section's end: the lowest
// that does. A bit that is rounded away is no falsehood that anybody could be paid
// for.
func effective(t *testing.T, in *job.Inputs, seed tensorlog.Hash, section uint64, op int, from int64) (flipped, bool) {
	t.Helper()
	ends := func(f *flipped) tensorlog.Hash {
		ex, err := honest(in.Program, in.Data, seed, 1)
		if err != nil {
			t.Fatal(err)
		}
		defer ex.Close()
		if err := ex.SetState(in.Init); err != nil {
			t.Fatal(err)
		}
		for step := range (section + 1) * sectionSteps {
			ex.Watch(func(op int, out program.Array) {
				if f != nil && op == f.op && step == f.step {
					flipBit(out, f.element, f.bit)
				}
			})
			if err := ex.Step(t.Context(), step); err != nil {
				t.Fatal(err)
			}
		}
		return tensorlog.StateRoot(ex.State())
	}
	stride := int64(1)
	if in.Program.Ops[op].Outputs() > 2000 {
		stride = 29 // past what belongs to one dead unit
	}
	right := ends(nil)
	for _, bit := range []int{0, 10, 20} {
		for e := from; e < min(in.Program.Ops[op].Outputs(), from+20*stride); e += stride {
			// The loss of any step but the last is overwritten.
			for _, step := range []uint64{1, sectionSteps - 1} {
				f := flipped{op, section*sectionSteps + step, e, bit}
				if ends(&f) != right {
					return f, true
				}
			}
		}
	}
	return flipped{}, false
}

// jobSeed is the training seed that the scenario's job has in a fresh world.
func (p *play) jobSeed() tensorlog.Hash {
	p.t.Helper()
	seed, err := p.eye.TrainingSeed(p.t.Context(), p.posted)
	if err != nil {
		p.t.Fatal(err)
	}
	return seed
}

// flips flips a bit of an operator's output that shows in the third section, found
// when the job's seed is known.
func flips(op int, from int64, found *flipped) cheat {
	found.op = -1
	return func(e *execution, ctx context.Context, step uint64) error {
		e.p.mu.Lock()
		if found.op < 0 {
			var ok bool
			if *found, ok = effective(e.p.t, e.p.inputs(e.p.t, e.p.sections), e.p.jobSeed(), flippedSection, op, from); !ok {
				e.p.t.Errorf("no bit of operator %d shows in the state", op)
			}
		}
		f := *found
		e.p.mu.Unlock()
		return flipOutput(f)(e, ctx, step)
	}
}

// kinds are operators of a program, one of each form.
func kinds(p *program.Program) (ops []int) {
	type form struct {
		kind  program.Kind
		acc   program.Accumulator
		order program.Order
		init  bool
		reads string
	}
	seen := map[form]bool{}
	for i := range p.Ops {
		o := &p.Ops[i]
		f := form{kind: o.Kind, acc: o.Acc, order: o.Order, init: o.Init != program.NoInit}
		if o.Kind == program.Map {
			for _, x := range o.In {
				f.reads += fmt.Sprint(x.Source)
			}
		}
		if long := os.Getenv("LODE_LONG") != ""; long || !seen[f] {
			ops = append(ops, i)
		}
		seen[f] = true
	}
	return ops
}

// TestFlippedBits lets a trainer flip one bit of each kind of operator: it is
// convicted of just that element. And it lets an auditor make the same mistake
// about an honest trainer: that is acquitted.
func TestFlippedBits(t *testing.T) {
	for _, c := range []struct {
		name   string
		inputs func(*testing.T, uint64) *job.Inputs
	}{{"network", tinyInputs}, {"segmented", segmentedInputs}} {
		p := c.inputs(t, 8).Program
		for _, op := range kinds(p) {
			name := fmt.Sprintf("%s, operator %d %s", c.name, op, p.Ops[op].Name)
			t.Run(name+", by the trainer", func(t *testing.T) {
				t.Parallel()
				found := &flipped{}
				s := scenario{name: "flip " + name, validators: four, inputs: c.inputs, cheat: flips(op, 0, found), want: caughtByASeat}
				s.verify = func(p *play) {
					p.t.Helper()
					accusedSection(flippedSection)(p)
					verdicts(verdict{true, 0, dispute.AtProof, op, found.element})(p)
				}
				s.run(t)
			})
			if c.name == "network" && os.Getenv("LODE_LONG") == "" {
				continue // left to the long run
			}
			t.Run(name+", by the auditor", func(t *testing.T) {
				t.Parallel()
				s := scenario{name: "misjudge " + name, validators: four, auditor: true, inputs: c.inputs, mistakes: flips(op, 0, &flipped{}), want: settledByFour}
				s.verify = func(p *play) {
					p.t.Helper()
					for _, c := range p.job.Challenges {
						if !c.Decided || c.Won || c.Section != flippedSection {
							p.t.Errorf("challenge %+v, want one of section %d that is lost", c, flippedSection)
						}
					}
					if len(p.job.Challenges) != 1 {
						p.t.Errorf("%d challenges, want one", len(p.job.Challenges))
					}
				}
				s.run(t)
			})
		}
	}
}

// computed is the verdict on a value that the referee computes otherwise.
var computed = verdict{true, 0, dispute.AtProof, -1, -1}

// The whole game, with several levels of nodes and several segments.
var disputeScenarios = []scenario{
	{
		name: "a flipped bit in a large output is found through all levels", validators: four, inputs: wideInputs, cheat: flips(14, 3000, &flipped{}),
		want: caughtByASeat, verify: both(accusedSection(3), verdicts(verdict{true, 0, dispute.AtProof, 14, -1})),
	}, {
		name: "a flipped bit in a long sum is found in its segment", validators: four, inputs: wideInputs, cheat: flips(2, 7, &flipped{}),
		want: caughtByASeat, verify: both(accusedSection(3), verdicts(verdict{true, 0, dispute.AtProof, 2, -1})),
	}, {
		name: "a tensor that no operator writes is changed", validators: four, inputs: frozenInputs, cheat: flip(13, 13),
		want: caughtByASeat, verify: both(accusedSection(3), verdicts(verdict{true, 3, dispute.AtOutput, -1, -1})),
	}, {
		name: "a seat and an auditor dispute the same section", validators: four, auditor: true, cheat: skip(2),
		want: caughtByASeat,
	}, {
		name: "ten challenges that nobody plays are lost, and cost their bonds", validators: four,
		script: []act{{at(market.Responded), flood(8)}},
		want:   settledByFour, verify: verdicts(verdict{false, 1, dispute.AtStep, -1, -1}),
	},
}

func TestDisputes(t *testing.T) {
	for _, s := range disputeScenarios {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			s.run(t)
		})
	}
}

// TestStalling stops one side before each of its moves: it loses by its clock. Who
// is stopped has made its last move already, so it is stopped one stage before.
func TestStalling(t *testing.T) {
	lies := func() cheat { return flips(2, 100, &flipped{}) }
	deep := func() cheat { return flips(14, 3000, &flipped{}) }
	short := func() cheat { return flips(17, 5, &flipped{}) }
	for _, c := range []struct {
		side   dispute.Side
		stage  dispute.Stage // that it does nothing in
		before dispute.Stage
		lie    func() cheat // of the trainer, or mistake of the auditor
	}{
		{dispute.Trainer, dispute.AtState, dispute.AtStep, lies},
		{dispute.Trainer, dispute.AtNodes, dispute.AtOutput, deep},
		{dispute.Trainer, dispute.AtBlocks, dispute.AtOutput, lies},
		{dispute.Trainer, dispute.AtSegments, dispute.AtBlock, lies},
		{dispute.Challenger, dispute.AtStep, dispute.Opened, lies},
		{dispute.Challenger, dispute.AtOutput, dispute.AtState, lies},
		{dispute.Challenger, dispute.AtNode, dispute.AtNodes, deep},
		{dispute.Challenger, dispute.AtBlock, dispute.AtBlocks, lies},
		{dispute.Challenger, dispute.AtSegment, dispute.AtSegments, lies},
		{dispute.Challenger, dispute.AtProof, dispute.AtBlock, short},
	} {
		t.Run(fmt.Sprintf("%s at %s", c.side, c.stage), func(t *testing.T) {
			t.Parallel()
			s := scenario{name: "stall " + c.stage.String(), inputs: wideInputs, validators: four, cheat: c.lie(), want: caughtByASeat}
			s.script = []act{{atStage(c.before), stopTrainer}}
			if c.side == dispute.Challenger {
				s.cheat, s.auditor, s.mistakes, s.want = nil, true, c.lie(), settledByFour
				s.script = []act{{atStage(c.before), func(p *play) { p.auditor.end() }}}
			}
			s.verify = verdicts(verdict{c.side == dispute.Trainer, 1, c.stage, -1, -1})
			s.run(t)
		})
	}
}

// flood opens so many challenges by hand, of true sections, and plays none.
func flood(n uint64) func(*play) {
	return func(p *play) {
		s := p.newActor("stranger").byHand()
		salt := market.Hash{5}
		for section := range n {
			p.must(func(ctx context.Context) error {
				_, err := s.Seal(ctx, market.SealHash(p.id, section, s.Address(), salt))
				return err
			})
		}
		p.tick(time.Second)
		for section := range n {
			p.must(func(ctx context.Context) error {
				bond, err := s.Bond(ctx, p.id)
				if err != nil {
					return err
				}
				_, err = s.Challenge(ctx, p.id, section, salt, bond)
				return err
			})
		}
	}
}
