// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Challenge, Docket, IMarket, JobView, Phase, Pick, Round} from "../src/interfaces/IMarket.sol";
import {Seats, Unit} from "../src/interfaces/IStakes.sol";
import {Accounts} from "./Accounts.sol";
import {Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// Table 2 of docs/lifecycle.md, row by row, and the ways into each end.
///
/// settle ├── wrong phase · window open · second reveals open · wrong facts · disputed · voted unavailable
///        └── Settled (Happy.t.sol); a refuted announcement costs a tenth
/// expire ├── wrong phase · nothing over yet · wrong facts
///        ├── Undrawn, in both rounds
///        ├── Unanswered, in both rounds
///        ├── Unavailable ├── two thirds · one vote short · two thirds of a short list
///        └── Voided, below each state
/// seal, challenge ├── not sealed · sealed in this block · by another · wrong section · bond too low · too late · too early
///                 └── Disputed; what is above the bond is credited; the k-th costs k times
/// release ├── not over · not live · twice
///         └── credited
/// acquit ├── not the dispute contract · not live · not disputed · wrong facts
///        ├── bond: half to the trainer
///        └── accusing seat: a tenth of its unit
/// convict ├── not the dispute contract · not live · other terms
///         └── Slashed; seats that matched the section lose their units
contract EndsTest is Accounts {
    function setUp() public {
        vm.roll(1000);
        deployMarket(Preset.Devnet, DISPUTES);
        joinUnits(4);
    }

    // ------------------------------------------------------------------ settle

    function test_SettleTimes() public {
        Run memory r = toResponded(3, 4, 64, 3);
        uint256 end = market.job(r.id).challengeEnd;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, end, end + 1));
        market.settle(r.t, r.s, r.rounds);
        vm.warp(end + 1);
        r.s.reward += 1;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        market.settle(r.t, r.s, r.rounds);
        r.s.reward -= 1;
        market.settle(r.t, r.s, r.rounds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Settled));
        market.settle(r.t, r.s, r.rounds);
    }

    function test_SettleWaitsForTheSecondReveals() public {
        Run memory r = toResponded(3, 4, 64, 1);
        vm.warp(market.job(r.id).challengeEnd);
        market.convene(r.id);
        draw(r);
        respond(r);
        JobView memory j = market.job(r.id);
        assertTrue(j.deadline > j.challengeEnd, "the second round outlasts the window here");
        vm.warp(j.deadline);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, j.deadline, uint256(j.deadline) + 1));
        market.settle(r.t, r.s, r.rounds);
        vm.warp(uint256(j.deadline) + 1);
        market.settle(r.t, r.s, r.rounds);
    }

    function test_SettleTooEarlyInLife() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.warp(vm.getBlockTimestamp() + 100 days);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Drawn));
        market.settle(r.t, r.s, r.rounds);
    }

    /// Seats that were slashed, left or can't be paid in their slot don't stop anyone's settlement.
    function test_SettleWithSeatsGone() public {
        Run memory r = toResponded(3, 4, 64, 3);
        market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, all(r));
        uint256[] memory one = new uint256[](1);
        one[0] = r.units[0];
        address owner = stakes.ownerOf(one[0]);
        vm.prank(owner);
        stakes.exit(one);
        vm.warp(vm.getBlockTimestamp() + w.exit);
        vm.prank(owner);
        stakes.redeem(one);
        vm.prank(address(market));
        stakes.slash(one0(r, 1), 10, ANYONE);
        uint256 free = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, free + r.t.stake + r.t.reward);
        // The one that left collects its fee all the same.
        free = stakes.account(owner).free;
        vm.prank(owner);
        stakes.collect(one);
        assertEq(stakes.account(owner).free, free + r.t.fee);
    }

    // ------------------------------------------------------------------ expire

    function test_ExpireNothingOver() public {
        Run memory r = toSubmitted(3, 4, 64);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Submitted));
        expire(r);
        vm.roll(uint256(market.job(r.id).drawBlock) + w.drawUsable);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Submitted));
        expire(r);
        vm.roll(1000);
        r = toClaimed(3, 4, 65);
        train(r, r.t.steps);
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        expire(r);
        submit(r);
        draw(r);
        vm.warp(market.job(r.id).deadline);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Drawn));
        expire(r);
        respond(r);
        vm.warp(vm.getBlockTimestamp() + 100 days);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Responded));
        expire(r);
        settle(r);
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        expire(r);
    }

    function test_Undrawn() public {
        Run memory r = toSubmitted(3, 4, 64);
        vm.roll(uint256(market.job(r.id).drawBlock) + w.drawUsable + 1);
        Books memory a = books();
        uint256 escrow = market.escrowOf(r.t);
        vm.expectEmit(address(market));
        emit IMarket.Ended(r.id, Phase.Undrawn, TRAINER, r.t.stake / 10, escrow);
        expire(r);
        unpaid(r, a, Phase.Undrawn, r.t.stake / 10, 0);
    }

    function test_UndrawnSecond() public {
        Run memory r = toConvened(2);
        vm.roll(uint256(market.job(r.id).drawBlock) + w.drawUsable);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Convened));
        expire(r);
        vm.roll(vm.getBlockNumber() + 1);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Undrawn, r.t.stake / 10, 0);
    }

    function test_Unanswered() public {
        Run memory r = toDrawn(3, 4, 64);
        attest(r, 0);
        vm.warp(uint256(market.job(r.id).deadline) + 1);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Unanswered, r.t.stake, uint256(r.t.stake) * 3 / 10);
    }

    function test_UnansweredSecond() public {
        Run memory r = toRedrawn(2);
        vm.warp(market.job(r.id).deadline);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Redrawn));
        expire(r);
        vm.warp(vm.getBlockTimestamp() + 1);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Unanswered, r.t.stake, uint256(r.t.stake) * 3 / 10);
    }

    // -------------------------------------------------------------- unavailable

    /// Seat 1 announced; of the six seats of the second committee the first `missing` say that it could not be had, the
    /// next `found` that it could. All that reveal attest, too.
    function toVoted(uint256 missing, uint256 found) internal returns (Run memory r) {
        r = toDrawn(3, 4, 64);
        attest(r, 0);
        attest(r, 2);
        vm.prank(stakes.ownerOf(r.units[1]));
        market.unavailable(r.id, keccak256(abi.encode(r.s)), r.rounds[0], 1, 3);
        respond(r);
        reveal(r, 0);
        reveal(r, 2);
        convene(r);
        draw(r);
        // Votes on seats that announced nothing, or that matched, count for nothing.
        uint256 votes = 2 | 1 | 8;
        for (uint256 i; i < missing; i++) {
            commitAs(r, i, i, 0, votes);
        }
        for (uint256 i = missing; i < missing + found; i++) {
            attest(r, i);
        }
        respond(r);
        for (uint256 i; i < missing; i++) {
            Pick memory p = pick(r, i);
            p.votes = uint16(votes);
            p.attests = false;
            reveal(r, p);
        }
        for (uint256 i = missing; i < missing + found; i++) {
            reveal(r, i);
        }
    }

    function test_Unavailable() public {
        Run memory r = toVoted(4, 0); // two thirds of six
        assertEq(uint8(market.tallyOf(r.id).counts >> 8), 4);
        assertEq(uint8(market.tallyOf(r.id).counts), 0, "seat 0 announced nothing");
        vm.warp(market.job(r.id).deadline);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Reanswered));
        expire(r);
        pastWindow(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSettleable.selector, r.id));
        market.settle(r.t, r.s, r.rounds);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Unavailable, r.t.stake / 10, 0);
    }

    function test_UnavailableOneVoteShort() public {
        Run memory r = toVoted(3, 3);
        pastWindow(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Reanswered));
        expire(r);
        Books memory a = books();
        settle(r);
        Books memory b = books();
        assertEq(b.trainer - a.trainer, uint256(r.t.stake) + r.t.reward, "paid");
        assertEq(b.units - a.units, 5 * uint256(r.t.fee), "nobody is punished either");
        balanced(a, b);
    }

    function test_UnavailableRefuted() public {
        Run memory r = toVoted(2, 4);
        Books memory a = books();
        settle(r);
        Books memory b = books();
        assertEq(b.burnt - a.burnt, w.unit / 10, "burnt");
        assertEq(b.units + w.unit / 10 - a.units, 6 * uint256(r.t.fee), "a tenth of the announcing unit");
        balanced(a, b);
    }

    /// The seat found what it missed and matched: the announcement is void, and no vote on it counts.
    function test_UnavailableCured() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.prank(stakes.ownerOf(r.units[1]));
        market.unavailable(r.id, keccak256(abi.encode(r.s)), r.rounds[0], 1, 3);
        attest(r, 1);
        respond(r);
        reveal(r, 1);
        convene(r);
        draw(r);
        for (uint256 i; i < 6; i++) {
            commitAs(r, i, i, 0, 2);
        }
        respond(r);
        for (uint256 i; i < 6; i++) {
            Pick memory p = pick(r, i);
            p.votes = 2;
            p.attests = false;
            reveal(r, p);
        }
        assertEq(market.tallyOf(r.id).counts, 0);
        assertEq(market.tallyOf(r.id).matched, 0);
        settle(r);
        assertEq(stakes.unit(r.units[1]).lost, 0);
    }

    /// Between the announcement and the end nobody convened: the window alone decides.
    function test_UnavailableWithoutSecondCommittee() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.prank(stakes.ownerOf(r.units[1]));
        market.unavailable(r.id, keccak256(abi.encode(r.s)), r.rounds[0], 1, 4);
        respond(r);
        settle(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Settled));
    }

    // ---------------------------------------------------------------- challenge

    function test_Challenge() public {
        Run memory r = toResponded(3, 4, 64, 3);
        bytes32 salt = keccak256("salt");
        bytes32 sealHash = keccak256(abi.encode(r.id, uint256(5), AUDITOR, salt));
        vm.expectEmit(address(market));
        emit IMarket.Sealed(sealHash, AUDITOR);
        vm.prank(AUDITOR);
        market.seal(sealHash);
        assertEq(market.sealedAt(sealHash), vm.getBlockNumber());
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSealed.selector, sealHash));
        vm.prank(AUDITOR);
        market.challenge{value: 0.01 ether}(r.id, 5, salt);
        vm.roll(vm.getBlockNumber() + 1);
        bytes32 copied = keccak256(abi.encode(r.id, uint256(5), ANYONE, salt));
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSealed.selector, copied));
        vm.prank(ANYONE);
        market.challenge{value: 0.01 ether}(r.id, 5, salt);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BondTooLow.selector, 0.01 ether - 1, 0.01 ether));
        vm.prank(AUDITOR);
        market.challenge{value: 0.01 ether - 1}(r.id, 5, salt);
        vm.expectEmit(address(market));
        emit IMarket.Challenged(r.id, 0, AUDITOR, 5, 0.01 ether, 65_535);
        vm.prank(AUDITOR);
        market.challenge{value: 0.5 ether}(r.id, 5, salt);
        assertEq(stakes.account(AUDITOR).free, 0.49 ether, "what is above the bond");
        assertEq(address(market).balance, market.escrowOf(r.t) + 0.01 ether);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Disputed));
        assertEq(market.docketOf(r.id).end, vm.getBlockTimestamp() + w.dispute);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSealed.selector, sealHash));
        vm.prank(AUDITOR);
        market.challenge{value: 0.5 ether}(r.id, 5, salt);
    }

    /// Sealing again later, or by somebody else, doesn't move the block that counts.
    function test_SealKeepsItsFirstBlock() public {
        vm.prank(AUDITOR);
        market.seal(keccak256("seal"));
        uint256 first = vm.getBlockNumber();
        vm.roll(first + 5);
        vm.prank(ANYONE);
        market.seal(keccak256("seal"));
        assertEq(market.sealedAt(keccak256("seal")), first);
    }

    function test_ChallengeBondsGrow() public {
        Run memory r = toResponded(3, 4, 64, 3);
        assertEq(challengeBy(r, AUDITOR, 1), 0.01 ether);
        assertEq(challengeBy(r, AUDITOR, 2), 0.02 ether);
        assertEq(challengeBy(r, ANYONE, 1), 0.03 ether);
        Docket memory d = market.docketOf(r.id);
        assertEq(d.live, 3);
        assertEq(d.opened, 3);
    }

    function test_BondFollowsTheBaseFee() public {
        deployMarket(Preset.Mainnet, address(0));
        vm.fee(1 gwei);
        assertEq(market.bondOf(0), 0.05 ether, "floor");
        vm.fee(100 gwei);
        assertEq(market.bondOf(0), 1.6 ether, "16 M gas");
    }

    function test_ChallengeTimes() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.prank(AUDITOR);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Drawn));
        market.challenge{value: 1 ether}(r.id, 0, 0);
        respond(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSection.selector, 64, 64));
        market.challenge(r.id, 64, 0);
        uint256 end = market.job(r.id).challengeEnd;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, end + 1, end));
        market.challenge(r.id, 0, 0);
        vm.warp(end);
        challengeBy(r, AUDITOR, 63);
    }

    function test_ChallengeOfDivergence() public {
        Run memory r = toClaimed(3, 4, 64);
        train(r, 0);
        submit(r);
        draw(r);
        respond(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSection.selector, 1, 1));
        market.challenge(r.id, 1, 0);
        challengeBy(r, AUDITOR, 0);
        assertEq(market.challengeAt(r.id, 0).section, 0, "the claim itself");
    }

    // --------------------------------------------------------- voided, released

    function voids(Run memory r) internal {
        uint256 bond = challengeBy(r, AUDITOR, 7);
        uint256 end = market.docketOf(r.id).end;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, end, end + 1));
        expire(r);
        vm.warp(end + 1);
        Books memory a = books();
        expire(r);
        Books memory b = books();
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Voided));
        assertEq(b.trainer - a.trainer, r.t.stake, "its stake, nothing else");
        assertEq(b.requester - a.requester, market.escrowOf(r.t), "its escrow");
        assertEq(b.burnt, a.burnt);
        assertEq(b.units, a.units);
        assertEq(b.market, bond, "the bond, until it is released");
        vm.expectEmit(address(market));
        emit IMarket.Released(r.id, 0, AUDITOR, bond);
        vm.prank(ANYONE);
        market.release(r.id, 0);
        b = books();
        assertEq(b.auditor - a.auditor, bond);
        balanced(a, b);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        market.release(r.id, 0);
    }

    function test_VoidedBelowResponded() public {
        voids(toResponded(3, 4, 64, 3));
    }

    /// A second committee is waited for, and a draw that nobody proves is no way out of a dispute.
    function test_DisputedBelowConvened() public {
        Run memory r = toConvened(1);
        challengeBy(r, AUDITOR, 7);
        uint256 end = market.docketOf(r.id).end;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Convened));
        expire(r);
        vm.roll(uint256(market.job(r.id).drawBlock) + w.drawUsable + 1);
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, end, end + 1));
        expire(r);
        vm.warp(end + 1);
        expire(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Undrawn));
    }

    function test_VoidedBelowReanswered() public {
        Run memory r = toConvened(1);
        uint256 bond = challengeBy(r, AUDITOR, 7);
        draw(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Disputed));
        assertEq(uint256(market.job(r.id).under), uint256(Phase.Redrawn));
        respond(r);
        vm.warp(uint256(market.docketOf(r.id).end) + 1);
        expire(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Voided));
        market.release(r.id, 0);
        assertEq(stakes.account(AUDITOR).free, bond);
    }

    /// However long the second committee takes, what it finds comes first.
    function test_DisputedBelowReansweredWaits() public {
        Run memory r = toResponded(3, 4, 64, 1);
        challengeBy(r, AUDITOR, 7);
        uint256 end = market.docketOf(r.id).end;
        convene(r);
        vm.warp(end); // the draw is proven late
        draw(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Redrawn));
        expire(r);
        respond(r);
        vm.warp(market.job(r.id).deadline);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Reanswered));
        expire(r);
        vm.warp(uint256(market.job(r.id).deadline) + 1);
        expire(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Voided));
    }

    /// Not answering is worse than a dispute: below a dispute too, once the dispute may end.
    function test_UnansweredWhileDisputed() public {
        Run memory r = toConvened(1);
        uint256 bond = challengeBy(r, AUDITOR, 7);
        draw(r);
        uint256 end = market.docketOf(r.id).end;
        vm.warp(uint256(market.job(r.id).deadline) + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, vm.getBlockTimestamp(), end + 1));
        expire(r);
        vm.warp(end + 1);
        expire(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Unanswered));
        market.release(r.id, 0);
        assertEq(stakes.account(AUDITOR).free, bond);
    }

    function test_ReleaseRefused() public {
        Run memory r = toResponded(3, 4, 64, 3);
        challengeBy(r, AUDITOR, 7);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Responded));
        market.release(r.id, 0);
        vm.warp(uint256(market.docketOf(r.id).end) + 1);
        expire(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 1));
        market.release(r.id, 1);
    }

    function test_FalseLogIsNotPaid() public {
        deployMarket(Preset.Devnet, address(0));
        joinUnits(4);
        uint256 before = stakes.account(TRAINER).free;
        Run memory r = toResponded(3, 4, 64, 3);
        market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, all(r));
        challengeBy(r, AUDITOR, 40);
        pastWindow(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSettleable.selector, r.id));
        market.settle(r.t, r.s, r.rounds);
        vm.warp(uint256(market.docketOf(r.id).end) + 1);
        expire(r);
        assertEq(stakes.account(TRAINER).free, before, "its own, nothing more");
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Voided));
        market.settle(r.t, r.s, r.rounds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, address(0)));
        vm.prank(ANYONE);
        market.acquit(r.id, 0, r.s, r.rounds);
    }

    // ---------------------------------------------------------- acquit, convict

    function acquit(Run memory r, uint256 index) internal {
        vm.prank(DISPUTES);
        market.acquit(r.id, index, r.s, r.rounds);
    }

    function convict(Run memory r, uint256 index) internal {
        vm.prank(DISPUTES);
        market.convict(r.id, index, true, r.t, r.s, r.rounds);
    }

    function one0(Run memory r, uint256 place) internal pure returns (Seats memory) {
        return Seats(r.rounds[0].seed, 32, r.t.seats, 1 << place);
    }

    function test_Acquit() public {
        Run memory r = toResponded(3, 4, 64, 3);
        uint256 bond = challengeBy(r, AUDITOR, 7);
        challengeBy(r, ANYONE, 7);
        Books memory a = books();
        vm.expectEmit(address(market));
        emit IMarket.Decided(r.id, 0, false);
        acquit(r, 0);
        Books memory b = books();
        assertEq(b.trainer - a.trainer, bond / 2);
        assertEq(b.burnt - a.burnt, bond - bond / 2);
        assertEq(a.market - b.market, bond);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Disputed), "another is live");
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        acquit(r, 0);
        acquit(r, 1);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Responded));
        a = books();
        settle(r);
        assertEq(stakes.account(TRAINER).free - a.trainer, uint256(r.t.stake) + r.t.reward, "an honest trainer is paid");
        assertEq(address(market).balance, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        market.release(r.id, 0);
    }

    function test_AcquitRefused() public {
        Run memory r = toResponded(3, 4, 64, 3);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        acquit(r, 0);
        challengeBy(r, AUDITOR, 7);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, DISPUTES));
        vm.prank(ANYONE);
        market.acquit(r.id, 0, r.s, r.rounds);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, DISPUTES));
        vm.prank(ANYONE);
        market.convict(r.id, 0, true, r.t, r.s, r.rounds);
        r.s.trainer = ANYONE;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        acquit(r, 0);
        r.s.trainer = TRAINER;
        r.t.stake += 1;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        convict(r, 0);
        r.t.stake -= 1;
        vm.warp(uint256(market.docketOf(r.id).end) + 1);
        expire(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Voided));
        acquit(r, 0);
    }

    function test_AcquitAgainstASeat() public {
        Run memory r = toDrawn(3, 4, 64);
        bytes32 wrong = keccak256(abi.encodePacked(accusation(r, 1, 2).own));
        commitAs(r, 1, 1, wrong, 0);
        respond(r);
        accuse(r, accusation(r, 1, 2));
        Books memory a = books();
        acquit(r, 0);
        Books memory b = books();
        assertEq(stakes.unit(r.units[1]).lost, 1);
        assertEq(b.trainer - a.trainer, w.unit / 20);
        assertEq(b.burnt - a.burnt, w.unit / 20);
        balanced(a, b);
        settle(r);
    }

    function test_AcquitAgainstASeatOfTheSecondCommittee() public {
        Run memory r = toRedrawn(1);
        commitAs(r, 3, 3, keccak256(abi.encodePacked(accusation(r, 3, 1).own)), 0);
        respond(r);
        accuse(r, accusation(r, 3, 1));
        acquit(r, 0);
        assertEq(stakes.unit(r.units[3]).lost, 1);
    }

    function test_Convict() public {
        Run memory r = toResponded(3, 4, 64, 3);
        reveal(r, 0);
        reveal(r, 1);
        uint256 section = r.sections[5]; // seat 1's
        uint256 bond = challengeBy(r, AUDITOR, section);
        uint256 other = challengeBy(r, ANYONE, 3);
        Books memory a = books();
        uint256 stake = r.t.stake;
        convict(r, 0);
        Books memory b = books();
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Slashed));
        assertEq(b.trainer, a.trainer, "nothing");
        assertEq(b.locked, a.locked - stake);
        assertEq(b.requester - a.requester, market.escrowOf(r.t) + stake * 3 / 10);
        assertEq(b.auditor - a.auditor, stake * 4 / 10 + w.unit / 2, "its share, and of the seat that trusted");
        assertEq(b.burnt - a.burnt, stake - stake * 3 / 10 - stake * 4 / 10 + w.unit / 2);
        assertEq(stakes.unit(r.units[1]).lost, 10);
        assertEq(stakes.unit(r.units[0]).lost, 0, "another section");
        balanced(a, b);
        assertEq(b.market, bond + other);
        market.release(r.id, 0);
        market.release(r.id, 1);
        assertEq(stakes.account(AUDITOR).free - b.auditor, bond);
        assertEq(stakes.account(ANYONE).free, other);
        assertEq(address(market).balance, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Slashed));
        convict(r, 1);
    }

    /// A seat loses its unit only for what was shown; a trainer can lose a dispute on purpose.
    function test_ConvictSparesSeatsUnlessShown() public {
        Run memory r = toResponded(3, 4, 64, 3);
        reveal(r, 1);
        challengeBy(r, AUDITOR, r.sections[5]); // seat 1's
        Books memory a = books();
        vm.prank(DISPUTES);
        market.convict(r.id, 0, false, r.t, r.s, r.rounds);
        Books memory b = books();
        assertEq(stakes.unit(r.units[1]).lost, 0);
        assertEq(b.auditor - a.auditor, uint256(r.t.stake) * 4 / 10);
        balanced(a, b);
    }

    function test_ConvictInTheSecondRound() public {
        Run memory r = toReanswered(2);
        reveal(r, 0);
        reveal(r, 4);
        challengeBy(r, AUDITOR, r.sections[2]); // the silent third seat's: every second seat has it
        convict(r, 0);
        assertEq(stakes.unit(r.units[0]).lost, 10);
        assertEq(stakes.unit(r.units[4]).lost, 10);
        assertEq(stakes.unit(r.units[1]).lost, 0, "silent");
    }

    /// A unit that has little left loses what it has.
    function test_ConvictTakesWhatIsLeft() public {
        Run memory r = toResponded(3, 4, 64, 3);
        reveal(r, 1);
        vm.prank(address(market));
        stakes.slash(one0(r, 1), 7, address(0));
        challengeBy(r, AUDITOR, r.sections[4]);
        Books memory a = books();
        convict(r, 0);
        Books memory b = books();
        assertEq(b.auditor - a.auditor, uint256(r.t.stake) * 4 / 10 + uint256(w.unit) * 3 / 20);
        balanced(a, b);
    }
}
