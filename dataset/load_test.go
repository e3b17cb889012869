package dataset

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"lode/program"
)

func write(t testing.TB, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "data.csv")
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func load(t testing.TB, content string, o Options) *Dataset {
	t.Helper()
	d, err := Load(context.Background(), write(t, content), o)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// flowers is a table like the famous one: four measures, three species.
func flowers(rows int) string {
	var b strings.Builder
	b.WriteString("sepal length,sepal width,petal length,petal width,species\n")
	r := newRNG(3, 0)
	for i := range rows {
		k := i % 3
		fmt.Fprintf(&b, "%d.%d,%d.%d,%d.%d,0.%d,%s\n", 4+k, r.below(10), 2+r.below(2), r.below(10), 1+2*k, r.below(10), 1+k*3+int(r.below(3)),
			[]string{"setosa", "versicolor", "virginica"}[k])
	}
	return b.String()
}

func TestClassification(t *testing.T) {
	d := load(t, flowers(150), Options{Label: "species", HeldOut: 0.2, Seed: 1})
	if d.Task != Classify || !slices.Equal(d.Classes, []string{"setosa", "versicolor", "virginica"}) {
		t.Errorf("task %s, classes %v", d.Task, d.Classes)
	}
	if !slices.Equal(d.Features, []string{"sepal length", "sepal width", "petal length", "petal width"}) {
		t.Errorf("features %q", d.Features)
	}
	if d.Train.Rows != 120 || d.Held.Rows != 30 {
		t.Errorf("%d and %d rows", d.Train.Rows, d.Held.Rows)
	}
	for _, s := range []Split{d.Train, d.Held} {
		if s.X.Type != program.F32 || s.X.Len() != 4*s.Rows || s.Y.Type != program.I32 || s.Y.Len() != s.Rows {
			t.Errorf("shapes: %d rows, X %v[%d], Y %v[%d]", s.Rows, s.X.Type, s.X.Len(), s.Y.Type, s.Y.Len())
		}
		count := map[int32]int64{}
		for _, y := range s.Y.I32 {
			count[y]++
		}
		if count[0] != s.Rows/3 || count[1] != s.Rows/3 || count[2] != s.Rows/3 {
			t.Errorf("not stratified: %v", count)
		}
	}
	// The training part, and only it, has mean 0 and deviation 1.
	for f := range 4 {
		sum, squares := 0.0, 0.0
		for r := range d.Train.Rows {
			v := float64(d.Train.X.F32[r*4+int64(f)])
			sum += v
			squares += v * v
		}
		n := float64(d.Train.Rows)
		if math.Abs(sum/n) > 1e-6 || math.Abs(squares/n-1) > 1e-6 {
			t.Errorf("%s: mean %g, variance %g", d.Features[f], sum/n, squares/n)
		}
	}
}

// Small enough to follow by hand: rows 1, 2, 3, 6 of column a, so the mean is 3
// and the variance (4+1+0+9)/4 = 3.5.
func TestByHand(t *testing.T) {
	d := load(t, "a,constant,colour,label\n1,7,red,no\n2,7,,yes\n3,7,blue,no\n6,7,red,yes\n", Options{Label: "label"})
	s := float32(math.Sqrt(3.5))
	want := []float32{
		float32(-2 / math.Sqrt(3.5)), 0, 0, 1, 0,
		float32(-1 / math.Sqrt(3.5)), 0, 0, 0, 1,
		0, 0, 1, 0, 0,
		float32(3 / math.Sqrt(3.5)), 0, 0, 1, 0,
	}
	if !slices.Equal(d.Train.X.F32, want) {
		t.Errorf("X = %v, want %v (deviation %v)", d.Train.X.F32, want, s)
	}
	if names := []string{"a", "constant", "colour=blue", "colour=red", "colour missing"}; !slices.Equal(d.Features, names) {
		t.Errorf("features %q", d.Features)
	}
	if !slices.Equal(d.Train.Y.I32, []int32{0, 1, 0, 1}) || !slices.Equal(d.Classes, []string{"no", "yes"}) || d.Held.Rows != 0 {
		t.Errorf("Y = %v of %v, %d held out", d.Train.Y.I32, d.Classes, d.Held.Rows)
	}
}

// A missing number is the mean of the others, which is 0 once standardised, and
// the deviation counts it so: values -1, 1, and two means give √(2/4).
func TestMissingNumbers(t *testing.T) {
	for _, word := range []string{"", " ", "NA", "na", "N/A", "?", "nan", "NaN", "null", "None"} {
		d := load(t, "x,y\n-1,a\n1,b\n"+word+",a\n"+word+",b\n", Options{Label: "y"})
		r := float32(math.Sqrt2)
		if want := []float32{-r, r, 0, 0}; !slices.Equal(d.Train.X.F32, want) {
			t.Errorf("missing %q: %v, want %v", word, d.Train.X.F32, want)
		}
	}
	// Nothing but missing values is a constant.
	d := load(t, "x,z,y\n,1,a\n?,2,b\n", Options{Label: "y"})
	if !slices.Equal(d.Train.X.F32, []float32{0, -1, 0, 1}) {
		t.Errorf("empty column: %v", d.Train.X.F32)
	}
}

func TestRegression(t *testing.T) {
	d := load(t, "x,price\n1,10.5\n2,20.5\n3,30.5\n4,40.5\n", Options{Label: "price"})
	if d.Task != Regress || d.Classes != nil || d.Train.Y.Type != program.F32 || d.Train.Y.Len() != 4 {
		t.Fatalf("task %s, classes %v, Y %v[%d]", d.Task, d.Classes, d.Train.Y.Type, d.Train.Y.Len())
	}
	for i, y := range d.Train.Y.F32 {
		if want := 10.5 + 10*float64(i); math.Abs(d.Transform.Target.Decode(y)-want) > 1e-5 {
			t.Errorf("row %d: %v decodes to %v, want %v", i, y, d.Transform.Target.Decode(y), want)
		}
	}
	if d.Transform.Target.Mean != 25.5 {
		t.Errorf("mean %v", d.Transform.Target.Mean)
	}
}

func TestTaskIsDecidedByTheLabel(t *testing.T) {
	column := func(n int, cell func(int) string) string {
		var b strings.Builder
		b.WriteString("x,y\n")
		for i := range n {
			fmt.Fprintf(&b, "%d,%s\n", i, cell(i))
		}
		return b.String()
	}
	integers := func(distinct int) func(int) string { return func(i int) string { return fmt.Sprint(i%distinct - 3) } }
	for _, c := range []struct {
		name, content string
		task, want    Task
		classes       int
	}{
		{"text", column(9, func(i int) string { return []string{"a", "b"}[i%2] }), Auto, Classify, 2},
		{"100 integers", column(300, integers(100)), Auto, Classify, 100},
		{"101 integers", column(300, integers(101)), Auto, Regress, 0},
		{"101 integers, told", column(300, integers(101)), Classify, Classify, 101},
		{"few integers, told", column(300, integers(5)), Regress, Regress, 0},
		{"fractions", column(9, func(i int) string { return fmt.Sprint(float64(i%2) + 0.5) }), Auto, Regress, 0},
		{"fractions, told", column(9, func(i int) string { return fmt.Sprint(float64(i%2) + 0.5) }), Classify, Classify, 2},
		{"integers written as fractions", column(9, func(i int) string { return []string{"1.0", "2", "1"}[i%3] }), Auto, Classify, 2},
	} {
		d := load(t, c.content, Options{Label: "y", Task: c.task})
		if d.Task != c.want || len(d.Classes) != c.classes {
			t.Errorf("%s: %s with %d classes, want %s with %d", c.name, d.Task, len(d.Classes), c.want, c.classes)
		}
	}
	// Classes that are numbers are in the order of the numbers, and apart where float32 is not.
	d := load(t, "x,y\n1,10\n2,9\n3,-1\n4,20240131\n5,20240132\n", Options{Label: "2"})
	if !slices.Equal(d.Classes, []string{"-1", "9", "10", "20240131", "20240132"}) || !slices.Equal(d.Train.Y.I32, []int32{2, 1, 0, 3, 4}) {
		t.Errorf("classes %v of %v", d.Train.Y.I32, d.Classes)
	}
}

// The same table in many spellings is the same dataset.
func TestSpellings(t *testing.T) {
	want := load(t, "a,b,y\n1,-2.5,p\n3,x y,q\n5,\"u,\"\"v\",p\n", Options{Label: "y"})
	for name, c := range map[string]struct {
		content string
		options Options
	}{
		"semicolons":        {"a;b;y\n1;-2.5;p\n3;x y;q\n5;\"u,\"\"v\";p\n", Options{Label: "y"}},
		"tabs":              {"a\tb\ty\n1\t-2.5\tp\n3\tx y\tq\n5\t\"u,\"\"v\"\tp\n", Options{Label: "y"}},
		"bars":              {"a|b|y\n1|-2.5|p\n3|x y|q\n5|\"u,\"\"v\"|p\n", Options{Label: "y", Separator: '|'}},
		"CR LF":             {"a,b,y\r\n1,-2.5,p\r\n3,x y,q\r\n5,\"u,\"\"v\",p\r\n", Options{Label: "y"}},
		"byte order mark":   {"\ufeffa,b,y\n1,-2.5,p\n3,x y,q\n5,\"u,\"\"v\",p\n", Options{Label: "y"}},
		"no last line end":  {"a,b,y\n1,-2.5,p\n3,x y,q\n5,\"u,\"\"v\",p", Options{Label: "y"}},
		"spaces":            {"a, b , y\n 1,-2.5 ,p\n3, x y,q\n5, \"u,\"\"v\",p \n", Options{Label: "y"}},
		"empty lines":       {"\na,b,y\n\n1,-2.5,p\n3,x y,q\n  \n5,\"u,\"\"v\",p\n\n\n", Options{Label: "y"}},
		"quotes everywhere": {"\"a\",\"b\",\"y\"\n\"1\",\"-2.5\",\"p\"\n\"3\",\"x y\",\"q\"\n\"5\",\"u,\"\"v\",\"p\"\n", Options{Label: "y"}},
		"other numerals":    {"a,b,y\n+1.0,-2.5,p\n3e0,x y,q\n.5E1,\"u,\"\"v\",p\n", Options{Label: "y"}},
		"label by number":   {"a,b,y\n1,-2.5,p\n3,x y,q\n5,\"u,\"\"v\",p\n", Options{Label: "3"}},
		"header told":       {"a,b,y\n1,-2.5,p\n3,x y,q\n5,\"u,\"\"v\",p\n", Options{Label: "y", Header: HeaderYes}},
	} {
		if got := load(t, c.content, c.options); !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n%+v\nwant\n%+v", name, got, want)
		}
	}
	bare := load(t, "1,-2.5,p\n3,x y,q\n5,\"u,\"\"v\",p\n", Options{Label: "column 3"})
	if !reflect.DeepEqual(bare.Train, want.Train) || bare.Features[0] != "column 1" {
		t.Errorf("without a header: %+v", bare)
	}
}

func TestHeaderIsFound(t *testing.T) {
	for _, c := range []struct {
		name, content string
		rows          int64
	}{
		{"names over numbers", "a,b,y\n1,2,p\n3,4,q\n", 2},
		{"numbers only", "1,2,0\n3,4,1\n5,6,0\n", 3},
		{"first row is like the others", "1,x,p\n2,y,q\n3,x,q\n", 3},
		{"names over text", "colour,shape,y\nred,round,p\nblue,square,q\nred,square,q\n", 3},
		{"text only", "red,round,p\nblue,square,q\nred,square,q\n", 3},
		{"nameless index", ",b,y\n1,2,p\n2,3,q\n", 2},
	} {
		if d := load(t, c.content, Options{Label: "3"}); d.Train.Rows != c.rows {
			t.Errorf("%s: %d rows, want %d", c.name, d.Train.Rows, c.rows)
		}
	}
	if d := load(t, "2001,2002,y\n1,2,0\n3,4,1\n", Options{Label: "y", Header: HeaderYes}); d.Train.Rows != 2 || d.Features[1] != "2002" {
		t.Errorf("names that are numbers: %d rows of %v", d.Train.Rows, d.Features)
	}
	if d := load(t, "a,p\nb,q\n", Options{Label: "2", Header: HeaderNo}); d.Train.Rows != 2 {
		t.Errorf("told that there is none: %d rows", d.Train.Rows)
	}
}

func TestSplitFollowsTheSeed(t *testing.T) {
	content := flowers(90)
	a := load(t, content, Options{Label: "species", HeldOut: 0.3, Seed: 5})
	b := load(t, content, Options{Label: "species", HeldOut: 0.3, Seed: 5})
	c := load(t, content, Options{Label: "species", HeldOut: 0.3, Seed: 6})
	if !reflect.DeepEqual(a, b) {
		t.Error("the same seed gives two splits")
	}
	if reflect.DeepEqual(a.Held, c.Held) {
		t.Error("two seeds give the same split")
	}
}

// Held-out rows must not influence what is learned.
func TestNothingIsLearnedFromHeldOutRows(t *testing.T) {
	header := "x,colour,y\n"
	var rows []string
	for i := range 40 {
		rows = append(rows, fmt.Sprintf("%d,%s,%s", i, []string{"red", "blue"}[i%2], []string{"p", "q"}[i/2%2]))
	}
	o := Options{Label: "y", HeldOut: 0.25, Seed: 9}
	a := load(t, header+strings.Join(rows, "\n"), o)
	// Find the held-out rows by their number and spoil them.
	held := 0
	tr := a.Transform.Columns[0].Scale
	for r := range a.Held.Rows {
		x := int(math.Round(tr.Decode(a.Held.X.F32[r*3])))
		rows[x] = fmt.Sprintf("1e30,green,%s", rows[x][len(rows[x])-1:])
		held++
	}
	b := load(t, header+strings.Join(rows, "\n"), o)
	if !reflect.DeepEqual(a.Train, b.Train) || !reflect.DeepEqual(a.Transform, b.Transform) || held != 10 {
		t.Errorf("training part or transform follow %d held-out rows", held)
	}
	for r := range b.Held.Rows {
		if x := b.Held.X.F32[r*3 : r*3+3]; x[0] < 1e20 || x[1] != 0 || x[2] != 0 {
			t.Errorf("unknown category and far value: %v", x)
		}
	}
}

// New rows are encoded as the file's rows were, also after a trip through JSON.
func TestEncodeNewRows(t *testing.T) {
	d := load(t, "a,colour,price,b\n1,red,3.5,7\n-4,,8.25,\n2.5,blue,-1,1e-3\n", Options{Label: "price"})
	b, err := json.Marshal(d.Transform)
	if err != nil {
		t.Fatal(err)
	}
	var tr Transform
	if err := json.Unmarshal(b, &tr); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(tr, d.Transform) || !slices.Equal(tr.Features(), d.Features) {
		t.Errorf("JSON changes the transform: %s", b)
	}
	for r, cells := range [][]string{{"1", "red", "7"}, {"-4", "", "NA"}, {"2.5 ", " blue", "0.001"}} {
		x, err := tr.Encode(cells)
		width := len(d.Features)
		if err != nil || !slices.Equal(x, d.Train.X.F32[r*width:(r+1)*width]) {
			t.Errorf("row %d: %v, %v, want %v", r, x, err, d.Train.X.F32[r*width:(r+1)*width])
		}
	}
	for _, bad := range []struct {
		cells []string
		says  string
	}{{[]string{"1", "red"}, "3 cells"}, {[]string{"1", "red", "seven"}, `column "b" "seven"`}, {[]string{"inf", "red", "1"}, "inf"}} {
		if _, err := tr.Encode(bad.cells); err == nil || !strings.Contains(err.Error(), bad.says) {
			t.Errorf("%v: %v", bad.cells, err)
		}
	}
}

// The tensors hold what the executors accept: finite numbers and one zero.
func TestEncodedValuesAreCanonical(t *testing.T) {
	d := load(t, "a,b,c,y\n-0,3.4e38,1e-45,-0.0\n0,-3.4e38,-1e-45,1.5\n-1e-50,3.4e38,0,2\n1,0,0,3\n", Options{Label: "y", HeldOut: 0.25, Seed: 2})
	for _, s := range []Split{d.Train, d.Held} {
		if err := s.X.Canonical(); err != nil {
			t.Errorf("X: %v", err)
		}
		if err := s.Y.Canonical(); err != nil {
			t.Errorf("Y: %v", err)
		}
	}
}

// The bits of an encoded table are the same on every machine.
func TestBitsAreFixed(t *testing.T) {
	d := load(t, flowers(150), Options{Label: "1", HeldOut: 0.2, Seed: 1})
	h := sha256.New()
	for _, a := range []program.Array{d.Train.X, d.Train.Y, d.Held.X, d.Held.Y} {
		h.Write(a.AppendBytes(nil))
	}
	if got, want := hex.EncodeToString(h.Sum(nil)), "33268810a4b1a1bd3749c79ec6ca2c8866cdbeca8ca02c13bd7b7ca840b7b606"; got != want {
		t.Errorf("digest %s, want %s", got, want)
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Load(ctx, write(t, flowers(30)), Options{Label: "species"}); err != context.Canceled {
		t.Errorf("%v", err)
	}
}
