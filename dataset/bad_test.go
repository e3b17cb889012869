package dataset

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"lode/internal/fault"
)

// Each fault of a file is told with its place, on one line.
func TestBadFiles(t *testing.T) {
	wide := strings.Repeat("1,", maxColumns) + "1\n"
	categories := "x,y\n"
	for i := range 102 {
		categories += fmt.Sprintf("text%d,%d\n", i, i%2)
	}
	classes := "x,y\n"
	for i := range MaxClasses + 1 {
		classes += fmt.Sprintf("1,class%d\n", i)
	}
	numbers := "x,y\n"
	for i := range 20 {
		numbers += fmt.Sprintf("%d,%d\n", i, i%2)
	}
	for name, c := range map[string]struct {
		content string
		options Options
		says    []string
	}{
		"ragged row":             {"a,b,y\n1,2,p\n3,4\n5,6,q\n", Options{}, []string{"data.csv line 3", `"2 fields"`, "3 fields"}},
		"row too long":           {"a,b,y\n1,2,p\n3,4,5,q\n", Options{}, []string{"data.csv line 3", `"4 fields"`, "3 fields"}},
		"ragged after a break":   {"a,b,y\n\"1\n\n\",2,p\n3\n", Options{}, []string{"data.csv line 5", `"1 fields"`}},
		"unknown label":          {"a,b,y\n1,2,p\n3,4,q\n", Options{Label: "z"}, []string{`label "z"`, "a, b, y", "1 to 3"}},
		"label number too large": {"a,b,y\n1,2,p\n3,4,q\n", Options{Label: "4"}, []string{`label "4"`, "1 to 3"}},
		"label number zero":      {"a,b,y\n1,2,p\n3,4,q\n", Options{Label: "0"}, []string{`label "0"`}},
		"text among numbers":     {numbers + "3,1\noops,0\n", Options{}, []string{"data.csv line 23", `column "x"`, `"oops"`, "a finite number"}},
		"infinity":               {numbers + "inf,0\n", Options{}, []string{"data.csv line 22", `column "x"`, `"inf"`}},
		"too large for float32":  {numbers + "1e39,0\n", Options{}, []string{"data.csv line 22", `"1e39"`}},
		"hexadecimal":            {numbers + "0x1p4,0\n", Options{}, []string{"data.csv line 22", `"0x1p4"`}},
		"text among labels":      {numbers + "7,1O\n", Options{}, []string{"data.csv line 22", `column "y"`, `"1O"`}},
		"text label to regress":  {"x,y\n1,p\n2,q\n", Options{Task: Regress}, []string{"line 2", `column "y"`, `"p"`, "finite number"}},
		"missing label":          {"x,y\n1,p\n2,\n3,q\n", Options{}, []string{"data.csv line 3", `label column "y"`, "a value in every row"}},
		"one class":              {"x,y\n1,p\n2,p\n", Options{}, []string{`label column "y"`, `"p"`, "two different"}},
		"one value to regress":   {"x,y\n1,0.5\n2,0.5\n", Options{}, []string{`label column "y"`, `"0.5"`, "two different"}},
		"no rows":                {"x,y\n", Options{Header: HeaderYes}, []string{"at least one row"}},
		"empty":                  {"", Options{}, []string{"data.csv", "it is empty"}},
		"blank":                  {" \n\n\t\n", Options{}, []string{"data.csv", "it is empty"}},
		"one column":             {"y\np\nq\n", Options{}, []string{"at least one more column", `","`}},
		"same name twice":        {"a,b,a,y\n1,2,3,p\n3,4,5,q\n", Options{}, []string{"header of data.csv", `"a"`, "columns 1 and 3"}},
		"open quote":             {"a,y\n1,\"p\n2,q\n", Options{Header: HeaderYes}, []string{"data.csv line", "a CSV row", "quote"}},
		"bare quote":             {"a,y\n1,p\"p\n2,q\n", Options{Header: HeaderYes}, []string{"data.csv line 2", "quote"}},
		"binary":                 {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", Options{}, []string{"data.csv line 3", `"\x00"`, "binary"}},
		"binary after text":      {"a,y\n1,p\n2,\x00\n", Options{}, []string{"data.csv line 3", "binary"}},
		"UTF-16":                 {"\xff\xfea\x00,\x00y\x00\n\x00", Options{}, []string{"binary"}},
		"Latin-1":                {"a,y\n1,gr\xfcn\n2,rot\n", Options{}, []string{"data.csv line 2", `column "y"`, "UTF-8"}},
		"too many columns":       {wide + wide, Options{}, []string{"65537 fields", "at most 65536"}},
		"endless row":            {"a,y\n1,p\n" + strings.Repeat("x", maxRecord+1e5) + "\n", Options{}, []string{"data.csv line 3", "a row of at most 1048576 bytes"}},
		"quote never closed":     {"a,y\n1,p\n\"" + strings.Repeat("x\n", 2e6), Options{}, []string{"a row of at most 1048576 bytes"}},
		"too many categories":    {categories, Options{}, []string{`column "x"`, "more than 100 different texts"}},
		"too many classes":       {classes, Options{}, []string{`column "y"`, "more than 1000 classes"}},
		"nothing to hold out":    {"x,y\n1,p\n2,q\n", Options{HeldOut: 0.1}, []string{`held-out "0.1"`, "2 rows of 2 classes"}},
		"larger than allowed":    {flowers(100), Options{MaxBytes: 1000}, []string{"data.csv", "at most 1000 bytes"}},
	} {
		if c.options.Label == "" {
			c.options.Label = "y"
		}
		_, err := Load(context.Background(), write(t, c.content), c.options)
		if fault.CodeOf(err) != fault.BadInput || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, s := range c.says {
			if !strings.Contains(err.Error(), s) {
				t.Errorf("%s: %v does not say %s", name, err, s)
			}
		}
	}
}

func TestBadPaths(t *testing.T) {
	for path, says := range map[string]string{
		filepath.Join(t.TempDir(), "none.csv"): "a file that exists",
		t.TempDir():                            "not a folder",
		os.DevNull:                             "a regular file",
	} {
		if _, err := Load(context.Background(), path, Options{Label: "1"}); fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// Sparse files of zeros are refused without being read, whatever size is allowed.
func TestSparseFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sparse.csv")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 10<<30); err != nil {
		t.Skip(err)
	}
	for says, limit := range map[string]int64{"at most 4294967296 bytes, it has 10737418240": 0, "binary": 1 << 40} {
		start := time.Now()
		_, err := Load(context.Background(), path, Options{Label: "1", MaxBytes: limit})
		if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), says) {
			t.Errorf("limit %d: %v", limit, err)
		}
		if d := time.Since(start); d > 2*time.Second {
			t.Errorf("limit %d: took %v", limit, d)
		}
	}
}

func TestBadOptions(t *testing.T) {
	for says, o := range map[string]Options{
		"task":                 {Task: "cluster"},
		"header":               {Header: "maybe"},
		"separator":            {Separator: '"'},
		"held-out \"1\"":       {HeldOut: 1},
		"held-out \"-0.1\"":    {HeldOut: -0.1},
		"held-out \"NaN\"":     {HeldOut: nan()},
		"largest data file":    {MaxBytes: -1},
		"number of categories": {MaxCategories: -1},
	} {
		o.Label = "species"
		if _, err := Load(context.Background(), write(t, flowers(9)), o); fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), says) {
			t.Errorf("%+v: %v", o, err)
		}
	}
}

func nan() float64 {
	zero := 0.0
	return zero / zero
}

// Whatever the bytes, Load ends in a dataset of its promised shape or in an
// error of one line.
func FuzzLoad(f *testing.F) {
	for _, s := range []string{flowers(9), "a,b,y\n1,2,p\n3,\"4\n\",q\n", "1;2;0\n3;;1\n", "\ufeffa\ty\n?\t1\n2\t0\n", "\"", "a,y\n\xff,1\n", "x\n", ",\n,\n"} {
		f.Add(s, "2", 0.3)
	}
	f.Fuzz(func(t *testing.T, content, label string, held float64) {
		d, err := Load(context.Background(), write(t, content), Options{Label: label, HeldOut: held})
		if err != nil {
			if fault.CodeOf(err) != fault.BadInput || strings.ContainsAny(err.Error(), "\n\r") {
				t.Fatalf("%v", err)
			}
			return
		}
		for _, s := range []Split{d.Train, d.Held} {
			if s.X.Len() != s.Rows*int64(len(d.Features)) || s.Y.Len() != s.Rows || s.X.Canonical() != nil || s.Y.Canonical() != nil {
				t.Fatalf("%d rows, %d features, X %d, Y %d", s.Rows, len(d.Features), s.X.Len(), s.Y.Len())
			}
			for _, y := range s.Y.I32 {
				if y < 0 || int(y) >= len(d.Classes) {
					t.Fatalf("class %d of %d", y, len(d.Classes))
				}
			}
		}
		if d.Train.Rows == 0 {
			t.Fatal("nothing to train on")
		}
	})
}
