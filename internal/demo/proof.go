package demo

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"lode/bindings/snarkverifier"
	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/job"
	"lode/internal/market"
	"lode/internal/proving"
	"lode/internal/usage"
	"lode/program"
	"lode/program/circuit"
	"lode/requester"
)

// Proof is what proving a step took. All of it was measured in this run, on this
// machine, with all actors on it.
type Proof struct {
	Constraints int64   `json:"constraints"`          // of the circuit of a step
	FMA         int64   `json:"fma"`                  // multiply-adds that a step executes
	Setup       float64 `json:"setup_seconds"`        // to make the keys; 0: they were kept from an earlier run
	Verify      float64 `json:"verify_setup_seconds"` // in which a trainer fetched and verified the set-up; 0: it was kept
	Prove       float64 `json:"prove_seconds"`        // mean of the proofs, each alone on all cores
	Proofs      int     `json:"proofs"`               // that were computed, by both trainers, a trial of each included
	VerifyGas   uint64  `json:"verify_gas"`           // inside of SnarkVerifier, to verify one proof of this run
	ProveGas    uint64  `json:"prove_gas"`            // of the honest trainer's proofs in the market's transactions, each
	Memory      int64   `json:"peak_memory_bytes"`    // of the process: the chain, all actors, the set-up; 0 where the system does not tell
}

// proofs watches who proves what.
type proofs struct {
	turn chan struct{} // a proof takes all cores, and the actors share them

	mu        sync.Mutex
	quote     *requester.Proving // of the first job
	list      []proving.Proved
	busy      map[string]int       // actors that compute or wait for their turn
	rested    map[string]time.Time // since when those that do not
	begin     time.Time
	verifying time.Time // since when the set-up is verified
	verified  time.Duration
	counts    map[string]int
}

func newProofs() *proofs {
	return &proofs{turn: make(chan struct{}, 1), busy: map[string]int{}, rested: map[string]time.Time{}, counts: map[string]int{}, begin: time.Now()}
}

// quoted keeps what posting the first job took.
func (p *proofs) quoted(q *requester.Proving) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.quote == nil {
		p.quote = q
	}
	p.begin = time.Now()
}

// restedFor says whether some actors have computed no proof for so long.
func (p *proofs) restedFor(d time.Duration, roles ...string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, role := range roles {
		since, ok := p.rested[role]
		if !ok {
			since = p.begin
		}
		if p.busy[role] > 0 || time.Since(since) < d {
			return false
		}
	}
	return true
}

// mean of the proofs so far.
func (p *proofs) mean() time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.list) == 0 {
		return 0
	}
	sum := time.Duration(0)
	for _, one := range p.list {
		sum += one.Took
	}
	return sum / time.Duration(len(p.list))
}

// watchProofs lets an actor take turns with the others and tells what it does.
func (s *stage) watchProofs(ctx context.Context, role string, keys *proving.Keyring) {
	p := s.proofs
	keys.Busy = func() func() {
		p.mu.Lock()
		p.busy[role]++
		p.mu.Unlock()
		mine := false
		select {
		case p.turn <- struct{}{}:
			mine = true
		case <-ctx.Done(): // who goes on now finds out itself
		}
		return func() {
			if mine {
				<-p.turn
			}
			p.mu.Lock()
			defer p.mu.Unlock()
			p.busy[role]--
			p.rested[role] = time.Now()
			if !p.verifying.IsZero() && p.verified == 0 {
				p.verified = time.Since(p.verifying)
			}
		}
	}
	keys.Progress = func(stage string) {
		p.mu.Lock()
		if p.verifying.IsZero() {
			p.verifying = time.Now()
		}
		p.mu.Unlock()
		s.say("%s: %s", role, stage)
	}
	keys.Proved = func(one proving.Proved) {
		p.mu.Lock()
		p.list = append(p.list, one)
		p.counts[role]++
		n := p.counts[role]
		p.mu.Unlock()
		what := fmt.Sprintf("proof %d", n)
		if n == 1 {
			what = "proof 1, a trial"
		}
		s.say("%s: %s, of step %d, took %.1f s", role, what, one.Step, one.Took.Seconds())
	}
}

// measure gives the figures of the run.
func (s *stage) measure(ctx context.Context, p *requester.Prepared, j *market.Job) (*Proof, error) {
	mean := s.proofs.mean()
	s.proofs.mu.Lock()
	defer s.proofs.mu.Unlock()
	w := s.proofs
	out := &Proof{
		Constraints: w.quote.Constraints, FMA: circuit.Estimate(p.Inputs.Program).FMA, Setup: float64(w.quote.SetupSeconds),
		Verify: w.verified.Seconds(), Prove: mean.Seconds(), Proofs: len(w.list), Memory: usage.Peak(),
	}
	if n := len(j.Proven); n > 0 {
		for _, m := range s.receipts {
			if m.kind == "prove" && concerns(m, s.deployment.Market, j.ID) {
				out.ProveGas += m.GasUsed
			}
		}
		out.ProveGas /= uint64(n)
	}
	if len(w.list) == 0 {
		return out, nil
	}
	var err error
	out.VerifyGas, err = s.verifyGas(ctx, j, &w.list[0])
	return out, err
}

// verifyGas verifies a proof of a job by a transaction to SnarkVerifier alone and
// gives what that used beyond the price of any transaction with such data.
func (s *stage) verifyGas(ctx context.Context, j *market.Job, proof *proving.Proved) (uint64, error) {
	var at common.Address
	for _, m := range s.receipts {
		if m.kind == "deploy verifier" {
			at = m.ContractAddress
		}
	}
	n := s.nodes["requester"]
	in, err := job.Fetch(ctx, n.Store, &j.Terms, program.DefaultLimits())
	if err != nil {
		return 0, err
	}
	var inputs []*big.Int
	for _, x := range proof.Inputs() {
		inputs = append(inputs, new(big.Int).SetBytes(x[:]))
	}
	contract := snarkverifier.NewSnarkVerifier()
	data := contract.PackVerify(in.Manifest.Circuit.Key, in.Key, proof.Proof, inputs)
	valid, err := chain.Read(ctx, n.Chain, at, data, contract.UnpackVerify)
	if err != nil {
		return 0, err
	}
	if !valid {
		return 0, fmt.Errorf("a proof of step %d that the market took is not valid", proof.Step)
	}
	sender, err := chain.NewSender(ctx, n.Chain, chain.SenderConfig{Key: devnet.KeyOf("deployer"), Log: s.Log})
	if err != nil {
		return 0, err
	}
	r, err := sender.Send(ctx, chain.Tx{Kind: "verify", To: &at, Data: data})
	if err != nil {
		return 0, err
	}
	return r.GasUsed - params.TxGas - calldataGas(data), nil
}

// calldataGas is what a transaction pays for its data.
func calldataGas(data []byte) (gas uint64) {
	for _, b := range data {
		if b == 0 {
			gas += params.TxDataZeroGas
		} else {
			gas += params.TxDataNonZeroGasEIP2028
		}
	}
	return gas
}

// write prints the figures for people.
func (p *Proof) write(w io.Writer) {
	once := func(seconds float64, what string) string {
		if seconds == 0 {
			return "kept from an earlier run"
		}
		return fmt.Sprintf("%.1f s%s", seconds, what)
	}
	fmt.Fprintln(w, "PROVING A STEP")
	fmt.Fprintf(w, "constraints\t%d, %.1f for each of %d multiply-adds\n", p.Constraints, float64(p.Constraints)/float64(max(1, p.FMA)), p.FMA)
	fmt.Fprintf(w, "keys\t%s\n", once(p.Setup, ", made alone"))
	fmt.Fprintf(w, "verified keys\t%s\n", once(p.Verify, " to fetch and verify the set-up"))
	fmt.Fprintf(w, "a proof\t%.1f s, the mean of %d\n", p.Prove, p.Proofs)
	fmt.Fprintf(w, "gas\t%d to verify one, %d in the market's transactions\n", p.VerifyGas, p.ProveGas)
	fmt.Fprintf(w, "peak memory\t%.2f GiB, of the chain and all actors together\n", float64(p.Memory)/(1<<30))
}
