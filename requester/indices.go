package requester

import (
	"fmt"

	"lode/internal/fault"
	"lode/program"
)

// checkIndices refuses data with a value that the program takes for the place of
// something and that is none of its places: the number of a class that there
// isn't, say. The program would read nothing there, in silence. It looks at
// columns of whole numbers that an operator uses as they are.
func checkIndices(p *program.Program, data []program.Array) error {
	for i := range p.Ops {
		in := p.Ops[i].In
		for k := range in {
			for _, c := range in[k].Coords {
				if c.Ind < 0 || int(c.Ind) >= len(in) || c.Coef != [program.MaxAxes]int32{} || c.Div != 1 {
					continue
				}
				if from := &in[c.Ind]; from.Source == program.SourceData && from.Type == program.I32 {
					if err := inRange(p, from.ID, data[from.ID].I32, -c.Const, c.Extent-c.Const); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// inRange refuses the first value of a column that is not from … to-1.
func inRange(p *program.Program, column int, values []int32, from, to int64) error {
	perRow := max(int64(len(values))/p.Rows, 1)
	for i, v := range values {
		if int64(v) < from || int64(v) >= to {
			return fault.Input(fmt.Sprintf("data row %d, column %s", int64(i)/perRow, program.CleanName(p.Columns[column].Name)), v, "%d to %d", from, to-1)
		}
	}
	return nil
}
