// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Accusation, Claim, IMarket, Opening, Phase, Pick, Round, Submission} from "../src/interfaces/IMarket.sol";
import {Account, IStakes} from "../src/interfaces/IStakes.sol";
import {Play, Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// Takes its money out again and again from inside a payment.
contract Reenterer {
    IStakes internal immutable stakes;
    uint256 public entered;

    constructor(IStakes stakes_) payable {
        stakes = stakes_;
        stakes_.deposit{value: msg.value}();
    }

    function take(uint256 amount) external {
        stakes.withdraw(amount, address(this));
    }

    receive() external payable {
        entered++;
        try stakes.withdraw(msg.value, address(this)) {} catch {}
    }
}

/// Attacks that must fail.
///
/// Facts
/// ├── a submission with another reward, trainer or start; a claim shown as a submission
/// ├── rounds left out, swapped, repeated, from another job
/// └── dirty calldata; a forged word behind the calldata
/// Commitments
/// ├── made for another round, seat, job or owner; made too late
/// ├── one seat twice in a call; seats of the other round; more picks than seats
/// └── an owner that asked to leave between commit and reveal: silent, still slashed
/// Openings
/// ├── a neighbour's leaf, an interior node, a leaf missing or too many
/// └── a trace with more leaves than the log
/// Challenges
/// ├── sealed by another, in this block, used twice
/// └── bonds released twice, before the end
/// Money
/// ├── settled, expired, convicted twice
/// ├── re-entering through a payment; ether forced in
/// └── the dearest conviction fits a transaction and every wei is accounted for
contract AttackTest is Play {
    /// EIP-7825: no transaction may use more.
    uint256 internal constant GAS_LIMIT = 1 << 24;

    function setUp() public {
        vm.roll(1000);
        deployMarket(Preset.Devnet, DISPUTES);
        joinUnits(8);
    }

    function submissionOf(Run memory r) internal pure returns (bytes32) {
        return keccak256(abi.encode(r.s));
    }

    function revealCall(Run memory r, uint256 i) internal pure returns (bytes memory) {
        Pick[] memory picks = new Pick[](1);
        picks[0] = pick(r, i);
        return abi.encodeCall(IMarket.reveal, (r.id, submissionOf(r), r.rounds, r.bySeat, picks));
    }

    function refused(address sender, bytes memory call, bytes4 reason) internal {
        vm.prank(sender);
        (bool ok, bytes memory answer) = address(market).call(call);
        assertFalse(ok, "must be refused");
        assertEq(bytes32(bytes4(answer)), bytes32(reason), "refused for another reason");
    }

    function secondRun() internal returns (Run memory r) {
        vm.roll(vm.getBlockNumber() + 1); // another manifest, so another job
        r = toResponded(3, 4, 64, 3);
    }

    // -------------------------------------------------------------------- facts

    function test_SubmissionRaisesItsOwnReward() public {
        Run memory r = toClaimed(3, 4, 64);
        train(r, r.t.steps);
        bytes32[] memory left = leftOf(r.ends);
        Submission memory s = r.s;
        s.reward = r.t.stake;
        refused(TRAINER, abi.encodeCall(market.submit, (r.id, r.c, s, 0, left)), IMarket.WrongFacts.selector);
        s = submissionFrom(r);
        s.initialState = keccak256("another start");
        refused(TRAINER, abi.encodeCall(market.submit, (r.id, r.c, s, 0, left)), IMarket.WrongFacts.selector);
        s = submissionFrom(r);
        s.trainer = AUDITOR;
        refused(TRAINER, abi.encodeCall(market.submit, (r.id, r.c, s, 0, left)), IMarket.WrongFacts.selector);
        // A claim of its own making, which would raise the reward or antedate the claim.
        Claim memory c = r.c;
        c.claimedAt -= 1;
        refused(TRAINER, abi.encodeCall(market.submit, (r.id, c, r.s, 0, left)), IMarket.WrongFacts.selector);
    }

    function submissionFrom(Run memory r) internal pure returns (Submission memory) {
        return Submission(
            r.s.trainer, r.s.reward, r.s.initialState, r.s.trace, r.s.finalState, r.s.steps, r.s.operator, r.s.element
        );
    }

    function test_SettleWithoutItsRounds() public {
        Run memory r = toReanswered(1);
        pastWindow(r);
        Round[] memory none = new Round[](0);
        Round[] memory one = new Round[](1);
        one[0] = r.rounds[1];
        Round[] memory swapped = new Round[](2);
        (swapped[0], swapped[1]) = (r.rounds[1], r.rounds[0]);
        Round[] memory thrice = new Round[](3);
        (thrice[0], thrice[1], thrice[2]) = (r.rounds[0], r.rounds[1], r.rounds[1]);
        refused(ANYONE, abi.encodeCall(market.settle, (r.t, r.s, none)), IMarket.WrongFacts.selector);
        refused(ANYONE, abi.encodeCall(market.settle, (r.t, r.s, one)), IMarket.WrongFacts.selector);
        refused(ANYONE, abi.encodeCall(market.settle, (r.t, r.s, swapped)), IMarket.WrongFacts.selector);
        refused(ANYONE, abi.encodeCall(market.settle, (r.t, r.s, thrice)), IMarket.WrongFacts.selector);
        // The drawer of a round is part of it: nobody else collects the bounty.
        r.rounds[1].drawer = ANYONE;
        refused(ANYONE, abi.encodeCall(market.settle, (r.t, r.s, r.rounds)), IMarket.WrongFacts.selector);
    }

    function test_FactsOfAnotherJob() public {
        Run memory a = toResponded(3, 4, 64, 3);
        Run memory b = secondRun();
        assertNotEq(a.id, b.id);
        pastWindow(b);
        refused(ANYONE, abi.encodeCall(market.settle, (a.t, b.s, b.rounds)), IMarket.WrongFacts.selector);
        refused(ANYONE, abi.encodeCall(market.expire, (a.t, b.s, b.rounds)), IMarket.WrongFacts.selector);
        // A conviction too is about this very job: another's terms would pay another stake.
        vm.warp(market.job(b.id).challengeEnd);
        challengeBy(b, AUDITOR, 1);
        refused(
            DISPUTES, abi.encodeCall(market.convict, (b.id, 0, true, a.t, b.s, b.rounds)), IMarket.WrongFacts.selector
        );
    }

    /// The panel takes the job from the last word of the calldata. Whoever appends a word of its own is not heard.
    function test_ForgedJobBehindTheCalldata() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.warp(uint256(market.job(r.id).commitEnd) + 1);
        // One seat with one section would be all that this word asks to open.
        uint256 forged = 4 | 1 << 8 | 1 << 16 | 1 << 24;
        bytes memory call = abi.encodeCall(market.respond, (r.id, r.s, r.rounds, opening(r)));
        vm.prank(TRAINER);
        (bool ok,) = address(market).call(bytes.concat(call, bytes32(forged)));
        assertTrue(ok, "the word is ignored");
        r.rounds[0].response = keccak256(abi.encodePacked(r.bySeat));
        settle(r); // its response is that of all three seats
    }

    /// Bits above a field's width are refused, so one meaning has one encoding.
    function test_DirtyCalldata() public {
        Run memory r = toResponded(3, 4, 64, 3);
        pastWindow(r);
        bytes memory call = abi.encodeCall(market.settle, (r.t, r.s, r.rounds));
        // Terms take 18 words; the trainer is the first word after them.
        uint256 word = 4 + 18 * 32;
        assertEq(uint256(uint8(call[word + 31])), uint160(TRAINER) & 255, "the trainer's word");
        call[word] = 0x01;
        vm.prank(ANYONE);
        (bool ok,) = address(market).call(call);
        assertFalse(ok, "dirty");
        call[word] = 0x00;
        vm.prank(ANYONE);
        (ok,) = address(market).call(call);
        assertTrue(ok, "clean");
    }

    // -------------------------------------------------------------- commitments

    function test_CommitmentOfFirstRoundInTheSecond() public {
        Run memory r = toResponded(3, 4, 64, 3); // committed, never revealed
        Pick[] memory first = all(r);
        convene(r);
        draw(r);
        respond(r);
        Pick[] memory picks = new Pick[](1);
        for (uint256 i; i < 3; i++) {
            picks[0] = first[i];
            // A seat of the first committee is none of the second …
            refused(
                ANYONE,
                abi.encodeCall(market.reveal, (r.id, submissionOf(r), r.rounds, r.bySeat, picks)),
                IMarket.NoSuchSeat.selector
            );
        }
        for (uint256 i; i < 6; i++) {
            // … and what was committed for one opens no other, even where the owner has both.
            refused(ANYONE, revealCall(r, i), IMarket.NotCommitted.selector);
        }
    }

    function test_CommitmentAfterTheResponse() public {
        Run memory r = toResponded(3, 4, 64, 0);
        attest(r, 0); // copied from the response
        refused(ANYONE, revealCall(r, 0), IMarket.NotCommitted.selector);
    }

    function test_CommitmentInAnothersLane() public {
        Run memory r = toDrawn(3, 4, 64);
        bytes32 c =
            keccak256(abi.encode(r.id, uint256(0), stakes.ownerOf(r.units[0]), saltOf(r, 0), r.bySeat[0], uint256(0)));
        vm.prank(AUDITOR);
        market.commit(r.id, 0, 0, c);
        respond(r);
        refused(ANYONE, revealCall(r, 0), IMarket.NotCommitted.selector);
    }

    function test_CommitmentOfAnotherJob() public {
        Run memory a = toDrawn(3, 4, 64);
        Run memory b = toDrawnAgain();
        address owner = stakes.ownerOf(b.units[0]);
        bytes32 c = keccak256(abi.encode(a.id, uint256(0), owner, saltOf(b, 0), b.bySeat[0], uint256(0)));
        vm.prank(owner);
        market.commit(b.id, 0, 0, c);
        respond(b);
        refused(ANYONE, revealCall(b, 0), IMarket.NotCommitted.selector);
    }

    function toDrawnAgain() internal returns (Run memory) {
        vm.roll(vm.getBlockNumber() + 1);
        return toDrawn(3, 4, 64);
    }

    function test_OneSeatTwiceInACall() public {
        Run memory r = toResponded(3, 4, 64, 1);
        Pick[] memory picks = new Pick[](3);
        for (uint256 i; i < 3; i++) {
            picks[i] = pick(r, 0);
        }
        market.reveal(r.id, submissionOf(r), r.rounds, r.bySeat, picks);
        assertEq(market.job(r.id).matched, 1);
        settle(r);
        assertEq(uint256(stakes.unit(r.units[0]).earned) * 1 gwei, r.t.fee, "one fee");
        assertEq(address(market).balance, 0);
    }

    /// Votes of a seat that stands in one call several times count once.
    function test_OneVoterTwiceInACall() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.prank(stakes.ownerOf(r.units[0]));
        market.unavailable(r.id, submissionOf(r), r.rounds[0], 0, 4);
        respond(r);
        convene(r);
        draw(r);
        commitAs(r, 0, 0, 0, 1);
        respond(r);
        Pick[] memory picks = new Pick[](6);
        for (uint256 i; i < 6; i++) {
            picks[i] = pick(r, 0);
            picks[i].attests = false;
            picks[i].votes = 1;
        }
        market.reveal(r.id, submissionOf(r), r.rounds, r.bySeat, picks);
        assertEq(market.tallyOf(r.id).counts, 1);
        assertEq(market.tallyOf(r.id).revealed, 1);
        settle(r);
    }

    function test_SeatsOutOfRange() public {
        Run memory r = toResponded(3, 4, 64, 3);
        uint16[3] memory seats = [uint16(3), 16, 65535];
        for (uint256 i; i < 3; i++) {
            Pick[] memory picks = new Pick[](1);
            picks[0] = pick(r, 0);
            picks[0].seat = seats[i];
            refused(
                ANYONE,
                abi.encodeCall(market.reveal, (r.id, submissionOf(r), r.rounds, r.bySeat, picks)),
                IMarket.NoSuchSeat.selector
            );
            Accusation memory a = accusation(r, 0, 0);
            a.seat = seats[i];
            refused(
                ANYONE,
                abi.encodeCall(market.accuse, (r.id, submissionOf(r), r.rounds, r.bySeat, a)),
                IMarket.NoSuchSeat.selector
            );
        }
        Pick[] memory many = new Pick[](33); // more bytes than a word of places has
        for (uint256 i; i < 33; i++) {
            many[i] = pick(r, 0);
        }
        refused(
            ANYONE,
            abi.encodeCall(market.reveal, (r.id, submissionOf(r), r.rounds, r.bySeat, many)),
            IMarket.NoSuchSeat.selector
        );
    }

    /// To accuse with a commitment that matches, or of what it lacks, or of what is not its own.
    function test_AccusationsWithoutDifference() public {
        Run memory r = toDrawn(3, 4, 64);
        Accusation memory a = accusation(r, 0, 1);
        a.own[2] = 0; // it could not get that one
        commitAs(r, 0, 0, keccak256(abi.encodePacked(a.own)), 0);
        respond(r);
        a.position = 0;
        accusationRefused(r, a); // equal there
        a.position = 2;
        accusationRefused(r, a); // nothing of its own
        a.position = 4;
        accusationRefused(r, a); // beyond its sections
        a.position = 1;
        a.theirs[1] = keccak256("not what the trainer said");
        accusationRefused(r, a);
        a.theirs[1] = r.digests[1];
        accuse(r, a);
        assertEq(market.challengeAt(r.id, 0).section, r.sections[1]);
        refused(
            ANYONE,
            abi.encodeCall(market.accuse, (r.id, submissionOf(r), r.rounds, r.bySeat, a)),
            IMarket.AlreadyActed.selector
        );
    }

    function accusationRefused(Run memory r, Accusation memory a) internal {
        refused(
            ANYONE,
            abi.encodeCall(market.accuse, (r.id, submissionOf(r), r.rounds, r.bySeat, a)),
            IMarket.NothingDiffers.selector
        );
    }

    /// Whoever asks to leave after it matched is slashed all the same; whoever asks before can't match.
    function test_LeavingAroundTheReveal() public {
        Run memory r = toResponded(3, 4, 64, 3);
        reveal(r, 0);
        for (uint256 i; i < 2; i++) {
            uint256[] memory units = new uint256[](1);
            units[0] = r.units[i];
            vm.prank(stakes.ownerOf(r.units[i]));
            stakes.exit(units);
        }
        refused(ANYONE, revealCall(r, 1), IMarket.SeatSilent.selector);
        challengeBy(r, AUDITOR, r.sections[0]);
        vm.prank(DISPUTES);
        market.convict(r.id, 0, true, r.t, r.s, r.rounds);
        assertEq(stakes.unit(r.units[0]).lost, 10);
        assertEq(stakes.unit(r.units[1]).lost, 0);
        assertEq(stakes.account(AUDITOR).free, uint256(r.t.stake) * 4 / 10 + w.unit / 2);
    }

    /// On a short list a trainer must not know which unit will look at which section.
    function test_PlacesSayNothingAboutSections() public view {
        uint256 last;
        for (uint256 i; i < 1000; i++) {
            if (stakes.committee(keccak256(abi.encode(i)), 9, 8)[7] == 8) last++;
        }
        assertLt(last, 200, "the youngest place has the last seat one time in nine");
    }

    /// The response hash may not be passed for the submission, nor the second round for the first.
    function test_AccusationWithoutTheFirstRound() public {
        Run memory r = toRedrawn(1);
        Accusation memory a;
        a.own = new bytes32[](4);
        for (uint256 k; k < 4; k++) {
            a.own[k] = keccak256(abi.encode("own", k));
        }
        commitAs(r, 0, 0, keccak256(abi.encodePacked(a.own)), 0);
        respond(r);
        a.seat = 3;
        a.salt = saltOf(r, 0);
        a.theirs = new bytes32[](4);
        for (uint256 k; k < 4; k++) {
            a.theirs[k] = r.digests[4 + k]; // the other group's
        }
        bytes32 f = keccak256(abi.encode(submissionOf(r), r.rounds[0].seed, r.rounds[0].drawer));
        f = keccak256(abi.encode(f, r.rounds[0].response));
        Round[] memory one = new Round[](1);
        one[0] = r.rounds[1];
        vm.expectRevert();
        market.accuse(r.id, f, one, r.bySeat, a);
    }

    /// A trainer that was voted unavailable may not turn that into Voided by challenging itself.
    function test_SelfChallengeAfterTheVote() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.prank(stakes.ownerOf(r.units[0]));
        market.unavailable(r.id, submissionOf(r), r.rounds[0], 0, 4);
        respond(r);
        convene(r);
        draw(r);
        for (uint256 i; i < 6; i++) {
            commitAs(r, i, i, 0, 1);
        }
        respond(r);
        for (uint256 i; i < 6; i++) {
            Pick memory p = pick(r, i);
            p.attests = false;
            p.votes = 1;
            reveal(r, p);
        }
        vm.warp(market.job(r.id).challengeEnd);
        challengeBy(r, TRAINER, 1);
        vm.warp(uint256(market.docketOf(r.id).end) + 1);
        market.expire(r.t, r.s, r.rounds);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Unavailable));
    }

    // ----------------------------------------------------------------- openings

    function responseRefused(Run memory r, Opening memory o, bytes4 reason) internal {
        refused(TRAINER, abi.encodeCall(market.respond, (r.id, r.s, r.rounds, o)), reason);
    }

    function test_OpeningsOfSomethingElse() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.warp(uint256(market.job(r.id).commitEnd) + 1);
        bytes4 wrong = IMarket.WrongOpening.selector;
        bytes4 bad = bytes4(keccak256("BadProof()"));

        Opening memory o = opening(r);
        (o.positions[0], o.positions[1]) = (o.positions[1], o.positions[0]);
        responseRefused(r, o, wrong); // another drawn section's boundaries

        o = opening(r);
        o.positions[0] = bytes1(uint8(o.leaves.length));
        responseRefused(r, o, wrong); // a leaf beyond those proven

        o = opening(r);
        o.interiors = new bytes32[](11);
        responseRefused(r, o, wrong);

        o = opening(r);
        o.positions = new bytes(13);
        responseRefused(r, o, wrong);

        o = opening(r);
        o.leaves[0] = keccak256("another state");
        responseRefused(r, o, bad);

        o = opening(r);
        o.indices[1] = bytes1(uint8(o.indices[1]) ^ 64); // beyond the tree
        responseRefused(r, o, bad);

        o = opening(r);
        bytes32[] memory more = new bytes32[](o.siblings.length + 1);
        for (uint256 i; i < o.siblings.length; i++) {
            more[i] = o.siblings[i];
        }
        o.siblings = more;
        responseRefused(r, o, bad);

        o = opening(r);
        o.leaves = new bytes32[](0);
        o.indices = "";
        responseRefused(r, o, bad);
    }

    /// The root of a tree, opened as the only leaf of a lower one.
    function test_NodeAsLeaf() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.warp(uint256(market.job(r.id).commitEnd) + 1);
        Opening memory o = opening(r);
        o.leaves = new bytes32[](1);
        o.leaves[0] = r.s.trace;
        o.indices = hex"0000";
        o.siblings = new bytes32[](0);
        responseRefused(r, o, bytes4(keccak256("BadProof()")));
    }

    /// A trace with room for a second log right of the first.
    function test_TraceLongerThanTheLog() public {
        Run memory r = toClaimed(3, 4, 61);
        train(r, r.t.steps);
        bytes32[] memory longer = new bytes32[](62);
        for (uint256 i; i < 61; i++) {
            longer[i] = r.ends[i];
        }
        longer[61] = keccak256("one more");
        r.s.trace = root(longer);
        refused(
            TRAINER, abi.encodeCall(market.submit, (r.id, r.c, r.s, 0, leftOf(r.ends))), IMarket.WrongTrace.selector
        );
        refused(
            TRAINER, abi.encodeCall(market.submit, (r.id, r.c, r.s, 0, leftOf(longer))), bytes4(keccak256("BadProof()"))
        );
    }

    // --------------------------------------------------------------- challenges

    function test_SealsOfOthers() public {
        Run memory r = toResponded(3, 4, 64, 0);
        bytes32 salt = keccak256("salt");
        uint256 bond = market.bondOf(r.id);
        vm.prank(AUDITOR);
        market.seal(keccak256(abi.encode(r.id, uint256(7), AUDITOR, salt)));
        bytes memory call = abi.encodeCall(market.challenge, (r.id, 7, salt));
        vm.prank(AUDITOR);
        (bool ok,) = address(market).call{value: bond}(call);
        assertFalse(ok, "in the block of the seal");
        vm.roll(vm.getBlockNumber() + 1);
        // Seen in the mempool: sealed now, it is too late; and the original stays as good as it was.
        vm.startPrank(ANYONE);
        market.seal(keccak256(abi.encode(r.id, uint256(7), ANYONE, salt)));
        market.seal(keccak256(abi.encode(r.id, uint256(7), AUDITOR, salt)));
        (ok,) = address(market).call{value: bond}(call);
        assertFalse(ok, "a copy");
        vm.stopPrank();
        vm.prank(AUDITOR);
        market.challenge{value: bond}(r.id, 7, salt);
        // A seal is used up.
        vm.prank(AUDITOR);
        (ok,) = address(market).call{value: 10 * bond}(call);
        assertFalse(ok, "the same seal again");
    }

    function test_BondsLeaveOnce() public {
        Run memory r = toResponded(3, 4, 64, 0);
        uint256 bond = challengeBy(r, AUDITOR, 7);
        bytes memory call = abi.encodeCall(market.release, (r.id, 0));
        refused(AUDITOR, call, IMarket.WrongPhase.selector);
        vm.warp(uint256(market.docketOf(r.id).end) + 1);
        market.expire(r.t, r.s, r.rounds);
        assertEq(address(market).balance, bond, "all that is left");
        market.release(r.id, 0);
        refused(AUDITOR, call, IMarket.NoSuchChallenge.selector);
        assertEq(stakes.account(AUDITOR).free, bond);
        assertEq(address(market).balance, 0);
    }

    /// A lost challenge's bond is spent: it comes back neither after the end nor by losing again.
    function test_LostBondStaysLost() public {
        Run memory r = toResponded(3, 4, 64, 0);
        uint256 bond = challengeBy(r, AUDITOR, 7);
        vm.prank(DISPUTES);
        market.acquit(r.id, 0, r.s, r.rounds);
        refused(DISPUTES, abi.encodeCall(market.acquit, (r.id, 0, r.s, r.rounds)), IMarket.NoSuchChallenge.selector);
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake + r.t.reward);
        refused(AUDITOR, abi.encodeCall(market.release, (r.id, 0)), IMarket.NoSuchChallenge.selector);
        assertEq(address(market).balance, 0);
        assertEq(stakes.account(AUDITOR).free, 0);
        assertGt(bond, 0);
    }

    // -------------------------------------------------------------------- money

    function test_EndsAreFinal() public {
        Run memory r = toResponded(3, 4, 64, 3);
        settle(r);
        bytes4 wrong = IMarket.WrongPhase.selector;
        refused(ANYONE, abi.encodeCall(market.settle, (r.t, r.s, r.rounds)), wrong);
        refused(ANYONE, abi.encodeCall(market.expire, (r.t, r.s, r.rounds)), IMarket.WrongFacts.selector);
        refused(ANYONE, abi.encodeCall(market.lapse, (r.t)), wrong);
        refused(REQUESTER, abi.encodeCall(market.cancel, (r.t)), wrong);
        refused(TRAINER, abi.encodeCall(market.claim, (r.t)), wrong);
        refused(ANYONE, abi.encodeCall(market.abandon, (r.t, r.c)), wrong);
        refused(DISPUTES, abi.encodeCall(market.convict, (r.id, 0, true, r.t, r.s, r.rounds)), wrong);
        uint256 escrow = market.escrowOf(r.t);
        vm.prank(REQUESTER);
        (bool ok,) = address(market).call{value: escrow}(abi.encodeCall(market.post, (r.t)));
        assertFalse(ok, "an id is used once");
    }

    /// An open job's facts are a number: nobody shows a preimage for them.
    function test_EarlyEnds() public {
        Run memory r = toClaimed(3, 4, 64);
        train(r, r.t.steps);
        r.rounds = new Round[](0);
        bytes4 wrong = IMarket.WrongFacts.selector;
        refused(ANYONE, abi.encodeCall(market.expire, (r.t, r.s, r.rounds)), wrong);
        vm.roll(vm.getBlockNumber() + 1);
        Run memory open = post(terms(3, 4, 64));
        refused(ANYONE, abi.encodeCall(market.expire, (open.t, r.s, r.rounds)), wrong);
    }

    function test_ReenteringWithdraw() public {
        vm.deal(address(this), 3 ether);
        Reenterer thief = new Reenterer{value: 3 ether}(stakes);
        uint256 others = address(stakes).balance - 3 ether;
        thief.take(1 ether);
        // It may take what is its own, in as many steps as it likes, and no more.
        assertEq(address(thief).balance, 3 ether);
        assertEq(thief.entered(), 3);
        assertEq(stakes.account(address(thief)).free, 0);
        assertEq(address(stakes).balance, others);
    }

    function test_ForcedEtherIsNobodys() public {
        vm.deal(address(market), 5 ether);
        vm.deal(address(stakes), address(stakes).balance + 5 ether);
        uint256 stakesBefore = address(stakes).balance;
        Run memory r = toResponded(3, 4, 64, 3);
        reveal(r, 0);
        settle(r);
        assertEq(address(market).balance, 5 ether);
        assertEq(address(stakes).balance, stakesBefore + market.escrowOf(r.t));
    }

    /// 16 seats, of which 15 matched, 32 more, all on one section that proves false: everyone is slashed at once.
    function test_DearestConviction() public {
        Run memory r = toClaimed(16, 8, 128);
        train(r, 50); // one section, not whole, which every seat gets
        submit(r);
        draw(r);
        for (uint256 i; i < 15; i++) {
            attest(r, i);
        }
        respond(r);
        for (uint256 i; i < 15; i++) {
            reveal(r, i);
        }
        convene(r);
        draw(r);
        assertEq(r.units.length, 32);
        for (uint256 i; i < 32; i++) {
            attest(r, i);
        }
        respond(r);
        uint256 gasBefore = gasleft();
        market.reveal(r.id, submissionOf(r), r.rounds, r.bySeat, all(r));
        assertLt(gasBefore - gasleft(), GAS_LIMIT / 4, "all seats revealed at once");
        vm.warp(market.job(r.id).challengeEnd);
        challengeBy(r, AUDITOR, 0);

        uint256 money = address(stakes).balance + address(market).balance + address(0).balance;
        vm.prank(DISPUTES);
        gasBefore = gasleft();
        market.convict(r.id, 0, true, r.t, r.s, r.rounds);
        assertLt(gasBefore - gasleft(), GAS_LIMIT / 4, "all of them slashed at once");
        market.release(r.id, 0);
        assertEq(address(market).balance, 0);
        assertEq(address(stakes).balance + address(0).balance, money, "not a wei made or lost");

        uint256 lost;
        uint256 units;
        for (uint256 u; u < stakes.joined(); u++) {
            lost += stakes.unit(u).lost * w.unit / 10;
            units += (10 - stakes.unit(u).lost) * w.unit / 10 + uint256(stakes.unit(u).earned) * 1 gwei;
        }
        assertGe(lost, 32 * w.unit, "every seat that matched");
        Account memory trainer = stakes.account(TRAINER);
        assertEq(trainer.locked, 0);
        assertEq(
            address(stakes).balance,
            units + trainer.free + stakes.account(AUDITOR).free + stakes.account(REQUESTER).free,
            "what is there is somebody's"
        );
    }

    /// EIP-170 and EIP-3860: deployable on any chain.
    function test_CodeFits() public view {
        assertLe(address(market).code.length, 24_576);
        assertLe(address(stakes).code.length, 24_576);
        assertLe(address(market.panel()).code.length, 24_576);
        assertLe(vm.getCode("Market.sol:Market").length + 64, 49_152);
    }
}
