package daemon_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"lode/internal/daemon"
	"lode/internal/fault"
	"lode/internal/job"
	"lode/internal/storage"
	"lode/program"
	"lode/tensorlog"
)

var limits = program.DefaultLimits()

func read(t *testing.T, path string) []byte {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// What is told as unavailable costs money if it is wrong: only content that
// nobody delivers, or that is not what was committed to, may count.
func TestUnavailable(t *testing.T) {
	tr := newTrained(t)
	tr.publish(t)
	slots := tr.inputs.Program.Slots
	log, err := daemon.OpenLog(t.Context(), tr.store, tr.job, slots)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := log.Checkpoint(t.Context(), sections); err != nil {
		t.Fatal(err)
	}
	check := func(what string, err error, unavailable, undelivered bool) {
		t.Helper()
		if err == nil || daemon.Unavailable(err) != unavailable || daemon.Undelivered(err) != undelivered {
			t.Errorf("%s: %v counts as unavailable: %t, as not delivered: %t", what, err, daemon.Unavailable(err), daemon.Undelivered(err))
		}
	}
	// Another store, which has none of it and no peers.
	empty, err := storage.Open(t.Context(), storage.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer empty.Close()
	_, err = daemon.OpenLog(t.Context(), empty, tr.job, slots)
	check("a log that nobody delivers", err, true, true)
	_, err = job.Fetch(t.Context(), empty, &tr.job.Terms, limits)
	check("inputs that nobody delivers", err, true, true)

	// A checkpoint that the directory does not list, and one of another state.
	tr.publish(t, 5)
	if log, err = daemon.OpenLog(t.Context(), tr.store, tr.job, slots); err != nil {
		t.Fatal(err)
	}
	_, err = log.Checkpoint(t.Context(), 5)
	check("a checkpoint that is not there", err, true, false)
	tr.files["checkpoints/000005.ckpt"] = tr.files["checkpoints/000004.ckpt"]
	tr.publish(t)
	if log, err = daemon.OpenLog(t.Context(), tr.store, tr.job, slots); err != nil {
		t.Fatal(err)
	}
	_, err = log.Checkpoint(t.Context(), 5)
	check("another checkpoint in its place", err, true, false)
	tr.files["checkpoints/000005.ckpt"] = tr.files["boundaries.bin"]
	tr.publish(t)
	if log, err = daemon.OpenLog(t.Context(), tr.store, tr.job, slots); err != nil {
		t.Fatal(err)
	}
	_, err = log.Checkpoint(t.Context(), 5)
	check("something else in its place", err, true, false)

	// The committed state, which is none: that is delivered, and false.
	tr.spoil(t, 5)
	tr.publish(t)
	if log, err = daemon.OpenLog(t.Context(), tr.store, tr.job, slots); err != nil {
		t.Fatal(err)
	}
	_, err = log.Checkpoint(t.Context(), 5)
	check("a malformed state", err, false, false)
	var m *daemon.MalformedError
	if !errors.As(err, &m) || m.Sections != 5 || fault.CodeOf(err) != fault.Verification || strings.Contains(err.Error(), "\n") {
		t.Errorf("a malformed state after section 4: %v", err)
	}
	// An audit of what follows it finds what it ends.
	a := tr.auditor(t)
	f := &daemon.Finding{Trace: tensorlog.Hex(tr.job.Submission.Trace), Sections: []uint64{2, 5}}
	daemon.SaveFinding(t, a, tr.job.ID, f)
	if f, err = a.Audit(t.Context(), tr.job, tr.inputs, tr.seed, len(f.Sections)); err != nil || f.False == nil || *f.False != 4 || !slices.Equal(f.Right, []uint64{2}) {
		t.Errorf("%+v, %v", f, err)
	}

	// Boundaries of another log.
	tr.job.Submission.Trace[3] ^= 4
	_, err = daemon.OpenLog(t.Context(), tr.store, tr.job, slots)
	check("boundaries that are not the trace's", err, true, false)
	if fault.CodeOf(err) != fault.Verification {
		t.Errorf("exit code %d", fault.CodeOf(err))
	}

	// Failures of this machine, and being stopped while a peer does not answer.
	ctx, cancel := context.WithCancel(t.Context())
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}))
	defer silent.Close()
	stopped, err := storage.Open(t.Context(), storage.Config{Dir: t.TempDir(), Peers: []string{silent.URL}})
	if err != nil {
		t.Fatal(err)
	}
	defer stopped.Close()
	_, err = daemon.OpenLog(ctx, stopped, tr.job, slots)
	check("being stopped", err, false, false)
	check("a full disk", errors.New("no space left on device"), false, false)
}
