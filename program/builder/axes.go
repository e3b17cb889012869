package builder

import (
	"math"

	"lode/program"
)

// mergeAxes drops axes of extent 1 and joins neighbouring axes that every
// access walks as one. The flattened order of outputs and of terms stays.
func mergeAxes(op *program.Op) {
	for j := 0; j < op.Axes(); j++ {
		out := j < op.OutAxes
		if op.Extents[j] == 1 && (out && op.OutAxes > 1 || !out && op.RedAxes > 1) {
			removeAxis(op, j)
			j--
		}
	}
	for j := 0; j+1 < op.Axes(); j++ {
		if j+1 != op.OutAxes && walkAsOne(op, j) {
			op.Extents[j+1] *= op.Extents[j]
			removeAxis(op, j)
			j--
		}
	}
}

// walkAsOne says whether axis j always does what axis j+1 does at its end.
func walkAsOne(op *program.Op, j int) bool {
	e := op.Extents[j+1]
	if op.Extents[j] > program.MaxOutput/e {
		return false
	}
	for i := range op.In {
		for _, c := range op.In[i].Coords {
			if a := int64(c.Coef[j+1]) * e; a > math.MaxInt32 || a < math.MinInt32 || int64(c.Coef[j]) != a {
				return false
			}
		}
	}
	return true
}

// removeAxis closes the gap that axis j leaves.
func removeAxis(op *program.Op, j int) {
	if j < op.OutAxes {
		op.OutAxes--
	} else {
		op.RedAxes--
	}
	copy(op.Extents[j:], op.Extents[j+1:])
	op.Extents[program.MaxAxes-1] = 0
	for i := range op.In {
		for k := range op.In[i].Coords {
			c := &op.In[i].Coords[k]
			copy(c.Coef[j:], c.Coef[j+1:])
			c.Coef[program.MaxAxes-1] = 0
		}
	}
}
