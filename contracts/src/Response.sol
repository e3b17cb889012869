// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMarket, Opening} from "./interfaces/IMarket.sol";

/// @title What the trainer's response says about each drawn section
library Response {
    /// @notice The section digests keccak256(abi.encode(job, section, startRoot, h, endRoot)), formed from leaves that
    /// the caller has proven against the trace. Reverts with WrongOpening where the opening lacks one.
    /// @param initialState Where section 0 starts. Any other section starts at the leaf before its own, which must
    /// stand directly before it in the opening.
    function digests(bytes32 job, bytes32 initialState, uint256[] memory sections, Opening calldata o)
        internal
        pure
        returns (bytes32[] memory out)
    {
        bytes calldata indices = o.indices;
        bytes calldata positions = o.positions;
        bytes32[] calldata leaves = o.leaves;
        bytes32[] calldata interiors = o.interiors;
        uint256 n = sections.length;
        if (positions.length != n || interiors.length != n) revert IMarket.WrongOpening(n);
        out = new bytes32[](n);
        uint256 wrong = n;
        assembly ("memory-safe") {
            let m := mload(0x40) // job, section, start, h, end
            mstore(m, job)
            for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                let section := mload(add(add(sections, 32), shl(5, i)))
                let p := byte(0, calldataload(add(positions.offset, i)))
                let index := add(indices.offset, add(p, p))
                let end := add(leaves.offset, shl(5, p))
                mstore(add(m, 32), section)
                mstore(add(m, 64), initialState)
                mstore(add(m, 96), calldataload(add(interiors.offset, shl(5, i))))
                mstore(add(m, 128), calldataload(end))
                // INVARIANT: the boundaries are those of this very section, never of one the trainer picked.
                let ok := and(lt(p, leaves.length), eq(shr(240, calldataload(index)), section))
                if section {
                    let before := add(shr(240, calldataload(sub(index, 2))), 1)
                    ok := and(ok, and(gt(p, 0), eq(before, section)))
                    mstore(add(m, 64), calldataload(sub(end, 32)))
                }
                if iszero(ok) {
                    wrong := i
                    break
                }
                mstore(add(add(out, 32), shl(5, i)), keccak256(m, 160))
            }
        }
        if (wrong != n) revert IMarket.WrongOpening(wrong);
    }

    /// @notice The hash of each run of `width` digests: one a group.
    function byGroup(bytes32[] memory sections, uint256 width, uint256 groups)
        internal
        pure
        returns (bytes32[] memory out)
    {
        out = new bytes32[](groups);
        assembly ("memory-safe") {
            let from := add(sections, 32)
            let size := shl(5, width)
            let to := add(out, 32)
            for { let end := add(to, shl(5, groups)) } lt(to, end) { to := add(to, 32) } {
                mstore(to, keccak256(from, size))
                from := add(from, size)
            }
        }
    }

    /// @notice The hash of a list of words, without its length.
    function hash(bytes32[] memory words) internal pure returns (bytes32 h) {
        assembly ("memory-safe") {
            h := keccak256(add(words, 32), shl(5, mload(words)))
        }
    }

    /// @notice As `hash`, of a list in calldata.
    function hashCalldata(bytes32[] calldata words) internal pure returns (bytes32 h) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            let size := shl(5, words.length)
            calldatacopy(m, words.offset, size)
            h := keccak256(m, size)
        }
    }
}
