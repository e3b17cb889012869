package program_test

import (
	"math"
	"strings"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/programtest"
)

func TestCheckAcceptsSamples(t *testing.T) {
	for name, p := range programtest.All() {
		if err := program.Check(p, program.DefaultLimits()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Operators of programtest.Classifier.
const (
	perm = iota
	dense
	rng
	relu
	rowMax
	exp
	rowSum
	loss
	dy
	dW
	db
	adamM
	adamV
	adamW
	sgdB
	count
)

var (
	negZero = uint32(1 << 31)
	infBits = math.Float32bits(float32(math.Inf(1)))
	nanBits = math.Float32bits(float32(math.NaN()))
)

// rule breaks one rule of a valid program, and says which error must follow.
type rule struct {
	name     string
	of       func() *program.Program // Classifier if nil
	change   func(p *program.Program)
	field    string // the error's field
	expected string // part of what it expected
}

func op(i int, change func(o *program.Op)) func(*program.Program) {
	return func(p *program.Program) { change(&p.Ops[i]) }
}

func operand(i, j int, change func(x *program.Operand)) func(*program.Program) {
	return func(p *program.Program) { change(&p.Ops[i].In[j]) }
}

func coord(i, j, k int, change func(c *program.Coord)) func(*program.Program) {
	return func(p *program.Program) { change(&p.Ops[i].In[j].Coords[k]) }
}

func instr(i, j int, change func(t *program.Instr)) func(*program.Program) {
	return func(p *program.Program) { change(&p.Ops[i].Body[j]) }
}

var headerRules = []rule{
	{"no batch", nil, func(p *program.Program) { p.Batch = 0 }, "program batch", "1 to"},
	{"batch too large", nil, func(p *program.Program) { p.Batch = 1 << 31 }, "program batch", "1 to"},
	{"no rows", nil, func(p *program.Program) { p.Rows = 0 }, "program rows", "1 to"},
	{"rows too many", nil, func(p *program.Program) { p.Rows = 1 << 31 }, "program rows", "1 to"},
	{"no slots", nil, func(p *program.Program) { p.Slots = nil }, "program slots", "1 to 4096"},
	{"too many columns", nil, func(p *program.Program) { p.Columns = make([]program.Column, 4097) }, "program columns", "0 to 4096"},
	{"too many tables", nil, func(p *program.Program) { p.Tables = make([]program.Table, 4097) }, "program tables", "0 to 4096"},
	{"no operators", nil, func(p *program.Program) { p.Ops = nil }, "program operators", "1 to 8192"},
	{"too many operators", nil, func(p *program.Program) { p.Ops = make([]program.Op, 8193) }, "program operators", "1 to 8192"},
}

var tensorRules = []rule{
	{"slot type", nil, func(p *program.Program) { p.Slots[0].Type = program.U8 }, "program slot 0 (W) type", "f32 or i32"},
	{"slot empty", nil, func(p *program.Program) { p.Slots[0].Elements = 0 }, "program slot 0 (W) elements", "1 to"},
	{"slot too large", nil, func(p *program.Program) { p.Slots[0].Elements = 1<<31 + 1 }, "program slot 0 (W) elements", "1 to"},
	{"column type", nil, func(p *program.Program) { p.Columns[0].Type = 3 }, "program column 0 (pixels) type", "f32, i32 or u8"},
	{"column empty", nil, func(p *program.Program) { p.Columns[0].Elements = 0 }, "program column 0 (pixels) elements", "multiple of the 10 rows"},
	{"column not of rows", nil, func(p *program.Program) { p.Columns[0].Elements = 51 }, "program column 0 (pixels) elements", "multiple of the 10 rows"},
	{"column too large", nil, func(p *program.Program) { p.Columns[0].Elements = 10 << 40 }, "program column 0 (pixels) elements", "at most"},
	{"table type", nil, func(p *program.Program) { p.Tables[0].Values = program.NewArray(program.U8, 16) }, "program table 0 (rate) type", "f32 or i32"},
	{"table empty", nil, func(p *program.Program) { p.Tables[0].Values.F32 = nil }, "program table 0 (rate) elements", "1 to"},
	{"table with infinity", nil, func(p *program.Program) { p.Tables[0].Values.F32[3] = float32(math.Inf(-1)) }, "program table 0 (rate)", ""},
	{"table with NaN", nil, func(p *program.Program) { p.Tables[0].Values.F32[3] = float32(math.NaN()) }, "program table 0 (rate)", ""},
	{"table with -0", nil, func(p *program.Program) { p.Tables[0].Values.F32[3] = float32(math.Copysign(0, -1)) }, "program table 0 (rate)", ""},
	{"next beyond operators", nil, func(p *program.Program) { p.Slots[0].Next = 16 }, "program slot 0 (W) next operator", "0 to 15"},
	{"next negative", nil, func(p *program.Program) { p.Slots[0].Next = -2 }, "program slot 0 (W) next operator", "0 to 15"},
	{"next of another size", nil, func(p *program.Program) { p.Slots[0].Next = sgdB }, "program slot 0 (W)", "operator 14 (sgd b) gives: f32 of 3"},
	{"next of another type", nil, func(p *program.Program) { p.Slots[5].Next = loss }, "program slot 5 (steps)", "f32 of 1"},
	{"loss out of range", nil, func(p *program.Program) { p.Loss = 6 }, "program loss slot", "0 to 5"},
	{"loss negative", nil, func(p *program.Program) { p.Loss = -1 }, "program loss slot", "0 to 5"},
	{"loss of several elements", nil, func(p *program.Program) { p.Loss = 0 }, "program loss, slot 0 (W)", "one f32"},
	{"loss of integers", nil, func(p *program.Program) { p.Loss = 5 }, "program loss, slot 5 (steps)", "one f32"},
	{"loss not written", nil, func(p *program.Program) { p.Slots[4].Next = -1 }, "program loss, slot 4 (loss)", "one f32"},
	{"dead operator", nil, func(p *program.Program) { p.Slots[1].Next = -1 }, "program operator 14 (sgd b)", "a later one reads"},
}

var shapeRules = []rule{
	{"kind", nil, op(dense, func(o *program.Op) { o.Kind = 4 }), "program operator 1 (dense) kind", "0 to 3"},
	{"accumulator", nil, op(dense, func(o *program.Op) { o.Acc = 3 }), "program operator 1 (dense) accumulator", "0 to 2"},
	{"order", nil, op(dense, func(o *program.Op) { o.Order = 2 }), "program operator 1 (dense) order", "0 to 1"},
	{"output type", nil, op(exp, func(o *program.Op) { o.Out = program.U8 }), "program operator 5 (exp) output type", "0 to 1"},
	{"negative axes", nil, op(dense, func(o *program.Op) { o.OutAxes = -1 }), "program operator 1 (dense) output axes", "0 to 8"},
	{"too many axes", nil, op(dense, func(o *program.Op) { o.RedAxes = 7 }), "program operator 1 (dense) axes", "0 to 8"},
	{"too many operands", nil, op(dense, func(o *program.Op) { o.In = append(o.In, o.In[0], o.In[0], o.In[0]) }), "program operator 1 (dense) operands", "0 to 6"},
	{"too many instructions", nil, op(exp, func(o *program.Op) { o.Body = make([]program.Instr, 33) }), "program operator 5 (exp) instructions", "0 to 32"},
	{"too many constants", nil, op(exp, func(o *program.Op) { o.Consts = make([]uint32, 9) }), "program operator 5 (exp) constants", "0 to 8"},
	{"initial operand absent", nil, op(dense, func(o *program.Op) { o.Init = 4 }), "program operator 1 (dense) initial operand", "-1 to 3"},
	{"initial operand negative", nil, op(dense, func(o *program.Op) { o.Init = -2 }), "program operator 1 (dense) initial operand", "-1 to 3"},
	{"extent zero", nil, op(dense, func(o *program.Op) { o.Extents[1] = 0 }), "program operator 1 (dense) axis 1 extent", "1 to"},
	{"extent too large", nil, op(dense, func(o *program.Op) { o.Extents[1] = 1<<31 + 1 }), "program operator 1 (dense) axis 1 extent", "1 to"},
	{"extent of an unused axis", nil, op(dense, func(o *program.Op) { o.Extents[3] = 1 }), "program operator 1 (dense) axis 3 extent", "not in use"},
	{"output too large", nil, op(dense, func(o *program.Op) { o.Extents[0] = 1 << 30 }), "program operator 1 (dense) output elements", "at most 2147483648"},
	{"output overflows", nil, op(rng, func(o *program.Op) {
		o.OutAxes, o.Extents = 8, [8]int64{1 << 31, 1 << 31, 1 << 31, 1 << 31, 1 << 31, 1 << 31, 1 << 31, 1 << 31}
	}), "program operator 2 (dropout mask) output elements", "at most 2147483648"},
	{"terms too many", nil, op(dense, func(o *program.Op) { o.Extents[2] = 1<<20 + 1 }), "program operator 1 (dense) terms", "at most 1048576"},
	{"sum too long", nil, op(db, func(o *program.Op) { o.Extents[1] = 4097 }), "program operator 10 (db) terms", "no plain matrix product"},
	{"long FMA with more than its product", nil, op(dense, func(o *program.Op) {
		o.Extents[2] = 4097
		o.Body = []program.Instr{{Op: program.OpABS, A: 1}, {Op: program.OpMUL, A: program.RefResult, B: 2}}
	}), "program operator 1 (dense) terms", "no plain matrix product"},
	{"long FMA of squares", nil, op(dense, func(o *program.Op) {
		o.Extents[2], o.Body[0].B = 4097, o.Body[0].A
	}), "program operator 1 (dense) terms", "no plain matrix product"},
	{"long FMA in STRIPE32", nil, op(dense, func(o *program.Op) {
		o.Extents[2], o.Order, o.Init, o.In = 4097, program.Stripe32, program.NoInit, o.In[:3]
	}), "program operator 1 (dense) terms", "no plain matrix product"},
	{"map with reduction axis", nil, op(exp, func(o *program.Op) { o.OutAxes, o.RedAxes = 1, 1 }), "program operator 5 (exp) reduction axes", "only a FOLD"},
	{"map with accumulator", nil, op(exp, func(o *program.Op) { o.Acc = program.Max }), "program operator 5 (exp) accumulator", "only a FOLD"},
	{"map with order", nil, op(exp, func(o *program.Op) { o.Order = program.Stripe32 }), "program operator 5 (exp) order", "only a FOLD"},
	{"map with initial operand", nil, op(exp, func(o *program.Op) { o.Init = 0 }), "program operator 5 (exp) initial operand", "only a FOLD"},
	{"fold without reduction axis", nil, op(rowSum, func(o *program.Op) { o.OutAxes, o.RedAxes = 2, 0 }), "program operator 6 (row sum) reduction axes", "at least one"},
	{"fold of integers", nil, op(rowSum, func(o *program.Op) { o.Out = program.I32 }), "program operator 6 (row sum) output type", "f32"},
	{"maximum in STRIPE32", nil, op(rowMax, func(o *program.Op) { o.Order = program.Stripe32 }), "program operator 4 (row maximum) order", "MAX has no order"},
	{"maximum with initial operand", nil, op(rowMax, func(o *program.Op) { o.In, o.Init = append(o.In, o.In[0]), 0 }), "program operator 4 (row maximum) initial operand", "only a SEQ ADD or FMA"},
	{"STRIPE32 with initial operand", nil, op(dense, func(o *program.Op) { o.Order = program.Stripe32 }), "program operator 1 (dense) initial operand", "only a SEQ ADD or FMA"},
	{"FMA without MUL", nil, instr(dense, 0, func(t *program.Instr) { t.Op = program.OpADD }), "program operator 1 (dense) body", "a final MUL"},
	{"FMA without body", nil, op(dense, func(o *program.Op) { o.Body = nil }), "program operator 1 (dense) body", "a final MUL"},
	{"RNG with operand", nil, func(p *program.Program) { p.Ops[rng].In = p.Ops[dense].In[:1] }, "program operator 2 (dropout mask) operands", "0"},
	{"RNG with body", nil, op(rng, func(o *program.Op) { o.Body = []program.Instr{{}} }), "program operator 2 (dropout mask) instructions", "0"},
	{"RNG without stream", nil, op(rng, func(o *program.Op) { o.Consts = nil }), "program operator 2 (dropout mask) constants", "1"},
	{"RNG with two streams", nil, op(rng, func(o *program.Op) { o.Consts = []uint32{1, 2} }), "program operator 2 (dropout mask) constants", "1"},
	{"RNG of integers", nil, op(rng, func(o *program.Op) { o.Out = program.I32 }), "program operator 2 (dropout mask) output type", "f32"},
	{"PERM with constant", nil, op(perm, func(o *program.Op) { o.Consts = []uint32{1} }), "program operator 0 (rows) constants", "0"},
	{"PERM of floats", nil, op(perm, func(o *program.Op) { o.Out = program.F32 }), "program operator 0 (rows) output type", "i32"},
	{"PERM of another length", nil, op(perm, func(o *program.Op) { o.Extents[0] = 5 }), "program operator 0 (rows) output", "one axis of the batch, 4"},
	{"PERM of two axes", nil, op(perm, func(o *program.Op) { o.OutAxes, o.Extents[1] = 2, 1 }), "program operator 0 (rows) output", "one axis of the batch, 4"},
}

var accessRules = []rule{
	{"reads itself", nil, operand(exp, 0, func(x *program.Operand) { x.ID = exp }), "program operator 5 (exp) operand 0 operator", "first 5"},
	{"reads a later operator", nil, operand(exp, 0, func(x *program.Operand) { x.ID = dy }), "program operator 5 (exp) operand 0 operator", "first 5"},
	{"reads a negative operator", nil, operand(exp, 0, func(x *program.Operand) { x.ID = -1 }), "program operator 5 (exp) operand 0 operator", "first 5"},
	{"slot absent", nil, operand(dense, 2, func(x *program.Operand) { x.ID = 6 }), "program operator 1 (dense) operand 2 slot", "first 6"},
	{"column absent", nil, operand(dense, 1, func(x *program.Operand) { x.ID = 2 }), "program operator 1 (dense) operand 1 column", "first 2"},
	{"table absent", nil, operand(adamW, 3, func(x *program.Operand) { x.ID = 2 }), "program operator 13 (adam W) operand 3 table", "first 2"},
	{"INDEX with id", nil, operand(dy, 2, func(x *program.Operand) { x.ID = 1 }), "program operator 8 (dy) operand 2 id", "0 for INDEX"},
	{"unknown source", nil, operand(dense, 2, func(x *program.Operand) { x.Source = 5 }), "program operator 1 (dense) operand 2 source", "0 to 4"},
	{"another type", nil, operand(dense, 2, func(x *program.Operand) { x.Type = program.I32 }), "program operator 1 (dense) operand 2 type", "f32"},
	{"source smaller than said", nil, operand(dense, 2, func(x *program.Operand) { x.Elements = 16 }), "program operator 1 (dense) operand 2 source elements", "15"},
	{"oob infinite", nil, operand(dense, 2, func(x *program.Operand) { x.Oob = infBits }), "program operator 1 (dense) operand 2 oob", "finite"},
	{"oob NaN", nil, operand(dense, 1, func(x *program.Operand) { x.Oob = nanBits }), "program operator 1 (dense) operand 1 oob", "finite"},
	{"oob -0", nil, operand(dense, 2, func(x *program.Operand) { x.Oob = negZero }), "program operator 1 (dense) operand 2 oob", "without a sign"},
	{"too many coordinates", nil, operand(dense, 2, func(x *program.Operand) { x.Coords = append(x.Coords, make([]program.Coord, 4)...) }), "program operator 1 (dense) operand 2 coordinates", "at most 5"},
	{"offset negative", nil, operand(dense, 2, func(x *program.Operand) { x.Offset = -1 }), "program operator 1 (dense) operand 2 offset", "0 to 14"},
	{"offset beyond the source", nil, operand(count, 0, func(x *program.Operand) { x.Offset = 1 }), "program operator 15 (count) operand 0 offset", "0 to 0"},
	{"last address by offset", nil, operand(dense, 2, func(x *program.Operand) { x.Offset = 1 }), "program operator 1 (dense) operand 2 last address", "at most 14"},
	{"last address by pitch", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Pitch = 6 }), "program operator 1 (dense) operand 2 last address", "at most 14"},
	{"last address by extent", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Extent = 4 }), "program operator 1 (dense) operand 2 last address", "at most 14"},
	{"last address by two coordinates", nil, func(p *program.Program) {
		x := &p.Ops[dense].In[2]
		x.Coords[0].Extent, x.Coords[0].Pitch, x.Coords[1].Extent, x.Coords[1].Pitch = 1<<31, 15, 1<<31, 15
	}, "program operator 1 (dense) operand 2 last address", "at most 14"},
	{"coordinate extent zero", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Extent = 0 }), "program operator 1 (dense) operand 2 coordinate 0 extent", "1 to"},
	{"coordinate extent too large", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Extent = 1<<31 + 1 }), "program operator 1 (dense) operand 2 coordinate 0 extent", "1 to"},
	{"divisor zero", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Div = 0 }), "program operator 1 (dense) operand 2 coordinate 0 divisor", "1 to"},
	{"divisor too large", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Div = 1 << 31 }), "program operator 1 (dense) operand 2 coordinate 0 divisor", "1 to"},
	{"pitch negative", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Pitch = -1 }), "program operator 1 (dense) operand 2 coordinate 0 pitch", "0 to 15"},
	{"pitch beyond the source", nil, func(p *program.Program) {
		c := &p.Ops[count].In[0]
		c.Coords = []program.Coord{{Extent: 1, Pitch: 2, Div: 1, Ind: program.IndNone}}
	}, "program operator 15 (count) operand 0 coordinate 0 pitch", "0 to 1"},
	{"coefficient of an unused axis", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Coef[3] = 1 }), "program operator 1 (dense) operand 2 coordinate 0 coefficient 3", "not in use"},
	{"initial operand reads a reduction axis", nil, coord(dense, 3, 0, func(c *program.Coord) { c.Coef[2] = 1 }), "program operator 1 (dense) operand 3 coordinate 0 coefficient 2", "output axes only"},
	{"initial operand reads indirectly", nil, coord(dense, 3, 0, func(c *program.Coord) { c.Ind = 0 }), "program operator 1 (dense) operand 3 coordinate 0 indirection", "STEP or none"},
	{"initial operand of integers", nil, func(p *program.Program) {
		o := &p.Ops[dense]
		o.In[3] = o.In[0]
	}, "program operator 1 (dense) initial operand type", "f32"},
	{"initial operand of bytes", nil, func(p *program.Program) {
		o := &p.Ops[dense]
		o.In[3] = o.In[1]
		o.In[3].Coords = nil
	}, "program operator 1 (dense) initial operand type", "f32"},
	{"constant overflows", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Const = math.MinInt64 }), "program operator 1 (dense) operand 2 coordinate 0 numerator", "in magnitude"},
	{"constant with indirection overflows", nil, coord(dense, 1, 0, func(c *program.Coord) { c.Const = 1<<62 - 1<<30 }), "program operator 1 (dense) operand 1 coordinate 0 numerator", "in magnitude"},
	{"constant with STEP overflows", nil, coord(adamW, 3, 0, func(c *program.Coord) { c.Const = 1<<62 - 1<<31 }), "program operator 13 (adam W) operand 3 coordinate 0 numerator", "in magnitude"},
	{"coefficients overflow", nil, func(p *program.Program) {
		p.Ops[rng].Extents = [8]int64{1 << 30, 1}
		p.Ops[relu].Extents = [8]int64{1 << 30, 2}
		p.Ops[relu].In[0].Coords[0].Coef[0] = math.MinInt32
		p.Ops[relu].In[0].Coords[0].Const = -1<<61 - 2
		p.Ops[relu].In[0].Coords[0].Coef[1] = math.MaxInt32
	}, "program operator 3 (relu dropout) operand 0 coordinate 0 numerator", "in magnitude"},
	{"indirection to itself", nil, coord(dense, 1, 0, func(c *program.Coord) { c.Ind = 1 }), "program operator 1 (dense) operand 1 coordinate 0 indirection", "earlier operand"},
	{"indirection to a later operand", nil, coord(dense, 0, 0, func(c *program.Coord) { c.Ind = 1 }), "program operator 1 (dense) operand 0 coordinate 0 indirection", "earlier operand"},
	{"indirection below none", nil, coord(dense, 1, 0, func(c *program.Coord) { c.Ind = -2 }), "program operator 1 (dense) operand 1 coordinate 0 indirection", "earlier operand"},
	{"indirection to floats", nil, coord(dense, 2, 0, func(c *program.Coord) { c.Ind = 1 }), "program operator 1 (dense) operand 2 coordinate 0 indirection", "i32 operand"},
	{"indirection to the initial operand", nil, func(p *program.Program) {
		o := &p.Ops[dense]
		o.In[0], o.In[3], o.Init = o.In[3], o.In[0], 0
		o.In[1].Coords[0].Ind = program.IndNone
		o.In[2].Coords[0].Ind = 0
	}, "program operator 1 (dense) operand 2 coordinate 0 indirection", "another operand"},
}

var bodyRules = []rule{
	{"unknown opcode", nil, instr(exp, 1, func(t *program.Instr) { t.Op = program.NumOpcodes }), "program operator 5 (exp) instruction 1 opcode", "0 to 26"},
	{"argument that is not taken", nil, instr(exp, 1, func(t *program.Instr) { t.B = 1 }), "program operator 5 (exp) instruction 1 EXP argument 1", "takes 1"},
	{"operand absent", nil, instr(exp, 0, func(t *program.Instr) { t.B = 2 }), "program operator 5 (exp) instruction 0 SUB argument 1", "earlier result"},
	{"reference between ranges", nil, instr(exp, 0, func(t *program.Instr) { t.B = 6 }), "program operator 5 (exp) instruction 0 SUB argument 1", "earlier result"},
	{"constant absent", nil, instr(exp, 0, func(t *program.Instr) { t.B = program.RefConstF32 }), "program operator 5 (exp) instruction 0 SUB argument 1", "earlier result"},
	{"integer constant absent", nil, instr(count, 0, func(t *program.Instr) { t.B = program.RefConstI32 + 1 }), "program operator 15 (count) instruction 0 IADD argument 1", "earlier result"},
	{"result of itself", nil, instr(exp, 0, func(t *program.Instr) { t.B = program.RefResult }), "program operator 5 (exp) instruction 0 SUB argument 1", "earlier result"},
	{"result of a later one", nil, instr(exp, 0, func(t *program.Instr) { t.B = program.RefResult + 1 }), "program operator 5 (exp) instruction 0 SUB argument 1", "earlier result"},
	{"reference beyond all", nil, instr(exp, 0, func(t *program.Instr) { t.B = 64 }), "program operator 5 (exp) instruction 0 SUB argument 1", "earlier result"},
	{"body reads the initial operand", nil, instr(dense, 0, func(t *program.Instr) { t.B = 3 }), "program operator 1 (dense) instruction 0 MUL argument 1", "another operand"},
	{"integer for float", nil, instr(dense, 0, func(t *program.Instr) { t.A = 0 }), "program operator 1 (dense) instruction 0 MUL argument 0", "f32"},
	{"float for integer", nil, instr(dy, 1, func(t *program.Instr) { t.A = 3 }), "program operator 8 (dy) instruction 1 IEQ argument 0", "i32"},
	{"float constant for integer", nil, instr(count, 0, func(t *program.Instr) { t.B = program.RefConstF32 }), "program operator 15 (count) instruction 0 IADD argument 1", "i32"},
	{"arms of two types", nil, instr(dy, 5, func(t *program.Instr) { t.C = 1 }), "program operator 8 (dy) instruction 5 SELECT argument 2", "f32"},
	{"condition of integers", nil, instr(dy, 5, func(t *program.Instr) { t.A = 1 }), "program operator 8 (dy) instruction 5 SELECT argument 0", "f32"},
	{"dead instruction", nil, instr(exp, 1, func(t *program.Instr) { t.A = 0 }), "program operator 5 (exp) instruction 0 SUB", "a later one reads"},
	{"dead operand", nil, instr(exp, 0, func(t *program.Instr) { t.B = 0 }), "program operator 5 (exp) operand 1", "something reads"},
	{"dead index", nil, coord(dense, 1, 0, func(c *program.Coord) { c.Ind = program.IndNone }), "program operator 1 (dense) operand 0", "something reads"},
	{"dead constant", nil, op(exp, func(o *program.Op) { o.Consts = []uint32{0} }), "program operator 5 (exp) constant 0", "an instruction reads"},
	{"constant infinite", nil, op(relu, func(o *program.Op) { o.Consts[1] = infBits }), "program operator 3 (relu dropout) constant 1", "finite"},
	{"constant NaN", nil, op(relu, func(o *program.Op) { o.Consts[1] = nanBits }), "program operator 3 (relu dropout) constant 1", "finite"},
	{"constant -0", nil, op(relu, func(o *program.Op) { o.Consts[0] = negZero }), "program operator 3 (relu dropout) constant 0", "without a sign"},
	{"result of another type", nil, op(count, func(o *program.Op) { o.Out = program.F32 }), "program operator 15 (count) result type", "f32"},
	{"fold of integer terms", nil, func(p *program.Program) {
		o := &p.Ops[rowSum]
		o.In = p.Ops[perm+1].In[:1]
		o.In[0].Coords[0].Coef = [8]int32{1}
	}, "program operator 6 (row sum) result type", "f32"},
	{"empty body without operand", nil, op(rowSum, func(o *program.Op) { o.In = nil }), "program operator 6 (row sum) body", "last operand"},
	{"empty body after the initial operand", nil, func(p *program.Program) {
		o := &p.Ops[db]
		o.In = append(o.In, p.Ops[sgdB].In[0])
		o.Init = 1
	}, "program operator 10 (db) body", "last operand"},
}

func TestCheckRules(t *testing.T) {
	for _, group := range [][]rule{headerRules, tensorRules, shapeRules, accessRules, bodyRules} {
		for _, r := range group {
			t.Run(strings.ReplaceAll(r.name, " ", "_"), func(t *testing.T) { r.test(t, program.DefaultLimits()) })
		}
	}
}

func (r rule) test(t *testing.T, limits program.Limits) {
	t.Helper()
	of := r.of
	if of == nil {
		of = programtest.Classifier
	}
	p := of()
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Fatalf("before the change: %v", err)
	}
	r.change(p)
	err := program.Check(p, limits)
	if err == nil {
		t.Fatal("accepted")
	}
	e, ok := err.(*fault.Error)
	if !ok || e.Code != fault.BadInput {
		t.Fatalf("error %#v is no bad input", err)
	}
	if e.Field != r.field || !strings.Contains(e.Expected, r.expected) {
		t.Errorf("got %q, want field %q and expected %q", err, r.field, r.expected)
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("%q is more than one line", err)
	}
}

func TestCheckLimits(t *testing.T) {
	p := programtest.Convolution()
	s := p.Stats()
	exact := program.Limits{Memory: s.Memory, Work: s.Work}
	if err := program.Check(p, exact); err != nil {
		t.Errorf("at its own size: %v", err)
	}
	nothing := func(*program.Program) {}
	rule{"", programtest.Convolution, nothing, "program memory in bytes", "at most"}.test(t, program.Limits{Memory: s.Memory - 1, Work: s.Work})
	rule{"", programtest.Convolution, nothing, "program operations per step", "at most"}.test(t, program.Limits{Memory: s.Memory, Work: s.Work - 1})
}

// Every limit of a fold is itself allowed.
func TestCheckLongFolds(t *testing.T) {
	p := programtest.Classifier()
	p.Ops[db].Extents[1] = program.MaxSum
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Errorf("sum of %d: %v", program.MaxSum, err)
	}
	p.Ops[dense].Extents[2] = program.MaxTerms
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		t.Errorf("matrix product of %d: %v", program.MaxTerms, err)
	}
}
