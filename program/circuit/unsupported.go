package circuit

import (
	"fmt"

	"lode/program"
)

// maxChoices is how many values an index that is known only to the prover may
// choose among; each costs two constraints.
const maxChoices = 1 << 13

// Unsupported lists everything in p that no circuit covers, each as one clause
// that names the operator. It is empty for a program that Compile accepts.
func Unsupported(p *program.Program) []string {
	var list []string
	for i := range p.Ops {
		op := &p.Ops[i]
		name := fmt.Sprintf("operator %d", i)
		if op.Name != "" {
			name += " (" + program.CleanName(op.Name) + ")"
		}
		if op.Kind == program.RNG {
			list = append(list, name+": random numbers (RNG)")
			continue
		}
		for k := range op.In {
			if why := checkAccess(p, op, k); why != "" {
				list = append(list, fmt.Sprintf("%s, operand %d: %s", name, k, why))
			}
		}
	}
	return list
}

// checkAccess says why operand k of op cannot be read in a circuit.
func checkAccess(p *program.Program, op *program.Op, k int) string {
	o := &op.In[k]
	rows, choices, last := 0, 0, o.Offset
	for i := range o.Coords {
		q := &o.Coords[i]
		switch {
		case q.Ind == program.IndNone:
			last += q.Pitch * (q.Extent - 1)
		case o.Source == program.SourceData && q.Pitch > 0 && isRow(p, op, int(q.Ind)):
			width := p.Columns[o.ID].Elements / p.Rows
			if q.Const != 0 || q.Coef != [program.MaxAxes]int32{} || q.Div != 1 || q.Extent != p.Rows || q.Pitch != width {
				return "rows of the dataset other than those of the batch (the row number is changed)"
			}
			rows++
		case q.Extent > maxChoices:
			return fmt.Sprintf("an indirect coordinate with %d values, at most %d are covered", q.Extent, maxChoices)
		case q.Pitch > 0:
			choices++
			last += q.Pitch * (q.Extent - 1)
		}
	}
	switch {
	case choices > 1:
		return "two indirect coordinates that select"
	case o.Source == program.SourceData && rows != 1:
		return "data that is not read by the batch's row numbers (PERM)"
	case o.Source == program.SourceData && last >= p.Columns[o.ID].Elements/p.Rows:
		return "data of a neighbouring row"
	}
	return ""
}

// isRow reports whether operand k of op reads the row numbers of the batch.
func isRow(p *program.Program, op *program.Op, k int) bool {
	if k >= len(op.In) || op.In[k].Source != program.SourceOp || p.Ops[op.In[k].ID].Kind != program.Perm {
		return false
	}
	for _, q := range op.In[k].Coords {
		if q.Ind != program.IndNone {
			return false
		}
		// Out of bounds would give a constant instead of a row number.
		lo, hi := q.Const, q.Const
		for j := range op.Axes() {
			if c := int64(q.Coef[j]) * (op.Extents[j] - 1); c < 0 {
				lo += c
			} else {
				hi += c
			}
		}
		if q.Div != 1 || lo < 0 || hi >= q.Extent {
			return false
		}
	}
	return true
}
