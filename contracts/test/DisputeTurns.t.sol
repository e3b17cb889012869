// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset, Windows} from "../src/Presets.sol";
import {Demand, Game, Grounds, IDisputes, Item, Leaves, Stage} from "../src/interfaces/IDisputes.sol";
import {IMarket, Phase} from "../src/interfaces/IMarket.sol";
import {Opening} from "../src/interfaces/IReferee.sol";
import {Duel, Proof, Table} from "./Duel.sol";
import {vm} from "./Vm.sol";

/// Whose turn it is, and for how long.
///
/// Before every move of a game
/// ├── by somebody else; another move; with a game as it was or never was
/// ├── in the last second: allowed, and no timeout yet
/// └── after it: refused, the timeout decides, and after that nothing is allowed
/// Clocks ── spent, topped up, run on while moves revert
/// Several disputes ── side by side; the first that the trainer loses ends them all; ten that nobody plays
contract DisputeTurnsTest is Duel {
    function setUp() public {
        deployDuel(Preset.Devnet);
    }

    function refused(address sender, bytes memory call, bytes4 reason) internal {
        vm.prank(sender);
        (bool ok, bytes memory answer) = address(disputes).call(call);
        assertFalse(ok, "must be refused");
        assertEq(bytes32(bytes4(answer)), bytes32(reason), "refused for another reason");
    }

    function timeoutCall(Table memory t) internal pure returns (bytes memory) {
        return abi.encodeCall(IDisputes.timeout, (t.r.id, t.index));
    }

    /// Every move but those of facts, on this game, with nothing in them.
    function everyMove(Table memory t) internal pure returns (bytes[] memory all) {
        all = new bytes[](17);
        Item memory none;
        bytes32[] memory empty;
        bytes32 id = t.r.id;
        uint256 i = t.index;
        all[0] = abi.encodeCall(IDisputes.postSteps, (caseOf(t), i, boundaries(t, 0), empty));
        all[1] = abi.encodeCall(IDisputes.pickStep, (id, i, t.g, 0, 0, empty, 0, empty));
        all[2] = abi.encodeCall(IDisputes.postState, (id, i, t.g, none, empty, 0));
        all[3] = abi.encodeCall(IDisputes.postNodes, (id, i, t.g, empty));
        all[4] = abi.encodeCall(IDisputes.pickNode, (id, i, t.g, 0, 0, empty));
        all[5] = abi.encodeCall(IDisputes.pickOperator, (id, i, t.g, 0, 0, empty, none));
        all[6] = abi.encodeCall(IDisputes.postBlocks, (id, i, t.g, ""));
        all[7] = abi.encodeCall(IDisputes.pickElement, (id, i, t.g, "", 0, 0, "", empty));
        all[8] = abi.encodeCall(IDisputes.postSegments, (id, i, t.g, "", ""));
        all[9] = abi.encodeCall(IDisputes.pickSegment, (id, i, t.g, "", "", 0, 0));
        all[10] = abi.encodeCall(IDisputes.stageOperand, (id, i, t.g, "", 0, "", empty, "", Opening(0, "", "", empty)));
        all[11] = abi.encodeCall(IDisputes.compute, (id, i, t.g, "", ""));
        all[12] = abi.encodeCall(IDisputes.postEntries, (id, i, t.g, ""));
        all[13] = abi.encodeCall(IDisputes.pickEntry, (id, i, t.g, 0));
        all[14] = abi.encodeCall(IDisputes.openLeaves, (id, i, t.g, "", emptyLeaves()));
        all[15] = abi.encodeCall(IDisputes.demandEntries, (caseOf(t), i, t.g, Demand(0, empty, 0, empty, 0)));
        all[16] = abi.encodeCall(IDisputes.conclude, (caseOf(t), i));
    }

    function emptyLeaves() private pure returns (Leaves memory x) {}

    /// Whether a move belongs to the stage.
    function belongs(bytes4 call, Stage s) internal pure returns (bool) {
        if (s == Stage.None) return call == IDisputes.postSteps.selector;
        if (s == Stage.Step) return call == IDisputes.pickStep.selector || call == IDisputes.demandEntries.selector;
        if (s == Stage.State) return call == IDisputes.postState.selector;
        if (s == Stage.Outputs || s == Stage.Nodes) return call == IDisputes.postNodes.selector;
        if (s == Stage.Output) return call == IDisputes.pickNode.selector || call == IDisputes.pickOperator.selector;
        if (s == Stage.Node) return call == IDisputes.pickNode.selector;
        if (s == Stage.Blocks) return call == IDisputes.postBlocks.selector;
        if (s == Stage.Block) return call == IDisputes.pickElement.selector;
        if (s == Stage.Segments) return call == IDisputes.postSegments.selector;
        if (s == Stage.Segment) return call == IDisputes.pickSegment.selector;
        if (s == Stage.Proof) return call == IDisputes.stageOperand.selector || call == IDisputes.compute.selector;
        return call == IDisputes.conclude.selector;
    }

    function onlyItsMoves(Table memory t) internal {
        Stage s = stage(t);
        bytes[] memory all = everyMove(t);
        for (uint256 i; i < all.length; i++) {
            if (belongs(bytes4(all[i]), s)) continue;
            refused(TRAINER, all[i], IDisputes.WrongStage.selector);
        }
    }

    function deadlineOf(Table memory t, bool trainers) internal view returns (uint256) {
        if (stage(t) == Stage.None) return uint256(market.challengeAt(t.r.id, t.index).since) + w.clock;
        return uint256(t.k.since) + (trainers ? t.k.trainerLeft : t.k.challengerLeft);
    }

    /// Tries everything that is not allowed now, then makes the move.
    function move(Table memory t, address player, bytes memory call) internal {
        Stage s = stage(t);
        bool trainers = player == TRAINER;
        onlyItsMoves(t);
        if (s != Stage.Proof) {
            refused(trainers ? AUDITOR : TRAINER, call, IDisputes.WrongPlayer.selector);
            refused(ANYONE, call, IDisputes.WrongPlayer.selector);
        }
        if (s != Stage.None) {
            Game memory g = abi.decode(abi.encode(t.g), (Game));
            t.g.claimed ^= 1;
            bytes[] memory all = everyMove(t);
            for (uint256 i; i < all.length; i++) {
                if (!belongs(bytes4(all[i]), s) || bytes4(all[i]) == IDisputes.demandEntries.selector) continue;
                refused(player, all[i], IDisputes.WrongGame.selector);
            }
            t.g = g;
        }
        uint256 before = vm.snapshotState();
        outOfTime(t, player, call);
        vm.revertToState(before);
        play(t, player, call);
        before = vm.snapshotState();
        // The same again is stale.
        vm.prank(player);
        (bool ok,) = address(disputes).call(call);
        assertFalse(ok && s != Stage.Proof, "twice");
        vm.revertToState(before);
    }

    function outOfTime(Table memory t, address player, bytes memory call) internal {
        bool trainers = player == TRAINER;
        uint256 deadline = deadlineOf(t, trainers);
        vm.warp(deadline);
        refused(ANYONE, timeoutCall(t), IDisputes.NotYet.selector);
        uint256 before = vm.snapshotState();
        vm.prank(player);
        (bool ok,) = address(disputes).call(call);
        assertTrue(ok, "in the last second");
        vm.revertToState(before);
        vm.warp(deadline + 1);
        refused(player, call, IDisputes.OutOfTime.selector);
        bytes memory kept = abi.encode(t);
        play(t, ANYONE, timeoutCall(t));
        decided(t, trainers ? Stage.TrainerLost : Stage.ChallengerLost, Grounds.Time);
        onlyItsMoves(t);
        refused(ANYONE, timeoutCall(t), IDisputes.WrongStage.selector);
        conclude(t);
        assertEq(uint256(phaseOf(t.r.id)), uint256(trainers ? Phase.Slashed : Phase.Responded));
        Table memory back = abi.decode(kept, (Table));
        (t.g, t.k, t.posted) = (back.g, back.k, back.posted);
    }

    function test_EveryTurnOfADenseLayer() public {
        Table memory t = truth();
        Proof memory p = proofAt(1);
        sit(t);
        move(t, TRAINER, stepsCall(t));
        move(t, AUDITOR, stepCall(t, t.w.step));
        move(t, TRAINER, stateCall(t));
        move(t, TRAINER, outputsCall(t));
        move(t, AUDITOR, operatorCall(t, p.op));
        move(t, TRAINER, blocksCall(t));
        move(t, AUDITOR, elementCall(t, p.element));
        move(t, TRAINER, segmentsCall(t, p.sums));
        move(t, AUDITOR, segmentCall(t, p.sums, p.lane, p.segment));
        for (uint256 i; i < p.operands.length; i++) {
            move(t, AUDITOR, operandCall(t, p.operands[i]));
        }
        move(t, AUDITOR, computeCall(t, p.values));
        assertEq(uint256(stage(t)), uint256(Stage.ChallengerLost));
    }

    function test_EveryTurnDownALargeOutput() public {
        Table memory t = truth();
        sit(t);
        toOperator(t, 6);
        move(t, TRAINER, nodesCall(t));
        move(t, AUDITOR, nodeCall(t, 93));
        move(t, TRAINER, blocksCall(t));
    }

    // ------------------------------------------------------------------ clocks

    function test_Clocks() public {
        Table memory t = truth();
        sit(t);
        uint256 start = market.challengeAt(t.r.id, 0).since;
        vm.warp(start + 50);
        play(t, TRAINER, stepsCall(t));
        assertEq(t.k.trainerLeft, 70, "its clock runs from the challenge");
        assertEq(t.k.challengerLeft, 120);
        vm.warp(start + 50 + 120);
        refused(ANYONE, timeoutCall(t), IDisputes.NotYet.selector);
        play(t, AUDITOR, stepCall(t, 1));
        assertEq(t.k.challengerLeft, 0);
        assertEq(t.k.trainerLeft, 70, "a late move takes nothing from the other");
        vm.warp(start + 50 + 120 + 65);
        play(t, TRAINER, stateCall(t));
        assertEq(t.k.trainerLeft, 10, "topped up from 5 before its next move");
        play(t, TRAINER, outputsCall(t));
        assertEq(t.k.challengerLeft, 10, "topped up from 0");
        vm.warp(start + 50 + 120 + 65 + 3);
        bytes memory wrong = operatorCall(t, 0);
        wrong[wrong.length - 1] ^= 0x01;
        vm.prank(AUDITOR);
        (bool ok,) = address(disputes).call(wrong);
        assertFalse(ok);
        vm.warp(start + 50 + 120 + 65 + 11);
        play(t, ANYONE, timeoutCall(t));
        decided(t, Stage.ChallengerLost, Grounds.Time);
    }

    function test_StagingTopsUpOnce() public {
        Table memory t = truth();
        Proof memory p = proofAt(1);
        sit(t);
        toOperator(t, p.op);
        toElement(t, p.element);
        play(t, TRAINER, segmentsCall(t, p.sums));
        vm.warp(vm.getBlockTimestamp() + 117);
        play(t, AUDITOR, segmentCall(t, p.sums, p.lane, p.segment));
        assertEq(t.k.challengerLeft, 10);
        vm.warp(vm.getBlockTimestamp() + 10);
        play(t, ANYONE, operandCall(t, p.operands[0]));
        assertEq(t.k.challengerLeft, 10);
        uint256 at0 = vm.getBlockTimestamp();
        vm.warp(at0 + 10);
        play(t, ANYONE, operandCall(t, p.operands[0]));
        assertEq(uint256(t.k.since), at0, "again: the clock runs on");
        play(t, ANYONE, operandCall(t, p.operands[1]));
        assertEq(uint256(t.k.since), at0 + 10);
        vm.warp(at0 + 21);
        refused(ANYONE, computeCall(t, p.values), IDisputes.OutOfTime.selector);
    }

    /// Twice the clock and 24 times the grace fit into Market's time for disputes, for every preset.
    function test_LongestDisputeFits() public {
        for (uint256 preset; preset < 3; preset++) {
            IDisputes d =
                IDisputes(vm.deployCode("Disputes.sol:Disputes", abi.encode(address(market), referee, Preset(preset))));
            deployMarket(Preset(preset), address(d));
            assertEq(d.clockTime(), w.clock);
            assertEq(d.graceTime(), w.grace);
            assertLt(2 * uint256(w.clock) + 24 * uint256(w.grace), w.dispute);
        }
    }

    // -------------------------------------------------------- several disputes

    function again(Table memory t, address challenger) internal returns (Table memory u) {
        challengeBy(t.r, challenger, 0);
        u = abi.decode(abi.encode(t), (Table));
        u.index = market.docketOf(t.r.id).opened - 1;
    }

    function test_FirstLossEndsThemAll() public {
        Table memory t = truth();
        sit(t);
        Table memory u = again(t, ANYONE);
        play(u, TRAINER, stepsCall(u));
        assertEq(u.g.challenger, ANYONE);
        vm.warp(deadlineOf(t, true) + 1); // the trainer answered the second only
        play(t, ANYONE, timeoutCall(t));
        conclude(t);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));
        uint256 bond = market.challengeAt(t.r.id, 1).bond;
        assertEq(bond, 2 * market.challengeAt(t.r.id, 0).bond, "the second costs twice the base");
        market.release(t.r.id, 1);
        assertEq(stakes.account(ANYONE).free, bond, "and is given back");
        market.release(t.r.id, 0);
        vm.warp(uint256(u.k.since) + u.k.challengerLeft + 1);
        play(u, ANYONE, timeoutCall(u));
        bytes memory call = abi.encodeCall(IDisputes.conclude, (caseOf(u), 1));
        refused(ANYONE, call, IMarket.WrongPhase.selector);
    }

    /// One at a time: a dispute that the challenger loses leaves the others alone.
    function test_OneLostOneWon() public {
        Table memory t = truth();
        sit(t);
        Table memory u = again(t, ANYONE);
        play(t, TRAINER, stepsCall(t));
        vm.warp(vm.getBlockTimestamp() + 121);
        play(t, ANYONE, timeoutCall(t));
        conclude(t);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Disputed));
        play(u, ANYONE, timeoutCall(u));
        decided(u, Stage.TrainerLost, Grounds.Time);
        conclude(u);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));
    }

    /// Ten at once delay an honest trainer by no more than one, and pay it.
    function test_TenChallengersWhoDoNotPlay() public {
        Table memory t = truth();
        sit(t);
        uint256 bonds = market.challengeAt(t.r.id, 0).bond;
        Table[] memory all = new Table[](10);
        all[0] = t;
        for (uint256 i = 1; i < 10; i++) {
            all[i] = again(t, AUDITOR);
            bonds += market.challengeAt(t.r.id, i).bond;
        }
        assertEq(bonds, 55 * uint256(w.bondFloor));
        for (uint256 i; i < 10; i++) {
            play(all[i], TRAINER, stepsCall(all[i]));
        }
        vm.warp(vm.getBlockTimestamp() + w.clock + 1);
        uint256 free = stakes.account(TRAINER).free;
        for (uint256 i; i < 10; i++) {
            play(all[i], TRAINER, timeoutCall(all[i]));
            conclude(all[i]);
        }
        assertEq(stakes.account(TRAINER).free - free, bonds / 2);
        assertLt(vm.getBlockTimestamp(), market.docketOf(t.r.id).end);
        settle(t.r);
        assertEq(stakes.account(TRAINER).free - free, bonds / 2 + t.r.t.stake + t.r.t.reward);
    }

    // --------------------------------------------------------------- the rest

    function test_AccusingSeatThatDoesNotPlay() public {
        Table memory t = truth();
        offer(t);
        train(t.r, 24);
        t.r.ends[0] = t.steps[3];
        t.r.s.trace = root(t.r.ends);
        submit(t.r);
        draw(t.r);
        uint8 place = t.r.sections[2] == 0 ? 0 : 1;
        commitAs(t.r, 1, 1, keccak256(abi.encodePacked(accusation(t.r, 1, place).own)), 0);
        respond(t.r);
        accuse(t.r, accusation(t.r, 1, place));
        uint256 section = market.challengeAt(t.r.id, 0).section;
        assertEq(section, t.r.sections[2 + place]);
        bytes memory call = abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, boundaries(t, section), interiorOf(t)));
        play(t, TRAINER, call);
        assertEq(t.g.challenger, stakes.ownerOf(t.r.units[1]), "the seat's owner plays");
        vm.warp(vm.getBlockTimestamp() + w.clock + 1);
        play(t, ANYONE, timeoutCall(t));
        uint256 free = stakes.account(TRAINER).free;
        conclude(t);
        assertEq(stakes.unit(t.r.units[1]).lost, 1);
        assertEq(stakes.account(TRAINER).free - free, w.unit / 20);
    }

    function test_Batch() public {
        Table memory t = truth();
        sit(t);
        vm.warp(vm.getBlockTimestamp() + w.clock + 1);
        bytes[] memory calls = new bytes[](2);
        calls[0] = timeoutCall(t);
        calls[1] = abi.encodeCall(IDisputes.conclude, (caseOf(t), 0));
        uint256 before = vm.snapshotState();
        play(t, ANYONE, abi.encodeCall(IDisputes.batch, (calls)));
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));
        vm.revertToState(before);
        // All or nothing, with the error of what failed.
        (calls[0], calls[1]) = (calls[0], calls[0]);
        refused(ANYONE, abi.encodeCall(IDisputes.batch, (calls)), IDisputes.WrongStage.selector);
        assertEq(uint256(stage(t)), uint256(Stage.None));
    }

    /// EIP-170 and EIP-3860: deployable on any chain.
    function test_CodeFits() public view {
        assertLe(address(disputes).code.length, 24_576);
        assertLe(vm.getCode("Records.sol:Records").length, 24_576);
        assertLe(vm.getCode("Disputes.sol:Disputes").length + 96, 49_152);
    }
}
