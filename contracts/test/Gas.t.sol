// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Play, Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// What a job costs, as whole transactions: every call runs isolated, with its calldata and 21,000 gas. Accounts and
/// lanes are new unless a test says so; the trainer draws for itself.
/// forge-config: default.isolate = true
contract GasTest is Play {
    uint256 internal total;

    function setUp() public {
        vm.roll(1000);
        deployMarket(Preset.Testnet, address(0));
        joinUnits(8);
    }

    function openLanes() internal {
        for (uint256 i; i < VALIDATORS; i++) {
            vm.prank(validator(i));
            market.openLanes(0, 8);
        }
    }

    function snap(string memory group, string memory name) internal {
        total += vm.snapshotGasLastCall(group, name);
    }

    /// From post to settle. `together`: one transaction reveals all seats.
    function run(string memory group, uint8 seats, bool together) internal {
        total = 0;
        Run memory r = toOpen(seats, 4, 64);
        snap(group, "post");
        claim(r);
        snap(group, "claim");
        train(r, r.t.steps);
        vm.warp(vm.getBlockTimestamp() + 60);
        submit(r);
        snap(group, "submit");
        uint256 b = market.job(r.id).drawBlock;
        bytes memory header = headerOf(b);
        vm.roll(b + 2);
        vm.setBlockhash(b, keccak256(header));
        bytes32 f = market.job(r.id).facts;
        vm.prank(TRAINER);
        market.draw(r.id, header);
        snap(group, "draw");
        drawn(r, keccak256(abi.encode(mixOf(b), block.chainid, address(market), r.id, f)), TRAINER);
        for (uint256 i; i < seats; i++) {
            attest(r, i);
            snap(group, "commit");
        }
        respond(r);
        snap(group, "respond");
        if (together) {
            market.reveal(r.id, keccak256(abi.encode(r.s)), r.rounds, r.bySeat, all(r));
            snap(group, "reveal");
        }
        for (uint256 i; i < seats && !together; i++) {
            reveal(r, i);
            snap(group, "reveal");
        }
        settle(r);
        snap(group, "settle");
        vm.snapshotValue(group, "total", total);
    }

    function test_ThreeSeats() public {
        openLanes();
        run("job of 3 seats", 3, false);
        assertLe(total, 750_000, "three seats");
    }

    function test_EightSeats() public {
        openLanes();
        run("job of 8 seats", 8, false);
        assertLe(total, 1_350_000, "eight seats");
    }

    function test_EightSeatsRevealedTogether() public {
        openLanes();
        run("job of 8 seats, revealed together", 8, true);
    }

    /// A lane that was not opened ahead costs 17,100 gas more, once.
    function test_ThreeSeatsInNewLanes() public {
        run("job of 3 seats, new lanes", 3, false);
        assertLe(total, 750_000, "three seats");
    }

    function test_EightSeatsInNewLanes() public {
        run("job of 8 seats, new lanes", 8, false);
        assertLe(total, 1_350_000, "eight seats");
    }

    /// What goes wrong, and what is done beside jobs.
    function test_Others() public {
        string memory group = "beside the happy path";
        vm.prank(AUDITOR);
        stakes.deposit{value: 1 ether}();
        snap(group, "deposit");
        vm.deal(AUDITOR, 100 ether);
        vm.prank(AUDITOR);
        stakes.join{value: 4 * w.unit}(4);
        snap(group, "join 4 units");
        vm.prank(AUDITOR);
        market.openLanes(0, 8);
        snap(group, "open 8 lanes");

        Run memory r = toDrawn(3, 4, 64);
        bytes32 submission = keccak256(abi.encode(r.s));
        vm.prank(stakes.ownerOf(r.units[2]));
        market.unavailable(r.id, submission, r.rounds[0], 2, 1);
        snap(group, "unavailable");
        attest(r, 0);
        commitAs(r, 1, 1, keccak256(abi.encodePacked(accusation(r, 1, 0).own)), 0);
        respond(r);
        reveal(r, 0);
        accuse(r, accusation(r, 1, 0));
        snap(group, "accuse");
        bytes32 salt = keccak256("salt");
        vm.prank(AUDITOR);
        market.seal(keccak256(abi.encode(r.id, uint256(9), AUDITOR, salt)));
        snap(group, "seal");
        vm.roll(vm.getBlockNumber() + 1);
        uint256 bond = market.bondOf(r.id);
        vm.prank(AUDITOR);
        market.challenge{value: bond}(r.id, 9, salt);
        snap(group, "challenge");
        convene(r);
        snap(group, "convene");
        draw(r);
        for (uint256 i; i < r.units.length; i++) {
            attest(r, i);
        }
        respond(r);
        snap(group, "respond, second round");
        reveal(r, 0);
        snap(group, "reveal, second round");
        vm.warp(uint256(market.docketOf(r.id).end) + 1);
        market.expire(r.t, r.s, r.rounds);
        snap(group, "expire");
        market.release(r.id, 1);
        snap(group, "release");
        vm.prank(AUDITOR);
        stakes.withdraw(1 ether, AUDITOR);
        snap(group, "withdraw");
    }
}
