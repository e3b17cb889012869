package daemon

import (
	"context"
	"encoding/hex"
	"errors"
	"sync"

	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/market"
)

// ErrDone is what a player returns when the job needs it no more. Wrapped
// together with a reason, the reason is logged.
var ErrDone = errors.New("nothing left to do")

// Player makes the next move of one job, if there is one, and returns. It is
// called again at every new block, so it decides from the chain's state each
// time, and a restart needs no memory of what was done. ErrDone ends it, unless
// a reorganisation takes back something that happened to the job.
type Player func(ctx context.Context, id market.Hash) error

// Play follows the market until ctx ends and keeps each of the players for each
// job that wants accepts. Players of different jobs, and different players of one
// job, run side by side; each makes one move after another. A failed move is
// logged and tried again at a later block.
//
// Nobody plays before the book has every event up to the block that is newest
// when Play begins: before that an old job may look unclaimed.
func (n *Node) Play(ctx context.Context, wants func(*market.Job) bool, players ...Player) error {
	ctx, cancel := context.WithCancel(ctx)
	follow := make(chan error, 1)
	go func() { follow <- n.Book.Follow(ctx) }()
	s := &stage{Node: n, players: players, cast: map[part]*role{}, left: make(chan part)}
	defer s.running.Wait()
	defer cancel()
	begin, err := n.Clock.Now(ctx)
	if err != nil {
		cancel()
		<-follow
		return err
	}
	for {
		changed := n.Book.Changed()
		if n.Book.Through() >= begin.Number {
			s.enter(ctx, wants)
		}
		select {
		case err := <-follow:
			return err
		case p := <-s.left:
			s.cast[p].plays = false
		case <-changed:
		}
	}
}

// part is one player's of one job.
type part struct {
	job    market.Hash
	player int
}

// role is what became of a part.
type role struct {
	plays    bool
	reverted uint64 // the job's Reverted when the player entered
}

// stage is the state of Play. Its goroutine alone touches cast.
type stage struct {
	*Node
	players []Player
	cast    map[part]*role
	left    chan part // players that are done
	running sync.WaitGroup
}

// enter starts the players that are wanted and don't play.
func (s *stage) enter(ctx context.Context, wants func(*market.Job) bool) {
	var wanted []*market.Job
	for _, j := range s.Book.Jobs() {
		if wants(j) {
			wanted = append(wanted, j)
		}
	}
	for _, j := range wanted {
		for i, play := range s.players {
			p := part{j.ID, i}
			r := s.cast[p]
			if r != nil && (r.plays || r.reverted == j.Reverted) {
				continue
			}
			s.cast[p] = &role{plays: true, reverted: j.Reverted}
			s.running.Go(func() {
				s.keepPlaying(ctx, p.job, play)
				select {
				case s.left <- p:
				case <-ctx.Done():
				}
			})
		}
	}
}

func (n *Node) keepPlaying(ctx context.Context, id market.Hash, play Player) {
	log := n.Log.With(zap.String("job", hex.EncodeToString(id[:4])))
	failures := 0
	for ctx.Err() == nil {
		changed := n.Book.Changed()
		err := play(ctx, id)
		switch {
		case err == ErrDone:
			return
		case errors.Is(err, ErrDone):
			log.Info("leaving the job", zap.Error(err))
			return
		case err == nil:
			failures = 0
		case ctx.Err() != nil:
			return
		default:
			failures++
			log.Warn("a move failed, will try again", zap.Error(err), zap.Int("failures", failures))
		}
		n.nextBlocks(ctx, changed, pause(failures))
	}
}

// pause is how many blocks go by before the next move: more after each failure,
// so that a job that always fails costs little, but few compared with the
// windows that something has to be done in.
func pause(failures int) int { return 1 << min(max(failures-1, 0), 3) }

// nextBlocks waits until the book has gone on so many times.
func (n *Node) nextBlocks(ctx context.Context, changed <-chan struct{}, blocks int) {
	for ; blocks > 0; blocks-- {
		select {
		case <-ctx.Done():
			return
		case <-changed:
			changed = n.Book.Changed()
		}
	}
}

// During does something long as long as ok holds, and cuts it off at the first
// block at which it doesn't; then it returns nil. A job that the book does not
// know any more does not count as a reason.
func (n *Node) During(ctx context.Context, id market.Hash, ok func(chain.Head, *market.Job) bool, do func(context.Context) error) error {
	watched, cancel := context.WithCancel(ctx)
	defer cancel()
	var watching sync.WaitGroup
	defer watching.Wait()
	defer cancel()
	over := false
	watching.Go(func() {
		for {
			changed := n.Book.Changed()
			head, err := n.Clock.Now(watched)
			if err != nil {
				return // the context has ended
			}
			if j, known := n.Book.Job(id); known && !ok(head, j) {
				over = true
				cancel()
				return
			}
			select {
			case <-watched.Done():
				return
			case <-changed:
			}
		}
	})
	err := do(watched)
	cancel()
	watching.Wait()
	if over && err != nil && ctx.Err() == nil {
		return nil
	}
	return err
}
