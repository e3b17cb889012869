// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Proofs in the 4-ary keccak tree that every digest of a job uses
/// @notice A leaf is the hash of a block of 128 bytes, a node the hash of its four children, so every hash is one
/// keccak permutation. A child that does not exist is 32 zero bytes. The depth follows from the number of leaves, which
/// the caller knows from the job's terms or its program; it is never the prover's to say, so a leaf cannot pose as a
/// node.
///
/// A zero hash proves as a leaf wherever the tree is absent: callers compare an index with the number of leaves first.
library Merkle {
    /// The proof is too short, too long, out of order or out of range, or does not lead to the root.
    error BadProof();

    /// Bytes of a leaf's block, and of a node's children.
    uint256 internal constant BLOCK = 128;

    /// @notice Levels above n leaves: ⌈log4 n⌉; 0 for one leaf, whose root is its own hash.
    function depth(uint256 n) internal pure returns (uint256 d) {
        assembly ("memory-safe") {
            // ⌈log2 n⌉ = 256 - clz(n-1), halved upwards; n of 0 and 1 give 0.
            d := mul(gt(n, 1), shr(1, sub(257, clz(sub(n, 1)))))
        }
    }

    /// @notice The hash of one block, which must be whole: 128 bytes, padded with zeros by whoever hands it in.
    function leaf(bytes calldata data) internal pure returns (bytes32 h) {
        if (data.length != BLOCK) revert BadProof();
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, data.offset, BLOCK)
            h := keccak256(m, BLOCK)
        }
    }

    /// @notice The root above leaf `index`. `siblings` holds exactly three hashes a level, from the leaves up, each
    /// level from left to right.
    function path(bytes32 h, uint256 index, uint256 levels, bytes32[] calldata siblings)
        internal
        pure
        returns (bytes32 root)
    {
        if (siblings.length != 3 * levels || index >> (2 * levels) != 0) revert BadProof();
        assembly ("memory-safe") {
            let node := mload(0x40)
            let s := siblings.offset
            for {} levels { levels := sub(levels, 1) } {
                let own := shl(5, and(index, 3))
                calldatacopy(node, s, own)
                mstore(add(node, own), h)
                calldatacopy(add(node, add(own, 32)), add(s, own), sub(96, own))
                h := keccak256(node, BLOCK)
                s := add(s, 96)
                index := shr(2, index)
            }
            root := h
        }
    }

    /// @notice Checks several leaves at once, or reverts with BadProof.
    /// @param indices Two bytes a leaf, big-endian, strictly rising.
    /// @param leaves Their hashes, in the same order.
    /// @param siblings Exactly the children that cannot be formed from below: level by level from the leaves up, from
    /// left to right in each level, absent ones as zero.
    function multi(
        bytes32 root,
        uint256 levels,
        bytes calldata indices,
        bytes32[] calldata leaves,
        bytes32[] calldata siblings
    ) internal pure {
        uint256 n = leaves.length;
        if (n == 0 || indices.length != 2 * n) revert BadProof();
        bool ok;
        assembly ("memory-safe") {
            // Above the free pointer lie the node being formed, then the known hashes of one level as pairs
            // (index, hash), closed by an index that none has. Each level is read and its parents written in place:
            // a parent has at least one known child, so writing never overtakes reading.
            let node := mload(0x40)
            let pairs := add(node, BLOCK)
            let w := pairs
            let previous := not(0)
            ok := 1
            for { let i := 0 } lt(i, n) { i := add(i, 1) } {
                let index := shr(240, calldataload(add(indices.offset, add(i, i))))
                ok := and(ok, or(iszero(i), gt(index, previous)))
                previous := index
                mstore(w, index)
                mstore(add(w, 32), calldataload(add(leaves.offset, shl(5, i))))
                w := add(w, 64)
            }
            ok := and(ok, iszero(shr(add(levels, levels), previous)))
            mstore(w, not(0))

            let s := siblings.offset
            for {} levels { levels := sub(levels, 1) } {
                let r := pairs
                let end := w
                w := pairs
                for {} lt(r, end) {} {
                    let parent := shr(2, mload(r))
                    let index := shl(2, parent)
                    for { let child := node } lt(child, pairs) { child := add(child, 32) } {
                        switch eq(mload(r), index)
                        case 1 {
                            mstore(child, mload(add(r, 32)))
                            r := add(r, 64)
                        }
                        default {
                            mstore(child, calldataload(s))
                            s := add(s, 32)
                        }
                        index := add(index, 1)
                    }
                    mstore(w, parent)
                    mstore(add(w, 32), keccak256(node, BLOCK))
                    w := add(w, 64)
                }
                mstore(w, not(0))
            }
            ok := and(ok, eq(w, add(pairs, 64)))
            ok := and(ok, eq(mload(add(pairs, 32)), root))
            ok := and(ok, eq(s, add(siblings.offset, shl(5, siblings.length))))
        }
        if (!ok) revert BadProof();
    }

    /// @notice Whether several leaves lie under root, and `siblings` is exactly what `multi` describes. They lie in memory
    /// as pairs (index, hash) from `node` + 128 to `end`, at least one, rising strictly.
    /// @dev Overwrites memory from `node` to `end` + 32, which must be the caller's to use.
    function climb(bytes32 root, uint256 node, uint256 end, uint256 levels, bytes32[] calldata siblings)
        internal
        pure
        returns (bool ok)
    {
        assembly ("memory-safe") {
            // The walk of multi, level by level in place. (A function that both share would cost every job's response gas.)
            let pairs := add(node, BLOCK)
            ok := iszero(shr(add(levels, levels), mload(sub(end, 64))))
            mstore(end, not(0))

            let s := siblings.offset
            for {} levels { levels := sub(levels, 1) } {
                let r := pairs
                let w := pairs
                for {} lt(r, end) {} {
                    let parent := shr(2, mload(r))
                    let index := shl(2, parent)
                    for { let child := node } lt(child, pairs) { child := add(child, 32) } {
                        switch eq(mload(r), index)
                        case 1 {
                            mstore(child, mload(add(r, 32)))
                            r := add(r, 64)
                        }
                        default {
                            mstore(child, calldataload(s))
                            s := add(s, 32)
                        }
                        index := add(index, 1)
                    }
                    mstore(w, parent)
                    mstore(add(w, 32), keccak256(node, BLOCK))
                    w := add(w, 64)
                }
                end := w
                mstore(end, not(0))
            }
            ok := and(ok, eq(end, add(pairs, 64)))
            ok := and(ok, eq(s, add(siblings.offset, shl(5, siblings.length))))
            ok := and(ok, eq(mload(add(pairs, 32)), root))
        }
    }

    /// @notice The root of the tree whose last leaf is leaf `index`: everything right of it is absent. With
    /// `levels = depth(index + 1)`, equality with a committed root proves the tree's exact shape.
    /// @param left Exactly the siblings left of the path, from the leaves up, each level from left to right.
    function last(bytes32 h, uint256 index, uint256 levels, bytes32[] calldata left)
        internal
        pure
        returns (bytes32 root)
    {
        bool ok;
        assembly ("memory-safe") {
            ok := iszero(shr(add(levels, levels), index))
            let node := mload(0x40)
            let s := left.offset
            for {} levels { levels := sub(levels, 1) } {
                let own := shl(5, and(index, 3))
                calldatacopy(node, s, own)
                mstore(add(node, own), h)
                calldatacopy(add(node, add(own, 32)), calldatasize(), sub(96, own)) // zeros
                h := keccak256(node, BLOCK)
                s := add(s, own)
                index := shr(2, index)
            }
            ok := and(ok, eq(s, add(left.offset, shl(5, left.length))))
            root := h
        }
        if (!ok) revert BadProof();
    }

    /// @notice The bits of one 4-byte element of a block; elements are little-endian.
    function word(bytes calldata data, uint256 lane) internal pure returns (uint32 bits) {
        uint256 v = uint32(bytes4(data[4 * lane:]));
        v = ((v & 0x00ff00ff) << 8) | ((v >> 8) & 0x00ff00ff);
        bits = uint32((v << 16) | (v >> 16));
    }

    /// @notice One element of the tensor whose element tree has this root: the bits of a float32 or int32, or the
    /// value of a byte.
    /// @param elements Elements of the tensor, which fix the tree's depth.
    /// @param size Bytes of an element, 4 or 1.
    /// @param data The block that holds the element; `siblings` is its path.
    function element(
        bytes32 root,
        uint256 elements,
        uint256 size,
        uint256 index,
        bytes calldata data,
        bytes32[] calldata siblings
    ) internal pure returns (uint32 bits) {
        if (index >= elements) revert BadProof();
        uint256 lanes = BLOCK / size;
        uint256 levels = depth((elements + lanes - 1) / lanes);
        if (path(leaf(data), index / lanes, levels, siblings) != root) revert BadProof();
        index %= lanes;
        return size == 1 ? uint8(data[index]) : word(data, index);
    }
}
