// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBeacon} from "./interfaces/IBeacon.sol";

/// @title What an encoded block header says
/// @notice Its errors are the beacon's.
library BlockHeader {
    /// Where a header's eighth item, difficulty, starts: the seven before it have fixed sizes, the list's own prefix
    /// takes three bytes (a header with its bloom is longer than 255 bytes and shorter than 65,536).
    uint256 internal constant DIFFICULTY = 448;

    /// A chain whose prevrandao is a constant or a counter stays below this; a real one does not in 2^192 tries.
    uint256 internal constant LEAST_RANDOMNESS = 1 << 64;

    /// @notice prevrandao of block `height`, whose hash is `expected`.
    function randomness(uint256 height, bytes32 expected, bytes calldata header)
        internal
        pure
        returns (bytes32 random)
    {
        // INVARIANT: only the header of exactly this block passes, so nobody chooses among blocks.
        bytes32 got = keccak256(header);
        if (got != expected) revert IBeacon.WrongHeader(height, expected, got);

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
        if (uint256(random) < LEAST_RANDOMNESS) revert IBeacon.NoRandomness(height, uint256(random));
    }
}
