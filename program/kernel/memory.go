package kernel

import (
	"bufio"
	"fmt"
	"math"
	"os"

	"lode/internal/fault"
	"lode/program"
	"lode/program/kernel/internal/simd"
)

// Memory is the number of bytes that New allocates for p with opt: a copy of the
// state, the operators' outputs and paddings, which reuse each other's memory, and
// the threads' blocks. The dataset and the tables are the caller's. p must have
// passed program.Check.
func Memory(p *program.Program, opt Options) int64 {
	opt.Threads = threadCount(opt)
	set, err := vectorSet(opt.Vectors)
	if err != nil {
		set = nil // New says what is wrong
	}
	return memory(p, opt, set, planArena(p, set, opt))
}

func memory(p *program.Program, opt Options, set *simd.Set, layout arena) int64 {
	n := layout.bytes()
	for _, s := range p.Slots {
		n += s.Elements * s.Type.Size()
	}
	if !opt.Scalar {
		n += int64(opt.Threads) * workerBytes(set, hasProducts(p))
	}
	return n
}

// checkMemory refuses a need beyond the limit, or beyond what there is where the
// limit is 0.
func checkMemory(need, limit int64) error {
	what := "the limit"
	if limit == 0 {
		what, limit = "what the system has available", available()
	}
	if addressable := int64(math.MaxInt); limit > addressable {
		what, limit = "what this process can address", addressable
	}
	if need > limit {
		return fault.Input("memory for the program in bytes", need, "at most %d, %s", limit, what)
	}
	return nil
}

// available is the memory that the system could still give, in bytes: an
// estimate of Linux, within the limit of a container, and no bound elsewhere.
func available() int64 {
	return min(free(), cgroupLeft("/sys/fs/cgroup", ownCgroup("/proc/self/cgroup")))
}

// free is what the machine as a whole has available.
func free() int64 {
	f, err := os.Open("/proc/meminfo")
	if err != nil {
		return math.MaxInt64
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var kib int64
		if n, _ := fmt.Sscanf(lines.Text(), "MemAvailable: %d kB", &kib); n == 1 {
			return kib << 10
		}
	}
	return math.MaxInt64
}
