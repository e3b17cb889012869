package job

import (
	"context"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"lode/bindings/market"
	"lode/bindings/stakes"
	"lode/internal/chain"
	"lode/internal/devnet"
	"lode/internal/fault"
	book "lode/internal/market"
	"lode/tensorlog"
	"lode/tensorlog/merkle"
)

// stage is the real contracts on an embedded chain, with the accounts that act.
type stage struct {
	t       *testing.T
	net     *devnet.Chain
	client  *chain.Client
	clock   *chain.Clock
	market  common.Address
	stakes  common.Address
	senders map[string]*chain.Sender
}

var marketContract = market.NewMarket()

func newStage(t *testing.T) *stage {
	t.Helper()
	labels := []string{"requester", "trainer", "seats"}
	net, err := devnet.Start(devnet.Config{Accounts: labels, Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := net.Close(); err != nil {
			t.Error(err)
		}
	})
	errs, err := book.Errors()
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{t: t, net: net, senders: map[string]*chain.Sender{}}
	if s.client, err = chain.Dial(t.Context(), chain.Config{RPC: net.RPC, Poll: 10 * time.Millisecond, Errors: errs}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.client.Close)
	s.clock = chain.NewClock(s.client, nil)
	for _, label := range labels {
		if s.senders[label], err = chain.NewSender(t.Context(), s.client, chain.SenderConfig{Key: devnet.KeyOf(label)}); err != nil {
			t.Fatal(err)
		}
	}
	preset, err := PresetNumber("devnet")
	if err != nil {
		t.Fatal(err)
	}
	arguments := append(word(uint64(preset)), make([]byte, 64)...) // no dispute contract, and no part for proven mode
	stop := s.mine()
	at, receipt, err := s.senders["requester"].Deploy(t.Context(), "deploy", append(common.FromHex(market.MarketMetaData.Bin), arguments...))
	stop()
	if err != nil {
		t.Fatal(err)
	}
	s.market = at
	if s.stakes, err = chain.Read(t.Context(), s.client, at, marketContract.PackStakes(), marketContract.UnpackStakes); err != nil {
		t.Fatal(err)
	}
	beacon, err := chain.Read(t.Context(), s.client, at, marketContract.PackBeacon(), marketContract.UnpackBeacon)
	if err != nil {
		t.Fatal(err)
	}
	d := &chain.Deployment{ChainID: devnet.ChainID, Preset: "devnet", Block: receipt.BlockNumber.Uint64(), Market: at, Stakes: s.stakes, Beacon: beacon}
	if err := CheckDeployment(t.Context(), s.client, d); err != nil {
		t.Fatal(err)
	}
	d.Preset = "mainnet"
	if err := CheckDeployment(t.Context(), s.client, d); fault.CodeOf(err) != fault.Verification {
		t.Errorf("a devnet that claims to be a mainnet: %v", err)
	}
	return s
}

// pack encodes a call of the market.
func (s *stage) pack(method string, args ...any) []byte {
	s.t.Helper()
	data, err := marketContract.GetABI().Pack(method, args...)
	if err != nil {
		s.t.Fatal(err)
	}
	return data
}

// send makes a transaction to one of the contracts and returns its receipt.
func (s *stage) send(who string, to common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	defer s.mine()()
	return s.senders[who].Send(s.t.Context(), chain.Tx{Kind: "test", To: &to, Value: value, Data: data})
}

// mine makes blocks until the returned function is called. Between the
// transactions of a test the chain's time stands still, however slow the
// machine is.
func (s *stage) mine() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() {
		for ctx.Err() == nil {
			s.net.Commit()
			time.Sleep(30 * time.Millisecond)
		}
	})
	return func() { cancel(); wg.Wait() }
}

func (s *stage) must(who string, to common.Address, value *big.Int, data []byte) *types.Receipt {
	s.t.Helper()
	r, err := s.send(who, to, value, data)
	if err != nil {
		s.t.Fatal(err)
	}
	return r
}

func (s *stage) view(id tensorlog.Hash) market.JobView {
	s.t.Helper()
	v, err := chain.Read(s.t.Context(), s.client, s.market, s.pack("job", id), marketContract.UnpackJob)
	if err != nil {
		s.t.Fatal(err)
	}
	return v
}

// terms are good terms of the stage's requester.
func (s *stage) terms() market.Terms {
	t := goodTerms()
	t.Requester = s.senders["requester"].Address()
	return t
}

func TestIDSeedAndEscrowAgreeWithContract(t *testing.T) {
	s := newStage(t)
	random := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		terms := s.terms()
		terms.Nonce, terms.Seats, terms.Steps = random.Uint64(), uint8(1+random.IntN(16)), random.Uint64()
		terms.Fee = new(big.Int).Mul(num(random.Int64N(1e9)), gwei)
		binary.BigEndian.PutUint64(terms.Seed[:], random.Uint64())
		id, err := ID(devnet.ChainID, s.market, &terms)
		if err != nil {
			t.Fatal(err)
		}
		want, err := chain.Read(t.Context(), s.client, s.market, s.pack("idOf", terms), marketContract.UnpackIdOf)
		if err != nil || want != id {
			t.Fatalf("id %x, contract %x, %v", id, want, err)
		}
		if want, err = chain.Read(t.Context(), s.client, s.market, s.pack("trainingSeedOf", terms), marketContract.UnpackTrainingSeedOf); err != nil || want != TrainingSeed(devnet.ChainID, s.market, &terms, id) {
			t.Fatalf("seed, contract %x, %v", want, err)
		}
		escrow, err := chain.Read(t.Context(), s.client, s.market, s.pack("escrowOf", terms), marketContract.UnpackEscrowOf)
		if err != nil || escrow.Cmp(Escrow(&terms)) != 0 {
			t.Fatalf("escrow %s, contract %s, %v", Escrow(&terms), escrow, err)
		}
	}
}

// What CheckTerms accepts the market accepts, what it refuses for the market's
// sake the market refuses.
func TestCheckTermsAgreesWithContract(t *testing.T) {
	s := newStage(t)
	post := func(terms market.Terms) error {
		_, err := s.send("requester", s.market, Escrow(&terms), s.pack("post", terms))
		return err
	}
	for name, spoil := range badForMarket {
		terms := s.terms()
		spoil(&terms)
		if err := post(terms); !chain.IsRevert(err, "TermsOutOfRange", "ModeNotOffered") {
			t.Errorf("%s: %v", name, err)
		}
	}
	devnetWindows := Presets["devnet"]
	for nonce, change := range []func(*market.Terms){
		func(t *market.Terms) {},
		func(t *market.Terms) { t.Seats, t.PerSeat = 16, 4 },
		func(t *market.Terms) { t.PerSeat = 21 },
		func(t *market.Terms) { t.SectionSteps, t.Steps, t.PerSeat = 4, 4*65535, 42 },
		func(t *market.Terms) { t.Steps, t.Seats, t.PerSeat = 5, 1, 1 },
		func(t *market.Terms) { t.TrainingTime = 1 },
		func(t *market.Terms) { t.TrainingTime = 86_400 },
		func(t *market.Terms) { t.Stake = t.Reward },
		func(t *market.Terms) { t.Fee, t.DrawBounty, t.SecondBounty = new(big.Int), new(big.Int), new(big.Int) },
	} {
		terms := s.terms()
		terms.Nonce = uint64(nonce)
		change(&terms)
		if err := CheckTerms(&terms, &devnetWindows); err != nil {
			t.Errorf("%d: %v", nonce, err)
		}
		if err := post(terms); err != nil {
			t.Errorf("%d: %v", nonce, err)
		}
	}
}

// One job with two rounds on the real contracts: draws, seeds, digests and
// deadlines are what this package computes.
func TestJobAgreesWithContract(t *testing.T) {
	s := newStage(t)
	s.joinUnits(9)
	terms := s.terms()
	id, err := ID(devnet.ChainID, s.market, &terms)
	if err != nil {
		t.Fatal(err)
	}
	s.must("requester", s.market, Escrow(&terms), s.pack("post", terms))
	s.expect(id, Claim, Raise, Cancel)
	s.must("trainer", s.stakes, terms.Stake, mustPack(t, stakes.NewStakes().GetABI(), "deposit"))
	claimed := s.must("trainer", s.market, nil, s.pack("claim", terms))
	s.expect(id, Submit)

	p := &play{stage: s, id: id, terms: terms}
	p.submit(claimed)
	first := p.draw(0)
	s.expect(id, Commit, Unavailable)
	d := Draw{Seats: 3, PerSeat: 4, Sections: 64, Units: 9}
	parts := p.sample(d, false)

	// Seat 1 alone attests.
	salt := tensorlog.Hash{42}
	digests := p.digests(parts)
	owner := s.senders["seats"].Address()
	commitment := book.CommitmentHash(id, 1, owner, salt, digests[1], 0)
	s.must("seats", s.market, nil, s.pack("commit", id, num(1), num(0), commitment))

	early := s.pack("respond", id, p.submission, []market.Round{first}, p.opening(parts))
	if _, err := s.send("trainer", s.market, nil, early); !chain.IsRevert(err, "TooEarly") {
		t.Errorf("a response before commits closed: %v", err)
	}
	s.until(s.view(id).CommitEnd)
	s.expect(id, Respond)
	s.must("trainer", s.market, nil, early)
	p.rounds[0].Response = book.SeatDigest(digests)
	s.expect(id, Reveal, Accuse, Challenge)
	pick := market.Pick{Seat: 1, Attests: true, Salt: salt}
	s.must("seats", s.market, nil, s.pack("reveal", id, p.submissionHash(), p.rounds, digests, []market.Pick{pick}))
	if v := s.view(id); v.Matched != 0b010 {
		t.Fatalf("matched %b", v.Matched)
	}

	s.until(s.view(id).Deadline)
	s.expect(id, Convene, Challenge)
	v := s.view(id)
	if w := ChallengeWindow(0, Presets["devnet"]); v.ChallengeEnd.Uint64() != v.Deadline.Uint64()+w {
		t.Errorf("challenges end at %s, reveals at %s, window %d", v.ChallengeEnd, v.Deadline, w)
	}
	s.must("requester", s.market, nil, s.pack("convene", id))

	p.draw(1)
	s.expect(id, Commit, Challenge)
	d.Matched = 0b010
	parts = p.sample(d, true)
	if len(parts) != 2 || d.Size(true) != 6 {
		t.Errorf("%d parts for %d seats", len(parts), d.Size(true))
	}
	s.until(s.view(id).CommitEnd)
	if !slices.Contains(s.open(id), Respond) {
		t.Errorf("no response possible: %v", s.open(id))
	}
	s.must("trainer", s.market, nil, s.pack("respond", id, p.submission, p.rounds, p.opening(parts)))
	p.rounds[1].Response = book.SeatDigest(p.digests(parts))
	if !slices.Contains(s.open(id), Reveal) {
		t.Errorf("no reveal possible: %v", s.open(id))
	}

	settle := s.pack("settle", terms, p.submission, p.rounds)
	if _, err := s.send("requester", s.market, nil, settle); !chain.IsRevert(err, "TooEarly") {
		t.Errorf("settled too early: %v", err)
	}
	v = s.view(id)
	s.until(big.NewInt(max(v.Deadline.Int64(), v.ChallengeEnd.Int64())))
	s.expect(id, Settle, Expire) // expire only if a section was voted unavailable
	s.must("requester", s.market, nil, settle)
	if v := s.view(id); book.Phase(v.Phase) != book.Settled || len(Moves(Attested, v, 0, Presets["devnet"])) != 0 {
		t.Errorf("ended as %s", book.Phase(v.Phase))
	}
}

// joinUnits lets the seats' account join n active stake units.
func (s *stage) joinUnits(n int64) {
	s.t.Helper()
	contract := stakes.NewStakes().GetABI()
	s.must("seats", s.stakes, new(big.Int).Mul(num(n), Presets["devnet"].Unit), mustPack(s.t, contract, "join", num(n)))
	if err := s.net.Advance(time.Duration(Presets["devnet"].Activation+1) * time.Second); err != nil {
		s.t.Fatal(err)
	}
	s.must("seats", s.stakes, nil, mustPack(s.t, contract, "activate", num(n)))
}

func mustPack(t *testing.T, contract abi.ABI, method string, args ...any) []byte {
	t.Helper()
	data, err := contract.Pack(method, args...)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// until advances the chain's clock beyond a deadline.
func (s *stage) until(deadline *big.Int) {
	s.t.Helper()
	now, err := s.clock.Now(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	if d := deadline.Int64() - int64(now.Time) + 1; d > 0 {
		if err := s.net.Advance(time.Duration(d) * time.Second); err != nil {
			s.t.Fatal(err)
		}
	}
}

// open are the events that are possible now.
func (s *stage) open(id tensorlog.Hash) (events []Event) {
	s.t.Helper()
	head, err := s.clock.Now(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	for _, m := range Moves(Attested, s.view(id), 0, Presets["devnet"]) {
		if m.Open(head) {
			events = append(events, m.Event)
		}
	}
	return events
}

// expect checks which events are possible now.
func (s *stage) expect(id tensorlog.Hash, want ...Event) {
	s.t.Helper()
	got := s.open(id)
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		s.t.Errorf("%s: possible are %v, want %v", book.Phase(s.view(id).Phase), got, want)
	}
}

// play is one job on the stage with the trainer's made-up log.
type play struct {
	*stage
	id         tensorlog.Hash
	terms      market.Terms
	ends       []tensorlog.Hash
	submission market.Submission
	rounds     []market.Round
}

// submit commits to a log of 64 made-up sections.
func (p *play) submit(claimed *types.Receipt) {
	p.t.Helper()
	for i := range Sections(&p.terms) {
		p.ends = append(p.ends, crypto.Keccak256Hash([]byte("end"), word(i)))
	}
	tree := merkle.NewTree(p.ends)
	left, err := tree.Last()
	if err != nil {
		p.t.Fatal(err)
	}
	head, err := p.client.Block(p.t.Context(), claimed.BlockNumber.Uint64())
	if err != nil {
		p.t.Fatal(err)
	}
	trainer := p.senders["trainer"].Address()
	claim := market.Claim{Trainer: trainer, ClaimedAt: new(big.Int).SetUint64(head.Time), Reward: p.terms.Reward, SectionSteps: p.terms.SectionSteps, InitialState: p.terms.InitialState}
	p.submission = market.Submission{Trainer: trainer, Reward: p.terms.Reward, InitialState: p.terms.InitialState, Trace: tree.Root(), FinalState: p.ends[len(p.ends)-1], Steps: p.terms.Steps}
	p.must("trainer", p.market, nil, p.pack("submit", p.id, claim, p.submission, tensorlog.Hash{7}, left))
}

func (p *play) submissionHash() tensorlog.Hash {
	p.t.Helper()
	h, err := book.SubmissionHash(p.submission)
	if err != nil {
		p.t.Fatal(err)
	}
	return h
}

// draw proves the draw block and checks the seed against DrawSeed.
func (p *play) draw(round int) market.Round {
	p.t.Helper()
	v := p.view(p.id)
	for {
		head, err := p.clock.Now(p.t.Context())
		if err != nil {
			p.t.Fatal(err)
		}
		possible := slices.Contains(p.open(p.id), DrawProof)
		if possible != (head.Number > v.DrawBlock.Uint64()) {
			p.t.Errorf("block %d, draw block %s, draw possible: %v", head.Number, v.DrawBlock, possible)
		}
		if possible {
			break
		}
		p.net.Commit()
	}
	enc, err := p.client.HeaderRLP(p.t.Context(), v.DrawBlock.Uint64())
	if err != nil {
		p.t.Fatal(err)
	}
	var header types.Header
	if err := rlp.DecodeBytes(enc, &header); err != nil {
		p.t.Fatal(err)
	}
	r := p.must("requester", p.market, nil, p.pack("draw", p.id, enc))
	var drawn *market.MarketDrawn
	for _, l := range r.Logs {
		if e, err := marketContract.UnpackDrawnEvent(l); err == nil {
			drawn = e
		}
	}
	if drawn == nil || drawn.Round.Int64() != int64(round) {
		p.t.Fatalf("no draw of round %d in %v", round, r.Logs)
	}
	if want := DrawSeed(header.MixDigest, devnet.ChainID, p.market, p.id, v.Facts); drawn.Seed != want {
		p.t.Errorf("seed %x, computed %x", drawn.Seed, want)
	}
	p.rounds = append(p.rounds, market.Round{Seed: drawn.Seed, Drawer: drawn.Drawer})
	return p.rounds[round]
}

// sample compares the last draw with the contract's and returns the parts.
func (p *play) sample(d Draw, second bool) [][]uint64 {
	p.t.Helper()
	var seeds []tensorlog.Hash
	for _, r := range p.rounds {
		seeds = append(seeds, r.Seed)
	}
	want, err := chain.Read(p.t.Context(), p.client, p.market, p.pack("sample", p.id, seeds), marketContract.UnpackSample)
	if err != nil {
		p.t.Fatal(err)
	}
	units, err := d.Committee(seeds[len(seeds)-1], second)
	if err != nil {
		p.t.Fatal(err)
	}
	parts, err := d.Parts(seeds[0], second)
	if err != nil {
		p.t.Fatal(err)
	}
	numbers := func(big []*big.Int) (out []uint64) {
		for _, b := range big {
			out = append(out, b.Uint64())
		}
		return out
	}
	if !slices.Equal(units, numbers(want.Units)) {
		p.t.Errorf("committee %v, contract %v", units, want.Units)
	}
	if !slices.Equal(slices.Concat(parts...), numbers(want.Sections)) || want.Width.Int64() != int64(len(parts[0])) {
		p.t.Errorf("sections %v, contract %v in groups of %s", parts, want.Sections, want.Width)
	}
	return parts
}

// interior is the made-up h of a section.
func interior(section uint64) tensorlog.Hash { return crypto.Keccak256Hash([]byte("h"), word(section)) }

// digests are the seat digests of the trainer's log.
func (p *play) digests(parts [][]uint64) (out []tensorlog.Hash) {
	for _, part := range parts {
		var sections []tensorlog.Hash
		for _, n := range part {
			start := p.terms.InitialState
			if n > 0 {
				start = p.ends[n-1]
			}
			sections = append(sections, tensorlog.SectionDigest(p.id, n, start, interior(n), p.ends[n]))
		}
		out = append(out, book.SeatDigest(sections))
	}
	return out
}

// opening opens the drawn sections' boundaries against the trace.
func (p *play) opening(parts [][]uint64) market.Opening {
	p.t.Helper()
	var indices []int64
	for _, n := range slices.Concat(parts...) {
		indices = append(indices, int64(n))
		if n > 0 {
			indices = append(indices, int64(n)-1)
		}
	}
	slices.Sort(indices)
	indices = slices.Compact(indices)
	var o market.Opening
	for _, i := range indices {
		o.Indices = binary.BigEndian.AppendUint16(o.Indices, uint16(i))
		o.Leaves = append(o.Leaves, p.ends[i])
	}
	for _, n := range slices.Concat(parts...) {
		o.Positions = append(o.Positions, byte(slices.Index(indices, int64(n))))
		o.Interiors = append(o.Interiors, interior(n))
	}
	var err error
	if o.Siblings, err = merkle.NewTree(p.ends).Multi(indices); err != nil {
		p.t.Fatal(err)
	}
	return o
}
