package circuit

import (
	"fmt"

	"lode/internal/fault"
	"lode/program"
)

// DefaultLimit is how many constraints a step may have unless a caller says
// otherwise: 2²¹, about half a minute a proof on two cores.
const DefaultLimit = 1 << 21

// Constraints of the instructions on values that are not known beforehand.
var instructionCost = [program.NumOpcodes]int64{
	program.OpADD: 26, program.OpSUB: 26, program.OpMUL: 22, program.OpDIV: 52, program.OpSQRT: 42, program.OpFMA: 27,
	program.OpABS: 0, program.OpNEG: 0, program.OpMAX: 9, program.OpMIN: 9, program.OpLT: 6, program.OpLE: 6, program.OpEQ: 3, program.OpSELECT: 3,
	program.OpPOW2: 1, program.OpEXPO: 8, program.OpEXP: 319, program.OpLOG: 390, program.OpTANH: 660,
	program.OpIADD: 10, program.OpISUB: 10, program.OpIMUL: 11, program.OpIEQ: 2, program.OpILT: 5, program.OpILE: 5, program.OpI2F: 21, program.OpF2I: 25,
}

// Fixed and per-value costs: the tables and what joins them, a stored float and
// its share of a digest, a word that is packed, a level of the dataset's tree.
const (
	tableCost               = 1<<wideBits + 1<<narrowBits + (maxShift - minShift) + 500
	leafCost                = leafWords + 4
	hashCost                = 5 // 555 constraints for 105 words
	packCost                = 4
	levelCost               = 189
	permutationCost         = 555
	choiceCost              = 2
	addCost, productCost    = 26, 27
	bytesPerConstraint      = 2000 // memory of a proof, measured
	provePerConstraint      = 15e-6
	setupPerConstraint      = 260e-6
	contributePerConstraint = 300e-6
)

// most bounds the parts of an estimate, so that sums of them do not overflow;
// what is beyond it is far beyond every limit.
const most = 1 << 28

// Cost is what a program's steps would take to prove. Times are those of two
// cores of a server of 2024.
type Cost struct {
	Constraints       int64   `json:"constraints"`
	FMA               int64   `json:"fma"`
	Inputs            int     `json:"public_inputs"`
	SetupSeconds      float64 `json:"setup_seconds"`      // alone, see setup.Alone
	ContributeSeconds float64 `json:"contribute_seconds"` // each later contribution, and verifying one
	ProveSeconds      float64 `json:"prove_seconds"`
	Memory            int64   `json:"memory_bytes"` // of proving, the largest need
}

// Estimate is Cost without compiling: constraints within about a fifth.
func Estimate(p *program.Program) Cost {
	n := int64(tableCost)
	for _, s := range p.Slots {
		n += s.Elements*(leafCost+packCost+2*hashCost) + 2*permutationCost
	}
	row := int64(depthOf(p.Rows)*levelCost + permutationCost)
	for _, c := range p.Columns {
		row += c.Elements / p.Rows * (leafCost + hashCost)
	}
	n += min(row, most) * int64(len(rowsOf(p)))
	choices := map[string]bool{}
	for i := range p.Ops {
		n += operatorCost(p, &p.Ops[i], choices)
	}
	return costOf(n, p)
}

func costOf(n int64, p *program.Program) Cost {
	f := float64(n)
	return Cost{Constraints: n, FMA: multiplyAdds(p), Inputs: inputPosition + positions(p),
		SetupSeconds: 5 + f*setupPerConstraint, ContributeSeconds: f * contributePerConstraint, ProveSeconds: f * provePerConstraint, Memory: n * bytesPerConstraint}
}

// operatorCost counts one operator; choices holds the indirections counted so
// far, since equal ones share their constraints.
func operatorCost(p *program.Program, op *program.Op, choices map[string]bool) int64 {
	if op.Kind == program.Perm {
		return 0
	}
	points := op.Outputs()
	terms := min(points*op.Terms(), most)
	var n, each int64
	for k := range op.In {
		o := &op.In[k]
		for _, q := range o.Coords {
			if q.Ind == program.IndNone || o.Source == program.SourceData && q.Pitch > 0 {
				continue
			}
			// The bits that compare the index exist once for each of its values.
			key := fmt.Sprint(q.Ind == program.IndStep, q.Extent, q.Const)
			if !choices[key] {
				choices[key] = true
				times := max(1, int64(len(rowsOf(p))))
				if q.Ind == program.IndStep {
					times = 1
				}
				n += choiceCost * min(q.Extent, 2*maxChoices) * times
			}
			if q.Pitch > 0 && o.Source != program.SourceTable {
				each += 2 * min(q.Extent, 2*maxChoices)
			} else if q.Pitch == 0 {
				each += 3
			}
		}
	}
	body := op.Body
	if op.Kind == program.Fold {
		switch op.Acc {
		case program.FMA:
			each += productCost
			body = body[:len(body)-1]
		case program.Add:
			each += addCost
		case program.Max:
			each += instructionCost[program.OpMAX]
		}
	}
	for _, t := range body {
		each += instructionCost[t.Op]
	}
	return n + each*terms
}

// CheckLimit refuses a program whose steps would take more than limit
// constraints, and says what to reduce.
func CheckLimit(p *program.Program, limit int64) error {
	c := Estimate(p)
	if c.Constraints <= limit {
		return nil
	}
	less := "narrower layers: a smaller batch alone is not enough"
	if rows := p.Batch * limit / c.Constraints; rows > 0 {
		less = fmt.Sprintf("a batch of at most %d rows instead of %d, or narrower layers", rows, p.Batch)
	}
	return fault.Input("program", fmt.Sprintf("about %d constraints a step, %.0f s and %.1f GiB a proof", c.Constraints, c.ProveSeconds, float64(c.Memory)/(1<<30)),
		"at most %d constraints: %s (%d multiply-adds a step)", limit, less, c.FMA)
}

// Cost is what c takes to prove, with its number of constraints.
func (c *Circuit) Cost() Cost { return costOf(int64(c.Constraints), c.Program) }
