package test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"lode/bindings/disputes"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/job"
	"lode/internal/market"
	"lode/program"
	"lode/program/frontend"
	"lode/program/programtest"
	"lode/tensorlog"
	"lode/validator"
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

// stalled says whether nobody has moved in any dispute for a while: whoever is to
// move does not.
func (p *play) stalled() bool {
	moves := 0
	for _, c := range p.job.Challenges {
		if moves++; !c.Decided {
			moves += len(p.disputed(c).Txs)
		}
	}
	if moves != p.moves {
		p.moves, p.moved = moves, p.head.Time
	}
	return p.head.Time > p.moved+12
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

// referenceCost is what a dispute about a reference program may take.
var referenceCost = cost{transactions: 18, gas: 4_000_000, largest: 1_500_000}

// within checks the dispute's transactions against what they may cost.
func (p *play) within(r *dispute.Record) {
	p.t.Helper()
	most := &referenceCost
	if p.costs != nil {
		most = p.costs
	}
	got := cost{transactions: 2 + len(r.Txs)} // before the first move come seal and challenge
	for _, tx := range r.Txs {
		receipt, err := p.eye.Chain.Receipt(p.t.Context(), tx)
		if err != nil {
			p.t.Fatal(err)
		}
		got.gas += receipt.GasUsed
		got.largest = max(got.largest, receipt.GasUsed)
	}
	if got.transactions > most.transactions || got.gas > most.gas || got.largest > most.largest {
		p.t.Errorf("a dispute took %+v, want at most %+v", got, *most)
	}
	p.t.Logf("dispute: %d transactions with the seal, %d gas, %d in the largest", got.transactions, got.gas, got.largest)
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

// pictureInputs is a convolutional network.
func pictureInputs(t *testing.T, sections uint64) *job.Inputs {
	return madeUp(t, frontend.Config{
		Model: "lenet", Image: frontend.Image{Channels: 1, Height: 12, Width: 12}, Task: frontend.Classify, Classes: 3, Batch: 4, Rows: rows,
		Steps: sections * sectionSteps, Optimizer: frontend.Optimizer{Name: "momentum", LR: 0.02}, Seed: 3,
	})
}

// textInputs is a transformer. Its gradients are always longer than what they are
// scaled down to, so that what measures them matters.
func textInputs(t *testing.T, sections uint64) *job.Inputs {
	return madeUp(t, frontend.Config{
		Model: "gpt:1,2,8,6", Task: frontend.Text, Batch: 4, Rows: rows, Steps: sections * sectionSteps,
		Optimizer: frontend.Optimizer{Name: "adamw", LR: 0.01, ClipNorm: 0.05, Schedule: frontend.Schedule{Name: "cosine", Warmup: 10}}, Seed: 3,
	})
}

// madeUp is a model on data of the right shape.
func madeUp(t *testing.T, c frontend.Config) *job.Inputs {
	t.Helper()
	m, err := frontend.Build(c)
	if err != nil {
		t.Fatal(err)
	}
	in := &job.Inputs{Manifest: job.Manifest{Model: c.Model, Task: string(c.Task)}, Program: m.Train, Init: m.Init}
	r := rand.New(rand.NewPCG(5, 6))
	for _, column := range m.Train.Columns {
		a := program.NewArray(column.Type, column.Elements)
		for i := range a.F32 {
			a.F32[i] = float32(r.NormFloat64())
		}
		for i := range a.I32 {
			a.I32[i] = int32(i % 3)
		}
		for i := range a.U8 {
			a.U8[i] = byte(r.IntN(256))
		}
		in.Data = append(in.Data, a)
	}
	return in
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

// flippedSection is the section in which bits are flipped: early, while the
// schedules of all programs still last.
const flippedSection = 1

// flipped is an output element of which a flipped bit changes the state.
type flipped struct {
	op      int
	step    uint64
	element int64
	bit     int
}

// effective finds for an operator an element, from one on, of which a bit, flipped
// in some step of a section, shows in the state at the section's end. A bit that is
// rounded away is no falsehood that anybody could be paid for.
func effective(ctx context.Context, in *job.Inputs, seed tensorlog.Hash, section uint64, op int, from int64) (flipped, error) {
	ex, err := honest(in.Program, in.Data, seed, 1)
	if err != nil {
		return flipped{}, err
	}
	defer ex.Close()
	run := func(start []program.Array, from, to uint64, f *flipped) error {
		if err := ex.SetState(start); err != nil {
			return err
		}
		for step := from; step < to; step++ {
			ex.Watch(func(op int, out program.Array) {
				if f != nil && op == f.op && step == f.step {
					flipBit(out, f.element, f.bit)
				}
			})
			if err := ex.Step(ctx, step); err != nil {
				return err
			}
		}
		return nil
	}
	begin, end := section*sectionSteps, (section+1)*sectionSteps
	if err := run(in.Init, 0, begin, nil); err != nil {
		return flipped{}, err
	}
	start := program.Clone(ex.State())
	if err := run(start, begin, end, nil); err != nil {
		return flipped{}, err
	}
	right := tensorlog.StateRoot(ex.State())

	// Elements from all over the output: neighbours may all belong to a dead unit.
	const some = 64
	n := in.Program.Ops[op].Outputs()
	stride := (n-from)/some | 1
	for _, bit := range []int{0, 10, 20} {
		for e := from; e < n; e += stride {
			// The loss of any step but the last is overwritten.
			for _, step := range []uint64{begin + 1, end - 1} {
				f := flipped{op, step, e, bit}
				err := run(start, begin, end, &f)
				var d *program.Divergence
				switch {
				case errors.As(err, &d):
					continue // a bit that ends the training is another scenario
				case err != nil:
					return flipped{}, err
				case tensorlog.StateRoot(ex.State()) != right:
					return f, nil
				}
			}
		}
	}
	return flipped{}, fmt.Errorf("no bit of operator %d, %s, shows in the state: these inputs can't show that a lie about it is found", op, in.Program.Ops[op].Name)
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

// flips flips a bit of an operator's output that shows in the state, found
// when the job's seed is known. Without one the scenario ends there.
func flips(op int, from int64, found *flipped) cheat {
	var once sync.Once
	var missing error
	return func(e *execution, ctx context.Context, step uint64) error {
		once.Do(func() {
			p := e.p
			if *found, missing = effective(p.t.Context(), p.inputs(p.t, p.sections), p.jobSeed(), flippedSection, op, from); missing != nil {
				p.giveUp(missing)
			}
		})
		if missing != nil {
			return missing
		}
		return flipOutput(*found)(e, ctx, step)
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
		for _, x := range o.In {
			indirect := slices.ContainsFunc(x.Coords, func(c program.Coord) bool { return c.Ind >= 0 && c.Ind != program.IndStep })
			f.reads += fmt.Sprint(x.Source, x.Type, indirect)
		}
		if !seen[f] {
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
	long := os.Getenv("LODE_LONG") != ""
	for _, c := range []struct {
		name   string
		inputs func(*testing.T, uint64) *job.Inputs
		some   int // of its forms are tried; the long run tries all
	}{{"network", tinyInputs, 3}, {"segmented", segmentedInputs, 8}, {"pictures", pictureInputs, 1}, {"text", textInputs, 2}} {
		p := c.inputs(t, 8).Program
		forms := kinds(p)
		for i, op := range forms {
			if !long && i*c.some/len(forms) == (i+1)*c.some/len(forms) {
				continue
			}
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
			if (c.name != "segmented" || i%2 > 0) && !long {
				continue
			}
			t.Run(name+", by the auditor", func(t *testing.T) {
				t.Parallel()
				found := &flipped{}
				s := scenario{name: "misjudge " + name, validators: four, auditor: true, inputs: c.inputs, mistakes: flips(op, 0, found), want: settledByFour}
				s.verify = func(p *play) {
					p.t.Helper()
					lostBy("auditor", flippedSection)(p)
					verdicts(verdict{false, byComputing, dispute.AtProof, op, found.element})(p)
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
		want: caughtByASeat, verify: both(accusedSection(flippedSection), verdicts(verdict{true, 0, dispute.AtProof, 14, -1})),
	}, {
		name: "a flipped bit in a long sum is found in its segment", validators: four, inputs: wideInputs, cheat: flips(2, 7, &flipped{}),
		want: caughtByASeat, verify: both(accusedSection(flippedSection), verdicts(verdict{true, 0, dispute.AtProof, 2, -1})),
	}, {
		name: "a tensor that no operator writes is changed", validators: four, inputs: frozenInputs, cheat: flip(13, 13),
		want: caughtByASeat, verify: both(accusedSection(3), verdicts(verdict{true, 3, dispute.AtOutput, -1, -1})),
	}, {
		name: "a draw is answered with other entries than the steps'", validators: four, cheat: onlyIn(market.Drawn, flip(12, 13)),
		want: caughtByASeat, verify: both(accusedSection(3), verdicts(verdict{true, 1, dispute.AtEntries, -1, -1})),
	}, {
		// Its only section is drawn twice, and answered rightly the second time.
		name: "a section that is drawn twice is answered falsely once", seats: 2, perSeat: 1, validators: []watchman{{units: 1}, {units: 1}},
		inputs: divergingSoon, cheat: misanswers(1),
		want: outcome{end: market.Slashed, rounds: 1, matched: 1}, verify: all(accusedSection(0), oneSection, verdicts(verdict{true, byTime, dispute.AtEntries, -1, -1})),
	}, {
		name: "entries that are right are demanded", validators: four, auditor: true, byHand: true,
		script: []act{
			{at(market.Responded), challengeByHand(3)},
			{atStage(dispute.AtStep), demandByHand(3)},
			{atStage(dispute.AtEntry), pickEntryByHand(1)},
		},
		want: settledByFour, verify: verdicts(verdict{false, 4, dispute.AtLeaves, -1, -1}),
	}, {
		name: "both sides are restarted at several moves", validators: four, inputs: wideInputs, cheat: flips(14, 3000, &flipped{}),
		script: []act{
			{atStage(dispute.AtStep), all(restartTrainer, restartValidators)},
			{atStage(dispute.AtOutput), all(restartTrainer, restartValidators)},
			{atStage(dispute.AtNodes), all(restartTrainer, restartValidators)},
			{atStage(dispute.AtProof), restartValidators},
		},
		want: caughtByASeat, verify: both(accusedSection(flippedSection), verdicts(verdict{true, 0, dispute.AtProof, 14, -1})),
	}, {
		name: "the trainer moves in the last second", validators: four, cheat: skip(5),
		script: []act{
			{atStage(dispute.AtStep), func(p *play) { p.stopAfterMove(p.trainer, dispute.Trainer) }},
			{atStage(dispute.AtState), all(toLastSeconds, startTrainer)},
		},
		want: caughtByASeat, verify: both(accusedSection(5), verdicts(computed)),
	}, {
		name: "the challenger moves in the last second", validators: four, cheat: skip(5),
		script: []act{
			{atStage(dispute.AtState), stopValidators},
			{atStage(dispute.AtOutput), all(toLastSeconds, startValidators)},
		},
		want: caughtByASeat, verify: both(accusedSection(5), verdicts(computed)),
	}, {
		// It gets back 40 % of its stake and no more, and the seats that attested keep their units.
		name: "a trainer challenges itself, and does not defend itself", validators: four,
		script: []act{{at(market.Responded), challengeItself(5)}, {timeIsOver, timeoutByHand}},
		want:   outcome{end: market.Slashed, rounds: 1, matched: -1}, verify: both(challengedBy("trainer", 5), verdicts(verdict{true, byTime, dispute.Opened, -1, -1})),
	}, {
		name: "the trainer's node fails during its move", validators: four, cheat: skip(5),
		script: []act{{atStage(dispute.AtStep), cutTrainer}, {atStage(dispute.AtState), reconnectTrainer}},
		want:   caughtByASeat, verify: both(accusedSection(5), verdicts(computed)),
	}, {
		name: "a seat and an auditor dispute the same section", validators: four, auditor: true, cheat: skip(2),
		want: caughtByASeat,
	}, {
		name: "a player whose challenge is of a true section has nothing to name", validators: four, auditor: true, byHand: true,
		script: []act{
			{at(market.Responded), challengeByHand(3)},
			{atStage(dispute.AtStep), func(p *play) { p.startChecker(p.auditor, validator.Audit{}, nil) }},
		},
		want: settledByFour, verify: both(lostBy("auditor", 3), verdicts(verdict{false, byTime, dispute.AtStep, -1, -1})),
	}, {
		name: "ten challenges that nobody plays are lost, and cost their bonds", validators: four, auditor: true, byHand: true,
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
		long   bool         // in the long run only
	}{
		{dispute.Trainer, dispute.AtState, dispute.AtStep, lies, true},
		{dispute.Trainer, dispute.AtNodes, dispute.AtOutput, deep, false},
		{dispute.Trainer, dispute.AtBlocks, dispute.AtOutput, lies, true},
		{dispute.Trainer, dispute.AtSegments, dispute.AtBlock, lies, false},
		{dispute.Challenger, dispute.AtStep, dispute.Opened, lies, false},
		{dispute.Challenger, dispute.AtOutput, dispute.AtState, lies, true},
		{dispute.Challenger, dispute.AtNode, dispute.AtNodes, deep, true},
		{dispute.Challenger, dispute.AtBlock, dispute.AtBlocks, lies, true},
		{dispute.Challenger, dispute.AtSegment, dispute.AtSegments, lies, true},
		{dispute.Challenger, dispute.AtProof, dispute.AtBlock, short, false},
	} {
		if c.long && os.Getenv("LODE_LONG") == "" {
			continue
		}
		t.Run(fmt.Sprintf("%s at %s", c.side, c.stage), func(t *testing.T) {
			t.Parallel()
			s := scenario{name: "stall " + c.stage.String(), inputs: wideInputs, validators: four, cheat: c.lie(), want: caughtByASeat}
			s.script = []act{{atStage(c.before), func(p *play) { p.stopAfterMove(p.trainer, c.side) }}}
			if c.side == dispute.Challenger {
				s.cheat, s.auditor, s.mistakes, s.want = nil, true, c.lie(), settledByFour
				s.script = []act{{atStage(c.before), func(p *play) { p.stopAfterMove(p.auditor, c.side) }}}
			}
			s.verify = verdicts(verdict{c.side == dispute.Trainer, 1, c.stage, -1, -1})
			s.run(t)
		})
	}
}

// TestStallingByHand does the same at stages that daemons do not stop in.
func TestStallingByHand(t *testing.T) {
	f := &forger{op: lossOf, deed: func([]byte, int) {}}
	demanded := []act{{at(market.Responded), challengeByHand(3)}, {atStage(dispute.AtStep), demandByHand(3)}}
	for _, s := range []scenario{
		{
			name: "trainer at outputs", validators: four, cheat: flip(0, 1),
			script: []act{
				{atStage(dispute.AtStep), func(p *play) { p.stopAfterMove(p.trainer, dispute.Trainer) }},
				{atStage(dispute.AtState), f.postState},
			},
			want: caughtByASeat, verify: verdicts(verdict{true, byTime, dispute.AtOutputs, -1, -1}),
		}, {
			name: "challenger at entry", validators: four, auditor: true, byHand: true, script: demanded,
			want: settledByFour, verify: both(lostBy("auditor", 3), verdicts(verdict{false, byTime, dispute.AtEntry, -1, -1})),
		}, {
			name: "trainer at leaves", validators: four, auditor: true, byHand: true,
			script: append(slices.Clip(demanded), act{atStage(dispute.AtEntry), all(stopTrainer, pickEntryByHand(1))}, act{timeIsOver, timeoutByHand}),
			want:   outcome{end: market.Slashed, rounds: 1, matched: 4}, verify: both(challengedBy("auditor", 3), verdicts(verdict{true, byTime, dispute.AtLeaves, -1, -1})),
		},
	} {
		t.Run(s.name, func(t *testing.T) {
			if os.Getenv("LODE_LONG") == "" {
				t.Skip("LODE_LONG=1 runs it")
			}
			t.Parallel()
			s.run(t)
		})
	}
}

// stopAfterMove stops a side of the first dispute. If it is its move just now, that
// is waited for, so that it is on its way into the next block.
func (p *play) stopAfterMove(a *actor, side dispute.Side) {
	p.t.Helper()
	if dispute.Rules[p.disputed(p.job.Challenges[0]).Stage()].Side() == side {
		client, err := ethclient.DialContext(p.t.Context(), p.rpc)
		if err != nil {
			p.t.Fatal(err)
		}
		defer client.Close()
		p.until(func() bool {
			mined, err := client.NonceAt(p.t.Context(), a.key.Address(), nil)
			if err != nil {
				p.t.Fatal(err)
			}
			pending, err := client.PendingNonceAt(p.t.Context(), a.key.Address())
			if err != nil {
				p.t.Fatal(err)
			}
			return pending > mined
		})
	}
	a.end()
}

// challengeItself lets the trainer challenge its own log, and do nothing more.
func challengeItself(section uint64) func(*play) {
	return func(p *play) {
		p.trainer.end()
		p.stranger = p.trainer.byHand()
		p.challenge(p.stranger, section)
	}
}

// timeIsOver is true when the clock of who is to move in the first dispute has run out.
func timeIsOver(p *play) bool {
	if p.job == nil || len(p.job.Challenges) == 0 || p.job.End != market.None {
		return false
	}
	court, c := p.court(), p.job.Challenges[0]
	clock, err := court.ClockOf(p.t.Context(), p.id, c.Index)
	if err != nil {
		p.t.Fatal(err)
	}
	until, err := court.Deadline(p.t.Context(), c, clock)
	if err != nil {
		p.t.Fatal(err)
	}
	return p.head.Time > until
}

// timeoutByHand ends the first dispute, hands its verdict to the market, and takes the
// bond back.
func timeoutByHand(p *play) {
	b := disputes.NewDisputes()
	timeout, err := b.TryPackTimeout(p.id, wei(0))
	if err != nil {
		p.t.Fatal(err)
	}
	conclude, err := b.TryPackConclude(p.theCase(), wei(0))
	if err != nil {
		p.t.Fatal(err)
	}
	p.must(func(ctx context.Context) error {
		for _, data := range [][]byte{timeout, conclude} {
			if _, err := p.stranger.Sender.Send(ctx, chain.Tx{Kind: "by hand", To: p.deployment.Disputes, Data: data}); err != nil {
				return err
			}
		}
		_, err := p.stranger.Release(ctx, p.id, 0)
		return err
	})
}

// toLastSeconds lets time pass until just before the clock of who is to move in
// the first dispute runs out.
func toLastSeconds(p *play) {
	court, c := p.court(), p.job.Challenges[0]
	clock, err := court.ClockOf(p.t.Context(), p.id, c.Index)
	if err != nil {
		p.t.Fatal(err)
	}
	until, err := court.Deadline(p.t.Context(), c, clock)
	if err != nil {
		p.t.Fatal(err)
	}
	const room = 4 // seconds: two blocks
	p.must(p.skipTo(until - room))
}

// challengeByHand opens a challenge of a section, for the auditor.
func challengeByHand(section uint64) func(*play) {
	return func(p *play) {
		p.stranger = p.auditor.byHand()
		p.challenge(p.stranger, section)
	}
}

// challenge seals and opens a challenge.
func (p *play) challenge(s *hand, sections ...uint64) {
	p.t.Helper()
	salt := market.Hash{5}
	for _, section := range sections {
		p.must(func(ctx context.Context) error {
			_, err := s.Seal(ctx, market.SealHash(p.id, section, s.Address(), salt))
			return err
		})
	}
	p.tick(time.Second)
	for _, section := range sections {
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

// moveByHand sends a move by hand in the first dispute.
func (p *play) moveByHand(move func(*disputes.Disputes, disputes.Game) ([]byte, error)) {
	p.t.Helper()
	data, err := move(disputes.NewDisputes(), *p.disputed(p.job.Challenges[0]).Game())
	if err != nil {
		p.t.Fatal(err)
	}
	p.must(func(ctx context.Context) error {
		_, err := p.stranger.Sender.Send(ctx, chain.Tx{Kind: "by hand", To: p.deployment.Disputes, Data: data})
		return err
	})
}

// oneSection checks that the log has one section only.
func oneSection(p *play) {
	p.t.Helper()
	if n := p.job.LogSections(); n != 1 {
		p.t.Errorf("the log has %d sections, want 1", n)
	}
}

// demandByHand demands the entries that a section was answered with.
func demandByHand(section uint64) func(*play) {
	return func(p *play) {
		sample, err := daemon.SampleOf(p.job, 0)
		if err != nil {
			p.t.Fatal(err)
		}
		r, at := p.job.Rounds[0], slices.Index(sample.Sections(), section)
		width := len(r.Digests) / len(sample.Parts)
		group := at / width
		d := disputes.Demand{
			Round: wei(0), Group: wei(int64(group)), Position: wei(int64(at % width)),
			Groups: market.SeatDigests(r.Digests, len(sample.Parts)), Digests: r.Digests[group*width : (group+1)*width],
		}
		p.moveByHand(func(b *disputes.Disputes, g disputes.Game) ([]byte, error) {
			return b.TryPackDemandEntries(p.theCase(), wei(0), g, d)
		})
	}
}

// pickEntryByHand names an entry.
func pickEntryByHand(j int64) func(*play) {
	return func(p *play) {
		p.moveByHand(func(b *disputes.Disputes, g disputes.Game) ([]byte, error) {
			return b.TryPackPickEntry(p.id, wei(0), g, wei(j))
		})
	}
}

// flood opens so many challenges by hand, of true sections, and plays none.
func flood(n uint64) func(*play) {
	return func(p *play) {
		var sections []uint64
		for section := range n {
			sections = append(sections, section)
		}
		p.challenge(p.auditor.byHand(), sections...)
	}
}
