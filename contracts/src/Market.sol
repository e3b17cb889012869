// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Beacon} from "./Beacon.sol";
import {BlockHeader} from "./BlockHeader.sol";
import {Facts} from "./Facts.sol";
import {Job, JobLib} from "./Job.sol";
import {Ledger} from "./Ledger.sol";
import {Merkle} from "./Merkle.sol";
import {Panel} from "./Panel.sol";
import {Preset, Presets, Windows} from "./Presets.sol";
import {Remedies} from "./Remedies.sol";
import {Stakes} from "./Stakes.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {
    Accusation,
    Challenge,
    Circuit,
    Claim,
    Docket,
    IMarket,
    JobView,
    Mode,
    Opening,
    Phase,
    Pick,
    Round,
    StepProof,
    Submission,
    Tally,
    Terms
} from "./interfaces/IMarket.sol";
import {IPanel} from "./interfaces/IPanel.sol";
import {IProvings} from "./interfaces/IProvings.sol";
import {Forfeit, IStakes, Paid, Settlement} from "./interfaces/IStakes.sol";

/// @title Market
/// @notice See IMarket: the interface carries the promises and warnings.
contract Market is IMarket, Ledger {
    uint256 internal constant MAX_SEATS = 16;
    uint256 internal constant MAX_DRAWN = 128; // a response's leaves are numbered in one byte
    uint256 internal constant MAX_SECTIONS = type(uint16).max; // two bytes in an opening
    uint256 internal constant MIN_SECTION_STEPS = 4;
    uint256 internal constant MAX_SECTION_STEPS = 1024; // whose roots, and a response's entries, fit a move of a dispute

    IBeacon internal immutable theBeacon;
    address internal immutable remedies;
    address internal immutable theProvings;

    /// @param disputes_ The dispute contract; zero for none.
    /// @param provings_ The Provings that was made for this very market; zero if it doesn't offer proven mode.
    constructor(Preset preset_, address disputes_, address provings_)
        Ledger(
            preset_,
            new Stakes(
                address(this),
                Presets.windows(preset_).unit,
                Presets.windows(preset_).activation,
                Presets.windows(preset_).exit
            ),
            new Panel(),
            disputes_
        )
    {
        // Proofs count leading zeros (EIP-7939): on a chain that can't, this fails now and not when a trainer submits.
        assert(Merkle.depth(5 + uint256(preset_)) == 2);
        Windows memory w = Presets.windows(preset_);
        // INVARIANT: a unit that served on a job can be slashed until the job is over.
        uint256 life = Presets.longestLife(w);
        if (life >= w.exit) revert WindowsTooLong(life, w.exit);

        theBeacon = new Beacon();
        remedies = address(new Remedies(preset_, theStakes, thePanel, disputes_));
        // INVARIANT: code that runs on this storage pays through these stakes and keeps these windows.
        if (provings_ != address(0) && Ledger(provings_).parts() != parts()) revert WrongProvings(provings_);
        theProvings = provings_;
    }

    // ---------------------------------------------------- posting and claiming

    /// @inheritdoc IMarket
    function post(Terms calldata t) external payable returns (bytes32 id) {
        if (t.requester != msg.sender) revert WrongCaller(msg.sender, t.requester);
        if (t.mode == Mode.Proven && theProvings == address(0)) revert ModeNotOffered(t.mode);
        (uint256 field, uint256 value, uint256 low, uint256 high) = _outOfRange(t);
        if (field != 0) revert TermsOutOfRange(field, value, low, high);
        // INVARIANT: whatever this job can ever pay out is paid in here.
        uint256 due = _escrow(t);
        if (msg.value != due) revert WrongValue(msg.value, due);
        id = Facts.id(t);
        Job j = jobs[id];
        // INVARIANT: a job id is used once.
        if (Job.unwrap(j) != 0) revert WrongPhase(id, j.phase());
        uint256 until = block.timestamp + openTime;
        jobs[id] = j.enter(Phase.Open).set(JobLib.SEATS, t.seats).set(JobLib.PER_SEAT, t.perSeat)
            .set(JobLib.SECTIONS, t.steps / t.sectionSteps).set(JobLib.DEADLINE, until)
            .set(JobLib.PROVEN, uint256(t.mode));
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
        uint256 active = theStakes.lock(msg.sender, t.stake);
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
        uint256 units = theStakes.active();
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
        bytes32 seed = keccak256(abi.encode(_randomness(drawBlock, header), block.chainid, address(this), id, f));
        uint256 commitEnd = block.timestamp + commitTime;
        jobs[id] = j.enter(second ? Phase.Redrawn : Phase.Drawn).set(JobLib.COMMIT_END, commitEnd)
            .set(JobLib.DEADLINE, commitEnd + respondTime);
        facts[id] = Facts.drawn(f, seed, msg.sender);
        emit Drawn(id, second ? 1 : 0, seed, msg.sender, commitEnd);
    }

    /// @inheritdoc IMarket
    function commit(bytes32 id, uint256 seat, uint256 lane, bytes32 commitment) external {
        lanes[msg.sender][lane] = uint256(commitment) >> LANE_TIME << LANE_TIME | block.timestamp;
        emit Committed(id, seat, msg.sender, lane);
    }

    /// @inheritdoc IMarket
    function openLanes(uint256 first, uint256 count) external {
        mapping(uint256 lane => uint256) storage own = lanes[msg.sender];
        for (uint256 lane = first; lane < first + count; lane++) {
            // Nothing hashes to zero, so an opened lane holds no commitment.
            if (own[lane] == 0) own[lane] = 1;
        }
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

        bytes memory said = _ask(j); // abi.encode(response, digests)
        bytes32 response;
        assembly ("memory-safe") {
            response := mload(add(said, 32))
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
            let size := mload(said)
            mstore(said, response)
            mstore(add(said, 32), 96)
            mstore(add(said, 64), revealEnd)
            log3(said, add(size, 32), topic, id, second)
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
            owners = theStakes.seatOwners(seed, j.get(JobLib.UNITS), places, picks.length);
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
            bytes32 d;
            if (p.attests) {
                // Proven mode has nothing to attest.
                if (digests.length == 0) revert NoVotes(p.seat);
                d = digests[second ? place % digests.length : place];
            }
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

    // ------------------------------------------------------ challenges, disputes

    /// @inheritdoc IMarket
    function seal(bytes32 sealHash) external {
        if (seals[sealHash] == 0) seals[sealHash] = block.number;
        emit Sealed(sealHash, msg.sender);
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
        if (j.flag(JobLib.DISPUTED) || j.flag(JobLib.REFUTED)) revert NotSettleable(id);
        uint256 refuted;
        if (second && j.flag(JobLib.TALLIED)) {
            bool withheld;
            (withheld, refuted) = thePanel.votes(j, tallies[id]);
            if (withheld) revert NotSettleable(id);
        }
        _settle(id, j, t, s, rounds);
        if (refuted == 0) return;
        if (!j.flag(JobLib.PROVEN)) return theStakes.slash(_seats(j, rounds[0].seed, false, refuted), 1, address(0));
        // What the requester said is refuted: its bond goes the way of a lost challenge's.
        _lose(id, claims[id] - 1, s.trainer);
    }

    // ------------------------------------------- when something goes wrong

    /// @inheritdoc IMarket
    function unavailable(bytes32, bytes32, Round calldata, uint256, uint256) external {
        _run(remedies);
    }

    /// @inheritdoc IMarket
    function accuse(bytes32, bytes32, Round[] calldata, bytes32[] calldata, Accusation calldata) external {
        _run(remedies);
    }

    /// @inheritdoc IMarket
    function convene(bytes32) external {
        _run(remedies);
    }

    /// @inheritdoc IMarket
    function challenge(bytes32, uint256, bytes32) external payable {
        _run(remedies);
    }

    /// @inheritdoc IMarket
    function release(bytes32, uint256) external {
        _run(remedies);
    }

    /// @inheritdoc IMarket
    function acquit(bytes32, uint256, Submission calldata, Round[] calldata) external {
        _run(remedies);
    }

    /// @inheritdoc IMarket
    function convict(bytes32, uint256, bool, Terms calldata, Submission calldata, Round[] calldata) external {
        _run(remedies);
    }

    /// @inheritdoc IMarket
    function expire(Terms calldata t, Submission calldata, Round[] calldata) external {
        // The id is the terms' hash, so nobody has one mode's timeouts for the other mode's jobs.
        _run(t.mode == Mode.Proven ? theProvings : remedies);
    }

    // --------------------------------------------------------------- proven mode

    /// @inheritdoc IProvings
    function prove(
        Terms calldata,
        Submission calldata,
        Round[] calldata,
        Circuit calldata,
        bytes calldata,
        uint256[] calldata,
        StepProof[] calldata
    ) external {
        _run(theProvings);
    }

    /// @inheritdoc IProvings
    function answer(
        Terms calldata,
        Submission calldata,
        Round[] calldata,
        uint256,
        Circuit calldata,
        bytes calldata,
        StepProof calldata
    ) external {
        _run(theProvings);
    }

    /// @inheritdoc IProvings
    function refute(
        Terms calldata,
        Submission calldata,
        Round[] calldata,
        uint256,
        Circuit calldata,
        bytes calldata,
        StepProof calldata
    ) external {
        _run(theProvings);
    }

    /// @inheritdoc IProvings
    function timeout(Terms calldata, Submission calldata, Round[] calldata, uint256) external {
        _run(theProvings);
    }

    /// @inheritdoc IProvings
    function claimUnavailable(Terms calldata) external payable {
        _run(theProvings);
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IMarket
    function stakes() external view returns (IStakes) {
        return theStakes;
    }

    /// @inheritdoc IMarket
    function beacon() external view returns (IBeacon) {
        return theBeacon;
    }

    /// @inheritdoc IMarket
    function panel() external view returns (IPanel) {
        return thePanel;
    }

    /// @inheritdoc IMarket
    function disputes() external view returns (address) {
        return theDisputes;
    }

    /// @inheritdoc IMarket
    function provings() external view returns (address) {
        return theProvings;
    }

    /// @inheritdoc IMarket
    function laneOf(address owner, uint256 lane) external view returns (uint256) {
        return lanes[owner][lane];
    }

    /// @inheritdoc IMarket
    function sealedAt(bytes32 sealHash) external view returns (uint256) {
        return seals[sealHash];
    }

    /// @inheritdoc IMarket
    function bondOf(bytes32 id) external view returns (uint256) {
        return _bond(id);
    }

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
        return Facts.trainingSeed(t, Facts.id(t));
    }

    /// @inheritdoc IMarket
    function escrowOf(Terms calldata t) external pure returns (uint256) {
        return _escrow(t);
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

    // -------------------------------------------------------- checks, internal

    /// The first of the terms that is out of range; field 0 if none is.
    function _outOfRange(Terms calldata t)
        internal
        view
        returns (uint256 field, uint256 value, uint256 low, uint256 high)
    {
        uint256 c = t.sectionSteps;
        bool proven_ = t.mode == Mode.Proven;
        // A proof is about one step. Without seats there is nobody to ask whether the final state is available.
        low = proven_ ? 0 : 1;
        if (t.seats < low || t.seats > MAX_SEATS) return (3, t.seats, low, MAX_SEATS);
        low = proven_ ? 1 : MIN_SECTION_STEPS;
        high = proven_ ? 1 : MAX_SECTION_STEPS;
        if (c < low || c > high) return (5, c, low, high);
        if (t.steps < c || t.steps > MAX_SECTIONS * c) return (6, t.steps, c, MAX_SECTIONS * c);
        // Whole sections, and whole gwei below: the bounds name the nearest value that would do.
        if (t.steps % c != 0) return (6, t.steps, t.steps - t.steps % c, t.steps - t.steps % c);
        high = t.steps / c;
        if (high > MAX_DRAWN) high = MAX_DRAWN;
        if (!proven_) high /= t.seats;
        if (t.perSeat < 1 || t.perSeat > high) return (4, t.perSeat, 1, high);
        if (t.trainingTime < 1 || t.trainingTime > longestTraining) return (7, t.trainingTime, 1, longestTraining);
        if (t.reward < 1 || t.reward > t.stake) return (9, t.reward, 1, t.stake);
        if (t.fee % 1 gwei != 0) return (10, t.fee, t.fee - t.fee % 1 gwei, t.fee - t.fee % 1 gwei);
    }

    /// prevrandao of a block. The beacon is asked for those only whose hash is no longer at hand.
    function _randomness(uint256 height, bytes calldata header) internal view returns (bytes32) {
        bytes32 hash = blockhash(height);
        return hash == 0 ? theBeacon.randomness(height, header) : BlockHeader.randomness(height, hash, header);
    }

    /// Ends this call with what the panel answers.
    function _answer(bytes memory question) internal view {
        (bool ok, bytes memory said) = address(thePanel).staticcall(question);
        assembly ("memory-safe") {
            if iszero(ok) { revert(add(said, 32), mload(said)) }
            return(add(said, 32), mload(said))
        }
    }

    /// Runs a part's code on this contract's storage, for the same caller. Its errors are passed through.
    function _run(address part) internal {
        // INVARIANT: a call to no code would succeed, and keep what was sent with it.
        if (part == address(0)) revert ModeNotOffered(Mode.Proven);
        (bool ok, bytes memory said) = part.delegatecall(msg.data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(said, 32), mload(said))
            }
        }
    }

    // ---------------------------------------------------------- ends, internal

    /// Ends an unclaimed job.
    function _withdraw(bytes32 id, Terms calldata t, Phase end) internal {
        uint256 escrow = _escrow(t) + uint256(facts[id]);
        _close(id, end);
        emit Ended(id, end, address(0), 0, escrow);
        theStakes.credit{value: escrow}(t.requester, 0);
    }

    /// Pays a job.
    function _settle(bytes32 id, Job j, Terms calldata t, Submission calldata s, Round[] calldata rounds) internal {
        uint256 escrow = _escrow(t) - t.reward + s.reward;
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
            // Nothing is to be attested in proven mode: who votes is paid.
            uint256 more = j.flag(JobLib.PROVEN) ? tallies[id].revealed : tallies[id].matched;
            p.second = Paid(_seats(j, rounds[1].seed, true, more), rounds[1].drawer, t.secondBounty);
            matched |= more << t.seats;
        }
        p.refund = escrow - p.reward - p.first.bounty - p.second.bounty - JobLib.count(matched) * p.fee;
        _close(id, Phase.Settled);
        emit Settled(id, p.trainer, p.reward, matched, p.refund);
        theStakes.settle{value: escrow}(p);
    }
}
