package requester

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"lode/dataset"
	"lode/program"
	"lode/tensorlog"
)

// verse is a text of some thousand bytes that has something to learn.
func verse() string {
	words := strings.Fields("the miner digs where the vein of silver runs and what is dug stays dug for all to weigh")
	var b strings.Builder
	for i := range 900 {
		b.WriteString(words[i*i%19*7%len(words)])
		b.WriteByte(' ')
	}
	return b.String()
}

func textOptions(t *testing.T) Options {
	t.Helper()
	o := Defaults()
	o.Data, o.Model = write(t, "verse.txt", verse()), "gpt:1,2,16,12"
	o.Steps, o.SectionSteps, o.LR = at(uint64(150)), 50, at(0.02)
	return o
}

// A small model of a text predicts bytes that it has not seen better than their
// frequencies tell, and one that knows nothing is as bad as a uniform guess.
func TestText(t *testing.T) {
	p := prepared(t, textOptions(t))
	if len(p.Inputs.Data) != 1 || p.Inputs.Data[0].Type != program.U8 || p.Inputs.Manifest.Task != "text" || p.Steps != 150 {
		t.Errorf("%d columns, task %s, %d steps", len(p.Inputs.Data), p.Inputs.Manifest.Task, p.Steps)
	}
	content := verse()
	held := int64(math.Round(float64(len(content)) / 10))
	cut := len(content) - int(held)

	counts := map[byte]float64{}
	for i := range cut {
		counts[content[i]]++
	}
	naive := 0.0
	for i := cut + 1; i < len(content); i++ {
		naive -= math.Log((counts[content[i]] + 1) / float64(cut+256))
	}
	naive /= float64(held - 1)

	blank := make([]program.Array, len(p.Inputs.Init))
	for i, a := range p.Inputs.Init {
		blank[i] = program.NewArray(a.Type, a.Len())
	}
	e := evaluated(t, p, blank)
	if e.Bytes != held-1 || math.Abs(e.NatsPerByte-math.Log(256)) > 1e-6 || math.Abs(e.Baseline-naive) > 1e-9 || e.Loss != e.NatsPerByte {
		t.Errorf("%+v, want log 256 and %v on %d bytes", e, naive, held-1)
	}
	r := trained(t, p)
	e = evaluated(t, p, r.Final)
	if e.NatsPerByte > 0.6*naive || !strings.Contains(e.String(), "nats per byte") {
		t.Error(e)
	}
	h := e.HeldOut()
	if h.Accuracy != nil || h.Loss == nil || h.NatsPerByte == nil || *h.NatsPerByte != e.NatsPerByte {
		t.Errorf("%+v", h)
	}

	// What stays with the requester gives the same figure later.
	dir := filepath.Join(t.TempDir(), "exam")
	if err := saveExam(dir, p.Exam); err != nil {
		t.Fatal(err)
	}
	x, err := loadExam(dir)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := x.Evaluate(t.Context(), r.Final, 1); err != nil || !reflect.DeepEqual(again, e) {
		t.Errorf("%v, %v, want %v", again, err, e)
	}
	for from, to := range map[string]string{
		`"targets": `: `"targets": 9`, `"predict_rows": `: `"predict_rows": 1`, `"task": "text"`: `"task": "tax"`, `"counts": [`: `"counts": [1,`,
	} {
		path := filepath.Join(dir, examName)
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		damaged := bytes.Replace(content, []byte(from), []byte(to), 1)
		if bytes.Equal(content, damaged) {
			t.Fatalf("no %s in %s", from, content)
		}
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := loadExam(dir); err == nil {
			t.Errorf("an exam with %s was taken", to)
		}
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}

	m, err := SaveModel(t.TempDir(), &Trained{Program: p.Inputs.Program, Final: r.Final, Steps: r.Steps, Exam: p.Exam, Evaluation: e})
	if err != nil || m.Task != dataset.Bytes || m.Transform != nil || m.Features != nil || len(m.Weights) != p.Exam.Model.Weights {
		t.Errorf("%+v, %v", m, err)
	}
}

// Posted as files, a text makes the same job as by its model's name.
func TestTextFromProgram(t *testing.T) {
	o := textOptions(t)
	p := prepared(t, o)
	f := files(t, p)
	f.Data = o.Data
	q, err := FromProgram(t.Context(), f)
	if err != nil {
		t.Fatal(err)
	}
	if tensorlog.DatasetRoot(q.Inputs.Data) != tensorlog.DatasetRoot(p.Inputs.Data) {
		t.Error("another dataset")
	}
	f.HeldOut = at(0.5)
	_, err = FromProgram(t.Context(), f)
	refused(t, "half of the text", err, "data", "rows")
}

func TestBadTextOptions(t *testing.T) {
	for field, change := range map[string][]func(o *Options){
		"data": {
			func(o *Options) { o.Data = "" }, func(o *Options) { o.Data = write(t, "empty.txt", "") },
			func(o *Options) { o.Data = write(t, "short.txt", "too short") }, func(o *Options) { o.Data = t.TempDir() },
		},
		"label":     {func(o *Options) { o.Label = "species" }},
		"task":      {func(o *Options) { o.Task = "classify" }, func(o *Options) { o.Model, o.Task = "mlp:8", "text" }},
		"header":    {func(o *Options) { o.Header = "yes" }},
		"separator": {func(o *Options) { o.Separator = "," }},
		"shape":     {func(o *Options) { o.Shape = "1,2,3" }},
		"pictures":  {func(o *Options) { o.Pictures = 30 }},
		"held-out":  {func(o *Options) { o.HeldOut = at(1.0) }, func(o *Options) { o.HeldOut = at(-0.1) }, func(o *Options) { o.HeldOut = at(0.0001) }},
		"model":     {func(o *Options) { o.Model = "gpt:1,3,16,12" }, func(o *Options) { o.Model = "gpt:1" }},
		"steps":     {func(o *Options) { o.Steps = at(uint64(0)) }, func(o *Options) { o.Epochs = at(2.0) }},
		"dropout":   {func(o *Options) { o.Dropout = at(1.0) }, func(o *Options) { o.Dropout = at(math.NaN()) }},
		"decay":     {func(o *Options) { o.Decay = at(-1.0) }},
		"clip norm": {func(o *Options) { o.ClipNorm = at(math.Inf(1)) }},
		"schedule":  {func(o *Options) { o.Schedule = "cosine:a" }, func(o *Options) { o.Schedule = "sine" }, func(o *Options) { o.Schedule = "step" }},
		"warm-up":   {func(o *Options) { o.Schedule = "constant:151" }},
		"beta1":     {func(o *Options) { o.Beta1 = at(0.0) }, func(o *Options) { o.Beta1 = at(1.0) }},
		"beta2":     {func(o *Options) { o.Optimizer, o.Beta2 = "sgd", at(0.9) }},
		"momentum":  {func(o *Options) { o.Momentum = at(0.9) }, func(o *Options) { o.Optimizer, o.Momentum = "nesterov", at(-1.0) }},
	} {
		for _, f := range change {
			o := textOptions(t)
			f(&o)
			_, err := Prepare(t.Context(), o)
			refused(t, field, err, field)
		}
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Prepare(gone, textOptions(t)); err == nil {
		t.Error("a cancelled preparation went on")
	}
}

// Only figures that say something are there; the others are null.
func TestHeldOutFigures(t *testing.T) {
	for _, c := range []struct {
		e    *Evaluation
		want string
	}{
		{nil, `{"heldout_accuracy":null,"heldout_loss":null,"heldout_nats_per_byte":null}`},
		{&Evaluation{Task: dataset.Classify}, `{"heldout_accuracy":null,"heldout_loss":null,"heldout_nats_per_byte":null}`},
		{&Evaluation{Task: dataset.Classify, Rows: 2, Accuracy: 0.5, Loss: 3}, `{"heldout_accuracy":0.5,"heldout_loss":3,"heldout_nats_per_byte":null}`},
		{&Evaluation{Task: dataset.Regress, Rows: 2, R2: 0.5, Loss: 3}, `{"heldout_accuracy":null,"heldout_loss":3,"heldout_nats_per_byte":null}`},
		{&Evaluation{Task: dataset.Bytes, Rows: 2, NatsPerByte: 3, Loss: 3}, `{"heldout_accuracy":null,"heldout_loss":3,"heldout_nats_per_byte":3}`},
	} {
		if b, err := json.Marshal(c.e.HeldOut()); err != nil || string(b) != c.want {
			t.Errorf("%s, %v, want %s", b, err, c.want)
		}
	}
}
