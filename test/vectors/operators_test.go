package vectors

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"lode/program"
	"lode/program/frontend"
	"lode/program/programtest"
)

// operatorCase is an operator's encoding and what it decodes to, with the
// fields of the contracts' struct Operator.
type operatorCase struct {
	Name   string         `json:"name"`
	Data   hexBytes       `json:"data"`
	Fields operatorFields `json:"fields"`
}

type operatorFields struct {
	Kind        uint8           `json:"kind"`
	Accumulator uint8           `json:"accumulator"`
	Order       uint8           `json:"order"`
	OutAxes     int             `json:"outAxes"`
	RedAxes     int             `json:"redAxes"`
	OutType     uint8           `json:"outType"`
	Initial     uint8           `json:"initial"`
	Extents     hexBytes        `json:"extents"`
	Operands    []operandFields `json:"operands"`
	Constants   []uint32        `json:"constants"`
	Body        hexBytes        `json:"body"`
}

type operandFields struct {
	Source      uint8              `json:"source"`
	ElementType uint8              `json:"elementType"`
	ID          uint32             `json:"id"`
	Oob         uint32             `json:"oob"`
	Offset      int64              `json:"offset"`
	Elements    int64              `json:"elements"`
	Coordinates []coordinateFields `json:"coordinates"`
}

type coordinateFields struct {
	Coefficients hexBytes `json:"coefficients"`
	Base         int64    `json:"base"`
	Pitch        int64    `json:"pitch"`
	Extent       uint32   `json:"extent"`
	Div          uint32   `json:"div"`
	Ind          uint8    `json:"ind"`
}

// fieldsOf takes o apart without its encoder.
func fieldsOf(o *program.Op) operatorFields {
	f := operatorFields{
		Kind: uint8(o.Kind), Accumulator: uint8(o.Acc), Order: uint8(o.Order),
		OutAxes: o.OutAxes, RedAxes: o.RedAxes, OutType: uint8(o.Out), Initial: uint8(o.Init),
		Operands: []operandFields{}, Constants: append([]uint32{}, o.Consts...), Body: hexBytes{},
	}
	for _, e := range o.Extents {
		f.Extents = binary.BigEndian.AppendUint32(f.Extents, uint32(e))
	}
	for _, t := range o.Body {
		f.Body = append(f.Body, uint8(t.Op), t.A, t.B, t.C)
	}
	for _, x := range o.In {
		xf := operandFields{
			Source: uint8(x.Source), ElementType: uint8(x.Type), ID: uint32(x.ID), Oob: x.Oob,
			Offset: x.Offset, Elements: x.Elements, Coordinates: []coordinateFields{},
		}
		for _, c := range x.Coords {
			cf := coordinateFields{Base: c.Const, Pitch: c.Pitch, Extent: uint32(c.Extent), Div: uint32(c.Div), Ind: uint8(c.Ind)}
			for _, a := range c.Coef {
				cf.Coefficients = binary.BigEndian.AppendUint32(cf.Coefficients, uint32(a))
			}
			xf.Coordinates = append(xf.Coordinates, cf)
		}
		f.Operands = append(f.Operands, xf)
	}
	return f
}

// namedOp is an operator with a name for messages.
type namedOp struct {
	name string
	op   program.Op
}

// realPrograms are whole training steps: written by hand, and as the front end
// compiles its models.
func realPrograms(t *testing.T) map[string]*program.Program {
	t.Helper()
	programs := programtest.All()
	for name, c := range map[string]frontend.Config{
		"mlp with adam":         {Model: "mlp:8,5:tanh", Task: frontend.Classify, Classes: 3, Optimizer: frontend.Optimizer{Name: "adam", LR: 1e-3}},
		"mlp with momentum":     {Model: "mlp:6", Task: frontend.Regress, Targets: 2, Optimizer: frontend.Optimizer{Name: "momentum", LR: 1e-2}},
		"linear model with sgd": {Model: "linear", Task: frontend.Classify, Classes: 2, Optimizer: frontend.Optimizer{Name: "sgd", LR: 1e-1}},
	} {
		c.Inputs, c.Batch, c.Rows, c.Steps = 4, 6, 50, 40
		m, err := frontend.Build(c)
		if err != nil {
			t.Fatal(err)
		}
		programs[name] = m.Train
	}
	return programs
}

// realOps are the operators of realPrograms.
func realOps(t *testing.T) (ops []namedOp) {
	t.Helper()
	programs := realPrograms(t)
	for _, name := range slices.Sorted(maps.Keys(programs)) {
		for i, o := range programs[name].Ops {
			ops = append(ops, namedOp{fmt.Sprintf("%s operator %d", name, i), o})
		}
	}
	return ops
}

// edgeOps are operators that no model has: empty, full, and with every field at
// its ends. They encode; they need not make sense.
func edgeOps() []namedOp {
	r := rand.New(rand.NewPCG(8, 6))
	full := program.Op{
		Kind: program.Fold, Acc: program.Max, Order: program.Stripe32, Out: program.I32, OutAxes: 3, RedAxes: 5, Init: 5,
		Extents: [8]int64{1, 2, 1 << 31, math.MaxUint32, 5, 6, 7, 8},
	}
	for i := range program.MaxOperands {
		x := program.Operand{
			Source: program.Source(i), Type: program.Type(i), ID: int(r.Uint32()), Oob: r.Uint32(),
			Offset: []int64{0, 1, -1, math.MaxInt64, math.MinInt64, 1 << 40}[i], Elements: r.Int64(),
		}
		for k := range program.MaxCoords {
			c := program.Coord{
				Const: []int64{0, -1, math.MinInt64, math.MaxInt64, r.Int64()}[k], Pitch: r.Int64(), Extent: 1 << 31, Div: 1<<31 - 1,
				Ind: []int8{program.IndNone, program.IndStep, 0, 5, -128}[k],
			}
			for j := range c.Coef {
				c.Coef[j] = int32(r.Uint32())
			}
			c.Coef[k] = math.MinInt32
			x.Coords = append(x.Coords, c)
		}
		full.In = append(full.In, x)
	}
	for range program.MaxConstants {
		full.Consts = append(full.Consts, r.Uint32())
	}
	for range program.MaxInstructions {
		full.Body = append(full.Body, program.Instr{Op: program.Opcode(r.Uint32()), A: uint8(r.Uint32()), B: uint8(r.Uint32()), C: uint8(r.Uint32())})
	}
	uneven := full
	uneven.In, uneven.Consts, uneven.Body = full.In[:2:2], full.Consts[:3], full.Body[:9]
	bare := full
	bare.In, bare.Consts, bare.Body = []program.Operand{{}, {Source: program.SourceIndex}}, nil, full.Body[:8]
	return []namedOp{{"empty", program.Op{}}, {"full", full}, {"uneven", uneven}, {"operands without coordinates", bare}}
}

func TestOperators(t *testing.T) {
	var cases []operatorCase
	for _, n := range append(edgeOps(), realOps(t)...) {
		cases = append(cases, operatorCase{Name: n.name, Data: n.op.Encode(), Fields: fieldsOf(&n.op)})
	}
	golden(t, "operators.jsonl", cases)
}

// flipCase is an encoding and, for each of its bits, whether it still decodes
// when that bit alone is flipped: bit 7-i%8 of byte i/8 for bit number i, which
// is bit 7-i%8 of byte i/8 of the encoding.
type flipCase struct {
	Name  string   `json:"name"`
	Data  hexBytes `json:"data"`
	Valid hexBytes `json:"valid"`
}

func TestFlippedOperators(t *testing.T) {
	var cases []flipCase
	chosen := append(edgeOps()[2:], edgeOps()[0])
	real := realOps(t)
	for i := 0; i < len(real); i += len(real)/6 + 1 {
		chosen = append(chosen, real[i])
	}
	for _, n := range chosen {
		data := n.op.Encode()
		c := flipCase{Name: n.name, Data: data, Valid: make([]byte, len(data))}
		for i := range 8 * len(data) {
			changed := slices.Clone(data)
			mask := byte(0x80) >> (i % 8)
			changed[i/8] ^= mask
			if _, err := program.DecodeOp(changed); err == nil {
				c.Valid[i/8] |= mask
			}
		}
		cases = append(cases, c)
	}
	golden(t, "flips.jsonl", cases)
}

// The contracts' tests take it for granted that no other length decodes.
func TestOnlyOneLengthDecodes(t *testing.T) {
	for _, n := range append(edgeOps(), realOps(t)...) {
		data := n.op.Encode()
		longer := append(slices.Clone(data), make([]byte, 64)...)
		for length := range longer {
			_, err := program.DecodeOp(longer[:length])
			if (err == nil) != (length == len(data)) {
				t.Fatalf("%s: %d of %d bytes: %v", n.name, length, len(data), err)
			}
		}
	}
}
