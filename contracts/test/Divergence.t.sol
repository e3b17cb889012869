// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Grounds, IDisputes, Stage} from "../src/interfaces/IDisputes.sol";
import {Phase} from "../src/interfaces/IMarket.sol";
import {Duel, Proof, Table} from "./Duel.sol";
import {vm} from "./Vm.sol";

/// Disputes about a step that has no finite result: the second segment of a sum overflows.
///
/// Claimed
/// ├── contested in any of its segments: the trainer is upheld, and paid for what it did
/// └── as a number: the accumulators have to end in the sign for no result
/// Hidden behind a number
/// ├── convicted in the segment that overflows
/// └── not in the one before it
contract DivergenceTest is Duel {
    uint32 internal constant NONE = 0x7fc00000;

    function setUp() public {
        deployDuel(Preset.Devnet, "test/vectors/divergence.jsonl");
    }

    /// The claim, contested and answered with these accumulators.
    function contested(Table memory t, bytes memory sums) internal {
        Proof memory p = proofAt(1);
        assertEq(p.value, NONE);
        diverge(t, uint32(p.op), uint64(p.element));
        play(t, TRAINER, claimCall(t));
        play(t, TRAINER, outputsCall(t));
        play(t, AUDITOR, contestCall(t));
        play(t, TRAINER, segmentsCall(t, sums));
    }

    function test_TrueDivergenceUpheld() public {
        Table memory t = truth();
        contested(t, proofAt(1).sums);
        bytes memory start = abi.encode(t);
        for (uint256 segment; segment < 3; segment++) {
            uint256 before = vm.snapshotState();
            upheld(abi.decode(start, (Table)), proofAt(segment));
            vm.revertToState(before);
        }
    }

    function upheld(Table memory t, Proof memory p) internal {
        play(t, AUDITOR, segmentCall(t, p.sums, 0, p.segment));
        assertEq(t.g.diverges, p.segment > 0, "no result from the second segment on");
        prove(t, p);
        decided(t, Stage.ChallengerLost, Grounds.Computed);
        assertEq(t.none, p.segment > 0, "what the referee says");
        uint256 free = stakes.account(TRAINER).free;
        uint256 bond = market.challengeAt(t.r.id, 0).bond;
        conclude(t);
        settle(t.r);
        // No section was done as a whole, so the reward is 0.
        assertEq(stakes.account(TRAINER).free - free, bond / 2 + t.r.t.stake);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Settled));
        assertEq(address(market).balance, 0);
    }

    /// An accumulator too late for the sign: the segment that overflows is then claimed to be finite.
    function test_TrueDivergenceWithAFalseSum() public {
        Table memory t = truth();
        bytes memory sums = bytes.concat(proofAt(1).sums);
        (sums[4], sums[5]) = (0x3f, 0x80);
        contested(t, sums);
        play(t, AUDITOR, segmentCall(t, sums, 0, 1));
        assertFalse(t.g.diverges);
        prove(t, proofAt(1));
        decided(t, Stage.TrainerLost, Grounds.Computed);
        assertTrue(t.none);
    }

    function test_ClaimThatEndsInANumber() public {
        Table memory t = truth();
        Proof memory p = proofAt(1);
        diverge(t, uint32(p.op), uint64(p.element));
        play(t, TRAINER, claimCall(t));
        play(t, TRAINER, outputsCall(t));
        play(t, AUDITOR, contestCall(t));
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, segmentsCall(t, finite(p)));
    }

    /// The accumulators with numbers where there is none.
    function finite(Proof memory p) internal pure returns (bytes memory sums) {
        sums = bytes.concat(cut(p.sums, 0, 4), hex"3f800000", hex"3fc00000");
    }

    /// A trainer that goes on as if the element were 1.5.
    function hidden() internal returns (Table memory t, bytes memory sums) {
        Proof memory p = proofAt(1);
        t = truth();
        set(t.outputs[p.op], p.element, 0x3fc00000);
        follow(t);
        sit(t);
        toOperator(t, p.op);
        toElement(t, p.element);
        sums = finite(p);
        play(t, TRAINER, segmentsCall(t, sums));
    }

    function test_HiddenDivergenceConvicted() public {
        (Table memory t, bytes memory sums) = hidden();
        play(t, AUDITOR, segmentCall(t, sums, 0, 1));
        assertFalse(t.g.diverges);
        prove(t, proofAt(1));
        decided(t, Stage.TrainerLost, Grounds.Computed);
        assertTrue(t.none);
        conclude(t);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));
    }

    function test_HiddenDivergenceAtAnotherSegment() public {
        (Table memory t, bytes memory sums) = hidden();
        play(t, AUDITOR, segmentCall(t, sums, 0, 0));
        prove(t, proofAt(0));
        decided(t, Stage.ChallengerLost, Grounds.Computed);
        assertFalse(t.none);
    }
}
