// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Claim, IMarket, JobView, Mode, Phase, Submission, Terms} from "../src/interfaces/IMarket.sol";
import {IStakes} from "../src/interfaces/IStakes.sol";
import {Play, Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// post ├── not the requester · wrong value · each field out of range · mode not offered · id used before
///      └── Open, with the escrow
/// raise ├── not open · not the requester · nothing sent · above the stake
///       └── reward raised
/// cancel ├── not the requester · not open
///        └── Cancelled
/// lapse ├── too early · not open
///       └── Lapsed
/// claim ├── other terms · too late · not enough deposited · too few units
///       └── Claimed
/// abandon ├── too early · not claimed · wrong claim
///         └── Abandoned
/// submit ├── not claimed · too late · wrong claim · not the trainer · other trainer, reward or initial state
///        ├── too many steps · complete with an operator · wrong trace, final state, shape
///        └── Submitted, complete or diverged; window at floor and cap
contract PostingTest is Play {
    function setUp() public {
        vm.roll(1000);
        deployMarket(Preset.Testnet, address(0));
        joinUnits(2);
    }

    // -------------------------------------------------------------------- post

    function test_Post() public {
        Terms memory t = terms(3, 4, 64);
        uint256 escrow = uint256(t.reward) + 9 * uint256(t.fee) + t.drawBounty + t.secondBounty;
        assertEq(market.escrowOf(t), escrow);
        bytes32 id = keccak256(abi.encode(block.chainid, address(market), t));
        assertEq(market.idOf(t), id);
        assertEq(market.trainingSeedOf(t), keccak256(abi.encode(t.seed, block.chainid, address(market), id)));
        vm.expectEmit(address(market));
        emit IMarket.Posted(id, REQUESTER, t, vm.getBlockTimestamp() + w.open);
        Run memory r = post(t);
        assertEq(r.id, id);
        assertEq(address(market).balance, escrow);
        JobView memory j = market.job(id);
        assertEq(uint256(j.phase), uint256(Phase.Open));
        assertEq(j.seats, 3);
        assertEq(j.perSeat, 4);
        assertEq(j.sections, 64);
        assertEq(j.deadline, vm.getBlockTimestamp() + w.open);
    }

    function test_PostByAnother() public {
        Terms memory t = terms(3, 4, 64);
        uint256 escrow = market.escrowOf(t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, REQUESTER));
        vm.prank(ANYONE);
        market.post{value: escrow}(t);
    }

    function test_PostWithWrongValue() public {
        Terms memory t = terms(3, 4, 64);
        uint256 escrow = market.escrowOf(t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongValue.selector, escrow - 1, escrow));
        vm.prank(REQUESTER);
        market.post{value: escrow - 1}(t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongValue.selector, escrow + 1, escrow));
        vm.prank(REQUESTER);
        market.post{value: escrow + 1}(t);
    }

    function test_PostTwice() public {
        Run memory r = toOpen(3, 4, 64);
        uint256 escrow = market.escrowOf(r.t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Open));
        vm.prank(REQUESTER);
        market.post{value: escrow}(r.t);
        vm.prank(REQUESTER);
        market.cancel(r.t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Cancelled));
        vm.prank(REQUESTER);
        market.post{value: escrow}(r.t);
    }

    function refused(Terms memory t, uint256 field, uint256 value, uint256 low, uint256 high) internal {
        uint256 escrow = market.escrowOf(t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TermsOutOfRange.selector, field, value, low, high));
        vm.prank(REQUESTER);
        market.post{value: escrow}(t);
    }

    function test_PostOutOfRange() public {
        Terms memory t = terms(0, 4, 64);
        refused(t, 3, 0, 1, 16);
        t = terms(17, 4, 68);
        refused(t, 3, 17, 1, 16);
        t = terms(3, 0, 64);
        refused(t, 4, 0, 1, 21);
        t = terms(3, 22, 64);
        refused(t, 4, 22, 1, 21);
        t = terms(16, 9, 500);
        refused(t, 4, 9, 1, 8);
        t = terms(3, 1, 2);
        refused(t, 4, 1, 1, 0);
        t = terms(3, 4, 64);
        t.sectionSteps = 3;
        refused(t, 5, 3, 4, 1024);
        t.sectionSteps = 1025;
        refused(t, 5, 1025, 4, 1024);
        t = terms(3, 4, 64);
        t.steps = 99;
        refused(t, 6, 99, 100, 6_553_500);
        t.steps = 6_553_501;
        refused(t, 6, 6_553_501, 100, 6_553_500);
        t.steps = 6401;
        refused(t, 6, 6401, 6400, 6400);
        t = terms(3, 4, 64);
        t.trainingTime = 0;
        refused(t, 7, 0, 1, w.training);
        t.trainingTime = w.training + 1;
        refused(t, 7, w.training + 1, 1, w.training);
        t = terms(3, 4, 64);
        t.reward = 0;
        refused(t, 9, 0, 1, t.stake);
        t.reward = t.stake + 1;
        refused(t, 9, t.stake + 1, 1, t.stake);
        t = terms(3, 4, 64);
        t.fee = 1 gwei - 1;
        refused(t, 10, 1 gwei - 1, 0, 0);
    }

    function test_PostProven() public {
        Terms memory t = terms(3, 4, 64);
        t.mode = Mode.Proven;
        uint256 escrow = market.escrowOf(t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ModeNotOffered.selector, Mode.Proven));
        vm.prank(REQUESTER);
        market.post{value: escrow}(t);
    }

    function test_PostAtTheLimits() public {
        Terms memory t = terms(16, 8, 65_535);
        t.trainingTime = w.training;
        t.reward = t.stake;
        t.fee = 0;
        Run memory r = post(t);
        assertEq(market.job(r.id).sections, 65_535);
        t = terms(1, 128, 128);
        t.sectionSteps = 4;
        t.steps = 512;
        post(t);
    }

    // --------------------------------------------------------- raise, cancel, lapse

    function test_Raise() public {
        Run memory r = toOpen(3, 4, 64);
        vm.expectEmit(address(market));
        emit IMarket.Raised(r.id, r.t.reward + 5);
        vm.prank(REQUESTER);
        market.raise{value: 5}(r.t);
        vm.prank(REQUESTER);
        market.raise{value: r.t.stake - r.t.reward - 5}(r.t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.RewardAboveStake.selector, r.t.stake + 1, r.t.stake));
        vm.prank(REQUESTER);
        market.raise{value: 1}(r.t);
        vm.prank(REQUESTER);
        market.cancel(r.t);
        assertEq(stakes.account(REQUESTER).free, market.escrowOf(r.t) - r.t.reward + r.t.stake, "raises come back");
    }

    function test_RaiseRefused() public {
        Run memory r = toOpen(3, 4, 64);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, REQUESTER));
        vm.prank(ANYONE);
        market.raise{value: 5}(r.t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongValue.selector, 0, 1));
        vm.prank(REQUESTER);
        market.raise(r.t);
        claim(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Claimed));
        vm.prank(REQUESTER);
        market.raise{value: 5}(r.t);
    }

    function test_Cancel() public {
        Run memory r = toOpen(3, 4, 64);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, REQUESTER));
        vm.prank(ANYONE);
        market.cancel(r.t);
        uint256 escrow = market.escrowOf(r.t);
        vm.expectEmit(address(market));
        emit IMarket.Ended(r.id, Phase.Cancelled, address(0), 0, escrow);
        vm.prank(REQUESTER);
        market.cancel(r.t);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Cancelled));
        assertEq(stakes.account(REQUESTER).free, escrow);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Cancelled));
        vm.prank(REQUESTER);
        market.cancel(r.t);
    }

    function test_CancelAfterClaim() public {
        Run memory r = toClaimed(3, 4, 64);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Claimed));
        vm.prank(REQUESTER);
        market.cancel(r.t);
    }

    function test_Lapse() public {
        Run memory r = toOpen(3, 4, 64);
        uint256 last = market.job(r.id).deadline;
        vm.warp(last);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, last, last + 1));
        market.lapse(r.t);
        vm.warp(last + 1);
        vm.prank(ANYONE);
        market.lapse(r.t);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Lapsed));
        assertEq(stakes.account(REQUESTER).free, market.escrowOf(r.t));
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Lapsed));
        market.lapse(r.t);
    }

    // ----------------------------------------------------------- claim, abandon

    function test_Claim() public {
        Run memory r = toOpen(3, 4, 64);
        uint256 free = stakes.account(TRAINER).free;
        claim(r);
        JobView memory j = market.job(r.id);
        assertEq(uint256(j.phase), uint256(Phase.Claimed));
        assertEq(j.deadline, vm.getBlockTimestamp() + r.t.trainingTime);
        assertEq(j.facts, keccak256(abi.encode(r.c)));
        assertEq(stakes.account(TRAINER).free, free - r.t.stake);
        assertEq(stakes.account(TRAINER).locked, r.t.stake);
    }

    function test_ClaimOtherTerms() public {
        Run memory r = toOpen(3, 4, 64);
        r.t.stake += 1;
        bytes32 other = market.idOf(r.t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, other, Phase.None));
        vm.prank(TRAINER);
        market.claim(r.t);
    }

    function test_ClaimTooLate() public {
        Run memory r = toOpen(3, 4, 64);
        uint256 last = market.job(r.id).deadline;
        vm.warp(last + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, last + 1, last));
        vm.prank(TRAINER);
        market.claim(r.t);
        vm.warp(last);
        vm.prank(TRAINER);
        market.claim(r.t);
    }

    function test_ClaimWithoutDeposit() public {
        Run memory r = toOpen(3, 4, 64);
        vm.expectRevert(abi.encodeWithSelector(IStakes.InsufficientFree.selector, ANYONE, 0, r.t.stake));
        vm.prank(ANYONE);
        market.claim(r.t);
    }

    function test_ClaimTwice() public {
        Run memory r = toClaimed(3, 4, 64);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Claimed));
        vm.prank(TRAINER);
        market.claim(r.t);
    }

    function test_ClaimWithTooFewUnits() public {
        deployMarket(Preset.Testnet, address(0));
        Run memory r = toOpen(3, 4, 64);
        vm.deal(validator(0), 10 ether);
        vm.prank(validator(0));
        stakes.join{value: 3 * w.unit}(3);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewUnits.selector, 0, 3));
        vm.prank(TRAINER);
        market.claim(r.t);
        vm.warp(vm.getBlockTimestamp() + w.activation);
        stakes.activate(3);
        claim(r);
    }

    function test_Abandon() public {
        Run memory r = toClaimed(3, 4, 64);
        uint256 last = market.job(r.id).deadline;
        vm.warp(last);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, last, last + 1));
        market.abandon(r.t, r.c);
        vm.warp(last + 1);
        Claim memory other = r.c;
        uint256 free = stakes.account(TRAINER).free;
        other.trainer = ANYONE;
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongFacts.selector, r.id, keccak256(abi.encode(other))));
        market.abandon(r.t, other);
        other.trainer = TRAINER;
        uint256 half = r.t.stake / 20;
        uint256 escrow = market.escrowOf(r.t);
        vm.expectEmit(address(market));
        emit IMarket.Ended(r.id, Phase.Abandoned, TRAINER, 2 * half, escrow + half);
        market.abandon(r.t, r.c);
        assertEq(stakes.account(TRAINER).free, free + r.t.stake - 2 * half);
        assertEq(stakes.account(TRAINER).locked, 0);
        assertEq(stakes.account(REQUESTER).free, escrow + half);
        assertEq(address(0).balance, half, "burnt");
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Abandoned));
        market.abandon(r.t, r.c);
    }

    // ------------------------------------------------------------------- submit

    function trained() internal returns (Run memory r) {
        r = toClaimed(3, 4, 64);
        train(r, r.t.steps);
    }

    function submitRefused(Run memory r, bytes memory err) internal {
        bytes32[] memory left = leftOf(r.ends);
        vm.expectRevert(err);
        vm.prank(TRAINER);
        market.submit(r.id, r.c, r.s, keccak256("log"), left);
    }

    function test_Submit() public {
        Run memory r = trained();
        submit(r);
        JobView memory j = market.job(r.id);
        assertEq(uint256(j.phase), uint256(Phase.Submitted));
        assertEq(j.drawBlock, vm.getBlockNumber() + w.drawDelay);
        assertEq(j.units, 16);
        assertEq(j.facts, keccak256(abi.encode(r.s)));
        assertEq(j.sections, 64);
        assertFalse(j.diverged);
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Submitted));
    }

    function windowAfter(uint256 training) internal returns (uint256) {
        uint256 before = vm.snapshotState();
        Terms memory t = terms(3, 4, 64);
        t.trainingTime = w.training;
        Run memory r = post(t);
        claim(r);
        train(r, r.t.steps);
        vm.warp(vm.getBlockTimestamp() + training);
        submit(r);
        draw(r);
        respond(r);
        JobView memory j = market.job(r.id);
        vm.revertToState(before);
        return j.challengeEnd - j.deadline;
    }

    function test_ChallengeWindow() public {
        assertEq(windowAfter(60), w.challengeFloor, "floor");
        assertEq(windowAfter(20 hours), 10 hours, "half");
        assertEq(windowAfter(20 days), w.challengeCap, "cap");
    }

    function test_SubmitTooLate() public {
        Run memory r = trained();
        uint256 last = market.job(r.id).deadline;
        vm.warp(last + 1);
        submitRefused(r, abi.encodeWithSelector(IMarket.TooLate.selector, last + 1, last));
        vm.warp(last);
        submit(r);
    }

    function test_SubmitByAnother() public {
        Run memory r = trained();
        bytes32[] memory left = leftOf(r.ends);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, TRAINER));
        vm.prank(ANYONE);
        market.submit(r.id, r.c, r.s, 0, left);
    }

    function test_SubmitForeignFacts() public {
        Run memory r = trained();
        r.c.reward += 1;
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongFacts.selector, r.id, keccak256(abi.encode(r.c))));
        r.c.reward -= 1;
        r.s.reward += 1;
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongFacts.selector, r.id, keccak256(abi.encode(r.s))));
        r.s.reward -= 1;
        r.s.trainer = ANYONE;
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongFacts.selector, r.id, keccak256(abi.encode(r.s))));
        r.s.trainer = TRAINER;
        r.s.initialState = keccak256("other");
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongFacts.selector, r.id, keccak256(abi.encode(r.s))));
    }

    function test_SubmitWrongSteps() public {
        Run memory r = trained();
        r.s.steps = 6401;
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongSteps.selector, 6401, 6400));
        r.s.steps = 6400;
        r.s.operator = 1;
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongSteps.selector, 6400, 6400));
        r.s.operator = 0;
        r.s.element = 1;
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongSteps.selector, 6400, 6400));
    }

    function test_SubmitWrongTrace() public {
        Run memory r = trained();
        r.s.finalState = keccak256("another model");
        bytes32[] memory left = leftOf(r.ends);
        vm.expectPartialRevert(IMarket.WrongTrace.selector);
        vm.prank(TRAINER);
        market.submit(r.id, r.c, r.s, 0, left);
    }

    /// A tree with a leaf more, or one less, or with something right of the last leaf.
    function test_SubmitWrongShape() public {
        for (uint64 n = 60; n <= 70; n++) {
            if (n == 64) continue;
            Run memory r = toClaimedWithNonce(n);
            train(r, n * 100);
            r.s.steps = 6400;
            r.s.operator = 0;
            r.s.element = 0;
            bytes32[] memory left = leftOf(r.ends);
            vm.expectRevert();
            vm.prank(TRAINER);
            market.submit(r.id, r.c, r.s, 0, left);
        }
    }

    function toClaimedWithNonce(uint64 nonce) internal returns (Run memory r) {
        Terms memory t = terms(3, 4, 64);
        t.nonce = nonce;
        r = post(t);
        claim(r);
    }

    function test_SubmitDivergedNotStarted() public {
        Run memory r = trained();
        train(r, 0);
        r.s.finalState = keccak256("not the initial state");
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongTrace.selector, 0, 0));
        r.s.finalState = r.t.initialState;
        r.s.trace = keccak256("a trace");
        submitRefused(r, abi.encodeWithSelector(IMarket.WrongTrace.selector, r.s.trace, 0));
        r.s.trace = 0;
        submit(r);
        assertEq(market.job(r.id).sections, 0);
        assertTrue(market.job(r.id).diverged);
    }

    /// The last leaf and the shape, for every number of sections up to 300.
    function testFuzz_SubmitShapes(uint64 sections, uint64 wrong) public {
        sections = uint64(bound(sections, 12, 300));
        Run memory r = toClaimed(3, 4, sections);
        train(r, r.t.steps);
        uint256 before = vm.snapshotState();
        submit(r);
        vm.revertToState(before);
        wrong = uint64(bound(wrong, 0, 300));
        if (wrong == sections || wrong == 0) return;
        Submission memory honest = r.s;
        train(r, wrong * 100);
        r.s.steps = honest.steps;
        r.s.operator = 0;
        r.s.element = 0;
        bytes32[] memory left = leftOf(r.ends);
        vm.expectRevert();
        vm.prank(TRAINER);
        market.submit(r.id, r.c, r.s, 0, left);
    }
}
