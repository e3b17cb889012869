// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBeacon} from "./interfaces/IBeacon.sol";

/// @title Beacon
/// @notice See IBeacon: the interface carries the promises and warnings.
contract Beacon is IBeacon {
    /// EIP-2935: the hashes of the last 8,191 blocks.
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    /// Where a header's eighth item, difficulty, starts: the seven before it have fixed sizes, the list's own prefix
    /// takes three bytes (a header with its bloom is longer than 255 bytes and shorter than 65,536).
    uint256 internal constant DIFFICULTY = 448;

    /// A chain whose prevrandao is a constant or a counter stays below this; a real one does not in 2^192 tries.
    uint256 internal constant LEAST_RANDOMNESS = 1 << 64;

    /// @inheritdoc IBeacon
    mapping(uint256 height => bytes32) public recorded;

    /// @inheritdoc IBeacon
    function record(uint256 height) external returns (bytes32 hash) {
        hash = hashOf(height);
        recorded[height] = hash;
        emit HashRecorded(height, hash);
    }

    /// @inheritdoc IBeacon
    function hashOf(uint256 height) public view returns (bytes32 hash) {
        hash = blockhash(height);
        if (hash == 0) {
            assembly ("memory-safe") {
                mstore(0, height)
                // The order matters: returndatasize() is meaningful only after the call.
                let ok := staticcall(gas(), HISTORY, 0, 32, 0, 32)
                if and(ok, eq(returndatasize(), 32)) { hash := mload(0) }
            }
        }
        if (hash == 0) hash = recorded[height];
        if (hash == 0) revert BlockUnknown(height);
    }

    /// @inheritdoc IBeacon
    function randomness(uint256 height, bytes calldata header) external view returns (bytes32 random) {
        // INVARIANT: only the header of exactly this block passes, so nobody chooses among blocks.
        bytes32 expected = hashOf(height);
        bytes32 got = keccak256(header);
        if (got != expected) revert WrongHeader(height, expected, got);

        // What hashes to a block's hash is a well-formed header, so its items may be walked without further checks.
        assembly ("memory-safe") {
            let p := add(header.offset, DIFFICULTY)
            // INVARIANT: difficulty is zero; before proof of stake item 13 was the miner's to choose.
            if eq(byte(0, calldataload(p)), 0x80) {
                // difficulty, number, gasLimit, gasUsed, timestamp, extraData: short strings all.
                for { let i := 0 } lt(i, 6) { i := add(i, 1) } {
                    let prefix := byte(0, calldataload(p))
                    p := add(p, 1)
                    if gt(prefix, 0x80) { p := add(p, sub(prefix, 0x80)) }
                }
                if eq(byte(0, calldataload(p)), 0xa0) { random := calldataload(add(p, 1)) }
            }
        }
        // INVARIANT: no randomness, no draw.
        if (uint256(random) < LEAST_RANDOMNESS) revert NoRandomness(height, uint256(random));
    }
}
