package requester

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"lode/program"
	"lode/program/builder"
	"lode/program/frontend/nn"
)

// patches is a CSV file of pictures of side by side pixels, of which a bright
// patch lies above or below.
func patches(rows, side int) string {
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	b.WriteString("where")
	for i := range side * side {
		fmt.Fprintf(&b, ",p%d", i)
	}
	b.WriteByte('\n')
	for row := range rows {
		low := row%2 == 1
		b.WriteString(map[bool]string{false: "above", true: "below"}[low])
		left, top := r.IntN(side-3), r.IntN(side/2-3)
		if low {
			top += side / 2
		}
		for i := range side * side {
			x, y := i%side, i/side
			v := r.IntN(40)
			if x >= left && x < left+3 && y >= top && y < top+3 {
				v += 200
			}
			fmt.Fprintf(&b, ",%d", v)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// A table of pictures is learned by a network of pictures.
func TestLenetOnATable(t *testing.T) {
	o := Defaults()
	o.Model, o.Data, o.Label, o.Steps, o.SectionSteps = "lenet", write(t, "patches.csv", patches(240, 12)), "where", at(uint64(80)), 40
	p := prepared(t, o)
	if e := evaluated(t, p, trained(t, p).Final); e.Accuracy < 0.95 || e.Loss > 0.3 {
		t.Error(e)
	}
	o.Shape = "1,9,16"
	_, err := Prepare(t.Context(), o)
	refused(t, "nine lines", err, "picture", "1×9×16", "12×12")
	o.Shape = "1,12"
	_, err = Prepare(t.Context(), o)
	refused(t, "two numbers", err, "shape")
	o.Shape = "1,12,twelve"
	_, err = Prepare(t.Context(), o)
	refused(t, "a word", err, "shape", "CHANNELS,HEIGHT,WIDTH")

	o.Shape, o.Data = "", write(t, "small.csv", patches(40, 8))
	_, err = Prepare(t.Context(), o)
	refused(t, "pictures of 8×8", err, "picture", "1×8×8", "12×12")
	o.Data, o.Label = iris, "species"
	_, err = Prepare(t.Context(), o)
	if err == nil || !strings.Contains(err.Error(), "12×12") { // four features are a picture of 2×2
		t.Errorf("iris as pictures: %v", err)
	}
}

// Pictures that are drawn here fit the networks that are for them.
func TestDrawnPictures(t *testing.T) {
	o := Defaults()
	o.Model, o.Pictures, o.Batch, o.Steps, o.SectionSteps = "resnet8", 48, at(int64(4)), at(uint64(2)), 1
	p := prepared(t, o)
	if c := p.Inputs.Program.Columns[0]; c.Type != program.U8 || c.Elements != 38*3*32*32 || p.Exam.Held.Rows != 10 {
		t.Errorf("%v of %d elements, %d rows held out", c.Type, c.Elements, p.Exam.Held.Rows)
	}
	final := trained(t, p).Final
	e := evaluated(t, p, final)
	if e.Rows != 10 || e.Loss <= 0 {
		t.Error(e)
	}
	dir := filepath.Join(t.TempDir(), "exam")
	if err := saveExam(dir, p.Exam); err != nil {
		t.Fatal(err)
	}
	x, err := loadExam(dir)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := x.Evaluate(t.Context(), final, 1); err != nil || !reflect.DeepEqual(again, e) || !slices.Equal(x.Shape, []int64{3, 32, 32}) {
		t.Errorf("%v, %v, shape %v, want %v", again, err, x.Shape, e)
	}
	o.Model, o.Steps = "lenet", nil
	o.Epochs = at(1.0)
	o.Pictures = 100
	if p := prepared(t, o); p.Exam.Held.Rows != 20 || len(p.Exam.Features) != 144 || p.Steps != 20 {
		t.Errorf("%d rows held out, %d features, %d steps", p.Exam.Held.Rows, len(p.Exam.Features), p.Steps)
	}
	o.Data, o.Label = iris, "species"
	_, err = Prepare(t.Context(), o)
	refused(t, "pictures beside a file", err, "pictures")
}

// What a model needs is told before any of it is taken.
func TestModelsTooLarge(t *testing.T) {
	o := irisOptions()
	o.Model, o.MaxMemory = "mlp:1000", 1<<20
	_, err := Prepare(t.Context(), o)
	refused(t, "a small limit", err, "model", "fits into memory", "bytes", "1048576")
	o.MaxMemory = 1 << 30
	if _, err := Prepare(t.Context(), o); err != nil {
		t.Error(err)
	}
	o.MaxMemory, o.Model = 0, "mlp:40000,40000" // 19 GB of state alone
	_, err = Prepare(t.Context(), o)
	if err == nil || !strings.Contains(err.Error(), "bytes") {
		t.Errorf("a huge model: %v", err)
	}
}

// A class that a program doesn't have is told with its row and value.
func TestIndicesOutOfRange(t *testing.T) {
	for _, value := range []int32{-1, 3} {
		p := prepared(t, irisOptions())
		y := p.Inputs.Data[1].I32
		y[17], y[80] = value, 7
		_, err := FromProgram(t.Context(), files(t, p))
		refused(t, fmt.Sprint("class ", value), err, "data row 17, column y", fmt.Sprintf("%q", fmt.Sprint(value)), "0 to 2")
	}
}

// So is a token, which a step first picks with its row.
func TestTokensOutOfRange(t *testing.T) {
	const rows, width, tokens = 10, 3, 100
	b := builder.New(2, rows)
	x := b.Column("words", program.U8, rows, width)
	batch := nn.GatherTokens(b, "batch", x, b.Perm())
	table := b.Slot("meaning", program.F32, tokens)
	o := b.Fold(program.Add, program.Seq, []int64{1}, 2, width)
	word := o.Read(batch, builder.Axis(1), builder.Axis(2))
	sum := o.Emit(o.Read(table, builder.At(word)))
	loss := b.Slot("loss", program.F32, 1)
	b.Set(loss, sum)
	b.Loss(loss)
	p, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	data := program.NewArray(program.U8, rows*width)
	data.U8[20] = tokens - 1
	if err := checkIndices(p, []program.Array{data}); err != nil {
		t.Error(err)
	}
	data.U8[20] = tokens
	refused(t, "token 100", checkIndices(p, []program.Array{data}), "data row 6, column words", `"100"`, "0 to 99")
}
