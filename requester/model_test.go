package requester

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"gorgonia.org/tensor"

	"lode/program"
	"lode/tensorlog"
)

// What is saved can be read by others: weights by any reader of .npy, the
// checkpoint with the program beside it.
func TestSaveModel(t *testing.T) {
	o := irisOptions()
	o.Epochs = at(4.0)
	p := prepared(t, o)
	r := trained(t, p)
	e := evaluated(t, p, r.Final)
	dir := filepath.Join(t.TempDir(), "model")
	saved, err := SaveModel(dir, &Trained{
		Program: p.Inputs.Program, Final: r.Final, Steps: r.Steps, Exam: p.Exam, Evaluation: e,
		Roots: Roots{Trace: tensorlog.Hex(r.TraceRoot), Final: tensorlog.Hex(r.FinalRoot)},
	})
	if err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(filepath.Join(dir, ModelName))
	if err != nil {
		t.Fatal(err)
	}
	var m ModelFile
	if err := json.Unmarshal(content, &m); err != nil {
		t.Fatal(err)
	}
	if m.Model != "mlp:64,32" || m.Evaluation.Accuracy != e.Accuracy || m.Roots != saved.Roots || len(m.Weights) != 6 ||
		!slices.Equal(m.Classes, []string{"setosa", "versicolor", "virginica"}) || m.Transform.Columns[2].Scale.Deviation <= 0 {
		t.Errorf("%s", content)
	}
	for i, w := range m.Weights {
		f, err := os.Open(filepath.Join(dir, w.File))
		if err != nil {
			t.Fatal(err)
		}
		var d tensor.Dense
		if err := d.ReadNpy(f); err != nil {
			t.Fatal(w.File, err)
		}
		f.Close()
		if w.Name != p.Inputs.Program.Slots[i].Name || !slices.Equal(d.Data().([]float32), r.Final[i].F32) {
			t.Errorf("weight %s of shape %v differs", w.Name, d.Shape())
		}
	}
	prog, err := program.ReadFile(filepath.Join(dir, m.Program), program.MaxFile)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(filepath.Join(dir, m.Checkpoint))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	state, err := tensorlog.ReadCheckpoint(f, prog.Slots)
	if err != nil || tensorlog.StateRoot(state) != r.FinalRoot {
		t.Errorf("checkpoint: %x, %v", tensorlog.StateRoot(state), err)
	}
}

// Names and shapes in a program file are not part of its root: whatever they
// are, every slot gets a file of its own.
func TestSaveModelOfOddNames(t *testing.T) {
	p := prepared(t, irisOptions())
	prog := *p.Inputs.Program
	prog.Slots = slices.Clone(prog.Slots)
	prog.Slots[0].Name, prog.Slots[1].Name, prog.Slots[2].Name, prog.Slots[3].Name = "../../w", "twice", "twice", ""
	prog.Slots[0].Shape, prog.Slots[1].Shape, prog.Slots[2].Shape = []int64{1 << 62, 4, 4}, []int64{0}, []int64{-64, -32}
	dir := t.TempDir()
	m, err := SaveModel(dir, &Trained{Program: &prog, Final: p.Inputs.Init})
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Weights) != len(prog.Slots) || m.Transform != nil {
		t.Errorf("%d weights of %d slots", len(m.Weights), len(prog.Slots))
	}
	files, err := os.ReadDir(filepath.Join(dir, WeightsDir))
	if err != nil || len(files) != len(prog.Slots) {
		t.Errorf("%d files, %v", len(files), err)
	}
}
