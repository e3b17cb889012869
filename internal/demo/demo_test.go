package demo

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"lode/internal/fault"
	"lode/internal/market"
	"lode/requester"
)

// fair is a report of a demonstration in proven mode as it should end.
func fair() *Report {
	return &Report{
		Mode: requester.ModeProven, Solvent: true,
		Jobs: []Job{
			{Mode: requester.ModeProven, Honest: true, Status: market.Settled.String(), Paid: "5", Drawn: 6, Proven: 6},
			{Mode: requester.ModeProven, Status: market.Slashed.String(), Paid: "0", Drawn: 6, Proven: 6, Unproven: &Unproven{Step: 3}},
		},
	}
}

// A demonstration fails if the cheat was paid, the honest trainer was not, or money
// is missing.
func TestFair(t *testing.T) {
	if err := fair().Fair(); err != nil {
		t.Error(err)
	}
	drawn := fair()
	drawn.Jobs[1].Status, drawn.Jobs[1].Proven = market.Unanswered.String(), 0
	if err := drawn.Fair(); err != nil {
		t.Error(err)
	}
	for name, spoil := range map[string]func(r *Report){
		"the cheat is paid":            func(r *Report) { r.Jobs[1].Status, r.Jobs[1].Paid = market.Settled.String(), "5" },
		"the cheat is voided":          func(r *Report) { r.Jobs[1].Status = market.Voided.String() },
		"nothing of the cheat's fails": func(r *Report) { r.Jobs[1].Unproven = nil },
		"the honest one is not paid":   func(r *Report) { r.Jobs[0].Paid = "0" },
		"the honest one is unanswered": func(r *Report) { r.Jobs[0].Status = market.Unanswered.String() },
		"a drawn step is not proven":   func(r *Report) { r.Jobs[0].Proven = 5 },
		"money is missing":             func(r *Report) { r.Solvent = false },
	} {
		r := fair()
		spoil(r)
		if err := r.Fair(); fault.CodeOf(err) != fault.Runtime {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What can't be demonstrated is refused before a chain is started.
func TestRefused(t *testing.T) {
	for field, change := range map[string]func(c *Config){
		"mode":          func(c *Config) { c.Mode = "zk" },
		"program":       func(c *Config) { c.Options.Model, c.Options.Pictures = "lenet", 100 },
		"data":          func(c *Config) { c.Options.Data, c.Options.Label = "none.csv", "kind" },
		"steps":         func(c *Config) { c.Options.Steps = new(uint64(10)) },
		"section-steps": func(c *Config) { c.Options.SectionSteps = 10 },
	} {
		c := Config{Mode: requester.ModeProven, Dir: t.TempDir(), Keys: t.TempDir(), Threads: 1, Say: func(line string) { t.Errorf("%s: %s", field, line) }}
		change(&c)
		_, err := Run(t.Context(), c)
		var e *fault.Error
		if !errors.As(err, &e) || e.Code != fault.BadInput || e.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
}

// A demonstration ends soon after it was told to, in the middle of a stage.
func TestStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var told time.Time
	_, err := Run(ctx, Config{
		Mode: requester.ModeProven, Dir: t.TempDir(), Keys: t.TempDir(), Threads: 1,
		Options: requester.Options{Model: "linear", Batch: new(int64(1))},
		Say: func(line string) {
			if strings.Contains(line, "contributing to the powers") {
				told = time.Now()
				cancel()
			}
		},
	})
	if !errors.Is(err, context.Canceled) || told.IsZero() {
		t.Fatal(err)
	}
	if took := time.Since(told); took > 5*time.Second {
		t.Errorf("it went on for %v", took)
	}
}
