// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "../src/Merkle.sol";
import {Preset} from "../src/Presets.sol";
import {ProgramItems} from "../src/ProgramItems.sol";
import {
    Boundaries,
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
import {Accusation, IMarket, Phase} from "../src/interfaces/IMarket.sol";
import {Draw, IReferee, Place} from "../src/interfaces/IReferee.sol";
import {Duel, Proof, Table} from "./Duel.sol";
import {Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// The game of docs/disputes.md, played on a real program's digests.
///
/// Computed
/// ├── an honest trainer attacked in each segment: upheld, bond shared, the job settles
/// ├── a trainer that lies there: convicted, stake shared, escrow back; the same by a seat that accuses
/// └── an element that the job's seed decides, right and with one bit flipped
/// Shown
/// ├── a slot that is not its operator's output; one that changed though nothing replaces it
/// ├── a malformed boundary, before the game and during it; seats lose their units for it
/// └── a malformed output: padding, NaN
/// Entries
/// ├── the trainer's are those of its steps: the challenger loses
/// └── they are not: nothing can be opened
/// Divergence claimed (where there is one: `DivergenceTest`)
/// ├── falsely; of an element that is not there; with a false output before it
/// └── argued about at the wrong segment
/// Lists of wrong length, things that do not exist, roots that do not fit
contract DisputesTest is Duel {
    // Of the program's header.
    uint32 internal constant BATCH = 4;
    uint32 internal constant ROWS = 10;

    function setUp() public {
        deployDuel(Preset.Devnet);
    }

    // ---------------------------------------------------------------- computed

    /// Down to the segment, with these accumulators.
    function toSegment(Table memory t, Proof memory p, bytes memory sums) internal {
        toOperator(t, p.op);
        toElement(t, p.element);
        if (stage(t) == Stage.Segments) {
            play(t, TRAINER, segmentsCall(t, sums));
            play(t, AUDITOR, segmentCall(t, sums, p.lane, p.segment));
        }
        assertEq(uint256(stage(t)), uint256(Stage.Proof), p.name);
        assertEq(t.g.element, p.element);
        assertEq(t.g.segment, p.segment);
    }

    function test_HonestTrainerUpheldEverywhere() public {
        Table memory t = truth();
        assertEq(root(t.slots), t.w.states[t.w.step + 1], "the vectors' states are those of their slots");
        sit(t);
        bytes memory start = abi.encode(t);
        for (uint256 i; i < numberOfProofs; i++) {
            uint256 before = vm.snapshotState();
            upheld(abi.decode(start, (Table)), proofAt(i));
            vm.revertToState(before);
        }
    }

    function upheld(Table memory t, Proof memory p) internal {
        uint256 bond = market.challengeAt(t.r.id, 0).bond;
        toSegment(t, p, p.sums);
        prove(t, p);
        decided(t, Stage.ChallengerLost, Grounds.Computed);
        uint256 free = stakes.account(TRAINER).free;
        conclude(t);
        assertEq(stakes.account(TRAINER).free - free, bond / 2);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Responded));
        settle(t.r);
        assertEq(
            stakes.account(TRAINER).free - free, bond / 2 + t.r.t.stake + t.r.t.reward, "an honest trainer is paid"
        );
        assertEq(address(market).balance, 0);
        vm.expectPartialRevert(IMarket.WrongPhase.selector);
        conclude(t);
    }

    function test_LieConvictedEverywhere() public {
        for (uint256 i; i < numberOfProofs; i++) {
            uint256 before = vm.snapshotState();
            convicted(truth(), proofAt(i));
            vm.revertToState(before);
        }
    }

    function convicted(Table memory t, Proof memory p) internal {
        bytes memory sums = lie(t, p);
        follow(t);
        assertNotEq(t.steps[t.w.step], t.w.states[t.w.step + 1]);
        sit(t);
        uint256 bond = market.challengeAt(t.r.id, 0).bond;
        toSegment(t, p, sums);
        prove(t, p);
        decided(t, Stage.TrainerLost, Grounds.Computed);
        uint256 auditor = stakes.account(AUDITOR).free;
        uint256 requester = stakes.account(REQUESTER).free;
        conclude(t);
        uint256 stake = t.r.t.stake;
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed), p.name);
        assertEq(stakes.account(AUDITOR).free - auditor, stake * 4 / 10);
        assertEq(stakes.account(REQUESTER).free - requester, market.escrowOf(t.r.t) + stake * 3 / 10);
        assertEq(stakes.account(TRAINER).locked, 0);
        market.release(t.r.id, 0);
        assertEq(stakes.account(AUDITOR).free - auditor, stake * 4 / 10 + bond);
        assertEq(address(market).balance, 0);
    }

    /// The trainer's output is false at the proof's element, from its segment on. Returns accumulators that fit it.
    function lie(Table memory t, Proof memory p) internal view returns (bytes memory sums) {
        sums = p.sums;
        uint32 value = p.value ^ 1;
        if (sums.length > 4) {
            bool striped = sums.length > 32 * 4 - 1;
            // Lane 0 of the striped sum has two segments, so do lanes up to 19 of 2,100 terms' 32.
            uint256 n = striped ? slotOf(p.lane, p.segment) : p.segment;
            for (uint256 end = striped ? n + 1 : sums.length / 4; n < end; n++) {
                sums[4 * n + 1] ^= 0x40;
            }
            value = striped ? sumOf(sums) : uint32(bytes4(cut(sums, sums.length - 4, 4)));
        }
        set(t.outputs[p.op], p.element, value);
        // What no slot takes has to have a consequence in one that a slot does.
        if (p.op < 3) flip(t.outputs[4], 0);
    }

    /// Lanes of 2,100 terms: 20 with 66 terms, so two segments, 12 with 65, two as well.
    function slotOf(uint256 lane, uint256 segment) internal pure returns (uint256) {
        return 2 * lane + segment;
    }

    function sumOf(bytes memory sums) internal view returns (uint32 bits) {
        bytes memory ends;
        for (uint256 lane; lane < 32; lane++) {
            ends = bytes.concat(ends, cut(sums, 4 * slotOf(lane, 1), 4));
        }
        (bits,) = referee.combine(ends);
    }

    /// What the referee gives for an element that the job's own seed decides: a row number, a random number.
    function drawn(Table memory t, uint256 op, uint64 element) internal view returns (uint32 bits) {
        bytes32 seed = keccak256(abi.encode(t.r.t.seed, block.chainid, market, t.r.id));
        bytes32[6] memory nothing;
        bool diverges;
        (bits, diverges) = referee.compute(
            t.w.items[FIRST_OPERATOR + op], Place(t.w.step, element, 0, 0), nothing, "", 0, Draw(seed, BATCH, ROWS)
        );
        assertFalse(diverges);
    }

    /// A dispute about such an element, whose trainer says what it is but for these bits.
    function disputeDrawn(uint256 op, uint64 element, uint32 flipped) internal returns (Table memory t) {
        t = truth();
        offer(t);
        set(t.outputs[op], element, drawn(t, op, element) ^ flipped);
        flip(t.outputs[6], 0); // so that some state is false
        follow(t);
        finish(t, 24, 0, 0);
        challengeBy(t.r, AUDITOR, 0);
        toOperator(t, op);
        toElement(t, element);
        assertEq(uint256(stage(t)), uint256(Stage.Proof));
        play(t, ANYONE, computeCall(t, ""));
        conclude(t);
    }

    function test_DrawnByTheJobsSeed() public {
        uint256 before = vm.snapshotState();
        (uint64[3] memory rows, uint64[3] memory noise) = ([uint64(0), 2, 3], [uint64(0), 2049, 4095]);
        for (uint256 i; i < 3; i++) {
            assertLt(drawnTwice(0, rows[i], before), ROWS);
            drawnTwice(5, noise[i], before);
        }
    }

    /// The truth is upheld, and the same with one other bit convicted.
    function drawnTwice(uint256 op, uint64 element, uint256 before) internal returns (uint32 bits) {
        Table memory t = disputeDrawn(op, element, 0);
        decided(t, Stage.ChallengerLost, Grounds.Computed);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Responded));
        bits = t.g.claimed;
        vm.revertToState(before);
        t = disputeDrawn(op, element, uint32(1) << uint32(element % 3));
        decided(t, Stage.TrainerLost, Grounds.Computed);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));
        vm.revertToState(before);
    }

    /// A seat that accuses plays with its unit as the bond, and is paid like any challenger.
    function test_AccusingSeatConvicts() public {
        Table memory t = truth();
        Proof memory p = proofAt(8);
        lie(t, p);
        follow(t);
        offer(t);
        train(t.r, 24);
        t.r.ends[0] = t.steps[3];
        t.r.s.trace = root(t.r.ends);
        submit(t.r);
        draw(t.r);
        uint256 seat = seatOf(t.r, 0);
        uint8 place = t.r.sections[2 * seat] == 0 ? 0 : 1;
        commitAs(t.r, seat, 1, keccak256(abi.encodePacked(accusation(t.r, seat, place).own)), 0);
        respond(t.r);
        Accusation memory a = accusation(t.r, seat, place);
        a.lane = 1;
        accuse(t.r, a);
        t.challenger = stakes.ownerOf(t.r.units[seat]);
        toSegment(t, p, p.sums);
        prove(t, p);
        decided(t, Stage.TrainerLost, Grounds.Computed);
        uint256 free = stakes.account(t.challenger).free;
        conclude(t);
        assertEq(stakes.account(t.challenger).free - free, uint256(t.r.t.stake) * 4 / 10);
        assertEq(stakes.unit(t.r.units[seat]).lost, 0);
    }

    // ------------------------------------------------------------------- shown

    function slotCall(Table memory t, uint256 slot) internal view returns (bytes memory) {
        uint256 next = uint32(uint256(bytes32(t.w.items[1 + slot])) >> 192);
        bytes32[] memory sources = next == 0 ? t.w.before : outputRoots(t, OPERATORS);
        uint256 i = next == 0 ? slot : next - 1;
        return abi.encodeCall(
            IDisputes.showSlot,
            (
                t.r.id,
                t.index,
                t.g,
                slot,
                item(t, 1 + slot),
                t.slots[slot],
                pathOf(t.slots, slot),
                sources[i],
                pathOf(sources, i)
            )
        );
    }

    function test_FalseSlots() public {
        for (uint256 slot; slot < SLOTS; slot++) {
            uint256 before = vm.snapshotState();
            Table memory t = truth();
            t.slots[slot] = keccak256("another tensor");
            falsify(t, t.w.step);
            sit(t);
            toState(t);
            vm.expectPartialRevert(IDisputes.WrongStage.selector);
            play(t, ANYONE, slotCall(t, slot));
            play(t, TRAINER, stateCall(t));
            for (uint256 other; other < SLOTS; other++) {
                if (other == slot) continue;
                vm.expectRevert(IDisputes.NothingWrong.selector);
                play(t, ANYONE, slotCall(t, other));
            }
            play(t, ANYONE, slotCall(t, slot));
            decided(t, Stage.TrainerLost, Grounds.Slot);
            conclude(t);
            assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));
            vm.revertToState(before);
        }
    }

    /// A leaf of slot BIAS, which has three elements, at the end of the section.
    function leafOf(Table memory t, bytes memory block_) internal pure returns (Leaf memory x) {
        x.end = t.steps[3];
        x.endPath = pathOf(t.r.ends, 0);
        x.header = item(t, 0);
        x.slot = BIAS;
        x.item = item(t, 1 + BIAS);
        x.slotRoot = t.slots[BIAS];
        x.slotPath = pathOf(t.slots, BIAS);
        x.block = block_;
    }

    function malformedCall(Table memory t, bytes memory block_) internal pure returns (bytes memory) {
        return abi.encodeCall(IDisputes.showMalformed, (caseOf(t), t.index, leafOf(t, block_)));
    }

    /// The last state holds this block.
    function withBlock(bytes memory block_) internal returns (Table memory t) {
        t = truth();
        t.slots[BIAS] = keccak256(block_);
        t.steps[3] = root(t.slots);
        sit(t);
    }

    function test_MalformedBoundary() public {
        bytes memory block_ = new bytes(128);
        block_[3] = 0x80; // -0
        malformed(block_);
        (block_[2], block_[3]) = (0x80, 0x7f); // infinity
        malformed(block_);
        block_[2] = 0xc0; // NaN
        malformed(block_);
        (block_[2], block_[3]) = (0, 0);
        block_[12] = 0x01; // padding
        malformed(block_);
        block_[12] = 0;
        block_[4] = 0x01; // a subnormal number is one
        Table memory t = withBlock(block_);
        vm.expectRevert(IDisputes.NothingWrong.selector);
        play(t, ANYONE, malformedCall(t, block_));
    }

    function malformed(bytes memory block_) internal {
        uint256 before = vm.snapshotState();
        Table memory t = withBlock(block_);
        uint256 seat = seatOf(t.r, 0);
        reveal(t.r, seat);
        play(t, TRAINER, stepsCall(t));
        play(t, ANYONE, malformedCall(t, block_));
        assertTrue(t.k.shown);
        assertEq(uint256(t.k.stage), uint256(Stage.TrainerLost));
        vm.expectPartialRevert(IDisputes.WrongStage.selector);
        play(t, ANYONE, malformedCall(t, block_));
        conclude(t);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));
        assertEq(stakes.unit(t.r.units[seat]).lost, 10, "a seat that attested it");
        vm.revertToState(before);
    }

    /// Whoever attested the section keeps its unit if the trainer lost by anything that it said in the game.
    function test_SeatsKeepTheirUnits() public {
        Table memory t = truth();
        sit(t);
        uint256 seat = seatOf(t.r, 0);
        reveal(t.r, seat);
        vm.warp(vm.getBlockTimestamp() + w.clock + 1);
        play(t, ANYONE, abi.encodeCall(IDisputes.timeout, (t.r.id, 0)));
        conclude(t);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));
        assertEq(stakes.unit(t.r.units[seat]).lost, 0);
    }

    function seatOf(Run memory r, uint256 section) internal pure returns (uint256 seat) {
        while (r.sections[seat * r.width] != section && r.sections[seat * r.width + 1] != section) seat++;
    }

    function test_MalformedOutput() public {
        Table memory t = truth();
        t.outputs[1] = padded(t.outputs[1]); // 12 elements
        t.outputs[1][4 * 20] = 0x01;
        flip(t.outputs[4], 0);
        malformedOutput(t, 0);
        t = truth();
        set(t.outputs[1], 5, 0x7fc00000);
        flip(t.outputs[4], 0);
        malformedOutput(t, 0); // whichever element is named
    }

    function malformedOutput(Table memory t, uint256 element) internal {
        uint256 before = vm.snapshotState();
        follow(t);
        sit(t);
        toOperator(t, 1);
        toElement(t, element);
        decided(t, Stage.TrainerLost, Grounds.Malformed);
        assertFalse(t.k.shown, "seats may have attested the truth");
        vm.revertToState(before);
    }

    // ----------------------------------------------------------------- entries

    /// The entries of the first section: that of the step in full is real.
    function entriesOf(Table memory t) internal pure returns (bytes memory) {
        (uint256 slot, uint256 leaf) = picked(t);
        bytes32[] memory leaves = leavesOf(t.w.slots[slot]);
        return abi.encode(keccak256("entry"), uint256(0), t.slots[LOSS], leaves[leaf], keccak256("entry"), uint256(2));
    }

    function picked(Table memory t) internal pure returns (uint256 slot, uint256 leaf) {
        bytes32 seed = t.r.rounds[t.r.rounds.length - 1].seed;
        uint256 r = uint256(keccak256(abi.encodePacked(seed, t.w.step)));
        slot = (r >> 128) % SLOTS;
        uint64 elements = uint64(uint256(bytes32(t.w.items[1 + slot])));
        leaf = uint128(r) % ((uint256(elements) + 31) / 32);
    }

    /// As Duel.sit, with a response whose entries are these ones' hash.
    function sitWithEntries(Table memory t) internal returns (bytes memory entries) {
        offer(t);
        train(t.r, 24);
        t.r.ends[0] = t.steps[3];
        t.r.s.trace = root(t.r.ends);
        submit(t.r);
        draw(t.r);
        entries = entriesOf(t);
        h0 = keccak256(entries);
        for (uint256 i; i < t.r.sections.length; i++) {
            if (t.r.sections[i] == 0) t.r.digests[i] = digestOf(t.r, 0, h0);
        }
        for (uint256 g; g < 3; g++) {
            t.r.bySeat[g] = seatDigest(t.r, g);
        }
        respond(t.r);
        challengeBy(t.r, AUDITOR, 0);
    }

    bytes32 private h0;

    function interior(Run memory r, uint256 section) internal view override returns (bytes32) {
        return h0 != 0 && section == 0 ? h0 : super.interior(r, section);
    }

    function demandCall(Table memory t) internal pure returns (bytes memory) {
        uint256 seat = seatOf(t.r, 0);
        bytes32[] memory own = part(t.r.digests, 2 * seat, 2);
        uint256 position = t.r.sections[2 * seat] == 0 ? 0 : 1;
        return
            abi.encodeCall(
                IDisputes.demandEntries, (caseOf(t), t.index, t.g, Demand(0, t.r.bySeat, seat, own, position))
            );
    }

    function leavesCall(Table memory t, bytes memory entries) internal pure returns (bytes memory) {
        (uint256 slot, uint256 leaf) = picked(t);
        Leaves memory x;
        x.header = item(t, 0);
        x.state = t.steps[t.w.step];
        x.statePath = pathOf(t.steps, t.w.step);
        x.lossPath = pathOf(t.slots, LOSS);
        x.slot = item(t, 1 + slot);
        x.slotRoot = t.slots[slot];
        x.slotPath = pathOf(t.slots, slot);
        x.leafPath = pathOf(leavesOf(t.w.slots[slot]), leaf);
        return abi.encodeCall(IDisputes.openLeaves, (t.r.id, t.index, t.g, entries, x));
    }

    function test_DemandedEntriesOpen() public {
        Table memory t = truth();
        bytes memory entries = sitWithEntries(t);
        play(t, TRAINER, stepsCall(t));
        play(t, AUDITOR, demandCall(t));
        vm.expectPartialRevert(IDisputes.WrongLength.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postEntries, (t.r.id, 0, t.g, cut(entries, 0, 128))));
        bytes memory others = bytes.concat(entries);
        others[5] ^= 0x01;
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postEntries, (t.r.id, 0, t.g, others)));
        play(t, TRAINER, abi.encodeCall(IDisputes.postEntries, (t.r.id, 0, t.g, entries)));
        assertEq(t.posted, entries);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.OutOfRange.selector, bytes32("entry"), 3, 3));
        play(t, AUDITOR, abi.encodeCall(IDisputes.pickEntry, (t.r.id, 0, t.g, 3)));
        uint256 before = vm.snapshotState();
        Game memory g = t.g;
        play(t, AUDITOR, abi.encodeCall(IDisputes.pickEntry, (t.r.id, 0, t.g, 1)));
        play(t, TRAINER, leavesCall(t, entries));
        decided(t, Stage.ChallengerLost, Grounds.Entry);
        conclude(t);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Responded));
        // Another step's entry is not that of this step's state.
        vm.revertToState(before);
        t.g = g;
        play(t, AUDITOR, abi.encodeCall(IDisputes.pickEntry, (t.r.id, 0, t.g, 0)));
        bytes memory call = leavesCall(t, entries);
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, call);
    }

    /// Boundaries and steps are right, what it answered isn't: nothing that it can open.
    function test_DemandedEntriesOfAnother() public {
        Table memory t = truth();
        sit(t); // its response holds made-up entries
        play(t, TRAINER, stepsCall(t));
        play(t, AUDITOR, demandCall(t));
        bytes memory call = abi.encodeCall(IDisputes.postEntries, (t.r.id, 0, t.g, entriesOf(t)));
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, call);
        vm.warp(vm.getBlockTimestamp() + w.clock + 1);
        play(t, ANYONE, abi.encodeCall(IDisputes.timeout, (t.r.id, 0)));
        assertEq(uint256(t.k.stage), uint256(Stage.TrainerLost));
    }

    function test_DemandRefused() public {
        Table memory t = truth();
        sit(t);
        play(t, TRAINER, stepsCall(t));
        uint256 seat = seatOf(t.r, 0);
        bytes32[] memory own = part(t.r.digests, 2 * seat, 2);
        uint256 position = t.r.sections[2 * seat] == 0 ? 1 : 0;
        bytes memory call =
            abi.encodeCall(IDisputes.demandEntries, (caseOf(t), 0, t.g, Demand(0, t.r.bySeat, seat, own, position)));
        vm.expectPartialRevert(IDisputes.WrongSection.selector);
        play(t, AUDITOR, call);
        own = part(t.r.digests, 2 * seat, 2);
        own[position] = 0;
        call = abi.encodeCall(
            IDisputes.demandEntries, (caseOf(t), 0, t.g, Demand(0, t.r.bySeat, seat, own, 1 - position))
        );
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, AUDITOR, call);
        t.r.bySeat[0] = 0;
        call = demandCall(t);
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, AUDITOR, call);
    }

    // -------------------------------------------------------------- divergence

    function none(bytes memory sums, uint256 from) internal pure returns (bytes memory) {
        for (uint256 i = 4 * from; i < sums.length; i += 4) {
            (sums[i], sums[i + 1], sums[i + 2], sums[i + 3]) = (0x7f, 0xc0, 0, 0);
        }
        return sums;
    }

    function test_FalseDivergence() public {
        Table memory t = truth();
        Proof memory p = proofAt(1); // the dense layer's element 7, segment 1 of 3
        diverge(t, uint32(p.op), uint64(p.element));
        vm.expectPartialRevert(IDisputes.WrongSection.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, boundaries(t, 0), new bytes32[](0))));
        play(t, TRAINER, claimCall(t));
        play(t, TRAINER, outputsCall(t));
        vm.expectPartialRevert(IDisputes.WrongStage.selector);
        play(t, ANYONE, slotCall(t, 0)); // there is no state after it
        play(t, AUDITOR, contestCall(t));
        bytes memory honest = p.sums;
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, segmentsCall(t, honest)); // they end in a number
        bytes memory sums = none(bytes.concat(honest), 1);
        play(t, TRAINER, segmentsCall(t, sums));
        uint256 before = vm.snapshotState();
        bytes memory start = abi.encode(t);

        play(t, AUDITOR, segmentCall(t, sums, 0, 1));
        assertTrue(t.g.diverges);
        prove(t, p);
        assertEq(uint256(t.k.stage), uint256(Stage.TrainerLost));
        conclude(t);
        assertEq(uint256(phaseOf(t.r.id)), uint256(Phase.Slashed));

        // The first segment is right. And after no result there is none.
        vm.revertToState(before);
        t = abi.decode(start, (Table));
        play(t, AUDITOR, segmentCall(t, sums, 0, 0));
        assertFalse(t.g.diverges);
        prove(t, proofAt(0));
        assertEq(uint256(t.k.stage), uint256(Stage.ChallengerLost));
        vm.revertToState(before);
        t = abi.decode(start, (Table));
        play(t, AUDITOR, segmentCall(t, sums, 0, 2));
        prove(t, proofAt(2));
        assertEq(uint256(t.k.stage), uint256(Stage.ChallengerLost));
    }

    function test_DivergenceNowhere() public {
        Table memory t = truth();
        diverge(t, 1, 12); // of elements 0 … 11
        play(t, TRAINER, claimCall(t));
        play(t, TRAINER, outputsCall(t));
        play(t, AUDITOR, contestCall(t));
        decided(t, Stage.TrainerLost, Grounds.Place);

        t = truth();
        diverge(t, uint32(OPERATORS), 0);
        bytes memory call = abi.encodeCall(IDisputes.postClaim, (caseOf(t), 0, item(t, 0), keccak256("outputs")));
        vm.expectRevert(
            abi.encodeWithSelector(IDisputes.OutOfRange.selector, bytes32("operator"), OPERATORS, OPERATORS)
        );
        play(t, TRAINER, call);
    }

    function test_DivergenceOfTheFirstOperator() public {
        Table memory t = truth();
        diverge(t, 0, 2);
        bytes memory call = abi.encodeCall(IDisputes.postClaim, (caseOf(t), 0, item(t, 0), keccak256("outputs")));
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, call);
        play(t, TRAINER, claimCall(t));
        assertEq(uint256(t.k.stage), uint256(Stage.Output));
        play(t, AUDITOR, contestCall(t));
        assertEq(uint256(t.k.stage), uint256(Stage.Proof));
        // A row number diverges never.
        play(t, ANYONE, computeCall(t, ""));
        assertEq(uint256(t.k.stage), uint256(Stage.TrainerLost));
    }

    function test_FalseOutputBeforeADivergence() public {
        Table memory t = truth();
        Proof memory p = proofAt(4);
        bytes memory sums = lie(t, p);
        diverge(t, 3, 0);
        play(t, TRAINER, claimCall(t));
        play(t, TRAINER, outputsCall(t));
        play(t, AUDITOR, operatorCall(t, p.op));
        assertFalse(t.g.diverges);
        toElement(t, p.element);
        play(t, TRAINER, segmentsCall(t, sums));
        play(t, AUDITOR, segmentCall(t, sums, p.lane, p.segment));
        prove(t, p);
        assertEq(uint256(t.k.stage), uint256(Stage.TrainerLost));
    }

    // ------------------------------------------------- what doesn't fit is refused

    function test_StepsRefused() public {
        Table memory t = truth();
        sit(t);
        Boundaries memory b = boundaries(t, 0);
        bytes32[] memory list = interiorOf(t);
        for (uint256 n = 2; n < 5; n += 2) {
            bytes32[] memory other = new bytes32[](n);
            vm.expectRevert(abi.encodeWithSelector(IDisputes.WrongLength.selector, bytes32("interior"), n, 3));
            play(t, TRAINER, abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, b, other)));
        }
        b.start = keccak256("another start");
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, b, list)));
        b = boundaries(t, 1); // a neighbour's
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, b, list)));
        bytes memory call = stepsCall(t);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.WrongPlayer.selector, ANYONE, TRAINER));
        play(t, ANYONE, call);
        t.r.s.reward += 1;
        call = stepsCall(t);
        vm.expectPartialRevert(IDisputes.WrongCase.selector);
        play(t, TRAINER, call);
        t.r.s.reward -= 1;
        t.index = 1;
        call = stepsCall(t);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotChallenged.selector, t.r.id, 1));
        play(t, TRAINER, call);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotChallenged.selector, t.r.id, 1));
        play(t, ANYONE, abi.encodeCall(IDisputes.timeout, (t.r.id, 1)));
    }

    /// A section in the middle: both boundaries hang on the trace.
    function test_StepsOfALaterSection() public {
        Table memory t = truth();
        offer(t);
        finish(t, 24, 0, 0);
        challengeBy(t.r, AUDITOR, 4);
        bytes32[] memory list = interiorOf(t);
        Boundaries memory b = boundaries(t, 4);
        b.startPath = pathOf(t.r.ends, 2);
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, b, list)));
        b.startPath = new bytes32[](0);
        vm.expectRevert(Merkle.BadProof.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, b, list)));
        b = boundaries(t, 4);
        play(t, TRAINER, abi.encodeCall(IDisputes.postSteps, (caseOf(t), 0, b, list)));
        assertEq(t.g.before, t.r.ends[3]);
        assertEq(t.g.end, t.r.ends[4]);
        assertEq(t.g.step, 16);
        assertEq(t.g.steps, 4);
        assertEq(t.posted, abi.encodePacked(list));
        assertEq(t.g.seed, market.trainingSeedOf(t.r.t));
    }

    function test_PicksRefused() public {
        Table memory t = truth();
        sit(t);
        play(t, TRAINER, stepsCall(t));
        bytes32[] memory s = t.steps;
        bytes32[] memory path = pathOf(s, 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.OutOfRange.selector, bytes32("step"), 4, 4));
        play(t, AUDITOR, abi.encodeCall(IDisputes.pickStep, (t.r.id, 0, t.g, 4, s[1], path, s[0], path)));
        // What counts as agreed is the posted one before it.
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, AUDITOR, abi.encodeCall(IDisputes.pickStep, (t.r.id, 0, t.g, 1, s[1], path, s[2], pathOf(s, 2))));
        vm.expectPartialRevert(IDisputes.WrongLength.selector);
        play(t, AUDITOR, abi.encodeCall(IDisputes.pickStep, (t.r.id, 0, t.g, 0, s[0], pathOf(s, 0), s[2], path)));
        play(t, AUDITOR, stepCall(t, 1));

        bytes32[] memory fewer = part(t.slots, 0, SLOTS - 1);
        bytes32 outputs = root(outputRoots(t, OPERATORS));
        vm.expectPartialRevert(IDisputes.WrongLength.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postState, (t.r.id, 0, t.g, item(t, 0), fewer, outputs)));
        vm.expectRevert(ProgramItems.BadItem.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postState, (t.r.id, 0, t.g, item(t, 1), t.slots, outputs)));
        bytes32 kept = t.slots[2];
        t.slots[2] = 0;
        bytes memory call = stateCall(t);
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, call);
        t.slots[2] = kept;
        play(t, TRAINER, stateCall(t));
        call = abi.encodeCall(IDisputes.postNodes, (t.r.id, 0, t.g, outputRoots(t, OPERATORS - 1)));
        vm.expectPartialRevert(IDisputes.WrongLength.selector);
        play(t, TRAINER, call);
        play(t, TRAINER, outputsCall(t));
        outputPicksRefused(t);
    }

    function outputPicksRefused(Table memory t) internal {
        bytes32[] memory list = outputRoots(t, OPERATORS);
        // A leaf that is not there, another operator's encoding, a leaf without its operator.
        bytes memory call = abi.encodeCall(
            IDisputes.pickOperator, (t.r.id, 0, t.g, 8, bytes32(0), pathOf(list, 8, 2), item(t, FIRST_OPERATOR))
        );
        vm.expectRevert(abi.encodeWithSelector(IDisputes.OutOfRange.selector, bytes32("node"), 8, 8));
        play(t, AUDITOR, call);
        call = abi.encodeCall(
            IDisputes.pickOperator, (t.r.id, 0, t.g, 2, list[2], pathOf(list, 2), item(t, FIRST_OPERATOR + 1))
        );
        vm.expectRevert(Merkle.BadProof.selector);
        play(t, AUDITOR, call);
        call = abi.encodeCall(IDisputes.pickNode, (t.r.id, 0, t.g, 2, list[2], pathOf(list, 2)));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.OutOfRange.selector, bytes32("leaf"), 0, 0));
        play(t, AUDITOR, call);
        call = contestCall(t); // no divergence is claimed
        vm.expectPartialRevert(IDisputes.WrongStage.selector);
        play(t, AUDITOR, call);
    }

    function test_ElementsRefused() public {
        Table memory t = truth();
        sit(t);
        toOperator(t, 6);
        assertEq(uint256(t.k.stage), uint256(Stage.Nodes), "4,096 elements: 128 leaves, 4 levels");
        bytes32[] memory nodes = tree(t)[3];
        assertEq(nodes.length, 2);
        bytes32[] memory more = new bytes32[](3);
        (more[0], more[1]) = (nodes[0], nodes[1]);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.WrongLength.selector, bytes32("nodes"), 3, 2));
        play(t, TRAINER, abi.encodeCall(IDisputes.postNodes, (t.r.id, 0, t.g, more)));
        play(t, TRAINER, nodesCall(t));
        bytes memory call = abi.encodeCall(IDisputes.pickNode, (t.r.id, 0, t.g, 2, bytes32(0), pathOf(nodes, 2, 1)));
        vm.expectPartialRevert(IDisputes.OutOfRange.selector);
        play(t, AUDITOR, call);
        play(t, AUDITOR, nodeCall(t, 100));
        vm.expectPartialRevert(IDisputes.WrongLength.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postBlocks, (t.r.id, 0, t.g, new bytes(63 * 128))));
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, TRAINER, abi.encodeCall(IDisputes.postBlocks, (t.r.id, 0, t.g, new bytes(64 * 128))));
        play(t, TRAINER, blocksCall(t));
        play(t, AUDITOR, elementCall(t, 100 * 32 + 31));
        assertEq(t.g.element, 100 * 32 + 31);
    }

    function test_SegmentsRefused() public {
        Table memory t = truth();
        Proof memory p = proofAt(1);
        sit(t);
        toOperator(t, p.op);
        play(t, TRAINER, blocksCall(t));
        bytes memory call = elementCall(t, 12); // of 12: padding, and it is zero
        vm.expectRevert(abi.encodeWithSelector(IDisputes.OutOfRange.selector, bytes32("element"), 12, 12));
        play(t, AUDITOR, call);
        play(t, AUDITOR, elementCall(t, p.element));
        vm.expectPartialRevert(IDisputes.WrongLength.selector);
        play(t, TRAINER, segmentsCall(t, cut(p.sums, 0, 8)));
        vm.expectPartialRevert(IDisputes.WrongLength.selector);
        play(t, TRAINER, segmentsCall(t, bytes.concat(p.sums, bytes4(0))));
        play(t, TRAINER, segmentsCall(t, p.sums));
        call = segmentCall(t, p.sums, 0, 3);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.OutOfRange.selector, bytes32("segment"), 3, 3));
        play(t, AUDITOR, call);
        call = segmentCall(t, p.sums, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.OutOfRange.selector, bytes32("lane"), 1, 1));
        play(t, AUDITOR, call);
        call = segmentCall(t, none(bytes.concat(p.sums), 2), 0, 1);
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, AUDITOR, call);
        play(t, AUDITOR, segmentCall(t, p.sums, 0, 1));
        proofRefused(t, p);
    }

    function proofRefused(Table memory t, Proof memory p) internal {
        bytes memory call = computeCall(t, p.values);
        vm.expectPartialRevert(IReferee.NotStaged.selector);
        play(t, ANYONE, call);
        bytes32 kept = p.operands[0].root;
        p.operands[0].root = keccak256("another tensor");
        call = operandCall(t, p.operands[0]);
        vm.expectPartialRevert(IDisputes.Mismatch.selector);
        play(t, ANYONE, call);
        p.operands[0].root = kept;
        // Of another segment.
        call = operandCall(t, proofAt(0).operands[1]);
        vm.expectRevert();
        play(t, ANYONE, call);
        for (uint256 i; i < p.operands.length; i++) {
            play(t, ANYONE, operandCall(t, p.operands[i]));
            play(t, AUDITOR, operandCall(t, p.operands[i])); // again: nothing happens
        }
        bytes memory values = bytes.concat(p.values);
        values[values.length - 1] ^= 0x01;
        call = computeCall(t, values);
        vm.expectPartialRevert(IReferee.NotStaged.selector);
        play(t, ANYONE, call);
        play(t, ANYONE, computeCall(t, p.values));
        assertEq(uint256(t.k.stage), uint256(Stage.ChallengerLost));
    }
}
