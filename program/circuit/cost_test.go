package circuit

import (
	"os"
	"runtime"
	"runtime/debug"
	"syscall"
	"testing"
	"time"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// processor is the processor time that this process has used.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// TestCost measures what docs/proven.md tabulates: constraints, proving time in
// processor seconds, the heap that proving needs, and gas.
func TestCost(t *testing.T) {
	if os.Getenv("LODE_LONG") == "" {
		t.Skip("LODE_LONG is not set")
	}
	for _, m := range []struct {
		name, optimizer              string
		inputs, classes, batch, rows int64
		prove                        bool
		most                         float64 // constraints for each multiply-add
	}{
		{"mlp:8", "adam", 4, 3, 8, 120, true, 75},
		{"mlp:16", "sgd", 16, 4, 8, 1024, true, 48},
		{"mlp:16", "adam", 16, 4, 8, 1024, false, 48},
		{"mlp:32", "sgd", 16, 10, 16, 1024, false, 38},
	} {
		c, d, tr := prepare(t, model(t, m.name, m.inputs, m.classes, m.batch, m.rows, m.optimizer), m.classes, 2)
		each := float64(c.Constraints) / float64(c.FMA)
		if each > m.most {
			t.Errorf("%v: %.1f constraints for each multiply-add", m, each)
		}
		t.Logf("%s %s %d-%d, batch %d: %d constraints, %d multiply-adds, %.1f each", m.name, m.optimizer, m.inputs, m.classes, m.batch, c.Constraints, c.FMA, each)
		if !m.prove {
			continue
		}
		var pk groth16.ProvingKey
		var vk groth16.VerifyingKey
		if err := groth16.Setup(c.system, &pk, &vk); err != nil {
			t.Fatal(err)
		}
		v, err := NewVerifyingKey(&vk)
		if err != nil {
			t.Fatal(err)
		}
		w, err := c.Witness(&tr.Statement, tr.before, d)
		if err != nil {
			t.Fatal(err)
		}
		debug.FreeOSMemory()
		stop, peak := make(chan bool), make(chan uint64)
		go func() {
			most := uint64(0)
			for {
				var s runtime.MemStats
				runtime.ReadMemStats(&s)
				most = max(most, s.HeapInuse+s.StackInuse)
				select {
				case <-stop:
					peak <- most
					return
				case <-time.After(50 * time.Millisecond):
				}
			}
		}()
		cpu, wall := processor(), time.Now()
		proof, err := c.Prove(&Keys{&pk, v}, w)
		if err != nil {
			t.Fatal(err)
		}
		used, took := processor()-cpu, time.Since(wall)
		stop <- true
		memory := <-peak
		contract := newVerifier(t)
		ok, why, gas := contract.verify(v.Hash, v.Bytes, proof, numbers(tr.Inputs()))
		if !ok {
			t.Fatalf("refused on chain: %v", why)
		}
		t.Logf("  proof: %.1f processor seconds, %.1f s on %d cores beside other work, %.2f GiB with the key; %d inputs, %d gas",
			used.Seconds(), took.Seconds(), runtime.GOMAXPROCS(0), float64(memory)/(1<<30), len(tr.Inputs()), gas)
	}
}
