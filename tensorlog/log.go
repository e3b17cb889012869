package tensorlog

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"lode/internal/durable"
	"lode/internal/fault"
	"lode/program"
	"lode/tensorlog/merkle"
)

// Names in a log directory.
const (
	ManifestName   = "log.json"       // the parameters
	ProgramName    = "program.bin"    // the step program
	DatasetName    = "dataset.bin"    // the columns that it reads
	BoundariesName = "boundaries.bin" // state root and loss at the end of each section done
	lockName       = ".lock"
)

// CheckpointName is the name of the state after so many sections: 0 is the
// initial state, section i starts from number i and ends in number i+1.
func CheckpointName(sections uint64) string {
	return fmt.Sprintf("checkpoints/%06d.ckpt", sections)
}

// Log is a training run in a directory.
//
// A section is added by its end's checkpoint, which is whole where it has its name,
// then by its boundary. A process that is killed between or within them loses that section
// and no other. One process at a time may write; any may read. While no method
// of a Log writes, several goroutines may read through it.
type Log struct {
	Dir string
	Params
	Prog *program.Program
	Data []program.Array

	done []Boundary
	out  *os.File // boundaries, open for appending; nil in a Log that only reads
	lock io.Closer
}

// Run is what a new Log is made from.
type Run struct {
	Program      *program.Program
	Data         []program.Array // columns
	Init         []program.Array // state before the first step
	Seed         Hash
	Steps        uint64 // a multiple of SectionSteps
	SectionSteps uint64
	Digests      Scheme
	Origin       map[string]string // see Params.Origin
}

// params computes the run's parameters.
func (r *Run) params() (Params, error) {
	if err := matches("dataset", r.Data, columnShapes(r.Program.Columns)); err != nil {
		return Params{}, err
	}
	if err := matches("initial state", r.Init, slotShapes(r.Program.Slots)); err != nil {
		return Params{}, err
	}
	if err := r.Digests.Check(); err != nil {
		return Params{}, err
	}
	dataset, err := r.Digests.Dataset(r.Program, r.Data)
	if err != nil {
		return Params{}, err
	}
	p := Params{
		Program:      Hex(r.Program.Root()),
		Dataset:      Hex(dataset),
		Initial:      Hex(r.Digests.State(r.Init)),
		Seed:         Hex(r.Seed),
		Steps:        r.Steps,
		SectionSteps: r.SectionSteps,
		Digests:      r.Digests,
		Origin:       r.Origin,
	}
	return p, p.Check()
}

// Create opens dir to train there: a new log, or the same run's, which goes on
// where Resume finds its last good section. Another run in dir is refused with
// the parameter that differs, and so is a second writer.
func Create(dir string, run Run) (*Log, error) {
	params, err := run.params()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Join(dir, "checkpoints"), 0o755); err != nil {
		return nil, err
	}
	l := &Log{Dir: dir, Params: params, Prog: run.Program, Data: run.Data}
	if l.lock, err = durable.Lock(filepath.Join(dir, lockName), "log directory"); err != nil {
		return nil, err
	}
	if err := l.begin(run.Init); err != nil {
		l.Close()
		return nil, err
	}
	return l, nil
}

// begin compares the locked directory with the run and makes it whole.
func (l *Log) begin(init []program.Array) error {
	old, err := readManifest(l.path(ManifestName))
	fresh := errors.Is(err, fs.ErrNotExist)
	if err != nil && !fresh {
		return err
	}
	flags := os.O_CREATE | os.O_RDWR
	if fresh {
		flags |= os.O_TRUNC // of a run that was stopped before it had parameters
	} else if err := old.same(l.Dir, &l.Params); err != nil {
		return err
	}
	if err := l.writeInputs(init); err != nil {
		return err
	}
	if l.out, err = os.OpenFile(l.path(BoundariesName), flags, 0o644); err != nil {
		return err
	}
	if err := l.readDone(true); err != nil {
		return err
	}
	// Last, because where the parameters are, everything is; and again for a
	// resumed run, because the program file may have other names now.
	return l.writeManifest()
}

// writeInputs writes what the run starts from, whole again if it was damaged.
func (l *Log) writeInputs(init []program.Array) error {
	err := program.WriteFile(l.path(ProgramName), l.Prog)
	if err == nil {
		err = durable.WriteFile(l.path(DatasetName), 0o644, func(w io.Writer) error { return WriteDataset(w, l.Data) })
	}
	if err == nil {
		err = durable.WriteFile(l.path(CheckpointName(0)), 0o644, func(w io.Writer) error { return WriteCheckpoint(w, init) })
	}
	return err
}

func (l *Log) writeManifest() error {
	m := manifest{Version: formatVersion, Params: l.Params, ProgramFile: Hex(merkle.Keccak(l.Prog.Encode()))}
	b, err := m.encode()
	if err != nil {
		return err
	}
	return durable.WriteFile(l.path(ManifestName), 0o644, func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	})
}

// Open opens the log in dir for reading. Program and dataset are checked
// against the parameters; checkpoints are checked when they are read.
func Open(dir string) (*Log, error) {
	m, err := readManifest(filepath.Join(dir, ManifestName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.Input("log directory", dir, "a folder with %s", ManifestName)
	}
	if err != nil {
		return nil, err
	}
	l := &Log{Dir: dir, Params: m.Params}
	b, err := readFile(l.path(ProgramName), program.MaxFile)
	if err != nil {
		return nil, err
	}
	if h := Hex(merkle.Keccak(b)); h != m.ProgramFile {
		return nil, fault.Verify(l.path(ProgramName), h, "keccak %v", m.ProgramFile)
	}
	if l.Prog, err = program.Decode(b); err != nil {
		return nil, err
	}
	if err := program.Check(l.Prog, program.DefaultLimits()); err != nil {
		return nil, err
	}
	if root := Hex(l.Prog.Root()); root != m.Program {
		return nil, fault.Verify(l.path(ProgramName), root, "root %v", m.Program)
	}
	f, err := os.Open(l.path(DatasetName))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if l.Data, err = ReadDataset(f, l.Prog.Columns); err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name(), err)
	}
	root, err := m.Digests.Dataset(l.Prog, l.Data)
	if err != nil {
		return nil, err
	}
	if root := Hex(root); root != m.Dataset {
		return nil, fault.Verify(f.Name(), root, "root %v", m.Dataset)
	}
	return l, l.readDone(false)
}

// readDone reads the boundaries. A writer drops a record that is cut short; a
// reader refuses it.
func (l *Log) readDone(dropTail bool) error {
	b, err := readFile(l.path(BoundariesName), BoundariesLimit(l.Sections()))
	if err != nil {
		return err
	}
	if dropTail {
		b = b[:len(b)/boundarySize*boundarySize]
	}
	l.done, err = ParseBoundaries(b, l.Sections())
	return err
}

// path is where a file of the log lies.
func (l *Log) path(name string) string { return filepath.Join(l.Dir, filepath.FromSlash(name)) }

// Boundaries are the ends of the sections done so far. They are the Log's own.
func (l *Log) Boundaries() []Boundary { return l.done }

// Done is the number of sections done.
func (l *Log) Done() uint64 { return uint64(len(l.done)) }

// Complete reports whether all sections are done.
func (l *Log) Complete() bool { return l.Done() == l.Sections() }

// TraceRoot is the root over the ends of the sections done.
func (l *Log) TraceRoot() Hash { return TraceRoot(Ends(l.done)) }

// Root is the state root after so many of the sections done: that of the
// initial state for 0.
func (l *Log) Root(sections uint64) Hash {
	if sections == 0 {
		return Hash(l.Initial)
	}
	return l.done[sections-1].End
}

// FinalRoot is the state root after the last section done.
func (l *Log) FinalRoot() Hash { return l.Root(l.Done()) }

// Checkpoint reads the state after so many of the sections done. What is not
// the state that the boundary commits to is a verification failure.
func (l *Log) Checkpoint(sections uint64) ([]program.Array, error) {
	if sections > l.Done() {
		return nil, fault.Input("checkpoint", sections, "0 … %d, as many sections are done", l.Done())
	}
	f, err := os.Open(l.path(CheckpointName(sections)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &fault.Error{Code: fault.Verification, Field: "checkpoint", Value: l.path(CheckpointName(sections)), Expected: "a file", Err: fs.ErrNotExist}
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	state, err := ReadCheckpoint(f, l.Prog.Slots)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name(), err)
	}
	if root := l.Digests.State(state); root != l.Root(sections) {
		return nil, fault.Verify(f.Name(), Hex(root), "state root %v, its boundary", Hex(l.Root(sections)))
	}
	return state, nil
}

// Resume finds the last section whose checkpoint is whole and drops what comes
// after it. It returns the number of sections kept and the state after them.
// The log must be open for writing.
func (l *Log) Resume() (sections uint64, state []program.Array, err error) {
	keep := l.Done()
	for ; ; keep-- {
		state, err = l.Checkpoint(keep)
		if err == nil {
			break
		}
		if keep == 0 || fault.CodeOf(err) != fault.Verification {
			return 0, nil, err
		}
	}
	l.done = l.done[:keep]
	if err := l.out.Truncate(BoundariesLimit(keep)); err != nil {
		return 0, nil, err
	}
	return keep, state, l.out.Sync()
}

// Append adds a section that ends in state, and returns its boundary. Both are
// durable when it returns without an error; after an error the log is as before.
func (l *Log) Append(state []program.Array) (Boundary, error) {
	if l.Complete() {
		return Boundary{}, fault.Input("section", l.Done(), "at most %d", l.Sections()-1)
	}
	b := Boundary{End: l.Digests.State(state), Loss: state[l.Prog.Loss].F32[0]}
	name := l.path(CheckpointName(l.Done() + 1))
	err := durable.Replace(name, 0o644, func(w io.Writer) error { return WriteCheckpoint(w, state) })
	if err != nil {
		return Boundary{}, err
	}
	if _, err := l.out.WriteAt(AppendBoundary(nil, b), BoundariesLimit(l.Done())); err != nil {
		return Boundary{}, errors.Join(err, l.out.Truncate(BoundariesLimit(l.Done())))
	}
	if err := l.out.Sync(); err != nil {
		return Boundary{}, err
	}
	// Most systems have made the name durable with the boundary: this costs little
	// now. Where one has not, Resume drops a boundary without a checkpoint.
	if err := durable.SyncDir(filepath.Dir(name)); err != nil {
		return Boundary{}, err
	}
	l.done = append(l.done, b)
	return b, nil
}

// Files maps the names of everything that another machine needs to check the
// run, besides the dataset, to where they lie: what is put into storage as one
// directory.
func (l *Log) Files() map[string]string {
	files := make(map[string]string)
	for _, name := range []string{ManifestName, ProgramName, BoundariesName} {
		files[name] = l.path(name)
	}
	for k := range l.Done() + 1 {
		files[CheckpointName(k)] = l.path(CheckpointName(k))
	}
	return files
}

// Close lets another process write.
func (l *Log) Close() error {
	var err error
	if l.out != nil {
		err = l.out.Close()
	}
	if l.lock != nil {
		err = errors.Join(err, l.lock.Close())
	}
	l.out, l.lock = nil, nil
	return err
}
