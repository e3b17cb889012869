// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Circuit, IMarket, Round, StepProof, Submission, Terms} from "../src/interfaces/IMarket.sol";
import {ISnarkVerifier} from "../src/interfaces/ISnarkVerifier.sol";
import {Accounts} from "./Accounts.sol";
import {Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// The circuit that all logs are proven with.
struct Key {
    bytes32 circuit; // hash of the constraints
    bytes32 program;
    uint32 rows;
    uint32 batch;
    bytes key;
}

/// A log with the proofs of its steps; empty where there is none.
struct Log {
    string name;
    bytes terms; // abi.encode(Terms)
    bytes32 id;
    bytes32 seed; // of training
    bytes32[] states; // digests after each step
    bytes[] inputs; // public inputs of each step
    bytes[] proofs;
    uint32 op; // where a shorter log diverges
    uint64 element;
}

/// Jobs in proven mode, with real proofs. Row numbers follow from the chain, the market's address and the terms, so the
/// proofs are good for one market alone, at the address that test/vectors knows.
abstract contract Provers is Accounts {
    string private constant VECTORS = "test/vectors/proven.jsonl";
    string private constant KEY = "JsonKey(bytes32 circuit,bytes32 program,uint32 rows,uint32 batch,bytes key)";
    string private constant LOG = "JsonLog(string name,bytes terms,bytes32 id,bytes32 seed,bytes32[] states,bytes[] inputs,bytes[] proofs,"
        "uint32 op,uint64 element)";
    address private constant DEPLOYER = address(0x10de);

    ISnarkVerifier internal verifier;
    Circuit internal circuit;
    bytes internal key;

    function deployProvers(Preset preset) internal {
        deployProvers(preset, DISPUTES);
    }

    function deployProvers(Preset preset, address disputes) internal {
        address home = vm.computeCreateAddress(DEPLOYER, 2);
        verifier = ISnarkVerifier(deployAs("SnarkVerifier.sol:SnarkVerifier", ""));
        address part = deployAs("Provings.sol:Provings", abi.encode(preset, home, disputes, verifier));
        enter(IMarket(deployAs("Market.sol:Market", abi.encode(preset, disputes, part))));
        assertEq(address(market), home, "the address that the proofs are for");
        Key memory k = abi.decode(vm.parseJsonType(vm.readLine(VECTORS), KEY), (Key));
        vm.closeFile(VECTORS);
        key = k.key;
        circuit = Circuit(k.program, keccak256(k.key), k.rows, k.batch);
    }

    function deployAs(string memory artifact, bytes memory arguments) private returns (address made) {
        bytes memory code = bytes.concat(vm.getCode(artifact), arguments);
        vm.prank(DEPLOYER);
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
        assertTrue(made != address(0), artifact);
    }

    function logNamed(string memory name) internal returns (Log memory l) {
        vm.readLine(VECTORS);
        while (keccak256(bytes(l.name)) != keccak256(bytes(name))) {
            l = abi.decode(vm.parseJsonType(vm.readLine(VECTORS), LOG), (Log));
        }
        vm.closeFile(VECTORS);
    }

    // ------------------------------------------------------------------- the job

    /// The trainer has claimed this log's job.
    function began(Log memory l) internal returns (Run memory r) {
        r = post(abi.decode(l.terms, (Terms)));
        claim(r);
    }

    /// The trainer says that this is what the first `steps` steps led to.
    function note(Run memory r, Log memory l, uint64 steps) internal pure {
        r.ends = new bytes32[](steps);
        for (uint256 i; i < steps; i++) {
            r.ends[i] = l.states[i];
        }
        bool whole = steps == r.t.steps;
        r.s = Submission({
            trainer: r.c.trainer,
            reward: r.c.reward,
            initialState: r.t.initialState,
            trace: steps == 0 ? bytes32(0) : root(r.ends),
            finalState: steps == 0 ? r.t.initialState : r.ends[steps - 1],
            steps: steps,
            operator: whole ? 0 : l.op,
            element: whole ? 0 : l.element
        });
    }

    /// The first `steps` steps are submitted and drawn from.
    function toPicked(Log memory l, uint64 steps) internal returns (Run memory r) {
        r = began(l);
        note(r, l, steps);
        submit(r);
        draw(r);
    }

    /// As toPicked with all steps, in a block that lets the draw pick this step, or not.
    function toPicked(Log memory l, uint256 step, bool picked) internal returns (Run memory r) {
        uint64 steps = uint64(l.states.length);
        for (bool found = !picked; found != picked;) {
            uint256 before = vm.snapshotState();
            r = toPicked(l, steps);
            found = false;
            for (uint256 i; i < r.sections.length; i++) {
                if (r.sections[i] == step) found = true;
            }
            if (found == picked) break;
            uint256 next = vm.getBlockNumber();
            vm.revertToState(before);
            vm.roll(next);
        }
    }

    /// Of a log's first `steps` steps those drawn are proven: the challenge window is open.
    function toProven(Log memory l, uint64 steps) internal returns (Run memory r) {
        r = toPicked(l, steps);
        proveAll(r, l);
    }

    // ------------------------------------------------------------------- proofs

    function stepProof(Run memory r, Log memory l, uint256 step) internal pure returns (StepProof memory p) {
        p.before = step == 0 ? r.t.initialState : r.ends[step - 1];
        p.afterwards = r.ends[step];
        if (step != 0) p.beforePath = pathOf(r.ends, step - 1, levelsApart(step));
        p.afterPath = pathOf(r.ends, step);
        p.proof = l.proofs[step];
    }

    /// Proves the drawn step at one position.
    function proveOne(Run memory r, uint256 position, StepProof memory p) internal {
        uint256[] memory positions = new uint256[](1);
        positions[0] = position;
        StepProof[] memory proofs = new StepProof[](1);
        proofs[0] = p;
        hand(r, positions, proofs);
    }

    function hand(Run memory r, uint256[] memory positions, StepProof[] memory proofs) internal {
        market.prove(r.t, r.s, r.rounds, circuit, key, positions, proofs);
    }

    function proveAll(Run memory r, Log memory l) internal {
        uint256 n = r.sections.length;
        uint256[] memory positions = new uint256[](n);
        StepProof[] memory proofs = new StepProof[](n);
        for (uint256 i; i < n; i++) {
            positions[i] = i;
            proofs[i] = stepProof(r, l, r.sections[i]);
        }
        hand(r, positions, proofs);
        proved(r);
    }

    /// Takes note that the drawn steps are proven.
    function proved(Run memory r) internal pure {
        r.rounds[0].response = keccak256("");
    }

    function answer(Run memory r, uint256 index, StepProof memory p) internal {
        market.answer(r.t, r.s, r.rounds, index, circuit, key, p);
    }

    function refute(Run memory r, uint256 index, StepProof memory p) internal {
        market.refute(r.t, r.s, r.rounds, index, circuit, key, p);
    }

    function timeout(Run memory r, uint256 index) internal {
        market.timeout(r.t, r.s, r.rounds, index);
    }

    function afterClock() internal {
        vm.warp(vm.getBlockTimestamp() + w.clock + 1);
    }
}
