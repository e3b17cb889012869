package builder

import (
	"fmt"
	"slices"

	"lode/program"
)

// emit appends the operator, as several where its sums are too long for one.
func (o *Operator) emit(result, init Value) (Tensor, error) {
	if o.b.err != nil {
		return o.b.tensor(program.SourceOp, 0, program.F32, o.out), nil
	}
	if o.err == nil {
		o.mine(result)
	}
	if init.op != nil && o.err == nil && o.mine(init) && (o.acc == program.Max || o.order != program.Seq || o.kind != program.Fold) {
		o.fail("only a SEQ ADD or FMA fold takes an initial operand")
	}
	if o.err != nil {
		return Tensor{}, o.err
	}
	op, err := o.finish(result, init)
	if err != nil {
		return Tensor{}, err
	}
	if op.Kind == program.Fold && op.Terms() > maxTerms(&op) {
		return o.split(result, init)
	}
	if op.Outputs() > program.MaxOutput {
		return Tensor{}, fmt.Errorf("%d output elements, at most %d", op.Outputs(), int64(program.MaxOutput))
	}
	return o.b.push(op, o.out), nil
}

// finish encodes the operator: only what result and init need, in the order in
// which it was written.
func (o *Operator) finish(result, init Value) (program.Op, error) {
	op := program.Op{Kind: o.kind, Acc: o.acc, Order: o.order, OutAxes: len(o.out), RedAxes: len(o.red), Extents: o.extents, Init: program.NoInit, Name: o.name}
	res := o.body(result.at)
	if n := o.nodes[res]; n.typ == program.I32 {
		op.Out = program.I32
		if o.kind == program.Fold {
			return op, fmt.Errorf("a fold over i32")
		}
	}
	if n := o.nodes[res]; op.Acc == program.FMA && (n.kind != nodeInstr || n.opcode != program.OpMUL) {
		op.Acc = program.Add
	}
	live := make([]bool, len(o.nodes))
	o.mark(live, res)
	if init.op != nil {
		o.mark(live, init.at)
	}
	var operands []int
	for i, l := range live {
		if l && o.nodes[i].kind == nodeOperand && i != res {
			operands = append(operands, i)
		}
	}
	if o.nodes[res].kind == nodeOperand { // without a body the last operand is the result
		operands = append(operands, res)
	}
	ref := make([]int, len(o.nodes)) // how an instruction refers to a node
	for k, i := range operands {
		x := o.nodes[i].operand
		x.Coords = slices.Clone(x.Coords)
		for c, v := range o.nodes[i].via {
			if v >= 0 {
				x.Coords[c].Ind = int8(ref[v])
			}
		}
		if len(x.Coords) > program.MaxCoords {
			return op, fmt.Errorf("an access with %d coordinates, at most %d", len(x.Coords), program.MaxCoords)
		}
		ref[i] = program.RefOperand + k
		op.In = append(op.In, x)
		if init.op != nil && i == init.at {
			op.Init = int8(k)
		}
	}
	for i, l := range live {
		switch n := o.nodes[i]; {
		case !l:
		case n.kind == nodeConst:
			k := slices.Index(op.Consts, n.bits)
			if k < 0 {
				k = len(op.Consts)
				op.Consts = append(op.Consts, n.bits)
			}
			ref[i] = program.RefConstF32 + k
			if n.typ == program.I32 {
				ref[i] = program.RefConstI32 + k
			}
		case n.kind == nodeInstr:
			var a [3]uint8
			for j := range n.opcode.Arity() {
				a[j] = uint8(ref[n.args[j]])
			}
			ref[i] = program.RefResult + len(op.Body)
			op.Body = append(op.Body, program.Instr{Op: n.opcode, A: a[0], B: a[1], C: a[2]})
		}
	}
	switch {
	case len(op.In) > program.MaxOperands:
		return op, fmt.Errorf("%d operands, at most %d", len(op.In), program.MaxOperands)
	case len(op.Body) > program.MaxInstructions:
		return op, fmt.Errorf("%d instructions, at most %d", len(op.Body), program.MaxInstructions)
	case len(op.Consts) > program.MaxConstants:
		return op, fmt.Errorf("%d constants, at most %d", len(op.Consts), program.MaxConstants)
	}
	mergeAxes(&op)
	return op, nil
}

// body returns the node of the result; a bare constant needs an instruction.
func (o *Operator) body(result int) int {
	n := o.nodes[result]
	if n.kind != nodeConst {
		return result
	}
	if n.typ == program.I32 {
		zero := o.I32(0)
		return o.share(fmt.Sprint("constant result", result), node{kind: nodeInstr, typ: program.I32, opcode: program.OpIADD, args: [3]int{result, zero.at}}).at
	}
	return o.share(fmt.Sprint("constant result", result), node{kind: nodeInstr, opcode: program.OpMAX, args: [3]int{result, result}}).at
}

// mark finds what node i needs.
func (o *Operator) mark(live []bool, i int) {
	if live[i] {
		return
	}
	live[i] = true
	n := o.nodes[i]
	for _, v := range n.via {
		if v >= 0 {
			o.mark(live, v)
		}
	}
	if n.kind == nodeInstr {
		for _, a := range n.args[:n.opcode.Arity()] {
			o.mark(live, a)
		}
	}
}
