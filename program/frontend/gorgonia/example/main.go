// Command example trains a convolutional network that is written with Gorgonia,
// on drawn digits, as a job.
//
//	go run ./program/frontend/gorgonia/example --out digits
//	bin/lode job post --program digits/program.bin --initial-state digits/initial.ckpt \
//	  --data digits/dataset.bin --epochs 10 --reward 0.5eth --key-file requester.key
//	bin/lode job fetch ID --out model --key-file requester.key
//	go run ./program/frontend/gorgonia/example --judge model/final.ckpt
//
// The first command writes what is to be posted. The last one puts the weights
// that the job has trained back into the Gorgonia graph and lets it classify
// digits that were never posted.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"lode/dataset"
	"lode/internal/durable"
	"lode/internal/fault"
	"lode/program"
	"lode/tensorlog"
)

// Files that the example writes.
const (
	ProgramName = "program.bin"
	InitialName = "initial.ckpt"
	DataName    = "dataset.bin"
)

func main() {
	err := run(os.Args[1:], os.Stdout)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "example: "+err.Error())
	}
	os.Exit(int(fault.CodeOf(err)))
}

func run(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("example", flag.ContinueOnError)
	out := flags.String("out", "", "`DIR` to write program, first weights and data to")
	judge := flags.String("judge", "", "checkpoint `FILE` with trained weights to judge")
	count := flags.Int("digits", 3000, "`N` pictures, of which a fifth is held out")
	if err := flags.Parse(args); err != nil {
		return fault.Input("command line", err, "flags as in --help")
	}
	if (*out == "") == (*judge == "") || flags.NArg() > 0 {
		return fault.Input("command line", args, "one of --out DIR and --judge FILE")
	}
	data, err := dataset.Digits(*count, 0)
	if err != nil {
		return err
	}
	n, err := newNetwork()
	if err != nil {
		return err
	}
	if err := n.lower(data.Train.Rows); err != nil {
		return err
	}
	if *judge != "" {
		return n.judge(*judge, &data.Held, stdout)
	}
	return n.write(*out, &data.Train, stdout)
}

// write writes the files of a job.
func (n *network) write(dir string, train *dataset.Split, stdout io.Writer) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := program.WriteFile(filepath.Join(dir, ProgramName), n.model.Train); err != nil {
		return err
	}
	for name, write := range map[string]func(io.Writer) error{
		InitialName: func(w io.Writer) error { return tensorlog.WriteCheckpoint(w, n.model.Init) },
		DataName:    func(w io.Writer) error { return tensorlog.WriteDataset(w, []program.Array{train.X, train.Y}) },
	} {
		if err := durable.WriteFile(filepath.Join(dir, name), 0o644, write); err != nil {
			return err
		}
	}
	s := n.model.Train.Stats()
	_, err := fmt.Fprintf(stdout, "wrote     %s: %d operators, %d rows, %.1f million operations a step\n", dir, s.Operators, train.Rows, float64(s.Flops)/1e6)
	if err == nil {
		_, err = fmt.Fprintf(stdout, "agrees    with Gorgonia to %.1g\n", n.model.Difference)
	}
	return err
}

// judge says how many of the digits the trained weights recognise.
func (n *network) judge(checkpoint string, held *dataset.Split, stdout io.Writer) error {
	f, err := os.Open(checkpoint)
	if err != nil {
		return fault.Input("judge", checkpoint, "a file that can be read: %v", errors.Unwrap(err))
	}
	defer f.Close()
	state, err := tensorlog.ReadCheckpoint(bufio.NewReader(f), n.model.Train.Slots)
	if err != nil {
		return &fault.Error{Code: fault.BadInput, Field: "judge", Value: checkpoint, Expected: "a checkpoint of this network", Err: err}
	}
	if err := n.model.Load(state); err != nil {
		return err
	}
	right, of, err := n.classify(held)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "accuracy  %.4f on %d digits that were held out\n", float64(right)/float64(of), of)
	return err
}
