package test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"lode/bindings/disputes"
	"lode/internal/chain"
	"lode/internal/dispute"
	"lode/internal/dispute/digests"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
	"lode/validator"
)

// Grounds of a verdict that these scenarios end in.
const (
	byComputing dispute.Grounds = 0
	byTime      dispute.Grounds = 1
	byMalformed dispute.Grounds = 2
)

// A challenger that lies.

// choice names one of n things. All that an honest trainer shows is right, so
// whatever is named is the wrong thing.
type choice func(n int) int

func first(int) int    { return 0 }
func middle(n int) int { return n / 2 }
func last(n int) int   { return n - 1 }

// misname plays a challenger's whole game by hand, up to the proof: it names one
// step, operator, element and segment that is right. op is the operator.
func misname(section uint64, step choice, op int, element, segment choice) func(*play) {
	return func(p *play) {
		p.t.Helper()
		p.stranger = p.auditor.byHand()
		p.challenge(p.stranger, section)
		prog := p.inputs(p.t, p.sections).Program
		for range mostBlocks {
			p.idle()
			p.look()
			r := p.disputed(p.job.Challenges[0])
			switch stage := r.Stage(); {
			case stage == dispute.AtProof:
				// The lie is told: the segment is computed from what is true.
				p.startChecker(p.auditor, validator.Audit{}, nil)
				return
			case stage.Over():
				p.t.Fatalf("the dispute is over before the proof: %s", stage)
			case dispute.Rules[stage].Side() == dispute.Trainer:
				p.tick(time.Second)
				continue
			}
			p.moveByHand(func(b *disputes.Disputes, g disputes.Game) ([]byte, error) {
				return name(b, p.id, g, r, prog, step, op, element, segment)
			})
		}
		p.t.Fatal("the trainer does not move")
	}
}

// name is the challenger's next move in a game.
func name(b *disputes.Disputes, id market.Hash, g disputes.Game, r *dispute.Record, prog *program.Program, step choice, op int, element, segment choice) ([]byte, error) {
	posted, index := r.Moves[len(r.Moves)-1].Posted, wei(0)
	level := int(g.Level)
	pathOf := func(nodes [][32]byte, levels, j int) [][32]byte {
		path, err := merkle.NewTree(nodes).Path(int64(j))
		if err != nil {
			panic(err) // a list that the contract took has a place j
		}
		for len(path) < (merkle.Arity-1)*levels {
			path = append(path, [32]byte{})
		}
		return path
	}
	switch r.Stage() {
	case dispute.AtStep:
		states := append(cut32(posted), g.End)
		j := step(len(states))
		var before [32]byte
		var beforePath [][32]byte
		depth := merkle.Depth(int64(len(states)))
		if j > 0 {
			before, beforePath = states[j-1], pathOf(states, depth, j-1)
		}
		return b.TryPackPickStep(id, index, g, wei(int64(j)), states[j], pathOf(states, depth, j), before, beforePath)
	case dispute.AtOutput:
		nodes := cut32(posted)
		items := merkle.NewTree(prog.ItemHashes())
		path, err := items.Path(int64(prog.OpItem(op)))
		if err != nil {
			return nil, err
		}
		item := disputes.Item{Data: prog.Ops[op].Encode(), Path: path}
		return b.TryPackPickOperator(id, index, g, wei(int64(op)), nodes[op], pathOf(nodes, level, op), item)
	case dispute.AtNode:
		nodes := cut32(posted)
		j := element(len(nodes))
		return b.TryPackPickNode(id, index, g, wei(int64(j)), nodes[j], pathOf(nodes, min(4, level-3), j))
	case dispute.AtBlock:
		var leaves [][32]byte
		for at := 0; at < len(posted); at += merkle.BlockSize {
			leaves = append(leaves, merkle.Leaf(posted[at:at+merkle.BlockSize]))
		}
		from := int(g.Place) << (2 * level) * program.Lanes
		e := element(min(len(leaves)*program.Lanes, int(g.Elements)-from))
		j, lane := e/program.Lanes, e%program.Lanes
		block := posted[j*merkle.BlockSize : (j+1)*merkle.BlockSize]
		return b.TryPackPickElement(id, index, g, prog.Ops[op].Encode(), wei(int64(j)), wei(int64(lane)), block, pathOf(leaves, level, j))
	case dispute.AtSegment:
		return b.TryPackPickSegment(id, index, g, prog.Ops[op].Encode(), posted, wei(0), wei(int64(segment(len(posted)/4))))
	}
	return nil, fmt.Errorf("no move by hand at stage %s", r.Stage())
}

// cut32 cuts what was posted into hashes.
func cut32(posted []byte) (list [][32]byte) {
	for c := range slices.Chunk(posted, 32) {
		list = append(list, [32]byte(c))
	}
	return list
}

// TestFalseChallenges lets a challenger name what is right at every level, and play
// validly to the end: the trainer is upheld, gets half the bond, and is paid.
func TestFalseChallenges(t *testing.T) {
	for _, c := range []struct {
		name             string
		section          uint64
		step             choice
		op               int
		element, segment choice
		long             bool // in the long run only
	}{
		{"the first of all", 0, first, 0, first, first, true},
		{"a step", 7, last, 2, first, first, false},
		{"an operator, in a large output", 3, middle, 14, middle, first, false},
		{"an element", 1, first, 2, last, first, true},
		{"a segment", 2, middle, 2, middle, last, false},
		{"an operator that sums nothing", 5, last, 17, last, first, true},
	} {
		if c.long && os.Getenv("LODE_LONG") == "" {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := scenario{name: "misname " + c.name, inputs: wideInputs, validators: four, auditor: true, byHand: true, want: settledByFour}
			s.script = []act{{at(market.Responded), misname(c.section, c.step, c.op, c.element, c.segment)}}
			s.verify = both(lostBy("auditor", c.section), verdicts(verdict{false, byComputing, dispute.AtProof, c.op, -1}))
			s.run(t)
		})
	}
}

// lostBy checks that somebody challenged a section, and lost the bond.
func lostBy(name string, section uint64) func(*play) {
	return func(p *play) {
		p.t.Helper()
		if len(p.job.Challenges) != 1 {
			p.t.Fatalf("%d challenges, want one", len(p.job.Challenges))
		}
		c := p.job.Challenges[0]
		if p.nameOf(c.Challenger) != name || c.Section != section || c.Bond.Sign() == 0 || !c.Decided || c.Won || c.Released {
			p.t.Errorf("challenge %+v, want one of section %d by %s that lost its bond", c, section, name)
		}
	}
}

// A trainer that posts what no list may be.

// refusedList expects a move of the trainer's to be refused for its length, in one
// line that says what was posted and what was expected.
func (p *play) refusedList(list string, found, expected int, move func(*disputes.Disputes, *disputes.Game) ([]byte, error)) {
	p.t.Helper()
	data, err := move(disputes.NewDisputes(), p.disputed(p.job.Challenges[0]).Game())
	if err != nil {
		p.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(p.t.Context(), 10*time.Second)
	defer cancel()
	_, err = p.stranger.Sender.Send(ctx, chain.Tx{Kind: "by hand", To: p.deployment.Disputes, Data: data})
	switch {
	case !chain.IsRevert(err, "WrongLength"):
		p.t.Errorf("%d %s: %v, want WrongLength", found, list, err)
	case strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), list) || !strings.Contains(err.Error(), fmt.Sprint(found)) || !strings.Contains(err.Error(), fmt.Sprint(expected)):
		p.t.Errorf("%q, want one line that names %s, %d and %d", err, list, found, expected)
	}
}

// evidence is what everybody can recompute the job from.
func (p *play) evidence() *dispute.Evidence {
	p.t.Helper()
	return p.evidenceOf(p.validators[0])
}

// evidenceOf is the same as somebody whose daemon runs gets it.
func (p *play) evidenceOf(a *actor) *dispute.Evidence {
	p.t.Helper()
	e, err := dispute.FromStorage(a.node)(p.t.Context(), p.job)
	if err != nil {
		p.t.Fatal(err)
	}
	return e
}

// theCase is the job as the dispute contract takes it.
func (p *play) theCase() disputes.Case {
	c := disputes.Case{Terms: disputes.Terms(p.job.Terms), Submission: disputes.Submission(*p.job.Submission)}
	for _, f := range p.job.Facts() {
		c.Rounds = append(c.Rounds, disputes.Round(f))
	}
	return c
}

// postWrongSteps tries lists of steps that are too short and too long, in the
// stopped trainer's place.
func postWrongSteps(p *play) {
	p.stranger = p.trainer.byHand()
	e, section := p.evidence(), p.job.Challenges[0].Section
	path := func(i uint64) [][32]byte {
		path, err := merkle.NewTree(e.Ends).Path(int64(i))
		if err != nil {
			p.t.Fatal(err)
		}
		return path
	}
	b := disputes.Boundaries{Start: e.Ends[section-1], StartPath: path(section - 1), End: e.Ends[section], EndPath: path(section)}
	for _, n := range []int{0, sectionSteps - 2, sectionSteps, 4 * sectionSteps} {
		p.refusedList("interior", n, sectionSteps-1, func(d *disputes.Disputes, _ *disputes.Game) ([]byte, error) {
			return d.TryPackPostSteps(p.theCase(), wei(0), b, make([][32]byte, n))
		})
	}
}

// forger posts what no tensor can hold, in the stopped trainer's place.
type forger struct {
	op   func(*program.Program) int // whose output's last block is spoilt
	deed func(block []byte, lanes int)

	step  *digests.Step
	forge []tensorlog.Hash // outputs
	block []byte
}

// padding makes the unused part of a block dirty.
func padding(block []byte, lanes int) { block[4*lanes] = 1 }

// negativeZero and notANumber make the last element one that nothing may store.
func negativeZero(block []byte, lanes int) { copy(block[4*(lanes-1):], []byte{0, 0, 0, 0x80}) }
func notANumber(block []byte, lanes int)   { copy(block[4*(lanes-1):], []byte{0, 0, 0xc0, 0x7f}) }

func lossOf(p *program.Program) int { return p.Slots[p.Loss].Next }

// weightOf is the operator of the first slot with less than a whole block at its end.
func weightOf(p *program.Program) int {
	return p.Slots[slices.IndexFunc(p.Slots, func(s program.Slot) bool {
		return s.Elements > 1 && s.Elements%program.Lanes != 0 && s.Next >= 0
	})].Next
}

// compute replays the disputed section as the trainer did, and spoils the output.
func (f *forger) compute(p *play) {
	p.t.Helper()
	p.stranger = p.trainer.byHand()
	e, c := p.evidence(), p.job.Challenges[0]
	from, to := p.job.Span(c.Section)
	start, err := e.Start(p.t.Context(), c.Section)
	if err != nil {
		p.t.Fatal(err)
	}
	s, err := digests.NewSection(digests.Config{
		Program: e.Program, Data: e.Data, Seed: e.Seed, New: p.executors(p.cheat), Threads: 1, Start: start, From: from, To: to,
	})
	if err != nil {
		p.t.Fatal(err)
	}
	defer s.Rest()
	step := p.disputed(c).Game().Step
	if f.step, err = s.Step(p.t.Context(), step); err != nil {
		p.t.Fatal(err)
	}
	op := f.op(e.Program)
	o, err := s.Operator(p.t.Context(), step, op)
	if err != nil {
		p.t.Fatal(err)
	}
	f.block = nil
	var leaves []tensorlog.Hash
	n := tensorlog.Leaves(o.Out.Type, o.Out.Len())
	for leaf := range n {
		b := tensorlog.Block(o.Out, leaf)
		if leaf == n-1 {
			f.deed(b[:], int(o.Out.Len()-leaf*program.Lanes))
		}
		f.block, leaves = append(f.block, b[:]...), append(leaves, merkle.Leaf(b[:]))
	}
	f.forge = slices.Clone(f.step.Outputs)
	f.forge[op] = merkle.Root(leaves)
}

// postState tries slots that are too few and too many. Then it shows true slots, and outputs of which one is spoilt.
func (f *forger) postState(p *play) {
	f.compute(p)
	e := p.evidence()
	path, err := merkle.NewTree(e.Program.ItemHashes()).Path(0)
	if err != nil {
		p.t.Fatal(err)
	}
	header := disputes.Item{Data: e.Program.Items()[0], Path: path}
	post := func(slots [][32]byte) func(*disputes.Disputes, *disputes.Game) ([]byte, error) {
		return func(d *disputes.Disputes, g *disputes.Game) ([]byte, error) {
			return d.TryPackPostState(p.id, wei(0), *g, header, slots, merkle.Root(f.forge))
		}
	}
	n := len(f.step.After)
	p.refusedList("slots", n-1, n, post(f.step.After[:n-1]))
	p.refusedList("slots", n+1, n, post(append(slices.Clone(f.step.After), [32]byte{})))
	p.moveByHand(func(d *disputes.Disputes, g disputes.Game) ([]byte, error) { return post(f.step.After)(d, &g) })
}

// postOutputs shows the outputs, after lists of another length.
func (f *forger) postOutputs(p *play) {
	post := func(nodes [][32]byte) func(*disputes.Disputes, *disputes.Game) ([]byte, error) {
		return func(d *disputes.Disputes, g *disputes.Game) ([]byte, error) {
			return d.TryPackPostNodes(p.id, wei(0), *g, nodes)
		}
	}
	n := len(f.forge)
	p.refusedList("nodes", n-1, n, post(f.forge[:n-1]))
	p.refusedList("nodes", n+1, n, post(append(slices.Clone(f.forge), [32]byte{})))
	p.moveByHand(func(d *disputes.Disputes, g disputes.Game) ([]byte, error) { return post(f.forge)(d, &g) })
}

// postBlocks shows the spoilt output, after lists of another length.
func (f *forger) postBlocks(p *play) {
	post := func(blocks []byte) func(*disputes.Disputes, *disputes.Game) ([]byte, error) {
		return func(d *disputes.Disputes, g *disputes.Game) ([]byte, error) {
			return d.TryPackPostBlocks(p.id, wei(0), *g, blocks)
		}
	}
	n := len(f.block)
	p.refusedList("blocks", n-merkle.BlockSize, n, post(f.block[:n-merkle.BlockSize]))
	p.refusedList("blocks", n+merkle.BlockSize, n, post(append(slices.Clone(f.block), make([]byte, merkle.BlockSize)...)))
	p.moveByHand(func(d *disputes.Disputes, g disputes.Game) ([]byte, error) { return post(f.block)(d, &g) })
}

// TestMalformedBlocks lets a trainer post blocks that no tensor has: the challenger
// names them, and the trainer is convicted of just that.
func TestMalformedBlocks(t *testing.T) {
	for _, c := range []struct {
		name string
		op   func(*program.Program) int
		deed func([]byte, int)
		long bool // in the long run only
	}{
		{"dirty padding of the loss", lossOf, padding, false},
		{"dirty padding of a weight", weightOf, padding, false},
		{"a negative zero in a weight", weightOf, negativeZero, true},
		{"no number as the loss", lossOf, notANumber, true},
	} {
		if c.long && os.Getenv("LODE_LONG") == "" {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := &forger{op: c.op, deed: c.deed}
			s := scenario{name: "spoil " + c.name, validators: four, cheat: flip(0, 1), want: caughtByASeat}
			s.script = []act{
				{atStage(dispute.AtStep), func(p *play) { p.stopAfterMove(p.trainer, dispute.Trainer) }},
				{atStage(dispute.AtState), f.postState},
				{atStage(dispute.AtOutputs), f.postOutputs},
				{atStage(dispute.AtBlocks), f.postBlocks},
			}
			s.verify = func(p *play) {
				p.t.Helper()
				accusedSection(0)(p)
				verdicts(verdict{true, byMalformed, dispute.AtBlock, c.op(p.inputs(t, p.sections).Program), -1})(p)
			}
			s.run(t)
		})
	}
}

// TestWrongLists lets a trainer post lists of another length than the game asks
// for: they are refused, and its clock runs out.
func TestWrongLists(t *testing.T) {
	t.Parallel()
	s := scenario{
		name: "steps are missing, or too many", validators: four, cheat: skip(5),
		script: []act{{at(market.Responded), stopTrainer}, {atStage(dispute.Opened), postWrongSteps}},
		want:   caughtByASeat, verify: both(accusedSection(5), verdicts(verdict{true, byTime, dispute.Opened, -1, -1})),
	}
	s.run(t)
}
