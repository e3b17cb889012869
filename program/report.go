package program

import "lode/tensorlog/merkle"

// Report is what there is to know about a program that passes Check: sizes, work,
// and what a dispute costs.
type Report struct {
	Root  merkle.Hash
	Batch int64
	Rows  int64
	Stats

	FileBytes    int64            // of Encode
	OpBytes      int64            // of the operators' encodings
	Kinds        map[string]int   // operators, such as FOLD FMA SEQ
	Instructions map[string]int   // of all bodies
	Ops          []OperatorReport // in their order
}

// OperatorReport is one operator of a Report.
type OperatorReport struct {
	Name    string
	Kind    string
	Outputs int64
	Terms   int64 // of each output
	Flops   int64
	Bytes   int64 // of the output
	Encoded int64 // bytes of its encoding
	Dispute DisputeCost
}

// DisputeCost is an upper estimate of what it costs to let the referee re-execute
// one segment of one output element, by its calls: see RefereeCalls.
type DisputeCost struct {
	Calls    int
	Calldata int64 // bytes, of all calls
	Gas      int64 // of all calls
	Dearest  RefereeCall
}

// Report describes p, which has passed Check.
func (p *Program) Report() *Report {
	r := &Report{
		Root: p.Root(), Batch: p.Batch, Rows: p.Rows, Stats: p.Stats(), FileBytes: int64(len(p.Encode())),
		Kinds: map[string]int{}, Instructions: map[string]int{},
	}
	for i := range p.Ops {
		o := &p.Ops[i]
		x := OperatorReport{
			Name: CleanName(o.Name), Kind: o.kind(), Outputs: o.Outputs(), Terms: o.Terms(), Flops: o.Flops(),
			Bytes: satMul(o.Outputs(), o.Out.Size()), Encoded: wordSize * o.encodedWords(), Dispute: p.DisputeCost(i),
		}
		for _, t := range o.Body {
			r.Instructions[t.Op.String()]++
		}
		r.Kinds[x.Kind]++
		r.OpBytes += x.Encoded
		r.Ops = append(r.Ops, x)
	}
	return r
}

// DisputeCost sums up the RefereeCalls of operator op.
func (p *Program) DisputeCost(op int) DisputeCost {
	var d DisputeCost
	for _, c := range p.RefereeCalls(op) {
		d.Calls++
		d.Calldata += c.Calldata
		d.Gas += c.Gas
		if c.Gas > d.Dearest.Gas {
			d.Dearest = c
		}
	}
	return d
}

// kind is what a listing calls the operator.
func (o *Op) kind() string {
	switch o.Kind {
	case RNG:
		return "RNG"
	case Perm:
		return "PERM"
	case Fold:
		return "FOLD " + accumulators[o.Acc] + " " + orders[o.Order]
	}
	return "MAP " + o.Out.String()
}

var (
	accumulators = [...]string{Add: "ADD", FMA: "FMA", Max: "MAX"}
	orders       = [...]string{Seq: "SEQ", Stripe32: "STRIPE32"}
)
