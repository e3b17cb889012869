package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/fault"
	"lode/internal/proving"
	"lode/program"
	"lode/program/circuit"
	"lode/program/circuit/setup"
	"lode/tensorlog"
)

func circuitCommand() *cli.Command {
	beacon := []cli.Flag{
		&cli.StringFlag{Name: "rpc", Value: "http://127.0.0.1:8545", EnvVars: []string{"LODE_RPC"}, Usage: "`URL` of the Ethereum node that knows the beacon blocks"},
	}
	limit := &cli.Int64Flag{Name: "limit", Value: circuit.DefaultLimit, Usage: "refuse circuits of more than `N` constraints"}
	return &cli.Command{
		Name:  "circuit",
		Usage: "what proving a step takes, and the keys for it",
		Subcommands: []*cli.Command{{
			Name:      "inspect",
			Usage:     "say what a circuit of a program would cost and what none covers, or how far a set-up is",
			ArgsUsage: "PROGRAM|DIR",
			Flags:     []cli.Flag{limit},
			Action:    runCircuitInspect,
		}, {
			Name:      "setup",
			Usage:     "make keys for a program; alone, or begin and seal a set-up that others contribute to",
			ArgsUsage: "PROGRAM",
			Flags: append([]cli.Flag{
				&cli.StringFlag{Name: "out", Usage: "`DIR` for the set-up"},
				&cli.StringFlag{Name: "blocks", Usage: "`A,B`: blocks whose randomness seals the phases (default: soon, one after the other)"},
				&cli.BoolFlag{Name: "open", Usage: "only begin: contributions and seals follow"},
				&cli.BoolFlag{Name: "seal", Usage: "seal the open phase of the set-up, once its block is mined"},
				limit,
			}, beacon...),
			Action: runCircuitSetup,
		}, {
			Name:      "contribute",
			Usage:     "check a set-up and add a contribution, whose secret is forgotten",
			ArgsUsage: "DIR",
			Flags:     append([]cli.Flag{limit}, beacon...),
			Action:    runCircuitContribute,
		}, {
			Name:      "verify",
			Usage:     "check every contribution and seal of a set-up, and keep the keys",
			ArgsUsage: "DIR",
			Flags:     append([]cli.Flag{limit, &cli.StringFlag{Name: "home", EnvVars: []string{"LODE_HOME"}, Usage: "`DIR` to keep the keys in (default ~/.lode)"}}, beacon...),
			Action:    runCircuitVerify,
		}},
	}
}

// inspected is the result of lode circuit inspect for a program.
type inspected struct {
	Program     tensorlog.Hex `json:"program_root"`
	Covered     bool          `json:"covered"`
	Unsupported []string      `json:"unsupported"`
	circuit.Cost
	Limit    int64 `json:"limit"`
	InLimits bool  `json:"within_limit"`
}

func runCircuitInspect(c *cli.Context) error {
	args, err := arguments(c, "PROGRAM|DIR")
	if err != nil {
		return err
	}
	if info, err := os.Stat(args[0]); err == nil && info.IsDir() {
		t, err := setup.Open(args[0], c.Int64("limit"))
		if err != nil {
			return err
		}
		return showSetup(c, t, nil, 0)
	}
	p, err := checkedProgram(args[0], program.DefaultLimits())
	if err != nil {
		return err
	}
	s := inspected{Program: tensorlog.Hex(p.Root()), Unsupported: circuit.Unsupported(p), Cost: circuit.Estimate(p), Limit: c.Int64("limit")}
	s.Covered, s.InLimits = len(s.Unsupported) == 0, s.Constraints <= s.Limit
	if s.Unsupported == nil {
		s.Unsupported = []string{}
	}
	return result(c, s, func(w io.Writer) {
		for _, u := range s.Unsupported {
			fmt.Fprintf(w, "not covered    %s\n", u)
		}
		fmt.Fprintf(w, "constraints    about %d a step, %.1f for each of %d multiply-adds (limit %d)\n", s.Constraints, float64(s.Constraints)/float64(max(1, s.FMA)), s.FMA, s.Limit)
		fmt.Fprintf(w, "public inputs  %d\n", s.Inputs)
		fmt.Fprintf(w, "on two cores   set-up alone %.0f s, a proof %.0f s with %.1f GiB\n", s.SetupSeconds, s.ProveSeconds, float64(s.Memory)/(1<<30))
		if err := circuit.CheckLimit(p, s.Limit); err != nil {
			fmt.Fprintf(w, "too large      %v\n", err)
		}
	})
}

// settled is the result of the commands about a set-up.
type settled struct {
	setup.Meta
	Dir           string         `json:"dir"`
	Phase         string         `json:"phase"`
	Contributions [2]int         `json:"contributions"`
	Key           *tensorlog.Hex `json:"verifying_key"` // hash; null until it is verified
	Seconds       float64        `json:"seconds"`
}

// showSetup prints how far t is.
func showSetup(c *cli.Context, t *setup.Transcript, keys *circuit.Keys, seconds float64) error {
	s := settled{Meta: t.Meta, Dir: t.Dir, Seconds: seconds, Contributions: [2]int{t.Contributions(setup.Powers), t.Contributions(setup.Circuit)}}
	s.Phase = []string{"powers of tau", "circuit", "sealed"}[t.Phase()-setup.Powers]
	if keys != nil {
		k := tensorlog.Hex(keys.Verifying.Hash)
		s.Key = &k
	}
	return result(c, s, func(w io.Writer) {
		fmt.Fprintf(w, "circuit        %s, %d constraints\n", s.Circuit, s.Constraints)
		fmt.Fprintf(w, "phase          %s\n", s.Phase)
		fmt.Fprintf(w, "contributions  %d to the powers of tau, %d to the circuit\n", s.Contributions[0], s.Contributions[1])
		for i, b := range s.Blocks {
			seal := "open"
			if i < len(s.Randomness) {
				seal = s.Randomness[i]
			}
			fmt.Fprintf(w, "block %-8d %s\n", b, seal)
		}
		if s.Key != nil {
			fmt.Fprintf(w, "verifying key  %s\n", s.Key)
		}
	})
}

// blocksOf reads --blocks, or names two that come soon.
func blocksOf(c *cli.Context, node *chain.Client) (b [2]uint64, err error) {
	if s := c.String("blocks"); s != "" {
		x, y, ok := strings.Cut(s, ",")
		if b[0], err = strconv.ParseUint(x, 10, 64); err == nil && ok {
			b[1], err = strconv.ParseUint(y, 10, 64)
		}
		if err != nil || !ok {
			return b, fault.Input("--blocks", s, "two numbers such as 21000000,21000010")
		}
		return b, nil
	}
	return proving.SoonBlocks(c.Context, node)
}

func runCircuitSetup(c *cli.Context) error {
	out, err := required(c, "out", "a folder for the set-up")
	if err != nil {
		return err
	}
	node, err := chain.Dial(c.Context, chain.Config{RPC: c.String("rpc")})
	if err != nil {
		return err
	}
	defer node.Close()
	bar := newProgress(c.App.ErrWriter)
	defer bar.done()
	begin := time.Now()
	stage := func(s string) { bar.printf("%4.0f s  %s", time.Since(begin).Seconds(), s) }
	if c.Bool("seal") {
		if _, err := arguments(c); err != nil {
			return err
		}
		t, err := setup.Open(out, c.Int64("limit"))
		if err != nil {
			return err
		}
		t.Progress = stage
		if t.Phase() == setup.Sealed {
			return fault.Input("--seal", out, "a set-up with an open phase")
		}
		r, err := proving.Randomness(node)(c.Context, t.Blocks[t.Phase()-setup.Powers])
		if err != nil {
			return err
		}
		if err := t.Seal(c.Context, r); err != nil {
			return err
		}
		bar.done()
		return showSetup(c, t, nil, time.Since(begin).Seconds())
	}
	args, err := arguments(c, "PROGRAM")
	if err != nil {
		return err
	}
	p, err := checkedProgram(args[0], program.DefaultLimits())
	if err != nil {
		return err
	}
	if err := circuit.CheckLimit(p, c.Int64("limit")); err != nil {
		return err
	}
	e := circuit.Estimate(p)
	stage(fmt.Sprintf("about %d constraints: %.0f s and %.1f GiB on two cores", e.Constraints, e.SetupSeconds, float64(e.Memory)/(1<<30)))
	blocks, err := blocksOf(c, node)
	if err != nil {
		return err
	}
	t, err := setup.Create(out, p, blocks)
	if err != nil {
		return err
	}
	t.Progress = stage
	var keys *circuit.Keys
	if !c.Bool("open") {
		if keys, err = setup.Alone(c.Context, t, proving.AwaitRandomness(node)); err != nil {
			// The folder was new or empty. What is in it now can't be gone on with.
			return errors.Join(err, os.RemoveAll(out))
		}
	}
	bar.done()
	return showSetup(c, t, keys, time.Since(begin).Seconds())
}

// opened is the set-up of a command's argument, and the node to ask for blocks.
func opened(c *cli.Context, bar *progress) (*setup.Transcript, *chain.Client, error) {
	args, err := arguments(c, "DIR")
	if err != nil {
		return nil, nil, err
	}
	t, err := setup.Open(args[0], c.Int64("limit"))
	if err != nil {
		return nil, nil, err
	}
	t.Progress = func(s string) { bar.printf("%s", s) }
	node, err := chain.Dial(c.Context, chain.Config{RPC: c.String("rpc")})
	return t, node, err
}

func runCircuitContribute(c *cli.Context) error {
	begin := time.Now()
	bar := newProgress(c.App.ErrWriter)
	defer bar.done()
	t, node, err := opened(c, bar)
	if err != nil {
		return err
	}
	defer node.Close()
	head, err := node.Latest(c.Context)
	if err != nil {
		return err
	}
	if _, err := t.Contribute(c.Context, head.Number); err != nil {
		return err
	}
	bar.done()
	return showSetup(c, t, nil, time.Since(begin).Seconds())
}

func runCircuitVerify(c *cli.Context) error {
	begin := time.Now()
	bar := newProgress(c.App.ErrWriter)
	defer bar.done()
	t, node, err := opened(c, bar)
	if err != nil {
		return err
	}
	defer node.Close()
	keys, err := t.Verify(c.Context, proving.Randomness(node))
	if err != nil {
		return err
	}
	dir, err := home(c)
	if err != nil {
		return err
	}
	if err := proving.NewKeyring(filepath.Join(dir, daemon.KeysName), nil).Keep(t, keys); err != nil {
		return err
	}
	bar.done()
	return showSetup(c, t, keys, time.Since(begin).Seconds())
}
