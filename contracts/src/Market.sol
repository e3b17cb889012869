// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Beacon} from "./Beacon.sol";
import {Facts} from "./Facts.sol";
import {Job, JobLib} from "./Job.sol";
import {Merkle} from "./Merkle.sol";
import {Panel} from "./Panel.sol";
import {Preset, Presets, Windows} from "./Presets.sol";
import {Response} from "./Response.sol";
import {Stakes} from "./Stakes.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {
    Accusation,
    Challenge,
    Claim,
    Docket,
    IMarket,
    JobView,
    Mode,
    Opening,
    Phase,
    Pick,
    Round,
    Submission,
    Tally,
    Terms
} from "./interfaces/IMarket.sol";
import {IPanel} from "./interfaces/IPanel.sol";
import {Forfeit, IStakes, Paid, Seats, Settlement} from "./interfaces/IStakes.sol";

/// @title Market
/// @notice See IMarket: the interface carries the promises and warnings.
contract Market is IMarket {
    uint256 internal constant MAX_SEATS = 16;
    uint256 internal constant MAX_DRAWN = 128; // a response's leaves are numbered in one byte
    uint256 internal constant MAX_SECTIONS = type(uint16).max; // two bytes in an opening
    uint256 internal constant MIN_SECTION_STEPS = 4;
    uint256 internal constant MAX_SECTION_STEPS = 1024; // whose roots, and a response's entries, fit a move of a dispute

    /// Escrow holds this many fees a seat: one for the first committee, two for the second.
    uint256 internal constant FEES = 3;

    /// `Challenged` names this seat where ether is the bond.
    uint256 internal constant NO_SEAT = type(uint16).max;

    /// The time in a lane: its lowest 40 bits.
    uint256 internal constant LANE_TIME = 40;

    /// @inheritdoc IMarket
    IStakes public immutable stakes;
    /// @inheritdoc IMarket
    IBeacon public immutable beacon;
    /// @inheritdoc IMarket
    IPanel public immutable panel;
    /// @inheritdoc IMarket
    address public immutable disputes;

    Preset internal immutable preset;
    uint256 internal immutable drawDelay;
    uint256 internal immutable drawUsable;
    uint256 internal immutable commitTime;
    uint256 internal immutable respondTime;
    uint256 internal immutable revealTime;
    uint256 internal immutable challengeFloor;
    uint256 internal immutable challengeCap;
    uint256 internal immutable disputeTime;
    uint256 internal immutable openTime;
    uint256 internal immutable longestTraining;
    uint256 internal immutable bondFloor;
    uint256 internal immutable bondGas;

    mapping(bytes32 id => Job) internal jobs;
    mapping(bytes32 id => bytes32) internal facts;
    mapping(bytes32 id => Tally) internal tallies;
    mapping(bytes32 id => Docket) internal dockets;
    mapping(bytes32 id => mapping(uint256 index => Challenge)) internal challenges;

    /// @inheritdoc IMarket
    mapping(address owner => mapping(uint256 lane => uint256)) public laneOf;
    /// @inheritdoc IMarket
    mapping(bytes32 sealHash => uint256) public sealedAt;

    /// @param disputes_ The dispute contract; zero for none.
    constructor(Preset preset_, address disputes_) {
        // Proofs count leading zeros (EIP-7939): on a chain that can't, this fails now and not when a trainer submits.
        assert(Merkle.depth(5 + uint256(preset_)) == 2);
        Windows memory w = Presets.windows(preset_);
        // INVARIANT: a unit that served on a job can be slashed until the job is over.
        uint256 life = Presets.longestLife(w);
        if (life >= w.exit) revert WindowsTooLong(life, w.exit);

        stakes = new Stakes(address(this), w.unit, w.activation, w.exit);
        beacon = new Beacon();
        panel = new Panel();
        disputes = disputes_;
        preset = preset_;
        drawDelay = w.drawDelay;
        drawUsable = w.drawUsable;
        commitTime = w.commit;
        respondTime = w.respond;
        revealTime = w.reveal;
        challengeFloor = w.challengeFloor;
        challengeCap = w.challengeCap;
        disputeTime = w.dispute;
        openTime = w.open;
        longestTraining = w.training;
        bondFloor = w.bondFloor;
        bondGas = w.bondGas;
    }

    // ---------------------------------------------------- posting and claiming

    /// @inheritdoc IMarket
    function post(Terms calldata t) external payable returns (bytes32 id) {
        if (t.requester != msg.sender) revert WrongCaller(msg.sender, t.requester);
        if (t.mode != Mode.Attested) revert ModeNotOffered(t.mode);
        (uint256 field, uint256 value, uint256 low, uint256 high) = _outOfRange(t);
        if (field != 0) revert TermsOutOfRange(field, value, low, high);
        // INVARIANT: whatever this job can ever pay out is paid in here.
        uint256 due = escrowOf(t);
        if (msg.value != due) revert WrongValue(msg.value, due);
        id = Facts.id(t);
        Job j = jobs[id];
        // INVARIANT: a job id is used once.
        if (Job.unwrap(j) != 0) revert WrongPhase(id, j.phase());
        uint256 until = block.timestamp + openTime;
        jobs[id] = j.enter(Phase.Open).set(JobLib.SEATS, t.seats).set(JobLib.PER_SEAT, t.perSeat)
            .set(JobLib.SECTIONS, t.steps / t.sectionSteps).set(JobLib.DEADLINE, until);
        emit Posted(id, t.requester, t, until);
    }

    /// @inheritdoc IMarket
    function raise(Terms calldata t) external payable {
        bytes32 id = Facts.id(t);
        _in(id, Phase.Open);
        if (t.requester != msg.sender) revert WrongCaller(msg.sender, t.requester);
        if (msg.value == 0) revert WrongValue(0, 1);
        uint256 raised = uint256(facts[id]) + msg.value;
        // INVARIANT: the stake is never below the reward.
        if (t.reward + raised > t.stake) revert RewardAboveStake(t.reward + raised, t.stake);
        facts[id] = bytes32(raised);
        emit Raised(id, t.reward + raised);
    }

    /// @inheritdoc IMarket
    function cancel(Terms calldata t) external {
        if (t.requester != msg.sender) revert WrongCaller(msg.sender, t.requester);
        bytes32 id = Facts.id(t);
        _in(id, Phase.Open);
        _withdraw(id, t, Phase.Cancelled);
    }

    /// @inheritdoc IMarket
    function lapse(Terms calldata t) external {
        bytes32 id = Facts.id(t);
        _after(_in(id, Phase.Open).get(JobLib.DEADLINE));
        _withdraw(id, t, Phase.Lapsed);
    }

    /// @inheritdoc IMarket
    function claim(Terms calldata t) external {
        bytes32 id = Facts.id(t);
        Job j = _in(id, Phase.Open);
        _until(j.get(JobLib.DEADLINE));
        uint256 deadline = block.timestamp + t.trainingTime;
        Claim memory c = Claim({
            trainer: msg.sender,
            claimedAt: uint40(block.timestamp),
            reward: uint96(t.reward + uint256(facts[id])), // at most the stake, which fits
            sectionSteps: t.sectionSteps,
            initialState: t.initialState
        });
        jobs[id] = j.enter(Phase.Claimed).set(JobLib.DEADLINE, deadline);
        facts[id] = Facts.claim(c);
        emit Claimed(id, msg.sender, c, deadline);
        uint256 active = stakes.lock(msg.sender, t.stake);
        // INVARIANT: there is a committee to draw; the list only ever grows.
        if (active < t.seats) revert TooFewUnits(active, t.seats);
    }

    /// @inheritdoc IMarket
    function abandon(Terms calldata t, Claim calldata c) external {
        bytes32 id = Facts.id(t);
        _after(_in(id, Phase.Claimed).get(JobLib.DEADLINE));
        _known(id, Facts.claim(c));
        Forfeit memory f;
        f.trainer = c.trainer;
        f.toRequester = t.stake / 20;
        f.lost = 2 * f.toRequester;
        _end(id, t, Phase.Abandoned, c.reward, f);
    }

    /// @inheritdoc IMarket
    function submit(bytes32 id, Claim calldata c, Submission calldata s, bytes32 log, bytes32[] calldata left)
        external
    {
        Job j = _in(id, Phase.Claimed);
        _until(j.get(JobLib.DEADLINE));
        _known(id, Facts.claim(c));
        if (msg.sender != c.trainer) revert WrongCaller(msg.sender, c.trainer);
        bytes32 f = Facts.submission(s);
        if (s.trainer != c.trainer || s.reward != c.reward || s.initialState != c.initialState) {
            revert WrongFacts(id, f);
        }

        uint256 total = j.get(JobLib.SECTIONS) * c.sectionSteps;
        bool diverged = s.steps < total;
        if (s.steps > total || (!diverged && (s.operator | s.element) != 0)) revert WrongSteps(s.steps, total);
        uint256 sections = (uint256(s.steps) + c.sectionSteps - 1) / c.sectionSteps;
        // INVARIANT: the trace has exactly the log's shape and ends in the final state.
        bytes32 trace =
            sections == 0 ? bytes32(0) : Merkle.last(s.finalState, sections - 1, Merkle.depth(sections), left);
        if (trace != s.trace || (sections == 0 && s.finalState != s.initialState)) revert WrongTrace(s.trace, trace);

        uint256 window = (block.timestamp - c.claimedAt) / 2;
        if (window < challengeFloor) window = challengeFloor;
        if (window > challengeCap) window = challengeCap;
        // INVARIANT: draw block and list are fixed before the block's randomness exists.
        uint256 drawBlock = block.number + drawDelay;
        uint256 units = stakes.active();
        j = j.enter(Phase.Submitted).set(JobLib.SECTIONS, sections).set(JobLib.DEADLINE, 0)
            .set(JobLib.CHALLENGE, window).set(JobLib.DRAW_BLOCK, drawBlock).set(JobLib.UNITS, units);
        jobs[id] = diverged ? j.set(JobLib.DIVERGED, 1) : j;
        facts[id] = f;
        emit Submitted(id, msg.sender, s, log, drawBlock, units, window);
    }

    // ---------------------------------------------------- drawing and attesting

    /// @inheritdoc IMarket
    function draw(bytes32 id, bytes calldata header) external {
        Job j = jobs[id];
        bool second = j.phase() == Phase.Convened;
        if (!second && j.phase() != Phase.Submitted) revert WrongPhase(id, j.phase());
        uint256 drawBlock = j.get(JobLib.DRAW_BLOCK);
        if (block.number <= drawBlock) revert TooEarly(block.number, drawBlock + 1);
        if (block.number > drawBlock + drawUsable) revert TooLate(block.number, drawBlock + drawUsable);

        bytes32 f = facts[id];
        // INVARIANT: the seed depends on the draw block and on what was fixed before it, not on this transaction.
        bytes32 seed = keccak256(abi.encode(beacon.randomness(drawBlock, header), block.chainid, address(this), id, f));
        uint256 commitEnd = block.timestamp + commitTime;
        jobs[id] = j.enter(second ? Phase.Redrawn : Phase.Drawn).set(JobLib.COMMIT_END, commitEnd)
            .set(JobLib.DEADLINE, commitEnd + respondTime);
        facts[id] = Facts.drawn(f, seed, msg.sender);
        emit Drawn(id, second ? 1 : 0, seed, msg.sender, commitEnd);
    }

    /// @inheritdoc IMarket
    function commit(bytes32 id, uint256 seat, uint256 lane, bytes32 commitment) external {
        laneOf[msg.sender][lane] = uint256(commitment) >> LANE_TIME << LANE_TIME | block.timestamp;
        emit Committed(id, seat, msg.sender, lane);
    }

    /// @inheritdoc IMarket
    function openLanes(uint256 first, uint256 count) external {
        mapping(uint256 lane => uint256) storage own = laneOf[msg.sender];
        for (uint256 lane = first; lane < first + count; lane++) {
            // Nothing hashes to zero, so an opened lane holds no commitment.
            if (own[lane] == 0) own[lane] = 1;
        }
    }

    /// @inheritdoc IMarket
    function unavailable(bytes32 id, bytes32 submission, Round calldata r, uint256 seat, uint256 index) external {
        Job j = _in(id, Phase.Drawn);
        // INVARIANT: announced while the trainer can still serve it before commits close.
        _until(j.get(JobLib.COMMIT_END));
        _known(id, Facts.drawn(submission, r.seed, r.drawer));
        if (seat >= j.size(false)) revert NoSuchSeat(seat);
        address owner = _owner(j, r.seed, seat, seat);
        if (msg.sender != owner) revert WrongCaller(msg.sender, owner);

        uint256 section = abi.decode(_ask(j), (uint256));
        Tally storage tally = tallies[id];
        // INVARIANT: one announcement a seat, so that everyone votes on the same thing.
        if (tally.announced >> seat & 1 == 1) revert AlreadyActed(seat);
        tally.announced |= uint16(1 << seat);
        jobs[id] = j.set(JobLib.TALLIED, 1);
        emit UnavailableAnnounced(id, seat, index, section);
    }

    /// @inheritdoc IMarket
    function respond(
        bytes32 id,
        Submission calldata s,
        Round[] calldata rounds,
        Opening calldata /* o */
    )
        external
    {
        Job j = jobs[id];
        bool second = j.phase() == Phase.Redrawn;
        if (!second && j.phase() != Phase.Drawn) revert WrongPhase(id, j.phase());
        // INVARIANT: no seat can still commit when the trainer's digests become known.
        _after(j.get(JobLib.COMMIT_END));
        _until(j.get(JobLib.DEADLINE));
        // INVARIANT: only the trainer speaks for the trainer; it answers for every word.
        if (msg.sender != s.trainer) revert WrongCaller(msg.sender, s.trainer);
        bytes32 f = _known(id, Facts.chain(Facts.submission(s), rounds));

        bytes memory answer = _ask(j); // abi.encode(response, digests)
        bytes32 response;
        assembly ("memory-safe") {
            response := mload(add(answer, 32))
        }

        uint256 revealEnd = block.timestamp + revealTime;
        j = j.enter(second ? Phase.Reanswered : Phase.Responded).set(JobLib.DEADLINE, revealEnd);
        // INVARIANT: the challenge window is fixed with the first response; nothing moves it later.
        if (!second) j = j.set(JobLib.CHALLENGE, revealEnd + j.get(JobLib.CHALLENGE));
        jobs[id] = j;
        facts[id] = Facts.responded(f, response);
        // emit Responded(id, round, response, digests, revealEnd): the digests stay where they are in memory.
        bytes32 topic = Responded.selector;
        assembly ("memory-safe") {
            let size := mload(answer)
            mstore(answer, response)
            mstore(add(answer, 32), 96)
            mstore(add(answer, 64), revealEnd)
            log3(answer, add(size, 32), topic, id, second)
        }
    }

    /// @inheritdoc IMarket
    function reveal(
        bytes32 id,
        bytes32 submission,
        Round[] calldata rounds,
        bytes32[] calldata digests,
        Pick[] calldata picks
    ) external {
        (Job j, bool second, uint256 from) = _revealing(id, submission, rounds, digests);
        address[] memory owners;
        {
            uint256 places;
            uint256 size = j.size(second);
            // More picks than seats can only repeat one.
            if (picks.length > size) revert NoSuchSeat(picks.length);
            for (uint256 i; i < picks.length; i++) {
                places |= _place(picks[i].seat, from, size) << (8 * i);
            }
            bytes32 seed = rounds[rounds.length - 1].seed;
            owners = stakes.seatOwners(seed, j.get(JobLib.UNITS), places, picks.length);
        }

        Tally memory tally;
        if (second || j.flag(JobLib.TALLIED)) tally = tallies[id];
        uint256 matched = second ? tally.matched : j.get(JobLib.MATCHED);
        uint256 revealed = second ? tally.revealed : matched;
        uint256 before = matched;
        uint256 revealedBefore = revealed;
        // Votes count only on what was announced by a seat that did not match after all.
        uint256 open = tally.announced & ~j.get(JobLib.MATCHED);
        for (uint256 i; i < picks.length; i++) {
            Pick calldata p = picks[i];
            uint256 place = p.seat - from;
            // INVARIANT: a seat matches or accuses, once.
            if (tally.accused >> p.seat & 1 == 1) revert AlreadyActed(p.seat);
            // Somebody else may have revealed this seat a moment ago: that must not undo the others here.
            if (revealed >> place & 1 == 1) continue;
            if (owners[i] == address(0)) revert SeatSilent(p.seat);
            if (!second && (p.votes != 0 || !p.attests)) revert NoVotes(p.seat);
            bytes32 d = p.attests ? digests[second ? place % digests.length : place] : bytes32(0);
            _opened(id, j, p.seat, owners[i], p.lane, p.salt, d, p.votes);
            revealed |= 1 << place;
            if (p.attests) matched |= 1 << place;
            if (second) tally.counts += _spread(p.votes & open);
        }
        if (second) {
            tally.matched = uint32(matched);
            tally.revealed = uint32(revealed);
            tallies[id] = tally;
        } else {
            jobs[id] = j.set(JobLib.MATCHED, matched);
        }
        emit Revealed(id, (revealed ^ revealedBefore) << from, (matched ^ before) << from);
    }

    /// @inheritdoc IMarket
    function accuse(
        bytes32 id,
        bytes32 submission,
        Round[] calldata rounds,
        bytes32[] calldata digests,
        Accusation calldata a
    ) external {
        (Job j, bool second, uint256 from) = _revealing(id, submission, rounds, digests);
        bytes32 seed = rounds[rounds.length - 1].seed;
        uint256 place = _place(a.seat, from, j.size(second));
        address owner = _owner(j, seed, place, a.seat);

        Tally storage tally = tallies[id];
        uint256 revealed = second ? tally.revealed : j.get(JobLib.MATCHED);
        // INVARIANT: a seat matches or accuses, once.
        if ((revealed >> place | tally.accused >> a.seat) & 1 == 1) revert AlreadyActed(a.seat);
        _opened(id, j, a.seat, owner, a.lane, a.salt, Response.hashCalldata(a.own), a.votes);

        uint256 section = abi.decode(_ask(j), (uint256));
        tally.accused |= uint48(1 << a.seat);
        if (second) {
            tally.revealed |= uint32(1 << place);
            tally.counts += _spread(a.votes & tally.announced & ~j.get(JobLib.MATCHED));
        }
        _dispute(
            id,
            j.set(JobLib.TALLIED, 1),
            Challenge({
                challenger: owner, bond: 0, section: uint16(section), live: true, seat: uint16(a.seat), since: 0
            })
        );
    }

    /// @inheritdoc IMarket
    function convene(bytes32 id) external {
        Job j = _in(id, Phase.Responded);
        _after(j.get(JobLib.DEADLINE));
        _until(j.get(JobLib.CHALLENGE));
        if (j.groups(true) == 0) revert NothingToConvene(id);
        // INVARIANT: the second committee is drawn from randomness that did not exist while the first was at work.
        uint256 drawBlock = block.number + drawDelay;
        jobs[id] = j.enter(Phase.Convened).set(JobLib.DRAW_BLOCK, drawBlock);
        emit Convened(id, drawBlock);
    }

    // ------------------------------------------------------ challenges, disputes

    /// @inheritdoc IMarket
    function seal(bytes32 sealHash) external {
        if (sealedAt[sealHash] == 0) sealedAt[sealHash] = block.number;
        emit Sealed(sealHash, msg.sender);
    }

    /// @inheritdoc IMarket
    function challenge(bytes32 id, uint256 section, bytes32 salt) external payable {
        Job j = _challengeable(id);
        _until(j.get(JobLib.CHALLENGE));
        // A diverged log has one more thing to dispute: that it diverges there.
        uint256 sections = j.get(JobLib.SECTIONS) + j.get(JobLib.DIVERGED);
        if (section >= sections) revert NoSuchSection(section, sections);
        bytes32 sealHash = keccak256(abi.encode(id, section, msg.sender, salt));
        // INVARIANT: whoever sees a challenge in the mempool is too late to make it its own.
        uint256 since = sealedAt[sealHash];
        if (since == 0 || since >= block.number) revert NotSealed(sealHash);
        delete sealedAt[sealHash];
        uint256 bond = bondOf(id);
        if (msg.value < bond) revert BondTooLow(msg.value, bond);
        _dispute(
            id,
            j,
            Challenge({
                challenger: msg.sender,
                bond: uint96(bond), // all ether there is fits
                section: uint16(section),
                live: true,
                seat: uint16(NO_SEAT),
                since: 0
            })
        );
        if (msg.value > bond) stakes.credit{value: msg.value - bond}(msg.sender, 0);
    }

    /// @inheritdoc IMarket
    function release(bytes32 id, uint256 index) external {
        Phase p = jobs[id].phase();
        if (p < Phase.Settled) revert WrongPhase(id, p);
        Challenge storage c = _live(id, index);
        // INVARIANT: a bond is paid out once.
        c.live = false;
        emit Released(id, index, c.challenger, c.bond);
        if (c.bond != 0) stakes.credit{value: c.bond}(c.challenger, 0);
    }

    /// @inheritdoc IMarket
    function acquit(bytes32 id, uint256 index, Submission calldata s, Round[] calldata rounds) external {
        Job j = _deciding(id, s, rounds);
        Challenge storage c = _live(id, index);
        c.live = false;
        if (--dockets[id].live == 0) jobs[id] = j.set(JobLib.DISPUTED, 0);
        emit Decided(id, index, false);
        if (c.seat == NO_SEAT) {
            stakes.credit{value: c.bond}(s.trainer, c.bond - c.bond / 2);
        } else {
            uint256 seats = j.get(JobLib.SEATS);
            bool second = c.seat >= seats;
            uint256 place = second ? c.seat - seats : c.seat;
            stakes.slash(_seats(j, rounds[second ? 1 : 0].seed, second, 1 << place), 1, s.trainer);
        }
    }

    /// @inheritdoc IMarket
    function convict(
        bytes32 id,
        uint256 index,
        bool shown,
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds
    ) external {
        Job j = _deciding(id, s, rounds);
        if (Facts.id(t) != id) revert WrongFacts(id, Facts.id(t));
        Challenge memory c = _live(id, index);
        emit Decided(id, index, true);
        Forfeit memory f;
        f.trainer = s.trainer;
        f.lost = t.stake;
        f.toRequester = f.lost * 3 / 10;
        f.challenger = c.challenger;
        f.toChallenger = f.lost * 4 / 10;
        _end(id, t, Phase.Slashed, s.reward, f);
        // What was trusted without being computed is lost with it.
        // INVARIANT: only where nothing that the trainer said in the dispute made it lose. Else it could lose on purpose,
        // and take units of those who attested the truth with it.
        for (uint256 i; shown && i < rounds.length; i++) {
            bool second = i == 1;
            Seats memory wrong = _seats(j, rounds[i].seed, second, second ? tallies[id].matched : j.get(JobLib.MATCHED));
            wrong.chosen = panel.concerned(j, rounds[0].seed, second, wrong.chosen, c.section);
            if (wrong.chosen != 0) stakes.slash(wrong, 10, f.challenger);
        }
    }

    // -------------------------------------------------------------------- ends

    /// @inheritdoc IMarket
    function settle(Terms calldata t, Submission calldata s, Round[] calldata rounds) external {
        bytes32 id = Facts.id(t);
        Job j = jobs[id];
        bool second = j.phase() == Phase.Reanswered;
        if (!second && j.phase() != Phase.Responded) revert WrongPhase(id, j.phase());
        _after(j.get(JobLib.CHALLENGE));
        if (second) _after(j.get(JobLib.DEADLINE));
        _known(id, Facts.chain(Facts.submission(s), rounds));
        // INVARIANT: nothing is paid while a challenge is live or the log cannot be had.
        if (j.flag(JobLib.DISPUTED)) revert NotSettleable(id);
        uint256 refuted;
        if (second && j.flag(JobLib.TALLIED)) {
            bool withheld;
            (withheld, refuted) = panel.votes(j, tallies[id]);
            if (withheld) revert NotSettleable(id);
        }
        _settle(id, j, t, s, rounds);
        if (refuted != 0) stakes.slash(_seats(j, rounds[0].seed, false, refuted), 1, address(0));
    }

    /// @inheritdoc IMarket
    function expire(Terms calldata t, Submission calldata s, Round[] calldata rounds) external {
        bytes32 id = Facts.id(t);
        Job j = jobs[id];
        Phase p = j.phase();
        _known(id, Facts.chain(Facts.submission(s), rounds));
        Forfeit memory f;
        f.trainer = s.trainer;
        bool disputed = j.flag(JobLib.DISPUTED);
        // INVARIANT: while a challenge is live nothing ends the job before its dispute may end, so that a trainer that
        // is about to lose it finds no cheaper end.
        if (disputed) _after(dockets[id].end);
        bool late = block.timestamp > j.get(JobLib.DEADLINE);
        uint256 drawEnd = j.get(JobLib.DRAW_BLOCK) + drawUsable;
        Phase end;
        if ((p == Phase.Submitted || p == Phase.Convened) && block.number > drawEnd) {
            end = Phase.Undrawn;
            f.lost = t.stake / 10;
        } else if ((p == Phase.Drawn || p == Phase.Redrawn) && late) {
            end = Phase.Unanswered;
            f.lost = t.stake;
            f.toRequester = f.lost * 3 / 10;
        } else if (p == Phase.Reanswered && late && _withheld(j, id)) {
            end = Phase.Unavailable;
            f.lost = t.stake / 10;
        } else if (disputed && (p == Phase.Responded || (p == Phase.Reanswered && late))) {
            // INVARIANT: a dispute that nobody decides ends, and leaves everyone with its own. That comes last, and not
            // before a second committee is done: a challenge of one's own saves nobody from what the committee finds.
            end = Phase.Voided;
        } else {
            revert NotExpired(id, p);
        }
        _end(id, t, end, s.reward, f);
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IMarket
    function windows() external view returns (Windows memory) {
        _answer(abi.encodeCall(IPanel.windows, (preset)));
    }

    /// @inheritdoc IMarket
    function idOf(Terms calldata t) external view returns (bytes32) {
        return Facts.id(t);
    }

    /// @inheritdoc IMarket
    function trainingSeedOf(Terms calldata t) external view returns (bytes32) {
        return keccak256(abi.encode(t.seed, block.chainid, address(this), Facts.id(t)));
    }

    /// @inheritdoc IMarket
    function escrowOf(Terms calldata t) public pure returns (uint256) {
        return uint256(t.reward) + FEES * t.seats * uint256(t.fee) + t.drawBounty + t.secondBounty;
    }

    /// @inheritdoc IMarket
    function job(bytes32 id) external view returns (JobView memory) {
        _answer(abi.encodeCall(IPanel.unpack, (jobs[id], facts[id])));
    }

    /// @inheritdoc IMarket
    function sample(
        bytes32 id,
        bytes32[] calldata /* seeds */
    )
        external
        view
        returns (uint256[] memory, uint256[] memory, uint256)
    {
        _answer(bytes.concat(msg.data, abi.encode(jobs[id])));
    }

    /// @inheritdoc IMarket
    function tallyOf(bytes32 id) external view returns (Tally memory) {
        return tallies[id];
    }

    /// @inheritdoc IMarket
    function docketOf(bytes32 id) external view returns (Docket memory) {
        return dockets[id];
    }

    /// @inheritdoc IMarket
    function challengeAt(bytes32 id, uint256 index) external view returns (Challenge memory) {
        return challenges[id][index];
    }

    /// @inheritdoc IMarket
    function bondOf(bytes32 id) public view returns (uint256 bond) {
        bond = bondGas * block.basefee;
        if (bond < bondFloor) bond = bondFloor;
        // INVARIANT: filling a job with challenges costs quadratically.
        bond *= uint256(dockets[id].live) + 1;
    }

    // -------------------------------------------------------- checks, internal

    /// The first of the terms that is out of range; field 0 if none is.
    function _outOfRange(Terms calldata t)
        internal
        view
        returns (uint256 field, uint256 value, uint256 low, uint256 high)
    {
        uint256 c = t.sectionSteps;
        if (t.seats < 1 || t.seats > MAX_SEATS) return (3, t.seats, 1, MAX_SEATS);
        if (c < MIN_SECTION_STEPS || c > MAX_SECTION_STEPS) return (5, c, MIN_SECTION_STEPS, MAX_SECTION_STEPS);
        if (t.steps < c || t.steps > MAX_SECTIONS * c) return (6, t.steps, c, MAX_SECTIONS * c);
        // Whole sections, and whole gwei below: the bounds name the nearest value that would do.
        if (t.steps % c != 0) return (6, t.steps, t.steps - t.steps % c, t.steps - t.steps % c);
        high = t.steps / c;
        if (high > MAX_DRAWN) high = MAX_DRAWN;
        high /= t.seats;
        if (t.perSeat < 1 || t.perSeat > high) return (4, t.perSeat, 1, high);
        if (t.trainingTime < 1 || t.trainingTime > longestTraining) return (7, t.trainingTime, 1, longestTraining);
        if (t.reward < 1 || t.reward > t.stake) return (9, t.reward, 1, t.stake);
        if (t.fee % 1 gwei != 0) return (10, t.fee, t.fee - t.fee % 1 gwei, t.fee - t.fee % 1 gwei);
    }

    /// The job, which must be in this phase.
    function _in(bytes32 id, Phase p) internal view returns (Job j) {
        j = jobs[id];
        if (j.phase() != p) revert WrongPhase(id, j.phase());
    }

    /// A deadline includes its second …
    function _until(uint256 deadline) internal view {
        if (block.timestamp > deadline) revert TooLate(block.timestamp, deadline);
    }

    /// … and a timeout starts with the next.
    function _after(uint256 deadline) internal view {
        if (block.timestamp <= deadline) revert TooEarly(block.timestamp, deadline + 1);
    }

    /// INVARIANT: what a caller brings is exactly what the job committed to.
    function _known(bytes32 id, bytes32 f) internal view returns (bytes32) {
        if (facts[id] != f) revert WrongFacts(id, f);
        return f;
    }

    /// What `reveal` and `accuse` have in common: the phase, the window, the facts.
    function _revealing(bytes32 id, bytes32 submission, Round[] calldata rounds, bytes32[] calldata digests)
        internal
        view
        returns (Job j, bool second, uint256 from)
    {
        j = jobs[id];
        second = j.phase() == Phase.Reanswered;
        if (!second && j.phase() != Phase.Responded) revert WrongPhase(id, j.phase());
        // INVARIANT: whoever waited for others to be proven right is too late.
        _until(j.get(JobLib.DEADLINE));
        bytes32 f = _known(id, Facts.chain(submission, rounds));
        // INVARIANT: all rounds are there. Facts that the first is part of could else be shown as the submission, and
        // the second as the first.
        if (rounds.length != (second ? 2 : 1) || Response.hashCalldata(digests) != rounds[rounds.length - 1].response) {
            revert WrongFacts(id, f);
        }
        if (second) from = j.get(JobLib.SEATS);
    }

    /// A job on which challenges can be made: from the first response until an end.
    function _challengeable(bytes32 id) internal view returns (Job j) {
        j = jobs[id];
        if (j.phase() < Phase.Responded || j.phase() > Phase.Reanswered) revert WrongPhase(id, j.phase());
    }

    /// A job that the dispute contract decides on.
    function _deciding(bytes32 id, Submission calldata s, Round[] calldata rounds) internal view returns (Job j) {
        // INVARIANT: nobody but the dispute contract, fixed at deployment, says who was right.
        if (msg.sender != disputes) revert WrongCaller(msg.sender, disputes);
        j = _challengeable(id);
        _known(id, Facts.chain(Facts.submission(s), rounds));
    }

    function _live(bytes32 id, uint256 index) internal view returns (Challenge storage c) {
        c = challenges[id][index];
        if (!c.live) revert NoSuchChallenge(id, index);
    }

    /// Hands this call's calldata on to the panel, with the job. Its errors are passed through.
    function _ask(Job j) internal view returns (bytes memory answer) {
        bool ok;
        (ok, answer) = address(panel).staticcall(bytes.concat(msg.data, abi.encode(j)));
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }

    /// Ends this call with what the panel answers.
    function _answer(bytes memory question) internal view {
        (bool ok, bytes memory answer) = address(panel).staticcall(question);
        assembly ("memory-safe") {
            if iszero(ok) { revert(add(answer, 32), mload(answer)) }
            return(add(answer, 32), mload(answer))
        }
    }

    /// Some seats of a round's committee.
    function _seats(Job j, bytes32 seed, bool second, uint256 chosen) internal pure returns (Seats memory) {
        return Seats(seed, j.get(JobLib.UNITS), j.size(second), chosen);
    }

    /// Whether the second committee could not get what was announced.
    function _withheld(Job j, bytes32 id) internal view returns (bool withheld) {
        if (j.flag(JobLib.TALLIED)) (withheld,) = panel.votes(j, tallies[id]);
    }

    /// A seat number's place in its committee.
    function _place(uint256 seat, uint256 from, uint256 size) internal pure returns (uint256) {
        if (seat < from || seat - from >= size) revert NoSuchSeat(seat);
        return seat - from;
    }

    /// The owner of a seat's unit, if it still acts.
    function _owner(Job j, bytes32 seed, uint256 place, uint256 seat) internal view returns (address owner) {
        owner = stakes.seatOwners(seed, j.get(JobLib.UNITS), place, 1)[0];
        if (owner == address(0)) revert SeatSilent(seat);
    }

    /// Each set bit of 16 in a byte of its own.
    function _spread(uint256 votes) internal pure returns (uint128 counts) {
        for (uint256 i; votes != 0; i += 8) {
            counts |= uint128((votes & 1) << i);
            votes >>= 1;
        }
    }

    /// Reverts unless the lane holds this commitment, made in time.
    function _opened(
        bytes32 id,
        Job j,
        uint256 seat,
        address owner,
        uint256 lane,
        bytes32 salt,
        bytes32 digest,
        uint256 votes
    ) internal view {
        uint256 kept = laneOf[owner][lane];
        bytes32 commitment = Facts.commitment(id, seat, owner, salt, digest, votes);
        // INVARIANT: committed before the trainer's digests were known, by this owner, for this seat of this job.
        if (kept >> LANE_TIME != uint256(commitment) >> LANE_TIME || uint40(kept) > j.get(JobLib.COMMIT_END)) {
            revert NotCommitted(seat, owner, lane);
        }
    }

    // ---------------------------------------------------------- ends, internal

    /// Opens a challenge.
    function _dispute(bytes32 id, Job j, Challenge memory c) internal {
        Docket storage d = dockets[id];
        uint256 index = d.opened++;
        d.live++;
        d.end = uint40(block.timestamp + disputeTime);
        c.since = uint40(block.timestamp);
        challenges[id][index] = c;
        jobs[id] = j.set(JobLib.DISPUTED, 1);
        emit Challenged(id, index, c.challenger, c.section, c.bond, c.seat);
    }

    /// Ends an unclaimed job.
    function _withdraw(bytes32 id, Terms calldata t, Phase end) internal {
        uint256 escrow = escrowOf(t) + uint256(facts[id]);
        _close(id, end);
        emit Ended(id, end, address(0), 0, escrow);
        stakes.credit{value: escrow}(t.requester, 0);
    }

    /// Ends a claimed job other than by settling: the escrow goes back whole, the trainer forfeits f.lost.
    function _end(bytes32 id, Terms calldata t, Phase end, uint256 reward, Forfeit memory f) internal {
        uint256 escrow = escrowOf(t) - t.reward + reward;
        f.stake = t.stake;
        f.requester = t.requester;
        _close(id, end);
        emit Ended(id, end, f.trainer, f.lost, escrow + f.toRequester);
        stakes.forfeit{value: escrow}(f);
    }

    /// Pays a job.
    function _settle(bytes32 id, Job j, Terms calldata t, Submission calldata s, Round[] calldata rounds) internal {
        uint256 escrow = escrowOf(t) - t.reward + s.reward;
        Settlement memory p;
        p.trainer = s.trainer;
        p.stake = t.stake;
        p.reward = s.reward;
        if (j.flag(JobLib.DIVERGED)) p.reward = p.reward * (s.steps / t.sectionSteps) / (t.steps / t.sectionSteps);
        p.fee = t.fee;
        p.requester = t.requester;
        uint256 matched = j.get(JobLib.MATCHED);
        p.first = Paid(_seats(j, rounds[0].seed, false, matched), rounds[0].drawer, t.drawBounty);
        if (rounds.length == 2) {
            uint256 more = tallies[id].matched;
            p.second = Paid(_seats(j, rounds[1].seed, true, more), rounds[1].drawer, t.secondBounty);
            matched |= more << t.seats;
        }
        p.refund = escrow - p.reward - p.first.bounty - p.second.bounty - JobLib.count(matched) * p.fee;
        _close(id, Phase.Settled);
        emit Settled(id, p.trainer, p.reward, matched, p.refund);
        stakes.settle{value: escrow}(p);
    }

    /// INVARIANT: an end is final. The phase stays, so the id can't come back, and nothing else does.
    function _close(bytes32 id, Phase end) internal {
        jobs[id] = Job.wrap(0).enter(end);
        delete facts[id];
    }
}
