package requester

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"

	"lode/bindings/market"
	"lode/internal/chain"
	"lode/internal/fault"
	"lode/internal/job"
	mk "lode/internal/market"
	"lode/internal/proving"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// Draft is a job that is ready to be posted: its inputs are in storage here,
// its terms are settled, nothing has been sent.
type Draft struct {
	ID    mk.Hash
	Terms market.Terms
	Quote *Quote

	prepared *Prepared
	intent   string // file that ties training and offer to these terms
}

// Draft stores a training's inputs and settles the terms. If the same training
// was to be posted with the same offer before, and that was cut off, the draft
// has the same terms and thereby is the same job.
//
// In proven mode it first gets keys of the program's circuit, which can take
// minutes: those of the offer's set-up, verified, or those that are made here.
// Either is done once and kept in the home folder. What the market would refuse is
// refused before that work begins.
func (r *Requester) Draft(ctx context.Context, p *Prepared, o Offer) (*Draft, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	price, err := gasPrice(ctx, r.Chain)
	if err != nil {
		return nil, err
	}
	var keys *proving.SetUp
	var estimate time.Duration
	if o.Mode == ModeProven {
		if err := job.CheckCovered(p.Inputs.Program); err != nil {
			return nil, err
		}
	}
	if estimate, err = Estimate(ctx, p, r.cfg.New, r.cfg.Threads); err != nil {
		return nil, err
	}
	at := &Situation{Requester: r.Address(), Windows: r.Windows, GasPrice: price, Training: estimate}
	if o.Mode == ModeProven {
		if p, keys, err = r.prove(ctx, p, o, at); err != nil {
			return nil, err
		}
	}
	cid, err := job.Store(ctx, r.Store, p.Inputs)
	if err != nil {
		return nil, err
	}
	manifest, err := job.Digest(cid)
	if err != nil {
		return nil, err
	}
	d := &Draft{prepared: p}
	if d.intent, err = r.intentPath(p, o, manifest); err != nil {
		return nil, err
	}
	old, err := readIntent(d.intent)
	if err != nil {
		return nil, err
	}
	if old == nil {
		var nonce [8]byte
		if _, err := rand.Read(nonce[:]); err != nil {
			return nil, err
		}
		at.Nonce, at.Manifest = binary.BigEndian.Uint64(nonce[:]), manifest
		if old, err = Terms(p, o, at); err != nil {
			return nil, err
		}
	}
	d.Terms = *old
	if d.ID, err = r.JobID(ctx, d.Terms); err != nil {
		return nil, err
	}
	d.Quote, err = quote(ctx, r.Contracts, p, &d.Terms, price, estimate, r.cfg.audit(d.Terms.Mode), keys)
	return d, err
}

// intentPath is the file for a posting that is under way. Its name says what the
// user wants posted; amounts that follow from the gas price are in the file, so
// that a second try has the same even if the price has changed. The manifest
// holds the hash of the key that steps are proven by.
func (r *Requester) intentPath(p *Prepared, o Offer, manifest tensorlog.Hash) (string, error) {
	key, err := json.Marshal(struct {
		Market       string
		Offer        Offer
		Manifest     tensorlog.Hex
		Steps        uint64
		SectionSteps uint64
		Seed         uint64
	}{r.Deployment.Market.Hex(), o, tensorlog.Hex(manifest), p.Steps, p.SectionSteps, p.Seed})
	if err != nil {
		return "", err
	}
	h := merkle.Keccak(key)
	return filepath.Join(r.Home, "posting", fmt.Sprintf("%x.json", h[:16])), nil
}

// readIntent reads the terms of a posting that was cut off; nil if there is none.
func readIntent(path string) (*market.Terms, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	t := new(market.Terms)
	if err := json.Unmarshal(content, t); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return t, nil
}

// Posting is a job that is on the chain.
type Posting struct {
	ID      mk.Hash
	Receipt *types.Receipt // nil: an earlier run had posted it
}

// Post posts a draft with its escrow. What the requester has to keep is written
// before anything is sent, so a run that is cut off at any point can be repeated:
// it posts the job once.
func (r *Requester) Post(ctx context.Context, d *Draft) (*Posting, error) {
	if x := d.prepared.Exam; x != nil {
		if err := saveExam(r.examDir(d.ID), x); err != nil {
			return nil, err
		}
	}
	view, err := r.View(ctx, d.ID)
	if err != nil {
		return nil, err
	}
	posted := mk.Phase(view.Phase) != mk.None
	if !posted && d.Quote.Have.Cmp(d.Quote.Need) < 0 {
		return nil, tooLittle(r, d.Quote.Have, d.Quote.Need)
	}
	if err := os.MkdirAll(filepath.Dir(d.intent), 0o700); err != nil {
		return nil, err
	}
	if err := writeJSON(d.intent, &d.Terms); err != nil {
		return nil, err
	}
	_, receipt, err := r.Actor.Post(ctx, d.Terms)
	if err != nil {
		return nil, err
	}
	// From here on the same call means another job.
	if err := os.Remove(d.intent); err != nil {
		return nil, err
	}
	r.Log.Info("posted", zap.String("job", short(d.ID)), zap.String("escrow", chain.FormatEther(d.Quote.Escrow)), zap.Uint64("steps", d.Terms.Steps))
	return &Posting{d.ID, receipt}, nil
}

func tooLittle(r *Requester, have, need *big.Int) error {
	return fault.Input("balance of "+r.Address().Hex(), chain.FormatEther(have), "at least %s: the escrow and the gas of posting it", chain.FormatEther(need))
}
