package test

import (
	"context"
	"encoding/binary"
	"hash/crc32"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/klauspost/compress/zstd"

	bindings "lode/bindings/market"
	"lode/internal/daemon"
	"lode/internal/dispute"
	"lode/internal/market"
	"lode/program"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// checkpointOf is a checkpoint file of a small state, whatever values it holds: what
// writes logs refuses those that no state may hold.
func checkpointOf(t *testing.T, state []program.Array) []byte {
	t.Helper()
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderCRC(false))
	if err != nil {
		t.Fatal(err)
	}
	defer enc.Close()
	b := binary.LittleEndian.AppendUint32([]byte("LODECKP1"), uint32(len(state)))
	for _, a := range state {
		b = binary.LittleEndian.AppendUint64(append(b, byte(a.Type)), uint64(a.Len()))
	}
	for _, a := range state {
		raw, size := a.AppendBytes(nil), int(a.Type.Size())
		var sorted []byte // by significance
		for k := range size {
			for i := k; i < len(raw); i += size {
				sorted = append(sorted, raw[i])
			}
		}
		frame := enc.EncodeAll(sorted, nil)
		b = append(binary.LittleEndian.AppendUint32(b, uint32(len(frame))), frame...)
	}
	return binary.LittleEndian.AppendUint32(b, crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli)))
}

// commitMalformed finishes the stopped trainer's log with a state that holds what no
// state may, and submits it.
func commitMalformed(bits uint32) func(*play) {
	return func(p *play) {
		p.t.Helper()
		p.trainer.end()
		n := p.trainer.open()
		dir := filepath.Join(n.JobDir(p.id), "log")
		log, err := tensorlog.Open(dir)
		if err != nil {
			p.t.Fatal(err)
		}
		section := log.Done()
		state, err := log.Checkpoint(section)
		if err != nil {
			p.t.Fatal(err)
		}
		boundaries := log.Boundaries()
		log.Close()
		if section != p.sections-1 {
			p.t.Fatalf("%d sections are done, want all but one", section)
		}
		ex, err := honest(log.Prog, log.Data, p.jobSeed(), 1)
		if err != nil {
			p.t.Fatal(err)
		}
		defer ex.Close()
		if err := ex.SetState(state); err != nil {
			p.t.Fatal(err)
		}
		for step := section * sectionSteps; step < p.sections*sectionSteps; step++ {
			if err := ex.Step(p.t.Context(), step); err != nil {
				p.t.Fatal(err)
			}
		}
		state = copies(ex.State())
		state[0].F32[0] = math.Float32frombits(bits)
		var content []byte
		for _, b := range append(boundaries, tensorlog.Boundary{End: tensorlog.StateRoot(state), Loss: state[log.Prog.Loss].F32[0]}) {
			content = tensorlog.AppendBoundary(content, b)
		}
		for name, content := range map[string][]byte{tensorlog.BoundariesName: content, tensorlog.CheckpointName(p.sections): checkpointOf(p.t, state)} {
			if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
				p.t.Fatal(err)
			}
		}
		if log, err = tensorlog.Open(dir); err != nil {
			p.t.Fatal(err)
		}
		defer log.Close()
		left, err := merkle.NewTree(tensorlog.Ends(log.Boundaries())).Last()
		if err != nil {
			p.t.Fatal(err)
		}
		p.must(func(ctx context.Context) error {
			digest, err := daemon.PublishLog(ctx, n.Store, log)
			if err != nil {
				return err
			}
			_, err = p.trainer.byHand().Submit(ctx, p.job, bindings.Submission{
				Trainer: n.Address(), Reward: p.job.Claim.Reward, InitialState: p.job.Terms.InitialState,
				FinalState: log.FinalRoot(), Steps: p.job.Terms.Steps, Trace: log.TraceRoot(),
			}, digest, left)
			return err
		})
		if err := n.Close(); err != nil {
			p.t.Fatal(err)
		}
		p.startTrainer()
	}
}

// shownMalformed checks that the trainer was convicted by a malformed value that was
// shown before its steps were argued about.
func shownMalformed(p *play) {
	p.t.Helper()
	for _, c := range p.job.Challenges {
		r := p.disputed(c)
		if r.Lost == nil || !r.Lost.TrainerLost || dispute.Grounds(r.Lost.Grounds) != byMalformed {
			p.t.Errorf("dispute %d: verdict %+v, want that the trainer lost by a malformed value", c.Index, r.Lost)
		}
		if len(r.Txs) > 4 {
			p.t.Errorf("dispute %d took %d transactions, want that the value is shown at once", c.Index, len(r.Txs))
		}
		p.within(r)
	}
}

// TestMalformedBoundaries lets a trainer commit to a state that no tensors have. To
// seats it can't be had; who challenges that section shows the value, without the
// rest of the game.
func TestMalformedBoundaries(t *testing.T) {
	for _, c := range []struct {
		name string
		bits uint32
		long bool // in the long run only
	}{{"a negative zero", 1 << 31, false}, {"no number", 0x7fc00000, true}, {"infinity", 0x7f800000, true}} {
		if c.long && os.Getenv("LODE_LONG") == "" {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := scenario{
				name: "commit to " + c.name, validators: four, auditor: true, cheat: hangs(market.Claimed, 8*sectionSteps-1),
				script: []act{{hung, commitMalformed(c.bits)}},
				want:   outcome{end: market.Slashed, rounds: -1, matched: 0}, verify: both(challengedBy("auditor", 7), shownMalformed),
			}
			s.run(t)
		})
	}
}
