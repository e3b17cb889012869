// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Draws} from "./Draws.sol";
import {Facts} from "./Facts.sol";
import {Job, JobLib} from "./Job.sol";
import {Ledger} from "./Ledger.sol";
import {Merkle} from "./Merkle.sol";
import {Preset, Presets, Windows} from "./Presets.sol";
import {Sample} from "./Sample.sol";
import {Challenge, Circuit, IMarket, Phase, Round, StepProof, Submission, Terms} from "./interfaces/IMarket.sol";
import {IPanel} from "./interfaces/IPanel.sol";
import {IProvings} from "./interfaces/IProvings.sol";
import {ISnarkVerifier} from "./interfaces/ISnarkVerifier.sol";
import {Forfeit, IStakes, Settlement} from "./interfaces/IStakes.sol";

/// @title The part of the market for proven mode
/// @notice Market lends its storage to this code. See IProvings for what the functions promise, and `docs/proven.md` for
/// what a proof states. Called directly, it keeps books of its own, which nobody looks at.
contract Provings is IProvings, Ledger {
    /// The response to a draw that only proofs answered: the hash of no digests.
    bytes32 internal constant NO_DIGESTS = keccak256("");

    /// As many of the drawn steps are marked as proven in the job's word, in place of a first committee's seats.
    uint256 internal constant JOB_BITS = 16;

    /// 32-bit numbers in one public input.
    uint256 internal constant PACK = 7;

    ISnarkVerifier internal immutable verifier;

    /// @param market The Market that is going to run this code; it creates its stakes first and its panel second.
    constructor(Preset preset_, address market, address disputes_, ISnarkVerifier verifier_)
        Ledger(preset_, IStakes(_created(market, 1)), IPanel(_created(market, 2)), disputes_)
    {
        Windows memory w = Presets.windows(preset_);
        // INVARIANT: a challenge is decided before its job can be voided.
        if (w.clock >= w.dispute) revert IMarket.WindowsTooLong(w.clock, w.dispute);
        verifier = verifier_;
    }

    // -------------------------------------------------------- the drawn steps

    /// @inheritdoc IProvings
    function prove(
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds,
        Circuit calldata c,
        bytes calldata key,
        uint256[] calldata positions,
        StepProof[] calldata proofs
    ) external {
        bytes32 id = Facts.id(t);
        Job j = _in(id, Phase.Drawn);
        _isProven(id, j);
        _until(j.get(JobLib.DEADLINE));
        bytes32 f = _known(id, Facts.chain(Facts.submission(s), rounds));
        if (positions.length != proofs.length) revert WrongProofs(positions.length, proofs.length);

        uint256 sections = j.get(JobLib.SECTIONS);
        uint256 drawn = j.get(JobLib.PER_SEAT);
        if (drawn > sections) drawn = sections;
        if (positions.length != 0) _isCircuit(t, c);
        bytes32 seed = Facts.trainingSeed(t, id);
        // The first sixteen have their bits in the job's own word: a new slot would cost more than all else but the pairings.
        uint256 done = j.get(JobLib.MATCHED);
        if (drawn > JOB_BITS) done |= proven[id];
        for (uint256 i; i < positions.length; i++) {
            uint256 position = positions[i];
            if (position >= drawn) revert IMarket.NoSuchSection(position, drawn);
            // Somebody else may have handed this proof in a moment ago: that must not undo the others here.
            if (done >> position & 1 == 1) continue;
            // INVARIANT: it is the step that the draw picked, whose seed is part of the facts.
            uint256 step = Sample.one(rounds[0].seed, sections, position);
            _open(j, s, step, proofs[i]);
            _verify(id, seed, t.dataset, c, key, step, proofs[i]);
            done |= 1 << position;
            emit Proved(id, step);
        }
        // INVARIANT: the challenge window opens, and so a reward can be paid, once every drawn step is proven.
        if (done != (1 << drawn) - 1) {
            if (drawn > JOB_BITS) proven[id] = done >> JOB_BITS << JOB_BITS;
            jobs[id] = j.set(JobLib.MATCHED, uint16(done));
            return;
        }
        if (drawn > JOB_BITS) delete proven[id];
        // INVARIANT: no bit stays behind. Of a job that was answered, they are seats that are paid.
        jobs[id] = j.enter(Phase.Responded).set(JobLib.MATCHED, 0).set(JobLib.DEADLINE, block.timestamp)
            .set(JobLib.CHALLENGE, block.timestamp + j.get(JobLib.CHALLENGE));
        facts[id] = Facts.responded(f, NO_DIGESTS);
        emit IMarket.Responded(id, 0, NO_DIGESTS, new bytes32[](0), block.timestamp);
    }

    // --------------------------------------------------------- challenged steps

    /// @inheritdoc IProvings
    function answer(
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds,
        uint256 index,
        Circuit calldata c,
        bytes calldata key,
        StepProof calldata p
    ) external {
        (bytes32 id, Job j, Challenge memory ch) = _argued(t, s, rounds, index);
        _until(ch.since + clockTime);
        if (ch.section >= j.get(JobLib.SECTIONS)) revert IMarket.NoSuchSection(ch.section, j.get(JobLib.SECTIONS));
        _open(j, s, ch.section, p);
        _isCircuit(t, c);
        _verify(id, Facts.trainingSeed(t, id), t.dataset, c, key, ch.section, p);
        emit Proved(id, ch.section);
        _less(id, j);
        _lose(id, index, s.trainer);
    }

    /// @inheritdoc IProvings
    function refute(
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds,
        uint256 index,
        Circuit calldata c,
        bytes calldata key,
        StepProof calldata p
    ) external {
        (bytes32 id, Job j, Challenge memory ch) = _argued(t, s, rounds, index);
        _until(ch.since + clockTime);
        // A challenge is of section `sections` on a diverged log only.
        if (ch.section < j.get(JobLib.SECTIONS)) revert IMarket.NoSuchSection(ch.section, 0);
        // INVARIANT: a step that diverges has no proof under an honest key, whatever state is said to come after it.
        if (p.before != s.finalState) revert WrongState(s.steps, p.before, s.finalState);
        _isCircuit(t, c);
        _verify(id, Facts.trainingSeed(t, id), t.dataset, c, key, s.steps, p);
        // INVARIANT: what is refuted is never paid, and still ends as Slashed if a step before it was falsified: refuting
        // oneself is no cheaper end.
        j = j.set(JobLib.REFUTED, 1);
        jobs[id] = j;
        _win(id, j, index, ch);
    }

    /// @inheritdoc IProvings
    function timeout(Terms calldata t, Submission calldata s, Round[] calldata rounds, uint256 index) external {
        (bytes32 id, Job j, Challenge memory ch) = _argued(t, s, rounds, index);
        _after(ch.since + clockTime);
        // Who had to bring a proof has lost: the trainer for its steps, the challenger for a divergence.
        if (ch.section < j.get(JobLib.SECTIONS)) return _convict(id, index, ch, t, s);
        // Another challenge of the same claim was proven right.
        if (j.flag(JobLib.REFUTED)) return _win(id, j, index, ch);
        _less(id, j);
        _lose(id, index, s.trainer);
    }

    // --------------------------------------------------------- the final state

    /// @inheritdoc IProvings
    function claimUnavailable(Terms calldata t) external payable {
        if (t.requester != msg.sender) revert IMarket.WrongCaller(msg.sender, t.requester);
        bytes32 id = Facts.id(t);
        Job j = _in(id, Phase.Responded);
        _isProven(id, j);
        _until(j.get(JobLib.CHALLENGE));
        if (j.size(true) == 0) revert IMarket.NothingToConvene(id);
        uint256 bond = _bond(id);
        if (msg.value < bond) revert IMarket.BondTooLow(msg.value, bond);

        // Kept as a challenge that nobody plays, so that `release` gives the bond back.
        uint256 index = dockets[id].opened++;
        challenges[id][index] = Challenge({
            challenger: msg.sender,
            bond: uint96(bond), // all ether there is fits
            section: type(uint16).max,
            live: true,
            seat: uint16(NO_SEAT),
            since: uint40(block.timestamp)
        });
        claims[id] = index + 1;
        tallies[id].announced = 1;
        // INVARIANT: the committee is drawn from randomness that did not exist when the claim was made.
        uint256 drawBlock = block.number + drawDelay;
        jobs[id] = j.enter(Phase.Convened).set(JobLib.DRAW_BLOCK, drawBlock).set(JobLib.TALLIED, 1);
        emit UnavailableClaimed(id, index, bond);
        emit IMarket.Convened(id, drawBlock);
        if (msg.value > bond) theStakes.credit{value: msg.value - bond}(msg.sender, 0);
    }

    // -------------------------------------------------------------------- ends

    /// As IMarket has it. Whatever is missing costs a tenth of the stake, burnt.
    /// INVARIANT: a requester gains nothing by what can't be proven, nor by a proof that it forged.
    function expire(Terms calldata t, Submission calldata s, Round[] calldata rounds) external {
        bytes32 id = Facts.id(t);
        Job j = jobs[id];
        Phase p = j.phase();
        _known(id, Facts.chain(Facts.submission(s), rounds));
        bool disputed = j.flag(JobLib.DISPUTED);
        // INVARIANT: while a challenge is live nothing ends the job before its proof is overdue.
        if (disputed) _after(dockets[id].end);
        bool late = block.timestamp > j.get(JobLib.DEADLINE);
        bool refuted = j.flag(JobLib.REFUTED);
        bool over = p == Phase.Responded || (p == Phase.Reanswered && late);
        Forfeit memory f;
        f.trainer = s.trainer;
        f.lost = t.stake / 10;
        if ((p == Phase.Submitted || p == Phase.Convened) && block.number > j.get(JobLib.DRAW_BLOCK) + drawUsable) {
            _end(id, t, Phase.Undrawn, s.reward, f);
        } else if ((p == Phase.Drawn || p == Phase.Redrawn) && late) {
            _end(id, t, Phase.Unanswered, s.reward, f);
        } else if (p == Phase.Reanswered && late && _withheld(j, id)) {
            _endWithheld(id, j, t, s, rounds);
        } else if (refuted && over && block.timestamp > j.get(JobLib.CHALLENGE)) {
            _end(id, t, Phase.Unanswered, s.reward, f);
        } else if (disputed && over && !refuted) {
            // Everybody forgot to call `timeout`.
            f.lost = 0;
            _end(id, t, Phase.Voided, s.reward, f);
        } else {
            revert IMarket.NotExpired(id, p);
        }
    }

    // ---------------------------------------------------------------- internal

    /// A challenge is decided for the challenger while the job goes on: its bond goes back.
    function _win(bytes32 id, Job j, uint256 index, Challenge memory ch) internal {
        _less(id, j);
        // INVARIANT: a bond is paid out once.
        challenges[id][index].live = false;
        emit IMarket.Decided(id, index, true);
        theStakes.credit{value: ch.bond}(ch.challenger, 0);
    }

    /// The final state is withheld: a tenth of the stake is burnt.
    /// INVARIANT: seats are paid for revealing, whatever they said. Else they would say what pays.
    function _endWithheld(bytes32 id, Job j, Terms calldata t, Submission calldata s, Round[] calldata rounds)
        internal
    {
        uint256 escrow = _escrow(t) - t.reward + s.reward;
        uint256 lost = t.stake / 10;
        Settlement memory p;
        p.trainer = s.trainer;
        p.stake = t.stake - lost;
        p.fee = t.fee;
        p.requester = t.requester;
        uint256 revealed = tallies[id].revealed;
        p.second.seats = _seats(j, rounds[1].seed, true, revealed);
        p.refund = escrow - JobLib.count(revealed) * p.fee;
        _close(id, Phase.Unavailable);
        emit IMarket.Ended(id, Phase.Unavailable, p.trainer, lost, p.refund);
        theStakes.settle{value: escrow}(p);
        Forfeit memory f;
        f.trainer = p.trainer;
        f.requester = t.requester;
        f.stake = lost;
        f.lost = lost;
        theStakes.forfeit(f);
    }

    /// A live challenge of a job in proven mode.
    function _argued(Terms calldata t, Submission calldata s, Round[] calldata rounds, uint256 index)
        internal
        view
        returns (bytes32 id, Job j, Challenge memory ch)
    {
        id = Facts.id(t);
        j = _challengeable(id);
        _isProven(id, j);
        _known(id, Facts.chain(Facts.submission(s), rounds));
        ch = _live(id, index);
        // INVARIANT: no proof and no clock decides what the requester claims; a committee does.
        if (index + 1 == claims[id]) revert IMarket.NoSuchChallenge(id, index);
    }

    function _isProven(bytes32 id, Job j) internal pure {
        if (!j.flag(JobLib.PROVEN)) revert IMarket.WrongMode(id);
    }

    /// INVARIANT: the states before and after the step are those of the committed trace.
    function _open(Job j, Submission calldata s, uint256 step, StepProof calldata p) internal pure {
        uint256 levels = Merkle.depth(j.get(JobLib.SECTIONS));
        bytes32 root = Merkle.path(p.afterwards, step, levels, p.afterPath);
        if (root != s.trace) revert IMarket.WrongTrace(s.trace, root);
        if (step == 0) {
            if (p.before != s.initialState) revert WrongState(step, p.before, s.initialState);
            return;
        }
        // Leaf step-1 is the last one below the node to the left of the path, on the lowest level that has a node there.
        uint256 level;
        while (step & 3 == 0) {
            step >>= 2;
            level++;
        }
        bytes32 left = p.afterPath[3 * level + (step & 3) - 1];
        root = Merkle.path(p.before, (1 << (2 * level)) - 1, level, p.beforePath);
        if (root != left) revert IMarket.WrongTrace(left, root);
    }

    /// INVARIANT: what is proven is proven about the job's program, by the job's key.
    function _isCircuit(Terms calldata t, Circuit calldata c) internal pure {
        bytes32 program = keccak256(abi.encode(c));
        if (program != t.program) revert WrongCircuit(t.program, program);
    }

    /// Verifies that the step leads from one state to the other, whose circuit is the job's.
    /// INVARIANT: dataset, step and rows are the job's; who proves chooses none of them.
    /// @param seed The seed of the job's training.
    function _verify(
        bytes32 id,
        bytes32 seed,
        bytes32 dataset,
        Circuit calldata c,
        bytes calldata key,
        uint256 step,
        StepProof calldata p
    ) internal view {
        uint256[] memory inputs = new uint256[](3 + (1 + c.batch + PACK - 1) / PACK);
        inputs[0] = uint256(p.before);
        inputs[1] = uint256(p.afterwards);
        inputs[2] = uint256(dataset);
        inputs[3] = step;
        // Numbers of 32 bits, PACK to an input: the step is the first.
        Draws.rowsInto(inputs, 3 * PACK + 1, seed, c.rows, step * c.batch, c.batch);
        if (!verifier.verify(c.key, key, p.proof, inputs)) revert NotProven(id, step);
    }

    /// The address of the n-th contract that `creator` creates, 1 <= n < 128.
    function _created(address creator, uint8 n) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", creator, n)))));
    }
}
