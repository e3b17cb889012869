package setup

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"lode/internal/durable"
	"lode/internal/fault"
	"lode/program"
	"lode/program/circuit"
)

// Phases that a transcript can be in.
const (
	Powers  = 1 // the first phase takes contributions
	Circuit = 2 // the second phase does
	Sealed  = 3 // the keys are fixed
)

const version = 1

// Meta is transcript.json.
type Meta struct {
	Version     int       `json:"version"`
	Circuit     string    `json:"circuit"` // hash, hex
	Program     string    `json:"program"` // root, hex
	Constraints int       `json:"constraints"`
	Domain      int       `json:"domain"`
	Blocks      [2]uint64 `json:"beacon_blocks"`     // whose randomness seals the phases
	Randomness  []string  `json:"beacon_randomness"` // of the phases that are sealed, hex
}

// Transcript is a set-up in a folder.
type Transcript struct {
	Meta
	Dir      string
	Compiled *circuit.Circuit
	Progress func(stage string) // told what begins; may be nil

	system *cs.R1CS
}

func (t *Transcript) begin(format string, args ...any) {
	if t.Progress != nil {
		t.Progress(fmt.Sprintf(format, args...))
	}
}

// stage tells that a stage of t begins and gives what it computes. It returns as
// soon as ctx ends: what is being computed then goes on to no effect, so compute
// must change nothing but what it returns.
func stage[T any](ctx context.Context, t *Transcript, name string, compute func() (T, error)) (T, error) {
	var none T
	if err := ctx.Err(); err != nil {
		return none, err
	}
	t.begin("%s", name)
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		v, err := compute()
		done <- result{v, err}
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		return none, ctx.Err()
	}
}

// Create begins a set-up for p in a folder that is new or empty. Blocks are the
// numbers of the blocks whose randomness will seal the two phases: not mined yet,
// and the second one after the first.
func Create(dir string, p *program.Program, blocks [2]uint64) (*Transcript, error) {
	if blocks[1] <= blocks[0] {
		return nil, fault.Input("beacon blocks", fmt.Sprint(blocks), "a second block after the first")
	}
	c, err := circuit.Compile(p)
	if err != nil {
		return nil, err
	}
	if names, err := os.ReadDir(dir); err == nil && len(names) > 0 {
		return nil, fault.Input("folder", dir, "an empty one for a new set-up")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	root := p.Root()
	t := &Transcript{Dir: dir, Compiled: c, system: c.System(), Meta: Meta{
		Version: version, Circuit: hex.EncodeToString(c.Hash[:]), Program: hex.EncodeToString(root[:]),
		Constraints: c.Constraints, Domain: c.Domain(), Blocks: blocks, Randomness: []string{},
	}}
	if err := t.store("program.lode", func(w io.Writer) error { _, err := w.Write(p.Encode()); return err }); err != nil {
		return nil, err
	}
	return t, t.save()
}

// Open reads a set-up and compiles its program, whose circuit has to be the one
// that the transcript names. A program of more than about limit constraints is
// refused before it takes memory.
func Open(dir string, limit int64) (*Transcript, error) {
	t := &Transcript{Dir: dir}
	b, err := os.ReadFile(t.path("transcript.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.Input("folder", dir, "one with a set-up (transcript.json)")
	} else if err != nil {
		return nil, err
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&t.Meta); err != nil {
		return nil, fault.Verify("transcript.json", err.Error(), "a transcript")
	}
	if t.Version != version || len(t.Randomness) > 2 {
		return nil, fault.Verify("transcript.json", fmt.Sprintf("version %d", t.Version), "version %d", version)
	}
	if b, err = t.read("program.lode", program.MaxFile); err != nil {
		return nil, err
	}
	p, err := program.Decode(b)
	if err != nil {
		return nil, err
	}
	if err := program.Check(p, program.DefaultLimits()); err != nil {
		return nil, err
	}
	if err := circuit.CheckLimit(p, limit); err != nil {
		return nil, err
	}
	if t.Compiled, err = circuit.Compile(p); err != nil {
		return nil, err
	}
	c := t.Compiled
	t.system = c.System()
	if root := p.Root(); t.Circuit != hex.EncodeToString(c.Hash[:]) || t.Program != hex.EncodeToString(root[:]) ||
		t.Constraints != c.Constraints || t.Domain != c.Domain() {
		return nil, fault.Verify("circuit", t.Circuit, "%x, that of the program", c.Hash)
	}
	return t, nil
}

func (t *Transcript) path(name string) string { return filepath.Join(t.Dir, name) }

func (t *Transcript) store(name string, write func(io.Writer) error) error {
	return durable.WriteFile(t.path(name), 0o644, func(w io.Writer) error {
		b := bufio.NewWriterSize(w, 1<<20) // points are written one by one
		if err := write(b); err != nil {
			return err
		}
		return b.Flush()
	})
}

func (t *Transcript) save() error {
	return t.store("transcript.json", func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(&t.Meta)
	})
}

// read reads a file of at most limit bytes.
func (t *Transcript) read(name string, limit int64) ([]byte, error) {
	info, err := os.Stat(t.path(name))
	if err != nil {
		return nil, err
	}
	if info.Size() > limit {
		return nil, fault.Verify(name, fmt.Sprintf("%d bytes", info.Size()), "at most %d", limit)
	}
	return os.ReadFile(t.path(name))
}

// Phase is what the transcript waits for: Powers, Circuit or Sealed.
func (t *Transcript) Phase() int { return Powers + len(t.Randomness) }

// Contributions counts the files of a phase.
func (t *Transcript) Contributions(phase int) int {
	n := 0
	for {
		if _, err := os.Stat(t.path(contribution(phase, n+1))); err != nil {
			return n
		}
		n++
	}
}

func contribution(phase, n int) string { return fmt.Sprintf("phase%d-%03d.bin", phase, n) }

// randomness is what sealed a phase.
func (t *Transcript) randomness(phase int) ([]byte, error) {
	b, err := hex.DecodeString(t.Randomness[phase-1])
	if err != nil || len(b) != 32 {
		return nil, fault.Verify("beacon randomness", t.Randomness[phase-1], "32 bytes in hex")
	}
	return b, nil
}

// lastPhase1 verifies the first phase and gives its last contribution.
func (t *Transcript) lastPhase1(ctx context.Context) (*phase1, error) {
	last := newPhase1(t.Domain)
	for i := range t.Contributions(Powers) {
		name, from := contribution(Powers, i+1), last
		b, err := t.read(name, int64(phase1Size(t.Domain)))
		if err != nil {
			return nil, err
		}
		last, err = stage(ctx, t, "verifying "+name, func() (*phase1, error) {
			next, err := readPhase1(b, t.Domain)
			if err == nil {
				err = from.verify(next)
			}
			return next, of(name, err)
		})
		if err != nil {
			return nil, err
		}
	}
	return last, nil
}

// of names the file whose content was refused.
func of(name string, err error) error {
	if err == nil {
		return nil
	}
	return &fault.Error{Code: fault.Verification, Field: name, Err: err}
}

// sealed verifies the first phase and gives its powers.
func (t *Transcript) sealed(ctx context.Context) (*mpcsetup.SrsCommons, error) {
	last, err := t.lastPhase1(ctx)
	if err != nil {
		return nil, err
	}
	b, err := t.read("sealed.bin", int64(sealedSize(t.Domain)))
	if err != nil {
		return nil, err
	}
	if err := checkLength(b, sealedSize(t.Domain)); err != nil {
		return nil, err
	}
	random, err := t.randomness(Powers)
	if err != nil {
		return nil, err
	}
	return stage(ctx, t, "verifying the sealed powers", func() (*mpcsetup.SrsCommons, error) {
		r := &reader{b: b, raw: true}
		c := r.commons(t.Domain)
		if err := r.done(); err != nil {
			return nil, of("sealed.bin", err)
		}
		return c, last.checkSealed(c, random)
	})
}

// lastPhase2 verifies everything up to the last contribution of the second
// phase.
func (t *Transcript) lastPhase2(ctx context.Context) (*mpcsetup.SrsCommons, *base, *mpcsetup.Phase2, error) {
	c, err := t.sealed(ctx)
	if err != nil {
		return nil, nil, nil, err
	}
	file, err := t.read("base.bin", 1<<40)
	if err != nil {
		return nil, nil, nil, err
	}
	b, err := stage(ctx, t, "verifying the start of the second phase", func() (*base, error) {
		b, err := readBase(file, t.system, c)
		return b, of("base.bin", err)
	})
	if err != nil {
		return nil, nil, nil, err
	}
	last := b.start
	for i := range t.Contributions(Circuit) {
		name, from := contribution(Circuit, i+1), last
		file, err := t.read(name, 1<<40)
		if err != nil {
			return nil, nil, nil, err
		}
		last, err = stage(ctx, t, "verifying "+name, func() (*mpcsetup.Phase2, error) {
			next, err := readPhase2(file, b.start)
			if err == nil {
				err = from.Verify(next)
			}
			return next, of(name, err)
		})
		if err != nil {
			return nil, nil, nil, err
		}
	}
	return c, b, last, nil
}

// Contribute verifies the transcript so far and adds a contribution to its
// phase, whose secret it forgets. head is the number of the chain's last block:
// a contribution after the phase's block would let its maker know the seal. It
// returns as soon as ctx ends, and the transcript is as before then.
func (t *Transcript) Contribute(ctx context.Context, head uint64) (string, error) {
	lock, err := durable.Lock(t.path("lock"), "set-up")
	if err != nil {
		return "", err
	}
	defer lock.Close()
	phase := t.Phase()
	if phase == Sealed {
		return "", fault.Input("set-up", "sealed", "one that takes contributions")
	}
	if block := t.Blocks[phase-1]; head >= block {
		return "", fault.Input("beacon block", block, "one after block %d, since contributions end before it is known", head)
	}
	name := contribution(phase, t.Contributions(phase)+1)
	if phase == Powers {
		p, err := t.lastPhase1(ctx)
		if err != nil {
			return "", err
		}
		_, err = stage(ctx, t, "contributing to the powers of tau", func() (secrets, error) { return p.contribute(), nil })
		if err != nil {
			return "", err
		}
		return name, t.store(name, p.write)
	}
	_, _, p, err := t.lastPhase2(ctx)
	if err != nil {
		return "", err
	}
	if err := contribute(ctx, t, p); err != nil {
		return "", err
	}
	return name, t.store(name, func(w io.Writer) error { _, err := p.WriteTo(w); return err })
}

// contribute adds a contribution to the second phase.
func contribute(ctx context.Context, t *Transcript, p *mpcsetup.Phase2) error {
	_, err := stage(ctx, t, "contributing to the circuit's keys", func() (struct{}, error) {
		p.Contribute()
		return struct{}{}, nil
	})
	return err
}

// Seal ends the transcript's phase with the randomness of the phase's block. It
// returns as soon as ctx ends, and the phase is open then.
func (t *Transcript) Seal(ctx context.Context, randomness [32]byte) error {
	lock, err := durable.Lock(t.path("lock"), "set-up")
	if err != nil {
		return err
	}
	defer lock.Close()
	switch {
	case t.Phase() == Sealed:
		return fault.Input("set-up", "sealed", "one with an open phase")
	case t.Contributions(t.Phase()) == 0:
		return fault.Input("contributions", 0, "at least one before a phase is sealed")
	}
	if t.Phase() == Powers {
		last, err := t.lastPhase1(ctx)
		if err != nil {
			return err
		}
		c, err := stage(ctx, t, "sealing the powers of tau", func() (*mpcsetup.SrsCommons, error) { return last.seal(randomness[:]), nil })
		if err != nil {
			return err
		}
		b, err := stage(ctx, t, "computing the start of the second phase", func() (*base, error) { return newBase(t.system, c), nil })
		if err != nil {
			return err
		}
		if err := t.startPhase2(c, b); err != nil {
			return err
		}
	}
	t.Randomness = append(t.Randomness, hex.EncodeToString(randomness[:]))
	return t.save()
}

func (t *Transcript) startPhase2(c *mpcsetup.SrsCommons, b *base) error {
	if err := t.store("sealed.bin", func(w io.Writer) error { return writeSealed(w, c) }); err != nil {
		return err
	}
	return t.store("base.bin", b.write)
}

// Alone makes a whole set-up with one contribution to each phase. It keeps the
// first phase's secret in memory until that is sealed, which spares it the
// computations over the curve: seconds instead of minutes. Whoever doubts that
// this machine forgot the secret has to contribute. wait gives the randomness of
// a block once that is mined. It returns as soon as ctx ends; what it leaves is no
// set-up then, and has to be removed.
func Alone(ctx context.Context, t *Transcript, wait func(ctx context.Context, block uint64) ([32]byte, error)) (*circuit.Keys, error) {
	lock, err := durable.Lock(t.path("lock"), "set-up")
	if err != nil {
		return nil, err
	}
	defer lock.Close()
	if t.Phase() != Powers || t.Contributions(Powers) > 0 {
		return nil, fault.Input("set-up", t.Dir, "a new one")
	}
	var secret secrets
	p, err := stage(ctx, t, "contributing to the powers of tau", func() (*phase1, error) {
		p := newPhase1(t.Domain)
		secret = p.contribute()
		return p, nil
	})
	if err != nil {
		return nil, err
	}
	if err := t.store(contribution(Powers, 1), p.write); err != nil {
		return nil, err
	}
	t.begin("waiting for block %d", t.Blocks[0])
	random, err := wait(ctx, t.Blocks[0])
	if err != nil {
		return nil, err
	}
	sealed, err := stage(ctx, t, "sealing the powers of tau", func() (*phase1, error) {
		for i, x := range p.beacon(random[:]) {
			secret[i].Mul(&secret[i], &x)
		}
		sealed := newPhase1(t.Domain)
		sealed.update(secret)
		return sealed, nil
	})
	if err != nil {
		return nil, err
	}
	b, err := stage(ctx, t, "computing the start of the second phase", func() (*base, error) {
		b := knownBase(t.system, sealed.commons, secret)
		secret = secrets{}
		return b, nil
	})
	if err != nil {
		return nil, err
	}
	if err := t.startPhase2(sealed.commons, b); err != nil {
		return nil, err
	}
	t.Randomness = append(t.Randomness, hex.EncodeToString(random[:]))
	if err := contribute(ctx, t, b.start); err != nil {
		return nil, err
	}
	if err := t.store(contribution(Circuit, 1), func(w io.Writer) error { _, err := b.start.WriteTo(w); return err }); err != nil {
		return nil, err
	}
	t.begin("waiting for block %d", t.Blocks[1])
	if random, err = wait(ctx, t.Blocks[1]); err != nil {
		return nil, err
	}
	t.Randomness = append(t.Randomness, hex.EncodeToString(random[:]))
	if err := t.save(); err != nil {
		return nil, err
	}
	return t.keys(ctx, sealed.commons, b, b.start)
}

// keys ends the second phase, last being its last contribution.
func (t *Transcript) keys(ctx context.Context, c *mpcsetup.SrsCommons, b *base, last *mpcsetup.Phase2) (*circuit.Keys, error) {
	random, err := t.randomness(Circuit)
	if err != nil {
		return nil, err
	}
	return stage(ctx, t, "deriving the keys", func() (*circuit.Keys, error) {
		pk, vk := last.Seal(c, b.evals, random)
		v, err := circuit.NewVerifyingKey(vk.(*groth16.VerifyingKey))
		if err != nil {
			return nil, err
		}
		return &circuit.Keys{Proving: pk.(*groth16.ProvingKey), Verifying: v}, nil
	})
}

// Verify checks every contribution, that the phases were sealed with the
// randomness of their blocks, and that all of it is for the circuit, and gives
// the keys. beacon gives the randomness of a block; nil leaves that to the
// caller, who then has to compare Meta's.
func (t *Transcript) Verify(ctx context.Context, beacon func(ctx context.Context, block uint64) ([32]byte, error)) (*circuit.Keys, error) {
	if t.Phase() != Sealed {
		return nil, fault.Verify("set-up", fmt.Sprintf("%d of 2 phases sealed", t.Phase()-Powers), "both")
	}
	for phase := Powers; phase <= Circuit; phase++ {
		random, err := t.randomness(phase)
		if err != nil {
			return nil, err
		}
		if t.Contributions(phase) == 0 {
			return nil, fault.Verify(fmt.Sprintf("contributions to phase %d", phase), 0, "at least 1")
		}
		if beacon == nil {
			continue
		}
		want, err := beacon(ctx, t.Blocks[phase-1])
		if err != nil {
			return nil, err
		}
		if !bytes.Equal(random, want[:]) {
			return nil, fault.Verify(fmt.Sprintf("randomness of block %d", t.Blocks[phase-1]), hex.EncodeToString(random), "%x", want)
		}
	}
	c, b, last, err := t.lastPhase2(ctx)
	if err != nil {
		return nil, err
	}
	return t.keys(ctx, c, b, last)
}
