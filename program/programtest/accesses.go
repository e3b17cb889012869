package programtest

import (
	"math"

	p "lode/program"
)

// counted is n numbers that tell which is which.
func counted(n int64) []uint32 {
	v := make([]uint32, n)
	for i := range v {
		v[i] = math.Float32bits(float32(i) + 0.5)
	}
	return v
}

// accesses is every way to read a tensor, in range and out of it.
func accesses() []Case {
	const n = 30
	div := func(c p.Coord, q int64) p.Coord { return divided(c, q) }
	var cases []Case
	for _, x := range []struct {
		name   string
		ext    []int64
		coords []p.Coord
		offset int64
	}{
		{"reversed", []int64{n}, []p.Coord{plus(coord(n, 1, -1), n-1)}, 0},
		{"shifted-left", []int64{n}, []p.Coord{plus(coord(n, 1, 1), 7)}, 0},
		{"shifted-right", []int64{n}, []p.Coord{plus(coord(n, 1, 1), -7)}, 0},
		{"every-third", []int64{n}, []p.Coord{coord(n, 1, 3)}, 0},
		{"divided", []int64{n}, []p.Coord{div(plus(coord(n, 1, 1), -3), 3)}, 0},
		{"divided-negative", []int64{n}, []p.Coord{div(plus(coord(n, 1, -2), 20), 4)}, 0},
		{"transposed", []int64{5, 6}, []p.Coord{coord(6, 5, 0, 1), coord(5, 1, 1)}, 0},
		{"diagonal", []int64{5}, []p.Coord{coord(5, 6, 1), coord(6, 1, 1)}, 0},
		{"overlapping", []int64{9, 7}, []p.Coord{coord(15, 1, 1, 1)}, 4},
		{"repeated", []int64{4, 5, 3}, []p.Coord{coord(5, 2, 0, 1)}, 3},
		{"constant", []int64{6}, []p.Coord{plus(coord(n, 1), 17)}, 0},
		{"nothing", []int64{6}, []p.Coord{plus(coord(n, 1), -1)}, 0},
		{"scalar", []int64{6}, nil, 11},
		{"window", []int64{3, 4, 3, 2}, []p.Coord{plus(coord(5, 6, 2, 0, 1), -1), plus(coord(6, 1, 0, 2, 0, 1), -1)}, 0},
		{"triangle", []int64{5, 6}, []p.Coord{coord(5, 6, 1), coord(6, 1, 0, 1), coord(5, 0, 1, -1)}, 0},
		{"band", []int64{5, 6}, []p.Coord{coord(5, 6, 1), coord(6, 1, 0, 1), plus(coord(3, 0, 1, -1), 1), div(plus(coord(9, 0, 1, 1), 1), 2)}, 0},
		{"five-coordinates", []int64{2, 1, 3, 5}, []p.Coord{coord(2, 15, 1), coord(1, 15, 0, 1), coord(3, 5, 0, 0, 1), coord(5, 1, 0, 0, 0, 1), coord(4, 0, 1, 0, 1, 0)}, 0},
		{"far-away", []int64{8}, []p.Coord{plus(coord(n, 1, math.MaxInt32), -math.MaxInt32)}, 0},
		{"far-below", []int64{8}, []p.Coord{plus(coord(n, 1, math.MinInt32), 3)}, 0},
	} {
		c := newMaker("access-" + x.name)
		id, ints := c.floats(counted(n)...), make([]int32, n)
		for i := range ints {
			ints[i] = int32(i*i) - 40
		}
		read := func(o p.Operand) p.Operand { o.Offset = x.offset; return o }
		c.add(with(mapOp("f32", extents(x.ext...), len(x.ext), p.F32), []p.Operand{oob(read(c.state(id, x.coords...)), -1.25)}, nil))
		i32 := read(c.state(c.ints(ints...), x.coords...))
		i32.Oob = 0xfffffff9
		c.add(with(mapOp("i32", extents(x.ext...), len(x.ext), p.I32), []p.Operand{i32}, nil))
		a := p.NewArray(p.U8, n*c.Program.Rows)
		for i := range a.U8 {
			a.U8[i] = uint8(200 + i)
		}
		c.add(with(mapOp("u8", extents(x.ext...), len(x.ext), p.F32), []p.Operand{oob(read(operand(p.SourceData, p.U8, c.column(a), a.Len(), x.coords...)), 0.5)}, nil))
		space := index(x.coords...)
		space.Offset, space.Oob = x.offset, 0x80000000
		c.add(with(mapOp("index", extents(x.ext...), len(x.ext), p.I32), []p.Operand{space}, nil))
		c.add(with(fold("sum", p.Add, p.Seq, extents(x.ext...), len(x.ext)-1, 1), []p.Operand{oob(read(c.state(id, x.coords...)), -1.25)}, nil))
		cases = append(cases, c.done())
	}
	return append(cases, indirections()...)
}

// indirections is rows that are named by numbers, good and bad ones, by way of
// one another and by the number of the step.
func indirections() []Case {
	c := newMaker("indirect")
	const n = 12
	numbers := []int32{0, 3, -1, 11, 12, math.MaxInt32, math.MinInt32, 5, 5, 1, 2, -12}
	at, x := c.ints(numbers...), c.floats(counted(n)...)
	second := c.ints(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, -5)
	first := c.state(at, flat(n, 0))
	c.add(with(mapOp("rows", extents(n), 1, p.F32), []p.Operand{first, oob(c.state(x, by(coord(n, 1), 0)), -3)}, nil))
	c.add(with(mapOp("rows of rows", extents(n), 1, p.F32), []p.Operand{first, c.state(second, by(coord(n, 1), 0)), oob(c.state(x, by(coord(n, 1), 1)), -3)}, nil))
	c.add(with(mapOp("shifted and divided", extents(n), 1, p.F32), []p.Operand{first, oob(c.state(x, divided(plus(by(coord(n, 1, 2), 0), -1), 3)), -3)}, nil))
	hit := c.state(x, flat(n, 1), by(coord(1, 0, -1), 0))
	c.add(with(fold("scatter", p.Add, p.Seq, extents(n, n), 1, 1), []p.Operand{c.state(at, flat(n, 1)), hit}, nil))
	table, ints := p.NewArray(p.F32, 1), p.NewArray(p.I32, 2)
	table.F32[0] = 0.125
	ints.I32[0], ints.I32[1] = 4, -7
	rate := operand(p.SourceTable, p.F32, c.table(table), 1, by(coord(1, 1), p.IndStep))
	c.add(with(mapOp("rate", extents(3), 1, p.F32), []p.Operand{oob(rate, 2), c.state(x, flat(n, 0))}, nil, mul(ref(0), ref(1))))
	row := operand(p.SourceTable, p.I32, c.table(ints), 2, by(coord(2, 1), p.IndStep))
	row.Oob = 99
	c.add(with(mapOp("table row", extents(3), 1, p.F32), []p.Operand{row, oob(c.state(x, by(coord(n, 1, 1), 0)), -3)}, nil))
	past := c.state(x, by(plus(coord(n, 1, -1), 2), p.IndStep))
	c.add(with(fold("steps", p.Add, p.Seq, extents(5), 0, 1), []p.Operand{past}, nil))
	c.Steps = 4
	return []Case{c.done()}
}
