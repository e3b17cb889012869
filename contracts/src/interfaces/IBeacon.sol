// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Randomness of a named block, proven by its header
/// @notice Anyone may prove the prevrandao of a block long after it was made; the answer depends on the block alone,
/// never on who asks or when. Holds no money and nobody's rights.
interface IBeacon {
    /// The hash of block `number` was kept for later.
    event HashRecorded(uint256 indexed number, bytes32 hash);

    /// Block `number` is not in the past, or its hash can no longer be had: older than 8,191 blocks (256 on a chain
    /// without EIP-2935) and recorded by nobody.
    error BlockUnknown(uint256 number);

    /// What was handed in does not hash to block `number`.
    error WrongHeader(uint256 number, bytes32 expected, bytes32 got);

    /// Block `number` carries no beacon randomness: a header from before proof of stake, or a chain whose prevrandao is
    /// constant or a counter (below 2^64).
    error NoRandomness(uint256 number, uint256 prevrandao);

    /// @notice Keeps the hash of block `number`, so that its randomness can be proven at any later time.
    function record(uint256 number) external returns (bytes32 hash);

    /// @notice The hash of block `number`, from the chain itself or as recorded. Reverts with BlockUnknown.
    function hashOf(uint256 number) external view returns (bytes32 hash);

    /// @notice The hash that was recorded for block `number`; zero if none was.
    function recorded(uint256 number) external view returns (bytes32 hash);

    /// @notice prevrandao of block `number`.
    /// @param header The RLP of exactly that block's header.
    function randomness(uint256 number, bytes calldata header) external view returns (bytes32 prevrandao);
}
