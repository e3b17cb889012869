package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"
	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/market"
	"lode/internal/train"
	"lode/requester"
	"lode/tensorlog"
)

func jobCommand() *cli.Command {
	audit := &cli.StringFlag{Name: "audit", DefaultText: fmt.Sprintf("%d, in proven mode all", requester.DefaultAudit), Usage: "re-execute `N` secretly chosen sections here, all or none, and challenge a false one"}
	readFlags := func(more ...cli.Flag) []cli.Flag { return append(chainFlags(), more...) }
	accountFlags := func(more ...cli.Flag) []cli.Flag { return append(append(chainFlags(), keyFlags()...), more...) }
	return &cli.Command{
		Name:  "job",
		Usage: "post a training as a job, follow it and fetch the model",
		Subcommands: []*cli.Command{
			{
				Name:   "post",
				Usage:  "store the inputs, put the reward into escrow and post the job",
				Flags:  actorFlags(append(append(trainingFlags(0), offerFlags()...), threadsFlag(), audit)...),
				Action: runPost,
			},
			{
				Name:   "list",
				Usage:  "list jobs",
				Flags:  readFlags(&cli.StringFlag{Name: "requester", Usage: "only those of `ADDRESS`"}, &cli.StringFlag{Name: "trainer", Usage: "only those claimed by `ADDRESS`"}, &cli.BoolFlag{Name: "open", Usage: "only those that nobody has claimed"}),
				Action: runJobList,
			},
			{
				Name: "show", Usage: "show a job: state, money, whose turn it is and until when", ArgsUsage: "ID",
				Flags: readFlags(), Action: runJobShow,
			},
			{
				Name: "watch", Usage: "follow a job to its end, audit it, and do what others left undone", ArgsUsage: "ID",
				Flags: actorFlags(threadsFlag(), audit,
					&cli.Uint64Flag{Name: "patience", Value: 60, Usage: "leave settling to others for so many `SECONDS` of chain time"}),
				Action: runJobWatch,
			},
			{
				Name: "fetch", Usage: "fetch, verify, judge and save the trained model", ArgsUsage: "ID",
				Flags:  actorFlags(threadsFlag(), &cli.StringFlag{Name: "out", Usage: "`DIR` for the model"}),
				Action: runJobFetch,
			},
			jobUnavailableCommand(),
			{
				Name: "cancel", Usage: "take back a job that nobody has claimed", ArgsUsage: "ID",
				Flags: accountFlags(), Action: runJobCancel,
			},
			{
				Name: "raise", Usage: "raise the reward of a job that nobody has claimed", ArgsUsage: "ID",
				Flags:  accountFlags(&cli.StringFlag{Name: "amount", Usage: "`AMOUNT` to add, such as 0.1eth"}),
				Action: runJobRaise,
			},
		},
	}
}

// offerFlags say what a job pays, and what else may be posted than a model of
// the zoo.
func offerFlags() []cli.Flag {
	o := requester.DefaultOffer()
	return []cli.Flag{
		&cli.StringFlag{Name: "reward", Usage: "`AMOUNT` for the trainer, such as 0.5eth"},
		&cli.StringFlag{Name: "stake", Usage: "`AMOUNT` a trainer must lock (default: the reward)"},
		&cli.StringFlag{Name: "fee", Usage: "`AMOUNT` for each seat that attests (default: what it costs one)"},
		&cli.StringFlag{Name: "draw-bounty", Usage: "`AMOUNT` for whoever proves the draw (default: twice its gas)"},
		&cli.IntFlag{Name: "seats", DefaultText: fmt.Sprintf("%d, in proven mode 0", o.Seats), Usage: "`N` seats of the committee; in proven mode half of the one that can be asked whether the final state is withheld"},
		&cli.IntFlag{Name: "per-seat", DefaultText: fmt.Sprint(o.PerSeat), Usage: "`N` sections that each seat re-executes, in attested mode"},
		&cli.IntFlag{Name: "drawn", DefaultText: fmt.Sprint(requester.DefaultDrawn), Usage: "`N` drawn steps that the trainer has to prove, in proven mode"},
		&cli.StringFlag{Name: "keys", Usage: "`DIR` of a sealed set-up for the program, in proven mode (default: made here alone)"},
		&cli.DurationFlag{Name: "training-time", Usage: "from claim to submit (default: ten times what it would take here)"},
		&cli.StringFlag{Name: "mode", Value: o.Mode, Usage: "attested: a committee re-executes drawn sections; or proven: the trainer proves drawn steps"},
		&cli.StringFlag{Name: "program", Usage: "step program `FILE` to post instead of a model of the zoo; needs --initial-state"},
		&cli.StringFlag{Name: "initial-state", Usage: "checkpoint `FILE` with the state before the first step"},
		&cli.BoolFlag{Name: "dry-run", Usage: "show cost and risk, send nothing; in proven mode keys are made all the same, and kept"},
		&cli.BoolFlag{Name: "no-wait", Usage: "do not go on serving the inputs until the job is claimed"},
	}
}

func offer(c *cli.Context) (requester.Offer, error) {
	o, err := requester.OfferOf(c.String("mode"))
	if err != nil {
		return o, err
	}
	o.TrainingTime, o.Keys = c.Duration("training-time"), c.String("keys")
	for name, n := range map[string]*int{"seats": &o.Seats, "per-seat": &o.PerSeat, "drawn": &o.Drawn} {
		if c.IsSet(name) {
			*n = c.Int(name)
		}
	}
	if err := flagsOf(c, o.Mode); err != nil {
		return o, err
	}
	if _, err := required(c, "reward", "an amount such as 0.5eth"); err != nil {
		return o, err
	}
	if o.Reward, err = ether(c, "reward"); err != nil {
		return o, err
	}
	if c.IsSet("stake") {
		if o.Stake, err = ether(c, "stake"); err != nil {
			return o, err
		}
	}
	if c.IsSet("fee") {
		if o.Fee, err = ether(c, "fee"); err != nil {
			return o, err
		}
	}
	if c.IsSet("draw-bounty") {
		o.DrawBounty, err = ether(c, "draw-bounty")
	}
	return o, err
}

// flagsOf refuses flags that say nothing in a job's mode.
func flagsOf(c *cli.Context, mode string) error {
	refuse := func(name, expected string) error {
		if !c.IsSet(name) {
			return nil
		}
		return fault.Input("--"+name, c.Value(name), "%s", expected)
	}
	if mode == requester.ModeProven {
		err := refuse("per-seat", "--drawn instead, with --mode proven: no seat re-executes anything")
		if err == nil && c.IsSet("drawn") && c.Int("drawn") == 0 {
			err = fault.Input("--drawn", 0, "at least 1")
		}
		if err == nil && c.Int("seats") == 0 {
			err = refuse("fee", "--seats with it: with --mode proven nobody gets a fee but seats that are asked about a withheld final state")
		}
		return err
	}
	if err := refuse("drawn", "--mode proven with it"); err != nil {
		return err
	}
	return refuse("keys", "--mode proven with it")
}

// prepared reads what is to be trained: a model of the zoo or a program file.
func prepared(c *cli.Context) (*requester.Prepared, error) {
	o, err := trainingOptions(c)
	if err != nil {
		return nil, err
	}
	o.Proven = c.String("mode") == requester.ModeProven
	if !c.IsSet("program") {
		return requester.Prepare(c.Context, o)
	}
	if c.IsSet("model") {
		return nil, fault.Input("--model", o.Model, "no model of the zoo beside --program")
	}
	var steps uint64
	if o.Steps != nil {
		if steps = *o.Steps; steps == 0 {
			return nil, fault.Input("--steps", 0, "at least 1")
		}
	}
	return requester.FromProgram(c.Context, requester.ProgramOptions{
		Steps: steps, Program: c.String("program"), Initial: c.String("initial-state"), Data: o.Data,
		Label: o.Label, Task: o.Task, Header: o.Header, Separator: o.Separator, HeldOut: o.HeldOut, Epochs: o.Epochs, Seed: o.Seed, SectionSteps: o.SectionSteps, Proven: o.Proven,
	})
}

// ownAudit reads --audit: a number of sections, -1 for all.
func ownAudit(c *cli.Context) (int, error) {
	switch s := c.String("audit"); s {
	case "":
		if c.IsSet("audit") {
			return 0, fault.Input("--audit", "", "all, none or a number of sections")
		}
		return requester.UsualAudit, nil
	case "all":
		return -1, nil
	case "none", "0":
		return 0, nil
	default:
		return positive("--audit", s, "all, none or a number of sections")
	}
}

// requesterOf opens the requester of a command. Close its node after use.
func requesterOf(c *cli.Context, cfg requester.Config) (*requester.Requester, error) {
	var err error
	if cfg.Threads, err = threads(c); err != nil {
		return nil, err
	}
	cfg.New = train.Kernel(false)
	n, err := node(c.Context, c)
	if err != nil {
		return nil, err
	}
	return requester.New(n, cfg), nil
}

// posted is the result of lode job post.
type posted struct {
	ID     tensorlog.Hex    `json:"id"`
	Tx     string           `json:"tx,omitempty"` // empty: an earlier run had posted it, or --dry-run
	Posted bool             `json:"posted"`
	Quote  *requester.Quote `json:"quote"`
}

func runPost(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	own, err := ownAudit(c)
	if err != nil {
		return err
	}
	o, err := offer(c)
	if err != nil {
		return err
	}
	p, err := prepared(c)
	if err != nil {
		return err
	}
	begin := time.Now()
	r, err := requesterOf(c, requester.Config{Audit: own, Progress: func(stage string) {
		fmt.Fprintf(c.App.ErrWriter, "%4.0f s  %s\n", time.Since(begin).Seconds(), stage)
	}})
	if err != nil {
		return err
	}
	defer r.Close()
	d, err := r.Draft(c.Context, p, o)
	if err != nil {
		return err
	}
	out := posted{ID: tensorlog.Hex(d.ID), Quote: d.Quote}
	if !c.Bool("dry-run") {
		done, err := r.Post(c.Context, d)
		if err != nil {
			return err
		}
		out.Posted = true
		if done.Receipt != nil {
			out.Tx = done.Receipt.TxHash.Hex()
		}
	}
	var printing error
	err = result(c, out, func(w io.Writer) {
		if printing = d.Quote.Fprint(w); out.Posted {
			fmt.Fprintf(w, "\nposted job %s\n", out.ID)
		}
	})
	if err == nil {
		err = printing
	}
	if err != nil || !out.Posted || c.Bool("no-wait") {
		return err
	}
	return serveUntilClaimed(c, r, d.ID)
}

// serveUntilClaimed keeps the inputs reachable for as long as nobody else has
// them. With a storage daemon that is its business.
func serveUntilClaimed(c *cli.Context, r *requester.Requester, id market.Hash) error {
	if storageConfig(c).Kubo != "" {
		return nil
	}
	if r.Store.URL() == "" {
		r.Log.Warn("the inputs can be reached from nowhere else: serve them with lode job watch --storage-listen, or use a shared --storage")
		return nil
	}
	r.Log.Info("serving the inputs until the job is claimed", zap.String("storage", r.Store.URL()))
	for {
		v, err := r.View(c.Context, id)
		if err == nil && market.Phase(v.Phase) != market.Open {
			return nil
		}
		if err != nil && !chain.Transient(err) {
			return err
		}
		select {
		case <-c.Context.Done():
			return c.Context.Err()
		case <-time.After(r.Chain.Poll()):
		}
	}
}

func runJobList(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	keep := func(*market.Job) bool { return true }
	for _, role := range []string{"requester", "trainer"} {
		if !c.IsSet(role) {
			continue
		}
		a, err := chain.ParseAddress("--"+role, c.String(role))
		if err != nil {
			return err
		}
		before := keep
		keep = func(j *market.Job) bool {
			who := j.Terms.Requester
			if role == "trainer" {
				if j.Claim == nil {
					return false
				}
				who = j.Claim.Trainer
			}
			return who == a && before(j)
		}
	}
	if c.Bool("open") {
		before := keep
		keep = func(j *market.Job) bool { return j.Claim == nil && j.End == market.None && before(j) }
	}
	m, log, err := connect(c.Context, c)
	if err != nil {
		return err
	}
	defer m.Chain.Close()
	book, err := market.ReadBook(c.Context, m, log)
	if err != nil {
		return err
	}
	list, err := requester.List(c.Context, m, book, keep)
	if err != nil {
		return err
	}
	return result(c, list, func(w io.Writer) {
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "JOB\tSTATE\tREWARD\tSTEPS\tCHECKED\tTURN")
		for _, s := range list {
			checked := fmt.Sprintf("%d of %d sections", s.Seats*s.PerSeat, s.Sections)
			if s.Mode == requester.ModeProven {
				checked = fmt.Sprintf("%d of %d steps proven", len(s.Proven), s.ToProve)
			}
			fmt.Fprintf(t, "%s\t%s\t%s\t%d\t%s\t%s\n", s.ID.String()[:14], s.State, chain.FormatEther(s.Reward), s.Steps, checked, s.Turn)
		}
		_ = t.Flush() // stdout that is gone is found out by the next write
	})
}

func runJobShow(c *cli.Context) error {
	args, err := arguments(c, "ID")
	if err != nil {
		return err
	}
	m, log, err := connect(c.Context, c)
	if err != nil {
		return err
	}
	defer m.Chain.Close()
	j, err := requester.Find(c.Context, m, args[0], log)
	if err != nil {
		return err
	}
	s, err := requester.Show(c.Context, m, j)
	if err != nil {
		return err
	}
	return printStatus(c, s)
}

func printStatus(c *cli.Context, s *requester.Status) error {
	return result(c, s, func(w io.Writer) {
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		row := func(name, format string, args ...any) { fmt.Fprintf(t, name+"\t"+format+"\n", args...) }
		row("job", "%s", s.ID)
		row("state", "%s", s.State)
		if s.Turn != "" {
			row("turn", "%s", s.Turn)
		}
		row("requester", "%s", s.Requester)
		if s.Trainer != nil {
			row("trainer", "%s", *s.Trainer)
		}
		row("reward", "%s, for a stake of %s", chain.FormatEther(s.Reward), chain.FormatEther(s.Stake))
		if s.Mode == requester.ModeProven {
			printProven(s, row)
		} else {
			row("work", "%d steps in %d sections; %d seats check %d sections each for %s", s.Steps, s.Sections, s.Seats, s.PerSeat, chain.FormatEther(s.Fee))
			if s.StepsDone > 0 {
				row("done", "%d steps, log %s", s.StepsDone, s.Log)
				row("attested", "by %d seats in %d rounds", s.Matched, s.Rounds)
			}
			for _, ch := range s.Challenges {
				row("challenged", "section %d, by %s", ch.Section, ch.Challenger)
			}
		}
		if s.Paid != nil {
			row("paid", "%s to the trainer, %s back to the requester, %s forfeited", chain.FormatEther(s.Paid), chain.FormatEther(s.Refund), chain.FormatEther(s.Forfeit))
		}
		_ = t.Flush() // stdout that is gone is found out by the next write
	})
}

// printProven shows what a job in proven mode has instead of sections and seats.
func printProven(s *requester.Status, row func(name, format string, args ...any)) {
	row("work", "%d steps, of which %d drawn ones have to be proven", s.Steps, s.ToProve)
	if s.Seats > 0 {
		row("seats", "twice %d for %s each, if the final state is said to be withheld", s.Seats, chain.FormatEther(s.Fee))
	}
	if s.Log != "" {
		row("done", "%d steps, log %s", s.StepsDone, s.Log)
	}
	if s.Drawn != nil {
		row("drawn", "steps %s", strings.Trim(fmt.Sprint(s.Drawn), "[]"))
		row("proven", "%d of them", len(s.Proven))
	}
	if s.Rounds > 1 {
		row("voted", "%d seats on whether the final state can be had", s.Matched)
	}
	for _, ch := range s.Challenges {
		what, how := fmt.Sprintf("step %d", ch.Section), "waits for its proof"
		claim := ch.Section >= s.StepsDone
		if claim {
			what = fmt.Sprintf("that step %d diverges", s.StepsDone)
		}
		switch {
		case ch.Decided && ch.Won == claim:
			how = "proven"
		case ch.Decided:
			how = "no proof came in time"
		case s.Moves == nil:
			how = "not decided"
		}
		row("challenged", "%s, by %s: %s", what, ch.Challenger, how)
	}
}

func runJobWatch(c *cli.Context) error {
	args, err := arguments(c, "ID")
	if err != nil {
		return err
	}
	own, err := ownAudit(c)
	if err != nil {
		return err
	}
	r, err := requesterOf(c, requester.Config{Audit: own, Patience: c.Uint64("patience"), Update: func(u requester.Update) {
		fmt.Fprintf(c.App.ErrWriter, "%s  %-10s %s\n", time.Unix(int64(u.Time), 0).UTC().Format(time.DateTime), u.State, u.Note)
	}})
	if err != nil {
		return err
	}
	defer r.Close()
	j, err := requester.Find(c.Context, r.Contracts, args[0], r.Log)
	if err != nil {
		return err
	}
	s, err := r.Watch(c.Context, j.ID)
	if err != nil {
		return err
	}
	return printStatus(c, s)
}

func runJobFetch(c *cli.Context) error {
	args, err := arguments(c, "ID")
	if err != nil {
		return err
	}
	out, err := required(c, "out", "a folder for the model")
	if err != nil {
		return err
	}
	r, err := requesterOf(c, requester.Config{})
	if err != nil {
		return err
	}
	defer r.Close()
	j, err := requester.Find(c.Context, r.Contracts, args[0], r.Log)
	if err != nil {
		return err
	}
	f, err := r.Fetch(c.Context, j, out)
	if err != nil {
		return err
	}
	return result(c, f, func(w io.Writer) {
		fmt.Fprintf(w, "model    %s\nstate    %s, as committed to on the chain\njob      %s\n", filepath.Join(f.Dir, requester.ModelName), f.Final, f.State)
		if f.Evaluation != nil {
			fmt.Fprintf(w, "quality  %s\n", f.Evaluation)
		}
	})
}

// withJob runs a command that sends a transaction about a job.
func withJob[T fmt.Stringer](c *cli.Context, act func(a *market.Actor, j *market.Job) (T, error)) error {
	args, err := arguments(c, "ID")
	if err != nil {
		return err
	}
	a, err := actor(c.Context, c)
	if err != nil {
		return err
	}
	defer a.Chain.Close()
	j, err := requester.Find(c.Context, a.Contracts, args[0], nil)
	if err != nil {
		return err
	}
	out, err := act(a, j)
	if err != nil {
		return err
	}
	return result(c, out, func(w io.Writer) { fmt.Fprintln(w, out) })
}

func runJobCancel(c *cli.Context) error {
	return withJob(c, func(a *market.Actor, j *market.Job) (transaction, error) {
		r, err := requester.Cancel(c.Context, a, j)
		return transactionOf("cancel", r), err
	})
}

func runJobRaise(c *cli.Context) error {
	if c.String("amount") == "" {
		return fault.Input("--amount", "", "an amount such as 0.1eth")
	}
	wei, err := ether(c, "amount")
	if err != nil {
		return err
	}
	return withJob(c, func(a *market.Actor, j *market.Job) (transaction, error) {
		r, err := requester.Raise(c.Context, a, j, wei)
		return transactionOf("raise", r), err
	})
}
