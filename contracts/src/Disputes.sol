// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Board} from "./Board.sol";
import {Dissection} from "./Dissection.sol";
import {Merkle} from "./Merkle.sol";
import {Preset, Presets, Windows} from "./Presets.sol";
import {Header, ProgramItems} from "./ProgramItems.sol";
import {Records} from "./Records.sol";
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
} from "./interfaces/IDisputes.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {Draw, IReferee, Opening, Place, Shape, Source} from "./interfaces/IReferee.sol";

/// @title Disputes
/// @notice See IDisputes: the interface carries the promises and warnings.
contract Disputes is IDisputes, Board {
    /// Moves of the longest dispute, see `docs/disputes.md`.
    uint256 internal constant MOVES = 24;

    /// Levels of the tree of outputs that one move opens where that reaches its leaves; else as of an element tree.
    uint256 internal constant OUTPUT_SPAN = 5;
    uint256 internal constant NODE_SPAN = 4;
    /// Levels above the leaves whose blocks are posted.
    uint256 internal constant BLOCK_SPAN = 3;

    uint256 internal constant TABLE = 3; // kind of a source

    /// Code for this contract's storage.
    Records internal immutable records;

    /// @param market_ The market of the same preset, which names this contract. It may be created later.
    constructor(IMarket market_, IReferee referee_, Preset preset)
        Board(market_, referee_, Presets.windows(preset).clock, Presets.windows(preset).grace)
    {
        Windows memory w = Presets.windows(preset);
        // INVARIANT: whatever both sides do, a dispute is decided before Market gives the job up.
        uint256 longest = 2 * uint256(w.clock) + MOVES * w.grace;
        if (longest >= w.dispute) revert ClocksTooLong(longest, w.dispute);
        records = new Records(market_, referee_, w.clock, w.grace);
    }

    // ------------------------------------------------------ section → step

    /// @inheritdoc IDisputes
    function postSteps(Case calldata, uint256, Boundaries calldata, bytes32[] calldata) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function postClaim(Case calldata, uint256, Item calldata, bytes32) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function pickStep(
        bytes32,
        uint256,
        Game calldata,
        uint256,
        bytes32,
        bytes32[] calldata,
        bytes32,
        bytes32[] calldata
    ) external {
        _record();
    }

    // ------------------------------------------------ a response's entries

    /// @inheritdoc IDisputes
    function demandEntries(Case calldata, uint256, Game calldata, Demand calldata) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function postEntries(bytes32, uint256, Game calldata, bytes calldata) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function pickEntry(bytes32, uint256, Game calldata, uint256) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function openLeaves(bytes32, uint256, Game calldata, bytes calldata, Leaves calldata) external {
        _record();
    }

    // ----------------------------------------------------- step → operator

    /// @inheritdoc IDisputes
    function postState(bytes32, uint256, Game calldata, Item calldata, bytes32[] calldata, bytes32) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function postNodes(bytes32 id, uint256 index, Game calldata game, bytes32[] calldata nodes) external {
        bool outputs = _either(id, index, Stage.Outputs, Stage.Nodes);
        (Game memory g, Clock memory k) = _turn(id, index, game, outputs ? Stage.Outputs : Stage.Nodes);
        uint256 down = _span(g);
        // INVARIANT: exactly the nodes that exist.
        _length("nodes", nodes.length, Dissection.count(_leavesOf(g), g.level, g.place, down));
        _leads("nodes", Dissection.root(nodes, down), g.node);
        _move(id, index, k, outputs ? Stage.Output : Stage.Node, g, abi.encodePacked(nodes));
    }

    /// @inheritdoc IDisputes
    function pickNode(bytes32 id, uint256 index, Game calldata game, uint256 j, bytes32 node, bytes32[] calldata path)
        external
    {
        bool outputs = _either(id, index, Stage.Output, Stage.Node);
        (Game memory g, Clock memory k) = _turn(id, index, game, outputs ? Stage.Output : Stage.Node);
        _descend(g, j, node, path);
        // A leaf of the tree of outputs is named with its operator.
        if (outputs) _below("leaf", 0, g.level);
        _move(id, index, k, outputs ? Stage.Outputs : _opening(g), g, "");
    }

    /// @inheritdoc IDisputes
    function pickOperator(
        bytes32 id,
        uint256 index,
        Game calldata game,
        uint256 j,
        bytes32 node,
        bytes32[] calldata path,
        Item calldata operator
    ) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Output);
        _descend(g, j, node, path);
        _below("level", g.level, 1);
        g.operator = uint32(g.place);
        g.diverges = false;
        _showOperator(g, operator);
        g.place = 0;
        g.level = uint8(Merkle.depth(_leaves(g.elements)));
        _move(id, index, k, _opening(g), g, "");
    }

    /// @inheritdoc IDisputes
    function contest(bytes32 id, uint256 index, Game calldata game, Item calldata operator) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Output);
        if (!g.diverges) revert WrongStage(Stage.Output);
        Shape memory s = _showOperator(g, operator);
        if (g.element >= g.elements) {
            _decide(id, index, k, true, Grounds.Place);
        } else {
            g.claimed = NO_RESULT;
            _move(id, index, k, _summing(s), g, "");
        }
    }

    // -------------------------------------------------- operator → element

    /// @inheritdoc IDisputes
    function postBlocks(bytes32 id, uint256 index, Game calldata game, bytes calldata blocks) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Blocks);
        _length("blocks", blocks.length, Merkle.BLOCK * Dissection.count(_leavesOf(g), g.level, g.place, g.level));
        _leads("blocks", Dissection.rootOfBlocks(blocks, g.level), g.node);
        _move(id, index, k, Stage.Block, g, blocks);
    }

    /// @inheritdoc IDisputes
    function pickElement(
        bytes32 id,
        uint256 index,
        Game calldata game,
        bytes calldata operator,
        uint256 j,
        uint256 lane,
        bytes calldata block_,
        bytes32[] calldata path
    ) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Block);
        Shape memory s = _shapeOf(g, operator);
        _below("block", j, Dissection.count(_leavesOf(g), g.level, g.place, g.level));
        _leads("block", Merkle.path(Merkle.leaf(block_), j, g.level, path), g.node);
        uint256 leaf = (uint256(g.place) << (2 * g.level)) + j;
        // INVARIANT: what no tensor can hold, padding included, is nobody's result.
        if (!theReferee.wellFormed(s.outType, g.elements, leaf, block_)) {
            _decide(id, index, k, true, Grounds.Malformed);
            return;
        }
        _below("lane", lane, LANE);
        g.element = uint64(LANE * leaf + lane);
        _below("element", g.element, g.elements);
        g.claimed = Merkle.word(block_, lane);
        _move(id, index, k, _summing(s), g, "");
    }

    // --------------------------------------------------- element → segment

    /// @inheritdoc IDisputes
    function postSegments(bytes32, uint256, Game calldata, bytes calldata, bytes calldata) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function pickSegment(bytes32, uint256, Game calldata, bytes calldata, bytes calldata, uint256, uint256) external {
        _record();
    }

    // ------------------------------------------------------- one-step proof

    /// @inheritdoc IDisputes
    function stageOperand(
        bytes32 id,
        uint256 index,
        Game calldata game,
        bytes calldata operator,
        uint256 k,
        bytes calldata table,
        bytes32[] calldata path,
        bytes calldata indices,
        Opening calldata opening
    ) external {
        (Game memory g, Clock memory clock) = _turn(id, index, game, Stage.Proof);
        _encoded(g, operator);
        Dispute storage d = disputes[id][index];
        _below("operand", k, 6);
        // Somebody may have staged it a moment ago: that must not undo what comes after it in a batch.
        if (d.staged[k] != 0) return;
        _checkRoot(g, theReferee.source(operator, k), table, path, opening.root);
        bytes32 h = theReferee.operand(operator, k, _placeOf(g), d.staged, indices, opening);
        d.staged[k] = h;
        if (clock.challengerLeft < graceSeconds) clock.challengerLeft = graceSeconds;
        d.clock = clock;
        emit Staged(id, index, k, h, clock);
    }

    /// @inheritdoc IDisputes
    function compute(bytes32 id, uint256 index, Game calldata game, bytes calldata operator, bytes calldata values)
        external
    {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Proof);
        _encoded(g, operator);
        Header memory h = ProgramItems.unpack(uint256(g.header));
        (uint32 bits, bool diverges) = theReferee.compute(
            operator, _placeOf(g), disputes[id][index].staged, values, g.start, Draw(g.seed, h.batch, h.rows)
        );
        emit Computed(id, index, bits, diverges);
        // INVARIANT: of an int32, the bits that stand for no result may be one.
        bool right = diverges == g.diverges && (diverges || bits == g.claimed);
        _decide(id, index, k, !right, Grounds.Computed);
    }

    // ---------------------------------------------- what ends it at any time

    /// @inheritdoc IDisputes
    function showSlot(
        bytes32,
        uint256,
        Game calldata,
        uint256,
        Item calldata,
        bytes32,
        bytes32[] calldata,
        bytes32,
        bytes32[] calldata
    ) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function showMalformed(Case calldata, uint256, Leaf calldata) external {
        _record();
    }

    /// @inheritdoc IDisputes
    function timeout(bytes32 id, uint256 index) external {
        Clock memory k = disputes[id][index].clock;
        if (k.stage > Stage.Proof) revert WrongStage(k.stage);
        if (k.stage == Stage.None) k = _fresh(_challenge(id, index));
        bool trainers = _isTrainers(k.stage);
        uint256 deadline = _deadline(k, trainers);
        if (block.timestamp <= deadline) revert NotYet(block.timestamp, deadline);
        _decide(id, index, k, trainers, Grounds.Time);
    }

    /// @inheritdoc IDisputes
    function conclude(Case calldata c, uint256 index) external {
        bytes32 id = _id(c);
        Clock memory k = disputes[id][index].clock;
        if (k.stage == Stage.TrainerLost) theMarket.convict(id, index, k.shown, c.terms, c.submission, c.rounds);
        else if (k.stage == Stage.ChallengerLost) theMarket.acquit(id, index, c.submission, c.rounds);
        else revert WrongStage(k.stage);
    }

    /// @inheritdoc IDisputes
    function batch(bytes[] calldata calls) external {
        for (uint256 i; i < calls.length; i++) {
            _run(address(this), calls[i]);
        }
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IDisputes
    function market() external view returns (IMarket) {
        return theMarket;
    }

    /// @inheritdoc IDisputes
    function referee() external view returns (IReferee) {
        return theReferee;
    }

    /// @inheritdoc IDisputes
    function clockTime() external view returns (uint32) {
        return clockSeconds;
    }

    /// @inheritdoc IDisputes
    function graceTime() external view returns (uint32) {
        return graceSeconds;
    }

    /// @inheritdoc IDisputes
    function clockOf(bytes32 id, uint256 index) external view returns (Clock memory) {
        return disputes[id][index].clock;
    }

    /// @inheritdoc IDisputes
    function gameHashOf(bytes32 id, uint256 index) external view returns (bytes32) {
        return disputes[id][index].game;
    }

    /// @inheritdoc IDisputes
    function stagedOf(bytes32 id, uint256 index) external view returns (bytes32[6] memory) {
        return disputes[id][index].staged;
    }

    /// @inheritdoc IDisputes
    function span(Game calldata game) external pure returns (uint256) {
        return _span(game);
    }

    // -------------------------------------------------- the game, internal

    /// Hands this call on to Records, as it came.
    function _record() internal {
        _run(address(records), msg.data);
    }

    /// Runs code on this contract's storage, for the same caller. Its errors are passed through.
    function _run(address code, bytes memory call) internal {
        (bool ok, bytes memory answer) = code.delegatecall(call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }

    /// Whether the dispute is in stage a; else it must be in b.
    function _either(bytes32 id, uint256 index, Stage a, Stage b) internal view returns (bool) {
        Stage s = disputes[id][index].clock.stage;
        if (s != a && s != b) revert WrongStage(s);
        return s == a;
    }

    // ------------------------------------------------- trees and operators

    /// Proves the encoding of g.operator.
    function _showOperator(Game memory g, Item calldata x) internal view returns (Shape memory s) {
        Header memory h = ProgramItems.unpack(uint256(g.header));
        ProgramItems.proveItem(g.program, h, ProgramItems.operatorItem(h, g.operator), x.data, x.path);
        g.encoding = keccak256(x.data);
        s = theReferee.shape(x.data);
        // No program that passes the static check comes near it.
        _below("elements", s.outputs, uint256(type(uint32).max) + 1);
        g.elements = uint64(s.outputs);
    }

    /// Leaves of the tree that is walked: an operator's output once one was named, the tree of outputs before.
    function _leavesOf(Game memory g) internal pure returns (uint256) {
        return g.encoding == 0 ? g.outputs : _leaves(g.elements);
    }

    /// Levels that one move opens.
    function _span(Game memory g) internal pure returns (uint256) {
        if (g.encoding == 0) return g.level <= OUTPUT_SPAN ? g.level : NODE_SPAN;
        uint256 down = g.level - BLOCK_SPAN;
        return down < NODE_SPAN ? down : NODE_SPAN;
    }

    /// Goes down to posted node number j.
    function _descend(Game memory g, uint256 j, bytes32 node, bytes32[] calldata path) internal pure {
        uint256 down = _span(g);
        // INVARIANT: what does not exist was not posted and can't be named.
        _below("node", j, Dissection.count(_leavesOf(g), g.level, g.place, down));
        _leads("node", Merkle.path(node, j, down, path), g.node);
        g.node = node;
        g.level -= uint8(down);
        g.place = uint64((uint256(g.place) << (2 * down)) + j);
    }

    /// How an element tree is opened next.
    function _opening(Game memory g) internal pure returns (Stage) {
        return g.level > BLOCK_SPAN ? Stage.Nodes : Stage.Blocks;
    }

    /// What follows once an element is named.
    function _summing(Shape memory s) internal pure returns (Stage) {
        return s.lanes > 1 || s.terms > SEGMENT ? Stage.Segments : Stage.Proof;
    }

    function _placeOf(Game memory g) internal pure returns (Place memory) {
        return Place(g.step, g.element, g.lane, g.segment);
    }

    /// INVARIANT: whatever an operand reads hangs on what was agreed or committed to before the dispute.
    function _checkRoot(Game memory g, Source memory s, bytes calldata table, bytes32[] calldata path, bytes32 root)
        internal
        pure
    {
        Header memory h = ProgramItems.unpack(uint256(g.header));
        if (s.kind == TABLE) {
            ProgramItems.proveItem(g.program, h, ProgramItems.tableItem(h, s.id), table, path);
            _leads("table", root, ProgramItems.table(table).root);
            return;
        }
        _length("table", table.length, 0);
        if (s.kind > TABLE) return; // INDEX has nothing to prove
        (uint256 leaves, bytes32 list) =
            s.kind == 0 ? (g.outputs, g.list) : s.kind == 1 ? (h.slots, g.before) : (h.columns, g.dataset);
        _below("source", s.id, leaves);
        _leads("source", Merkle.path(root, s.id, Merkle.depth(leaves), path), list);
    }
}
