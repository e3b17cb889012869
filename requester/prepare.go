package requester

import (
	"context"
	"encoding/binary"
	"errors"

	"lode/dataset"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/program"
	"lode/program/frontend"
	"lode/program/kernel"
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
// place in the data file. A model that needs more memory than there is here is
// refused before its weights are made.
func Prepare(ctx context.Context, o Options) (*Prepared, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	given, r := o, recipeOf(o.Model)
	r.fill(&o)
	d, err := load(ctx, &o, r)
	if err != nil {
		return nil, err
	}
	batch, steps, err := o.length(r, d.Train.Rows)
	if err != nil {
		return nil, err
	}
	if o.Schedule == "" {
		o.Schedule = r.schedule(steps)
	}
	cfg, err := o.config(d, batch, steps)
	if err != nil {
		return nil, err
	}
	cfg.Admit = func(p *program.Program) error { return affordable(o.Model, p, o.MaxMemory) }
	model, err := frontend.Build(cfg)
	if err != nil {
		return nil, err
	}
	in := &job.Inputs{
		Manifest: job.Manifest{Model: o.Model, Task: string(d.Task)},
		Program:  model.Train, Init: model.Init, Data: []program.Array{d.Train.X},
	}
	if d.Task != dataset.Bytes {
		in.Data = append(in.Data, d.Train.Y)
	}
	return &Prepared{
		Inputs: in, Steps: steps, SectionSteps: o.SectionSteps, Seed: o.Seed, Origin: given.origin(&o, d),
		Exam: newExam(d, model, o.Model),
	}, nil
}

// load reads the data that the options name, or draws them.
func load(ctx context.Context, o *Options, r *recipe) (*dataset.Dataset, error) {
	d, err := frontend.Describe(o.Model)
	if err != nil {
		return nil, err
	}
	if d.Data == frontend.Windows {
		t := dataset.TextOptions{Context: d.Context, HeldOut: r.heldOut, MostHeldOut: heldOutText}
		if o.HeldOut != nil {
			t.HeldOut, t.MostHeldOut = *o.HeldOut, 0
		}
		return dataset.LoadText(ctx, o.Data, t)
	}
	if o.HeldOut == nil {
		o.HeldOut = &r.heldOut
	}
	if o.Data == "" {
		if o.Flowers > 0 {
			return dataset.Flowers(o.Flowers, o.Seed)
		}
		return r.draw(o.Pictures, o.Seed)
	}
	t, err := o.table(d.Data)
	if err != nil {
		return nil, err
	}
	return dataset.Load(ctx, o.Data, t)
}

// affordable refuses a model before its weights are made, if training it needs
// more than limit bytes; 0: than what is available. Besides what the executor
// allocates, the state is there as it was at first and up to three times on its
// way into the log; an eighth of all is head-room.
func affordable(model string, p *program.Program, limit int64) error {
	besides := 4 * p.Stats().StateBytes
	besides += (besides + kernel.Memory(p, kernel.Options{})) / 8
	err := kernel.Fits(p, kernel.Options{MaxMemory: limit}, besides)
	var f *fault.Error
	if errors.As(err, &f) {
		return fault.Input("model", model, "one that fits into memory: training it needs about %s bytes, and there should be %s", f.Value, f.Expected)
	}
	return err
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
