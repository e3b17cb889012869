package requester

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/train"
	"lode/tensorlog"
)

func milli(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e15)) }

// smallOffer is one that four stake units can serve.
func smallOffer() Offer {
	o := DefaultOffer()
	o.Reward, o.Fee, o.Seats, o.PerSeat = milli(500), milli(10), 4, 2
	return o
}

// smallJob is a training of a few seconds.
func smallJob(t *testing.T, seed uint64) *Prepared {
	o := irisOptions()
	o.Seed, o.Epochs, o.SectionSteps = seed, at(42.0), 8
	return prepared(t, o)
}

// notes collects what a requester is told.
type notes struct {
	mu   sync.Mutex
	list []string
}

func (n *notes) add(u Update) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.list = append(n.list, fmt.Sprintf("%s: %s", u.State, u.Note))
}

func (n *notes) String() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return strings.Join(n.list, "\n")
}

func (r *Requester) mustPost(t *testing.T, p *Prepared, o Offer) (*Draft, market.Hash) {
	t.Helper()
	d, err := r.Draft(t.Context(), p, o)
	if err != nil {
		t.Fatal(err)
	}
	posted, err := r.Post(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	if posted.ID != d.ID || posted.Receipt == nil {
		t.Fatalf("posted %+v of draft %x", posted, d.ID)
	}
	return d, posted.ID
}

func watched(t *testing.T, r *Requester, ids ...market.Hash) []*Status {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	ends, errs := make([]*Status, len(ids)), make([]error, len(ids))
	var all sync.WaitGroup
	for i, id := range ids {
		all.Go(func() { ends[i], errs[i] = r.Watch(ctx, id) })
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	return ends
}

func (r *Requester) free(t *testing.T) *big.Int {
	t.Helper()
	a, err := r.Account(t.Context(), r.Address())
	if err != nil {
		t.Fatal(err)
	}
	return a.Free
}

// From post to payout: a job with a seat that stays silent settles after the
// second committee, a false one is found by the requester's own audit and not
// paid, at the same time and watched by the same requester.
func TestWatch(t *testing.T) {
	if testing.Short() {
		t.Skip("half a minute")
	}
	w := newWorld(t, "requester", "trainer", "cheat", "validator", "silent")
	n := w.node("requester")
	told := &notes{}
	r := New(n, Config{New: train.Kernel(false), Audit: -1, Patience: 10, Update: told.add})
	trainer, cheat, checker, silent := w.node("trainer"), w.node("cheat"), w.node("validator"), w.node("silent")
	w.enlist(map[*daemon.Node]uint64{checker: 3, silent: 1})
	w.validator(checker)

	_, honestID := r.mustPost(t, smallJob(t, 1), smallOffer())
	falsified, falseID := r.mustPost(t, smallJob(t, 2), smallOffer())
	escrow := falsified.Quote.Escrow
	w.trainer(trainer, honestID, train.Kernel(false))
	w.trainer(cheat, falseID, skipping(11, 8))
	w.play("the clock", func(ctx context.Context) error { return w.drive(ctx, n, 3, honestID, falseID) })
	ends := watched(t, r, honestID, falseID)

	s := ends[0]
	if s.State != market.Settled || s.Paid.Cmp(milli(500)) != 0 || s.Rounds != 2 || s.Matched < 3 || s.Turn != "" {
		t.Errorf("honest job: %+v", s)
	}
	for _, want := range []string{"3 of 4 seats attested", "claimed by " + trainer.Address().Hex(), "20 secretly chosen sections were re-executed"} {
		if !strings.Contains(told.String(), want) {
			t.Errorf("not told %q:\n%s", want, told)
		}
	}
	s = ends[1]
	share := new(big.Int).Div(new(big.Int).Mul(s.Stake, big.NewInt(3)), big.NewInt(10))
	if s.State != market.Slashed || s.Paid.Sign() != 0 || s.Refund.Cmp(share.Add(share, escrow)) != 0 || !strings.Contains(told.String(), "section 11 is false") {
		t.Errorf("false job: %+v\n%s", s, told)
	}
	if !slices.ContainsFunc(s.Challenges, func(c market.Challenge) bool { return c.Section == 11 }) {
		t.Errorf("challenges: %+v", s.Challenges)
	}
	// All that is not spent is there to be withdrawn: both refunds, the bond, and the
	// challenger's share if it was the requester who won the dispute.
	want := new(big.Int).Add(ends[0].Refund, s.Refund)
	for _, c := range s.Challenges {
		if c.Challenger == r.Address() {
			want.Add(want, c.Bond)
			if c.Won {
				want.Add(want, new(big.Int).Div(new(big.Int).Mul(s.Stake, big.NewInt(4)), big.NewInt(10)))
			}
		}
	}
	if free := r.free(t); free.Cmp(want) != 0 {
		t.Errorf("free %s, want %s", free, want)
	}

	t.Run("fetch", func(t *testing.T) { testFetch(t, w, r, honestID) })
	t.Run("list", func(t *testing.T) { testList(t, r, honestID, falseID) })
}

// testFetch gets the model of a settled job: from the home folder that knows the
// held-out rows, and from one that does not.
func testFetch(t *testing.T, w *world, r *Requester, id market.Hash) {
	j, err := Find(t.Context(), r.Contracts, tensorlog.Hex(id).String()[:12], nil)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "model")
	f, err := r.Fetch(t.Context(), j, dir)
	if err != nil {
		t.Fatal(err)
	}
	if f.State != market.Settled || f.Evaluation == nil || f.Evaluation.Rows != 30 || f.Evaluation.Accuracy < 0.8 || market.Hash(f.Final) != j.Submission.FinalState {
		t.Errorf("%+v %+v", f, f.Evaluation)
	}
	if _, err := os.Stat(filepath.Join(dir, WeightsDir, "w3.npy")); err != nil {
		t.Error(err)
	}
	other := New(w.node("trainer2"), Config{New: train.Kernel(false)})
	f, err = other.Fetch(t.Context(), j, filepath.Join(t.TempDir(), "model"))
	if err != nil || f.Evaluation != nil {
		t.Errorf("%+v, %v", f, err)
	}

	refusesAnotherState(t, r, j)
	// So are held-out rows that were damaged.
	held := filepath.Join(r.examDir(id), examHeld)
	content, err := os.ReadFile(held)
	if err != nil {
		t.Fatal(err)
	}
	content[len(content)/2] ^= 1
	if err := os.WriteFile(held, content, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Fetch(t.Context(), j, t.TempDir()); err == nil {
		t.Error("damaged held-out rows were used")
	}
}

// refusesAnotherState makes sure that a state that is not the committed one is refused.
func refusesAnotherState(t *testing.T, r *Requester, j *market.Job) {
	t.Helper()
	lie := *j
	submission := *j.Submission
	submission.FinalState[0] ^= 1
	lie.Submission = &submission
	if _, err := r.Fetch(t.Context(), &lie, t.TempDir()); fault.CodeOf(err) != fault.Verification {
		t.Errorf("another final state: %v", err)
	}
}

func testList(t *testing.T, r *Requester, honest, cheated market.Hash) {
	book, err := market.ReadBook(t.Context(), r.Contracts, nil)
	if err != nil {
		t.Fatal(err)
	}
	all, err := List(t.Context(), r.Contracts, book, nil)
	if err != nil || len(all) != 2 || market.Hash(all[0].ID) != honest || all[0].Log == "" || len(all[0].Moves) > 0 {
		t.Fatalf("%v, %v", all, err)
	}
	one, err := List(t.Context(), r.Contracts, book, func(j *market.Job) bool { return j.ID == cheated })
	if err != nil || len(one) != 1 || one[0].State != market.Slashed {
		t.Errorf("%v, %v", one, err)
	}
}

// What a requester does before anyone claims, and when nobody does what they
// should.
func TestPost(t *testing.T) {
	w := newWorld(t, "requester", "trainer", "validator")
	r := New(w.node("requester"), Config{New: train.Kernel(false), Audit: DefaultAudit})
	trainer := w.node("trainer")
	p := smallJob(t, 1)

	t.Run("quote", func(t *testing.T) {
		d, err := r.Draft(t.Context(), p, smallOffer())
		if err != nil {
			t.Fatal(err)
		}
		q := d.Quote
		if q.Sections != 20 || q.Drawn != 8 || q.Own != 16 || q.Flops != float64(q.StepFlops)*160 || q.Estimate <= 0 {
			t.Errorf("%+v", q)
		}
		// One of 20 is missed by 8 with 12/20 and by 16 others with 4/20.
		if diff := q.Escapes - 0.6*0.2; diff > 1e-9 || diff < -1e-9 {
			t.Errorf("escapes %v", q.Escapes)
		}
		if want := new(big.Int).Add(milli(500), milli(120)); new(big.Int).Sub(q.Escrow, new(big.Int).Add(d.Terms.DrawBounty, d.Terms.SecondBounty)).Cmp(want) != 0 {
			t.Errorf("escrow %s", q.Escrow)
		}
		if len(q.Warnings) == 0 || !strings.Contains(q.Warnings[0], "only 0 stake units") {
			t.Errorf("warnings %q", q.Warnings)
		}
		var b strings.Builder
		if err := q.Fprint(&b); err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"160 steps in 20 sections", "8 of 20 sections", "warning: only 0"} {
			if !strings.Contains(b.String(), want) {
				t.Errorf("no %q in\n%s", want, b.String())
			}
		}
	})

	w.enlist(map[*daemon.Node]uint64{w.node("validator"): 4})

	t.Run("once", func(t *testing.T) {
		before, err := r.Chain.Balance(t.Context(), r.Address())
		if err != nil {
			t.Fatal(err)
		}
		first, err := r.Draft(t.Context(), p, smallOffer())
		if err != nil {
			t.Fatal(err)
		}
		// A run that was killed right after sending leaves its intent behind.
		if err := os.MkdirAll(filepath.Dir(first.intent), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := writeJSON(first.intent, &first.Terms); err != nil {
			t.Fatal(err)
		}
		if _, _, err := r.Actor.Post(t.Context(), first.Terms); err != nil {
			t.Fatal(err)
		}
		again, err := r.Draft(t.Context(), p, smallOffer())
		if err != nil || again.ID != first.ID {
			t.Fatalf("another job: %v", err)
		}
		posted, err := r.Post(t.Context(), again)
		if err != nil || posted.ID != first.ID || posted.Receipt != nil {
			t.Fatalf("%+v, %v", posted, err)
		}
		after, err := r.Chain.Balance(t.Context(), r.Address())
		if err != nil {
			t.Fatal(err)
		}
		if spent := new(big.Int).Sub(before, after); spent.Cmp(new(big.Int).Lsh(first.Quote.Escrow, 1)) >= 0 {
			t.Errorf("spent %s", spent)
		}
		if next, err := r.Draft(t.Context(), p, smallOffer()); err != nil || next.ID == first.ID {
			t.Errorf("the same job again: %v", err)
		}
		if x, err := loadExam(r.examDir(first.ID)); err != nil || !slices.Equal(x.Held.X.F32, p.Exam.Held.X.F32) || x.Model.Predict.Root() != p.Exam.Model.Predict.Root() {
			t.Errorf("exam: %v", err)
		}
	})

	t.Run("refused", func(t *testing.T) {
		for field, change := range map[string]func(o *Offer){
			"reward": func(o *Offer) { o.Reward = nil }, "seats": func(o *Offer) { o.Seats = 17 }, "sections per seat": func(o *Offer) { o.PerSeat = 6 },
			"mode": func(o *Offer) { o.Mode = "optimistic" }, "stake": func(o *Offer) { o.Stake = milli(499) }, "fee": func(o *Offer) { o.Fee = big.NewInt(7) },
			"training time": func(o *Offer) { o.TrainingTime = 25 * time.Hour }, "draw bounty": func(o *Offer) { o.DrawBounty = new(big.Int).Lsh(big.NewInt(1), 96) },
		} {
			o := smallOffer()
			change(&o)
			_, err := r.Draft(t.Context(), p, o)
			refused(t, field, err, field)
		}
		o := smallOffer()
		o.Reward = new(big.Int).Mul(chain.Ether, big.NewInt(20_000))
		d, err := r.Draft(t.Context(), p, o)
		if err != nil {
			t.Fatal(err)
		}
		_, err = r.Post(t.Context(), d)
		refused(t, "too little balance", err, "balance of "+r.Address().Hex(), "20000.", "ETH")
		if _, err := os.Stat(d.intent); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a refused posting left %s behind: %v", d.intent, err)
		}
		short := irisOptions()
		short.SectionSteps = 2
		_, err = r.Draft(t.Context(), prepared(t, short), smallOffer())
		refused(t, "short sections", err, "section steps", "4 to 1024")
	})

	t.Run("raise and cancel", func(t *testing.T) {
		o := smallOffer()
		o.Stake = chain.Ether
		_, id := r.mustPost(t, p, o)
		j := find(t, r, id)
		_, err := Raise(t.Context(), r.Actor, j, milli(501))
		refused(t, "too high", err, "amount", "at most 0.5 ETH")
		_, err = Raise(t.Context(), r.Actor, j, new(big.Int))
		refused(t, "nothing", err, "amount")
		if _, err := Raise(t.Context(), r.Actor, j, milli(100)); err != nil {
			t.Fatal(err)
		}
		j = find(t, r, id)
		s, err := Show(t.Context(), r.Contracts, j)
		if err != nil || s.Reward.Cmp(milli(600)) != 0 || !strings.HasPrefix(s.Turn, "anyone: claim until ") {
			t.Errorf("%+v, %v", s, err)
		}
		_, err = Cancel(t.Context(), trainer.Actor, j)
		refused(t, "somebody else's", err, "job", "posted")
		before := r.free(t)
		if _, err := Cancel(t.Context(), r.Actor, j); err != nil {
			t.Fatal(err)
		}
		if back := new(big.Int).Sub(r.free(t), before); back.Cmp(s.Escrow) != 0 {
			t.Errorf("%s back of %s", back, s.Escrow)
		}
		_, err = Cancel(t.Context(), r.Actor, j)
		refused(t, "cancelled", err, "job", "cancelled")
		if end := watched(t, r, id)[0]; end.State != market.Cancelled {
			t.Errorf("%+v", end)
		}
	})

	t.Run("abandoned and lapsed", func(t *testing.T) {
		d, id := r.mustPost(t, p, smallOffer())
		_, lapsing := r.mustPost(t, p, smallOffer())
		if _, err := trainer.Deposit(t.Context(), milli(500)); err != nil {
			t.Fatal(err)
		}
		if _, err := trainer.ClaimJob(t.Context(), d.Terms); err != nil {
			t.Fatal(err)
		}
		before := r.free(t)
		w.advance(time.Duration(d.Terms.TrainingTime) * time.Second)
		end := watched(t, r, id)[0]
		if want := new(big.Int).Add(d.Quote.Escrow, milli(25)); end.State != market.Abandoned || end.Refund.Cmp(want) != 0 || end.Forfeit.Cmp(milli(50)) != 0 {
			t.Errorf("%+v", end)
		}
		if back := new(big.Int).Sub(r.free(t), before); back.Cmp(end.Refund) != 0 {
			t.Errorf("%s back of %s", back, end.Refund)
		}
		w.advance(time.Duration(r.Windows.Open) * time.Second)
		if end := watched(t, r, lapsing)[0]; end.State != market.Lapsed || end.Refund.Cmp(end.Escrow) != 0 {
			t.Errorf("%+v", end)
		}
	})

	t.Run("unknown job", func(t *testing.T) {
		_, err := r.Watch(t.Context(), market.Hash{1})
		refused(t, "watch", err, "job")
		for _, id := range []string{"", "0x12", "xyzw", strings.Repeat("0", 65), "0123456789abcdef"} {
			_, err := Find(t.Context(), r.Contracts, id, nil)
			refused(t, "find "+id, err, "job")
		}
	})
}

func find(t *testing.T, r *Requester, id market.Hash) *market.Job {
	t.Helper()
	j, err := Find(t.Context(), r.Contracts, fmt.Sprintf("%x", id), nil)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// The training time follows from the estimate, within the deployment's limit.
func TestTrainingTime(t *testing.T) {
	const day = 24 * 3600
	for _, c := range []struct {
		asked, estimate time.Duration
		want            uint32
	}{
		{0, time.Second, 600}, {0, 2 * time.Minute, 1200}, {0, 5 * time.Hour, day}, {0, 24 * time.Hour, day},
		{90 * time.Minute, 0, 5400}, {24 * time.Hour, 48 * time.Hour, day},
	} {
		if got, err := trainingTime(c.asked, c.estimate, day); err != nil || got != c.want {
			t.Errorf("%s, %s: %d, %v, want %d", c.asked, c.estimate, got, err, c.want)
		}
	}
	_, err := trainingTime(0, 25*time.Hour, day)
	refused(t, "too long", err, "training time", "25h0m0s", "at most 24h0m0s")
	_, err = trainingTime(25*time.Hour, 0, day)
	refused(t, "asked too long", err, "training time")
}

// Terms that leave amounts open get those that make honest attesting pay.
func TestTermsDefaults(t *testing.T) {
	o := DefaultOffer()
	o.Reward = chain.Ether
	training := irisOptions()
	training.SectionSteps = 8
	p := prepared(t, training)
	s := &Situation{Requester: [20]byte{1}, Manifest: tensorlog.Hash{1}, Windows: job.Presets["mainnet"], GasPrice: big.NewInt(2e9), Training: time.Minute}
	terms, err := Terms(p, o, s)
	if err != nil {
		t.Fatal(err)
	}
	// 4 sections of 8 steps, of 520 that cost an ether, and a commitment.
	gas := job.HappyPathGas(8, 4)
	want := new(big.Int).Add(new(big.Int).Mul(big.NewInt(32), new(big.Int).Div(new(big.Int).Add(chain.Ether, big.NewInt(519)), big.NewInt(520))),
		new(big.Int).Mul(s.GasPrice, new(big.Int).SetUint64(gas[job.Commit])))
	over := new(big.Int).Sub(terms.Fee, want)
	if over.Sign() < 0 || over.Cmp(big.NewInt(1e9)) >= 0 || terms.Stake.Cmp(chain.Ether) != 0 || terms.SecondBounty.Cmp(terms.DrawBounty) != 0 {
		t.Errorf("%+v, want a fee of %s", terms, want)
	}
	if bounty := new(big.Int).Mul(s.GasPrice, new(big.Int).SetUint64(2*gas[job.DrawProof])); terms.DrawBounty.Cmp(bounty) != 0 {
		t.Errorf("bounty %s, want %s", terms.DrawBounty, bounty)
	}
}
