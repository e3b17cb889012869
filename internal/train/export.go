package train

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"lode/internal/durable"
	"lode/internal/fault"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// StepName is the file that describes an exported step.
const StepName = "step.json"

// StepExport is the content of StepName: what the step is, where each tensor
// lies, and the Merkle proofs that tie the tensors to the run's commitments.
// The data of a .npy file are the tensor's canonical bytes, so a root can be
// recomputed from the file alone.
//
// Boundaries are in the trace tree. States inside a section are not: their
// roots follow from the boundary before by re-execution.
type StepExport struct {
	Step        uint64        `json:"step"`
	Section     uint64        `json:"section"`
	Sections    uint64        `json:"sections"` // under the trace root
	Program     tensorlog.Hex `json:"program_root"`
	Dataset     tensorlog.Hex `json:"dataset_root"`
	Seed        tensorlog.Hex `json:"seed"`
	TraceRoot   tensorlog.Hex `json:"trace_root"`
	Start       Boundary      `json:"section_start"`
	End         Boundary      `json:"section_end"`
	Loss        float32       `json:"loss"`
	Rows        []int32       `json:"rows"` // of the dataset, picked by the step
	DatasetRows int64         `json:"dataset_rows"`
	Before      Tensors       `json:"before"`  // state
	Inputs      []Input       `json:"inputs"`  // a column each
	Outputs     Tensors       `json:"outputs"` // an operator each
	After       Tensors       `json:"after"`   // state
}

// Boundary is the state root at an end of the section, with its path in the
// trace tree. The run's initial state has no path: it stands in the job's terms.
type Boundary struct {
	Root tensorlog.Hex   `json:"root"`
	Path []tensorlog.Hex `json:"path,omitempty"`
}

// Tensors are files under one root, the hash tree's over the tensors' roots.
type Tensors struct {
	Root    tensorlog.Hex `json:"root"`
	Tensors []Tensor      `json:"tensors"`
}

// Tensor is one file.
type Tensor struct {
	Name  string          `json:"name"`
	File  string          `json:"file"` // .npy, relative to StepName
	Type  string          `json:"type"`
	Shape []int64         `json:"shape"`
	Root  tensorlog.Hex   `json:"root"` // of the tensor; of an Input, of the whole column
	Path  []tensorlog.Hex `json:"path"` // siblings from Root to the root of the list
}

// Input is a file of the rows that the step took from a column, with the
// column's leaves that hold them and a multi-proof against the column's root.
type Input struct {
	Tensor
	Leaves   []Leaf          `json:"leaves"`
	Siblings []tensorlog.Hex `json:"siblings"`
}

// Leaf is the content of one leaf of a column.
type Leaf struct {
	Index int64  `json:"index"`
	Block string `json:"block"` // 128 bytes in hexadecimal
}

// ExportStep writes a step of log into dir, which is made: .npy files for the
// state before, the input rows, the operators' outputs and the state after, and
// StepName last. A log under other digests than keccak's has no such proofs:
// there a step is shown by a proof of the step itself.
func ExportStep(dir string, log *tensorlog.Log, r *StepRecord) (*StepExport, error) {
	if log.Digests != tensorlog.Keccak {
		return nil, fault.Input("digests of the log", string(log.Digests), "keccak, whose trees open to single tensors")
	}
	p := log.Prog
	x := &exporter{dir: dir}
	for _, sub := range []string{"before", "inputs", "outputs", "after"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o755); err != nil {
			return nil, err
		}
	}
	trace := merkle.NewTree(tensorlog.Ends(log.Boundaries()))
	e := &StepExport{
		Step: r.Step, Section: r.Section, Sections: log.Done(),
		Program: log.Program, Dataset: log.Dataset, Seed: log.Seed, TraceRoot: tensorlog.Hex(trace.Root()),
		Start: x.boundary(log, trace, r.Section), End: x.boundary(log, trace, r.Section+1),
		Loss: r.Loss, Rows: r.Rows, DatasetRows: p.Rows,
	}
	slots := make([]label, len(p.Slots))
	for i, s := range p.Slots {
		slots[i] = label{s.Name, s.Shape}
	}
	ops := make([]label, len(p.Ops))
	for i, o := range p.Ops {
		ops[i] = label{o.Name, o.Extents[:o.OutAxes]}
	}
	e.Before = x.tensors("before", r.Before, slots)
	e.After = x.tensors("after", r.After, slots)
	e.Outputs = x.tensors("outputs", r.Outputs, ops)
	e.Inputs = x.inputs(log, r)
	if x.err != nil {
		return nil, x.err
	}
	b, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return nil, err
	}
	return e, durable.WriteFile(filepath.Join(dir, StepName), 0o644, func(w io.Writer) error {
		_, err := w.Write(append(b, '\n'))
		return err
	})
}

// label is what a tensor is called and how it is shaped.
type label struct {
	name  string
	shape []int64
}

// exporter writes files; after an error it writes no more.
type exporter struct {
	dir string
	err error
}

func (x *exporter) boundary(log *tensorlog.Log, trace *merkle.Tree, sections uint64) Boundary {
	b := Boundary{Root: tensorlog.Hex(log.Root(sections))}
	if sections > 0 {
		b.Path = x.path(trace, int64(sections-1))
	}
	return b
}

func (x *exporter) path(tree *merkle.Tree, i int64) []tensorlog.Hex {
	siblings, err := tree.Path(i)
	if err != nil && x.err == nil {
		x.err = err
	}
	return hexes(siblings)
}

func (x *exporter) tensors(folder string, tensors []program.Array, labels []label) Tensors {
	roots := merkle.NewTree(tensorlog.TensorRoots(tensors))
	list := Tensors{Root: tensorlog.Hex(roots.Root())}
	for i, a := range tensors {
		t := x.file(folder, i, a, labels[i])
		t.Root, t.Path = tensorlog.Hex(roots.Leaf(int64(i))), x.path(roots, int64(i))
		list.Tensors = append(list.Tensors, t)
	}
	return list
}

// file writes one tensor.
func (x *exporter) file(folder string, i int, a program.Array, l label) Tensor {
	t := Tensor{Name: l.name, Type: a.Type.String(), Shape: shapeOf(l.shape, a.Len()), File: fmt.Sprintf("%s/%04d%s.npy", folder, i, fileName(l.name))}
	if x.err == nil {
		x.err = durable.WriteFile(filepath.Join(x.dir, filepath.FromSlash(t.File)), 0o644, func(w io.Writer) error {
			return WriteNpy(w, a, t.Shape)
		})
	}
	return t
}

func (x *exporter) inputs(log *tensorlog.Log, r *StepRecord) []Input {
	if len(r.Inputs) == 0 {
		return nil
	}
	roots := merkle.NewTree(tensorlog.TensorRoots(log.Data))
	var list []Input
	for i, a := range r.Inputs {
		c := log.Prog.Columns[i]
		shape := []int64{int64(len(r.Rows)), c.Elements / log.Prog.Rows}
		if len(c.Shape) > 1 && c.Shape[0] == log.Prog.Rows {
			shape = append(shape[:1], c.Shape[1:]...)
		}
		in := Input{Tensor: x.file("inputs", i, a, label{c.Name, shape})}
		in.Root, in.Path = tensorlog.Hex(roots.Leaf(int64(i))), x.path(roots, int64(i))
		at := rowLeaves(r.Rows, c.Elements/log.Prog.Rows*c.Type.Size())
		siblings, err := merkle.NewBytesTree(log.Data[i].AppendBytes(nil)).Multi(at)
		if err != nil && x.err == nil {
			x.err = err
		}
		in.Siblings = hexes(siblings)
		for _, leaf := range at {
			block := tensorlog.Block(log.Data[i], leaf)
			in.Leaves = append(in.Leaves, Leaf{leaf, hex.EncodeToString(block[:])})
		}
		list = append(list, in)
	}
	return list
}

// rowLeaves are the leaves, rising, that hold rows of so many bytes.
func rowLeaves(rows []int32, size int64) []int64 {
	var leaves []int64
	for _, row := range rows {
		first, last := int64(row)*size/merkle.BlockSize, (int64(row+1)*size-1)/merkle.BlockSize
		for leaf := first; leaf <= last; leaf++ {
			leaves = append(leaves, leaf)
		}
	}
	slices.Sort(leaves)
	return slices.Compact(leaves)
}

// fileName is a name fit for a file, after a hyphen; nothing for no name.
func fileName(name string) string {
	safe := strings.Map(func(c rune) rune {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' {
			return c
		}
		return '-'
	}, name)
	if safe == "" {
		return ""
	}
	return "-" + safe
}

func hexes(hashes []tensorlog.Hash) []tensorlog.Hex {
	out := make([]tensorlog.Hex, len(hashes))
	for i, h := range hashes {
		out[i] = tensorlog.Hex(h)
	}
	return out
}

func plain(list []tensorlog.Hex) []tensorlog.Hash {
	out := make([]tensorlog.Hash, len(list))
	for i, h := range list {
		out[i] = tensorlog.Hash(h)
	}
	return out
}
