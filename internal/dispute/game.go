package dispute

import (
	"context"
	"fmt"
	"math/big"

	"go.uber.org/zap"

	"lode/bindings/disputes"
	"lode/internal/dispute/digests"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog"
)

// Evidence is what a side recomputes a job's log from.
type Evidence struct {
	Program *program.Program
	Data    []program.Array // columns
	Seed    market.Hash     // of the training
	Ends    []market.Hash   // state roots after each section, as the trainer committed to them

	// Start is the state after so many sections, whose root is the committed one.
	Start func(ctx context.Context, sections uint64) ([]program.Array, error)

	// Malformed opens a value of the committed state after so many sections that
	// cannot stand in a state; nil if there is none. The trainer has no such question.
	Malformed func(ctx context.Context, sections uint64) (*tensorlog.LeafProof, error)
}

// game is one dispute as one side plays it: what the chain told, and what was
// recomputed so far. Nothing of it has to survive a restart.
type game struct {
	*Player
	job  *market.Job
	c    market.Challenge
	side Side

	history *history
	record  *Record
	now     *disputes.Game // as it stands; nil before the first move

	conceded int // moves after which there was nothing to name; 0: never

	looked    bool                 // for a malformed value of the section's end
	malformed *tensorlog.LeafProof // if there is one

	evidence *Evidence
	items    *items
	section  *digests.Section
	step     *digests.Step // the step in question
	stepAt   uint64
	op       *digests.Operator // the operator in question
	opAt     int
}

// call is a call of the dispute contract, encoded.
type call []byte

// one is a move of one call.
func one(data []byte, err error) ([]call, error) { return []call{data}, err }

// concluding lets a move that decides the dispute hand the verdict to Market.
func (g *game) concluding(calls []call, err error) ([]call, error) {
	if err != nil {
		return nil, err
	}
	data, err := disputesABI.TryPackConclude(caseOf(g.job), g.index())
	return append(calls, data), err
}

func (g *game) index() *big.Int { return number(g.c.Index) }

// claim says whether it is the claim of divergence that is challenged.
func (g *game) claim() bool { return g.c.Section == g.job.LogSections() }

// prepare gets what the side recomputes from.
func (g *game) prepare(ctx context.Context) error {
	if g.evidence != nil {
		return nil
	}
	e, err := g.cfg.Evidence(ctx, g.job)
	if err != nil {
		return err
	}
	g.evidence, g.items = e, newItems(e.Program)
	return nil
}

// replay is the recomputation of the challenged section.
func (g *game) replay(ctx context.Context) (*digests.Section, error) {
	if g.section != nil {
		return g.section, nil
	}
	from, to := g.job.Span(g.c.Section)
	if g.claim() {
		from, to = g.job.Submission.Steps, g.job.Submission.Steps+1
	}
	start, err := g.evidence.Start(ctx, g.c.Section)
	if err != nil {
		return nil, err
	}
	g.section, err = digests.NewSection(digests.Config{
		Program: g.evidence.Program, Data: g.evidence.Data, Seed: g.evidence.Seed, New: g.cfg.New, Threads: g.cfg.Threads,
		Start: start, From: from, To: to,
	})
	return g.section, err
}

// stepOf are the digests of a step.
func (g *game) stepOf(ctx context.Context, step uint64) (*digests.Step, error) {
	if g.step != nil && g.stepAt == step {
		return g.step, nil
	}
	s, err := g.replay(ctx)
	if err != nil {
		return nil, err
	}
	st, err := s.Step(ctx, step)
	if err != nil {
		return nil, err
	}
	g.step, g.stepAt, g.op = st, step, nil
	return st, nil
}

// operator is the operator in question.
func (g *game) operator(ctx context.Context) (*digests.Operator, error) {
	if _, err := g.stepOf(ctx, g.now.Step); err != nil {
		return nil, err
	}
	if g.op != nil && g.opAt == int(g.now.Operator) {
		return g.op, nil
	}
	o, err := g.section.Operator(ctx, g.now.Step, int(g.now.Operator))
	if err != nil {
		return nil, err
	}
	g.op, g.opAt = o, int(g.now.Operator)
	return o, nil
}

// encoding is that of the operator in question.
func (g *game) encoding() []byte { return g.evidence.Program.Ops[g.now.Operator].Encode() }

// rest frees what computing takes, until the next move.
func (g *game) rest() {
	if g.section != nil {
		g.section.Rest()
	}
}

// fields name the dispute in logs.
func (g *game) fields(more ...zap.Field) []zap.Field {
	return append([]zap.Field{zap.String("job", fmt.Sprintf("%x", g.job.ID[:4])), zap.Uint64("dispute", g.c.Index), zap.Stringer("side", g.side)}, more...)
}
