package requester

import (
	"fmt"
	"math"
	"strings"

	"lode/dataset"
)

// recipe is how a kind of model is trained where the user doesn't say. It makes
// the plain command good at what it is meant for, on two cores in minutes.
type recipe struct {
	draw     func(n int, seed uint64) (*dataset.Dataset, error) // pictures where there is no data file
	pictures int                                                // so many

	heldOut float64
	batch   int64
	steps   uint64  // 0: as many as epochs make
	epochs  float64 // more for so little data that they make less than leastSteps

	optimizer string
	lr        float64
	decay     float64 // 0: what the optimizer does by itself
	clipNorm  float64

	// warmup of a schedule along a cosine, down to floor; no more than a tenth
	// of the steps. 0: the rate is constant.
	warmup uint64
	floor  float64
}

// leastSteps is how many steps little data is trained for.
const leastSteps = 512

// heldOutText bounds how many bytes of a text are held out where nobody says: a
// quarter of a million judges a model well enough.
const heldOutText = 1 << 18

var (
	tables  = recipe{draw: dataset.Digits, pictures: 3000, heldOut: generatedHeldOut, batch: 32, epochs: 20, optimizer: "adam", lr: 1e-3}
	recipes = map[string]recipe{
		"lenet":   {draw: dataset.Digits, pictures: 3000, heldOut: generatedHeldOut, batch: 32, epochs: 8, optimizer: "adam", lr: 1e-3},
		"resnet8": {draw: dataset.Things, pictures: 3000, heldOut: generatedHeldOut, batch: 16, epochs: 8, optimizer: "adamw", lr: 3e-3, decay: 0.01, warmup: 50},
		"gpt":     {heldOut: 0.1, batch: 16, steps: 1000, optimizer: "adamw", lr: 3e-3, decay: 0.1, clipNorm: 1, warmup: 100, floor: 0.1},
	}
)

// recipeOf is the recipe for a model.
func recipeOf(model string) *recipe {
	name, _, _ := strings.Cut(model, ":")
	if r, ok := recipes[name]; ok {
		return &r
	}
	r := tables
	return &r
}

// fill settles what the options leave open and doesn't depend on the data. A
// learning rate and what goes with it are one optimizer's, so another one begins
// with its own.
func (r *recipe) fill(o *Options) {
	set := func(p **float64, v float64) {
		if *p == nil {
			*p = &v
		}
	}
	if o.Optimizer == "" || o.Optimizer == r.optimizer {
		o.Optimizer = r.optimizer
		set(&o.LR, r.lr)
		if r.decay > 0 {
			set(&o.Decay, r.decay)
		}
	}
	lr := 1e-2
	if strings.HasPrefix(o.Optimizer, "adam") {
		lr = 1e-3
	}
	set(&o.LR, lr)
	if r.clipNorm > 0 {
		set(&o.ClipNorm, r.clipNorm)
	}
	if o.Data == "" && o.Pictures == 0 && o.Flowers == 0 {
		o.Pictures = r.pictures
	}
}

// schedule is the one for so many steps.
func (r *recipe) schedule(steps uint64) string {
	if r.warmup == 0 {
		return "constant"
	}
	return fmt.Sprintf("cosine:%d,%s", min(r.warmup, steps/10), number(r.floor))
}

// autoEpochs is how many epochs there are where nobody says.
func (r *recipe) autoEpochs(rows, batch int64) float64 {
	return max(r.epochs, math.Ceil(leastSteps*float64(batch)/float64(rows)))
}
