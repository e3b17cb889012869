package requester

import (
	"context"
	"encoding/binary"

	"lode/dataset"
	"lode/internal/job"
	"lode/program"
	"lode/program/frontend"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// Prepared is a training, ready to be run here or to be posted as a job.
type Prepared struct {
	Inputs       *job.Inputs
	Steps        uint64 // a multiple of SectionSteps
	SectionSteps uint64
	Seed         uint64            // as the user gave it
	Origin       map[string]string // see tensorlog.Params

	// Exam judges the trained model; nil if nothing is known about it beyond
	// its program.
	Exam *Exam
}

// Prepare reads the data, splits and encodes it, and builds the programs. What
// cannot be used is reported as a *fault.Error that names the option, or the
// place in the data file.
func Prepare(ctx context.Context, o Options) (*Prepared, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	d, err := load(ctx, &o)
	if err != nil {
		return nil, err
	}
	batch, steps, err := o.length(d.Train.Rows)
	if err != nil {
		return nil, err
	}
	cfg := o.config(d, batch, steps)
	model, err := frontend.Build(cfg)
	if err != nil {
		return nil, err
	}
	return &Prepared{
		Inputs: &job.Inputs{
			Manifest: job.Manifest{Model: o.Model, Task: string(d.Task)},
			Program:  model.Train, Init: model.Init, Data: []program.Array{d.Train.X, d.Train.Y},
		},
		Steps: steps, SectionSteps: o.SectionSteps, Seed: o.Seed, Origin: o.origin(d),
		Exam: newExam(d, model, o.Model),
	}, nil
}

// load reads the data that the options name.
func load(ctx context.Context, o *Options) (*dataset.Dataset, error) {
	if o.Data == "" {
		return dataset.Digits(o.Digits, o.Seed)
	}
	return dataset.Load(ctx, o.Data, o.dataset())
}

// Run is the training on one's own machine, without a chain.
func (p *Prepared) Run() tensorlog.Run {
	return tensorlog.Run{
		Program: p.Inputs.Program, Data: p.Inputs.Data, Init: p.Inputs.Init, Seed: TrainingSeed(p.Seed),
		Steps: p.Steps, SectionSteps: p.SectionSteps, Origin: p.Origin,
	}
}

// TrainingSeed is the seed of data order and random numbers that follows from a
// user's seed: keccak("lode/seed" ‖ uint64be(seed)). A job's requester puts it
// into the terms, and the market hashes it together with the job's id.
func TrainingSeed(seed uint64) tensorlog.Hash {
	return merkle.Keccak(binary.BigEndian.AppendUint64([]byte("lode/seed"), seed))
}
