// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Phase} from "../src/interfaces/IMarket.sol";
import {Account, Unit} from "../src/interfaces/IStakes.sol";
import {Play, Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// Settled
/// ├── all seats matched: trainer, drawer, seats paid, the rest refunded
/// ├── second committee matched: its seats and drawer paid too
/// ├── some seats silent, no second committee: their fees refunded
/// └── diverged
///     ├── inside a section: paid for the whole ones
///     ├── shorter than what is drawn: seats share sections
///     └── in the first step: nothing to draw, nothing paid but fees
contract HappyTest is Play {
    function setUp() public {
        vm.roll(1000);
        deployMarket(Preset.Devnet, DISPUTES);
        joinUnits(4);
    }

    function earned(uint256 unit) internal view returns (uint256) {
        return uint256(stakes.unit(unit).earned) * 1 gwei;
    }

    function test_AllMatch() public {
        Run memory r = toResponded(3, 4, 64, 3);
        for (uint256 i; i < 3; i++) {
            reveal(r, i);
        }
        Account memory before = stakes.account(TRAINER);
        settle(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Settled));
        Account memory trainer = stakes.account(TRAINER);
        assertEq(trainer.locked, before.locked - r.t.stake, "stake released");
        assertEq(trainer.free, before.free + r.t.stake + r.t.reward, "reward");
        assertEq(stakes.account(DRAWER).free, r.t.drawBounty, "bounty");
        uint256 refund = 6 * uint256(r.t.fee) + r.t.secondBounty;
        assertEq(stakes.account(REQUESTER).free, refund, "refund");
        for (uint256 i; i < 3; i++) {
            assertEq(earned(r.units[i]), r.t.fee, "fee");
        }
        assertEq(address(market).balance, 0, "nothing stays");
    }

    function test_RevealsInOneTransaction() public {
        Run memory r = toResponded(8, 4, 64, 8);
        market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, all(r));
        assertEq(market.job(r.id).matched, 255);
        settle(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Settled));
    }

    function test_SecondCommittee() public {
        Run memory r = toReanswered(1);
        assertEq(r.units.length, 6, "twice the seats");
        assertEq(r.bySeat.length, 2, "groups of the two silent seats");
        for (uint256 i; i < 6; i++) {
            reveal(r, i);
        }
        settle(r);
        uint256 fees;
        for (uint256 u; u < stakes.joined(); u++) {
            fees += earned(u);
        }
        assertEq(fees, 7 * uint256(r.t.fee), "one and six seats");
        assertEq(stakes.account(DRAWER).free, uint256(r.t.drawBounty) + r.t.secondBounty, "both draws");
        assertEq(stakes.account(REQUESTER).free, 2 * uint256(r.t.fee), "the two silent seats' fees");
        assertTrue(r.rounds[0].seed != r.rounds[1].seed, "a draw of its own");
    }

    function test_SilentSeatsWithoutSecondCommittee() public {
        Run memory r = toResponded(3, 4, 64, 1);
        reveal(r, 0);
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake + r.t.reward, "an honest trainer is paid");
        assertEq(stakes.account(REQUESTER).free, 8 * uint256(r.t.fee) + r.t.secondBounty);
    }

    function test_NobodyAttestsAtAll() public {
        Run memory r = toRedrawn(0);
        respond(r);
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake + r.t.reward, "an honest trainer is paid");
    }

    function diverge(uint64 steps) internal returns (Run memory r) {
        r = toClaimed(3, 4, 64);
        train(r, steps);
        submit(r);
        draw(r);
        for (uint256 i; i < 3; i++) {
            attest(r, i);
        }
        respond(r);
        for (uint256 i; i < 3; i++) {
            reveal(r, i);
        }
    }

    function test_DivergedInsideSection() public {
        Run memory r = diverge(3250); // 32 sections and a half
        assertTrue(market.job(r.id).diverged);
        assertEq(market.job(r.id).sections, 33);
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake + uint256(r.t.reward) * 32 / 64, "pro rata");
        uint256 refund = r.t.reward - uint256(r.t.reward) / 2 + 6 * uint256(r.t.fee) + r.t.secondBounty;
        assertEq(stakes.account(REQUESTER).free, refund);
    }

    function test_DivergedShorterThanTheDraw() public {
        Run memory r = diverge(501); // 5 whole sections and one step: 6 leaves for 3 seats of 4
        assertEq(r.sections.length, 12);
        assertEq(r.width, 4);
        uint256 seen;
        for (uint256 i; i < 12; i++) {
            seen |= 1 << r.sections[i];
        }
        assertEq(seen, 63, "all of them");
        settle(r);
        assertEq(earned(r.units[0]), r.t.fee);
    }

    function test_DivergedWithOneSection() public {
        Run memory r = diverge(50);
        assertEq(r.width, 1);
        assertEq(r.sections.length, 3);
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake, "no whole section");
    }

    function test_DivergedInFirstStep() public {
        Run memory r = diverge(0);
        assertEq(r.sections.length, 0);
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake);
    }

    function test_RaisedRewardIsPaid() public {
        Run memory r = toOpen(3, 4, 64);
        vm.prank(REQUESTER);
        market.raise{value: 1 ether}(r.t);
        vm.prank(REQUESTER);
        market.raise{value: 0.5 ether}(r.t);
        claim(r);
        assertEq(r.c.reward, uint256(r.t.reward) + 1.5 ether);
        train(r, r.t.steps);
        submit(r);
        draw(r);
        respond(r);
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake + r.t.reward + 1.5 ether);
        assertEq(address(market).balance, 0);
    }

    /// Whatever the shape: what is drawn is distinct, what is opened is accepted, the trainer is paid.
    function testFuzz_Shapes(uint256 seats, uint256 perSeat, uint256 sections, uint256 attesting) public {
        seats = bound(seats, 1, 16);
        perSeat = bound(perSeat, 1, 128 / seats);
        sections = bound(sections, seats * perSeat, 300);
        attesting = bound(attesting, 0, seats);
        Run memory r = toResponded(uint8(seats), uint8(perSeat), uint64(sections), attesting);
        for (uint256 i; i < r.sections.length; i++) {
            assertLt(r.sections[i], sections);
            for (uint256 k; k < i; k++) {
                assertTrue(r.sections[i] != r.sections[k], "distinct");
            }
        }
        for (uint256 i; i < attesting; i++) {
            reveal(r, i);
        }
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake + r.t.reward);
        assertEq(stakes.account(REQUESTER).free, (3 * seats - attesting) * r.t.fee + r.t.secondBounty);
        assertEq(address(market).balance, 0);
    }

    function testFuzz_DivergedShapes(uint256 steps, uint256 seats) public {
        seats = bound(seats, 1, 8);
        Run memory r = toClaimed(uint8(seats), 4, 40);
        train(r, uint64(bound(steps, 0, 3999)));
        submit(r);
        draw(r);
        attest(r, 0);
        respond(r);
        reveal(r, 0);
        uint256 before = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free, before + r.t.stake + uint256(r.t.reward) * (r.s.steps / 100) / 40);
        assertEq(address(market).balance, 0);
    }
}
