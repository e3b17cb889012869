package tensorlog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"

	"lode/internal/fault"
	"lode/program"
	"lode/tensorlog/merkle"
)

// MaxSections is the largest number of sections of a run: a contract names one
// with two bytes.
const MaxSections = 1 << 16

// formatVersion of a log directory.
const formatVersion = 1

// Params determine a run: two runs with the same Params have the same bits.
type Params struct {
	Program      Hex    `json:"program_root"`
	Dataset      Hex    `json:"dataset_root"`
	Initial      Hex    `json:"initial_state_root"`
	Seed         Hex    `json:"seed"`
	Steps        uint64 `json:"steps"`         // of the whole run, a multiple of SectionSteps
	SectionSteps uint64 `json:"section_steps"` // from one checkpoint to the next
	Digests      Scheme `json:"digests,omitempty"`

	// Origin says in the user's words what the run was made from (the data
	// file, the model's name, …). It determines nothing, but it names what
	// differs better than a root does.
	Origin map[string]string `json:"origin,omitempty"`
}

// Sections is the number of sections of the whole run.
func (p *Params) Sections() uint64 { return p.Steps / p.SectionSteps }

// Check refuses lengths that do not make whole sections, or too many.
func (p *Params) Check() error {
	switch {
	case p.SectionSteps == 0:
		return fault.Input("section steps", 0, "at least 1")
	case p.Steps == 0:
		return fault.Input("steps", 0, "at least 1")
	case p.Steps > program.MaxSteps:
		return fault.Input("steps", p.Steps, "at most %d", uint64(program.MaxSteps))
	case p.Steps%p.SectionSteps != 0:
		return fault.Input("steps", p.Steps, "a multiple of the section's %d steps", p.SectionSteps)
	case p.Sections() > MaxSections:
		return fault.Input("section steps", p.SectionSteps, "at least %d, so that %d steps make at most %d sections",
			(p.Steps+MaxSections-1)/MaxSections, p.Steps, MaxSections)
	}
	return p.Digests.Check()
}

// WholeSections is the number of steps, at least steps, that fills whole sections.
func WholeSections(steps, sectionSteps uint64) uint64 {
	return (steps + sectionSteps - 1) / sectionSteps * sectionSteps
}

// same returns an error that names the first difference between what a
// directory holds and what is wanted there.
func (p *Params) same(dir string, want *Params) error {
	differ := func(field string, have, want any) error {
		return fault.Input(field, want, "%v, as the run in %s has (another directory starts another run)", have, dir)
	}
	fields := []struct {
		name       string
		have, want any
	}{
		{"digests", p.Digests, want.Digests},
		{"section steps", p.SectionSteps, want.SectionSteps},
		{"steps", p.Steps, want.Steps},
		{"seed", p.Seed, want.Seed},
		{"dataset root", p.Dataset, want.Dataset},
		{"program root", p.Program, want.Program},
		{"initial state root", p.Initial, want.Initial},
	}
	for _, f := range fields {
		if f.have == f.want {
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(want.Origin)) {
			if p.Origin[name] != want.Origin[name] {
				return differ(name, p.Origin[name], want.Origin[name])
			}
		}
		return differ(f.name, f.have, f.want)
	}
	return nil
}

// manifest is the file log.json: the parameters, with digests that find
// damage where the roots cannot (names in the program file, Origin).
type manifest struct {
	Version int `json:"version"`
	Params
	ProgramFile Hex `json:"program_file"` // keccak of program.bin
	Digest      Hex `json:"digest"`       // keccak of this file with a zero digest
}

func (m manifest) encode() ([]byte, error) {
	m.Digest = Hex{}
	b, err := m.indent()
	if err != nil {
		return nil, err
	}
	m.Digest = Hex(merkle.Keccak(b))
	return m.indent()
}

func (m *manifest) indent() ([]byte, error) {
	b, err := json.MarshalIndent(m, "", "  ")
	return append(b, '\n'), err
}

// maxManifest bounds log.json in bytes.
const maxManifest = 1 << 20

// readManifest reads log.json strictly: only the bytes that encode gives.
func readManifest(path string) (*manifest, error) {
	b, err := readFile(path, maxManifest)
	if err != nil {
		return nil, err
	}
	var m manifest
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		return nil, &fault.Error{Code: fault.Verification, Field: path, Expected: "a training log's parameters", Err: err}
	}
	if m.Version != formatVersion {
		return nil, fault.Verify(path+" version", m.Version, "%d", formatVersion)
	}
	if again, err := m.encode(); err != nil || !bytes.Equal(again, b) {
		return nil, fault.Verify(path, "damaged", "a file that agrees with its own digest")
	}
	if err := m.Check(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &m, nil
}

// readFile reads a whole file of at most limit bytes.
func readFile(path string, limit int64) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > limit {
		return nil, fault.Verify(path, fmt.Sprintf("%d bytes", info.Size()), "at most %d", limit)
	}
	return os.ReadFile(path)
}
