package requester

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"
	"time"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/internal/proving"
	"lode/tensorlog"
)

// Quote is what a requester can know about a job before posting it.
type Quote struct {
	*job.Risk

	StepFlops  int64   `json:"step_flops"` // floating-point operations of one step
	Flops      float64 `json:"flops"`      // of the whole training
	Steps      uint64  `json:"steps"`
	Estimate   Seconds `json:"estimate_seconds"` // of the training, on this machine; 0: not measured
	Allowed    Seconds `json:"training_time_seconds"`
	LogBytes   int64   `json:"log_bytes"`   // at most: one checkpoint a section
	InputBytes int64   `json:"input_bytes"` // at most: what a trainer has to fetch

	GasPrice    *big.Int `json:"gas_price_wei"`
	SmallestFee *big.Int `json:"smallest_fee_wei"` // below it attesting costs a seat more than it earns, if training costs the whole reward

	// Own is how many sections the requester audits, and Escapes the chance
	// that a single false section is found neither by honest seats nor by
	// that audit.
	Own     uint64  `json:"own_audit"`
	Escapes float64 `json:"escapes"`

	Proving *Proving `json:"proving,omitempty"` // in proven mode

	Need *big.Int `json:"need_wei"` // escrow, and the gas of post
	Have *big.Int `json:"have_wei"` // balance

	Warnings []string `json:"warnings"`
}

// Seconds is a length of time.
type Seconds float64

func (s Seconds) String() string {
	d := time.Duration(float64(s) * float64(time.Second))
	if d < 10*time.Second {
		return d.Round(10 * time.Millisecond).String()
	}
	return d.Round(time.Second).String()
}

// quote computes a job's quote. own is the number of sections that the
// requester audits, negative for all; keys are those of a job in proven mode.
func quote(ctx context.Context, m *mk.Contracts, p *Prepared, t *market.Terms, price *big.Int, estimate time.Duration, own int, keys *proving.SetUp) (*Quote, error) {
	risk, err := job.Assess(t, &m.Windows, job.Assumptions{HonestSeats: 1, GasPrice: price})
	if err != nil {
		return nil, err
	}
	var proofs *Proving
	if keys != nil {
		proofs = provingOf(keys, p.Inputs, t, &m.Windows)
		proofs.correct(risk, price)
	}
	stats := p.Inputs.Program.Stats()
	q := &Quote{
		Risk: risk, StepFlops: stats.Flops, Flops: float64(stats.Flops) * float64(t.Steps), Steps: t.Steps,
		Estimate: Seconds(estimate.Seconds()), Allowed: Seconds(t.TrainingTime),
		LogBytes:   int64(risk.Sections+1)*tensorlog.CheckpointLimit(p.Inputs.Program.Slots) + tensorlog.BoundariesLimit(risk.Sections),
		InputBytes: int64(len(p.Inputs.Program.Encode())) + tensorlog.CheckpointLimit(p.Inputs.Program.Slots) + tensorlog.DatasetLimit(p.Inputs.Program.Columns),
		Proving:    proofs,
		GasPrice:   price, SmallestFee: job.SmallestFee(t, stepCost(t), price),
	}
	q.Own = risk.Sections
	if own >= 0 {
		q.Own = min(uint64(own), risk.Sections)
	}
	q.Escapes = risk.OneEscapes * (1 - job.Detection(risk.Sections, 1, q.Own, 1))
	q.Need = new(big.Int).Add(risk.Escrow, new(big.Int).Mul(price, new(big.Int).SetUint64(risk.Gas[job.Post])))
	if q.Have, err = m.Chain.Balance(ctx, t.Requester); err != nil {
		return nil, err
	}
	_, active, err := m.Units(ctx)
	if err != nil {
		return nil, err
	}
	q.warn(t, active)
	return q, nil
}

// warn says what is allowed but unwise.
func (q *Quote) warn(t *market.Terms, active uint64) {
	add := func(format string, args ...any) { q.Warnings = append(q.Warnings, fmt.Sprintf(format, args...)) }
	if q.Proving != nil {
		q.warnProven(t, add)
	}
	if active < uint64(t.Seats) {
		add("only %d stake units are active: nobody can claim a job of %d seats before %d are", active, t.Seats, t.Seats)
	}
	if q.SmallestStake == nil {
		add("some falsified sections are never found: no stake makes cheating unprofitable")
	} else if t.Stake.Cmp(q.SmallestStake) < 0 {
		add("with a stake of %s some cheating pays; from %s on none does", chain.FormatEther(t.Stake), chain.FormatEther(q.SmallestStake))
	}
	if t.Fee.Cmp(q.SmallestFee) < 0 && q.Proving != nil {
		add("a fee of %s may not cover what voting costs a seat, %s", chain.FormatEther(t.Fee), chain.FormatEther(q.SmallestFee))
	} else if t.Fee.Cmp(q.SmallestFee) < 0 {
		add("a fee of %s may not cover what attesting costs a seat, up to %s", chain.FormatEther(t.Fee), chain.FormatEther(q.SmallestFee))
	}
	if q.Own < q.Sections && q.Proving != nil {
		add("a single false step stays unseen with a chance of %.1f %%; auditing all steps finds any", 100*q.Escapes)
	} else if q.Own < q.Sections {
		add("a single false section stays unseen with a chance of %.1f %%; auditing all sections finds any", 100*q.Escapes)
	}
	if q.Estimate > q.Allowed/2 {
		add("training takes about %s here and %s are allowed: a trainer that is a little slower will not claim it", q.Estimate, q.Allowed)
	}
}

// Fprint writes the quote as a table for people.
func (q *Quote) Fprint(w io.Writer) error {
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	row := func(name, format string, args ...any) {
		fmt.Fprintf(out, "%s\t"+format+"\n", append([]any{name}, args...)...)
	}
	if q.Proving != nil {
		row("training", "%d steps, %.3g floating-point operations", q.Steps, q.Flops)
	} else {
		row("training", "%d steps in %d sections, %.3g floating-point operations", q.Steps, q.Sections, q.Flops)
	}
	if q.Estimate > 0 {
		row("time", "about %s on this machine, %s allowed", q.Estimate, q.Allowed)
	} else {
		row("time", "%s allowed", q.Allowed)
	}
	row("storage", "inputs %s, log %s at most", size(q.InputBytes), size(q.LogBytes))
	row("escrow", "%s", chain.FormatEther(q.Escrow))
	row("balance", "%s, of which posting needs %s", chain.FormatEther(q.Have), chain.FormatEther(q.Need))
	events := []job.Event{job.Post, job.Claim, job.Submit, job.DrawProof, job.Commit, job.Respond, job.Reveal, job.Settle}
	if q.Proving != nil {
		events = []job.Event{job.Post, job.Claim, job.Submit, job.DrawProof, job.ProveSteps, job.Settle}
		q.Proving.rows(row)
	}
	q.riskRows(row)
	row("gas", "%d in all at %s gwei, %s", q.GasTotal, gweis(q.GasPrice), chain.FormatEther(q.GasCost))
	for _, e := range events {
		each := ""
		if e == job.ProveSteps {
			each = fmt.Sprintf(" for each of %d steps", q.Drawn)
		}
		row("  "+string(e), "%d, %s%s", q.Gas[e], chain.FormatEther(new(big.Int).Mul(q.GasPrice, new(big.Int).SetUint64(q.Gas[e]))), each)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	for _, warning := range q.Warnings {
		if _, err := fmt.Fprintln(w, "warning:", warning); err != nil {
			return err
		}
	}
	return nil
}

// riskRows say how likely falsified work is found, and what that asks of stake
// and fee.
func (q *Quote) riskRows(row func(name, format string, args ...any)) {
	unit := "section"
	if q.Proving != nil {
		unit = "step"
		row("proven", "%d of %d steps (%.1f %%); a false one among them has no proof", q.Drawn, q.Sections, 100*q.Coverage)
	} else {
		row("seats look at", "%d of %d sections (%.1f %%)", q.Drawn, q.Sections, 100*q.Coverage)
	}
	for _, share := range []string{"1%", "5%", "10%", "25%", "50%"} {
		row("  "+share+" falsified", "found with a chance of %.4f", q.Caught[share])
	}
	row("  one "+unit, "found with a chance of %.4f; with your own audit of %d %ss, %.4f", 1-q.OneEscapes, q.Own, unit, 1-q.Escapes)
	if q.SmallestStake != nil {
		row("smallest stake", "%s, at which no cheating pays", chain.FormatEther(q.SmallestStake))
	}
	if q.Proving != nil {
		return // whoever votes is paid for its gas alone, and attests nothing
	}
	row("smallest fee", "%s, which covers what attesting costs if training costs the whole reward", chain.FormatEther(q.SmallestFee))
	row("lazy attesting", "loses money if more than %.2f %% of jobs are traps", 100*q.TrapRate)
}

// gweis is an amount of wei in gwei, with up to three digits after the point.
func gweis(wei *big.Int) string {
	f, _ := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e9)).Float64()
	return number(float64(int64(f*1000+0.5)) / 1000)
}

// size is a number of bytes for people.
func size(n int64) string {
	const unit = 1024
	if n < unit {
		return fmt.Sprintf("%d B", n)
	}
	v, i := float64(n), -1
	for ; v >= unit && i < 4; i++ {
		v /= unit
	}
	return fmt.Sprintf("%.1f %ciB", v, "KMGTP"[i])
}

// gasPrice is what a transaction pays for a gas now: the base fee and the tip
// that the node suggests.
func gasPrice(ctx context.Context, c *chain.Client) (*big.Int, error) {
	fees, err := chain.SuggestedFees(nil)(ctx, c)
	if err != nil {
		return nil, err
	}
	head, err := c.Latest(ctx)
	if err != nil {
		return nil, err
	}
	return new(big.Int).Add(head.BaseFee, fees.Tip), nil
}
