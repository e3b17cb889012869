// Command lode trains models for money and proves it: requesters post jobs,
// trainers do them, validators check them. Every part is one subcommand.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"

	"lode/internal/fault"
)

func main() {
	os.Exit(mainExit())
}

// mainExit runs the program. The first signal cancels the context, so that
// every part can end cleanly; the second one kills.
func mainExit() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() {
		<-ctx.Done()
		stop()
	}()
	return run(ctx, os.Args, os.Stdout, os.Stderr)
}

// run executes one command line and returns its exit code. Results go to
// stdout; logs, progress and errors go to stderr. With --json an error is an
// object on stdout as well.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	app := newApp(stdout, stderr)
	args, err := arrange(app, args)
	if err == nil {
		err = app.RunContext(ctx, args)
	}
	if err != nil && ctx.Err() != nil {
		err = ctx.Err() // whatever failed did so because of it
	}
	if err != nil {
		report(err, wantsJSON(args), stdout, stderr)
	}
	return int(fault.CodeOf(err))
}

func newApp(stdout, stderr io.Writer) *cli.App {
	app := &cli.App{
		Name:            "lode",
		Usage:           "mine intelligence: train models for a reward, bit by bit verifiable",
		HideVersion:     true,
		HideHelpCommand: true,
		Writer:          stdout,
		ErrWriter:       stderr,
		ExitErrHandler:  func(*cli.Context, error) {},
		Commands:        commands(),
	}
	prepare(app.Commands)
	return app
}

// prepare gives every command what all of them share: usage errors that are
// plain errors, no implicit help subcommand, and --json on each leaf.
func prepare(commands []*cli.Command) {
	for _, c := range commands {
		c.HideHelpCommand = true
		c.OnUsageError = func(_ *cli.Context, err error, _ bool) error { return usageError(err) }
		if len(c.Subcommands) == 0 {
			c.Flags = append(c.Flags, jsonFlag)
		}
		prepare(c.Subcommands)
	}
}
