package circuit

import (
	"math"
	"strings"
	"testing"

	"lode/internal/fault"
)

// The estimate is near what compiling gives.
func TestEstimate(t *testing.T) {
	for _, m := range []struct {
		name, optimizer              string
		inputs, classes, batch, rows int64
	}{{"mlp:8", "adam", 4, 3, 8, 120}, {"mlp:8", "sgd", 4, 3, 4, 60}, {"mlp:12:tanh", "momentum", 6, 4, 4, 200}, {"linear", "sgd", 8, 1, 8, 50}} {
		p := model(t, m.name, m.inputs, m.classes, m.batch, m.rows, m.optimizer).Train
		c, err := Compile(p)
		if err != nil {
			t.Fatal(err)
		}
		e := Estimate(p)
		if r := float64(e.Constraints) / float64(c.Constraints); math.Abs(r-1) > 0.2 {
			t.Errorf("%v: estimated %d constraints, compiled %d", m, e.Constraints, c.Constraints)
		}
		if e.Constraints -= e.Constraints - int64(c.Constraints); c.Cost().FMA != e.FMA || c.Cost().Inputs != len(c.shape.Public) {
			t.Errorf("%v: %+v", m, c.Cost())
		}
	}
}

func TestLimit(t *testing.T) {
	p := model(t, "mlp:64", 64, 10, 32, 1000, "adam").Train
	err := CheckLimit(p, DefaultLimit)
	if fault.CodeOf(err) != fault.BadInput || !strings.Contains(err.Error(), "batch") || !strings.Contains(err.Error(), "GiB") {
		t.Errorf("got %v", err)
	}
	if err := CheckLimit(model(t, "mlp:8", 4, 3, 8, 120, "adam").Train, DefaultLimit); err != nil {
		t.Error(err)
	}
}
