package programtest_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
)

var update = flag.Bool("update", false, "rewrite testdata/golden.txt")

// reference is a machine of the scalar reference for c.
func reference(t *testing.T, c *programtest.Case) *kernel.Machine {
	t.Helper()
	m, err := kernel.New(c.Program, c.Data, programtest.Seed, kernel.Options{Scalar: true, KeepOutputs: true})
	if err != nil {
		t.Fatal(c.Name, err)
	}
	if err := m.SetState(c.State); err != nil {
		t.Fatal(c.Name, err)
	}
	return m
}

// The digests are those of the scalar reference.
func TestGolden(t *testing.T) {
	var text strings.Builder
	text.WriteString("# Digests of all outputs of a case's steps. Made by: go test ./program/programtest -run Golden -update\n")
	want := programtest.Golden()
	cases := programtest.Corpus()
	if len(want) != len(cases) && !*update {
		t.Errorf("%d digests for %d cases", len(want), len(cases))
	}
	for i := range cases {
		c := &cases[i]
		m := reference(t, c)
		got, err := programtest.Digest(context.Background(), c, m)
		m.Close()
		if err != nil {
			t.Fatal(c.Name, err)
		}
		if got != want[c.Name] && !*update {
			t.Errorf("%s: %s, want %s", c.Name, got, want[c.Name])
		}
		fmt.Fprintf(&text, "%s %s\n", c.Name, got)
	}
	if *update {
		if err := os.WriteFile("testdata/golden.txt", []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Every case is a valid program, is the same every time, and ends as it says.
func TestCorpusIsSound(t *testing.T) {
	names := map[string]bool{}
	again := programtest.Corpus()
	for i, c := range programtest.Corpus() {
		if names[c.Name] || strings.ContainsAny(c.Name, " \t") {
			t.Errorf("two cases %q, or a space in it", c.Name)
		}
		names[c.Name] = true
		if !reflect.DeepEqual(c.Program, again[i].Program) {
			t.Errorf("%s differs the second time", c.Name)
		}
		if err := program.Check(c.Program, program.DefaultLimits()); err != nil {
			t.Errorf("%s: %v", c.Name, err)
			continue
		}
		if strings.HasPrefix(c.Name, "random-") {
			continue
		}
		m := reference(t, &c)
		err := error(nil)
		for step := range c.Steps {
			if err = m.Step(context.Background(), step); err != nil {
				break
			}
		}
		m.Close()
		var d *program.Divergence
		switch {
		case c.Diverges == nil && err != nil:
			t.Errorf("%s: %v", c.Name, err)
		case c.Diverges != nil && (!errors.As(err, &d) || d.Step != 0 || d.Op != c.Diverges.Op || d.Element != c.Diverges.Element):
			t.Errorf("%s: %v, want a divergence of operator %d at element %d", c.Name, err, c.Diverges.Op, c.Diverges.Element)
		}
	}
}

// Nothing that the operator form can say is missing from the corpus, random
// programs aside.
func TestCorpusIsComplete(t *testing.T) {
	seen := map[string]int{}
	for _, c := range programtest.Corpus() {
		if strings.HasPrefix(c.Name, "random-") {
			continue
		}
		if c.Diverges != nil {
			for _, x := range c.Program.Ops[c.Diverges.Op].Body {
				seen["diverges "+x.Op.String()]++
			}
			continue
		}
		for i := range c.Program.Ops {
			o := &c.Program.Ops[i]
			seen[fmt.Sprint("kind ", o.Kind, o.Acc, o.Order, o.Out, o.Init >= 0)]++
			seen[fmt.Sprint("axes ", o.Kind, o.OutAxes, o.RedAxes)]++
			seen[fmt.Sprint("operands ", len(o.In))]++
			seen[fmt.Sprint("constants ", len(o.Consts))]++
			for _, x := range o.Body {
				seen["instruction "+x.Op.String()]++
			}
			seen[fmt.Sprint("longest ", len(o.Body) == program.MaxInstructions)]++
			for _, x := range o.In {
				seen[fmt.Sprint("source ", x.Source, x.Type)]++
				seen[fmt.Sprint("coordinates ", len(x.Coords))]++
				seen[fmt.Sprint("oob ", x.Oob != 0)]++
				seen[fmt.Sprint("offset ", x.Offset != 0)]++
				for _, q := range x.Coords {
					seen[fmt.Sprint("indirect ", q.Ind >= 0 && q.Ind != program.IndStep, q.Ind == program.IndStep, q.Pitch == 0, q.Div > 1)]++
				}
			}
		}
	}
	var want []string
	for op := range program.NumOpcodes {
		want = append(want, "instruction "+op.String())
	}
	for _, op := range []program.Opcode{program.OpADD, program.OpSUB, program.OpMUL, program.OpDIV, program.OpSQRT, program.OpFMA, program.OpPOW2, program.OpEXPO,
		program.OpEXP, program.OpLOG, program.OpF2I, program.OpMAX, program.OpMIN, program.OpLT, program.OpEQ, program.OpSELECT, program.OpTANH} {
		want = append(want, "diverges "+op.String())
	}
	for _, x := range []struct {
		acc   program.Accumulator
		order program.Order
		init  bool
	}{{0, 0, false}, {0, 0, true}, {0, 1, false}, {1, 0, false}, {1, 0, true}, {1, 1, false}, {2, 0, false}} {
		want = append(want, fmt.Sprint("kind ", program.Fold, x.acc, x.order, program.F32, x.init))
	}
	for _, out := range []program.Type{program.F32, program.I32} {
		want = append(want, fmt.Sprint("kind ", program.Map, program.Add, program.Seq, out, false))
	}
	want = append(want, fmt.Sprint("kind ", program.RNG, program.Add, program.Seq, program.F32, false), fmt.Sprint("kind ", program.Perm, program.Add, program.Seq, program.I32, false))
	for outs := range program.MaxAxes {
		want = append(want, fmt.Sprint("axes ", program.Fold, outs, program.MaxAxes-outs))
	}
	for _, s := range []program.Source{program.SourceOp, program.SourceState, program.SourceTable} {
		want = append(want, fmt.Sprint("source ", s, program.F32))
	}
	want = append(want, fmt.Sprint("source ", program.SourceState, program.I32), fmt.Sprint("source ", program.SourceTable, program.I32), fmt.Sprint("source ", program.SourceOp, program.I32),
		fmt.Sprint("source ", program.SourceData, program.F32), fmt.Sprint("source ", program.SourceData, program.I32), fmt.Sprint("source ", program.SourceData, program.U8), fmt.Sprint("source ", program.SourceIndex, program.I32))
	for n := range program.MaxCoords + 1 {
		want = append(want, fmt.Sprint("coordinates ", n))
	}
	for n := 1; n <= program.MaxOperands; n++ {
		want = append(want, fmt.Sprint("operands ", n))
	}
	want = append(want, "constants 8", "longest true", "oob true", "offset true", "indirect true false false false", "indirect false true false false",
		"indirect true false true false", "indirect false false true false", "indirect true false false true", "indirect false false false true", "indirect false false true true")
	for _, w := range want {
		if seen[w] == 0 {
			t.Errorf("the corpus has no %s", w)
		}
	}
}
