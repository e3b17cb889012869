package programtest

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	p "lode/program"
)

// Case is a program of the corpus with what it runs on.
type Case struct {
	Name        string
	Program     *p.Program
	State, Data []p.Array
	Steps       uint64 // that its digest covers

	// Diverges, if not nil, is the element of which operator has no finite value in
	// step 0.
	Diverges *p.Divergence
}

// Seed is the job seed that the corpus runs with.
var Seed = [32]byte{1, 2, 3}

// randomPrograms is how many random programs the corpus has.
const randomPrograms = 200

// Corpus is every program that all executors have to agree on: whole training
// steps, each operator kind and each instruction by itself, shapes, accesses and
// numbers at the edges, and random programs on tame and on wild numbers. It is the
// same on every machine.
func Corpus() []Case {
	var all []Case
	whole := All()
	for _, name := range []string{"classifier", "convolution", "attention"} {
		c := seeded(name, whole[name], 1, false)
		if name == "classifier" { // a second moment below 0
			c.Diverges = &p.Divergence{Op: 13, Element: 2}
		}
		all = append(all, c, trains(name, whole[name]))
	}
	for _, family := range []func() []Case{instructions, failures, folds, products, accesses, generators, shapes} {
		all = append(all, family()...)
	}
	for number := range uint64(randomPrograms) {
		for _, wild := range []bool{false, true} {
			all = append(all, seeded(fmt.Sprintf("random-%d-%v", number, wild), Random(number), number, wild))
		}
	}
	return all
}

// trains is a case of ten steps, of which none diverges.
func trains(name string, q *p.Program) Case {
	c := seeded(name+"-trains", q, 1, false)
	for i := range c.State {
		for k, v := range c.State[i].F32 { // second moments are not negative
			c.State[i].F32[k] = max(v, -v) / 8
		}
	}
	c.Steps = 10
	return c
}

// seeded is a case with random numbers.
func seeded(name string, q *p.Program, number uint64, wild bool) Case {
	state, data := RandomInputs(q, number, wild)
	return Case{Name: name, Program: q, State: state, Data: data, Steps: 3}
}

// Executor executes the steps of one program from the state of a case on.
type Executor interface {
	// Step returns a *program.Divergence where the step has no finite result.
	Step(ctx context.Context, step uint64) error
	// Output is that of an operator in the last step, also in one that diverged at
	// a later operator.
	Output(op int) p.Array
}

// Digest is the digest of every output of the steps of c, and of where a step
// diverges, which ends it.
func Digest(ctx context.Context, c *Case, ex Executor) (string, error) {
	h := sha256.New()
	for step := range c.Steps {
		ops := len(c.Program.Ops)
		err := ex.Step(ctx, step)
		var d *p.Divergence
		if errors.As(err, &d) {
			ops = d.Op
			fmt.Fprintf(h, "step %d operator %d element %d", d.Step, d.Op, d.Element)
		} else if err != nil {
			return "", err
		}
		for op := range ops {
			h.Write(ex.Output(op).AppendBytes(nil))
		}
		if d != nil {
			break
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:16]), nil
}

//go:embed testdata/golden.txt
var goldenText []byte

// Golden is the digest of each case by its name, as the scalar reference came to it
// and every executor has to.
func Golden() map[string]string {
	digests := map[string]string{}
	for line := range strings.Lines(string(bytes.TrimSpace(goldenText))) {
		fields := strings.Fields(line)
		if len(fields) == 2 && fields[0] != "#" {
			digests[fields[0]] = fields[1]
		}
	}
	return digests
}
