// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Facts} from "./Facts.sol";
import {Job, JobLib} from "./Job.sol";
import {Preset, Presets, Windows} from "./Presets.sol";
import {Response} from "./Response.sol";
import {Challenge, Docket, IMarket, Phase, Round, Submission, Tally, Terms} from "./interfaces/IMarket.sol";
import {IPanel} from "./interfaces/IPanel.sol";
import {Forfeit, IStakes, Seats} from "./interfaces/IStakes.sol";

/// @title What the parts of the market share: storage, windows, checks, ends
/// @notice A contract may not be larger than 24,576 bytes, and a market is. So Market runs the code of Remedies and of
/// Provings on its own storage, and all three inherit the layout from here. Whoever calls the market calls Market alone.
abstract contract Ledger {
    /// Escrow holds this many fees a seat: one for the first committee, two for the second.
    uint256 internal constant FEES = 3;

    /// `Challenged` names this seat where ether is the bond.
    uint256 internal constant NO_SEAT = type(uint16).max;

    /// The time in a lane: its lowest 40 bits.
    uint256 internal constant LANE_TIME = 40;

    IStakes internal immutable theStakes;
    IPanel internal immutable thePanel;
    address internal immutable theDisputes;

    Preset internal immutable preset;
    uint256 internal immutable drawDelay;
    uint256 internal immutable drawUsable;
    uint256 internal immutable commitTime;
    uint256 internal immutable respondTime;
    uint256 internal immutable revealTime;
    uint256 internal immutable challengeFloor;
    uint256 internal immutable challengeCap;
    uint256 internal immutable disputeTime;
    uint256 internal immutable clockTime;
    uint256 internal immutable openTime;
    uint256 internal immutable longestTraining;
    uint256 internal immutable bondFloor;
    uint256 internal immutable bondGas;

    mapping(bytes32 id => Job) internal jobs;
    mapping(bytes32 id => bytes32) internal facts;
    mapping(bytes32 id => Tally) internal tallies;
    mapping(bytes32 id => Docket) internal dockets;
    mapping(bytes32 id => mapping(uint256 index => Challenge)) internal challenges;
    mapping(address owner => mapping(uint256 lane => uint256)) internal lanes;
    mapping(bytes32 sealHash => uint256) internal seals;

    /// Bit i: the i-th drawn step of a job in proven mode was proven, counted from 0; the first 16 are in the job's word.
    /// Empty again when all were.
    mapping(bytes32 id => uint256) internal proven;
    /// The number of the requester's claim that a final state is unavailable, plus one.
    mapping(bytes32 id => uint256) internal claims;

    constructor(Preset preset_, IStakes stakes_, IPanel panel_, address disputes_) {
        Windows memory w = Presets.windows(preset_);
        theStakes = stakes_;
        thePanel = panel_;
        theDisputes = disputes_;
        preset = preset_;
        drawDelay = w.drawDelay;
        drawUsable = w.drawUsable;
        commitTime = w.commit;
        respondTime = w.respond;
        revealTime = w.reveal;
        challengeFloor = w.challengeFloor;
        challengeCap = w.challengeCap;
        disputeTime = w.dispute;
        clockTime = w.clock;
        openTime = w.open;
        longestTraining = w.training;
        bondFloor = w.bondFloor;
        bondGas = w.bondGas;
    }

    /// What the parts of one market must have in common.
    function parts() public view returns (bytes32) {
        return keccak256(abi.encode(preset, theStakes, thePanel, theDisputes));
    }

    // ------------------------------------------------------------------ checks

    /// The job, which must be in this phase.
    function _in(bytes32 id, Phase p) internal view returns (Job j) {
        j = jobs[id];
        if (j.phase() != p) revert IMarket.WrongPhase(id, j.phase());
    }

    /// A deadline includes its second …
    function _until(uint256 deadline) internal view {
        if (block.timestamp > deadline) revert IMarket.TooLate(block.timestamp, deadline);
    }

    /// … and a timeout starts with the next.
    function _after(uint256 deadline) internal view {
        if (block.timestamp <= deadline) revert IMarket.TooEarly(block.timestamp, deadline + 1);
    }

    /// INVARIANT: what a caller brings is exactly what the job committed to.
    function _known(bytes32 id, bytes32 f) internal view returns (bytes32) {
        if (facts[id] != f) revert IMarket.WrongFacts(id, f);
        return f;
    }

    /// A job on which challenges can be made: from the first response until an end.
    function _challengeable(bytes32 id) internal view returns (Job j) {
        j = jobs[id];
        if (j.phase() < Phase.Responded || j.phase() > Phase.Reanswered) revert IMarket.WrongPhase(id, j.phase());
    }

    /// What `reveal` and `accuse` have in common: the phase, the window, the facts.
    function _revealing(bytes32 id, bytes32 submission, Round[] calldata rounds, bytes32[] calldata digests)
        internal
        view
        returns (Job j, bool second, uint256 from)
    {
        j = jobs[id];
        second = j.phase() == Phase.Reanswered;
        if (!second && j.phase() != Phase.Responded) revert IMarket.WrongPhase(id, j.phase());
        // INVARIANT: whoever waited for others to be proven right is too late.
        _until(j.get(JobLib.DEADLINE));
        bytes32 f = _known(id, Facts.chain(submission, rounds));
        // INVARIANT: all rounds are there. Facts that the first is part of could else be shown as the submission, and
        // the second as the first.
        if (rounds.length != (second ? 2 : 1) || Response.hashCalldata(digests) != rounds[rounds.length - 1].response) {
            revert IMarket.WrongFacts(id, f);
        }
        if (second) from = j.get(JobLib.SEATS);
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
        uint256 kept = lanes[owner][lane];
        bytes32 commitment = Facts.commitment(id, seat, owner, salt, digest, votes);
        // INVARIANT: committed before the trainer's digests were known, by this owner, for this seat of this job.
        if (kept >> LANE_TIME != uint256(commitment) >> LANE_TIME || uint40(kept) > j.get(JobLib.COMMIT_END)) {
            revert IMarket.NotCommitted(seat, owner, lane);
        }
    }

    function _live(bytes32 id, uint256 index) internal view returns (Challenge storage c) {
        c = challenges[id][index];
        if (!c.live) revert IMarket.NoSuchChallenge(id, index);
    }

    /// Hands this call's calldata on to the panel, with the job. Its errors are passed through.
    function _ask(Job j) internal view returns (bytes memory answer) {
        bool ok;
        (ok, answer) = address(thePanel).staticcall(bytes.concat(msg.data, abi.encode(j)));
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }

    /// Some seats of a round's committee.
    function _seats(Job j, bytes32 seed, bool second, uint256 chosen) internal pure returns (Seats memory) {
        return Seats(seed, j.get(JobLib.UNITS), j.size(second), chosen);
    }

    /// A seat number's place in its committee.
    function _place(uint256 seat, uint256 from, uint256 size) internal pure returns (uint256) {
        if (seat < from || seat - from >= size) revert IMarket.NoSuchSeat(seat);
        return seat - from;
    }

    /// The owner of a seat's unit, if it still acts.
    function _owner(Job j, bytes32 seed, uint256 place, uint256 seat) internal view returns (address owner) {
        owner = theStakes.seatOwners(seed, j.get(JobLib.UNITS), place, 1)[0];
        if (owner == address(0)) revert IMarket.SeatSilent(seat);
    }

    /// Each set bit of 16 in a byte of its own.
    function _spread(uint256 votes) internal pure returns (uint128 counts) {
        for (uint256 i; votes != 0; i += 8) {
            counts |= uint128((votes & 1) << i);
            votes >>= 1;
        }
    }

    /// Whether the second committee could not get what was announced.
    function _withheld(Job j, bytes32 id) internal view returns (bool withheld) {
        if (j.flag(JobLib.TALLIED)) (withheld,) = thePanel.votes(j, tallies[id]);
    }

    /// What the next challenge must be bonded with.
    function _bond(bytes32 id) internal view returns (uint256 bond) {
        bond = bondGas * block.basefee;
        if (bond < bondFloor) bond = bondFloor;
        // INVARIANT: filling a job with challenges costs quadratically.
        bond *= uint256(dockets[id].live) + 1;
    }

    // -------------------------------------------------------------------- ends

    /// Everything that a job can ever pay out.
    function _escrow(Terms calldata t) internal pure returns (uint256) {
        return uint256(t.reward) + FEES * t.seats * uint256(t.fee) + t.drawBounty + t.secondBounty;
    }

    /// Opens a challenge.
    function _dispute(bytes32 id, Job j, Challenge memory c) internal {
        Docket storage d = dockets[id];
        uint256 index = d.opened++;
        d.live++;
        d.end = uint40(block.timestamp + disputeTime);
        c.since = uint40(block.timestamp);
        challenges[id][index] = c;
        jobs[id] = j.set(JobLib.DISPUTED, 1);
        emit IMarket.Challenged(id, index, c.challenger, c.section, c.bond, c.seat);
    }

    /// Ends a claimed job other than by settling: the escrow goes back whole, the trainer forfeits f.lost.
    function _end(bytes32 id, Terms calldata t, Phase end, uint256 reward, Forfeit memory f) internal {
        uint256 escrow = _escrow(t) - t.reward + reward;
        f.stake = t.stake;
        f.requester = t.requester;
        _close(id, end);
        emit IMarket.Ended(id, end, f.trainer, f.lost, escrow + f.toRequester);
        theStakes.forfeit{value: escrow}(f);
    }

    /// A challenge is decided for the trainer: half of the bond is the trainer's, half is burnt.
    function _lose(bytes32 id, uint256 index, address trainer) internal {
        Challenge storage c = challenges[id][index];
        // INVARIANT: a bond is paid out once.
        c.live = false;
        emit IMarket.Decided(id, index, false);
        theStakes.credit{value: c.bond}(trainer, c.bond - c.bond / 2);
    }

    /// One live challenge less.
    function _less(bytes32 id, Job j) internal {
        if (--dockets[id].live == 0) jobs[id] = j.set(JobLib.DISPUTED, 0);
    }

    /// The trainer lost to this challenge: the job ends as Slashed.
    function _convict(bytes32 id, uint256 index, Challenge memory c, Terms calldata t, Submission calldata s) internal {
        emit IMarket.Decided(id, index, true);
        Forfeit memory f;
        f.trainer = s.trainer;
        f.lost = t.stake;
        f.toRequester = f.lost * 3 / 10;
        f.challenger = c.challenger;
        f.toChallenger = f.lost * 4 / 10;
        _end(id, t, Phase.Slashed, s.reward, f);
    }

    /// INVARIANT: an end is final. The phase stays, so the id can't come back, and nothing else does.
    function _close(bytes32 id, Phase end) internal {
        jobs[id] = Job.wrap(0).enter(end);
        delete facts[id];
    }
}
