package referee

import (
	"math/rand/v2"
	"strings"
	"testing"

	"lode/program/programtest"
)

// The corpus: every instruction, fold, access and shape by itself. The kernel's
// outputs are those that its digests stand for; the contract comes to the same at
// the first and the last element of each operator, at some between, and where one
// has no finite value.
func TestContractIsKernelOnTheCorpus(t *testing.T) {
	m := newMachine(t)
	compared := 0
	for _, c := range programtest.Corpus() {
		if strings.HasPrefix(c.Name, "random-") {
			continue // TestContractIsKernel has its own
		}
		r := rand.New(rand.NewPCG(uint64(len(c.Name)), 0xc0))
		s, d := execute(t, c.Program, c.State, c.Data, 0, programtest.Seed)
		for op := range c.Program.Ops {
			if d != nil && op >= d.Op {
				break
			}
			n := c.Program.Ops[op].Outputs()
			elements := []int64{0, n - 1}
			for range count(t, 1, 50) {
				elements = append(elements, r.Int64N(n))
			}
			for i, e := range elements {
				if i > 0 && e == elements[0] {
					continue
				}
				compare(t, m, s, op, e, nil)
				compared++
			}
		}
		if d != nil {
			compare(t, m, s, d.Op, d.Element, d)
			compared++
		}
		if t.Failed() {
			t.Fatal(c.Name)
		}
	}
	t.Log(compared, "elements compared")
}
