package requester

import (
	"fmt"

	"lode/internal/fault"
	"lode/program"
)

// checkIndices refuses data with a value that the program takes for the place of
// something and that is none of its places: the number of a class or token that
// there isn't, say. The program would read nothing there, in silence. It looks at
// columns of whole numbers that an operator uses as they are, or through
// operators that pass them on as they are.
func checkIndices(p *program.Program, data []program.Array) error {
	for i := range p.Ops {
		in := p.Ops[i].In
		for k := range in {
			for _, c := range in[k].Coords {
				if c.Ind < 0 || int(c.Ind) >= len(in) || c.Coef != [program.MaxAxes]int32{} || c.Div != 1 {
					continue
				}
				if column, ok := columnBehind(p, &in[c.Ind]); ok {
					if err := inRange(p, column, data[column], -c.Const, c.Extent-c.Const); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// columnBehind is the column whose values x reads, unchanged, itself or through
// operators that pick them.
func columnBehind(p *program.Program, x *program.Operand) (int, bool) {
	for x.Source == program.SourceOp {
		o := &p.Ops[x.ID]
		passed := len(o.In) - 1 // what an empty body returns
		if len(o.Body) == 1 && o.Body[0].Op == program.OpF2I {
			passed = int(o.Body[0].A) - program.RefOperand
		} else if len(o.Body) > 0 {
			return 0, false
		}
		if o.Kind != program.Map || passed < 0 || passed >= len(o.In) {
			return 0, false
		}
		x = &o.In[passed]
	}
	return x.ID, x.Source == program.SourceData && x.Type != program.F32
}

// inRange refuses the first value of a column that is not from … to-1.
func inRange(p *program.Program, column int, values program.Array, from, to int64) error {
	if values.Type == program.U8 && from <= 0 && to >= 256 {
		return nil // every byte is
	}
	perRow := max(values.Len()/p.Rows, 1)
	for i := range values.Len() {
		v := int64(0)
		if values.Type == program.U8 {
			v = int64(values.U8[i])
		} else {
			v = int64(values.I32[i])
		}
		if v < from || v >= to {
			return fault.Input(fmt.Sprintf("data row %d, column %s", i/perRow, program.CleanName(p.Columns[column].Name)), v, "%d to %d", from, to-1)
		}
	}
	return nil
}
