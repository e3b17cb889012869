package program_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lode/program"
	"lode/program/programtest"
)

var update = flag.Bool("update", false, "write the expected listings anew")

func TestListing(t *testing.T) {
	for name, p := range programtest.All() {
		var b strings.Builder
		if err := p.Fprint(&b); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("testdata", name+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if b.String() != string(want) {
			t.Errorf("%s is not what %s says:\n%s", name, path, &b)
		}
	}
}

// line is the listing of operator i of p, with the lines that belong to it.
func lines(t *testing.T, p *program.Program, i int) string {
	t.Helper()
	var b strings.Builder
	if err := p.Fprint(&b); err != nil {
		t.Fatal(err)
	}
	_, ops, _ := strings.Cut(b.String(), "operators\n  %")
	op := strings.Split(ops, "\n  %")[i]
	op, _, _ = strings.Cut(op, "\n\n")
	return op
}

// Results used twice have lines of their own, and brackets are where they
// change the meaning and nowhere else.
func TestListingBody(t *testing.T) {
	p := programtest.Classifier()
	o := &p.Ops[exp]
	r := func(i uint8) uint8 { return program.RefResult + i }
	o.Consts = []uint32{0xc0000000} // -2
	o.Body = []program.Instr{
		{Op: program.OpSUB, A: 0, B: 1},
		{Op: program.OpSUB, A: r(0), B: r(0)},
		{Op: program.OpADD, A: 0, B: r(1)},
		{Op: program.OpMUL, A: r(2), B: r(2)},
		{Op: program.OpMUL, A: program.RefConstF32, B: r(3)},
		{Op: program.OpNEG, A: r(4)},
		{Op: program.OpSUB, A: 1, B: r(5)},
		{Op: program.OpDIV, A: 0, B: r(6)},
		{Op: program.OpDIV, A: 1, B: r(7)},
	}
	got := lines(t, p, exp)
	want := `5    exp[i:4,j:3] MAP f32  %4[i]/(%3[i,j]/(%4[i] - (-((-2)·(r2·r2)))))
        where r2 = %3[i,j] + (r0 - r0)
        where r0 = %3[i,j] - %4[i]`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Accesses that are no array indices show their flat address.
func TestListingAccess(t *testing.T) {
	c := func(constant, extent, pitch int64, coef ...int32) program.Coord {
		q := program.Coord{Const: constant, Extent: extent, Pitch: pitch, Div: 1, Ind: program.IndNone}
		copy(q.Coef[:], coef)
		return q
	}
	for _, x := range []struct {
		coords []program.Coord
		offset int64
		want   string
	}{
		{[]program.Coord{c(0, 4, 3, 1), c(0, 3, 1, 0, 1)}, 0, "%1[i,j]"},
		{[]program.Coord{c(0, 3, 1, 0, 1), c(0, 4, 3, 1)}, 0, "%1[i,j]"},
		{[]program.Coord{c(0, 3, 1, 0, 1), c(3, 4, 3, -1)}, 0, "%1[-i+3,j]"},
		{[]program.Coord{c(0, 4, 3, 1), c(2, 3, 1, 0, 1)}, 0, "%1[i,j+2<3 else 0]"},
		{[]program.Coord{c(0, 4, 3, 1)}, 0, "%1{3·i}"},
		{[]program.Coord{c(0, 4, 1, 1)}, 5, "%1{i+5}"},
		{nil, 5, "%1{5}"},
		{[]program.Coord{c(1, 3, 4, 1), c(0, 3, 1, 0, 1)}, 1, "%1{4·(i+1)+j+1,?i+1<3 else 0}"},
		{[]program.Coord{c(0, 12, 1, 3, 1)}, 0, "%1[3·i+j]"},
		{[]program.Coord{c(0, 4, 3, 1), c(0, 3, 1, 0, 1), c(0, 3, 0, 1, -1)}, 0, "%1[i,j,?i-j<3 else 0]"},
		{[]program.Coord{c(0, 4, 3, 1), c(0, 1, 0), c(0, 3, 1, 0, 1)}, 0, "%1[i,j]"},
	} {
		p := programtest.Classifier()
		in := &p.Ops[relu].In[0]
		in.Coords, in.Offset = x.coords, x.offset
		if got := lines(t, p, relu); !strings.Contains(got, "MAX("+x.want+", 0)") {
			t.Errorf("got %s, want access %s", got, x.want)
		}
	}
}

// A long access that is used twice gets a name.
func TestListingNamedAccess(t *testing.T) {
	p := programtest.Classifier()
	o := &p.Ops[loss]
	o.Body = append(o.Body, program.Instr{Op: program.OpADD, A: program.RefResult + 3, B: 2})
	o.In[2].Coords[1].Const = 1000
	got := lines(t, p, loss)
	if !strings.Contains(got, "(LOG(%6[i]) - (a2 - %4[i]))·0.25 + a2\n") || !strings.Contains(got, "where a2 = %3[i,label[%0[i]]+1000<3 else 0]") {
		t.Errorf("got\n%s", got)
	}
}

// Names that cannot stand in an expression, or that two tensors share, give way
// to numbers.
func TestListingNames(t *testing.T) {
	p := programtest.Classifier()
	p.Columns[0].Name, p.Slots[0].Name, p.Slots[1].Name, p.Slots[2].Name = "pixels+1", "label", "r1", "STEP"
	if got, want := lines(t, p, dense), "1    dense[i:4,j:3 | k:5] FMA SEQ from slot1[j]  column0[%0[i],k]·slot0[j,k]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := lines(t, p, adamM); !strings.Contains(got, "slot2[i]") {
		t.Errorf("got %s", got)
	}
}

func TestListingRefusesBadPrograms(t *testing.T) {
	p := programtest.Classifier()
	p.Ops[relu].In[0].ID = 99
	var b strings.Builder
	if err := p.Fprint(&b); err == nil || b.Len() != 0 {
		t.Errorf("printed %q, error %v", &b, err)
	}
}
