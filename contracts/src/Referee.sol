// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Body} from "./Body.sol";
import {Draws} from "./Draws.sol";
import {F32} from "./F32.sol";
import {Merkle} from "./Merkle.sol";
import {Operand, Operator, OperatorCodec} from "./OperatorCodec.sol";
import {Reads} from "./Reads.sol";
import {Segments, Span} from "./Segments.sol";
import {Draw, IReferee, Opening, Place, Shape, Source} from "./interfaces/IReferee.sol";

/// @title The referee
contract Referee is IReferee {
    uint256 private constant NAN = 0x7fc00000; // what stands for no result
    uint256 private constant LANES = 32;

    uint8 private constant F32_TYPE = 0;
    uint8 private constant I32_TYPE = 1;
    uint8 private constant FMA = 1;
    uint8 private constant MAX = 2;

    // ------------------------------------------------------------------ reading

    /// @inheritdoc IReferee
    function shape(bytes calldata op) external pure returns (Shape memory s) {
        (Operator memory o, uint256[] memory offsets) = OperatorCodec.outline(op);
        (uint256 outputs, uint256 lanes, uint256 terms) = Segments.shape(o);
        s = Shape({
            kind: o.kind,
            accumulator: o.accumulator,
            outType: o.outType,
            operands: uint8(offsets.length),
            initial: o.initial,
            lanes: uint8(lanes),
            outputs: outputs,
            terms: terms
        });
    }

    /// @inheritdoc IReferee
    function segments(bytes calldata op, uint256 lane) external pure returns (uint256) {
        (Operator memory o,) = OperatorCodec.outline(op);
        (, uint256 lanes, uint256 terms) = Segments.shape(o);
        return lane < lanes ? Segments.number(Segments.ofLane(terms, lanes, lane)) : 0;
    }

    /// @inheritdoc IReferee
    function source(bytes calldata op, uint256 k) external pure returns (Source memory) {
        (Operand memory x,) = _operand(op, k);
        return Source({kind: x.source, elementType: x.elementType, id: x.id, elements: uint256(int256(x.elements))});
    }

    /// @inheritdoc IReferee
    function needs(bytes calldata op, uint256 k) external pure returns (uint256) {
        (Operand memory x,) = _operand(op, k);
        return Reads.needs(x);
    }

    function _operand(bytes calldata op, uint256 k) private pure returns (Operand memory x, Operator memory o) {
        uint256[] memory offsets;
        (o, offsets) = OperatorCodec.outline(op);
        if (k >= offsets.length) revert BadOperand(k);
        x = OperatorCodec.operandAt(op, offsets[k]);
    }

    // -------------------------------------------------------------- one segment

    /// @inheritdoc IReferee
    function operand(
        bytes calldata op,
        uint256 k,
        Place calldata place,
        bytes32[6] calldata staged,
        bytes calldata indices,
        Opening calldata opening
    ) external pure returns (bytes32) {
        (Operand memory x, Operator memory o) = _operand(op, k);
        Span memory s = Segments.span(o, place);
        if (k == o.initial) s.count = _initialTerms(place);
        bytes32 here = _here(op, place);
        _checkIndices(here, staged, Reads.needs(x), indices, s.count);
        return _hash(here, k, keccak256(Reads.values(o, x, place, s, indices, opening)));
    }

    /// Checks that these are the values of all operands that are referred to.
    function _checkIndices(
        bytes32 here,
        bytes32[6] calldata staged,
        uint256 referred,
        bytes calldata indices,
        uint256 count
    ) private pure {
        uint256 offset;
        for (uint256 j; referred >> j != 0; j++) {
            if (referred >> j & 1 != 0) offset = _check(here, staged, j, indices, offset, count);
        }
        Reads.expect("indices", indices.length, offset);
    }

    /// @inheritdoc IReferee
    function compute(
        bytes calldata op,
        Place calldata place,
        bytes32[6] calldata staged,
        bytes calldata values,
        uint32 start,
        Draw calldata draw
    ) external pure returns (uint32, bool) {
        (Operator memory o, uint256[] memory offsets) = OperatorCodec.outline(op);
        Span memory s = Segments.span(o, place);
        if (o.kind == Segments.RNG || o.kind == Segments.PERM) {
            Reads.expect("values", values.length, 0);
            return (_draw(o, place, draw), false);
        }
        Segment memory g = Segment({
            here: _here(op, place),
            operands: offsets.length,
            integers: _integers(op, offsets),
            initial: o.initial,
            count: s.count,
            first: place.segment == 0,
            starts: offsets
        });
        (bool finite, uint256 acc) = _load(g, staged, values, g.first ? 0 : start);
        if (finite) acc = _isDot(o, g) ? _dot(o, g, values, acc) : _terms(o, g, values, acc);
        if (!finite || acc >= F32.DIVERGED) return (uint32(NAN), true);
        return (uint32(o.outType == F32_TYPE ? F32.canon(acc) : acc), false);
    }

    /// What computing a segment needs beside its operator's body.
    struct Segment {
        bytes32 here; // see _here
        uint256 operands;
        uint256 integers; // bit k: operand k is an int32
        uint256 initial; // operand, or none
        uint256 count; // terms
        bool first; // of its lane
        uint256[] starts; // where each operand's values begin
    }

    function _integers(bytes calldata op, uint256[] memory offsets) private pure returns (uint256 set) {
        for (uint256 k; k < offsets.length; k++) {
            // Byte 1 of an operand is its type.
            if (uint8(op[offsets[k] + 1]) == I32_TYPE) set |= 1 << k;
        }
    }

    function _draw(Operator memory o, Place calldata place, Draw calldata draw) private pure returns (uint32) {
        if (o.kind == Segments.PERM) return uint32(Draws.row(draw, place.step, place.element));
        uint256 stream = o.constants.length > 0 ? o.constants[0] : 0;
        return uint32(Draws.uniform(draw.seed, place.step, place.element, stream));
    }

    /// Checks that `values` are the staged ones, notes where each operand's begin, and finds the accumulator that the
    /// segment starts from. Not finite if one of all these is not.
    function _load(Segment memory g, bytes32[6] calldata staged, bytes calldata values, uint256 start)
        private
        pure
        returns (bool finite, uint256 acc)
    {
        finite = true;
        acc = start;
        uint256 offset;
        for (uint256 k; k < g.operands; k++) {
            uint256 n = k != g.initial ? g.count : g.first ? 1 : 0;
            uint256 end = _check(g.here, staged, k, values, offset, n);
            if (k == g.initial && n > 0) acc = uint32(bytes4(values[offset:]));
            if (g.integers >> k & 1 == 0 && !F32.finite(values[offset:end])) finite = false;
            g.starts[k] = offset;
            offset = end;
        }
        Reads.expect("values", values.length, offset);
        if (!_finite(acc)) finite = false;
    }

    /// The accumulator after the terms, or the only term's value of a MAP; DIVERGED as soon as something diverges.
    function _terms(Operator memory o, Segment memory g, bytes calldata values, uint256 acc)
        private
        pure
        returns (uint256)
    {
        uint256[] memory f = Body.frame(o.constants);
        uint256 n = o.body.length / 4;
        // Of an FMA the final MUL is not rounded by itself.
        if (o.kind == Segments.FOLD && o.accumulator == FMA && n > 0) n--;
        for (uint256 t; t < g.count;) {
            uint256 v = _fill(f, g.starts, values, t);
            if (n > 0) {
                v = Body.run(f, o.body, n);
                if (v >= F32.DIVERGED) return v;
            }
            if (4 * n < o.body.length) {
                (uint256 a, uint256 b) = Body.factors(f, o.body, n);
                acc = F32.fma(a, b, acc);
            } else if (o.kind != Segments.FOLD || (o.accumulator == MAX && g.first && t == 0)) {
                acc = v;
            } else {
                acc = o.accumulator == MAX ? F32.max(v, acc) : F32.add(acc, v);
            }
            if (acc >= F32.DIVERGED) return acc;
            unchecked {
                t++;
            }
        }
        return acc;
    }

    /// Puts what operand k reads at term t into word k of the frame; returns the last operand's. What it puts for the
    /// initial operand is not read.
    function _fill(uint256[] memory f, uint256[] memory starts, bytes calldata values, uint256 t)
        private
        pure
        returns (uint256 v)
    {
        assembly ("memory-safe") {
            let p := add(values.offset, shl(2, t))
            let i := add(starts, 32)
            let to := add(f, 32)
            for { let end := add(i, shl(5, mload(starts))) } lt(i, end) { i := add(i, 32) } {
                v := shr(224, calldataload(add(p, mload(i))))
                mstore(to, v)
                to := add(to, 32)
            }
        }
    }

    /// Whether the operator is a sum of products of two operands, both with a value for each term.
    function _isDot(Operator memory o, Segment memory g) private pure returns (bool) {
        if (o.kind != Segments.FOLD || o.accumulator != FMA || o.body.length != 4) return false;
        (uint256 a, uint256 b) = (uint8(o.body[1]), uint8(o.body[2]));
        return a < g.operands && b < g.operands && a != g.initial && b != g.initial;
    }

    function _dot(Operator memory o, Segment memory g, bytes calldata values, uint256 acc)
        private
        pure
        returns (uint256)
    {
        (uint256 a, uint256 b) = (g.starts[uint8(o.body[1])], g.starts[uint8(o.body[2])]);
        return F32.dot(acc, values[a:a + 4 * g.count], values[b:b + 4 * g.count]);
    }

    /// @inheritdoc IReferee
    function combine(bytes calldata lanes) external pure returns (uint32, bool) {
        Reads.expect("lanes", lanes.length, 4 * LANES);
        if (!F32.finite(lanes)) return (uint32(NAN), true);
        uint256[32] memory sums;
        for (uint256 l; l < LANES; l++) {
            sums[l] = uint32(bytes4(lanes[4 * l:]));
        }
        unchecked {
            for (uint256 h = LANES / 2; h > 0; h /= 2) {
                for (uint256 l; l < h; l++) {
                    uint256 v = F32.add(sums[l], sums[l + h]);
                    if (v >= F32.DIVERGED) return (uint32(NAN), true);
                    sums[l] = v;
                }
            }
        }
        return (uint32(F32.canon(sums[0])), false);
    }

    function _finite(uint256 a) private pure returns (bool) {
        return a & 0x7f800000 != 0x7f800000;
    }

    /// Values of the initial operand at a place.
    function _initialTerms(Place calldata place) private pure returns (uint256) {
        return place.segment == 0 ? 1 : 0;
    }

    // ------------------------------------------------------------ staged values

    /// What binds hashes to an operator and a place.
    function _here(bytes calldata op, Place calldata place) private pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(op), place));
    }

    /// What stands for the values of operand k.
    function _hash(bytes32 here, uint256 k, bytes32 values) private pure returns (bytes32) {
        return keccak256(abi.encode(here, k, values));
    }

    /// Checks that the n values of operand k at `offset` of data are the staged ones; returns where they end.
    function _check(bytes32 here, bytes32[6] calldata staged, uint256 k, bytes calldata data, uint256 offset, uint256 n)
        private
        pure
        returns (uint256 end)
    {
        end = offset + 4 * n;
        if (n == 0) return end;
        if (end > data.length || staged[k] != _hash(here, k, keccak256(data[offset:end]))) revert NotStaged(k);
    }

    // -------------------------------------------------------------------- leaves

    /// @inheritdoc IReferee
    function wellFormed(uint8 elementType, uint256 elements, uint256 index, bytes calldata block_)
        external
        pure
        returns (bool)
    {
        if (block_.length != Merkle.BLOCK) return false;
        uint256 size = elementType == Reads.U8 ? 1 : 4;
        uint256 lanes = Merkle.BLOCK / size;
        if (index >= (elements + lanes - 1) / lanes) return false;
        uint256 used = elements - index * lanes;
        for (uint256 i = used; i < lanes; i++) {
            for (uint256 j; j < size; j++) {
                if (block_[i * size + j] != 0) return false;
            }
        }
        if (elementType != F32_TYPE) return true;
        for (uint256 i; i < lanes; i++) {
            uint256 v = Merkle.word(block_, i);
            if (!_finite(v) || v != F32.canon(v)) return false;
        }
        return true;
    }
}
