// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Beacon} from "../src/Beacon.sol";
import {IBeacon} from "../src/interfaces/IBeacon.sol";
import {Header, Headers} from "./Headers.sol";
import {Test, vm} from "./Vm.sol";

/// randomness
/// ├── header of the block: prevrandao, at ages 1, 256 (blockhash), 257, 8191 (EIP-2935), 8192 (recorded)
/// ├── header of another block, or one bit changed: WrongHeader
/// ├── hash not to be had: BlockUnknown
/// └── header without beacon randomness
///     ├── difficulty above zero: NoRandomness
///     └── prevrandao below 2^64: NoRandomness
contract BeaconTest is Test {
    Beacon internal beacon;

    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    /// The code that EIP-2935 deploys.
    bytes internal constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";
    uint256 internal constant WINDOW = 8191;

    function setUp() public {
        beacon = new Beacon();
    }

    /// A chain at `age` blocks after the header's that knows the hash where a real one would.
    function rollTo(Header memory h, uint256 age) internal {
        vm.roll(h.number + age);
        if (age <= 256) vm.setBlockhash(h.number, h.hash);
        vm.etch(HISTORY, HISTORY_CODE);
        vm.store(HISTORY, bytes32(h.number % WINDOW), h.hash);
    }

    function test_RealHeadersAtEveryAge() public {
        Header[] memory hs = Headers.all();
        uint256[5] memory ages = [uint256(1), 2, 256, 257, 8191];
        for (uint256 i; i < hs.length; i++) {
            assertEq(keccak256(hs[i].rlp), hs[i].hash);
            for (uint256 k; k < ages.length; k++) {
                uint256 before = vm.snapshotState();
                rollTo(hs[i], ages[k]);
                assertEq(beacon.hashOf(hs[i].number), hs[i].hash);
                assertEq(beacon.randomness(hs[i].number, hs[i].rlp), hs[i].mix);
                vm.revertToState(before);
            }
        }
    }

    function test_Age8192NeedsRecord() public {
        Header memory h = Headers.geth299();
        rollTo(h, 8192);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockUnknown.selector, h.number));
        beacon.randomness(h.number, h.rlp);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockUnknown.selector, h.number));
        beacon.record(h.number);

        rollTo(h, 8191);
        vm.expectEmit(address(beacon));
        emit IBeacon.HashRecorded(h.number, h.hash);
        assertEq(beacon.record(h.number), h.hash);
        rollTo(h, 8192);
        vm.store(HISTORY, bytes32(h.number % WINDOW), keccak256("overwritten"));
        assertEq(beacon.randomness(h.number, h.rlp), h.mix);
        rollTo(h, 1_000_000);
        assertEq(beacon.randomness(h.number, h.rlp), h.mix);
        assertEq(beacon.recorded(h.number), h.hash);
    }

    function test_RecordFromBlockhash() public {
        Header memory h = Headers.anvil300();
        rollTo(h, 1);
        beacon.record(h.number);
        rollTo(h, 9000);
        assertEq(beacon.randomness(h.number, h.rlp), h.mix);
    }

    /// A chain without EIP-2935: 256 blocks, not one more.
    function test_WithoutHistory() public {
        Header memory h = Headers.geth299();
        vm.roll(h.number + 256);
        vm.setBlockhash(h.number, h.hash);
        assertEq(beacon.randomness(h.number, h.rlp), h.mix);
        vm.roll(h.number + 257);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockUnknown.selector, h.number));
        beacon.randomness(h.number, h.rlp);
    }

    function test_PresentAndFutureBlocks() public {
        Header memory h = Headers.geth299();
        rollTo(h, 0);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockUnknown.selector, h.number));
        beacon.randomness(h.number, h.rlp);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockUnknown.selector, h.number + 1));
        beacon.record(h.number + 1);
    }

    function test_HeaderOfAnotherBlock() public {
        Header memory h = Headers.geth299();
        Header memory other = Headers.anvil300();
        rollTo(h, 5);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, h.number, h.hash, other.hash));
        beacon.randomness(h.number, other.rlp);
    }

    function testFuzz_ChangedHeader(uint256 where, uint8 by) public {
        Header memory h = Headers.geth299();
        rollTo(h, 5);
        where = bound(where, 0, h.rlp.length - 1);
        if (by == 0) by = 1;
        h.rlp[where] ^= bytes1(by);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, h.number, h.hash, keccak256(h.rlp)));
        beacon.randomness(h.number, h.rlp);
    }

    function testFuzz_CutHeader(uint256 length) public {
        Header memory h = Headers.anvil300();
        rollTo(h, 5);
        length = bound(length, 0, h.rlp.length - 1);
        bytes memory cut = h.rlp;
        assembly ("memory-safe") {
            mstore(cut, length)
        }
        vm.expectPartialRevert(IBeacon.WrongHeader.selector);
        beacon.randomness(h.number, cut);
    }

    /// The real header with other bytes at `where`, as a block of a chain that made such blocks.
    function remade(uint256 where, bytes memory patch) internal returns (Header memory h) {
        h = Headers.geth299();
        for (uint256 i; i < patch.length; i++) {
            h.rlp[where + i] = patch[i];
        }
        h.hash = keccak256(h.rlp);
        rollTo(h, 5);
    }

    function test_DifficultyAboveZero() public {
        Header memory h = remade(448, hex"01");
        vm.expectRevert(abi.encodeWithSelector(IBeacon.NoRandomness.selector, h.number, 0));
        beacon.randomness(h.number, h.rlp);
    }

    /// Where mixHash starts in geth299's header.
    function mixAt() internal pure returns (uint256 where) {
        Header memory h = Headers.geth299();
        for (where = 449;; where++) {
            bytes32 word;
            bytes memory rlp = h.rlp;
            assembly ("memory-safe") {
                word := mload(add(add(rlp, 32), where))
            }
            if (word == h.mix) return where;
        }
    }

    function test_PrevrandaoBelowLimit() public {
        uint256 where = mixAt();
        Header memory h = remade(where, abi.encode(uint256(type(uint64).max)));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.NoRandomness.selector, h.number, uint256(type(uint64).max)));
        beacon.randomness(h.number, h.rlp);
        h = remade(where, abi.encode(uint256(0)));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.NoRandomness.selector, h.number, 0));
        beacon.randomness(h.number, h.rlp);
        h = remade(where, abi.encode(uint256(1) << 64));
        assertEq(beacon.randomness(h.number, h.rlp), bytes32(uint256(1) << 64));
    }
}
