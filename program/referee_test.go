package program_test

import (
	"strings"
	"testing"

	"lode/program"
	"lode/program/programtest"
)

func TestRefereeRules(t *testing.T) {
	for _, r := range []rule{
		{"too many slots", nil, func(p *program.Program) {
			for len(p.Slots) < program.MaxTensors {
				p.Slots = append(p.Slots, program.Slot{Type: program.F32, Elements: 1, Next: -1})
			}
		}, "program slots", "whose roots fit one call"},
		{"column whose proofs are too long", nil, func(p *program.Program) {
			// 64 rows of the batch lie far apart in a column of 2⁴⁰ elements: 64 proofs of 18 levels.
			const width = 1 << 32
			p.Rows, p.Batch = 256, 64
			p.Columns = []program.Column{{Type: program.F32, Elements: 256 * width}}
			rows := program.Op{Kind: program.Perm, Out: program.I32, OutAxes: 1, Init: program.NoInit}
			rows.Extents[0] = 64
			sum := program.Op{Kind: program.Fold, RedAxes: 1, Init: program.NoInit, In: []program.Operand{
				{Type: program.I32, ID: 0, Elements: 64, Coords: []program.Coord{{Coef: [8]int32{1}, Extent: 64, Pitch: 1, Div: 1, Ind: program.IndNone}}},
				{Source: program.SourceData, Elements: 256 * width, Coords: []program.Coord{{Extent: 256, Pitch: width, Div: 1, Ind: 0}}},
			}}
			sum.Extents[0] = 64
			p.Ops, p.Tables, p.Loss = []program.Op{rows, sum}, nil, 0
			p.Slots = []program.Slot{{Type: program.F32, Elements: 1, Next: 1}}
		}, "program operator 1 operand 1, bytes of the referee's call", "at most 120000"},
		{"body too dear for one segment", nil, func(p *program.Program) {
			o := &p.Ops[dW] // 4 terms an element
			o.Extents[2] = 64
			o.Body = nil
			for i := range 30 {
				o.Body = append(o.Body, program.Instr{Op: program.OpTANH, A: 1})
				if i > 0 {
					o.Body[i].A = program.RefResult + uint8(i-1)
				}
			}
			o.Body = append(o.Body, program.Instr{Op: program.OpMUL, A: program.RefResult + 29, B: 2})
		}, "program operator 9 (dW) computation, gas of the referee's call", "at most 12000000"},
	} {
		t.Run(strings.ReplaceAll(r.name, " ", "_"), func(t *testing.T) {
			r.test(t, program.Limits{Memory: 1 << 50, Work: 1 << 50})
		})
	}
}

// A map may hold a body that a fold of 64 terms may not: it has one term.
func TestRefereeDearMap(t *testing.T) {
	p := programtest.Classifier()
	o := &p.Ops[exp]
	for len(o.Body) < program.MaxInstructions {
		o.Body = append(o.Body, program.Instr{Op: program.OpTANH, A: program.RefResult + uint8(len(o.Body)-1)})
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Error(err)
	}
}

// A call never costs less for more terms, more coordinates or larger sources.
func TestRefereeCallsGrow(t *testing.T) {
	p := programtest.Classifier()
	before := p.RefereeCalls(dense)
	p.Ops[dense].Extents[2] = 64
	for i, after := range p.RefereeCalls(dense) {
		// The initial operand, 3, is read once whatever the terms.
		if grows := i != 3; (after.Gas > before[i].Gas) != grows {
			t.Errorf("%s: %d gas with 5 terms, %d with 64", after.What, before[i].Gas, after.Gas)
		}
	}
	before = p.RefereeCalls(dense)
	p.Ops[dense].Extents[2] = 4096
	for i, after := range p.RefereeCalls(dense) {
		if after != before[i] {
			t.Errorf("%s: a segment of 4,096 terms costs %v, of 64 %v", after.What, after, before[i])
		}
	}
	p.Ops[dense].In[1].Elements = 1 << 30
	if after := p.RefereeCalls(dense)[1]; after.Calldata <= before[1].Calldata || after.Gas <= before[1].Gas {
		t.Errorf("a larger source costs %v instead of %v", after, before[1])
	}
}
