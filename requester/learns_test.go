package requester

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The plain commands learn what they are meant to. The text is prose that comes
// with Go's sources.
func TestPlainCommandsLearn(t *testing.T) {
	if os.Getenv("LODE_LONG") == "" {
		t.Skip("LODE_LONG is not set")
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	prose := filepath.Join(strings.TrimSpace(string(root)), "src", "testdata", "Isaac.Newton-Opticks.txt")
	for _, c := range []struct {
		model, data string
		good        func(e *Evaluation) bool
	}{
		{"lenet", "", func(e *Evaluation) bool { return e.Accuracy >= 0.97 }},
		{"resnet8", "", func(e *Evaluation) bool { return e.Accuracy >= 0.9 }},
		{"gpt:2,2,64,64", prose, func(e *Evaluation) bool { return e.NatsPerByte < 2.2 }},
	} {
		t.Run(strings.ReplaceAll(c.model, ":", " "), func(t *testing.T) {
			if _, err := os.Stat(c.data); c.data != "" && err != nil {
				t.Skip("Go is installed without its sources: ", err)
			}
			o := Defaults()
			o.Model, o.Data, o.SectionSteps = c.model, c.data, 100
			p := prepared(t, o)
			e := evaluated(t, p, trained(t, p).Final)
			t.Log(e)
			if !c.good(e) {
				t.Error("too little")
			}
		})
	}
}
