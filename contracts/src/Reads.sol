// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {F32} from "./F32.sol";
import {Merkle} from "./Merkle.sol";
import {Coordinate, Operand, Operator, OperatorCodec} from "./OperatorCodec.sol";
import {Span} from "./Segments.sol";
import {IReferee, Opening, Place} from "./interfaces/IReferee.sol";

/// @title What an operand reads for the terms of a segment
/// @notice The contract computes every address itself, from the encoding; the prover only says which of the opened
/// blocks holds which value, and each such word is checked.
library Reads {
    uint8 internal constant U8 = 2;
    uint8 internal constant INDEX = 4;

    /// A block that no term has read yet.
    uint256 private constant UNREAD = type(uint256).max;

    /// @notice The operands that x's coordinates refer to: bit j for operand j.
    function needs(Operand memory x) internal pure returns (uint256 operands) {
        for (uint256 i; i < x.coordinates.length; i++) {
            uint256 ind = x.coordinates[i].ind;
            if (ind < OperatorCodec.MAX_OPERANDS) operands |= 1 << ind;
        }
    }

    /// @notice The bits that x reads, 4 bytes a term, big-endian; uint8 elements as float32.
    /// @param s The terms.
    /// @param indices What the operands read that x's coordinates refer to, for all terms, one operand after another.
    function values(
        Operator memory o,
        Operand memory x,
        Place calldata p,
        Span memory s,
        bytes calldata indices,
        Opening calldata opening
    ) internal pure returns (bytes memory) {
        View memory v = View({
            axes: OperatorCodec.axesAt(o, p.element, s.first),
            stride: s.stride,
            step: p.step,
            referred: needs(x),
            indices: 0,
            picks: 0,
            blocks: 0,
            leaves: new uint256[](opening.blocks.length / Merkle.BLOCK),
            out: new bytes(4 * s.count + 28)
        });
        bool open = x.source != INDEX;
        expect("picks", opening.picks.length, open ? s.count : 0);
        expect("blocks", opening.blocks.length, open ? v.leaves.length * Merkle.BLOCK : 0);
        for (uint256 i; i < v.leaves.length; i++) {
            v.leaves[i] = UNREAD;
        }
        (v.indices, v.picks, v.blocks) = (_begin(indices), _begin(opening.picks), _begin(opening.blocks));
        _read(v, o, x, s.count);
        if (open) _prove(v.leaves, x, s.count, opening);
        else expect("siblings", opening.siblings.length, 0);
        bytes memory out = v.out;
        assembly ("memory-safe") {
            mstore(out, sub(mload(out), 28))
        }
        return out;
    }

    /// Where the loop over terms finds what it needs.
    struct View {
        uint256 axes; // at the current term
        uint256 stride; // terms from one to the next
        uint64 step;
        uint256 referred; // operands that coordinates refer to
        uint256 indices; // where in calldata what they read begins; likewise the next two
        uint256 picks;
        uint256 blocks;
        uint256[] leaves; // which leaf each block is, as far as it was read
        bytes out; // and 28 bytes more, so that a word can be written over each value
    }

    function _begin(bytes calldata data) private pure returns (uint256 place) {
        assembly ("memory-safe") {
            place := data.offset
        }
    }

    /// Writes what x reads at each of n terms into v.out.
    function _read(View memory v, Operator memory o, Operand memory x, uint256 n) private pure {
        uint32[6] memory bits;
        bool open = x.source != INDEX;
        for (uint256 t; t < n;) {
            if (v.referred != 0) _gather(bits, v, t, n);
            (bool valid, uint256 r) = OperatorCodec.locate(x, v.axes, v.step, bits);
            if (!valid) r = x.oob;
            else if (open) r = _look(v, x.elementType, r, t);
            bytes memory out = v.out;
            assembly ("memory-safe") {
                mstore(add(add(out, 32), shl(2, t)), shl(224, r))
                t := add(t, 1)
            }
            v.axes = OperatorCodec.advance(o, v.axes, v.stride);
        }
    }

    /// Sets bits[j] to what operand j reads at term t of n, for each operand that is referred to.
    function _gather(uint32[6] memory bits, View memory v, uint256 t, uint256 n) private pure {
        (uint256 referred, uint256 place) = (v.referred, v.indices);
        assembly ("memory-safe") {
            place := add(place, shl(2, t))
            for { let to := bits } referred { referred := shr(1, referred) } {
                if and(referred, 1) {
                    mstore(to, shr(224, calldataload(place)))
                    place := add(place, shl(2, n))
                }
                to := add(to, 32)
            }
        }
    }

    /// The bits of an element in the block that was picked for term t, which is the leaf of that element from now on.
    function _look(View memory w, uint8 elementType, uint256 element, uint256 t) private pure returns (uint256 v) {
        (uint256[] memory leaves, uint256 picks, uint256 blocks) = (w.leaves, w.picks, w.blocks);
        bool ok;
        assembly ("memory-safe") {
            let bytewise := eq(elementType, 2)
            let leaf := shr(add(5, shl(1, bytewise)), element)
            let pick := byte(0, calldataload(add(picks, t)))
            if lt(pick, mload(leaves)) {
                let slot := add(add(leaves, 32), shl(5, pick))
                let known := mload(slot)
                ok := or(eq(known, leaf), iszero(not(known)))
                mstore(slot, leaf)
            }
            let data := add(blocks, shl(7, pick))
            switch bytewise
            case 1 { v := byte(0, calldataload(add(data, and(element, 127)))) }
            default {
                // Little-endian.
                v := calldataload(add(data, shl(2, and(element, 31))))
                v := or(or(byte(0, v), shl(8, byte(1, v))), or(shl(16, byte(2, v)), shl(24, byte(3, v))))
            }
        }
        if (!ok) revert IReferee.WrongBlock(t);
        if (elementType == U8) v = F32.i2f(v);
    }

    /// Checks that the blocks are the leaves that were read, under the opening's root.
    function _prove(uint256[] memory leaves, Operand memory x, uint256 terms, Opening calldata opening) private pure {
        uint256 n = leaves.length;
        if (n == 0) {
            if (opening.siblings.length != 0) revert Merkle.BadProof();
            return;
        }
        // The layout that Merkle.climb wants: room for a node, then pairs, then one word.
        uint256[] memory pairs = new uint256[](2 * n + 5);
        bytes calldata blocks = opening.blocks;
        uint256 previous = UNREAD;
        for (uint256 i; i < n; i++) {
            uint256 leaf = leaves[i];
            if (leaf == UNREAD || (i > 0 && leaf <= previous)) revert IReferee.WrongBlock(terms);
            previous = leaf;
            pairs[4 + 2 * i] = leaf;
            pairs[5 + 2 * i] = uint256(Merkle.leaf(blocks[Merkle.BLOCK * i:Merkle.BLOCK * (i + 1)]));
        }
        uint256 lanes = perLeaf(x.elementType);
        uint256 levels = Merkle.depth((uint256(int256(x.elements)) + lanes - 1) / lanes);
        uint256 node;
        assembly ("memory-safe") {
            node := add(pairs, 32)
        }
        if (!Merkle.climb(opening.root, node, node + Merkle.BLOCK + 64 * n, levels, opening.siblings)) {
            revert Merkle.BadProof();
        }
    }

    /// Elements in a leaf.
    function perLeaf(uint8 elementType) private pure returns (uint256) {
        return elementType == U8 ? Merkle.BLOCK : Merkle.BLOCK / 4;
    }

    function expect(bytes32 field, uint256 got, uint256 expected) internal pure {
        if (got != expected) revert IReferee.BadLength(field, got, expected);
    }
}
