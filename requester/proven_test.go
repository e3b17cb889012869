package requester

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	bindings "lode/bindings/market"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/train"
	"lode/program"
	"lode/program/circuit/setup"
	"lode/tensorlog"
)

// provenOptions are a training whose steps are proven in a second.
func provenOptions(seed uint64) Options {
	o := irisOptions()
	o.Model, o.Optimizer, o.LR, o.Batch, o.Steps, o.Seed, o.Proven = "linear", "sgd", at(0.05), at(int64(4)), at(uint64(160)), seed, true
	return o
}

func provenOffer(drawn int) Offer {
	o := ProvenOffer()
	o.Reward, o.Drawn = milli(500), drawn
	return o
}

// A whole job in proven mode, without any validator, beside one whose trainer
// leaves out the work of a step. One set-up serves both.
func TestProven(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute")
	}
	w := newWorld(t, "requester", "trainer", "cheat", "liar", "diverging", "other")
	n, diverging, other := w.node("requester"), w.node("diverging"), w.node("other")
	told := &notes{}
	var stages []string
	var r *Requester
	live := make(chan disputed, 2)
	update := func(u Update) {
		told.add(u)
		if u.State == market.Disputed {
			select {
			case live <- lookAt(t, r, u.Job):
			default:
			}
		}
	}
	r = New(n, Config{New: train.Kernel(false), Audit: UsualAudit, Patience: 10, Update: update, Progress: func(s string) { stages = append(stages, s) }})
	p := prepared(t, provenOptions(1))

	d, id := r.mustPost(t, p, provenOffer(3))
	checkDraft(t, p, d, stages)
	_, falseID := r.mustPost(t, prepared(t, provenOptions(2)), provenOffer(1))
	_, endlessID := r.mustPost(t, prepared(t, provenOptions(4)), provenOffer(1))
	t.Run("again", func(t *testing.T) { testKeysAgain(t, r, p) })
	t.Run("wrong keys", func(t *testing.T) { testWrongKeys(t, r, p, d) })

	w.trainer(w.node("trainer"), id, train.Kernel(false))
	w.trainer(w.node("cheat"), falseID, skipping(77, 1))
	w.trainer(w.node("liar"), endlessID, givingUp(50))
	w.play("the clock", func(ctx context.Context) error { return w.drive(ctx, n, 0, id, falseID, endlessID) })

	ends := watched(t, r, id, falseID, endlessID)
	s := ends[0]
	if s.State != market.Settled || s.Paid.Cmp(milli(500)) != 0 || s.Mode != ModeProven || s.ToProve != 3 || len(s.Drawn) != 3 || len(s.Proven) != 3 || s.PerSeat != 0 || s.Rounds != 1 {
		t.Errorf("honest job: %+v", s)
	}
	for _, want := range []string{"steps " + list(s.Drawn) + " are drawn: the trainer has to prove them", "all drawn steps are proven"} {
		if !strings.Contains(told.String(), want) {
			t.Errorf("not told %q:\n%s", want, told)
		}
	}
	if f, err := (&daemon.Auditor{Node: n}).Finding(id); err != nil || len(f.Right) != 160 || f.False != nil {
		t.Errorf("%+v, %v", f, err)
	} else if note := outcome(find(t, r, id), f); note != "all 160 steps were re-executed here and are right" {
		t.Error(note)
	}
	s = ends[1]
	if slices.Contains(s.Drawn, 77) { // one time in 160
		if s.State != market.Unanswered || s.Paid.Sign() != 0 {
			t.Errorf("false job: %+v", s)
		}
	} else {
		share := new(big.Int).Div(new(big.Int).Mul(s.Stake, big.NewInt(3)), big.NewInt(10))
		if want := share.Add(share, s.Escrow); s.State != market.Slashed || s.Refund.Cmp(want) != 0 {
			t.Errorf("false job: %+v, want a refund of %s", s, want)
		}
		for _, want := range []string{"step 77 is false: it is being challenged", r.Address().Hex() + " says that step 77 is false: the trainer has to prove it"} {
			if !strings.Contains(told.String(), want) {
				t.Errorf("not told %q:\n%s", want, told)
			}
		}
	}
	// The requester proves itself that a step has a result of which the log says
	// that it has none.
	s = ends[2]
	if s.State != market.Unanswered || s.StepsDone != 50 || s.Paid.Sign() != 0 || s.Refund.Cmp(s.Escrow) != 0 || s.Forfeit.Cmp(milli(50)) != 0 {
		t.Errorf("a divergence that does not happen: %+v", s)
	}
	for _, want := range []string{"step 50 does not diverge as claimed", "has to prove that it has a result", "it was proven that step 50 has a result: the log will not be paid"} {
		if !strings.Contains(told.String(), want) {
			t.Errorf("not told %q:\n%s", want, told)
		}
	}
	for len(live) > 0 {
		if d := <-live; d.challenge.Section == 77 {
			checkDispute(t, d, lookAt(t, r, falseID))
		} else {
			checkRefuted(t, d, lookAt(t, r, endlessID))
		}
	}
	for _, word := range []string{"section", "seat", "attest"} {
		if strings.Contains(told.String(), word) {
			t.Errorf("told of a %s:\n%s", word, told)
		}
	}

	t.Run("fetch", func(t *testing.T) { testFetchProven(t, r, other, id) })
	t.Run("diverged", func(t *testing.T) { testFetchDiverged(t, w, r, diverging) })
}

// disputed is what can be said of a job and its first challenge.
type disputed struct {
	job       *Status
	challenge *dispute.Status
}

func lookAt(t *testing.T, r *Requester, id market.Hash) (d disputed) {
	j, err := Find(t.Context(), r.Contracts, tensorlog.Hex(id).String(), nil)
	if err == nil {
		d.job, err = Show(t.Context(), r.Contracts, j)
	}
	var court *dispute.Court
	if err == nil {
		court, err = dispute.Attach(t.Context(), r.Contracts)
	}
	if err == nil {
		d.challenge, err = court.Show(t.Context(), j, j.Challenges[0])
	}
	if err != nil {
		t.Error(err)
	}
	return d
}

// checkDispute looks at what was said of the challenge of step 77 while its clock
// ran, and after it had run out.
func checkDispute(t *testing.T, live, over disputed) {
	t.Helper()
	s, c := live.job, live.challenge
	if s.State != market.Disputed || !strings.HasPrefix(s.Turn, "anyone: answer until ") {
		t.Errorf("%+v", s)
	}
	if i := slices.IndexFunc(s.Moves, func(m Move) bool { return m.Event == job.Timeout }); i < 0 || s.Moves[i].Open || s.Moves[i].From != c.Until+1 {
		t.Errorf("moves %+v, want a timeout from %d on", s.Moves, c.Until+1)
	}
	if slices.ContainsFunc(s.Moves, func(m Move) bool { return m.Event == job.Refute }) {
		t.Errorf("nothing can be refuted: %+v", s.Moves)
	}
	if !c.Proven || c.Section != 77 || c.Level != "proof" || c.Turn == nil || *c.Turn != dispute.Trainer || c.Todo != "prove step 77" || c.Left <= 0 || c.Ended || c.Moves != 0 {
		t.Errorf("%+v", c)
	}
	if c = over.challenge; c.Level != "decided" || c.Turn != nil || c.Verdict != "the trainer lost (no proof came in time): the log is false" || !c.Ended || c.Moves != 0 {
		t.Errorf("%+v", c)
	}
}

// checkRefuted is checkDispute for the claim that step 50 diverges.
func checkRefuted(t *testing.T, live, over disputed) {
	t.Helper()
	c := live.challenge
	if !strings.HasPrefix(live.job.Turn, "anyone: refute until ") || !c.Proven || c.Section != 50 || c.Turn == nil || *c.Turn != dispute.Challenger || c.Todo != "prove that step 50 has a result" || c.Argued != "whether step 50 has no finite result" {
		t.Errorf("%+v, %+v", live.job, c)
	}
	if c = over.challenge; c.Verdict != "the trainer lost (the step was proven): the log is false" || c.Moves != 1 || !c.Ended {
		t.Errorf("%+v", c)
	}
}

// givingUp makes executors that call a step a divergence.
func givingUp(step uint64) train.NewExecutor {
	return func(p *program.Program, data []program.Array, seed tensorlog.Hash, threads int) (train.Executor, error) {
		ex, err := train.Kernel(false)(p, data, seed, threads)
		return &quitter{ex, step}, err
	}
}

type quitter struct {
	train.Executor
	at uint64
}

func (q *quitter) Step(ctx context.Context, step uint64) error {
	if step == q.at {
		return &program.Divergence{Step: step, Op: 3}
	}
	return q.Executor.Step(ctx, step)
}

// checkDraft looks at the terms, the quote and what was said while keys were made.
func checkDraft(t *testing.T, p *Prepared, d *Draft, stages []string) {
	t.Helper()
	q, terms := d.Quote, d.Terms
	if terms.Mode != job.Proven || terms.SectionSteps != 1 || terms.Steps != 160 || terms.PerSeat != 3 || terms.Seats != 0 || terms.Fee.Sign() != 0 || terms.SecondBounty.Sign() != 0 {
		t.Errorf("terms %+v", terms)
	}
	if terms.InitialState != tensorlog.Poseidon.State(p.Inputs.Init) || terms.Program == p.Inputs.Program.Root() {
		t.Errorf("terms %+v", terms)
	}
	if p.Inputs.Manifest.Circuit != nil {
		t.Error("the draft has changed the training that it was made of")
	}
	if want := new(big.Int).Add(milli(500), terms.DrawBounty); q.Escrow.Cmp(want) != 0 {
		t.Errorf("escrow %s, want %s", q.Escrow, want)
	}
	// One of 160 is drawn with 3/160; the audit of all finds it.
	if diff := q.OneEscapes - 157.0/160; q.Own != 160 || q.Drawn != 3 || q.Escapes != 0 || diff > 1e-9 || diff < -1e-9 || q.SmallestStake.Cmp(milli(500)) != 0 {
		t.Errorf("quote %+v", q)
	}
	v := q.Proving
	if v == nil || !v.Alone || v.Constraints < 10_000 || v.Proofs != 3*v.Proof || v.Window != 90 || v.SetupSeconds == 0 || v.SetupBytes < 1<<20 || v.Memory == 0 {
		t.Fatalf("proving %+v", v)
	}
	// A batch of four is two public inputs less than one of eight… and no seat has gas.
	if _, ok := q.Gas[job.Commit]; ok || q.Gas[job.ProveSteps] < 300_000 || q.Gas[job.ProveSteps] > 400_000 {
		t.Errorf("gas %v", q.Gas)
	}
	var total uint64
	for e, gas := range q.Gas {
		if e == job.ProveSteps {
			gas *= 3
		}
		total += gas
	}
	if total != q.GasTotal {
		t.Errorf("gas %v makes %d, not %d", q.Gas, total, q.GasTotal)
	}
	var b strings.Builder
	if err := q.Fprint(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"160 steps, ", "3 of 160 steps", "by one contributor", "constraints", "1m30s allowed", "prove ", "for each of 3 steps", "warning: keys that one contributor", "warning: there are no seats"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	for _, word := range []string{"section", "attest", "commit ", "reveal", "lazy"} {
		if strings.Contains(b.String(), word) {
			t.Errorf("%q in\n%s", word, b.String())
		}
	}
	content, err := json.Marshal(q)
	if err != nil || !bytes.Contains(content, []byte(`"one_contributor":true`)) {
		t.Errorf("%s, %v", content, err)
	}
	if all := strings.Join(stages, "\n"); !strings.Contains(stages[0], "constraints; on two cores a proof of it takes about") || !strings.Contains(all, aloneWarning) || !strings.Contains(all, "deriving the keys") {
		t.Errorf("told %q", stages)
	}
}

// testKeysAgain drafts the same job again: with the keys that are there, and as the
// same job if posting it was cut off.
func testKeysAgain(t *testing.T, r *Requester, p *Prepared) {
	first, err := r.Draft(t.Context(), p, provenOffer(2))
	if err != nil {
		t.Fatal(err)
	}
	if first.Quote.Proving.SetupSeconds != 0 {
		t.Errorf("keys were made again: %+v", first.Quote.Proving)
	}
	if err := os.MkdirAll(filepath.Dir(first.intent), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := writeJSON(first.intent, &first.Terms); err != nil {
		t.Fatal(err)
	}
	defer os.Remove(first.intent)
	if again, err := r.Draft(t.Context(), p, provenOffer(2)); err != nil || again.ID != first.ID {
		t.Errorf("another job: %v", err)
	}
	if other, err := r.Draft(t.Context(), p, provenOffer(4)); err != nil || other.ID == first.ID {
		t.Errorf("the same job for another offer: %v", err)
	}
	// The set-up may lie elsewhere: what is in it counts.
	o := provenOffer(2)
	o.Keys = copied(t, aloneDir(t, r))
	if again, err := r.Draft(t.Context(), p, o); err != nil || again.ID != first.ID || again.Quote.Proving.SetupSeconds != 0 {
		t.Errorf("another job with a copy of the set-up: %v", err)
	}
}

// aloneDir is the one set-up that was made by r alone.
func aloneDir(t *testing.T, r *Requester) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(r.Keys.Dir, "alone", "*", "transcript.json"))
	if err != nil || len(found) != 1 {
		t.Fatalf("%v, %v", found, err)
	}
	return filepath.Dir(found[0])
}

func copied(t *testing.T, dir string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "setup")
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}

// testWrongKeys gives set-ups that can't be used, and offers and programs that
// can't be proven.
func testWrongKeys(t *testing.T, r *Requester, p *Prepared, posted *Draft) {
	draft := func(p *Prepared, change func(o *Offer)) error {
		t.Helper()
		o := provenOffer(2)
		if change != nil {
			change(&o)
		}
		d, err := r.Draft(t.Context(), p, o)
		if err == nil {
			t.Errorf("drafted %x", d.ID)
		}
		return err
	}
	good := aloneDir(t, r)

	// A file that was changed after the set-up had been verified.
	damaged := copied(t, good)
	path := filepath.Join(damaged, "phase1-001.bin")
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	content[len(content)/2] ^= 1
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := draft(p, func(o *Offer) { o.Keys = damaged }); fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "phase1-001.bin") {
		t.Errorf("a damaged set-up: %v", err)
	}

	// One that blocks of another chain have sealed.
	other := copied(t, good)
	path = filepath.Join(other, "transcript.json")
	if content, err = os.ReadFile(path); err != nil {
		t.Fatal(err)
	}
	var meta setup.Meta
	if err := json.Unmarshal(content, &meta); err != nil {
		t.Fatal(err)
	}
	for name, blocks := range map[string][2]uint64{"has no block": {1 << 40, 1<<40 + 1}, "randomness of block 1": {1, meta.Blocks[1]}} {
		meta.Blocks = blocks
		if err := writeJSON(path, meta); err != nil {
			t.Fatal(err)
		}
		if err := draft(p, func(o *Offer) { o.Keys = other }); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("a set-up of another chain: %v, want %q", err, name)
		}
	}

	// One that is not sealed yet, one of another program, none at all.
	open := filepath.Join(t.TempDir(), "open")
	if _, err := setup.Create(open, p.Inputs.Program, [2]uint64{1 << 30, 1<<30 + 1}); err != nil {
		t.Fatal(err)
	}
	refused(t, "not sealed", draft(p, func(o *Offer) { o.Keys = open }), "keys", "sealed", "0 of 2 phases")
	another := provenOptions(1)
	another.Batch = at(int64(5))
	refused(t, "of another program", draft(prepared(t, another), func(o *Offer) { o.Keys = good }), "keys", "a set-up for program")
	refused(t, "empty folder", draft(p, func(o *Offer) { o.Keys = t.TempDir() }), "keys", "transcript.json")
	refused(t, "a file", draft(p, func(o *Offer) { o.Keys = iris }), "keys", "a folder with a set-up")

	for field, change := range map[string]func(o *Offer){
		"sections per seat": func(o *Offer) { o.PerSeat = 4 }, "drawn": func(o *Offer) { o.Drawn = 129 }, "seats": func(o *Offer) { o.Seats = 17 },
		"fee": func(o *Offer) { o.Fee = milli(1) }, "second draw bounty": func(o *Offer) { o.SecondBounty = milli(1) },
		"reward": func(o *Offer) { o.Reward = nil }, "stake": func(o *Offer) { o.Stake = milli(499) },
	} {
		refused(t, field, draft(p, change), field)
	}
	few := provenOptions(1)
	few.Steps = at(uint64(3))
	refused(t, "more drawn than there are", draft(prepared(t, few), func(o *Offer) { o.Drawn = 4 }), "drawn steps", "1 to 3")
	attested := provenOptions(1)
	attested.Proven = false
	refused(t, "sections", draft(prepared(t, attested), nil), "section steps", "1, since")

	// Programs that no circuit covers, or that are too large, before anything is made.
	dropout := provenOptions(1)
	dropout.Model, dropout.Dropout = "mlp:8,8", at(0.5)
	refused(t, "dropout", draft(prepared(t, dropout), nil), "program", "RNG", "operator", "; operator")
	large := irisOptions()
	large.Proven = true
	refused(t, "too large", draft(prepared(t, large), nil), "program", "constraints", "at most 2097152", "a batch of at most")
	for _, o := range []Offer{{Mode: ModeAttested, Reward: milli(1), Seats: 1, PerSeat: 1, Drawn: 1}, {Mode: ModeAttested, Reward: milli(1), Seats: 1, PerSeat: 1, Keys: good}} {
		if _, err := r.Draft(t.Context(), p, o); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%+v: %v", o, err)
		}
	}

	// With seats there is somebody to ask, and to pay.
	o := provenOffer(2)
	o.Seats = 2
	d, err := r.Draft(t.Context(), p, o)
	if err != nil {
		t.Fatal(err)
	}
	escrow := new(big.Int).Mul(d.Terms.Fee, big.NewInt(6))
	escrow.Add(escrow, new(big.Int).Add(d.Terms.Reward, new(big.Int).Lsh(d.Terms.DrawBounty, 1)))
	if d.Terms.Seats != 2 || d.Terms.Fee.Cmp(d.Quote.SmallestFee) != 0 || d.Terms.Fee.Sign() == 0 || d.Quote.Escrow.Cmp(escrow) != 0 {
		t.Errorf("%+v", d.Terms)
	}
	if slices.ContainsFunc(d.Quote.Warnings, func(s string) bool { return strings.Contains(s, "no seats") }) || !slices.ContainsFunc(d.Quote.Warnings, func(s string) bool { return strings.Contains(s, "only 0 stake units") }) {
		t.Errorf("warnings %q", d.Quote.Warnings)
	}
	if d.Terms.Program != posted.Terms.Program {
		t.Error("other keys")
	}
}

func testFetchProven(t *testing.T, r *Requester, n *daemon.Node, id market.Hash) {
	j := find(t, r, id)
	dir := filepath.Join(t.TempDir(), "model")
	f, err := r.Fetch(t.Context(), j, dir)
	if err != nil {
		t.Fatal(err)
	}
	if f.State != market.Settled || f.Evaluation == nil || f.Evaluation.Rows != 30 || f.Evaluation.Accuracy < 0.6 || market.Hash(f.Final) != j.Submission.FinalState {
		t.Errorf("%+v %+v", f, f.Evaluation)
	}
	var m ModelFile
	content, err := os.ReadFile(filepath.Join(dir, ModelName))
	if err == nil {
		err = json.Unmarshal(content, &m)
	}
	root := prepared(t, provenOptions(1)).Inputs.Program.Root()
	if err != nil || m.Roots.Program != tensorlog.Hex(root) || m.Roots.Circuit == nil || *m.Roots.Circuit != tensorlog.Hex(j.Terms.Program) || m.Roots.Digests != tensorlog.Poseidon {
		t.Errorf("%s, %v", content, err)
	}
	other := New(n, Config{New: train.Kernel(false)})
	if f, err = other.Fetch(t.Context(), j, filepath.Join(t.TempDir(), "model")); err != nil || f.Evaluation != nil {
		t.Errorf("%+v, %v", f, err)
	}
	refusesAnotherState(t, r, j)
	lie := *j
	lie.Terms.Program[0] ^= 1
	if _, err := r.Fetch(t.Context(), &lie, t.TempDir()); fault.CodeOf(err) != fault.Verification {
		t.Errorf("another circuit: %v", err)
	}
}

// testFetchDiverged has a training diverge, and fetches what was reached.
func testFetchDiverged(t *testing.T, w *world, r *Requester, trainer *daemon.Node) {
	p := prepared(t, provenOptions(3))
	for i := range 4 { // of one row: the second time that it is drawn is too much
		p.Inputs.Data[0].F32[i] = 3e38
	}
	// A draft would have found it.
	_, err := r.Draft(t.Context(), p, provenOffer(1))
	if fault.CodeOf(err) != fault.Diverged {
		t.Errorf("drafted a training that diverges: %v", err)
	}
	price, err := gasPrice(t.Context(), r.Chain)
	if err != nil {
		t.Fatal(err)
	}
	at := &Situation{Requester: r.Address(), Manifest: tensorlog.Hash{1}, Windows: r.Windows, GasPrice: price}
	if p, _, err = r.prove(t.Context(), p, provenOffer(1), at); err != nil {
		t.Fatal(err)
	}
	cid, err := job.Store(t.Context(), r.Store, p.Inputs)
	if err != nil {
		t.Fatal(err)
	}
	if at.Manifest, err = job.Digest(cid); err != nil {
		t.Fatal(err)
	}
	terms, err := Terms(p, provenOffer(1), at)
	if err != nil {
		t.Fatal(err)
	}
	id, _, err := r.Actor.Post(t.Context(), *terms)
	if err != nil {
		t.Fatal(err)
	}
	w.trainer(trainer, id, train.Kernel(false))
	w.play("the clock", func(ctx context.Context) error { return w.drive(ctx, r.Node, 0, id) })
	end := watched(t, r, id)[0]
	if end.State != market.Settled || end.StepsDone == 0 || end.StepsDone >= 160 || end.Paid.Sign() == 0 || end.Paid.Cmp(milli(500)) >= 0 {
		t.Errorf("%+v", end)
	}
	f, err := r.Fetch(t.Context(), find(t, r, id), t.TempDir())
	if err != nil || market.Hash(f.Final) != find(t, r, id).Submission.FinalState {
		t.Errorf("%+v, %v", f, err)
	}
}

// What a trainer may not make in time is said before anything is staked.
func TestProvenWarnings(t *testing.T) {
	for _, c := range []struct {
		proof Seconds
		drawn uint64
		want  string
	}{{5, 12, ""}, {5, 13, "at most 12 steps"}, {61, 1, "a trainer needs a faster machine"}} {
		q := &Quote{Risk: &job.Risk{Drawn: c.drawn}, Proving: &Proving{Proof: c.proof, Proofs: c.proof * Seconds(c.drawn), Window: 90}}
		var said []string
		q.warnProven(&bindings.Terms{Seats: 1}, func(format string, args ...any) { said = append(said, fmt.Sprintf(format, args...)) })
		if c.want == "" && len(said) > 0 || c.want != "" && (len(said) != 1 || !strings.Contains(said[0], c.want)) {
			t.Errorf("%d proofs of %s: %q, want %q", c.drawn, c.proof, said, c.want)
		}
	}
}

// Each step is a section, and there are only so many.
func TestProvenLength(t *testing.T) {
	o := provenOptions(1)
	o.Steps, o.Epochs = nil, at(3.0)
	if p := prepared(t, o); p.Steps != 90 || p.SectionSteps != 1 {
		t.Errorf("%d steps in sections of %d", p.Steps, p.SectionSteps)
	}
	o.Epochs = at(3000.0)
	_, err := Prepare(t.Context(), o)
	refused(t, "too long", err, "epochs", "90000 steps", "at most 65535 steps in proven mode")
	o = provenOptions(1)
	o.SectionSteps = 8
	_, err = Prepare(t.Context(), o)
	refused(t, "sections", err, "section-steps", "1 in proven mode")
}
