// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Circuit, Mode, Phase, StepProof, Submission, Terms} from "../src/interfaces/IMarket.sol";
import {ISnarkVerifier} from "../src/interfaces/ISnarkVerifier.sol";
import {Play, Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// Accepts by a rule instead of by cryptography, so that fuzzing can prove whatever is true of a made-up training: step k
/// leads from state s to keccak256(s, k), and the dataset's root is the number of the first step that diverges.
/// For fuzzing only: what a real proof proves is tested with real ones.
contract RuleVerifier is ISnarkVerifier {
    function verify(bytes32 keyHash, bytes calldata key, bytes calldata, uint256[] calldata inputs)
        external
        view
        virtual
        returns (bool)
    {
        return accepts(keyHash, key, inputs);
    }

    function accepts(bytes32 keyHash, bytes calldata key, uint256[] calldata inputs) internal pure returns (bool) {
        if (keccak256(key) != keyHash) revert WrongKey(keyHash, keccak256(key));
        uint256 step = uint32(inputs[3]); // the rows lie above
        return step < inputs[2] && inputs[1] == uint256(keccak256(abi.encode(inputs[0], step)));
    }
}

/// Jobs in proven mode under that rule.
abstract contract Rules is Play {
    bytes internal constant KEY = "a rule";
    uint256 internal constant NEVER = 1 << 32; // a training that never diverges

    ISnarkVerifier internal rule;

    function makeProvings(Preset preset, address disputes) internal virtual override returns (address) {
        address home = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        return vm.deployCode("Provings.sol:Provings", abi.encode(preset, home, disputes, rule));
    }

    function ruleCircuit() internal view virtual returns (Circuit memory) {
        return Circuit(keccak256("program"), keccak256(KEY), 0, 0);
    }

    function provenTerms(uint8 seats, uint8 drawn, uint64 steps, uint256 diverges)
        internal
        view
        returns (Terms memory t)
    {
        t = terms(seats, drawn, 1);
        t.mode = Mode.Proven;
        t.sectionSteps = 1;
        t.steps = steps;
        t.program = keccak256(abi.encode(ruleCircuit()));
        t.dataset = bytes32(diverges);
    }

    /// keccak256(abi.encode(state, step))
    function next(bytes32 state, uint256 step) internal pure returns (bytes32 after_) {
        assembly ("memory-safe") {
            mstore(0, state)
            mstore(32, step)
            after_ := keccak256(0, 64)
        }
    }

    /// A log of the first steps; step number `lie` leads elsewhere, if it is among them.
    function log(Run memory r, uint64 steps, uint256 lie) internal pure {
        r.ends = new bytes32[](steps);
        bytes32 state = r.t.initialState;
        for (uint256 i; i < steps; i++) {
            state = next(state, i);
            if (i == lie) state = next(state, type(uint256).max);
            r.ends[i] = state;
        }
        bool whole = steps == r.t.steps;
        r.s = Submission({
            trainer: r.c.trainer,
            reward: r.c.reward,
            initialState: r.t.initialState,
            trace: steps == 0 ? bytes32(0) : root(r.ends),
            finalState: state,
            steps: steps,
            operator: whole ? 0 : 17,
            element: whole ? 0 : 4242
        });
    }

    function ruleProof(Run memory r, uint256 step) internal pure returns (StepProof memory p) {
        p.before = step == 0 ? r.t.initialState : r.ends[step - 1];
        if (step == r.ends.length) {
            p.afterwards = next(p.before, step);
            return p;
        }
        p.afterwards = r.ends[step];
        if (step != 0) p.beforePath = pathOf(r.ends, step - 1, levelsApart(step));
        p.afterPath = pathOf(r.ends, step);
    }

    /// Proves drawn steps first … last-1.
    function proveDrawn(Run memory r, uint256 first, uint256 last) internal {
        handDrawn(r, first, last);
        if (market.job(r.id).under == Phase.Responded) r.rounds[0].response = keccak256("");
    }

    function handDrawn(Run memory r, uint256 first, uint256 last) internal {
        uint256[] memory positions = new uint256[](last - first);
        StepProof[] memory proofs = new StepProof[](last - first);
        for (uint256 i = first; i < last; i++) {
            positions[i - first] = i;
            proofs[i - first] = ruleProof(r, r.sections[i]);
        }
        market.prove(r.t, r.s, r.rounds, ruleCircuit(), KEY, positions, proofs);
    }
}
