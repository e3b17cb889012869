// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {
    Boundaries,
    Case,
    Clock,
    Demand,
    Game,
    Grounds,
    IDisputes,
    Item,
    Leaf,
    Leaves,
    Stage
} from "../src/interfaces/IDisputes.sol";
import {Submission, Terms} from "../src/interfaces/IMarket.sol";
import {IReferee, Opening, Source} from "../src/interfaces/IReferee.sol";
import {Play, Run} from "./Play.sol";
import {Vm, vm} from "./Vm.sol";

/// A section of four real steps, and one of them in full: `test/vectors/disputes.jsonl`.
struct World {
    bytes32 program;
    bytes32 dataset;
    bytes[] items;
    bytes32[] columns;
    bytes32[] states; // before the section, and after each step
    uint64 step;
    bytes32[] before; // roots of the slots before that step
    bytes[] slots; // canonical bytes after it
    bytes[] outputs; // canonical bytes of the operators' outputs
}

/// What proves one segment of one element.
struct Proof {
    string name;
    uint256 op;
    uint256 element;
    uint256 lane;
    uint256 segment;
    uint32 value;
    bytes sums;
    bytes values;
    Staging[] operands;
}

struct Staging {
    uint256 k;
    bytes table;
    bytes indices;
    bytes32 root;
    bytes picks;
    bytes blocks;
    bytes32[] siblings;
}

/// One dispute, and what its trainer says. Unless a test makes it lie, that is the truth.
struct Table {
    Run r;
    uint256 index;
    address challenger;
    World w;
    bytes32[] steps; // state roots after each step
    bytes32[] slots; // roots after the step in full
    bytes[] outputs;
    // From the latest `Moved`:
    Game g;
    Clock k;
    bytes posted;
    // From `Verdict`:
    Grounds grounds;
    // From `Computed`:
    bool none; // the referee found no finite result
}

/// Both players of a dispute, on a real program's digests.
abstract contract Duel is Play {
    string private constant VECTORS = "test/vectors/disputes.jsonl";
    string private constant WORLD = "JsonWorld(bytes32 program,bytes32 dataset,bytes[] items,bytes32[] columns,bytes32[] states,uint64 step,"
        "bytes32[] before,bytes[] after,bytes[] outputs)";
    string private constant PROOF = "JsonProof(string name,uint256 op,uint256 element,uint256 lane,uint256 segment,uint32 value,bytes sums,"
        "bytes values,JsonStaged[] operands)"
        "JsonStaged(uint256 k,bytes table,bytes indices,bytes32 root,bytes picks,bytes blocks,bytes32[] siblings)";

    // Items of the program: header, slots, columns, tables, operators.
    uint256 internal constant SLOTS = 5;
    uint256 internal constant OPERATORS = 8;
    uint256 internal constant FIRST_OPERATOR = 1 + SLOTS + 1 + 2;
    uint256 internal constant LOSS = 3;
    uint256 internal constant BIAS = 1; // the slot that nothing replaces

    IDisputes internal disputes;
    IReferee internal referee;
    /// The vectors lie as code at this address and the following ones: that costs no storage.
    uint160 private constant VECTORS_AT = 0x30000;
    uint256 internal numberOfProofs;
    /// Roots of the vectors' tensors, by the keccak of their bytes: invariants ask for them often.
    mapping(bytes32 data => bytes32) private rootOf;

    function deployDuel(Preset preset) internal {
        deployDuel(preset, VECTORS);
    }

    /// On the digests of this file.
    function deployDuel(Preset preset, string memory file) internal {
        vm.roll(1000);
        referee = IReferee(vm.deployCode("Referee.sol:Referee", ""));
        // Market and Disputes name each other.
        address next = vm.computeCreateAddress(address(this), uint256(vm.getNonce(address(this))) + 1 + partsBefore());
        disputes = IDisputes(vm.deployCode("Disputes.sol:Disputes", abi.encode(next, referee, preset)));
        deployMarket(preset, address(disputes));
        assertEq(address(market), next);
        joinUnits(2);
        vm.etch(address(VECTORS_AT), vm.parseJsonType(vm.readLine(file), WORLD));
        for (string memory line = vm.readLine(file); bytes(line).length > 0; line = vm.readLine(file)) {
            numberOfProofs++;
            vm.etch(address(VECTORS_AT + uint160(numberOfProofs)), vm.parseJsonType(line, PROOF));
        }
        vm.closeFile(file);
        World memory world = abi.decode(address(VECTORS_AT).code, (World));
        for (uint256 i; i < SLOTS; i++) {
            rootOf[keccak256(world.slots[i])] = root(leavesOf(world.slots[i]));
        }
        for (uint256 i; i < OPERATORS; i++) {
            rootOf[keccak256(world.outputs[i])] = root(leavesOf(world.outputs[i]));
        }
    }

    /// How many contracts makeProvings deploys.
    function partsBefore() internal pure virtual returns (uint256) {
        return 0;
    }

    function proofAt(uint256 i) internal view returns (Proof memory) {
        return abi.decode(address(VECTORS_AT + 1 + uint160(i)).code, (Proof));
    }

    // --------------------------------------------------------------- the table

    /// A table whose trainer tells the truth; nothing has happened yet.
    function truth() internal view returns (Table memory t) {
        t.challenger = AUDITOR;
        t.w = abi.decode(address(VECTORS_AT).code, (World));
        t.steps = new bytes32[](4);
        for (uint256 i; i < 4; i++) {
            t.steps[i] = t.w.states[i + 1];
        }
        t.slots = new bytes32[](SLOTS);
        for (uint256 i; i < SLOTS; i++) {
            t.slots[i] = tensorRoot(t.w.slots[i]);
        }
        t.outputs = t.w.outputs;
    }

    /// Slots as the outputs say, and the states from that step on.
    function follow(Table memory t) internal view {
        for (uint256 i; i < SLOTS; i++) {
            uint256 next = uint32(uint256(bytes32(t.w.items[1 + i])) >> 192);
            if (next != 0) t.slots[i] = tensorRoot(t.outputs[next - 1]);
        }
        falsify(t, t.w.step);
    }

    /// States that are other than they should be from step j on; that after the step in full is what its slots say.
    function falsify(Table memory t, uint256 j) internal pure {
        for (; j < 4; j++) {
            t.steps[j] = j == t.w.step ? root(t.slots) : keccak256(abi.encode("false", j));
        }
    }

    /// Changes the lowest bit of an element.
    function flip(bytes memory output, uint256 element) internal pure {
        output[4 * element] ^= 0x01;
    }

    /// The word at an element, as bits.
    function set(bytes memory output, uint256 element, uint32 bits) internal pure {
        for (uint256 i; i < 4; i++) {
            output[4 * element + i] = bytes1(uint8(bits >> (8 * i)));
        }
    }

    /// A job with this log, responded to, all of whose sections are drawn.
    function offer(Table memory t) internal {
        Terms memory terms_ = terms(3, 2, 6);
        terms_.sectionSteps = 4;
        terms_.steps = 24;
        terms_.program = t.w.program;
        terms_.dataset = t.w.dataset;
        terms_.initialState = t.w.states[0];
        terms_.manifest = keccak256(abi.encode(vm.getBlockNumber(), vm.getBlockTimestamp(), t.steps));
        t.r = post(terms_);
        claim(t.r);
    }

    /// Up to the response. `steps` done; fewer than the terms' is a claim of divergence at (operator, element).
    function finish(Table memory t, uint64 steps, uint32 operator, uint64 element) internal {
        train(t.r, steps);
        if (t.r.ends.length > 0) {
            t.r.ends[0] = steps < 4 ? t.steps[steps - 1] : t.steps[3];
            t.r.s.trace = root(t.r.ends);
            t.r.s.finalState = t.r.ends[t.r.ends.length - 1];
        }
        (t.r.s.operator, t.r.s.element) = (operator, element);
        vm.warp(vm.getBlockTimestamp() + 60);
        submit(t.r);
        draw(t.r);
        for (uint256 i; i < 3; i++) {
            attest(t.r, i);
        }
        respond(t.r);
    }

    /// A finished job whose first section is challenged.
    function sit(Table memory t) internal {
        offer(t);
        finish(t, 24, 0, 0);
        challengeBy(t.r, AUDITOR, 0);
    }

    function caseOf(Table memory t) internal pure returns (Case memory) {
        return Case(t.r.t, t.r.s, t.r.rounds);
    }

    /// Takes note of the latest move, as anyone can who reads events.
    function note(Table memory t) internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; i++) {
            if (logs[i].emitter != address(disputes)) continue;
            assertEq(logs[i].topics[1], t.r.id);
            assertEq(uint256(logs[i].topics[2]), t.index);
            if (logs[i].topics[0] == IDisputes.Moved.selector) {
                (t.k, t.g, t.posted) = abi.decode(logs[i].data, (Clock, Game, bytes));
            } else if (logs[i].topics[0] == IDisputes.Computed.selector) {
                (, t.none) = abi.decode(logs[i].data, (uint32, bool));
            } else if (logs[i].topics[0] == IDisputes.Verdict.selector) {
                bool trainerLost;
                (trainerLost, t.grounds) = abi.decode(logs[i].data, (bool, Grounds));
                Stage s = trainerLost ? Stage.TrainerLost : Stage.ChallengerLost;
                assertEq(uint256(stage(t)), uint256(s), "the event says what is stored");
            }
        }
        t.k = disputes.clockOf(t.r.id, t.index);
    }

    function stage(Table memory t) internal view returns (Stage) {
        return disputes.clockOf(t.r.id, t.index).stage;
    }

    /// The call, by this player, noted.
    function play(Table memory t, address player, bytes memory call) internal {
        vm.recordLogs();
        vm.prank(player);
        (bool ok, bytes memory answer) = address(disputes).call(call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
        note(t);
    }

    // ------------------------------------------------------ section → operator

    function boundaries(Table memory t, uint256 section) internal pure returns (Boundaries memory b) {
        b.start = section == 0 ? t.r.s.initialState : t.r.ends[section - 1];
        b.startPath = section == 0 ? new bytes32[](0) : pathOf(t.r.ends, section - 1);
        b.end = t.r.ends[section];
        b.endPath = pathOf(t.r.ends, section);
    }

    function interiorOf(Table memory t) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](3);
        for (uint256 i; i < 3; i++) {
            list[i] = t.steps[i];
        }
    }

    function stepsCall(Table memory t) internal pure returns (bytes memory) {
        return abi.encodeCall(IDisputes.postSteps, (caseOf(t), t.index, boundaries(t, 0), interiorOf(t)));
    }

    function stepCall(Table memory t, uint256 j) internal pure returns (bytes memory) {
        bytes32[] memory none;
        bytes32 before = j == 0 ? bytes32(0) : t.steps[j - 1];
        bytes32[] memory path = j == 0 ? none : pathOf(t.steps, j - 1);
        return
            abi.encodeCall(IDisputes.pickStep, (t.r.id, t.index, t.g, j, t.steps[j], pathOf(t.steps, j), before, path));
    }

    function stateCall(Table memory t) internal view returns (bytes memory) {
        return abi.encodeCall(
            IDisputes.postState, (t.r.id, t.index, t.g, item(t, 0), t.slots, root(outputRoots(t, OPERATORS)))
        );
    }

    /// Nodes of the tree of outputs: it has two levels, which one move opens.
    function outputsCall(Table memory t) internal view returns (bytes memory) {
        return abi.encodeCall(IDisputes.postNodes, (t.r.id, t.index, t.g, outputRoots(t, t.g.outputs)));
    }

    function operatorCall(Table memory t, uint256 op) internal view returns (bytes memory) {
        bytes32[] memory list = outputRoots(t, t.g.outputs);
        return abi.encodeCall(
            IDisputes.pickOperator, (t.r.id, t.index, t.g, op, list[op], pathOf(list, op), item(t, FIRST_OPERATOR + op))
        );
    }

    /// From the challenge to the operator, whose output is argued about next.
    function toOperator(Table memory t, uint256 op) internal {
        toState(t);
        play(t, TRAINER, stateCall(t));
        play(t, TRAINER, outputsCall(t));
        play(t, t.challenger, operatorCall(t, op));
    }

    function toState(Table memory t) internal {
        play(t, TRAINER, stepsCall(t));
        play(t, t.challenger, stepCall(t, t.w.step));
    }

    // ----------------------------------------------------- operator → segment

    /// The trainer's output of the operator that is argued about, level by level from the leaves up.
    function tree(Table memory t) internal pure returns (bytes32[][] memory levels) {
        levels = new bytes32[][](16);
        levels[0] = leavesOf(t.outputs[t.g.operator]);
        for (uint256 i; levels[i].length > 1; i++) {
            levels[i + 1] = up(levels[i]);
        }
    }

    function part(bytes32[] memory list, uint256 first, uint256 most) internal pure returns (bytes32[] memory out) {
        uint256 n = list.length - first < most ? list.length - first : most;
        out = new bytes32[](n);
        for (uint256 i; i < n; i++) {
            out[i] = list[first + i];
        }
    }

    function nodesCall(Table memory t) internal view returns (bytes memory) {
        uint256 down = disputes.span(t.g);
        bytes32[] memory nodes = part(tree(t)[t.g.level - down], uint256(t.g.place) << (2 * down), 1 << (2 * down));
        return abi.encodeCall(IDisputes.postNodes, (t.r.id, t.index, t.g, nodes));
    }

    function nodeCall(Table memory t, uint256 leaf) internal view returns (bytes memory) {
        uint256 down = disputes.span(t.g);
        uint256 first = uint256(t.g.place) << (2 * down);
        bytes32[] memory nodes = part(tree(t)[t.g.level - down], first, 1 << (2 * down));
        uint256 j = (leaf >> (2 * (t.g.level - down))) - first;
        return abi.encodeCall(IDisputes.pickNode, (t.r.id, t.index, t.g, j, nodes[j], pathOf(nodes, j, down)));
    }

    function blocksCall(Table memory t) internal pure returns (bytes memory) {
        bytes memory all = padded(t.outputs[t.g.operator]);
        uint256 first = 128 * (uint256(t.g.place) << (2 * t.g.level));
        uint256 most = 128 << (2 * t.g.level);
        uint256 n = all.length - first < most ? all.length - first : most;
        return abi.encodeCall(IDisputes.postBlocks, (t.r.id, t.index, t.g, cut(all, first, n)));
    }

    function elementCall(Table memory t, uint256 element) internal pure returns (bytes memory) {
        uint256 j = element / 32 - (uint256(t.g.place) << (2 * t.g.level));
        return elementCall(t, j, element % 32, cut(padded(t.outputs[t.g.operator]), 128 * (element / 32), 128));
    }

    function elementCall(Table memory t, uint256 j, uint256 lane, bytes memory block_)
        private
        pure
        returns (bytes memory)
    {
        uint256 level = t.g.level;
        bytes32[] memory leaves = part(tree(t)[0], uint256(t.g.place) << (2 * level), 1 << (2 * level));
        bytes32[] memory path = pathOf(leaves, j, level);
        bytes memory op = t.w.items[FIRST_OPERATOR + t.g.operator];
        return abi.encodeCall(IDisputes.pickElement, (t.r.id, t.index, t.g, op, j, lane, block_, path));
    }

    /// Down the output's tree to an element.
    function toElement(Table memory t, uint256 element) internal {
        while (stage(t) == Stage.Nodes) {
            play(t, TRAINER, nodesCall(t));
            play(t, t.challenger, nodeCall(t, element / 32));
        }
        play(t, TRAINER, blocksCall(t));
        play(t, t.challenger, elementCall(t, element));
    }

    function segmentsCall(Table memory t, bytes memory sums) internal pure returns (bytes memory) {
        return
            abi.encodeCall(
                IDisputes.postSegments, (t.r.id, t.index, t.g, t.w.items[FIRST_OPERATOR + t.g.operator], sums)
            );
    }

    function segmentCall(Table memory t, bytes memory sums, uint256 lane, uint256 segment)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(
            IDisputes.pickSegment, (t.r.id, t.index, t.g, t.w.items[FIRST_OPERATOR + t.g.operator], sums, lane, segment)
        );
    }

    // ------------------------------------------------------------- the proof

    function operandCall(Table memory t, Staging memory s) internal view returns (bytes memory) {
        bytes memory op = t.w.items[FIRST_OPERATOR + t.g.operator];
        Source memory source = referee.source(op, s.k);
        bytes32[] memory path;
        if (source.kind == 0) path = pathOf(outputRoots(t, t.g.outputs), source.id);
        if (source.kind == 1) path = pathOf(t.w.before, source.id);
        if (source.kind == 2) path = pathOf(t.w.columns, source.id);
        if (source.kind == 3) path = item(t, 1 + SLOTS + 1 + source.id).path;
        return abi.encodeCall(
            IDisputes.stageOperand,
            (t.r.id, t.index, t.g, op, s.k, s.table, path, s.indices, Opening(s.root, s.picks, s.blocks, s.siblings))
        );
    }

    function computeCall(Table memory t, bytes memory values) internal pure returns (bytes memory) {
        return
            abi.encodeCall(IDisputes.compute, (t.r.id, t.index, t.g, t.w.items[FIRST_OPERATOR + t.g.operator], values));
    }

    function decided(Table memory t, Stage verdict, Grounds grounds) internal pure {
        assertEq(uint256(t.k.stage), uint256(verdict), "verdict");
        assertEq(uint256(t.grounds), uint256(grounds), "grounds");
    }

    /// Stages and computes; anyone may.
    function prove(Table memory t, Proof memory p) internal {
        for (uint256 i; i < p.operands.length; i++) {
            play(t, ANYONE, operandCall(t, p.operands[i]));
        }
        play(t, ANYONE, computeCall(t, p.values));
    }

    function conclude(Table memory t) internal {
        play(t, ANYONE, abi.encodeCall(IDisputes.conclude, (caseOf(t), t.index)));
    }

    // ---------------------------------------------------------- a divergence

    /// A log of one step that claims a divergence in the step in full.
    function diverge(Table memory t, uint32 operator, uint64 element) internal {
        offer(t);
        finish(t, 1, operator, element);
        challengeBy(t.r, AUDITOR, 1); // of one section: the claim
    }

    function claimCall(Table memory t) internal view returns (bytes memory) {
        uint256 n = t.r.s.operator;
        bytes32 outputs = n == 0 ? bytes32(0) : root(outputRoots(t, n));
        return abi.encodeCall(IDisputes.postClaim, (caseOf(t), t.index, item(t, 0), outputs));
    }

    function contestCall(Table memory t) internal pure returns (bytes memory) {
        return abi.encodeCall(IDisputes.contest, (t.r.id, t.index, t.g, item(t, FIRST_OPERATOR + t.g.operator)));
    }

    // ------------------------------------------------------------------ pieces

    function item(Table memory t, uint256 i) internal pure returns (Item memory) {
        bytes32[] memory hashes = new bytes32[](t.w.items.length);
        for (uint256 k; k < hashes.length; k++) {
            hashes[k] = keccak256(t.w.items[k]);
        }
        return Item(t.w.items[i], pathOf(hashes, i));
    }

    function outputRoots(Table memory t, uint256 n) internal view returns (bytes32[] memory roots) {
        roots = new bytes32[](n);
        for (uint256 i; i < n; i++) {
            roots[i] = tensorRoot(t.outputs[i]);
        }
    }

    /// The root of an element tree.
    function tensorRoot(bytes memory data) internal view returns (bytes32 r) {
        r = rootOf[keccak256(data)];
        if (r == 0) r = root(leavesOf(data));
    }

    function padded(bytes memory data) internal pure returns (bytes memory) {
        return bytes.concat(data, new bytes((128 - data.length % 128) % 128));
    }

    function cut(bytes memory data, uint256 first, uint256 n) internal pure returns (bytes memory out) {
        out = new bytes(n);
        assembly ("memory-safe") {
            mcopy(add(out, 32), add(add(data, 32), first), n)
        }
    }

    function leavesOf(bytes memory data) internal pure returns (bytes32[] memory leaves) {
        data = padded(data);
        leaves = new bytes32[](data.length / 128);
        for (uint256 i; i < leaves.length; i++) {
            assembly ("memory-safe") {
                mstore(add(add(leaves, 32), shl(5, i)), keccak256(add(add(data, 32), shl(7, i)), 128))
            }
        }
    }
}
