package tensorlog

import (
	"testing"

	"lode/program"
	"lode/tensorlog/merkle"
)

// TestNodes compares the nodes of every height with those formed from the leaves.
func TestNodes(t *testing.T) {
	for _, c := range []struct {
		typ program.Type
		n   int64
	}{{program.F32, 1}, {program.F32, 32}, {program.F32, 33}, {program.I32, 32 * 5}, {program.F32, 32*64 + 1}, {program.U8, 128*17 + 3}, {program.F32, 32 * 256}} {
		a := program.NewArray(c.typ, c.n)
		for i := range a.F32 {
			a.F32[i] = float32(i)
		}
		for i := range a.I32 {
			a.I32[i] = int32(i)
		}
		for i := range a.U8 {
			a.U8[i] = byte(i)
		}
		leaves := Leaves(c.typ, c.n)
		row := make([]Hash, leaves)
		for i := range row {
			row[i] = StateLeaf([]program.Array{a}, 0, int64(i))
		}
		for height := 0; height <= merkle.Depth(leaves); height++ {
			got := Nodes(a, height, 0, int64(len(row))+2)
			for i, h := range got {
				want := Hash{}
				if i < len(row) {
					want = row[i]
				}
				if h != want {
					t.Errorf("%v × %d: node %d at height %d is %x, want %x", c.typ, c.n, i, height, h[:4], want[:4])
				}
			}
			var above []Hash
			for i := 0; i < len(row); i += merkle.Arity {
				var children [merkle.Arity]Hash
				copy(children[:], row[i:min(i+merkle.Arity, len(row))])
				above = append(above, merkle.Node(children))
			}
			if height < merkle.Depth(leaves) {
				row = above
			}
		}
		if len(row) != 1 || row[0] != TensorRoot(a) {
			t.Errorf("%v × %d: the top is not the root", c.typ, c.n)
		}
	}
}
