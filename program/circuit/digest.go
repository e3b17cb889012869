package circuit

import (
	"math"
	"math/bits"
	"runtime"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"lode/internal/fault"
	"lode/program"
)

// Digest is a Poseidon2 digest: a field element, big-endian, below the order of
// BN254's scalar field.
type Digest [32]byte

func digestOf(e fr.Element) Digest { return e.Bytes() }

// words are the 32-bit words of a tensor's canonical bytes, the last one padded
// with zeros; -0 counts as 0.
func words(a program.Array) []uint32 {
	var out []uint32
	switch a.Type {
	case program.I32:
		for _, v := range a.I32 {
			out = append(out, uint32(v))
		}
	case program.U8:
		out = make([]uint32, (len(a.U8)+3)/4)
		for i, v := range a.U8 {
			out[i/4] |= uint32(v) << (8 * (i % 4))
		}
	default:
		for _, v := range a.F32 {
			out = append(out, math.Float32bits(v+0))
		}
	}
	return out
}

// StateDigest is what takes the place of a state's root in a proven job: the
// sponge over the words of all slots in order, seven words an element.
func StateDigest(state []program.Array) Digest {
	var w []uint32
	for _, a := range state {
		w = append(w, words(a)...)
	}
	return digestOf(spongeNative(domainState, packNative(w)))
}

// Dataset is the tree over a dataset's rows. A leaf is the sponge over the words
// of one row, column after column; an inner node compresses its two children;
// the leaves are padded with zeros to a power of two.
type Dataset struct {
	columns []program.Column
	data    []program.Array
	rows    int64
	levels  [][]fr.Element // from the leaves to the root
}

// NewDataset hashes data, the columns of p.
func NewDataset(p *program.Program, data []program.Array) (*Dataset, error) {
	if len(data) != len(p.Columns) {
		return nil, fault.Input("dataset columns", len(data), "%d", len(p.Columns))
	}
	for i, c := range p.Columns {
		if data[i].Type != c.Type || data[i].Len() != c.Elements {
			return nil, fault.Input("dataset column "+c.Name, data[i].Len(), "%d elements of %s", c.Elements, c.Type)
		}
	}
	d := &Dataset{columns: p.Columns, data: data, rows: p.Rows}
	leaves := make([]fr.Element, 1<<depthOf(p.Rows))
	var group sync.WaitGroup
	threads := int64(runtime.GOMAXPROCS(0))
	for t := range threads {
		group.Go(func() {
			for r := t; r < p.Rows; r += threads {
				leaves[r] = spongeNative(domainRow, packNative(d.row(r)))
			}
		})
	}
	group.Wait()
	d.levels = append(d.levels, leaves)
	for len(leaves) > 1 {
		above := make([]fr.Element, len(leaves)/2)
		for i := range above {
			above[i] = compressNative(leaves[2*i], leaves[2*i+1])
		}
		d.levels = append(d.levels, above)
		leaves = above
	}
	return d, nil
}

// depthOf is the number of levels above the leaves of a tree over n rows.
func depthOf(n int64) int { return bits.Len64(uint64(n - 1)) }

// Root is the dataset root of a proven job.
func (d *Dataset) Root() Digest { return digestOf(d.levels[len(d.levels)-1][0]) }

// slice is a row's part of column c.
func (d *Dataset) slice(c int, row int64) program.Array {
	a, width := d.data[c], d.columns[c].Elements/d.rows
	from, to := row*width, (row+1)*width
	switch a.Type {
	case program.I32:
		return program.Array{Type: a.Type, I32: a.I32[from:to]}
	case program.U8:
		return program.Array{Type: a.Type, U8: a.U8[from:to]}
	}
	return program.Array{Type: a.Type, F32: a.F32[from:to]}
}

// row is the words of one row.
func (d *Dataset) row(r int64) []uint32 {
	var w []uint32
	for c := range d.columns {
		w = append(w, words(d.slice(c, r))...)
	}
	return w
}

// siblings are the nodes beside the path from a row to the root, the leaf's
// first.
func (d *Dataset) siblings(row int64) []fr.Element {
	var out []fr.Element
	for _, level := range d.levels[:len(d.levels)-1] {
		out = append(out, level[row^1])
		row >>= 1
	}
	return out
}
