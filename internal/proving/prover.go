package proving

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/bits"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/durable"
	"lode/internal/fault"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/program"
	"lode/program/circuit"
	"lode/program/kernel"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

func rows(p *program.Program, seed tensorlog.Hash, step uint64) []int32 {
	return kernel.Rows(p, seed, step)
}

// Folder is where a job's proofs lie, in the job's folder.
const Folder = "proofs"

// Prover proves steps of one job's log and keeps every proof in a folder.
type Prover struct {
	Kit  *Kit
	In   *job.Inputs
	Seed tensorlog.Hash   // of the training
	Ends []tensorlog.Hash // digest of the state after each step of the log
	Dir  string           // for proofs
	Log  *zap.Logger

	data *circuit.Dataset // once it was needed
	tree *merkle.Tree
}

// Proof is one step with its proof, as the market takes it.
func (p *Prover) Proof(ctx context.Context, step uint64, before func(context.Context, uint64) ([]program.Array, error)) (market.StepProof, error) {
	if step >= uint64(len(p.Ends)) {
		return market.StepProof{}, fault.Input("step", step, "below %d, as many steps are in the log", len(p.Ends))
	}
	if p.tree == nil {
		p.tree = merkle.NewTree(p.Ends)
	}
	s := market.StepProof{Before: p.digest(step), Afterwards: p.Ends[step]}
	var err error
	if s.AfterPath, err = p.tree.Path(int64(step)); err != nil {
		return s, err
	}
	if step > 0 {
		if s.BeforePath, err = p.tree.Path(int64(step - 1)); err != nil {
			return s, err
		}
		// Up to where the other path has its node: a level for each zero that step ends in, written to base 4.
		s.BeforePath = s.BeforePath[:(merkle.Arity-1)*(bits.TrailingZeros64(step)/2)]
	}
	s.Proof, err = p.prove(ctx, step, s.Afterwards, before)
	return s, err
}

// Beyond is the proof that the step after the last of a diverged log has a
// result: after is the state that it leads to.
func (p *Prover) Beyond(ctx context.Context, after []program.Array, before func(context.Context, uint64) ([]program.Array, error)) (market.StepProof, error) {
	step := uint64(len(p.Ends))
	s := market.StepProof{Before: p.digest(step), Afterwards: tensorlog.Poseidon.State(after)}
	var err error
	s.Proof, err = p.prove(ctx, step, s.Afterwards, before)
	return s, err
}

// digest is that of the state before a step.
func (p *Prover) digest(step uint64) tensorlog.Hash {
	if step == 0 {
		return tensorlog.Poseidon.State(p.In.Init)
	}
	return p.Ends[step-1]
}

// prove computes the proof of a step, or reads it if it was computed before. A
// step that is false has none: that is a verification failure, as is whatever makes
// this machine fail to prove one that is right.
func (p *Prover) prove(ctx context.Context, step uint64, after tensorlog.Hash, before func(context.Context, uint64) ([]program.Array, error)) ([]byte, error) {
	if p.data == nil {
		var err error
		if p.data, err = circuit.NewDataset(p.In.Program, p.In.Data); err != nil {
			return nil, err
		}
	}
	s := Statement(p.In.Program, p.In.Manifest.Circuit, tensorlog.Hash(p.data.Root()), p.digest(step), after, p.Seed, step)
	if proof := p.kept(s); proof != nil {
		return proof, nil
	}
	state, err := before(ctx, step)
	if err != nil {
		return nil, err
	}
	if err := p.Kit.begin(ctx); err != nil {
		return nil, err
	}
	if proof := p.kept(s); proof != nil { // made while this waited
		p.Kit.end()
		return proof, nil
	}
	made, err := p.Kit.step(ctx, s, state, p.data, func(made *Proved) {
		p.log().Info("proved a step", zap.Uint64("step", step), zap.Duration("took", made.Took))
		if err := p.keep(s, made.Proof); err != nil {
			// It is good all the same, as long as this process lives to hand it in.
			p.log().Error("a proof can't be kept: after a restart it has to be computed again", zap.Uint64("step", step), zap.Error(err))
		}
	})
	if err != nil {
		return nil, fmt.Errorf("step %d: %w", step, err)
	}
	return made.Proof, nil
}

func (p *Prover) log() *zap.Logger {
	if p.Log == nil {
		return zap.NewNop()
	}
	return p.Log
}

// kept is a proof from the folder; nil if there is none that proves the statement.
func (p *Prover) kept(s *circuit.Statement) []byte {
	path := p.path(s)
	proof, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		if err = p.Kit.Keys.Verifying.Verify(proof, s.Inputs()); err == nil {
			return proof
		}
	}
	p.log().Warn("a kept proof is damaged: computing it again", zap.String("file", path), zap.Error(err))
	return nil
}

// keep writes a proof into the folder, in place of what is there.
func (p *Prover) keep(s *circuit.Statement, proof []byte) error {
	if err := os.MkdirAll(p.Dir, 0o700); err != nil {
		return err
	}
	return durable.WriteFile(p.path(s), 0o600, func(w io.Writer) error {
		_, err := w.Write(proof)
		return err
	})
}

// path names the file of a proof by all that it proves, and by its key.
func (p *Prover) path(s *circuit.Statement) string {
	all := p.Kit.Keys.Verifying.Hash[:]
	for _, in := range s.Inputs() {
		all = append(all[:len(all):len(all)], in[:]...)
	}
	return filepath.Join(p.Dir, fmt.Sprintf("%06d-%s.proof", s.Step, hex.EncodeToString(crypto.Keccak256(all)[:8])))
}

// Proving wraps proofs of steps for the market. Where the steps were drawn, positions
// are theirs among the drawn ones.
func (p *Prover) Proving(positions, drawn []uint64, steps ...market.StepProof) mk.Proving {
	return mk.Proving{Circuit: p.In.Manifest.Circuit.Preimage(), Key: p.Kit.Keys.Verifying.Bytes, Positions: positions, Drawn: drawn, Steps: steps}
}

// Proved is a proof that was computed here.
type Proved struct {
	*circuit.Statement
	Proof []byte
	Took  time.Duration // without waiting for other proofs
}

// Step proves one step from the state before it, one proof at a time. What it
// returns has been verified as the contract does. A proof under way can't be cut
// off: if ctx ends, Step returns at once, and no other proof begins before that one
// is through.
func (k *Kit) Step(ctx context.Context, s *circuit.Statement, before []program.Array, data *circuit.Dataset) (*Proved, error) {
	if err := k.begin(ctx); err != nil {
		return nil, err
	}
	return k.step(ctx, s, before, data, func(*Proved) {})
}

func (k *Kit) begin(ctx context.Context) error {
	select {
	case k.one <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (k *Kit) end() { <-k.one }

// step is Step for who has begun; it ends that, after the proof was kept.
func (k *Kit) step(ctx context.Context, s *circuit.Statement, before []program.Array, data *circuit.Dataset, keep func(*Proved)) (*Proved, error) {
	if err := ctx.Err(); err != nil {
		k.end()
		return nil, err
	}
	over := k.busy()
	begin := time.Now()
	// The caller's state is read here, before this can return.
	w, err := k.Witness(s, before, data)
	if err != nil {
		over()
		k.end()
		return nil, err
	}
	type result struct {
		*Proved
		err error
	}
	done := make(chan result, 1)
	go func() {
		defer k.end()
		defer over()
		proof, err := k.Prove(k.Keys, w)
		if err == nil {
			err = k.Keys.Verifying.Verify(proof, s.Inputs())
		}
		made := &Proved{s, proof, time.Since(begin)}
		if err == nil && ctx.Err() == nil {
			keep(made)
			k.told(*made)
		}
		done <- result{made, err}
	}()
	select {
	case r := <-done:
		if r.err != nil {
			return nil, r.err
		}
		return r.Proved, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
