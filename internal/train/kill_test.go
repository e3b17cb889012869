package train

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"lode/program/programtest"
	"lode/tensorlog"
)

// trainIn makes this test binary a process that only trains into a directory.
const trainIn = "LODE_TEST_TRAIN_IN"

func TestMain(m *testing.M) {
	dir := os.Getenv(trainIn)
	if dir == "" {
		os.Exit(m.Run())
	}
	if _, err := Run(context.Background(), config(dir, longRun())); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// longRun has sections enough to be killed in many places.
func longRun() tensorlog.Run { return runOf(programtest.Attention(), 1200, 8) }

// A process that is killed at random moments, again and again, loses at most
// the section in hand each time, and the trace ends as if nothing had happened.
func TestKilledAndResumed(t *testing.T) {
	fresh := mustRun(t, config(t.TempDir(), longRun()))
	dir := filepath.Join(t.TempDir(), "log")
	var kills int
	var before uint64
	for done := uint64(0); done < 100; {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), trainIn+"="+dir)
		cmd.Stderr = os.Stderr
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		// Longer from time to time, so that a slow machine gets on, too.
		time.Sleep(time.Duration(5+rand.IntN(40+2*kills)) * time.Millisecond)
		cmd.Process.Kill()
		if err := cmd.Wait(); err == nil {
			break // it was faster
		}
		kills++
		if content, err := os.ReadFile(filepath.Join(dir, tensorlog.BoundariesName)); err == nil {
			done = uint64(len(content)) / 36
		}
		if done < before {
			t.Fatalf("after kill %d: %d sections, there were %d", kills, done, before)
		}
		before = done
	}
	if kills == 0 {
		t.Fatal("no process was killed in time")
	}
	last := mustRun(t, config(dir, longRun()))
	if last.TraceRoot != fresh.TraceRoot || last.FinalRoot != fresh.FinalRoot {
		t.Errorf("after %d kills: another trace", kills)
	}
	if last.StepsExecuted >= fresh.StepsExecuted || last.ResumedFrom == 0 || last.ResumedFrom+1 < before {
		t.Errorf("after %d kills and %d sections: resumed from section %d, %d steps executed", kills, before, last.ResumedFrom, last.StepsExecuted)
	}
	t.Logf("%d kills, the last run resumed from section %d", kills, last.ResumedFrom)
	audit, err := AuditLog(t.Context(), open(t, dir), AuditConfig{New: Kernel(false), Threads: 2})
	if err != nil || !audit.OK || !audit.Complete || len(audit.Checked) != 150 {
		t.Errorf("audit: %+v, %v", audit, err)
	}
}
