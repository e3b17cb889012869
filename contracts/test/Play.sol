// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset, Windows} from "../src/Presets.sol";
import {
    Accusation,
    Challenge,
    Claim,
    IMarket,
    JobView,
    Mode,
    Opening,
    Phase,
    Pick,
    Round,
    Submission,
    Terms
} from "../src/interfaces/IMarket.sol";
import {IStakes} from "../src/interfaces/IStakes.sol";
import {Test, vm} from "./Vm.sol";

/// One job as its actors see it.
struct Run {
    Terms t;
    bytes32 id;
    Claim c;
    Submission s;
    Round[] rounds;
    bytes32[] ends; // state root after each section
    // Of the latest round:
    uint256[] units;
    uint256[] sections;
    uint256 width;
    bytes32[] digests; // the trainer's section digests
    bytes32[] bySeat; // and their hashes, one a seat or group
}

/// Everything actors do to a market, in the order of a job's life. A log is a list of made-up state roots: the market
/// can't tell.
abstract contract Play is Test {
    IMarket internal market;
    IStakes internal stakes;
    Windows internal w;

    address internal constant REQUESTER = address(0x10001);
    address internal constant TRAINER = address(0x10002);
    address internal constant DRAWER = address(0x10003);
    address internal constant AUDITOR = address(0x10004);
    address internal constant ANYONE = address(0x10005);
    address internal constant DISPUTES = address(0x10006);
    uint256 internal constant VALIDATORS = 8;

    function deployMarket(Preset preset, address disputes) internal {
        // By its artifact: code embedded in every test contract would be compiled as often.
        address provings = makeProvings(preset, disputes);
        enter(IMarket(vm.deployCode("Market.sol:Market", abi.encode(preset, disputes, provings))));
    }

    /// Deploys the market's part for proven mode right before it, or nothing.
    function makeProvings(Preset, address) internal virtual returns (address) {
        return address(0);
    }

    /// Everyone comes to a market with money.
    function enter(IMarket market_) internal {
        market = market_;
        stakes = market.stakes();
        w = market.windows();
        for (uint160 a = 0x10001; a <= 0x10006; a++) {
            fund(address(a), 100_000 ether);
        }
        vm.prank(TRAINER);
        stakes.deposit{value: 1000 ether}();
    }

    /// Not `vm.deal`: once that was called, forge 1.7.1 loses other accounts' balances in invariants, one run in a
    /// thousand.
    function fund(address who, uint256 amount) internal {
        (bool ok,) = who.call{value: amount}("");
        assertTrue(ok);
    }

    function validator(uint256 i) internal pure returns (address) {
        return address(uint160(0x20000 + i));
    }

    /// Validators join `each` units in turn and activate them.
    function joinUnits(uint256 each) internal {
        for (uint256 i; i < VALIDATORS; i++) {
            fund(validator(i), 100_000 ether);
            vm.prank(validator(i));
            stakes.join{value: each * w.unit}(each);
        }
        vm.warp(vm.getBlockTimestamp() + w.activation);
        stakes.activate(stakes.joined());
    }

    // ------------------------------------------------------------------- terms

    function terms(uint8 seats, uint8 perSeat, uint64 sections) internal view returns (Terms memory) {
        return Terms({
            requester: REQUESTER,
            nonce: 1,
            mode: Mode.Attested,
            seats: seats,
            perSeat: perSeat,
            sectionSteps: 100,
            steps: sections * 100,
            trainingTime: 36_000,
            stake: 3 ether + 7,
            reward: 1 ether + 3,
            fee: 0.01 ether,
            drawBounty: 0.002 ether + 1,
            secondBounty: 0.003 ether + 1,
            program: keccak256("program"),
            initialState: keccak256("initial state"),
            dataset: keccak256("dataset"),
            seed: keccak256("seed"),
            manifest: keccak256(abi.encode(vm.getBlockNumber()))
        });
    }

    // --------------------------------------------------------- a job, step by step

    function post(Terms memory t) internal returns (Run memory r) {
        r.t = t;
        uint256 escrow = market.escrowOf(t);
        vm.prank(t.requester);
        r.id = market.post{value: escrow}(t);
    }

    function claim(Run memory r) internal {
        uint256 raised = phaseOf(r.id) == Phase.Open ? uint256(market.job(r.id).facts) : 0;
        r.c = Claim({
            trainer: TRAINER,
            claimedAt: uint40(vm.getBlockTimestamp()),
            reward: uint96(r.t.reward + raised),
            sectionSteps: r.t.sectionSteps,
            initialState: r.t.initialState
        });
        vm.prank(TRAINER);
        market.claim(r.t);
    }

    /// Makes a log of the first `steps` steps; the last section is shorter if they end inside it.
    function train(Run memory r, uint64 steps) internal pure {
        uint256 n = (steps + r.t.sectionSteps - 1) / r.t.sectionSteps;
        r.ends = new bytes32[](n);
        for (uint256 i; i < n; i++) {
            r.ends[i] = keccak256(abi.encode(r.id, "end", i));
        }
        r.s = Submission({
            trainer: r.c.trainer,
            reward: r.c.reward,
            initialState: r.t.initialState,
            trace: n == 0 ? bytes32(0) : root(r.ends),
            finalState: n == 0 ? r.t.initialState : r.ends[n - 1],
            steps: steps,
            operator: steps == r.t.steps ? 0 : 17,
            element: steps == r.t.steps ? 0 : 4242
        });
    }

    function submit(Run memory r) internal {
        bytes32[] memory left = leftOf(r.ends);
        vm.prank(TRAINER);
        market.submit(r.id, r.c, r.s, keccak256("log"), left);
    }

    /// Mines up to just after the draw block and proves its header.
    function draw(Run memory r) internal {
        uint256 b = market.job(r.id).drawBlock;
        bytes memory header = headerOf(b);
        if (vm.getBlockNumber() < b + 2) vm.roll(b + 2);
        vm.warp(vm.getBlockTimestamp() + 2 * uint256(w.blockTime));
        vm.setBlockhash(b, keccak256(header));
        bytes32 f = market.job(r.id).facts;
        vm.prank(DRAWER);
        market.draw(r.id, header);
        drawn(r, keccak256(abi.encode(mixOf(b), block.chainid, address(market), r.id, f)), DRAWER);
    }

    /// Takes note of a draw.
    function drawn(Run memory r, bytes32 seed, address drawer) internal view {
        Round[] memory rounds = new Round[](r.rounds.length + 1);
        bytes32[] memory seeds = new bytes32[](rounds.length);
        for (uint256 i; i < r.rounds.length; i++) {
            rounds[i] = r.rounds[i];
            seeds[i] = rounds[i].seed;
        }
        seeds[r.rounds.length] = seed;
        rounds[r.rounds.length] = Round(seed, drawer, 0);
        r.rounds = rounds;
        (r.units, r.sections, r.width) = market.sample(r.id, seeds);
        r.digests = new bytes32[](r.sections.length);
        for (uint256 i; i < r.sections.length; i++) {
            r.digests[i] = digestOf(r, r.sections[i], interior(r, r.sections[i]));
        }
        r.bySeat = new bytes32[](groupsOf(r));
        for (uint256 g; g < r.bySeat.length; g++) {
            r.bySeat[g] = seatDigest(r, g);
        }
    }

    /// Commits for the round's seat number i (from 0) in the owner's lane.
    function commitAs(Run memory r, uint256 i, uint256 lane, bytes32 digest, uint256 votes) internal {
        uint256 seat = firstSeat(r) + i;
        address owner = stakes.ownerOf(r.units[i]);
        bytes32 c = keccak256(abi.encode(r.id, seat, owner, saltOf(r, i), digest, votes));
        vm.prank(owner);
        market.commit(r.id, seat, lane, c);
    }

    function attest(Run memory r, uint256 i) internal {
        commitAs(r, i, i, r.bySeat[i % r.bySeat.length], 0);
    }

    function respond(Run memory r) internal {
        sleepUntil(uint256(market.job(r.id).commitEnd) + 1);
        Opening memory o = opening(r);
        vm.prank(TRAINER);
        market.respond(r.id, r.s, r.rounds, o);
        r.rounds[r.rounds.length - 1].response = keccak256(abi.encodePacked(r.bySeat));
    }

    function pick(Run memory r, uint256 i) internal pure returns (Pick memory) {
        return Pick(uint16(firstSeat(r) + i), 0, true, uint32(i), saltOf(r, i));
    }

    function reveal(Run memory r, Pick memory p) internal {
        Pick[] memory picks = new Pick[](1);
        picks[0] = p;
        market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, picks);
    }

    function reveal(Run memory r, uint256 i) internal {
        reveal(r, pick(r, i));
    }

    /// Picks of all seats of the round.
    function all(Run memory r) internal pure returns (Pick[] memory picks) {
        picks = new Pick[](r.units.length);
        for (uint256 i; i < picks.length; i++) {
            picks[i] = pick(r, i);
        }
    }

    function convene(Run memory r) internal {
        sleepUntil(uint256(market.job(r.id).deadline) + 1);
        market.convene(r.id);
    }

    /// Past the challenge window and the deadline, whichever is later.
    function pastWindow(Run memory r) internal {
        JobView memory j = market.job(r.id);
        sleepUntil(uint256(j.challengeEnd > j.deadline ? j.challengeEnd : j.deadline) + 1);
    }

    /// Time only goes forward.
    function sleepUntil(uint256 timestamp) internal {
        if (vm.getBlockTimestamp() < timestamp) vm.warp(timestamp);
    }

    function settle(Run memory r) internal {
        pastWindow(r);
        vm.prank(ANYONE);
        market.settle(r.t, r.s, r.rounds);
    }

    // -------------------------------------------------------------- up to a state

    function toOpen(uint8 seats, uint8 perSeat, uint64 sections) internal returns (Run memory) {
        return post(terms(seats, perSeat, sections));
    }

    function toClaimed(uint8 seats, uint8 perSeat, uint64 sections) internal returns (Run memory r) {
        r = toOpen(seats, perSeat, sections);
        claim(r);
    }

    function toSubmitted(uint8 seats, uint8 perSeat, uint64 sections) internal returns (Run memory r) {
        r = toClaimed(seats, perSeat, sections);
        train(r, r.t.steps);
        vm.warp(vm.getBlockTimestamp() + 60);
        submit(r);
    }

    function toDrawn(uint8 seats, uint8 perSeat, uint64 sections) internal returns (Run memory r) {
        r = toSubmitted(seats, perSeat, sections);
        draw(r);
    }

    /// The first `attesting` seats have committed, the trainer has responded.
    function toResponded(uint8 seats, uint8 perSeat, uint64 sections, uint256 attesting)
        internal
        returns (Run memory r)
    {
        r = toDrawn(seats, perSeat, sections);
        for (uint256 i; i < attesting; i++) {
            attest(r, i);
        }
        respond(r);
    }

    /// Of three seats the first `matching` have matched, and the second committee is called.
    function toConvened(uint256 matching) internal returns (Run memory r) {
        r = toResponded(3, 4, 64, matching);
        for (uint256 i; i < matching; i++) {
            reveal(r, i);
        }
        convene(r);
    }

    function toRedrawn(uint256 matching) internal returns (Run memory r) {
        r = toConvened(matching);
        draw(r);
    }

    function toReanswered(uint256 matching) internal returns (Run memory r) {
        r = toRedrawn(matching);
        for (uint256 i; i < r.units.length; i++) {
            attest(r, i);
        }
        respond(r);
    }

    /// A challenge of `section`, sealed and opened.
    function challengeBy(Run memory r, address challenger, uint256 section) internal returns (uint256 bond) {
        bytes32 salt = keccak256("salt of a challenge");
        vm.prank(challenger);
        market.seal(keccak256(abi.encode(r.id, section, challenger, salt)));
        vm.roll(vm.getBlockNumber() + 1);
        bond = market.bondOf(r.id);
        vm.prank(challenger);
        market.challenge{value: bond}(r.id, section, salt);
    }

    /// What seat i of the round hands in to accuse the trainer of its section number `position`.
    function accusation(Run memory r, uint256 i, uint8 position) internal pure returns (Accusation memory a) {
        uint256 g = i % r.bySeat.length;
        a.seat = uint16(firstSeat(r) + i);
        a.lane = uint32(i);
        a.salt = saltOf(r, i);
        a.position = position;
        a.own = new bytes32[](r.width);
        a.theirs = new bytes32[](r.width);
        for (uint256 k; k < r.width; k++) {
            a.theirs[k] = r.digests[g * r.width + k];
            a.own[k] = a.theirs[k];
        }
        a.own[position] = keccak256("what it computed");
    }

    function accuse(Run memory r, Accusation memory a) internal {
        market.accuse(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, a);
    }

    // ------------------------------------------------------------------- pieces

    function phaseOf(bytes32 id) internal view returns (Phase) {
        return market.job(id).phase;
    }

    function firstSeat(Run memory r) internal pure returns (uint256) {
        return r.rounds.length == 2 ? r.t.seats : 0;
    }

    function groupsOf(Run memory r) internal view returns (uint256 n) {
        if (r.t.mode == Mode.Proven) return 0;
        n = r.t.seats;
        if (r.rounds.length == 2) {
            for (uint256 m = market.job(r.id).matched; m != 0; m >>= 1) {
                n -= m & 1;
            }
        }
    }

    function interior(Run memory r, uint256 section) internal view virtual returns (bytes32) {
        return keccak256(abi.encode(r.rounds[r.rounds.length - 1].seed, "interior", section));
    }

    function digestOf(Run memory r, uint256 section, bytes32 h) internal pure returns (bytes32) {
        bytes32 start = section == 0 ? r.t.initialState : r.ends[section - 1];
        return keccak256(abi.encode(r.id, section, start, h, r.ends[section]));
    }

    function seatDigest(Run memory r, uint256 group) internal pure returns (bytes32) {
        bytes32[] memory own = new bytes32[](r.width);
        for (uint256 k; k < r.width; k++) {
            own[k] = r.digests[group * r.width + k];
        }
        return keccak256(abi.encodePacked(own));
    }

    function saltOf(Run memory r, uint256 i) internal pure returns (bytes32) {
        return keccak256(abi.encode(r.id, r.rounds.length, "salt", i));
    }

    /// The opening of the round's sections.
    function opening(Run memory r) internal view returns (Opening memory o) {
        uint256 n = r.ends.length;
        bool[] memory open = new bool[](n);
        uint256 count;
        for (uint256 i; i < r.sections.length; i++) {
            for (uint256 back; back < 2; back++) {
                if (r.sections[i] < back || open[r.sections[i] - back]) continue;
                open[r.sections[i] - back] = true;
                count++;
            }
        }
        uint256[] memory place = new uint256[](n);
        o.leaves = new bytes32[](count);
        o.indices = new bytes(2 * count);
        count = 0;
        for (uint256 i; i < n; i++) {
            if (!open[i]) continue;
            o.leaves[count] = r.ends[i];
            o.indices[2 * count] = bytes1(uint8(i >> 8));
            o.indices[2 * count + 1] = bytes1(uint8(i));
            place[i] = count++;
        }
        o.positions = new bytes(r.sections.length);
        o.interiors = new bytes32[](r.sections.length);
        for (uint256 i; i < r.sections.length; i++) {
            o.positions[i] = bytes1(uint8(place[r.sections[i]]));
            o.interiors[i] = interior(r, r.sections[i]);
        }
        o.siblings = siblingsOf(r.ends, open);
    }

    // -------------------------------------------------------------------- trees

    function up(bytes32[] memory level) internal pure returns (bytes32[] memory next) {
        next = new bytes32[]((level.length + 3) / 4);
        bytes32[4] memory node; // one for all: logs are long
        for (uint256 i; i < next.length; i++) {
            for (uint256 k; k < 4; k++) {
                node[k] = child(level, 4 * i + k);
            }
            bytes32 h;
            assembly ("memory-safe") {
                h := keccak256(node, 128)
            }
            next[i] = h;
        }
    }

    function child(bytes32[] memory level, uint256 i) internal pure returns (bytes32) {
        return i < level.length ? level[i] : bytes32(0);
    }

    function root(bytes32[] memory level) internal pure returns (bytes32) {
        while (level.length > 1) level = up(level);
        return level[0];
    }

    /// Left siblings of the last leaf.
    function leftOf(bytes32[] memory level) internal pure returns (bytes32[] memory left) {
        left = new bytes32[](64);
        uint256 n;
        while (level.length > 1) {
            uint256 last = level.length - 1;
            for (uint256 i = last & ~uint256(3); i < last; i++) {
                left[n++] = level[i];
            }
            level = up(level);
        }
        assembly ("memory-safe") {
            mstore(left, n)
        }
    }

    /// Three siblings a level, up to the root.
    function pathOf(bytes32[] memory level, uint256 i) internal pure returns (bytes32[] memory) {
        uint256 levels;
        for (uint256 n = level.length; n > 1; n = (n + 3) / 4) {
            levels++;
        }
        return pathOf(level, i, levels);
    }

    /// Levels of the path of leaf i-1, i > 0, below the node that is a sibling on leaf i's.
    function levelsApart(uint256 i) internal pure returns (uint256 levels) {
        for (; i % 4 == 0; i /= 4) {
            levels++;
        }
    }

    /// As far as `levels` up.
    function pathOf(bytes32[] memory level, uint256 i, uint256 levels) internal pure returns (bytes32[] memory path) {
        path = new bytes32[](3 * levels);
        uint256 n;
        for (; levels > 0; levels--) {
            for (uint256 k = i & ~uint256(3); k < (i | 3) + 1; k++) {
                if (k != i) path[n++] = child(level, k);
            }
            level = up(level);
            i /= 4;
        }
    }

    /// Siblings of the multi-proof of the marked leaves.
    function siblingsOf(bytes32[] memory level, bool[] memory known) internal pure returns (bytes32[] memory out) {
        out = new bytes32[](4 * level.length + 64);
        uint256 n;
        while (level.length > 1) {
            bool[] memory above = new bool[]((level.length + 3) / 4);
            for (uint256 i; i < level.length; i++) {
                if (known[i]) above[i / 4] = true;
            }
            for (uint256 i; i < 4 * above.length; i++) {
                if (above[i / 4] && !(i < level.length && known[i])) out[n++] = child(level, i);
            }
            level = up(level);
            known = above;
        }
        assembly ("memory-safe") {
            mstore(out, n)
        }
    }

    // ------------------------------------------------------------------ headers

    function mixOf(uint256 blockNumber) internal pure returns (bytes32) {
        return keccak256(abi.encode("mix", blockNumber));
    }

    /// A header in the form and about the size of a real one; real ones are in Beacon.t.sol.
    function headerOf(uint256 blockNumber) internal pure returns (bytes memory) {
        bytes memory fixedPart = new bytes(448);
        for (uint256 i; i < 448; i++) {
            fixedPart[i] = bytes1(uint8(i * 7 + 1));
        }
        return bytes.concat(
            fixedPart,
            hex"80", // difficulty
            hex"84",
            bytes4(uint32(blockNumber)),
            hex"840393870083aabbcc8466554433", // gas limit, gas used, time
            hex"80", // extra data
            hex"a0",
            mixOf(blockNumber),
            fixedPart.length == 448 ? bytes.concat(mixOf(1), mixOf(2), mixOf(3)) : bytes("")
        );
    }
}
