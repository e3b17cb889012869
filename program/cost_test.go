package program_test

import (
	"testing"

	"lode/program"
	"lode/program/programtest"
)

// The classifier's operators, counted by hand: outputs · terms · operations.
func TestStatsFlops(t *testing.T) {
	want := map[int]int64{
		perm:   4 * 160,
		dense:  4 * 3 * 5 * 2,
		rng:    12 * 24,
		relu:   12 * 4,
		rowMax: 4 * 3 * 1,
		exp:    12 * (1 + 31),
		rowSum: 4 * 3 * 1,
		loss:   4 * (43 + 3 + 1),
		dy:     12 * 6,
		dW:     15 * 4 * 2,
		db:     3 * 4 * 1,
		adamM:  15 * (1 + 2),
		adamV:  15 * (2 + 2),
		adamW:  15 * (4 + 2),
		sgdB:   3 * 2,
		count:  1,
	}
	p := programtest.Classifier()
	var sum int64
	for i := range p.Ops {
		if got := p.Ops[i].Flops(); got != want[i] {
			t.Errorf("operator %d (%s): %d flops, want %d", i, p.Ops[i].Name, got, want[i])
		}
		sum += want[i]
	}
	if s := p.Stats(); s.Flops != sum || s.Operators != 16 {
		t.Errorf("%+v, want %d flops of 16 operators", s, sum)
	}
}

func TestStatsBytes(t *testing.T) {
	s := programtest.Classifier().Stats()
	outputs := int64(4 * (4 + 12*3 + 4 + 12 + 4 + 1 + 12 + 15 + 3 + 15*3 + 3 + 1))
	want := program.Stats{Operators: 16, Flops: s.Flops, Work: s.Work,
		StateBytes: 4 * (15*3 + 3 + 1 + 1), DataBytes: 50 + 4*10, TableBytes: 4 * 32, OutputBytes: outputs}
	want.Memory = want.StateBytes + want.DataBytes + want.TableBytes + outputs
	if s != want {
		t.Errorf("got %+v\nwant %+v", s, want)
	}
}

// Work counts reads beside flops, and an initial operand once an element.
func TestStatsWork(t *testing.T) {
	p := programtest.Classifier()
	p.Ops = p.Ops[dense : dense+1]
	if got, want := p.Stats().Work, int64(12*5*2+12*5*3+12); got != want {
		t.Errorf("work %d, want %d", got, want)
	}
}

func TestStatsSaturate(t *testing.T) {
	p := programtest.Classifier()
	o := &p.Ops[dense]
	o.Extents = [8]int64{1 << 31, 1, 1 << 20}
	o.Body = nil
	for range 32 {
		o.Body = append(o.Body, program.Instr{Op: program.OpTANH})
	}
	p.Ops = []program.Op{*o, *o, *o, *o, *o}
	if s := p.Stats(); s.Flops != 1<<63-1 || s.Work != 1<<63-1 {
		t.Errorf("flops %d, work %d", s.Flops, s.Work)
	}
}
