package train

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/kernel"
	"lode/program/programtest"
	"lode/tensorlog"
)

// Each step's end is the next step's beginning, and the checkpoints lie between them.
func TestShownStepsFollowEachOther(t *testing.T) {
	for name, p := range programtest.All() {
		run := runOf(p, 6, 3)
		dir, _ := trained(t, run)
		log := open(t, dir)
		last := tensorlog.StateRoot(run.Init)
		for step := range uint64(6) {
			r, err := ShowStep(t.Context(), log, step, kernel.Options{Threads: 1, Scalar: step%2 == 0})
			if err != nil {
				t.Fatal(err)
			}
			if tensorlog.StateRoot(r.Before) != last {
				t.Errorf("%s: step %d does not begin where the last one ended", name, step)
			}
			last = tensorlog.StateRoot(r.After)
			if (step+1)%3 == 0 && last != log.Root((step+1)/3) {
				t.Errorf("%s: step %d does not end at the boundary", name, step)
			}
			if r.Loss != r.After[p.Loss].F32[0] || len(r.Outputs) != len(p.Ops) || len(r.Inputs) != len(p.Columns) {
				t.Errorf("%s: step %d: loss %v, %d outputs, %d inputs", name, step, r.Loss, len(r.Outputs), len(r.Inputs))
			}
			for i, s := range p.Slots {
				if s.Next >= 0 && tensorlog.TensorRoot(r.Outputs[s.Next]) != tensorlog.TensorRoot(r.After[i]) {
					t.Errorf("%s: step %d: slot %d is not the output of operator %d", name, step, i, s.Next)
				}
			}
		}
		if _, err := ShowStep(t.Context(), log, 6, kernel.Options{Threads: 1}); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("a step that is not there: %v", err)
		}
	}
}

// An epoch's steps pick every row once.
func TestShownRowsAreTheDatasets(t *testing.T) {
	run := runOf(programtest.Classifier(), 5, 1) // 5 batches of 4 are 2 epochs of 10 rows
	dir, _ := trained(t, run)
	log := open(t, dir)
	var rows []int32
	for step := range uint64(5) {
		r, err := ShowStep(t.Context(), log, step, kernel.Options{Threads: 1})
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, r.Rows...)
		for b, row := range r.Rows {
			if !bytes.Equal(r.Inputs[0].U8[5*b:5*b+5], run.Data[0].U8[5*row:5*row+5]) || r.Inputs[1].I32[b] != run.Data[1].I32[row] {
				t.Errorf("step %d: input %d is not row %d", step, b, row)
			}
		}
	}
	for _, epoch := range [][]int32{rows[:10], rows[10:]} {
		slices.Sort(epoch)
		if !slices.Equal(epoch, []int32{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}) {
			t.Errorf("rows of an epoch: %v", epoch)
		}
	}
}

// A step of a falsified section is not shown as if it were the log's.
func TestShowRefusesAFalsifiedSection(t *testing.T) {
	dir, _ := trained(t, classifier())
	set(t, filepath.Join(dir, tensorlog.BoundariesName), 36*3, 0x55)
	log := open(t, dir)
	for step, code := range map[uint64]fault.Code{5: fault.OK, 6: fault.Verification, 8: fault.Verification, 10: fault.OK} {
		if _, err := ShowStep(t.Context(), log, step, kernel.Options{Threads: 1}); fault.CodeOf(err) != code {
			t.Errorf("step %d: %v, want exit code %d", step, err, code)
		}
	}
}

func exported(t *testing.T, log *tensorlog.Log, step uint64) string {
	t.Helper()
	r, err := ShowStep(t.Context(), log, step, kernel.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "step")
	if _, err := ExportStep(dir, log, r); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestExportsVerify(t *testing.T) {
	for name, p := range programtest.All() {
		dir, _ := trained(t, runOf(p, 12, 3))
		log := open(t, dir)
		for _, step := range []uint64{0, 1, 2, 3, 7, 11} {
			out := exported(t, log, step)
			e, err := VerifyStep(out, log.Params, log.TraceRoot())
			if err != nil {
				t.Fatalf("%s step %d: %v", name, step, err)
			}
			if e.Step != step || e.Section != step/3 || len(e.Before.Tensors) != len(p.Slots) || len(e.Outputs.Tensors) != len(p.Ops) {
				t.Errorf("%s step %d: %+v", name, step, e)
			}
		}
	}
}

// One byte changed in any exported file, or one digit in any hash of the
// description, and the export does not verify.
func TestTamperedExportsFail(t *testing.T) {
	dir, _ := trained(t, runOf(programtest.Classifier(), 12, 3))
	log := open(t, dir)
	out := exported(t, log, 4)
	verify := func() error {
		_, err := VerifyStep(out, log.Params, log.TraceRoot())
		return err
	}
	files := 0
	err := filepath.WalkDir(out, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == StepName {
			return err
		}
		files++
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		last := len(content) - 1
		set(t, path, last, content[last]^1)
		if fault.CodeOf(verify()) != fault.Verification {
			t.Errorf("%s passes with another last byte", path)
		}
		set(t, path, last, content[last])
		return nil
	})
	if err != nil || files != 2*len(log.Prog.Slots)+len(log.Prog.Ops)+len(log.Prog.Columns) {
		t.Fatalf("%d files, %v", files, err)
	}
	path := filepath.Join(out, StepName)
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text, hashes := string(content), 0
	for at := 0; ; {
		i := strings.Index(text[at:], `"0x`)
		if i < 0 {
			break
		}
		at += i + 10
		hashes++
		other := byte('0')
		if content[at] == '0' {
			other = '1'
		}
		set(t, path, at, other)
		if fault.CodeOf(verify()) != fault.Verification {
			t.Errorf("the hash at byte %d is not checked", at)
		}
		set(t, path, at, content[at])
	}
	if hashes < 50 {
		t.Errorf("%d hashes in the description", hashes)
	}
	var e StepExport
	for name, change := range map[string]func(){
		"another step":             func() { e.Step += 3 },
		"another section":          func() { e.Section++ },
		"another row":              func() { e.Rows[0] = (e.Rows[0] + 1) % 10 },
		"a negative row":           func() { e.Rows[0] = -1 },
		"another leaf":             func() { e.Inputs[0].Leaves[0].Block = strings.Repeat("00", 128) },
		"no leaves":                func() { e.Inputs[0].Leaves = nil },
		"a block too short":        func() { e.Inputs[0].Leaves[0].Block = "00" },
		"more rows in the dataset": func() { e.DatasetRows = 1000 },
	} {
		if err := json.Unmarshal(content, &e); err != nil {
			t.Fatal(err)
		}
		change()
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, b, 0o644); err != nil {
			t.Fatal(err)
		}
		if fault.CodeOf(verify()) != fault.Verification {
			t.Errorf("%s: %v", name, verify())
		}
		e = StepExport{}
	}
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := verify(); err != nil {
		t.Errorf("put right again: %v", err)
	}
}

func TestNpyFilesHoldTheCanonicalBytes(t *testing.T) {
	a := program.Array{Type: program.F32, F32: []float32{1, -2.5, 3e-40, 4, 5, 6}}
	for _, c := range []struct {
		a      program.Array
		shape  []int64
		header string
	}{
		{a, []int64{2, 3}, "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}"},
		{a, []int64{6}, "{'descr': '<f4', 'fortran_order': False, 'shape': (6,)}"},
		{program.Array{Type: program.I32, I32: []int32{-7}}, []int64{1}, "{'descr': '<i4', 'fortran_order': False, 'shape': (1,)}"},
		{program.Array{Type: program.U8, U8: []uint8{1, 2, 255, 4}}, []int64{1, 2, 2}, "{'descr': '<u1', 'fortran_order': False, 'shape': (1, 2, 2)}"},
	} {
		var b bytes.Buffer
		if err := WriteNpy(&b, c.a, c.shape); err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSpace(string(b.Bytes()[10 : b.Len()-int(c.a.Len()*c.a.Type.Size())])); got != c.header {
			t.Errorf("header %s, want %s", got, c.header)
		}
		got, err := npyBytes(b.Bytes())
		if err != nil || !bytes.Equal(got, c.a.AppendBytes(nil)) {
			t.Errorf("%v: content %x (%v), want %x", c.shape, got, err, c.a.AppendBytes(nil))
		}
	}
	for _, bad := range []string{"", "\x93NUMPY\x01\x00", "\x93NUMPY\x01\x00\xff\xff{", "PK\x03\x04"} {
		if _, err := npyBytes([]byte(bad)); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
}

// What a machine keeps of its outputs is what it computes without keeping them.
func TestKeepingOutputsChangesNothing(t *testing.T) {
	for name, p := range programtest.All() {
		run := runOf(p, 4, 4)
		var roots [2]tensorlog.Hash
		for i, keep := range []bool{false, true} {
			m, err := kernel.New(p, run.Data, run.Seed, kernel.Options{Threads: 2, KeepOutputs: keep})
			if err != nil {
				t.Fatal(err)
			}
			if err := m.SetState(run.Init); err != nil {
				t.Fatal(err)
			}
			if _, err := steps(t.Context(), m, 0, 4, nil); err != nil {
				t.Fatal(err)
			}
			roots[i] = tensorlog.StateRoot(m.State())
			m.Close()
		}
		if roots[0] != roots[1] {
			t.Errorf("%s: roots %x", name, roots)
		}
	}
}
