package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/programtest"
)

// lode runs a command line and gives its exit code and what it wrote.
func lode(t *testing.T, args ...string) (code fault.Code, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	n := run(t.Context(), append([]string{"lode"}, args...), &out, &errs)
	return fault.Code(n), out.String(), errs.String()
}

// programFile writes p and returns the file.
func programFile(t *testing.T, p *program.Program) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "program.bin")
	if err := program.WriteFile(path, p); err != nil {
		t.Fatal(err)
	}
	return path
}

func decode(t *testing.T, text string, v any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), v); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
}

func TestProgramShow(t *testing.T) {
	p := programtest.Classifier()
	file := programFile(t, p)
	code, out, _ := lode(t, "program", "show", file)
	var want strings.Builder
	if err := p.Fprint(&want); err != nil {
		t.Fatal(err)
	}
	if code != fault.OK || out != want.String() {
		t.Errorf("exit %d\n%s", code, out)
	}
	code, out, _ = lode(t, "program", "show", "--json", file)
	var l programListing
	decode(t, out, &l)
	if code != fault.OK || len(l.Listing) != 16 || len(l.State) != 6 || len(l.Columns) != 2 || len(l.Tables) != 2 || l.Ops != 16 || l.Rows != 10 {
		t.Errorf("exit %d, %+v", code, l)
	}
	if line := l.Listing[1][0]; !strings.Contains(want.String(), line) {
		t.Errorf("line %q is none of the listing", line)
	}
	if s := l.State[0]; s.Name != "W" || s.Next == nil || *s.Next != p.Slots[0].Next || s.Loss || !l.State[4].Loss {
		t.Errorf("%+v", l.State)
	}
}

func TestProgramCheck(t *testing.T) {
	p := programtest.Attention()
	file := programFile(t, p)
	code, out, _ := lode(t, "program", "check", file)
	if code != fault.OK || !strings.HasPrefix(out, "passes") {
		t.Errorf("exit %d: %s", code, out)
	}
	code, out, _ = lode(t, "program", "check", "--json", file)
	var s programSummary
	decode(t, out, &s)
	if code != fault.OK || s.Root != [32]byte(p.Root()) || s.Need != p.Stats().Memory || s.Work != p.Stats().Work {
		t.Errorf("exit %d, %+v", code, s)
	}
}

// A program that does not pass is bad input: one line says what is wrong with it.
func TestProgramCheckRefuses(t *testing.T) {
	good := programtest.Classifier()
	dead := programtest.Classifier()
	dead.Slots[0].Next = -1
	wrong := programtest.Classifier()
	wrong.Ops[1].In[1].Elements++
	cut := good.Encode()[:500]
	for _, f := range []struct {
		name, field string
		content     []byte
		flags       []string
	}{
		{"a dead operator", "program operator 13 (adam W)", dead.Encode(), nil},
		{"a false size", "program operator 1 (dense) operand 1 source elements", wrong.Encode(), nil},
		{"a file that ends early", "program", cut, nil},
		{"no program", "program file", []byte("text"), nil},
		{"too much memory", "program memory in bytes", good.Encode(), []string{"--max-memory", "100"}},
		{"too much work", "program operations per step", good.Encode(), []string{"--max-work", "100"}},
		{"no limit", "--max-work", good.Encode(), []string{"--max-work", "0"}},
	} {
		t.Run(f.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "program.bin")
			if err := os.WriteFile(path, f.content, 0o644); err != nil {
				t.Fatal(err)
			}
			for _, verb := range []string{"check", "stats"} {
				code, out, errs := lode(t, append([]string{"program", verb, "--json", path}, f.flags...)...)
				var e failure
				decode(t, out, &e)
				if code != fault.BadInput || strings.Count(errs, "\n") != 1 || !strings.Contains(e.Error.Message, f.field) || e.Error.Code != 2 {
					t.Errorf("%s: exit %d, %q, %q", verb, code, out, errs)
				}
			}
		})
	}
	if code, _, _ := lode(t, "program", "check", filepath.Join(t.TempDir(), "none")); code != fault.BadInput {
		t.Errorf("exit %d for a file that is not there", code)
	}
}

func TestProgramStats(t *testing.T) {
	p := programtest.Classifier()
	file := programFile(t, p)
	code, out, _ := lode(t, "program", "stats", "--json", "--threads", "3", file)
	var s programStats
	decode(t, out, &s)
	if code != fault.OK || len(s.Operators) != 16 || s.Memory.Threads != 3 || s.Flops != p.Stats().Flops || s.Memory.Outputs != p.Stats().OutputBytes {
		t.Fatalf("exit %d, %+v", code, s)
	}
	var flops, encoded int64
	kinds := 0
	for i, o := range s.Operators {
		flops, encoded = flops+o.Flops, encoded+o.Encoded
		if o.Encoded != int64(len(p.Ops[i].Encode())) {
			t.Errorf("operator %d: %d bytes, its encoding has %d", i, o.Encoded, len(p.Ops[i].Encode()))
		}
		var gas, calldata int64
		calls := p.RefereeCalls(i)
		for _, c := range calls {
			gas, calldata = gas+c.Gas, calldata+c.Calldata
		}
		if d := o.Dispute; d.Gas != gas || d.Calldata != calldata || d.Calls != len(calls) || d.MaxGas > program.RefereeGas || d.Gas > s.Dispute.Gas {
			t.Errorf("operator %d: %+v", i, o.Dispute)
		}
	}
	for _, n := range s.Kinds {
		kinds += n
	}
	if flops != s.Flops || encoded != s.OpBytes || kinds != 16 || s.Instructions["EXP"] != 1 || s.Kinds["FOLD FMA SEQ"] != 2 {
		t.Errorf("%+v", s)
	}
	code, out, _ = lode(t, "program", "stats", file)
	for _, want := range []string{"dispute", "FOLD FMA SEQ", "cross-entropy"} {
		if code != fault.OK || !strings.Contains(out, want) {
			t.Errorf("exit %d, no %q in\n%s", code, want, out)
		}
	}
}

func TestAmounts(t *testing.T) {
	for n, want := range map[int64]string{0: "0 B", 1023: "1023 B", 1024: "1 KiB", 1536: "1.5 KiB", 1 << 40: "1 TiB", 1<<63 - 1: "8 EiB"} {
		if got := bytesOf(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
	if got := amount(10695078); got != "10.7M" {
		t.Error(got)
	}
}
