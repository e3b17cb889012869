package dispute

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"

	"go.uber.org/zap"

	"lode/bindings/disputes"
	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/train"
)

// Config of a player.
type Config struct {
	New     train.NewExecutor // such as train.Kernel(false)
	Threads int

	// Evidence gets what one side recomputes a job's log from.
	Evidence func(context.Context, *market.Job) (*Evidence, error)
}

// Player plays one account's disputes, as the trainer of some jobs and the
// challenger of others. Its methods are safe for concurrent use for different
// jobs.
type Player struct {
	*daemon.Node
	cfg Config

	mu    sync.Mutex
	court *Court // once it was needed
	games map[gameID]*game
	lost  map[gameID]market.Hash // trace of the log of which no proof exists
}

type gameID struct {
	job   market.Hash
	index uint64
}

// New makes the player of a node. In a deployment without a dispute contract it
// has nothing to play.
func New(n *daemon.Node, cfg Config) *Player {
	return &Player{Node: n, cfg: cfg, games: map[gameID]*game{}, lost: map[gameID]market.Hash{}}
}

// Play makes the next move in each of the job's disputes that the account has a
// part in, all side by side. It returns daemon.ErrDone once the job has ended.
func (p *Player) Play(ctx context.Context, id market.Hash) error {
	j, ok := p.Book.Job(id)
	switch {
	case !ok || j.Submission == nil:
		return nil
	case j.End != market.None:
		p.Forget(id)
		return daemon.ErrDone
	case j.Terms.Mode != job.Proven && p.Deployment.Disputes == nil:
		return daemon.ErrDone
	case len(j.Challenges) == 0:
		return nil
	case j.Terms.Mode == job.Proven:
		return p.playProven(ctx, j)
	}
	if err := p.attach(ctx); err != nil {
		return err
	}
	var playing sync.WaitGroup
	errs := make([]error, len(j.Challenges))
	for i, c := range j.Challenges {
		side := Challenger
		switch {
		case c.Decided:
			continue
		case j.Submission.Trainer == p.Address():
			side = Trainer
		case c.Challenger != p.Address():
			continue
		}
		playing.Go(func() {
			living := func(_ chain.Head, now *market.Job) bool { return now.End == market.None }
			errs[i] = p.During(ctx, id, living, func(ctx context.Context) error { return p.turn(ctx, j, c, side) })
		})
	}
	playing.Wait()
	return errors.Join(errs...)
}

// attach finds the dispute contract, once.
func (p *Player) attach(ctx context.Context) (err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.court == nil {
		p.court, err = Attach(ctx, p.Contracts)
	}
	return err
}

// game is the dispute as it was left, or a new one.
func (p *Player) game(ctx context.Context, j *market.Job, c market.Challenge, side Side) (*game, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	g := p.games[gameID{j.ID, c.Index}]
	if g != nil && g.c.Section == c.Section && g.c.Challenger == c.Challenger && g.job.Submission.Trace == j.Submission.Trace {
		g.job, g.c = j, c
		return g, nil
	}
	h, err := p.court.newHistory(ctx, j.ID, c.Index, c.Block)
	if err != nil {
		return nil, err
	}
	g = &game{Player: p, job: j, c: c, side: side, history: h}
	p.games[gameID{j.ID, c.Index}] = g
	return g, nil
}

// Forget frees what is kept of a job's disputes.
func (p *Player) Forget(id market.Hash) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for key := range p.games {
		if key.job == id {
			delete(p.games, key)
		}
	}
	for key := range p.lost {
		if key.job == id {
			delete(p.lost, key)
		}
	}
}

// turn makes the next move of one dispute, if it is the account's.
func (p *Player) turn(ctx context.Context, j *market.Job, c market.Challenge, side Side) error {
	g, err := p.game(ctx, j, c, side)
	if err != nil {
		return err
	}
	clock, err := p.court.ClockOf(ctx, j.ID, c.Index)
	if err != nil {
		return err
	}
	if g.record, err = g.history.read(ctx, p.court); err != nil {
		return err
	}
	g.now = g.record.Game()
	stage := g.record.Stage()
	if stage != Stage(clock.Stage) {
		return nil // the chain moved on between the two questions
	}
	if stage.Over() {
		if (stage == TrainerLost) != (side == Challenger) {
			return nil // the winner will see to it, or somebody else
		}
		return p.send(ctx, g, "conclude", clock, func() ([]call, error) { return g.concluding(nil, nil) })
	}
	head, err := p.Clock.Now(ctx)
	if err != nil {
		return err
	}
	until, err := p.deadline(ctx, c, clock)
	if err != nil {
		return err
	}
	r := Rules[stage]
	late := head.Time > until
	if side == Challenger && r.side == Trainer && !late {
		g.look(ctx)
	}
	switch {
	case g.malformed != nil:
		return p.send(ctx, g, "showMalformed", clock, g.showMalformed)
	case r.side != side && late:
		return p.send(ctx, g, "timeout", clock, func() ([]call, error) {
			data, err := disputesABI.TryPackTimeout(j.ID, g.index())
			if err != nil {
				return nil, err
			}
			return g.concluding([]call{data}, nil)
		})
	case r.side != side || late:
		return nil
	case g.conceded > 0 && g.conceded == len(g.record.Moves):
		return nil // no move can help, and our clock will end it
	}
	left := time.Duration(until-head.Time) * time.Second
	p.Log.Info("it is our move in a dispute", g.fields(zap.Stringer("stage", stage), zap.Duration("left", left))...)
	stop := p.watchClock(g, left)
	defer stop()
	if err = g.prepare(ctx); err == nil {
		err = p.send(ctx, g, r.name, clock, func() ([]call, error) { return r.do(g, ctx) })
	}
	if errors.Is(err, errNothing) {
		p.Log.Warn("nothing is left to name: our challenge is lost when our clock has run out", g.fields(zap.Duration("left", left), zap.Error(err))...)
		g.conceded = len(g.record.Moves)
		return nil
	}
	if err != nil {
		return fmt.Errorf("dispute %d, with %s left on our clock: %w", c.Index, left, err)
	}
	return nil
}

// deadline is the last second in which who is to move can do so.
func (p *Player) deadline(ctx context.Context, c market.Challenge, clock disputes.Clock) (uint64, error) {
	return p.court.Deadline(ctx, c, clock)
}

// Deadline is the last second in which the side that is to move in a dispute can
// do so.
func (c *Court) Deadline(ctx context.Context, ch market.Challenge, clock disputes.Clock) (uint64, error) {
	stage := Stage(clock.Stage)
	if stage.Over() {
		return math.MaxUint64, nil
	}
	if stage == Opened {
		opened, err := c.Chain.Block(ctx, ch.Block)
		return opened.Time + uint64(c.ClockTime), err
	}
	left := clock.TrainerLeft
	if Rules[stage].side == Challenger {
		left = clock.ChallengerLeft
	}
	return clock.Since.Uint64() + uint64(left), nil
}

// nearlyOver is when a clock that runs out is worth a warning, and how often.
const nearlyOver = 10 * time.Second

// watchClock warns while a move takes long: a node may be down, or the machine
// slow. It counts in the machine's time, as the chain's can't be asked then.
func (p *Player) watchClock(g *game, left time.Duration) (stop func()) {
	over, begun := make(chan struct{}), time.Now()
	go func() {
		tick := time.NewTicker(nearlyOver)
		defer tick.Stop()
		for {
			select {
			case <-over:
				return
			case <-tick.C:
				p.Log.Warn("a move in a dispute is not made yet", g.fields(zap.Duration("left on our clock", (left-time.Since(begun)).Round(time.Second)))...)
			}
		}
	}()
	return sync.OnceFunc(func() { close(over) })
}

// What one transaction takes at most. Several calls go into one as long as that
// stays small: blocks take it at once then. A single call may take as much as the
// static check lets it, which is below a transaction's limits. Where the first one is
// not small anyway, others go with it as long as that saves transactions.
const (
	mostBytes = 120_000
	smallGas  = 1_400_000
	largeGas  = 8_000_000
)

// send makes a move's calls, in as few transactions as they fit in.
func (p *Player) send(ctx context.Context, g *game, name string, clock disputes.Clock, move func() ([]call, error)) error {
	calls, err := move()
	g.rest() // while the chain takes its time
	if err != nil {
		return err
	}
	for len(calls) > 0 {
		n, data, err := p.pack(ctx, calls)
		if err != nil {
			return err
		}
		calls = calls[n:]
		r, err := p.Sender.Send(ctx, chain.Tx{Kind: "dispute: " + name, To: &p.court.Address, Data: data, Done: func(ctx context.Context) (bool, error) {
			now, err := p.court.ClockOf(ctx, g.job.ID, g.c.Index)
			return now.Stage != clock.Stage, err
		}})
		if err != nil {
			return explain(stale(err))
		}
		if r != nil {
			p.Log.Info("moved in a dispute", g.fields(zap.String("move", name), zap.Uint64("gas", r.GasUsed))...)
		}
	}
	return nil
}

// pack puts as many of the calls, from the first on, into one transaction's data
// as stay small together, at least one; more where the first is not small itself.
func (p *Player) pack(ctx context.Context, calls []call) (n int, data []byte, err error) {
	bytes := 0
	for ; n < len(calls); n++ {
		const wrapping = 128 // of a call in a batch
		if bytes += len(calls[n]) + wrapping; n > 0 && bytes > mostBytes {
			break
		}
	}
	if n == 1 {
		return 1, calls[0], nil
	}
	most := uint64(smallGas)
	switch alone, err := p.Chain.Estimate(ctx, p.Address(), p.court.Address, calls[0]); {
	case chain.Transient(err):
		return 0, nil, err
	case err == nil && alone > smallGas:
		most = largeGas
	}
	for ; n > 1; n-- {
		batch := make([][]byte, n)
		for i := range batch {
			batch[i] = calls[i]
		}
		if data, err = disputesABI.TryPackBatch(batch); err != nil {
			return 0, nil, err
		}
		gas, err := p.Chain.Estimate(ctx, p.Address(), p.court.Address, data)
		if err == nil && gas <= most {
			return n, data, nil
		}
		if chain.Transient(err) {
			return 0, nil, err
		}
	}
	return 1, calls[0], nil
}

// stale turns refusals that only say that the chain has moved on into nothing.
func stale(err error) error {
	if chain.IsRevert(err, "WrongStage", "WrongGame", "WrongCase", "NotChallenged", "NotYet", "NoSuchChallenge") {
		return nil
	}
	return daemon.Stale(err)
}

// explain says in words what the dispute contract refused.
func explain(err error) error {
	var r *chain.RevertError
	if !errors.As(err, &r) {
		return err
	}
	switch r.Name {
	case "WrongStage":
		if n, ok := r.Arg("stage").(uint8); ok {
			return fmt.Errorf("the dispute waits for another move, its stage is %q: %w", Stage(n), err)
		}
	case "WrongPlayer":
		return fmt.Errorf("it is another account's move: %w", err)
	case "OutOfTime":
		return fmt.Errorf("our clock has run out: %w", err)
	case "Mismatch":
		return fmt.Errorf("what we posted does not lead to what was committed to: %w", err)
	case "WrongLength", "OutOfRange":
		return fmt.Errorf("what we posted has not the shape that the game asks for: %w", err)
	}
	return err
}
