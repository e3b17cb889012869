package builder

import (
	"slices"

	"lode/program"
)

// prune returns p without the operators and tables that no slot needs. Slots
// and columns stay: they are the program's interface.
func prune(p *program.Program) *program.Program {
	live := make([]bool, len(p.Ops))
	tables := make([]bool, len(p.Tables))
	for _, s := range p.Slots {
		if s.Next >= 0 {
			live[s.Next] = true
		}
	}
	for i := len(p.Ops) - 1; i >= 0; i-- {
		if !live[i] {
			continue
		}
		for _, x := range p.Ops[i].In {
			switch x.Source {
			case program.SourceOp:
				live[x.ID] = true
			case program.SourceTable:
				tables[x.ID] = true
			}
		}
	}
	opAt, tableAt := renumber(live), renumber(tables)
	q := *p
	q.Slots, q.Tables, q.Ops = slices.Clone(p.Slots), nil, nil
	for i, t := range p.Tables {
		if tables[i] {
			q.Tables = append(q.Tables, t)
		}
	}
	for i, op := range p.Ops {
		if !live[i] {
			continue
		}
		op.In = slices.Clone(op.In)
		for j := range op.In {
			switch x := &op.In[j]; x.Source {
			case program.SourceOp:
				x.ID = opAt[x.ID]
			case program.SourceTable:
				x.ID = tableAt[x.ID]
			}
		}
		q.Ops = append(q.Ops, op)
	}
	for i := range q.Slots {
		if n := q.Slots[i].Next; n >= 0 {
			q.Slots[i].Next = opAt[n]
		}
	}
	return &q
}

// renumber gives each kept place its new number.
func renumber(keep []bool) []int {
	at := make([]int, len(keep))
	n := 0
	for i, k := range keep {
		at[i] = n
		if k {
			n++
		}
	}
	return at
}
