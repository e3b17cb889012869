package bench

import (
	"os"
	"strings"
	"testing"

	"lode/internal/fault"
	"lode/program"
)

// The reference trainings are what comparisons rest on: their
// programs are valid and as large as those of the peers (resnet8 with its running
// means and variances).
func TestTrainings(t *testing.T) {
	for name, weights := range map[string]int64{"mlp": 669_706, "lenet": 61_706, "resnet8": 78_426, "gpt": 842_496} {
		found := false
		for _, tr := range Trainings() {
			if tr.Name != name {
				continue
			}
			found = true
			p, _, _, err := tr.Build()
			if err != nil {
				t.Fatal(err)
			}
			if err := program.Check(p, program.DefaultLimits()); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if n := tr.parameters(); n != weights {
				t.Errorf("%s has %d weights, want %d", name, n, weights)
			}
		}
		if !found {
			t.Errorf("no training %s", name)
		}
	}
}

func TestRefusals(t *testing.T) {
	if _, err := Run(t.Context(), Config{Threads: 1, Parts: []string{"gem"}}); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("an unknown part: %v", err)
	}
	for _, s := range []string{"", "torch", "=python3", "torch= "} {
		if _, err := ParsePeer(s); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("peer %q: %v", s, err)
		}
	}
	peer := Peer{Name: "none", Command: "/no/such/command"}
	if _, err := peer.start(t.Context(), "mlp", 1); err == nil || !strings.Contains(err.Error(), "none") {
		t.Errorf("a peer that is not there: %v", err)
	}
}

// A peer is measured between our own steps; one without the training is left out.
func TestPeers(t *testing.T) {
	dir := t.TempDir()
	script := dir + "/peer.sh"
	text := "#!/bin/sh\n[ \"$1\" = tiny ] || exit 1\necho ready\nwhile read n; do echo $n; done\n"
	if err := os.WriteFile(script, []byte(text), 0o755); err != nil {
		t.Fatal(err)
	}
	c := Trainings()[0].config
	c.Model, c.Batch, c.Rows = "mlp:8", 4, 8
	for name, want := range map[string]int{"tiny": 1, "other": 0} {
		m, err := Training{name, c}.measure(t.Context(), 1, "", []Peer{{Name: "slow", Command: script}}, func(string) {})
		if err != nil {
			t.Fatal(err)
		}
		if len(m.Peers) != want || m.StepMS <= 0 {
			t.Errorf("%s: %+v", name, m)
		}
		if p := m.Peers["slow"]; want == 1 && (p.StepMS != 1000 || p.Ratio < 1) { // it says a second for each step
			t.Errorf("the peer: %+v", p)
		}
	}
}
