// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {IDisputes, Item, Stage} from "../src/interfaces/IDisputes.sol";
import {Duel, Proof, Table} from "./Duel.sol";
import {vm} from "./Vm.sol";

/// What disputes cost, as whole transactions: every call runs isolated, with its calldata and 21,000 gas.
/// forge-config: default.isolate = true
contract DisputeGasTest is Duel {
    uint256 internal constant CALLDATA = 120_000;
    uint256 internal constant GAS = 12_000_000;

    string internal group;
    uint256 internal total;
    uint256 internal largest;
    uint256 internal transactions;

    function setUp() public {
        deployDuel(Preset.Testnet);
    }

    function start(string memory name) internal {
        group = name;
        (total, largest, transactions) = (0, 0, 0);
    }

    function count(string memory name) internal {
        uint256 gas = vm.snapshotGasLastCall(group, name);
        total += gas;
        if (gas > largest) largest = gas;
        transactions++;
    }

    /// A move of its own transaction, within what every move is allowed.
    function pay(Table memory t, string memory name, address player, bytes memory call) internal {
        assertLe(call.length, CALLDATA, name);
        vm.recordLogs();
        vm.prank(player);
        (bool ok, bytes memory answer) = address(disputes).call(call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
        count(name);
        note(t);
    }

    function both(bytes memory a, bytes memory b) internal pure returns (bytes memory) {
        bytes[] memory calls = new bytes[](2);
        (calls[0], calls[1]) = (a, b);
        return abi.encodeCall(IDisputes.batch, (calls));
    }

    /// A challenge, down to the element.
    function down(Table memory t, Proof memory p) internal {
        offer(t);
        finish(t, 24, 0, 0);
        bytes32 salt = keccak256("salt");
        vm.prank(AUDITOR);
        market.seal(keccak256(abi.encode(t.r.id, uint256(0), AUDITOR, salt)));
        count("seal");
        vm.roll(vm.getBlockNumber() + 1);
        uint256 bond = market.bondOf(t.r.id);
        vm.prank(AUDITOR);
        market.challenge{value: bond}(t.r.id, 0, salt);
        count("challenge");
        pay(t, "postSteps", TRAINER, stepsCall(t));
        pay(t, "pickStep", AUDITOR, stepCall(t, t.w.step));
        pay(t, "postState", TRAINER, stateCall(t));
        pay(t, "postNodes, outputs", TRAINER, outputsCall(t));
        pay(t, "pickOperator", AUDITOR, operatorCall(t, p.op));
        if (stage(t) == Stage.Nodes) {
            pay(t, "postNodes", TRAINER, nodesCall(t));
            pay(t, "pickNode", AUDITOR, nodeCall(t, p.element / 32));
        }
        pay(t, "postBlocks", TRAINER, blocksCall(t));
        pay(t, "pickElement", AUDITOR, elementCall(t, p.element));
    }

    function summed(Table memory t, Proof memory p) internal {
        pay(t, "postSegments", TRAINER, segmentsCall(t, p.sums));
        pay(t, "pickSegment", AUDITOR, segmentCall(t, p.sums, p.lane, p.segment));
    }

    function proven(Table memory t, Proof memory p) internal {
        for (uint256 i; i < p.operands.length; i++) {
            bytes memory call = operandCall(t, p.operands[i]);
            pay(t, string.concat("stageOperand ", vm.toString(i)), AUDITOR, call);
        }
        bytes memory end = abi.encodeCall(IDisputes.conclude, (caseOf(t), t.index));
        pay(t, "compute and conclude", AUDITOR, both(computeCall(t, p.values), end));
        vm.snapshotValue(group, "total", total);
        assertLe(total, 4_000_000);
        assertLe(largest, 1_500_000);
        assertLe(transactions, 18 + 1); // the seal comes before the challenge
    }

    function test_MatrixProduct() public {
        start("dispute over a matrix product");
        Table memory t = truth();
        Proof memory p = proofAt(1);
        down(t, p);
        summed(t, p);
        proven(t, p);
    }

    function test_StripedSum() public {
        start("dispute over a striped sum");
        Table memory t = truth();
        Proof memory p = proofAt(4);
        down(t, p);
        summed(t, p);
        proven(t, p);
    }

    function test_Map() public {
        start("dispute over a map");
        Table memory t = truth();
        Proof memory p = proofAt(7);
        down(t, p);
        proven(t, p);
    }

    // ------------------------------------------------------------- the limits

    uint256 internal constant MANY_OPERATORS = 8192;
    uint256 internal constant MANY_SLOTS = 3686; // the most whose roots fit a move
    uint256 internal constant LONG_SECTION = 1024;
    uint256 internal constant OPERATOR = 8000;

    function random(uint256 n, uint256 salt) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](n);
        for (uint256 i; i < n; i++) {
            list[i] = keccak256(abi.encode(salt, i));
        }
    }

    /// A program at the limits of the static check, of which only the header and one operator are there: a matrix product
    /// of 2²⁴ elements of 2²⁰ terms.
    function limits(Table memory t) internal pure returns (bytes32[] memory items, bytes memory operator) {
        uint256 header = uint256(bytes32(t.w.items[0]));
        header = header & ~(uint256(type(uint32).max) << 128) | MANY_SLOTS << 128;
        header = header & ~(uint256(type(uint32).max) << 32) | MANY_OPERATORS << 32;
        t.w.items[0] = abi.encode(header);
        operator = t.w.items[FIRST_OPERATOR + 1];
        uint256 extents = 1 << 20 << 224 | 1 << 4 << 192 | 1 << 20 << 160;
        assembly ("memory-safe") {
            mstore(add(operator, 64), extents)
        }
        items = random(1 + MANY_SLOTS + 1 + 2 + MANY_OPERATORS, 1);
        items[0] = keccak256(t.w.items[0]);
        items[1 + MANY_SLOTS + 1 + 2 + OPERATOR] = keccak256(operator);
        t.w.program = root(items);
    }

    /// Every move at its largest: 1,024 steps, 3,686 slots, 8,192 operators, 2²⁴ elements, 16,384 segments.
    function test_AtTheLimits() public {
        start("dispute at the limits");
        Table memory t = truth();
        (bytes32[] memory items, bytes memory operator) = limits(t);
        t.slots = random(MANY_SLOTS, 2);
        t.steps = random(LONG_SECTION, 3);
        t.steps[700] = root(t.slots);
        offerLong(t);
        Item memory header = Item(t.w.items[0], pathOf(items, 0));

        pay(t, "postSteps", TRAINER, longStepsCall(t));
        pay(t, "pickStep", AUDITOR, stepCall(t, 700));
        bytes32[] memory path = pathOf(items, 1 + MANY_SLOTS + 1 + 2 + OPERATOR);
        toLargeElement(t, lists(), header, Item(operator, path));
        toLastSegment(t, operator);
        assertLe(largest, GAS);
        // Up to four operands and the computation follow, which the static check bounds.
        assertLe(transactions + 1 + 5, 24);
    }

    function offerLong(Table memory t) internal {
        Table memory u = t;
        u.r.t = terms(3, 2, 6);
        u.r.t.sectionSteps = uint32(LONG_SECTION);
        u.r.t.steps = uint64(6 * LONG_SECTION);
        u.r.t.program = t.w.program;
        u.r.t.initialState = t.w.states[0];
        u.r = post(u.r.t);
        claim(u.r);
        train(u.r, u.r.t.steps);
        u.r.ends[0] = t.steps[LONG_SECTION - 1];
        u.r.s.trace = root(u.r.ends);
        submit(u.r);
        draw(u.r);
        respond(u.r);
        challengeBy(u.r, AUDITOR, 0);
    }

    function longStepsCall(Table memory t) internal pure returns (bytes memory) {
        bytes32[] memory list = part(t.steps, 0, LONG_SECTION - 1);
        return abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, boundaries(t, 0), list));
    }

    /// Lists of nodes of a tree of 8,192 outputs and of one output of 2¹⁹ leaves, each over a node of the one above it.
    struct Lists {
        bytes32[] outputs; // three levels above the leaves: all 128 that there are
        bytes32[] leaves;
        bytes32[] top;
        bytes32[] middle;
        bytes blocks;
    }

    function lists() internal pure returns (Lists memory x) {
        x.outputs = random(128, 4);
        x.leaves = random(64, 5);
        x.top = random(128, 6); // all that there are four levels down
        x.middle = random(64, 7);
        x.blocks = new bytes(64 * 128);
        x.middle[9] = root(leavesOf(x.blocks));
        x.top[77] = root(x.middle);
        x.leaves[OPERATOR % 64] = root(x.top);
        x.outputs[OPERATOR / 64] = root(x.leaves);
    }

    function post(Table memory t, string memory name, bytes32[] memory nodes) internal {
        pay(t, name, TRAINER, abi.encodeCall(IDisputes.postNodes, (t.r.id, 0, t.g, nodes)));
    }

    function pickOf(Table memory t, string memory name, bytes32[] memory nodes, uint256 j) internal {
        bytes memory call = abi.encodeCall(IDisputes.pickNode, (t.r.id, 0, t.g, j, nodes[j], pathOf(nodes, j)));
        pay(t, name, AUDITOR, call);
    }

    function toLargeElement(Table memory t, Lists memory x, Item memory header, Item memory operator) internal {
        // The root of 128 nodes in four levels, of which the topmost has two.
        bytes memory call = abi.encodeCall(IDisputes.postState, (t.r.id, 0, t.g, header, t.slots, root(x.outputs)));
        pay(t, "postState", TRAINER, call);
        assertEq(t.g.level, 7);
        post(t, "postNodes, outputs", x.outputs);
        pickOf(t, "pickNode, outputs", x.outputs, OPERATOR / 64);
        post(t, "postNodes, outputs, the leaves", x.leaves);
        uint256 j = OPERATOR % 64;
        call = abi.encodeCall(IDisputes.pickOperator, (t.r.id, 0, t.g, j, x.leaves[j], pathOf(x.leaves, j), operator));
        pay(t, "pickOperator", AUDITOR, call);
        assertEq(t.g.level, 10);
        post(t, "postNodes", x.top);
        pickOf(t, "pickNode", x.top, 77);
        post(t, "postNodes, the second", x.middle);
        pickOf(t, "pickNode, the second", x.middle, 9);
        pay(t, "postBlocks", TRAINER, abi.encodeCall(IDisputes.postBlocks, (t.r.id, 0, t.g, x.blocks)));
        bytes32[] memory path = pathOf(leavesOf(x.blocks), 63);
        call = abi.encodeCall(IDisputes.pickElement, (t.r.id, 0, t.g, operator.data, 63, 31, new bytes(128), path));
        pay(t, "pickElement", AUDITOR, call);
    }

    function toLastSegment(Table memory t, bytes memory operator) internal {
        bytes memory sums = new bytes(4 * 16_384);
        for (uint256 i; i < sums.length - 4; i++) {
            sums[i] = bytes1(uint8(i * 7 + 1));
        }
        bytes memory call = abi.encodeCall(IDisputes.postSegments, (t.r.id, 0, t.g, operator, sums));
        pay(t, "postSegments", TRAINER, call);
        call = abi.encodeCall(IDisputes.pickSegment, (t.r.id, 0, t.g, operator, sums, 0, 16_383));
        pay(t, "pickSegment", AUDITOR, call);
        assertEq(uint256(stage(t)), uint256(Stage.Proof));
    }
}
