// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Board} from "./Board.sol";
import {Dissection} from "./Dissection.sol";
import {Facts} from "./Facts.sol";
import {Merkle} from "./Merkle.sol";
import {Header, ProgramItems, Slot} from "./ProgramItems.sol";
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
import {Challenge, IMarket, JobView} from "./interfaces/IMarket.sol";
import {IReferee, Shape} from "./interfaces/IReferee.sol";

/// @title The half of the dispute contract that reads what a job committed to
/// @notice Disputes lends its storage to this code: a contract can't be as large as both. See IDisputes for what the
/// functions promise. Called directly, it moves pieces on a board of its own, which nobody looks at.
contract Records is Board {
    uint256 internal constant ENTRY = 64; // bytes

    constructor(IMarket market_, IReferee referee_, uint32 clock_, uint32 grace_)
        Board(market_, referee_, clock_, grace_)
    {}

    function postSteps(Case calldata c, uint256 index, Boundaries calldata b, bytes32[] calldata interior) external {
        (bytes32 id, JobView memory v, Game memory g, Clock memory k) = _open(c, index);
        uint256 section = g.section;
        if (section >= v.sections) revert IDisputes.WrongSection(section, v.sections);
        // INVARIANT: the boundaries are those of the committed trace.
        uint256 levels = Merkle.depth(v.sections);
        bytes32 trace = c.submission.trace;
        g.before = b.start;
        if (section != 0) _leads("start", Merkle.path(b.start, section - 1, levels, b.startPath), trace);
        else _leads("start", b.start, c.submission.initialState);
        _leads("end", Merkle.path(b.end, section, levels, b.endPath), trace);
        g.end = b.end;

        g.step = uint64(section * c.terms.sectionSteps);
        uint256 left = c.submission.steps - g.step;
        g.steps = left < c.terms.sectionSteps ? uint32(left) : c.terms.sectionSteps;
        _length("interior", interior.length, g.steps - 1);
        g.list = Dissection.rootWith(interior, b.end, Merkle.depth(g.steps));
        _move(id, index, k, Stage.Step, g, abi.encodePacked(interior));
    }

    function postClaim(Case calldata c, uint256 index, Item calldata header, bytes32 outputs) external {
        (bytes32 id, JobView memory v, Game memory g, Clock memory k) = _open(c, index);
        // Market opens a challenge of section `sections` on a diverged log only.
        if (g.section < v.sections) revert IDisputes.WrongSection(g.section, v.sections);
        Header memory h = _showHeader(g, header);
        g.before = c.submission.finalState;
        g.step = c.submission.steps;
        g.operator = c.submission.operator;
        g.element = c.submission.element;
        g.diverges = true;
        _below("operator", g.operator, h.operators);
        if (g.operator == 0) _leads("outputs", outputs, 0);
        _overOutputs(g, outputs, g.operator);
        _move(id, index, k, g.operator == 0 ? Stage.Output : Stage.Outputs, g, "");
    }

    function pickStep(
        bytes32 id,
        uint256 index,
        Game calldata game,
        uint256 j,
        bytes32 end,
        bytes32[] calldata endPath,
        bytes32 before,
        bytes32[] calldata beforePath
    ) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Step);
        _below("step", j, g.steps);
        uint256 levels = Merkle.depth(g.steps);
        _leads("end", Merkle.path(end, j, levels, endPath), g.list);
        // INVARIANT: what counts as agreed is the state that was posted right before, not one of the challenger's.
        if (j != 0) {
            _leads("before", Merkle.path(before, j - 1, levels, beforePath), g.list);
            g.before = before;
        } else {
            _length("before", beforePath.length, 0);
        }
        g.end = end;
        g.step += uint64(j);
        _move(id, index, k, Stage.State, g, "");
    }

    function demandEntries(Case calldata c, uint256 index, Game calldata game, Demand calldata d) external {
        (bytes32 id,) = _known(c);
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Step);
        _below("round", d.round, c.rounds.length);
        _below("group", d.group, d.groups.length);
        _below("position", d.position, d.digests.length);
        _leads("groups", keccak256(abi.encodePacked(d.groups)), c.rounds[d.round].response);
        _leads("digests", keccak256(abi.encodePacked(d.digests)), d.groups[d.group]);
        // INVARIANT: only a section that was drawn was answered; for another the trainer would have nothing to show.
        bytes32[] memory seeds = new bytes32[](d.round + 1);
        for (uint256 i; i <= d.round; i++) {
            seeds[i] = c.rounds[i].seed;
        }
        (, uint256[] memory sections, uint256 width) = theMarket.sample(id, seeds);
        _length("digests", d.digests.length, width);
        uint256 section = sections[d.group * width + d.position];
        if (section != g.section) revert IDisputes.WrongSection(section, g.section);
        g.draw = seeds[d.round];
        g.node = d.digests[d.position];
        _move(id, index, k, Stage.Entries, g, "");
    }

    function postEntries(bytes32 id, uint256 index, Game calldata game, bytes calldata entries) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Entries);
        _length("entries", entries.length, ENTRY * (g.steps - 1));
        bytes32 h = keccak256(entries);
        _leads("entries", keccak256(abi.encode(id, uint256(g.section), g.before, h, g.end)), g.node);
        g.node = h;
        _move(id, index, k, Stage.Entry, g, entries);
    }

    function pickEntry(bytes32 id, uint256 index, Game calldata game, uint256 j) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Entry);
        _below("entry", j, g.steps - 1);
        g.place = uint64(j);
        _move(id, index, k, Stage.Leaves, g, "");
    }

    function openLeaves(bytes32 id, uint256 index, Game calldata game, bytes calldata entries, Leaves calldata x)
        external
    {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Leaves);
        _leads("entries", keccak256(entries), g.node);
        uint256 j = g.place;
        _leads("state", Merkle.path(x.state, j, Merkle.depth(g.steps), x.statePath), g.list);
        Header memory h = _showHeader(g, x.header);
        uint256 levels = Merkle.depth(h.slots);
        bytes calldata entry = entries[ENTRY * j:ENTRY * (j + 1)];
        // The loss is one element, so the only leaf of its slot is the slot's root.
        _leads("loss", Merkle.path(bytes32(entry), h.loss, levels, x.lossPath), x.state);
        // INVARIANT: the leaf is the one that the draw picked for this step.
        uint256 r = uint256(keccak256(abi.encodePacked(g.draw, uint64(g.step + j))));
        uint256 slot = (r >> 128) % h.slots;
        ProgramItems.proveItem(g.program, h, ProgramItems.slotItem(h, slot), x.slot.data, x.slot.path);
        uint256 leaves = _leaves(ProgramItems.slot(x.slot.data).elements);
        uint256 leaf = uint128(r) % leaves;
        _leads("leaf", Merkle.path(bytes32(entry[32:]), leaf, Merkle.depth(leaves), x.leafPath), x.slotRoot);
        _leads("slot", Merkle.path(x.slotRoot, slot, levels, x.slotPath), x.state);
        _decide(id, index, k, false, Grounds.Entry);
    }

    function postState(
        bytes32 id,
        uint256 index,
        Game calldata game,
        Item calldata header,
        bytes32[] calldata slots,
        bytes32 outputs
    ) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.State);
        Header memory h = _showHeader(g, header);
        // INVARIANT: the list is the whole state, in order: what is not right in it can be named.
        _length("slots", slots.length, h.slots);
        _leads("slots", Dissection.root(slots, Merkle.depth(h.slots)), g.end);
        _overOutputs(g, outputs, h.operators);
        _move(id, index, k, Stage.Outputs, g, abi.encodePacked(slots));
    }

    function postSegments(bytes32 id, uint256 index, Game calldata game, bytes calldata operator, bytes calldata sums)
        external
    {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Segments);
        Shape memory s = _shapeOf(g, operator);
        bytes memory ends = new bytes(4 * s.lanes);
        uint256 n;
        for (uint256 lane; lane < s.lanes; lane++) {
            n += _segments(s, lane);
            if (4 * n > sums.length) revert IDisputes.WrongLength("sums", sums.length, 4 * n);
            bytes32 end = bytes32(sums[4 * n - 4:4 * n]);
            assembly ("memory-safe") {
                // Later lanes, or what is padding, lie behind these four bytes.
                mstore(add(add(ends, 32), shl(2, lane)), end)
            }
        }
        _length("sums", sums.length, 4 * n);
        // INVARIANT: the accumulators end in what is claimed, so one of them is wrong if that is.
        uint32 last = uint32(bytes4(ends));
        if (s.lanes > 1) (last,) = theReferee.combine(ends);
        _leads("sums", bytes32(uint256(last)), bytes32(uint256(g.claimed)));
        g.node = keccak256(sums);
        _move(id, index, k, Stage.Segment, g, sums);
    }

    function pickSegment(
        bytes32 id,
        uint256 index,
        Game calldata game,
        bytes calldata operator,
        bytes calldata sums,
        uint256 lane,
        uint256 segment
    ) external {
        (Game memory g, Clock memory k) = _turn(id, index, game, Stage.Segment);
        Shape memory s = _shapeOf(g, operator);
        _leads("sums", keccak256(sums), g.node);
        _below("lane", lane, s.lanes);
        _below("segment", segment, _segments(s, lane));
        uint256 n = segment;
        for (uint256 l; l < lane; l++) {
            n += _segments(s, l);
        }
        g.lane = uint32(lane);
        g.segment = uint32(segment);
        g.claimed = uint32(bytes4(sums[4 * n:]));
        g.start = segment == 0 ? 0 : uint32(bytes4(sums[4 * n - 4:]));
        g.diverges = g.claimed == NO_RESULT;
        _move(id, index, k, Stage.Proof, g, "");
    }

    function showSlot(
        bytes32 id,
        uint256 index,
        Game calldata game,
        uint256 slot,
        Item calldata item,
        bytes32 end,
        bytes32[] calldata endPath,
        bytes32 source,
        bytes32[] calldata sourcePath
    ) external {
        Clock memory k = disputes[id][index].clock;
        // A claim of divergence has no state after it, and no steps.
        if (k.stage < Stage.Outputs || k.stage > Stage.Proof || game.steps == 0) revert IDisputes.WrongStage(k.stage);
        _isGame(id, index, game);
        Header memory h = ProgramItems.unpack(uint256(game.header));
        ProgramItems.proveItem(game.program, h, ProgramItems.slotItem(h, slot), item.data, item.path);
        uint256 levels = Merkle.depth(h.slots);
        _leads("end", Merkle.path(end, slot, levels, endPath), game.end);
        Slot memory s = ProgramItems.slot(item.data);
        if (s.next == 0) {
            _leads("source", Merkle.path(source, slot, levels, sourcePath), game.before);
        } else {
            _below("operator", s.next - 1, game.outputs);
            _leads("source", Merkle.path(source, s.next - 1, Merkle.depth(game.outputs), sourcePath), game.list);
        }
        if (end == source) revert IDisputes.NothingWrong();
        _decide(id, index, k, true, Grounds.Slot);
    }

    function showMalformed(Case calldata c, uint256 index, Leaf calldata x) external {
        (bytes32 id, JobView memory v) = _known(c);
        Clock memory k = disputes[id][index].clock;
        if (k.stage > Stage.Proof) revert IDisputes.WrongStage(k.stage);
        uint256 section = _challenge(id, index).section;
        // INVARIANT: it is the end of the very section whose seats may lose their units for it.
        if (section >= v.sections) revert IDisputes.WrongSection(section, v.sections);
        _leads("end", Merkle.path(x.end, section, Merkle.depth(v.sections), x.endPath), c.submission.trace);
        Header memory h = ProgramItems.proveHeader(c.terms.program, x.header.data, x.header.path);
        ProgramItems.proveItem(c.terms.program, h, ProgramItems.slotItem(h, x.slot), x.item.data, x.item.path);
        _leads("slot", Merkle.path(x.slotRoot, x.slot, Merkle.depth(h.slots), x.slotPath), x.end);
        Slot memory s = ProgramItems.slot(x.item.data);
        uint256 leaves = _leaves(s.elements);
        _below("leaf", x.leaf, leaves);
        _leads("leaf", Merkle.path(Merkle.leaf(x.block), x.leaf, Merkle.depth(leaves), x.leafPath), x.slotRoot);
        if (theReferee.wellFormed(s.elementType, s.elements, x.leaf, x.block)) revert IDisputes.NothingWrong();
        k.shown = true;
        _decide(id, index, k, true, Grounds.Malformed);
    }

    // ---------------------------------------------------------------- internal

    /// The job, alive, as its facts are now.
    function _known(Case calldata c) internal view returns (bytes32 id, JobView memory v) {
        id = _id(c);
        v = theMarket.job(id);
        // INVARIANT: terms, submission and draws are what this job committed to; an ended job has no facts.
        if (Facts.chain(Facts.submission(c.submission), c.rounds) != v.facts) revert IDisputes.WrongCase(v.facts);
    }

    /// The trainer's first move.
    function _open(Case calldata c, uint256 index)
        internal
        view
        returns (bytes32 id, JobView memory v, Game memory g, Clock memory k)
    {
        (id, v) = _known(c);
        Challenge memory ch = _challenge(id, index);
        k = disputes[id][index].clock;
        if (k.stage != Stage.None) revert IDisputes.WrongStage(k.stage);
        // INVARIANT: only the trainer speaks for the trainer; it answers for every word.
        if (msg.sender != c.submission.trainer) revert IDisputes.WrongPlayer(msg.sender, c.submission.trainer);
        k = _fresh(ch);
        _spend(k, true);
        g.trainer = c.submission.trainer;
        g.challenger = ch.challenger;
        g.program = c.terms.program;
        g.dataset = c.terms.dataset;
        g.seed = keccak256(abi.encode(c.terms.seed, block.chainid, address(theMarket), id));
        g.section = ch.section;
    }

    /// Segments of a lane, as IReferee deals them out.
    function _segments(Shape memory s, uint256 lane) internal pure returns (uint256 n) {
        uint256 terms = (s.terms + s.lanes - 1 - lane) / s.lanes;
        n = (terms + SEGMENT - 1) / SEGMENT;
        if (n == 0) n = 1;
    }
}
