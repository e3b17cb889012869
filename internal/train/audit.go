package train

import (
	"context"
	"errors"
	"math"
	"slices"
	"sync"

	"lode/internal/fault"
	"lode/program"
	"lode/tensorlog"
)

// auditMemory bounds what the executors of one audit take together, in bytes.
const auditMemory = 4 << 30

// AuditConfig says how to audit.
type AuditConfig struct {
	Sections []uint64    // which; nil for all that are done
	New      NewExecutor // such as Kernel
	Threads  int         // at least 1; sections are audited side by side
	Progress func(section uint64)
}

// Audit is the outcome of auditing a log.
type Audit struct {
	OK       bool
	Complete bool     // the log holds all of the run's sections
	Checked  []uint64 // sections, rising; those after the first bad one may be missing
	Bad      *Bad     // the first, if not OK
}

// Bad is the first place where a log is wrong: the state after Step is not the
// one that the log has. A log commits to states at the ends of sections only,
// so Step is the last of Section, with two exceptions: a step without a finite
// result is known exactly, and damage to the initial state counts as step 0.
type Bad struct {
	Section uint64
	Step    uint64 // in the whole run
	Err     error  // what was found
}

// AuditLog re-executes sections of a log, each from the checkpoint before it,
// and compares state root and loss at its end. It reads every checkpoint
// between the sections that it checks, so that one flipped bit in any of them
// is found. That program, dataset and parameters fit together was checked by
// tensorlog.Open.
func AuditLog(ctx context.Context, log *tensorlog.Log, cfg AuditConfig) (*Audit, error) {
	sections, err := auditSections(log, cfg.Sections)
	if err != nil {
		return nil, err
	}
	workers := max(1, min(cfg.Threads, len(sections), int(auditMemory/max(1, log.Prog.Stats().Memory))))
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	a := &auditor{log: log, cfg: cfg, queue: sections, audit: &Audit{Complete: log.Complete()}}
	var wg sync.WaitGroup
	errs := make([]error, workers)
	for i := range workers {
		wg.Go(func() {
			if errs[i] = a.work(ctx, max(1, cfg.Threads/workers)); errs[i] != nil {
				cancel()
			}
		})
	}
	wg.Wait()
	// The cause comes before the cancellations that it led to.
	slices.SortStableFunc(errs, func(x, y error) int { return rank(x) - rank(y) })
	if errs[0] != nil {
		return nil, errs[0]
	}
	slices.Sort(a.audit.Checked)
	a.audit.OK = a.audit.Bad == nil
	return a.audit, nil
}

func rank(err error) int {
	switch {
	case err == nil:
		return 2
	case errors.Is(err, context.Canceled):
		return 1
	}
	return 0
}

// auditSections is the rising list of sections to audit.
func auditSections(log *tensorlog.Log, chosen []uint64) ([]uint64, error) {
	if chosen == nil {
		for i := range log.Done() {
			chosen = append(chosen, i)
		}
	}
	chosen = slices.Clone(chosen)
	slices.Sort(chosen)
	chosen = slices.Compact(chosen)
	if n := len(chosen); n > 0 && chosen[n-1] >= log.Done() {
		return nil, fault.Input("section", chosen[n-1], "0 … %d, of %d sections done", int64(log.Done())-1, log.Done())
	}
	return chosen, nil
}

// auditor hands sections to workers in rising order.
type auditor struct {
	log *tensorlog.Log
	cfg AuditConfig

	mu    sync.Mutex
	queue []uint64
	audit *Audit
}

func (a *auditor) work(ctx context.Context, threads int) error {
	ex, err := a.cfg.New(a.log.Prog, a.log.Data, tensorlog.Hash(a.log.Seed), threads)
	if err != nil {
		return err
	}
	defer ex.Close()
	for {
		section, last, ok := a.next()
		if !ok {
			return nil
		}
		bad, err := a.section(ctx, ex, section, last)
		if err != nil {
			return err
		}
		a.done(section, bad)
	}
}

// next takes the next section off the queue. After a bad one nothing is left to
// do: all sections before it have been taken. last tells that nobody else reads
// the checkpoint at the section's end.
func (a *auditor) next() (section uint64, last, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if len(a.queue) == 0 || a.audit.Bad != nil {
		return 0, false, false
	}
	section, a.queue = a.queue[0], a.queue[1:]
	return section, len(a.queue) == 0 || a.queue[0] != section+1, true
}

func (a *auditor) done(section uint64, bad *Bad) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.audit.Checked = append(a.audit.Checked, section)
	if bad != nil && (a.audit.Bad == nil || bad.Step < a.audit.Bad.Step) {
		a.audit.Bad = bad
	}
	if a.cfg.Progress != nil {
		a.cfg.Progress(section)
	}
}

// section audits one section. An error is one of this machine, not of the log.
func (a *auditor) section(ctx context.Context, ex Executor, section uint64, readEnd bool) (*Bad, error) {
	end := &Bad{Section: section, Step: (section+1)*a.log.SectionSteps - 1}
	start, err := a.log.Checkpoint(section)
	if fault.CodeOf(err) == fault.Verification {
		if section == 0 {
			return &Bad{Err: err}, nil
		}
		return &Bad{Section: section - 1, Step: section*a.log.SectionSteps - 1, Err: err}, nil
	}
	if err != nil {
		return nil, err
	}
	replay, err := Section(ctx, ex, a.log.Prog, start, section*a.log.SectionSteps, (section+1)*a.log.SectionSteps, tensorlog.Hash{}, a.log.Digests)
	var d *program.Divergence
	if errors.As(err, &d) {
		return &Bad{Section: section, Step: d.Step, Err: d}, nil
	}
	if err != nil {
		return nil, err
	}
	want := a.log.Boundaries()[section]
	if replay.End != want.End {
		end.Err = fault.Verify("state root in "+tensorlog.BoundariesName, tensorlog.Hex(want.End), "%v, as re-execution gives", tensorlog.Hex(replay.End))
		return end, nil
	}
	if loss := replay.Losses[len(replay.Losses)-1]; math.Float32bits(loss) != math.Float32bits(want.Loss) {
		end.Err = fault.Verify("loss in "+tensorlog.BoundariesName, want.Loss, "%v, as re-execution gives", loss)
		return end, nil
	}
	if !readEnd {
		return nil, nil
	}
	if _, end.Err = a.log.Checkpoint(section + 1); end.Err == nil {
		return nil, nil
	}
	if fault.CodeOf(end.Err) != fault.Verification {
		return nil, end.Err
	}
	return end, nil
}
