package proving

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
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
// step that is false has none: that is a verification failure.
func (p *Prover) prove(ctx context.Context, step uint64, after tensorlog.Hash, before func(context.Context, uint64) ([]program.Array, error)) ([]byte, error) {
	if p.data == nil {
		var err error
		if p.data, err = circuit.NewDataset(p.In.Program, p.In.Data); err != nil {
			return nil, err
		}
	}
	s := Statement(p.In.Program, p.In.Manifest.Circuit, tensorlog.Hash(p.data.Root()), p.digest(step), after, p.Seed, step)
	path := p.path(s)
	proof, err := os.ReadFile(path)
	if err == nil && p.Kit.Keys.Verifying.Verify(proof, s.Inputs()) == nil {
		return proof, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	state, err := before(ctx, step)
	if err != nil {
		return nil, err
	}
	done, err := p.Kit.Step(ctx, s, state, p.data)
	if err != nil {
		return nil, fmt.Errorf("step %d: %w", step, err)
	}
	proof = done.Proof
	if p.Log != nil {
		p.Log.Info("proved a step", zap.Uint64("step", step), zap.Duration("took", done.Took))
	}
	if err := os.MkdirAll(p.Dir, 0o700); err != nil {
		return nil, err
	}
	return proof, durable.WriteFile(path, 0o600, func(w io.Writer) error {
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

// Proving wraps proofs of steps for the market.
func (p *Prover) Proving(positions []uint64, steps ...market.StepProof) mk.Proving {
	return mk.Proving{Circuit: p.In.Manifest.Circuit.Preimage(), Key: p.Kit.Keys.Verifying.Bytes, Positions: positions, Steps: steps}
}

// Proved is a proof that was computed here.
type Proved struct {
	*circuit.Statement
	Proof []byte
	Took  time.Duration // without waiting for other proofs
}

// Step proves one step from the state before it, one proof at a time. What it
// returns has been verified as the contract does. It returns as soon as ctx ends,
// while a proof that was begun is computed to its end, to no effect.
func (k *Kit) Step(ctx context.Context, s *circuit.Statement, before []program.Array, data *circuit.Dataset) (*Proved, error) {
	select {
	case k.one <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	over := k.busy()
	type result struct {
		*Proved
		err error
	}
	done := make(chan result, 1)
	go func() {
		begin, r := time.Now(), result{err: ctx.Err()}
		if r.err == nil {
			var proof []byte
			proof, r.err = k.compute(s, before, data)
			r.Proved = &Proved{s, proof, time.Since(begin)}
		}
		over()
		<-k.one
		done <- r
	}()
	select {
	case r := <-done:
		if r.err != nil {
			return nil, r.err
		}
		k.told(*r.Proved)
		return r.Proved, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// compute proves a step and verifies the proof.
func (k *Kit) compute(s *circuit.Statement, before []program.Array, data *circuit.Dataset) ([]byte, error) {
	w, err := k.Witness(s, before, data)
	if err != nil {
		return nil, err
	}
	proof, err := k.Prove(k.Keys, w)
	if err != nil {
		return nil, err
	}
	if err := k.Keys.Verifying.Verify(proof, s.Inputs()); err != nil {
		return nil, err
	}
	return proof, nil
}
