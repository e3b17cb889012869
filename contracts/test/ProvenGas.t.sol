// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Run} from "./Play.sol";
import {Log, Provers} from "./Provers.sol";
import {RuleVerifier, Rules} from "./Rules.sol";
import {vm} from "./Vm.sol";

/// What proven mode costs, as whole transactions with calldata and 21,000 gas; the batch has eight rows. The trainer draws
/// for itself.
/// forge-config: default.isolate = true
contract ProvenGasTest is Provers {
    uint256 internal constant MOST = 450_000; // for each of several steps that are proven together
    uint256 internal constant ALONE = 500_000; // for one that is proven in a transaction of its own
    uint256 internal constant ANSWER = 550_000; // which pays out a bond, too

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

/// How proving grows with the log. The proofs are accepted by a rule, which saves the gas of verifying them: that is added
/// from a job with real ones.
/// forge-config: default.isolate = true
contract LongLogGasTest is Rules {
    string internal constant GROUP = "job in proven mode";

    function setUp() public {
        vm.roll(1000);
        rule = new RuleVerifier();
        deployMarket(Preset.Testnet, DISPUTES);
        joinUnits(1);
    }

    /// The gas of proving the first of two drawn steps, of a log of so many steps.
    function proving(uint64 steps) internal returns (uint256) {
        Run memory r = post(provenTerms(0, 2, steps, NEVER));
        claim(r);
        log(r, steps, NEVER);
        submit(r);
        draw(r);
        handDrawn(r, 0, 1);
        return
            vm.snapshotGasLastCall(GROUP, string.concat("prove by a rule, of ", vm.toString(uint256(steps)), " steps"));
    }

    function test_LongestLog() public {
        uint256 more = proving(65_535) - proving(6);
        assertLe(more, 100_000, "the longest log");
    }
}
