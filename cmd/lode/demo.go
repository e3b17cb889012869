package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/urfave/cli/v2"
	"go.uber.org/zap"

	"lode/internal/daemon"
	"lode/internal/demo"
	"lode/internal/train"
	"lode/requester"
)

func demoCommand() *cli.Command {
	return &cli.Command{
		Name:  "demo",
		Usage: "play the whole market on this machine: two trainers, one of them a cheat, an auditor, and four validators or proofs",
		Flags: append(trainingFlags(0), threadsFlag(),
			&cli.StringFlag{Name: "mode", Value: requester.ModeAttested, Usage: "attested: validators re-execute drawn sections; or proven: the trainers prove drawn steps, of a model for tables that is small enough (default: mlp:8 on 150 flowers)"},
			&cli.StringFlag{Name: "home", EnvVars: []string{"LODE_HOME"}, Usage: "`DIR` to keep the keys of proven mode in, so that they are made once (default ~/.lode)"},
			&cli.StringFlag{Name: "out", Usage: "`DIR` for everything that stays: model, loss curve, logs (default: a new temporary folder)"},
			&cli.StringFlag{Name: "log-level", Value: "error", Usage: "of the daemons' own logs: debug, info, warn or error"},
			&cli.StringFlag{Name: "log-format", Value: "text", Usage: "text or json"},
		),
		Action: runDemo,
	}
}

func runDemo(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	log, err := logger(c)
	if err != nil {
		return err
	}
	n, err := threads(c)
	if err != nil {
		return err
	}
	o, err := trainingOptions(c)
	if err != nil {
		return err
	}
	mode := c.String("mode")
	keys := ""
	if mode == requester.ModeProven {
		if keys, err = home(c); err != nil {
			return err
		}
		keys = filepath.Join(keys, daemon.KeysName)
		if !c.IsSet("model") {
			o.Model = "" // a small one
		}
	}
	dir, err := demo.Dir(c.String("out"))
	if err != nil {
		return err
	}
	begin := time.Now()
	show := newStory(c.App.ErrWriter, begin)
	report, err := demo.Run(c.Context, demo.Config{Options: o, Mode: mode, Keys: keys, Dir: dir, Threads: n, Log: log, Say: show.say, Train: show.train})
	show.end()
	if report == nil {
		os.Remove(dir) // which fails if anything is in it
		return err
	}
	if printing := result(c, report, func(w io.Writer) {
		if werr := report.Write(w); werr != nil {
			log.Warn("printing the report", zap.Error(werr))
		}
	}); printing != nil {
		return printing
	}
	return err
}

// story tells on stderr what happens. Where stderr is a terminal, its last line
// follows the training.
type story struct {
	w     io.Writer
	begin time.Time

	mu  sync.Mutex
	bar *progress
}

func newStory(w io.Writer, begin time.Time) *story {
	return &story{w: w, begin: begin, bar: newProgress(w)}
}

func (s *story) say(line string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bar.done()
	fmt.Fprintf(s.w, "%5.1fs  %s\n", time.Since(s.begin).Seconds(), line)
}

func (s *story) train(trainer string, p train.Progress) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bar.printf("        %s trains: step %d of %d, loss %.4g", trainer, p.Step, p.Steps, p.Loss)
}

func (s *story) end() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bar.done()
}
