// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Draws} from "../src/Draws.sol";
import {Merkle} from "../src/Merkle.sol";
import {Preset} from "../src/Presets.sol";
import {Circuit, Phase, StepProof} from "../src/interfaces/IMarket.sol";
import {Run} from "./Play.sol";
import {Log, Provers} from "./Provers.sol";
import {RuleVerifier, Rules} from "./Rules.sol";
import {vm} from "./Vm.sol";

/// What proven mode costs, as whole transactions with calldata and 21,000 gas; the batch has eight rows. The trainer draws
/// for itself.
/// forge-config: default.isolate = true
contract ProvenGasTest is Provers {
    uint256 internal constant ALONE = 450_000; // for one that is proven in a transaction of its own
    uint256 internal constant MOST = 380_000; // for each of several steps that are proven together
    uint256 internal constant ANSWER = 500_000; // which pays out a bond, too

    string internal constant GROUP = "job in proven mode";

    function setUp() public {
        vm.roll(1000);
        deployProvers(Preset.Testnet);
        joinUnits(4);
    }

    function test_Verify() public {
        Log memory l = logNamed("honest");
        uint256[] memory inputs = new uint256[](l.inputs[0].length / 32);
        bytes memory b = l.inputs[0];
        for (uint256 i; i < inputs.length; i++) {
            assembly ("memory-safe") {
                mstore(add(add(inputs, 32), mul(i, 32)), mload(add(add(b, 32), mul(i, 32))))
            }
        }
        assertTrue(verifier.verify(circuit.key, key, l.proofs[0], inputs));
        vm.snapshotGasLastCall(GROUP, "verify a proof of 5 inputs");
    }

    function test_Job() public {
        Log memory l = logNamed("honest");
        Run memory r = began(l);
        vm.snapshotGasLastCall(GROUP, "claim");
        note(r, l, 6);
        submit(r);
        vm.snapshotGasLastCall(GROUP, "submit");
        draw(r);
        for (uint256 i; i < 3; i++) {
            proveOne(r, i, stepProof(r, l, r.sections[i]));
            string[3] memory names = ["prove, first of 3", "prove, second of 3", "prove, last of 3"];
            assertLe(vm.snapshotGasLastCall(GROUP, names[i]), ALONE, names[i]);
        }
        proved(r);
        challengeBy(r, AUDITOR, 2);
        answer(r, 0, stepProof(r, l, 2));
        assertLe(vm.snapshotGasLastCall(GROUP, "answer a challenge"), ANSWER, "answer");
        challengeBy(r, AUDITOR, 1);
        uint256 snap = vm.snapshotState();
        afterClock();
        timeout(r, 1);
        vm.snapshotGasLastCall(GROUP, "timeout of a challenged step");
        vm.revertToState(snap);
        answer(r, 1, stepProof(r, l, 1));
        uint256 bond = market.bondOf(r.id);
        vm.prank(REQUESTER);
        market.claimUnavailable{value: bond}(r.t);
        vm.snapshotGasLastCall(GROUP, "claim that the final state is unavailable");
        draw(r);
        respond(r);
        vm.snapshotGasLastCall(GROUP, "respond to the claim");
        settle(r);
        vm.snapshotGasLastCall(GROUP, "settle after an undecided claim");
    }

    function test_Together() public {
        Log memory l = logNamed("honest");
        Run memory r = toPicked(l, 6);
        proveAll(r, l);
        assertLe(vm.snapshotGasLastCall(GROUP, "prove 3 steps together"), 3 * MOST, "together");
        settle(r);
        vm.snapshotGasLastCall(GROUP, "settle");
    }
}

/// Takes the gas of a real proof's verification, and decides by the rule.
contract CostlyVerifier is RuleVerifier {
    uint256 internal immutable cost;

    constructor(uint256 cost_) {
        cost = cost_;
    }

    function verify(bytes32 keyHash, bytes calldata key, bytes calldata, uint256[] calldata inputs)
        external
        view
        override
        returns (bool valid)
    {
        uint256 end = gasleft() - cost;
        valid = accepts(keyHash, key, inputs);
        while (gasleft() > end) {}
    }
}

/// What proving costs in the longest log, with 121 drawn steps, which leave one for a transaction of its own if eight go
/// together. The order of so many rows takes about twice as many walks as rows. There are no real proofs of such a log; key,
/// inputs and proofs are as large as those of five inputs, and take as much gas.
/// forge-config: default.isolate = true
contract LongLogGasTest is Rules {
    uint256 internal constant MOST = 450_000; // for each step
    uint256 internal constant VERIFY = 305_000; // of five inputs

    string internal constant GROUP = "job in proven mode";

    bytes internal longKey;

    function setUp() public {
        vm.roll(1000);
        rule = new CostlyVerifier(VERIFY);
        deployMarket(Preset.Testnet, DISPUTES);
        joinUnits(1);
        longKey = noise(1152);
    }

    /// Calldata without zeros, as good as.
    function noise(uint256 size) internal pure returns (bytes memory b) {
        b = new bytes(size);
        for (uint256 i; i < size; i++) {
            b[i] = bytes1(uint8(1 + i % 255));
        }
    }

    function ruleCircuit() internal view override returns (Circuit memory) {
        return Circuit(keccak256("program"), keccak256(longKey), 120_000, 8);
    }

    /// All levels of the trace's tree.
    function treeOf(bytes32[] memory leaves) internal pure returns (bytes32[][] memory levels) {
        levels = new bytes32[][](Merkle.depth(leaves.length) + 1);
        levels[0] = leaves;
        for (uint256 i = 1; i < levels.length; i++) {
            levels[i] = up(levels[i - 1]);
        }
    }

    function pathIn(bytes32[][] memory levels, uint256 i, uint256 count) internal pure returns (bytes32[] memory path) {
        path = new bytes32[](3 * count);
        uint256 n;
        for (uint256 level; level < count; level++) {
            for (uint256 k = i & ~uint256(3); k <= i | 3; k++) {
                if (k != i) path[n++] = child(levels[level], k);
            }
            i /= 4;
        }
    }

    /// Hands in drawn steps first … last-1.
    function hand(Run memory r, bytes32[][] memory levels, uint256 first, uint256 last) internal {
        uint256[] memory positions = new uint256[](last - first);
        StepProof[] memory proofs = new StepProof[](last - first);
        for (uint256 i = first; i < last; i++) {
            uint256 step = r.sections[i];
            positions[i - first] = i;
            proofs[i - first] = StepProof({
                before: step == 0 ? r.t.initialState : r.ends[step - 1],
                afterwards: r.ends[step],
                beforePath: step == 0 ? new bytes32[](0) : pathIn(levels, step - 1, levelsApart(step)),
                afterPath: pathIn(levels, step, levels.length - 1),
                proof: noise(384)
            });
        }
        market.prove(r.t, r.s, r.rounds, ruleCircuit(), longKey, positions, proofs);
    }

    function within(string memory name, uint256 steps) internal {
        assertLe(vm.snapshotGasLastCall(GROUP, string.concat("prove in the longest log, ", name)), steps * MOST, name);
    }

    /// What the rows of a step cost, which depends on how far their number is below a power of four: on average over 64
    /// batches, next to none above, and just above one.
    function test_Rows() public view {
        uint256[2] memory counts = [uint256(65_536), 65_537];
        uint256[2] memory most = [uint256(7000), 32_000];
        for (uint256 i; i < 2; i++) {
            uint256 sum;
            for (uint256 k; k < 64; k++) {
                uint256[] memory words = new uint256[](2);
                uint256 before = gasleft();
                Draws.rowsInto(words, 1, keccak256("seed"), counts[i], 8 * k, 8);
                sum += before - gasleft();
            }
            assertLe(sum / 64, most[i]);
        }
    }

    function test_LongestLog() public {
        Run memory r = post(provenTerms(0, 121, 65_535, NEVER));
        claim(r);
        log(r, 65_535, NEVER);
        submit(r);
        draw(r);
        assertEq(r.sections.length, 121);
        bytes32[][] memory levels = treeOf(r.ends);
        hand(r, levels, 0, 1);
        within("first of 121", 1);
        hand(r, levels, 1, 2);
        within("second of 121", 1);
        for (uint256 i = 2; i < 120; i += 8) {
            hand(r, levels, i, i < 114 ? i + 8 : 120);
            if (i == 106) within("8 more", 8);
        }
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Drawn));
        hand(r, levels, 120, 121);
        within("last of 121", 1);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Responded));
    }
}
