package tensorlog

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"lode/internal/fault"
	"lode/program"
	"lode/program/programtest"
)

// tensorsFor are values that the program's shapes fit; what they mean does not
// matter to a log.
func tensorsFor(seed uint64, shapes []shape) []program.Array {
	r := rand.New(rand.NewPCG(seed, 11))
	list := make([]program.Array, len(shapes))
	for i, s := range shapes {
		list[i] = program.NewArray(s.Type, s.Elements)
		for k := range list[i].F32 {
			list[i].F32[k] = float32(r.NormFloat64())
		}
		for k := range list[i].I32 {
			list[i].I32[k] = r.Int32N(3)
		}
		for k := range list[i].U8 {
			list[i].U8[k] = byte(r.Uint32())
		}
	}
	return list
}

func testRun() Run {
	p := programtest.Classifier()
	return Run{
		Program: p, Data: tensorsFor(1, columnShapes(p.Columns)), Init: tensorsFor(100, slotShapes(p.Slots)),
		Seed: Hash{1}, Steps: 20, SectionSteps: 4,
		Origin: map[string]string{"data": "iris.csv", "model": "mlp:8"},
	}
}

// stateAfter stands for the state after so many sections.
func stateAfter(p *program.Program, sections uint64) []program.Array {
	return tensorsFor(100+sections, slotShapes(p.Slots))
}

// written is a log with so many sections done, closed.
func written(t *testing.T, sections uint64) (dir string, run Run) {
	t.Helper()
	dir, run = filepath.Join(t.TempDir(), "log"), testRun()
	l := create(t, dir, run)
	for k := range sections {
		appendState(t, l, stateAfter(run.Program, k+1))
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return dir, run
}

func create(t *testing.T, dir string, run Run) *Log {
	t.Helper()
	l, err := Create(dir, run)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func appendState(t *testing.T, l *Log, state []program.Array) {
	t.Helper()
	b, err := l.Append(state)
	if err != nil {
		t.Fatal(err)
	}
	if b.End != StateRoot(state) || b.Loss != state[l.Prog.Loss].F32[0] {
		t.Fatalf("boundary %+v does not belong to the state", b)
	}
}

func TestLogRoundTrip(t *testing.T) {
	dir, run := written(t, 5)
	l, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if l.Done() != 5 || !l.Complete() {
		t.Errorf("%d sections done of %d", l.Done(), l.Sections())
	}
	if l.Prog.Root() != run.Program.Root() || DatasetRoot(l.Data) != DatasetRoot(run.Data) || Hash(l.Seed) != run.Seed {
		t.Error("program, dataset or seed differ")
	}
	var ends []Hash
	for k := uint64(0); k <= 5; k++ {
		state, err := l.Checkpoint(k)
		if err != nil {
			t.Fatal(err)
		}
		want := StateRoot(stateAfter(run.Program, k))
		if StateRoot(state) != want || l.Root(k) != want {
			t.Errorf("checkpoint %d holds another state", k)
		}
		if k > 0 {
			ends = append(ends, want)
		}
	}
	if l.TraceRoot() != TraceRoot(ends) || l.FinalRoot() != ends[4] {
		t.Error("the trace root is not that of the ends")
	}
	if _, err := l.Checkpoint(6); err == nil {
		t.Error("a checkpoint that is not there is read")
	}
	for name, path := range l.Files() {
		if _, err := os.Stat(path); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n := len(l.Files()); n != 3+6 {
		t.Errorf("%d files", n)
	}
}

func TestAnotherRunIsRefused(t *testing.T) {
	dir, _ := written(t, 2)
	for _, c := range []struct {
		field  string
		change func(*Run)
	}{
		{"section steps", func(r *Run) { r.SectionSteps = 5 }},
		{"steps", func(r *Run) { r.Steps = 24 }},
		{"seed", func(r *Run) { r.Seed[31] = 1 }},
		{"dataset root", func(r *Run) { r.Data[0].U8[0] ^= 1 }},
		{"program root", func(r *Run) { r.Program.Tables[0].Values.F32[0] = 0.5 }},
		{"initial state root", func(r *Run) { r.Init[0].F32[0] = 0.5 }},
		{"model", func(r *Run) { r.Init[0].F32[0] = 0.5; r.Origin["model"] = "mlp:16" }},
	} {
		run := testRun()
		c.change(&run)
		_, err := Create(dir, run)
		var f *fault.Error
		if !errors.As(err, &f) || f.Code != fault.BadInput || f.Field != c.field {
			t.Errorf("another %s: %v", c.field, err)
		}
	}
	moved := testRun()
	moved.Origin["data"] = "elsewhere/iris.csv"
	if l, err := Create(dir, moved); err != nil {
		t.Errorf("the same run from a file with another name: %v", err)
	} else {
		l.Close()
	}
	l, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if l.Done() != 2 {
		t.Errorf("%d sections left of 2", l.Done())
	}
}

func TestBadLengthsAreRefused(t *testing.T) {
	for name, change := range map[string]func(*Run){
		"steps 0":            func(r *Run) { r.Steps = 0 },
		"section steps 0":    func(r *Run) { r.SectionSteps = 0 },
		"half a section":     func(r *Run) { r.Steps = 22 },
		"too many sections":  func(r *Run) { r.Steps, r.SectionSteps = MaxSections+1, 1 },
		"too many steps":     func(r *Run) { r.Steps, r.SectionSteps = 1<<33, 1<<20 },
		"a column too short": func(r *Run) { r.Data[0].U8 = r.Data[0].U8[1:] },
		"a slot missing":     func(r *Run) { r.Init = r.Init[1:] },
	} {
		run := testRun()
		change(&run)
		if l, err := Create(t.TempDir(), run); err == nil {
			l.Close()
			t.Errorf("%s is accepted", name)
		}
	}
}

func TestWholeSections(t *testing.T) {
	for _, c := range [][3]uint64{{1, 4, 4}, {4, 4, 4}, {5, 4, 8}, {100, 1, 100}} {
		if got := WholeSections(c[0], c[1]); got != c[2] {
			t.Errorf("%d steps in sections of %d: %d, want %d", c[0], c[1], got, c[2])
		}
	}
}

func TestTwoWritersAreRefused(t *testing.T) {
	dir, run := written(t, 1)
	l := create(t, dir, run)
	if _, err := Create(dir, run); err == nil || !strings.Contains(err.Error(), "one process at a time") {
		t.Errorf("a second writer: %v", err)
	}
	if _, err := Open(dir); err != nil {
		t.Errorf("a reader beside the writer: %v", err)
	}
	l.Close()
	create(t, dir, run)
}

// resumed opens the log again and says how many sections it still has, after
// checking that the state is theirs.
func resumed(t *testing.T, dir string, run Run) uint64 {
	t.Helper()
	l := create(t, dir, run)
	defer l.Close()
	sections, state, err := l.Resume()
	if err != nil {
		t.Fatal(err)
	}
	if StateRoot(state) != StateRoot(stateAfter(run.Program, sections)) {
		t.Fatalf("the state is not the one after %d sections", sections)
	}
	if l.Done() != sections {
		t.Fatalf("resumed after %d sections, the log has %d", sections, l.Done())
	}
	info, err := os.Stat(filepath.Join(dir, BoundariesName))
	if err != nil || info.Size() != int64(sections)*boundarySize {
		t.Fatalf("%d sections left, but the boundaries have %d bytes (%v)", sections, info.Size(), err)
	}
	return sections
}

func TestResumeAfterTruncatedBoundaries(t *testing.T) {
	whole, run := written(t, 3)
	for size := int64(0); size <= 3*boundarySize; size += 9 {
		dir := copyLog(t, whole)
		if err := os.Truncate(filepath.Join(dir, BoundariesName), size); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(dir); (err == nil) != (size%boundarySize == 0) {
			t.Errorf("reading with %d bytes of boundaries: %v", size, err)
		}
		if got, want := resumed(t, dir, run), uint64(size/boundarySize); got != want {
			t.Errorf("%d bytes of boundaries: resumed after %d sections, want %d", size, got, want)
		}
		if _, err := Open(dir); err != nil {
			t.Errorf("reading after resuming: %v", err)
		}
	}
}

func TestResumeDropsADamagedTail(t *testing.T) {
	whole, run := written(t, 4)
	last := CheckpointName(4)
	for name, c := range map[string]struct {
		damage func(dir string) error
		want   uint64
	}{
		"last checkpoint missing": {func(dir string) error { return os.Remove(filepath.Join(dir, last)) }, 3},
		"last checkpoint empty":   {func(dir string) error { return os.Truncate(filepath.Join(dir, last), 0) }, 3},
		"last checkpoint cut":     {func(dir string) error { return os.Truncate(filepath.Join(dir, last), 77) }, 3},
		"last two swapped": {func(dir string) error {
			return os.Rename(filepath.Join(dir, CheckpointName(3)), filepath.Join(dir, last))
		}, 2},
		"all checkpoints missing": {func(dir string) error { return os.RemoveAll(filepath.Join(dir, "checkpoints")) }, 0},
		"last boundary flipped":   {func(dir string) error { return flip(filepath.Join(dir, BoundariesName), 3*boundarySize*8+5) }, 3},
		"program damaged":         {func(dir string) error { return flip(filepath.Join(dir, ProgramName), 500) }, 4},
		"dataset damaged":         {func(dir string) error { return flip(filepath.Join(dir, DatasetName), 500) }, 4},
		"a temporary file left":   {func(dir string) error { return os.WriteFile(filepath.Join(dir, last+".tmp"), []byte("half"), 0o644) }, 4},
	} {
		dir := copyLog(t, whole)
		if err := c.damage(dir); err != nil {
			t.Fatal(err)
		}
		if got := resumed(t, dir, run); got != c.want {
			t.Errorf("%s: resumed after %d sections, want %d", name, got, c.want)
		}
		l := create(t, dir, run)
		if _, _, err := l.Resume(); err != nil {
			t.Fatal(err)
		}
		for k := l.Done() + 1; k <= l.Sections(); k++ {
			appendState(t, l, stateAfter(run.Program, k))
		}
		l.Close()
		read, err := Open(dir)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for k := range read.Done() + 1 {
			if _, err := read.Checkpoint(k); err != nil {
				t.Errorf("%s: after finishing: %v", name, err)
			}
		}
	}
}

// One bit of every byte, another one from byte to byte.
func TestAFlippedBitOfTheInputsIsFound(t *testing.T) {
	dir, _ := written(t, 1)
	for _, name := range []string{ManifestName, ProgramName, DatasetName} {
		content, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		f, err := os.OpenFile(filepath.Join(dir, name), os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		set := func(i int, v byte) {
			if _, err := f.WriteAt([]byte{v}, int64(i)); err != nil {
				t.Fatal(err)
			}
		}
		for i, v := range content {
			set(i, v^1<<(i%8))
			if _, err := Open(dir); fault.CodeOf(err) != fault.Verification {
				t.Fatalf("bit %d of byte %d of %s flipped: %v, want a verification failure", i%8, i, name, err)
			}
			set(i, v)
		}
	}
	if _, err := Open(dir); err != nil {
		t.Fatal(err)
	}
}

func TestEveryFlippedBitOfTheBoundariesShows(t *testing.T) {
	_, run := written(t, 0)
	list := []Boundary{{End: StateRoot(run.Init), Loss: 1.5}, {End: StateRoot(run.Init[1:]), Loss: -3}}
	content := AppendBoundary(AppendBoundary(nil, list[0]), list[1])
	for bit := range 8 * len(content) {
		b := bytes.Clone(content)
		b[bit/8] ^= 1 << (bit % 8)
		got, err := ParseBoundaries(b, 2)
		if err != nil {
			t.Fatal(err)
		}
		if got[0] == list[0] && got[1] == list[1] {
			t.Errorf("bit %d does not show", bit)
		}
	}
	if _, err := ParseBoundaries(content, 1); err == nil {
		t.Error("more boundaries than sections are accepted")
	}
}

func TestDiskFull(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	dir, run := written(t, 2)
	l := create(t, dir, run)
	if err := os.Symlink("/dev/full", filepath.Join(dir, CheckpointName(3)+".tmp")); err != nil {
		t.Fatal(err)
	}
	_, err := l.Append(stateAfter(run.Program, 3))
	if !errors.Is(err, syscall.ENOSPC) || !strings.Contains(err.Error(), CheckpointName(3)) {
		t.Errorf("%v, want the full disk and the file", err)
	}
	if fault.CodeOf(err) != fault.Runtime {
		t.Errorf("exit code %d", fault.CodeOf(err))
	}
	if l.Done() != 2 {
		t.Errorf("%d sections after a failed third", l.Done())
	}
	appendState(t, l, stateAfter(run.Program, 3)) // there is room again
	l.Close()
	if got := resumed(t, dir, run); got != 3 {
		t.Errorf("resumed after %d sections, want 3", got)
	}
}

func TestADirectoryThatCannotBeMade(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Create(filepath.Join(file, "log"), testRun()); err == nil || !strings.Contains(err.Error(), file) {
		t.Errorf("below a file: %v", err)
	}
	if _, err := Open(t.TempDir()); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("an empty folder: %v", err)
	}
}

func TestMoreSectionsThanTheRunHas(t *testing.T) {
	dir, run := written(t, 5)
	l := create(t, dir, run)
	if _, err := l.Append(stateAfter(run.Program, 6)); err == nil {
		t.Error("a sixth section of five is added")
	}
}

// copyLog copies a closed log.
func copyLog(t *testing.T, from string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), fmt.Sprint(rand.Uint64()))
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	return to
}

func flip(path string, bit int) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	b[bit/8] ^= 1 << (bit % 8)
	return os.WriteFile(path, b, 0o644)
}
