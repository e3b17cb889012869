// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "./Merkle.sol";

/// @title What can be opened of a tree, and what it must lead to
/// @notice A node has a level, the number of levels between it and the leaves, and a place among the nodes of that level.
/// Which nodes exist follows from the number of leaves; one that does not is zero, is never posted and never named.
library Dissection {
    /// @notice Nodes `down` levels below a node that exists.
    function count(uint256 leaves, uint256 level, uint256 place, uint256 down) internal pure returns (uint256 n) {
        uint256 shift = 2 * (level - down);
        n = ((leaves + (1 << shift) - 1) >> shift) - (place << (2 * down));
        uint256 most = 1 << (2 * down);
        if (n > most) n = most;
    }

    /// @notice The node `levels` above these nodes, of which the first is the leftmost below it.
    function root(bytes32[] calldata nodes, uint256 levels) internal pure returns (bytes32) {
        return fold(copy(nodes, nodes.length), levels);
    }

    /// @notice As `root`, of nodes and one more.
    function rootWith(bytes32[] calldata nodes, bytes32 last, uint256 levels) internal pure returns (bytes32) {
        bytes32[] memory list = copy(nodes, nodes.length + 1);
        list[nodes.length] = last;
        return fold(list, levels);
    }

    /// @notice As `root`, of the leaves of whole blocks.
    function rootOfBlocks(bytes calldata blocks, uint256 levels) internal pure returns (bytes32) {
        uint256 n = blocks.length / Merkle.BLOCK;
        bytes32[] memory list = room(n);
        for (uint256 i; i < n; i++) {
            list[i] = Merkle.leaf(blocks[Merkle.BLOCK * i:Merkle.BLOCK * (i + 1)]);
        }
        return fold(list, levels);
    }

    /// A list of n words with room for three more behind it.
    function room(uint256 n) private pure returns (bytes32[] memory list) {
        list = new bytes32[](n + 3);
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    function copy(bytes32[] calldata nodes, uint256 n) private pure returns (bytes32[] memory list) {
        list = room(n);
        assembly ("memory-safe") {
            calldatacopy(add(list, 32), nodes.offset, shl(5, nodes.length))
        }
    }

    /// Forms level after level in place: a parent is written at or before where its first child was read.
    function fold(bytes32[] memory list, uint256 levels) private pure returns (bytes32 r) {
        assembly ("memory-safe") {
            let first := add(list, 32)
            let n := mload(list)
            for {} levels { levels := sub(levels, 1) } {
                let end := add(first, shl(5, n))
                mstore(end, 0)
                mstore(add(end, 32), 0)
                mstore(add(end, 64), 0)
                n := shr(2, add(n, 3))
                let to := first
                let from := first
                for { end := add(first, shl(5, n)) } lt(to, end) { to := add(to, 32) } {
                    mstore(to, keccak256(from, 128))
                    from := add(from, 128)
                }
            }
            r := mload(first)
        }
    }
}
