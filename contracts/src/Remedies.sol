// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Facts} from "./Facts.sol";
import {Job, JobLib} from "./Job.sol";
import {Ledger} from "./Ledger.sol";
import {Preset} from "./Presets.sol";
import {Response} from "./Response.sol";
import {Accusation, Challenge, IMarket, Phase, Round, Submission, Tally, Terms} from "./interfaces/IMarket.sol";
import {IPanel} from "./interfaces/IPanel.sol";
import {Forfeit, IStakes, Seats} from "./interfaces/IStakes.sol";

/// @title The part of the market for whatever goes wrong
/// @notice Market lends its storage to this code. See IMarket for what the functions promise. Called directly, it keeps
/// books of its own, which nobody looks at.
contract Remedies is Ledger {
    constructor(Preset preset_, IStakes stakes_, IPanel panel_, address disputes_)
        Ledger(preset_, stakes_, panel_, disputes_)
    {}

    function unavailable(bytes32 id, bytes32 submission, Round calldata r, uint256 seat, uint256 index) external {
        Job j = _in(id, Phase.Drawn);
        // INVARIANT: announced while the trainer can still serve it before commits close.
        _until(j.get(JobLib.COMMIT_END));
        _known(id, Facts.drawn(submission, r.seed, r.drawer));
        if (seat >= j.size(false)) revert IMarket.NoSuchSeat(seat);
        address owner = _owner(j, r.seed, seat, seat);
        if (msg.sender != owner) revert IMarket.WrongCaller(msg.sender, owner);

        uint256 section = abi.decode(_ask(j), (uint256));
        Tally storage tally = tallies[id];
        // INVARIANT: one announcement a seat, so that everyone votes on the same thing.
        if (tally.announced >> seat & 1 == 1) revert IMarket.AlreadyActed(seat);
        tally.announced |= uint16(1 << seat);
        jobs[id] = j.set(JobLib.TALLIED, 1);
        emit IMarket.UnavailableAnnounced(id, seat, index, section);
    }

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
        if ((revealed >> place | tally.accused >> a.seat) & 1 == 1) revert IMarket.AlreadyActed(a.seat);
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

    function convene(bytes32 id) external {
        Job j = _in(id, Phase.Responded);
        _after(j.get(JobLib.DEADLINE));
        _until(j.get(JobLib.CHALLENGE));
        if (j.groups(true) == 0) revert IMarket.NothingToConvene(id);
        // INVARIANT: the second committee is drawn from randomness that did not exist while the first was at work.
        uint256 drawBlock = block.number + drawDelay;
        jobs[id] = j.enter(Phase.Convened).set(JobLib.DRAW_BLOCK, drawBlock);
        emit IMarket.Convened(id, drawBlock);
    }

    function challenge(bytes32 id, uint256 section, bytes32 salt) external payable {
        Job j = _challengeable(id);
        _until(j.get(JobLib.CHALLENGE));
        // A diverged log has one more thing to dispute: that it diverges there.
        uint256 sections = j.get(JobLib.SECTIONS) + j.get(JobLib.DIVERGED);
        if (section >= sections) revert IMarket.NoSuchSection(section, sections);
        bytes32 sealHash = keccak256(abi.encode(id, section, msg.sender, salt));
        // INVARIANT: whoever sees a challenge in the mempool is too late to make it its own.
        uint256 since = seals[sealHash];
        if (since == 0 || since >= block.number) revert IMarket.NotSealed(sealHash);
        delete seals[sealHash];
        uint256 bond = _bond(id);
        if (msg.value < bond) revert IMarket.BondTooLow(msg.value, bond);
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
        if (msg.value > bond) theStakes.credit{value: msg.value - bond}(msg.sender, 0);
    }

    function release(bytes32 id, uint256 index) external {
        Phase p = jobs[id].phase();
        if (p < Phase.Settled) revert IMarket.WrongPhase(id, p);
        Challenge storage c = _live(id, index);
        // INVARIANT: a bond is paid out once.
        c.live = false;
        emit IMarket.Released(id, index, c.challenger, c.bond);
        if (c.bond != 0) theStakes.credit{value: c.bond}(c.challenger, 0);
    }

    function acquit(bytes32 id, uint256 index, Submission calldata s, Round[] calldata rounds) external {
        Job j = _deciding(id, s, rounds);
        Challenge storage c = _live(id, index);
        _less(id, j);
        if (c.seat == NO_SEAT) return _lose(id, index, s.trainer);
        c.live = false;
        emit IMarket.Decided(id, index, false);
        uint256 seats = j.get(JobLib.SEATS);
        bool second = c.seat >= seats;
        uint256 place = second ? c.seat - seats : c.seat;
        theStakes.slash(_seats(j, rounds[second ? 1 : 0].seed, second, 1 << place), 1, s.trainer);
    }

    function convict(
        bytes32 id,
        uint256 index,
        bool shown,
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds
    ) external {
        Job j = _deciding(id, s, rounds);
        if (Facts.id(t) != id) revert IMarket.WrongFacts(id, Facts.id(t));
        Challenge memory c = _live(id, index);
        _convict(id, index, c, t, s);
        // What was trusted without being computed is lost with it.
        // INVARIANT: only where nothing that the trainer said in the dispute made it lose. Else it could lose on purpose,
        // and take units of those who attested the truth with it.
        for (uint256 i; shown && i < rounds.length; i++) {
            bool second = i == 1;
            Seats memory wrong = _seats(j, rounds[i].seed, second, second ? tallies[id].matched : j.get(JobLib.MATCHED));
            wrong.chosen = thePanel.concerned(j, rounds[0].seed, second, wrong.chosen, c.section);
            if (wrong.chosen != 0) theStakes.slash(wrong, 10, c.challenger);
        }
    }

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
            revert IMarket.NotExpired(id, p);
        }
        _end(id, t, end, s.reward, f);
    }

    /// A job that the dispute contract decides on.
    function _deciding(bytes32 id, Submission calldata s, Round[] calldata rounds) internal view returns (Job j) {
        // INVARIANT: nobody but the dispute contract, fixed at deployment, says who was right.
        if (msg.sender != theDisputes) revert IMarket.WrongCaller(msg.sender, theDisputes);
        j = _challengeable(id);
        // INVARIANT: in proven mode a proof decides, and nothing else: the game knows keccak roots alone.
        if (j.flag(JobLib.PROVEN)) revert IMarket.WrongMode(id);
        _known(id, Facts.chain(Facts.submission(s), rounds));
    }
}
