// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// One operator of a step program: a loop nest of at most 8 axes, output axes first. The numbers of kinds, sources,
/// types and opcodes are those of `docs/arithmetic.md`; decoding keeps them as they are.
struct Operator {
    uint8 kind;
    uint8 accumulator;
    uint8 order;
    uint8 outAxes;
    uint8 redAxes;
    uint8 outType;
    uint8 initial; // operand that a fold starts from; NONE
    bytes32 extents; // 8 × uint32, axis 0 first
    Operand[] operands;
    uint32[] constants; // bits
    bytes body; // 4 bytes an instruction: opcode and three arguments
}

/// One tensor that an operator reads, and how.
struct Operand {
    uint8 source;
    uint8 elementType;
    uint32 id; // which operator, slot, column or table
    uint32 oob; // bits that an access reads where a coordinate is invalid
    int64 offset;
    int64 elements; // of the source
    Coordinate[] coordinates;
}

/// One coordinate of an access: c = (base + Σ coefficientⱼ·axisⱼ + ind) / div, valid iff div divides the numerator and
/// 0 <= c < extent. The address is the operand's offset + Σ pitch·c.
struct Coordinate {
    bytes32 coefficients; // 8 × int32, axis 0 first
    int64 base;
    int64 pitch;
    uint32 extent;
    uint32 div;
    uint8 ind; // an earlier operand, STEP or NONE
}

/// @title Reads the canonical encoding of an operator and computes where it reads
/// @notice An encoding is big-endian words: shape, extents; for each operand a header and two words a coordinate;
/// constants and instructions, eight a word. Decoding refuses exactly what the Go side's DecodeOp refuses: bytes that
/// would not encode to themselves, and counts above the limits of the operator form.
///
/// Whether an operator makes sense is the static check's to say, before anyone claims a job. What is computed here is
/// total all the same: whatever decodes can be evaluated without a revert, so that nothing in a program can block the
/// party who has to prove something about it.
library OperatorCodec {
    /// The encoding is cut short, goes on after its end, exceeds a limit or has a bit set where none belongs; `offset` is
    /// the byte offset of the word where that shows.
    error BadEncoding(uint256 offset);

    uint256 internal constant VERSION = 1;
    uint256 internal constant MAX_AXES = 8;
    uint256 internal constant MAX_OPERANDS = 6;
    uint256 internal constant MAX_COORDINATES = 5;
    uint256 internal constant MAX_CONSTANTS = 8;
    uint256 internal constant MAX_INSTRUCTIONS = 32;

    /// Values of `ind` and `initial` that name no operand.
    uint8 internal constant STEP = 6;
    uint8 internal constant NONE = 0xff;

    // ---------------------------------------------------------------- decoding

    /// @notice The operator that `data` encodes, all of it.
    function decode(bytes calldata data) internal pure returns (Operator memory o) {
        uint256[] memory offsets;
        (o, offsets) = outline(data);
        o.operands = new Operand[](offsets.length);
        for (uint256 i; i < offsets.length; i++) {
            operand(o.operands[i], data, offsets[i]);
        }
    }

    /// @notice The operator that `data` encodes, without its operands.
    /// @return o Its list of operands is empty.
    /// @return offsets The byte offset of each operand, for `operandAt`.
    function outline(bytes calldata data) internal pure returns (Operator memory o, uint256[] memory offsets) {
        uint256 w = word(data, 0);
        // Bytes: version, kind, accumulator, order, axes twice, three counts, output type, initial; then zeros.
        if (w >> 248 != VERSION || w << 88 != 0) revert BadEncoding(0);
        o.kind = uint8(w >> 240);
        o.accumulator = uint8(w >> 232);
        o.order = uint8(w >> 224);
        o.outAxes = uint8(w >> 216);
        o.redAxes = uint8(w >> 208);
        uint256 operands = uint8(w >> 200);
        uint256 instructions = uint8(w >> 192);
        uint256 constants = uint8(w >> 184);
        o.outType = uint8(w >> 176);
        o.initial = uint8(w >> 168);
        if (
            uint256(o.outAxes) + o.redAxes > MAX_AXES || operands > MAX_OPERANDS || instructions > MAX_INSTRUCTIONS
                || constants > MAX_CONSTANTS
        ) revert BadEncoding(0);

        o.extents = bytes32(word(data, 32));
        uint256 offset = 64;
        offsets = new uint256[](operands);
        for (uint256 i; i < operands; i++) {
            offsets[i] = offset;
            uint256 coordinates = uint8(word(data, offset) >> 232);
            if (coordinates > MAX_COORDINATES) revert BadEncoding(offset);
            offset += 32 + 64 * coordinates;
        }
        if (constants > 0) {
            w = word(data, offset);
            if (w << (32 * constants) != 0) revert BadEncoding(offset);
            o.constants = new uint32[](constants);
            for (uint256 i; i < constants; i++) {
                o.constants[i] = uint32(w >> (224 - 32 * i));
            }
            offset += 32;
        }
        uint256 end = offset + (instructions + 7) / 8 * 32;
        if (end != data.length) revert BadEncoding(offset);
        o.body = data[offset:offset + 4 * instructions];
        if (instructions % 8 != 0 && word(data, end - 32) << (32 * (instructions % 8)) != 0) {
            revert BadEncoding(end - 32);
        }
    }

    /// @notice The operand at byte `offset`, as `outline` gives it.
    function operandAt(bytes calldata data, uint256 offset) internal pure returns (Operand memory x) {
        operand(x, data, offset);
    }

    /// Fills x from the words at `offset`.
    function operand(Operand memory x, bytes calldata data, uint256 offset) private pure {
        uint256 w = word(data, offset);
        // Bytes: source, type, coordinates, 0, id (4), oob (4), 0 (4), offset (8), elements (8).
        uint256 coordinates = uint8(w >> 232);
        if (uint8(w >> 224) != 0 || uint32(w >> 128) != 0 || coordinates > MAX_COORDINATES) revert BadEncoding(offset);
        x.source = uint8(w >> 248);
        x.elementType = uint8(w >> 240);
        x.id = uint32(w >> 192);
        x.oob = uint32(w >> 160);
        x.offset = int64(uint64(w >> 64));
        x.elements = int64(uint64(w));
        x.coordinates = new Coordinate[](coordinates);
        for (uint256 i; i < coordinates; i++) {
            Coordinate memory c = x.coordinates[i];
            c.coefficients = bytes32(word(data, offset + 32));
            offset += 64;
            w = word(data, offset);
            // Bytes: base (8), pitch (8), extent (4), div (4), 0 (7), ind.
            if (uint56(w >> 8) != 0) revert BadEncoding(offset);
            c.base = int64(uint64(w >> 192));
            c.pitch = int64(uint64(w >> 128));
            c.extent = uint32(w >> 96);
            c.div = uint32(w >> 64);
            c.ind = uint8(w);
        }
    }

    /// The word at byte `offset`, which must lie within data.
    function word(bytes calldata data, uint256 offset) private pure returns (uint256 w) {
        if (offset + 32 > data.length) revert BadEncoding(offset);
        assembly ("memory-safe") {
            w := calldataload(add(data.offset, offset))
        }
    }

    // -------------------------------------------------------------- loop nests

    /// @notice Elements of the output, and terms of each: products of the extents of the output and of the reduction
    /// axes. 0 if an axis in use has extent 0, which no program that passes the static check has.
    function size(Operator memory o) internal pure returns (uint256 outputs, uint256 terms) {
        (outputs, terms) = (1, 1);
        uint256 axes = uint256(o.outAxes) + o.redAxes;
        for (uint256 j; j < axes; j++) {
            uint256 extent = uint32(uint256(o.extents) >> (224 - 32 * j));
            // 8 extents below 2³² stay within 256 bits.
            if (j < o.outAxes) outputs *= extent;
            else terms *= extent;
        }
    }

    /// @notice The axes at one term of one output element, as 8 × uint32, axis 0 first: both numbers are split
    /// row-major, the last axis fastest.
    function axesAt(Operator memory o, uint256 element, uint256 term) internal pure returns (uint256 axes) {
        uint256 extents = uint256(o.extents);
        uint256 outAxes = o.outAxes;
        uint256 all = outAxes + o.redAxes;
        assembly ("memory-safe") {
            let left := term
            for { let j := all } j {} {
                if eq(j, outAxes) { left := element }
                j := sub(j, 1)
                let shift := sub(224, shl(5, j))
                let extent := and(shr(shift, extents), 0xffffffff)
                axes := or(axes, shl(shift, mod(left, extent)))
                left := div(left, extent)
            }
        }
    }

    /// @notice The axes `by` terms after those at `axes`, at the same output element; by < 2³².
    function advance(Operator memory o, uint256 axes, uint256 by) internal pure returns (uint256) {
        uint256 extents = uint256(o.extents);
        uint256 outAxes = o.outAxes;
        uint256 all = outAxes + o.redAxes;
        assembly ("memory-safe") {
            // Adds with a carry, the last axis first.
            for { let j := all } mul(by, gt(j, outAxes)) {} {
                j := sub(j, 1)
                let shift := sub(224, shl(5, j))
                let extent := and(shr(shift, extents), 0xffffffff)
                let old := and(shr(shift, axes), 0xffffffff)
                by := add(old, by)
                axes := xor(axes, shl(shift, xor(old, mod(by, extent))))
                by := div(by, extent)
            }
        }
        return axes;
    }

    // --------------------------------------------------------------- addresses

    /// @notice Where x reads at these axes. Invalid means that the access reads x.oob: because a coordinate is invalid
    /// or, in a program that would not pass the static check, because the address is not in the source.
    /// @param axes As from axesAt.
    /// @param step The number of the step.
    /// @param values Bits that the operands read at these axes, as far as coordinates refer to them.
    function locate(Operand memory x, uint256 axes, uint64 step, uint32[6] memory values)
        internal
        pure
        returns (bool valid, uint256 element)
    {
        assembly ("memory-safe") {
            // Members of a struct in memory take a word each, in order; nothing here overflows a word.
            let list := mload(add(x, 192))
            let i := add(list, 32)
            let end := add(i, shl(5, mload(list)))
            element := mload(add(x, 128)) // offset
            valid := 1
            for {} lt(i, end) { i := add(i, 32) } {
                let c := mload(i)
                let n := mload(add(c, 32)) // base
                let ind := mload(add(c, 160))
                if lt(ind, 7) {
                    switch ind
                    case 6 { n := add(n, step) }
                    default { n := add(n, signextend(3, mload(add(values, shl(5, ind))))) }
                }
                // From axis 0 on, until no coefficient is left.
                let coefficients := mload(c)
                for { let a := axes } coefficients { a := shl(32, a) } {
                    n := add(n, mul(sar(224, coefficients), shr(224, a)))
                    coefficients := shl(32, coefficients)
                }
                // A negative numerator is a large one here, whose quotient exceeds any extent.
                let divisor := mload(add(c, 128))
                if sub(divisor, 1) {
                    switch or(iszero(divisor), mod(n, divisor))
                    case 0 { n := div(n, divisor) }
                    default { n := not(0) }
                }
                if iszero(lt(n, mload(add(c, 96)))) {
                    valid := 0
                    break
                }
                element := add(element, mul(n, mload(add(c, 64))))
            }
            // Elements are negative in no program that passes the static check.
            valid := and(valid, and(iszero(slt(element, 0)), slt(element, mload(add(x, 160)))))
            element := mul(element, valid)
        }
    }
}
