// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHeader} from "./BlockHeader.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";

/// @title Beacon
/// @notice See IBeacon: the interface carries the promises and warnings.
contract Beacon is IBeacon {
    /// EIP-2935: the hashes of the last 8,191 blocks.
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

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
        return BlockHeader.randomness(height, hashOf(height), header);
    }
}
