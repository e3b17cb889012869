package program

import (
	"fmt"

	"lode/internal/fault"
	"lode/tensorlog/merkle"
)

// What one call of the referee contract may take. A dispute ends in calls that
// re-execute one segment of one output element: for each operand one call that
// proves the values it reads and stores their hash, then one that computes.
const (
	SegmentTerms    = 64         // terms between two posted accumulators of a fold
	RefereeCalldata = 120_000    // bytes
	RefereeGas      = 12_000_000 // gas, calldata included
)

// RefereeCall is an upper estimate of one call of the referee.
type RefereeCall struct {
	What     string // "operand 2", or "computation"
	Calldata int64  // bytes
	Gas      int64
}

// The cost model of a call: gas prices are upper estimates for an EVM that
// counts leading zeros (osaka), sizes are exact up to frameBytes.
const (
	frameBytes  = 2048   // selector, offsets, job, step, position, roots, hashes, which leaf holds each value
	levelBytes  = 96     // siblings of one level of a proof
	callGas     = 60_000 // transaction, storage of one hash
	byteGas     = 40     // calldata at its floor price
	wordGas     = 200    // reading one word of an encoding
	hashGas     = 500    // one keccak with its copying
	readGas     = 1_000  // one value: its place in a leaf, byte order
	axisGas     = 150    // one product of a coordinate's numerator, one division or comparison
	dispatchGas = 300    // one instruction's arguments and result
	rngGas      = 60_000
	permGas     = 500_000 // cycle walking included
	indexBytes  = 4       // one index that an earlier call has proven
)

// gas is what an instruction costs once its arguments are at hand.
var gas = [NumOpcodes]int64{
	OpADD: 600, OpSUB: 600, OpMUL: 600, OpDIV: 700, OpSQRT: 700, OpFMA: 900, OpNEG: 200, OpABS: 200, OpMAX: 200, OpMIN: 200,
	OpLT: 200, OpLE: 200, OpEQ: 200, OpSELECT: 200, OpPOW2: 250, OpEXPO: 250, OpEXP: 14_000, OpLOG: 20_000, OpTANH: 25_000,
	OpIADD: 200, OpISUB: 200, OpIMUL: 200, OpIEQ: 200, OpILT: 200, OpILE: 200, OpI2F: 400, OpF2I: 400,
}

// RefereeCalls are the calls that re-execute one segment of one element of
// operator op, at their dearest: every value in a leaf of its own.
func (p *Program) RefereeCalls(op int) []RefereeCall {
	o := &p.Ops[op]
	terms := int64(1)
	if o.Kind == Fold {
		terms = min(o.Terms(), SegmentTerms)
	}
	words := o.encodedWords()
	descriptor := wordSize*words + levelBytes*int64(merkle.Depth(int64(p.NumItems())))
	calls := make([]RefereeCall, 0, len(o.In)+1)
	for i := range o.In {
		n := terms
		if int(o.Init) == i {
			n = 1
		}
		calls = append(calls, p.stageCall(o, i, n, words, descriptor))
	}
	compute := RefereeCall{What: "computation", Calldata: frameBytes + descriptor}
	switch o.Kind {
	case RNG:
		compute.Gas = rngGas
	case Perm:
		compute.Gas = permGas
	default:
		compute.Calldata += int64(len(o.In)) * 4 * terms
		term := gas[OpFMA] // the accumulation
		for _, t := range o.Body {
			term += dispatchGas + gas[t.Op]
		}
		compute.Gas = terms * term
	}
	compute.Gas += callGas + byteGas*compute.Calldata + wordGas*words
	return append(calls, compute)
}

// stageCall proves what operand i reads for n terms.
func (p *Program) stageCall(o *Op, i int, n, words, descriptor int64) RefereeCall {
	x := &o.In[i]
	call := RefereeCall{What: fmt.Sprintf("operand %d", i), Calldata: frameBytes + descriptor}
	axes := int64(1)
	for _, q := range x.Coords {
		axes += 1 + int64(o.Axes())
		if q.Ind >= 0 && q.Ind != IndStep {
			call.Calldata += indexBytes * n
		}
	}
	hashes := int64(0)
	if x.Source != SourceIndex {
		leaves := merkle.Leaves(x.Elements * x.Type.Size())
		depth, list := int64(merkle.Depth(leaves)), int64(merkle.Depth(p.rootsBeside(x.Source)))
		opened := min(n, leaves)
		call.Calldata += levelBytes*list + opened*(merkle.BlockSize+levelBytes*depth)
		hashes = list + opened*(1+depth)
	}
	call.Gas = callGas + byteGas*call.Calldata + wordGas*words + n*(readGas+axisGas*axes) + hashGas*hashes
	return call
}

// rootsBeside is the size of the list that a source's root is proven to be in.
func (p *Program) rootsBeside(s Source) int64 {
	switch s {
	case SourceOp:
		return int64(len(p.Ops))
	case SourceState:
		return int64(len(p.Slots))
	case SourceData:
		return int64(len(p.Columns))
	}
	return int64(p.NumItems())
}

// encodedWords is the length of o's encoding in words.
func (o *Op) encodedWords() int64 {
	n := 2 + (len(o.Consts)+7)/8 + (len(o.Body)+7)/8
	for i := range o.In {
		n += 1 + 2*len(o.In[i].Coords)
	}
	return int64(n)
}

// checkReferee refuses what one call of the referee could not decide.
func checkReferee(p *Program) error {
	// A party that names a wrong operator opens the list of all slots' roots in one call.
	if n := frameBytes + wordSize*int64(len(p.Slots)); n > RefereeCalldata {
		return fault.Input("program slots", len(p.Slots), "at most %d, whose roots fit one call of the referee", (RefereeCalldata-frameBytes)/wordSize)
	}
	for i := range p.Ops {
		for _, call := range p.RefereeCalls(i) {
			field := "program " + opField(i, p.Ops[i].Name) + " " + call.What
			if call.Calldata > RefereeCalldata {
				return fault.Input(field+", bytes of the referee's call", call.Calldata, "at most %d", RefereeCalldata)
			}
			if call.Gas > RefereeGas {
				return fault.Input(field+", gas of the referee's call", call.Gas, "at most %d", RefereeGas)
			}
		}
	}
	return nil
}
