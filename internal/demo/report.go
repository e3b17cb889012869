package demo

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/durable"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/plot"
	"lode/internal/storage"
	"lode/program"
	"lode/requester"
	"lode/tensorlog"
)

// Report is how a demonstration ended.
type Report struct {
	Mode       string            `json:"mode"`
	Jobs       []Job             `json:"jobs"`
	Gas        map[string]uint64 `json:"gas"`             // of the honest job: the mean of each kind of transaction, and happy_path_total
	Proof      *Proof            `json:"proof,omitempty"` // in proven mode
	Balances   []Balance         `json:"balances"`
	Solvent    bool              `json:"solvent"`
	Seconds    float64           `json:"seconds"`
	Dir        string            `json:"dir"`
	Deployment string            `json:"market"`
}

// Job is one job's end.
type Job struct {
	ID                string    `json:"id"`
	Mode              string    `json:"mode"`
	Trainer           string    `json:"trainer"`
	Honest            bool      `json:"honest"`
	Status            string    `json:"status"`
	Steps             uint64    `json:"steps"`
	Sections          uint64    `json:"sections"`
	Drawn             int       `json:"drawn_steps,omitempty"`  // in proven mode
	Proven            int       `json:"proven_steps,omitempty"` // of them, on the chain
	requester.HeldOut           // null if the job was not paid
	Quality           string    `json:"quality,omitempty"`
	Paid              string    `json:"paid_wei"`
	Model             string    `json:"model_path,omitempty"`
	Curve             string    `json:"loss_curve,omitempty"`
	Log               string    `json:"log_cid"`
	Trace             string    `json:"trace_root"`
	Caught            string    `json:"caught_by,omitempty"`
	Dispute           *Dispute  `json:"dispute,omitempty"`  // the one that convicted the trainer, in attested mode
	Unproven          *Unproven `json:"unproven,omitempty"` // what a false log failed by, in proven mode

	measure string // the figure that says most about the model, if it was judged
	figure  float64
}

// Dispute is how a false log was proven to be false.
type Dispute struct {
	Moves        int    `json:"moves"`        // of both sides, those of the proof included
	Transactions int    `json:"transactions"` // from the challenge to the verdict
	Gas          uint64 `json:"gas"`          // of all of them
	Challenger   string `json:"challenger"`
	Operator     string `json:"verdict_operator"` // whose output the referee found to be false
	Section      uint64 `json:"section"`
	Step         uint64 `json:"step"`
	Element      uint64 `json:"element"`
	Verdict      string `json:"verdict"`
}

// Unproven is the step by which a false log failed: nobody could prove it.
type Unproven struct {
	Step         uint64 `json:"step"`
	Drawn        bool   `json:"drawn"`                  // it had to be proven; else it was challenged
	Challenger   string `json:"challenger,omitempty"`   // who challenged it
	Transactions int    `json:"transactions,omitempty"` // of the challenge, from its seal to the verdict
	Gas          uint64 `json:"gas,omitempty"`          // of all of them
}

// Balance is what an actor has gained or lost, gas included.
type Balance struct {
	Role   string `json:"role"`
	Change string `json:"change_wei"`
	wei    *big.Int
}

// Fair says that the honest trainer was paid and the cheat was not.
func (r *Report) Fair() error {
	unfair := func(j *Job, expected string) error {
		return &fault.Error{Code: fault.Runtime, Field: "job " + j.ID, Value: j.Status, Expected: expected}
	}
	for i := range r.Jobs {
		j := &r.Jobs[i]
		proven := j.Mode == requester.ModeProven
		switch paid := j.Paid != "0"; {
		case j.Honest && (j.Status != market.Settled.String() || !paid):
			return unfair(j, "settled and paid, since its trainer was honest")
		case j.Honest && proven && (j.Drawn == 0 || j.Proven < j.Drawn):
			return unfair(j, fmt.Sprintf("proofs of all %d drawn steps, not of %d", j.Drawn, j.Proven))
		case !j.Honest && proven && !(j.Status == market.Slashed.String() || j.Status == market.Unanswered.String()):
			return unfair(j, "slashed or unanswered, since its log is false")
		case !j.Honest && proven && (paid || j.Unproven == nil):
			return unfair(j, "not paid, for a step that could not be proven, since its log is false")
		case !j.Honest && !proven && (j.Status != market.Slashed.String() || paid || j.Dispute == nil):
			return unfair(j, "slashed after a dispute, since its log is false")
		}
	}
	if !r.Solvent {
		return &fault.Error{Code: fault.Runtime, Field: "contracts", Value: "insolvent", Expected: "as much money as they owe"}
	}
	return nil
}

func (s *stage) report(ctx context.Context, p *requester.Prepared, book *market.Book, honest, falsified market.Hash, begin time.Time) (*Report, error) {
	r := &Report{Mode: s.Mode, Gas: map[string]uint64{}, Dir: s.Dir, Deployment: s.deployment.Market.Hex()}
	for _, id := range []market.Hash{honest, falsified} {
		j, ok := book.Job(id)
		if !ok || j.Submission == nil {
			return nil, fmt.Errorf("job %x ended without a submission", id[:4])
		}
		out, err := s.jobReport(ctx, p, j, id == honest)
		if err != nil {
			return nil, err
		}
		r.Jobs = append(r.Jobs, *out)
	}
	s.gas(r, honest)
	if s.Mode == requester.ModeProven {
		j, _ := book.Job(honest)
		var err error
		if r.Proof, err = s.measure(ctx, p, j); err != nil {
			return nil, err
		}
	}
	if err := s.accounts(ctx, r); err != nil {
		return nil, err
	}
	r.Seconds = time.Since(begin).Seconds()
	return r, r.Fair()
}

func (s *stage) jobReport(ctx context.Context, p *requester.Prepared, j *market.Job, honest bool) (*Job, error) {
	cid, err := job.CID(j.Log)
	if err != nil {
		return nil, err
	}
	out := &Job{
		ID: fmt.Sprintf("0x%x", j.ID), Mode: s.Mode, Trainer: s.name(j.Submission.Trainer), Honest: honest, Status: j.End.String(),
		Steps: j.Submission.Steps, Sections: j.LogSections(), Paid: j.Paid.String(), Log: cid, Trace: fmt.Sprintf("0x%x", j.Submission.Trace),
	}
	if s.Mode == requester.ModeProven {
		if err := s.caught(j, out); err != nil {
			return nil, err
		}
	} else {
		for _, c := range j.Challenges {
			if !c.Won {
				continue
			}
			out.Caught = s.name(c.Challenger)
			if out.Dispute, err = s.dispute(ctx, p.Inputs.Program, j, c); err != nil {
				return nil, err
			}
		}
	}
	if j.End != market.Settled {
		return out, nil
	}
	return out, s.collect(ctx, p, j, out)
}

// dispute reads from the chain how a challenge was won.
func (s *stage) dispute(ctx context.Context, p *program.Program, j *market.Job, c market.Challenge) (*Dispute, error) {
	court, err := dispute.Attach(ctx, s.nodes["requester"].Contracts)
	if err != nil {
		return nil, err
	}
	r, err := court.ReadRecord(ctx, j.ID, c.Index, c.Block)
	if err != nil {
		return nil, err
	}
	status, err := court.Show(ctx, j, c)
	if err != nil {
		return nil, err
	}
	out := &Dispute{Moves: len(r.Moves) + r.Staged, Challenger: s.name(c.Challenger), Section: c.Section, Verdict: status.Verdict}
	if g := r.Game(); g != nil {
		out.Operator, out.Step, out.Element = p.Ops[g.Operator].Name, g.Step, g.Element
	}
	if r.Result != nil {
		out.Moves++
	}
	for _, m := range s.receipts {
		if !slices.Contains(r.Txs, m.TxHash) && !opened(m, c, s.deployment.Market) {
			continue
		}
		out.Transactions++
		out.Gas += m.GasUsed
	}
	return out, nil
}

// opened says whether a transaction sealed or opened a challenge, or accused.
func opened(m receipt, c market.Challenge, at common.Address) bool {
	switch m.kind {
	case "seal":
		return m.BlockNumber.Uint64() < c.Block && c.Bond.Sign() > 0
	case "challenge", "accuse":
		return m.BlockNumber.Uint64() == c.Block && slices.ContainsFunc(m.Logs, func(l *types.Log) bool {
			return l.Address == at && len(l.Topics) == 4 && l.Topics[2] == common.BigToHash(new(big.Int).SetUint64(c.Index))
		})
	}
	return false
}

// collect fetches a paid model from storage, as the requester, and judges it by
// the rows that were held out.
func (s *stage) collect(ctx context.Context, p *requester.Prepared, j *market.Job, out *Job) error {
	n := s.nodes["requester"]
	log, err := daemon.OpenLog(ctx, n.Store, j, p.Inputs.Program.Slots)
	if err != nil {
		return err
	}
	final, err := log.Checkpoint(ctx, log.Sections())
	if err != nil {
		return err
	}
	e, err := p.Exam.Evaluate(ctx, final, s.Threads)
	if err != nil {
		return err
	}
	out.Quality, out.HeldOut = e.String(), e.HeldOut()
	if e.Rows > 0 {
		out.measure, out.figure = e.Measure()
	}
	id := tensorlog.Hex(j.ID)
	roots := requester.Roots{
		Job: &id, Program: tensorlog.Hex(p.Inputs.Program.Root()), Digests: job.Scheme(&j.Terms), Dataset: j.Terms.Dataset, Initial: j.Terms.InitialState,
		Trace: j.Submission.Trace, Final: j.Submission.FinalState,
	}
	if s.Mode == requester.ModeProven {
		roots.Circuit = (*tensorlog.Hex)(&j.Terms.Program)
	}
	out.Model = filepath.Join(s.Dir, "model")
	_, err = requester.SaveModel(out.Model, &requester.Trained{
		Program: p.Inputs.Program, Final: final, Steps: j.Submission.Steps, Exam: p.Exam, Evaluation: e, Roots: roots,
	})
	if err != nil {
		return err
	}
	content, err := storage.ReadAll(ctx, n.Store, out.Log+"/"+tensorlog.BoundariesName, tensorlog.BoundariesLimit(j.LogSections()))
	if err != nil {
		return err
	}
	boundaries, err := tensorlog.ParseBoundaries(content, j.LogSections())
	if err != nil {
		return err
	}
	line := plot.Series{Name: "training loss", First: 1}
	for _, b := range boundaries {
		line.Y = append(line.Y, float64(b.Loss))
	}
	chart := &plot.Chart{Title: "Loss of " + p.Inputs.Manifest.Model, X: "section", Y: "loss", Series: []plot.Series{line}}
	out.Curve = filepath.Join(s.Dir, "loss.svg")
	return durable.WriteFile(out.Curve, 0o644, chart.WriteSVG)
}

// gas takes the mean over each kind of transaction that concerned the honest
// job, and the sum of all.
func (s *stage) gas(r *Report, id market.Hash) {
	sums, counts := map[string]uint64{}, map[string]uint64{}
	total := uint64(0)
	for _, m := range s.receipts {
		if concerns(m, s.deployment.Market, id) {
			sums[m.kind] += m.GasUsed
			counts[m.kind]++
			total += m.GasUsed
		}
	}
	for kind, sum := range sums {
		r.Gas[kind] = sum / counts[kind]
	}
	r.Gas["happy_path_total"] = total
}

// concerns says whether the market said something about a job in a transaction.
func concerns(m receipt, at common.Address, id market.Hash) bool {
	return slices.ContainsFunc(m.Logs, func(l *types.Log) bool {
		return l.Address == at && len(l.Topics) > 1 && l.Topics[1] == common.Hash(id)
	})
}

// accounts counts everybody's money and compares what the contracts hold with
// what they owe.
func (s *stage) accounts(ctx context.Context, r *Report) error {
	owed := new(big.Int)
	for _, role := range s.roles {
		n := s.nodes[role]
		balance, err := n.Chain.Balance(ctx, n.Address())
		if err != nil {
			return err
		}
		account, err := n.Account(ctx, n.Address())
		if err != nil {
			return err
		}
		held := new(big.Int).Add(account.Free, account.Locked)
		units, err := n.UnitsOf(ctx, n.Address())
		if err != nil {
			return err
		}
		for _, number := range units {
			u, err := n.Unit(ctx, number)
			if err != nil {
				return err
			}
			left := new(big.Int).Mul(n.Windows.Unit, big.NewInt(int64(10-u.Lost)))
			held.Add(held, left.Div(left, big.NewInt(10)))
			held.Add(held, new(big.Int).Mul(u.Earned, big.NewInt(1e9)))
		}
		owed.Add(owed, held)
		change := new(big.Int).Sub(balance.Add(balance, held), s.before[role])
		r.Balances = append(r.Balances, Balance{role, change.String(), change})
	}
	n := s.nodes["requester"]
	inStakes, err := n.Chain.Balance(ctx, s.deployment.Stakes)
	if err != nil {
		return err
	}
	inMarket, err := n.Chain.Balance(ctx, s.deployment.Market)
	if err != nil {
		return err
	}
	// All jobs have ended and all bonds are back: Market holds nothing.
	r.Solvent = inStakes.Cmp(owed) >= 0 && inMarket.Sign() >= 0
	return nil
}

// Write prints the report for people.
func (r *Report) Write(w io.Writer) error {
	tables := []func(io.Writer){r.writeJobs, r.writeBalances, r.writeGas}
	if r.Proof != nil {
		tables = append(tables, r.Proof.write)
	}
	for _, table := range tables {
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		table(t)
		if err := t.Flush(); err != nil {
			return err
		}
		fmt.Fprintln(w)
	}
	for _, j := range r.Jobs {
		if d := j.Dispute; d != nil {
			fmt.Fprintf(w, "dispute     %s challenged section %d: %d moves in %d transactions, %d gas\n            in step %d, operator %q, element %d: %s\n",
				d.Challenger, d.Section, d.Moves, d.Transactions, d.Gas, d.Step, d.Operator, d.Element, d.Verdict)
		}
		if u := j.Unproven; u != nil && u.Drawn {
			fmt.Fprintf(w, "unproven    step %d was drawn, and has no proof\n", u.Step)
		} else if u != nil {
			fmt.Fprintf(w, "unproven    %s challenged step %d, which has no proof: %d transactions, %d gas\n", u.Challenger, u.Step, u.Transactions, u.Gas)
		}
		if j.Model != "" {
			fmt.Fprintf(w, "model       %s\nloss curve  %s\nlog         %s (CID)\nquality     %s\n", j.Model, j.Curve, j.Log, j.Quality)
		}
	}
	solvent := "the contracts hold exactly what they owe"
	if !r.Solvent {
		solvent = "THE CONTRACTS HOLD LESS THAN THEY OWE"
	}
	_, err := fmt.Fprintf(w, "everything  %s\n\n%s; %.0f seconds\n", r.Dir, solvent, r.Seconds)
	return err
}

func (r *Report) writeJobs(w io.Writer) {
	measure := ""
	for _, j := range r.Jobs {
		if j.measure != "" {
			measure = " " + strings.ToUpper(j.measure)
		}
	}
	parts := "SECTIONS"
	if r.Mode == requester.ModeProven {
		parts = "DRAWN\tPROVEN"
	}
	fmt.Fprintf(w, "JOB\tTRAINER\tEND\tSTEPS\t%s\tHELD-OUT%s\tPAID\tCAUGHT BY\n", parts, measure)
	for _, j := range r.Jobs {
		figure, caught := "-", "-"
		if j.measure != "" {
			figure = fmt.Sprintf("%.4f", j.figure)
		}
		if j.Caught != "" {
			caught = j.Caught
		}
		paid, _ := new(big.Int).SetString(j.Paid, 10)
		parts := fmt.Sprint(j.Sections)
		if r.Mode == requester.ModeProven {
			parts = fmt.Sprintf("%d\t%d", j.Drawn, j.Proven)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%s\t%s\t%s\t%s\n", j.ID[:10], j.Trainer, j.Status, j.Steps, parts, figure, chain.FormatEther(paid), caught)
	}
}

func (r *Report) writeBalances(w io.Writer) {
	fmt.Fprintln(w, "ACTOR\tGAINED OR LOST, GAS INCLUDED")
	for _, b := range r.Balances {
		eth, _ := new(big.Rat).SetFrac(b.wei, chain.Ether).Float64()
		fmt.Fprintf(w, "%s\t%+.6f ETH\n", b.Role, eth)
	}
}

func (r *Report) writeGas(w io.Writer) {
	fmt.Fprintln(w, "TRANSACTION OF THE HONEST JOB\tGAS")
	kinds := []string{"post", "claim", "submit", "draw", "commit", "respond", "reveal", "settle"}
	if r.Mode == requester.ModeProven {
		kinds = []string{"post", "claim", "submit", "draw", "prove", "settle"}
	}
	for _, kind := range kinds {
		fmt.Fprintf(w, "%s\t%7d\n", kind, r.Gas[kind])
	}
	fmt.Fprintf(w, "all together\t%7d\n", r.Gas["happy_path_total"])
}
