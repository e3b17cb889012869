package train

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"

	"lode/internal/fault"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// VerifyStep checks an exported step against what a run commits to: every file
// against its root, every root up to the dataset, the states and the trace
// root. It re-executes nothing: that a state inside a section follows from the
// boundary before it is what ShowStep made sure of.
func VerifyStep(dir string, run tensorlog.Params, trace tensorlog.Hash) (*StepExport, error) {
	b, err := os.ReadFile(filepath.Join(dir, StepName))
	if err != nil {
		return nil, err
	}
	e := &StepExport{}
	if err := json.Unmarshal(b, e); err != nil {
		return nil, &fault.Error{Code: fault.Verification, Field: StepName, Expected: "an exported step", Err: err}
	}
	for _, c := range []struct {
		field      string
		have, want tensorlog.Hex
	}{
		{"program root", e.Program, run.Program},
		{"dataset root", e.Dataset, run.Dataset},
		{"seed", e.Seed, run.Seed},
		{"trace root", e.TraceRoot, tensorlog.Hex(trace)},
	} {
		if c.have != c.want {
			return nil, fault.Verify(c.field, c.have, "%v", c.want)
		}
	}
	if e.Step/run.SectionSteps != e.Section || e.Section >= e.Sections {
		return nil, fault.Verify("section", e.Section, "that of step %d, below %d", e.Step, e.Sections)
	}
	if err := e.verifyBoundaries(run); err != nil {
		return nil, err
	}
	for _, list := range []*Tensors{&e.Before, &e.Outputs, &e.After} {
		if err := list.verify(dir); err != nil {
			return nil, err
		}
	}
	for i := range e.Inputs {
		if err := e.verifyInput(dir, i); err != nil {
			return nil, err
		}
	}
	return e, nil
}

// verifyBoundaries checks both ends of the section against the trace root, and
// the step's states where they are the section's ends.
func (e *StepExport) verifyBoundaries(run tensorlog.Params) error {
	ends := func(b Boundary, sections uint64) error {
		if sections == 0 {
			if b.Root != run.Initial {
				return fault.Verify("section start", b.Root, "the initial state root %v", run.Initial)
			}
			return nil
		}
		if err := merkle.VerifyPath(tensorlog.Hash(e.TraceRoot), int64(e.Sections), int64(sections-1), tensorlog.Hash(b.Root), plain(b.Path)); err != nil {
			return &fault.Error{Code: fault.Verification, Field: "boundary", Value: b.Root.String(), Expected: "a leaf of the trace", Err: err}
		}
		return nil
	}
	if err := ends(e.Start, e.Section); err != nil {
		return err
	}
	if err := ends(e.End, e.Section+1); err != nil {
		return err
	}
	if e.Step%run.SectionSteps == 0 && e.Before.Root != e.Start.Root {
		return fault.Verify("state before", e.Before.Root, "%v, the section's start", e.Start.Root)
	}
	if (e.Step+1)%run.SectionSteps == 0 && e.After.Root != e.End.Root {
		return fault.Verify("state after", e.After.Root, "%v, the section's end", e.End.Root)
	}
	return nil
}

func (l *Tensors) verify(dir string) error {
	for i, t := range l.Tensors {
		content, err := t.read(dir)
		if err != nil {
			return err
		}
		if root := tensorlog.Hex(merkle.BytesRoot(content)); root != t.Root {
			return fault.Verify(t.File, root, "root %v", t.Root)
		}
		if err := merkle.VerifyPath(tensorlog.Hash(l.Root), int64(len(l.Tensors)), int64(i), tensorlog.Hash(t.Root), plain(t.Path)); err != nil {
			return &fault.Error{Code: fault.Verification, Field: t.File, Value: t.Root.String(), Expected: "a tensor under root " + l.Root.String(), Err: err}
		}
	}
	return nil
}

// read is the canonical bytes of the file.
func (t *Tensor) read(dir string) ([]byte, error) {
	b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(t.File)))
	if err != nil {
		return nil, err
	}
	return npyBytes(b)
}

// verifyInput checks that the rows in a file are those of the dataset.
func (e *StepExport) verifyInput(dir string, i int) error {
	in := &e.Inputs[i]
	refuse := func(err error) error {
		return &fault.Error{Code: fault.Verification, Field: in.File, Value: in.Root.String(), Expected: "rows of a column under the dataset root " + e.Dataset.String(), Err: err}
	}
	if err := merkle.VerifyPath(tensorlog.Hash(e.Dataset), int64(len(e.Inputs)), int64(i), tensorlog.Hash(in.Root), plain(in.Path)); err != nil {
		return refuse(err)
	}
	blocks := make(map[int64][]byte)
	var at []int64
	var leaves []tensorlog.Hash
	for _, l := range in.Leaves {
		block, err := hex.DecodeString(l.Block)
		if err != nil || len(block) != merkle.BlockSize {
			return fault.Verify(in.File+" leaf", l.Block, "%d bytes in hexadecimal", merkle.BlockSize)
		}
		blocks[l.Index] = block
		at, leaves = append(at, l.Index), append(leaves, merkle.Leaf(block))
	}
	content, err := in.read(dir)
	if err != nil {
		return err
	}
	if len(e.Rows) == 0 || len(content)%len(e.Rows) != 0 {
		return fault.Verify(in.File+" bytes", len(content), "a multiple of the %d rows", len(e.Rows))
	}
	size := int64(len(content) / len(e.Rows))
	if err := merkle.VerifyMulti(tensorlog.Hash(in.Root), merkle.Leaves(size*e.DatasetRows), at, leaves, plain(in.Siblings)); err != nil {
		return refuse(err)
	}
	for b, row := range e.Rows {
		if row < 0 || int64(row) >= e.DatasetRows {
			return fault.Verify("row", row, "0 … %d", e.DatasetRows-1)
		}
		for k := range size {
			byteAt := int64(row)*size + k
			block := blocks[byteAt/merkle.BlockSize]
			if block == nil || block[byteAt%merkle.BlockSize] != content[int64(b)*size+k] {
				return fault.Verify(in.File+" row", b, "row %d of the dataset", row)
			}
		}
	}
	return nil
}
