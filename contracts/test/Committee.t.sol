// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "../src/Merkle.sol";
import {Preset} from "../src/Presets.sol";
import {IBeacon} from "../src/interfaces/IBeacon.sol";
import {
    Accusation,
    Challenge,
    IMarket,
    JobView,
    Opening,
    Phase,
    Pick,
    Round,
    Tally
} from "../src/interfaces/IMarket.sol";
import {Play, Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// draw ├── not submitted · at the draw block · after drawUsable · another header
///      └── Drawn: the same seed whoever draws, whenever
/// unavailable ├── not drawn · too late · wrong facts · no such seat · not the owner · silent unit · no such section · twice
///             └── announced
/// respond ├── not drawn · before commits close · too late · not the trainer · wrong facts
///         ├── opening: changed leaf, sibling, index, position, one short, order
///         └── Responded
/// reveal ├── not responded · too late · wrong facts or digests · no such seat · silent unit · wrong salt, lane, digest
///        ├── committed too late · by another · for another seat · votes in the first round
///        ├── again: nothing changes · after accusing: AlreadyActed
///        └── matched
/// accuse ├── nothing differs · not committed · matched before · twice · foreign digests
///        └── Disputed
/// convene ├── before the reveals close · after the challenge window · all matched
///         └── Convened
contract CommitteeTest is Play {
    function setUp() public {
        vm.roll(1000);
        deployMarket(Preset.Devnet, address(0));
        joinUnits(4);
    }

    // -------------------------------------------------------------------- draw

    function test_Draw() public {
        Run memory r = toSubmitted(3, 4, 64);
        uint256 b = market.job(r.id).drawBlock;
        assertEq(b, vm.getBlockNumber() + w.drawDelay);
        bytes32 f = market.job(r.id).facts;
        draw(r);
        JobView memory j = market.job(r.id);
        assertEq(uint256(j.phase), uint256(Phase.Drawn));
        assertEq(j.commitEnd, vm.getBlockTimestamp() + w.commit);
        assertEq(j.deadline, vm.getBlockTimestamp() + w.commit + w.respond);
        assertEq(r.rounds[0].seed, keccak256(abi.encode(mixOf(b), block.chainid, address(market), r.id, f)), "seed");
        assertEq(j.facts, keccak256(abi.encode(f, r.rounds[0].seed, DRAWER)));
    }

    /// Neither the sender nor the moment changes what is drawn.
    function testFuzz_SeedIsNobodysChoice(address sender, uint256 delay) public {
        vm.assume(sender != address(0));
        Run memory r = toSubmitted(3, 4, 64);
        uint256 b = market.job(r.id).drawBlock;
        bytes32 f = market.job(r.id).facts;
        bytes memory header = headerOf(b);
        delay = bound(delay, 1, w.drawUsable);
        vm.roll(b + delay);
        vm.setBlockhash(b, keccak256(header));
        bytes32 seed = keccak256(abi.encode(mixOf(b), block.chainid, address(market), r.id, f));
        vm.expectEmit(address(market));
        emit IMarket.Drawn(r.id, 0, seed, sender, vm.getBlockTimestamp() + w.commit);
        vm.prank(sender);
        market.draw(r.id, header);
    }

    function test_DrawRefused() public {
        Run memory r = toSubmitted(3, 4, 64);
        uint256 b = market.job(r.id).drawBlock;
        bytes memory header = headerOf(b);
        vm.roll(b);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, b, b + 1));
        market.draw(r.id, header);
        vm.roll(b + 1);
        vm.setBlockhash(b, keccak256(header));
        vm.expectPartialRevert(IBeacon.WrongHeader.selector);
        market.draw(r.id, headerOf(b - 1));
        vm.roll(b + w.drawUsable + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, b + w.drawUsable + 1, b + w.drawUsable));
        market.draw(r.id, header);
        vm.roll(b + w.drawUsable);
        vm.setBlockhash(b, keccak256(header));
        market.draw(r.id, header);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Drawn));
        market.draw(r.id, header);
    }

    // ------------------------------------------------------------- unavailable

    function announce(Run memory r, address as_, uint256 seat, uint256 index) internal {
        vm.prank(as_);
        market.unavailable(r.id, keccak256(abi.encode(r.s)), r.rounds[0], seat, index);
    }

    function test_Unavailable() public {
        Run memory r = toDrawn(3, 4, 64);
        for (uint256 seat; seat < 2; seat++) {
            address owner = stakes.ownerOf(r.units[seat]);
            vm.expectEmit(address(market));
            emit IMarket.UnavailableAnnounced(r.id, seat, seat, r.sections[seat * 4 + seat]);
            announce(r, owner, seat, seat);
        }
        vm.expectEmit(address(market));
        emit IMarket.UnavailableAnnounced(r.id, 2, 4, 64); // the final state
        announce(r, stakes.ownerOf(r.units[2]), 2, 4);
        assertEq(market.tallyOf(r.id).announced, 7);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Drawn));
    }

    function test_UnavailableRefused() public {
        Run memory r = toDrawn(3, 4, 64);
        address owner = stakes.ownerOf(r.units[1]);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 3));
        announce(r, owner, 3, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, owner));
        announce(r, ANYONE, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSection.selector, 5, 4));
        announce(r, owner, 1, 5);
        announce(r, owner, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.AlreadyActed.selector, 1));
        announce(r, owner, 1, 2);
        owner = stakes.ownerOf(r.units[0]);
        r.rounds[0].drawer = ANYONE;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        announce(r, owner, 0, 0);
        r.rounds[0].drawer = DRAWER;
        leaveList(r, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.SeatSilent.selector, 0));
        announce(r, owner, 0, 0);
        uint256 end = market.job(r.id).commitEnd;
        vm.warp(end + 1);
        owner = stakes.ownerOf(r.units[2]);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, end + 1, end));
        announce(r, owner, 2, 0);
        respond(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Responded));
        announce(r, owner, 2, 0);
    }

    /// The unit of the round's seat i asks to leave.
    function leaveList(Run memory r, uint256 i) internal {
        uint256[] memory units = new uint256[](1);
        units[0] = r.units[i];
        vm.prank(stakes.ownerOf(units[0]));
        stakes.exit(units);
    }

    // ----------------------------------------------------------------- respond

    function test_RespondTimes() public {
        Run memory r = toDrawn(3, 4, 64);
        Opening memory o = opening(r);
        uint256 from = uint256(market.job(r.id).commitEnd) + 1;
        uint256 last = market.job(r.id).deadline;
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, from - 1, from));
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);
        vm.warp(last + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, last + 1, last));
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);
        vm.warp(last);
        vm.expectEmit(address(market));
        emit IMarket.Responded(r.id, 0, keccak256(abi.encodePacked(r.bySeat)), r.digests, last + w.reveal);
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);
        JobView memory j = market.job(r.id);
        assertEq(j.deadline, last + w.reveal);
        assertEq(j.challengeEnd, last + w.reveal + w.challengeFloor);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Responded));
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);
    }

    function respondRefused(Run memory r, Opening memory o, bytes4 err) internal {
        vm.expectPartialRevert(err);
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);
    }

    function test_RespondByAnother() public {
        Run memory r = toDrawn(3, 4, 64);
        Opening memory o = opening(r);
        vm.warp(uint256(market.job(r.id).commitEnd) + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, ANYONE, TRAINER));
        vm.prank(ANYONE);
        market.respond(r.id, r.s, r.rounds, o);
        r.s.trainer = ANYONE;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        vm.prank(ANYONE);
        market.respond(r.id, r.s, r.rounds, o);
    }

    function test_RespondForeignFacts() public {
        Run memory r = toDrawn(3, 4, 64);
        Opening memory o = opening(r);
        vm.warp(uint256(market.job(r.id).commitEnd) + 1);
        r.s.initialState = keccak256("other");
        respondRefused(r, o, IMarket.WrongFacts.selector);
        r.s.initialState = r.t.initialState;
        r.rounds[0].seed = keccak256("a better seed");
        respondRefused(r, o, IMarket.WrongFacts.selector);
    }

    function test_RespondWrongOpening() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.warp(uint256(market.job(r.id).commitEnd) + 1);
        Opening memory o = opening(r);
        o.leaves[3] = keccak256("another root");
        respondRefused(r, o, Merkle.BadProof.selector);
        o = opening(r);
        o.siblings[0] = keccak256("another sibling");
        respondRefused(r, o, Merkle.BadProof.selector);
        o = opening(r);
        o.indices[1] = bytes1(uint8(o.indices[1]) ^ 1);
        respondRefused(r, o, Merkle.BadProof.selector);
        for (uint256 i; i < 12; i++) {
            o = opening(r);
            o.positions[i] = bytes1(uint8(o.positions[i]) + 1);
            respondRefused(r, o, IMarket.WrongOpening.selector);
            o.positions[i] = 0xff;
            respondRefused(r, o, IMarket.WrongOpening.selector);
        }
        o = opening(r);
        o.interiors = new bytes32[](11);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongOpening.selector, 12));
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);
        o = opening(r);
        o.positions = new bytes(13);
        respondRefused(r, o, IMarket.WrongOpening.selector);
    }

    /// A drawn section's own leaf proven, the boundary before it left out or that of another section.
    function test_RespondWithoutStart() public {
        Run memory r = toDrawn(1, 1, 64);
        vm.warp(uint256(market.job(r.id).commitEnd) + 1);
        uint256 section = r.sections[0];
        assertTrue(section > 1, "a section that does not start the log");
        bool[] memory open = new bool[](64);
        open[section] = true;
        Opening memory o;
        o.indices = abi.encodePacked(uint16(section));
        o.positions = hex"00";
        o.leaves = new bytes32[](1);
        o.leaves[0] = r.ends[section];
        o.siblings = siblingsOf(r.ends, open);
        o.interiors = new bytes32[](1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongOpening.selector, 0));
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);

        open = new bool[](64);
        open[section] = true;
        open[section - 2] = true;
        o.indices = abi.encodePacked(uint16(section - 2), uint16(section));
        o.positions = hex"01";
        o.leaves = new bytes32[](2);
        o.leaves[0] = r.ends[section - 2];
        o.leaves[1] = r.ends[section];
        o.siblings = siblingsOf(r.ends, open);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongOpening.selector, 0));
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);
    }

    // ------------------------------------------------------------------ reveal

    function revealRefused(Run memory r, Pick memory p, bytes memory err) internal {
        Pick[] memory picks = new Pick[](1);
        picks[0] = p;
        vm.expectRevert(err);
        market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, picks);
    }

    function notCommitted(Run memory r, uint256 i, uint256 lane) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IMarket.NotCommitted.selector, firstSeat(r) + i, stakes.ownerOf(r.units[i]), lane);
    }

    function test_Reveal() public {
        Run memory r = toResponded(3, 4, 64, 3);
        vm.expectEmit(address(market));
        emit IMarket.Revealed(r.id, 2, 2);
        vm.prank(ANYONE);
        reveal(r, 1);
        assertEq(market.job(r.id).matched, 2);
        vm.expectEmit(address(market));
        emit IMarket.Revealed(r.id, 0, 0);
        reveal(r, 1);
        vm.expectEmit(address(market));
        emit IMarket.Revealed(r.id, 5, 5);
        market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, all(r));
        assertEq(market.job(r.id).matched, 7);
    }

    function test_RevealRefused() public {
        Run memory r = toDrawn(3, 4, 64);
        attest(r, 0);
        attest(r, 1);
        respond(r);
        Pick memory p = pick(r, 0);
        p.salt = keccak256("wrong");
        revealRefused(r, p, notCommitted(r, 0, 0));
        p = pick(r, 0);
        p.lane = 9;
        revealRefused(r, p, notCommitted(r, 0, 9));
        p = pick(r, 2);
        revealRefused(r, p, notCommitted(r, 2, 2));
        p = pick(r, 0);
        p.seat = 3;
        revealRefused(r, p, abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 3));
        p = pick(r, 0);
        p.votes = 1;
        revealRefused(r, p, abi.encodeWithSelector(IMarket.NoVotes.selector, 0));
        p = pick(r, 0);
        p.attests = false;
        revealRefused(r, p, abi.encodeWithSelector(IMarket.NoVotes.selector, 0));
        // Somebody else's seat: the owner is part of what was committed.
        p = pick(r, 0);
        p.seat = 1;
        revealRefused(r, p, notCommitted(r, 1, 0));
        leaveList(r, 0);
        revealRefused(r, pick(r, 0), abi.encodeWithSelector(IMarket.SeatSilent.selector, 0));
        uint256 last = market.job(r.id).deadline;
        vm.warp(last + 1);
        revealRefused(r, pick(r, 1), abi.encodeWithSelector(IMarket.TooLate.selector, last + 1, last));
        vm.warp(last);
        reveal(r, 1);
    }

    function test_RevealForeignDigests() public {
        Run memory r = toResponded(3, 4, 64, 3);
        bytes32 kept = r.bySeat[2];
        r.bySeat[2] = keccak256("other");
        revealRefused(r, pick(r, 0), abi.encodeWithSelector(IMarket.WrongFacts.selector, r.id, market.job(r.id).facts));
        r.bySeat[2] = kept;
        r.rounds[0].drawer = ANYONE;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        reveal(r, 0);
    }

    function test_RevealBeforeResponse() public {
        Run memory r = toDrawn(3, 4, 64);
        attest(r, 0);
        revealRefused(r, pick(r, 0), abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Drawn));
    }

    /// A copier that commits once the digests are known is too late, by a second.
    function test_RevealOfLateCommitment() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.warp(market.job(r.id).commitEnd);
        attest(r, 0);
        vm.warp(vm.getBlockTimestamp() + 1);
        attest(r, 1);
        respond(r);
        attest(r, 2);
        reveal(r, 0);
        revealRefused(r, pick(r, 1), notCommitted(r, 1, 1));
        revealRefused(r, pick(r, 2), notCommitted(r, 2, 2));
    }

    /// What another seat committed is worth nothing in one's own lane.
    function test_CopiedCommitment() public {
        Run memory r = toDrawn(3, 4, 64);
        attest(r, 0);
        address copier = stakes.ownerOf(r.units[1]);
        bytes32 seen =
            keccak256(abi.encode(r.id, uint256(0), stakes.ownerOf(r.units[0]), saltOf(r, 0), r.bySeat[0], uint256(0)));
        vm.prank(copier);
        market.commit(r.id, 1, 1, seen);
        respond(r);
        Pick memory p = pick(r, 1);
        p.salt = saltOf(r, 0);
        revealRefused(r, p, notCommitted(r, 1, 1));
    }

    function test_RevealTooManyPicks() public {
        Run memory r = toResponded(3, 4, 64, 3);
        Pick[] memory picks = new Pick[](4);
        for (uint256 i; i < 4; i++) {
            picks[i] = pick(r, 0);
        }
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 4));
        market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, picks);
    }

    function test_OpenLanes() public {
        Run memory r = toDrawn(3, 4, 64);
        attest(r, 0);
        address owner = stakes.ownerOf(r.units[0]);
        uint256 kept = market.laneOf(owner, 0);
        vm.prank(owner);
        market.openLanes(0, 5);
        assertEq(market.laneOf(owner, 0), kept, "a lane in use stays");
        assertEq(market.laneOf(owner, 4), 1);
        assertEq(market.laneOf(owner, 5), 0);
        respond(r);
        Pick memory p = pick(r, 0);
        p.lane = 4;
        revealRefused(r, p, notCommitted(r, 0, 4));
        reveal(r, 0);
    }

    /// A seat that commits twice, in two lanes, can open only one.
    function test_TwoLanes() public {
        Run memory r = toDrawn(3, 4, 64);
        attest(r, 0);
        respond(r);
        Accusation memory a = accusation(r, 0, 0);
        // As if it had committed this one too, in time.
        address owner = stakes.ownerOf(r.units[0]);
        vm.warp(uint256(market.job(r.id).commitEnd));
        bytes32 c =
            keccak256(abi.encode(r.id, uint256(0), owner, a.salt, keccak256(abi.encodePacked(a.own)), uint256(0)));
        vm.prank(owner);
        market.commit(r.id, 0, 7, c);
        vm.warp(vm.getBlockTimestamp() + 2);
        a.lane = 7;
        reveal(r, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.AlreadyActed.selector, 0));
        accuse(r, a);
    }

    // ------------------------------------------------------------------ accuse

    /// Seat 1 committed digests of its own, of which number 2 differs.
    function toDiffering() internal returns (Run memory r, Accusation memory a) {
        r = toDrawn(3, 4, 64);
        attest(r, 0);
        a = accusation(r, 1, 2);
        commitAs(r, 1, 1, keccak256(abi.encodePacked(a.own)), 0);
        respond(r);
    }

    function test_Accuse() public {
        (Run memory r, Accusation memory a) = toDiffering();
        address owner = stakes.ownerOf(r.units[1]);
        vm.expectEmit(address(market));
        emit IMarket.Challenged(r.id, 0, owner, r.sections[6], 0, 1);
        vm.prank(ANYONE);
        accuse(r, a);
        JobView memory j = market.job(r.id);
        assertEq(uint256(j.phase), uint256(Phase.Disputed));
        assertEq(uint256(j.under), uint256(Phase.Responded));
        Challenge memory c = market.challengeAt(r.id, 0);
        assertEq(c.challenger, owner);
        assertEq(c.section, r.sections[6]);
        assertEq(c.seat, 1);
        assertTrue(c.live);
        assertEq(market.docketOf(r.id).live, 1);
        assertEq(market.docketOf(r.id).end, vm.getBlockTimestamp() + w.dispute);
        // Others still reveal below the dispute; the accuser can't.
        reveal(r, 0);
        assertEq(market.job(r.id).matched, 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.AlreadyActed.selector, 1));
        accuse(r, a);
        revealRefused(r, pick(r, 1), abi.encodeWithSelector(IMarket.AlreadyActed.selector, 1));
        pastWindow(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSettleable.selector, r.id));
        market.settle(r.t, r.s, r.rounds);
    }

    function test_AccuseRefused() public {
        (Run memory r, Accusation memory a) = toDiffering();
        bytes memory same = abi.encodeWithSelector(IMarket.NothingDiffers.selector, 1, 1);
        a.position = 1;
        vm.expectRevert(same);
        accuse(r, a);
        a.position = 4;
        vm.expectRevert(abi.encodeWithSelector(IMarket.NothingDiffers.selector, 1, 4));
        accuse(r, a);
        a.position = 2;
        bytes32 kept = a.theirs[0];
        a.theirs[0] = keccak256("not what the trainer said");
        vm.expectRevert(abi.encodeWithSelector(IMarket.NothingDiffers.selector, 1, 2));
        accuse(r, a);
        a.theirs[0] = kept;
        kept = a.own[2];
        a.own[2] = keccak256("not what was committed");
        vm.expectRevert(notCommitted(r, 1, 1));
        accuse(r, a);
        a.own[2] = kept;
        a.seat = 3;
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 3));
        accuse(r, a);
        a.seat = 1;
        leaveList(r, 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.SeatSilent.selector, 1));
        accuse(r, a);
        uint256 last = market.job(r.id).deadline;
        vm.warp(last + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, last + 1, last));
        accuse(r, a);
    }

    /// A section that a seat could not do is left out as zero: nothing to accuse of.
    function test_AccuseOfOneLeftOut() public {
        Run memory r = toDrawn(3, 4, 64);
        Accusation memory a = accusation(r, 1, 2);
        a.own[2] = 0;
        commitAs(r, 1, 1, keccak256(abi.encodePacked(a.own)), 0);
        respond(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NothingDiffers.selector, 1, 2));
        accuse(r, a);
    }

    /// Fewer or more digests than sections, even if that is what was committed.
    function test_AccuseWithWrongLength() public {
        Run memory r = toDrawn(3, 4, 64);
        Accusation memory a = accusation(r, 1, 2);
        a.own = new bytes32[](5);
        a.own[2] = keccak256("other");
        commitAs(r, 1, 1, keccak256(abi.encodePacked(a.own)), 0);
        respond(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NothingDiffers.selector, 1, 2));
        accuse(r, a);
    }

    // ----------------------------------------------------------------- convene

    function test_Convene() public {
        Run memory r = toResponded(3, 4, 64, 2);
        reveal(r, 0);
        reveal(r, 1);
        JobView memory j = market.job(r.id);
        vm.warp(j.deadline);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, j.deadline, uint256(j.deadline) + 1));
        market.convene(r.id);
        uint256 before = vm.snapshotState();
        vm.warp(uint256(j.challengeEnd) + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, uint256(j.challengeEnd) + 1, j.challengeEnd));
        market.convene(r.id);
        vm.revertToState(before);
        convene(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Convened));
        assertEq(market.job(r.id).drawBlock, vm.getBlockNumber() + w.drawDelay);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Convened));
        market.convene(r.id);
        draw(r);
        assertEq(r.units.length, 6);
        assertEq(r.sections.length, 4, "the silent seat's");
        for (uint256 i; i < 4; i++) {
            assertTrue(r.sections[i] < 64);
        }
        respond(r);
        assertEq(market.job(r.id).challengeEnd, j.challengeEnd, "nothing extends the challenge window");
    }

    function test_ConveneWithoutNeed() public {
        Run memory r = toResponded(3, 4, 64, 3);
        market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, all(r));
        vm.warp(uint256(market.job(r.id).deadline) + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NothingToConvene.selector, r.id));
        market.convene(r.id);
    }

    // ---------------------------------------------------------- the second round

    function test_SecondRoundSectionsAreTheSilentSeats() public {
        Run memory r = toResponded(3, 4, 64, 3);
        uint256[] memory first = r.sections;
        reveal(r, 1);
        convene(r);
        draw(r);
        assertEq(r.sections.length, 8);
        for (uint256 i; i < 4; i++) {
            assertEq(r.sections[i], first[i], "seat 0's");
            assertEq(r.sections[4 + i], first[8 + i], "seat 2's");
        }
    }

    function test_SecondRoundSeatNumbers() public {
        Run memory r = toReanswered(1);
        Pick memory p = pick(r, 0);
        assertEq(p.seat, 3);
        p.seat = 2;
        revealRefused(r, p, abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 2));
        p.seat = 9;
        revealRefused(r, p, abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 9));
        vm.expectEmit(address(market));
        emit IMarket.Revealed(r.id, 1 << 8, 1 << 8);
        reveal(r, 5);
        Tally memory tally = market.tallyOf(r.id);
        assertEq(tally.matched, 32);
        assertEq(tally.revealed, 32);
        reveal(r, 5);
        assertEq(market.tallyOf(r.id).matched, 32);
    }

    function test_SecondRoundAccuse() public {
        Run memory r = toRedrawn(1);
        Accusation memory a = accusation(r, 3, 1); // group 1: the third seat's sections
        commitAs(r, 3, 3, keccak256(abi.encodePacked(a.own)), 0);
        respond(r);
        accuse(r, a);
        Challenge memory c = market.challengeAt(r.id, 0);
        assertEq(c.section, r.sections[4 + 1]);
        assertEq(c.seat, 6);
        assertEq(c.challenger, stakes.ownerOf(r.units[3]));
        assertEq(uint256(market.job(r.id).under), uint256(Phase.Reanswered));
        revealRefused(r, pick(r, 3), abi.encodeWithSelector(IMarket.AlreadyActed.selector, 6));
    }

    /// Whoever accuses has looked, so its votes count like anybody's.
    function test_AccusingSeatVotes() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.prank(stakes.ownerOf(r.units[0]));
        market.unavailable(r.id, keccak256(abi.encode(r.s)), r.rounds[0], 0, 4);
        respond(r);
        convene(r);
        draw(r);
        Accusation memory a = accusation(r, 3, 1);
        a.votes = 5; // nobody announced what bit 2 stands for
        commitAs(r, 3, 3, keccak256(abi.encodePacked(a.own)), 5);
        respond(r);
        accuse(r, a);
        Tally memory tally = market.tallyOf(r.id);
        assertEq(tally.counts, 1);
        assertEq(tally.revealed, 1 << 3);
        assertEq(tally.matched, 0);
    }

    /// A list too short for twice the seats: all of it.
    function test_SecondCommitteeOfAShortList() public {
        deployMarket(Preset.Devnet, address(0));
        vm.deal(validator(0), 10 ether);
        vm.prank(validator(0));
        stakes.join{value: 4 ether}(4);
        vm.warp(vm.getBlockTimestamp() + w.activation);
        stakes.activate(4);
        Run memory r = toRedrawn(1);
        assertEq(r.units.length, 4);
        uint256 seen;
        for (uint256 i; i < 4; i++) {
            seen |= 1 << r.units[i];
        }
        assertEq(seen, 15);
        respond(r);
        settle(r);
    }

    /// What was a seed in the first round is none in the second.
    function test_SecondRoundNeedsBothRounds() public {
        Run memory r = toReanswered(1);
        Round[] memory last = new Round[](1);
        last[0] = r.rounds[1];
        Pick[] memory picks = new Pick[](1);
        picks[0] = pick(r, 0);
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        market.reveal(r.id, keccak256(abi.encode(r.s)), last, r.bySeat, picks);
    }
}
