// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What of an operator a dispute has to know. Numbers are those of `docs/arithmetic.md`.
struct Shape {
    uint8 kind; // 0 MAP, 1 FOLD, 2 RNG, 3 PERM
    uint8 accumulator; // 0 ADD, 1 FMA, 2 MAX
    uint8 outType; // 0 float32, 1 int32
    uint8 operands;
    uint8 initial; // operand that a fold starts from; 0xff: none
    uint8 lanes; // 32 for a fold in STRIPE32 order, else 1
    uint256 outputs; // elements of the output
    uint256 terms; // of one output element; 1 unless it is a FOLD
}

/// Where an operand reads.
struct Source {
    uint8 kind; // 0 output of an earlier operator, 1 slot before the step, 2 column, 3 table, 4 INDEX: nothing to prove
    uint8 elementType; // 0 float32, 1 int32, 2 uint8
    uint32 id; // which operator, slot, column or table
    uint256 elements; // of the source
}

/// One segment of one output element. The terms of an element are dealt out to its lanes, term k to lane k mod lanes, and
/// each lane is cut into segments of 64 terms: segment s of a lane holds its terms number 64·s … 64·s + 63, as far as
/// they exist. A lane without terms has one segment without terms. MAP, RNG and PERM elements have one term.
struct Place {
    uint64 step; // number of the step, STEP
    uint64 element; // of the output
    uint32 lane;
    uint32 segment;
}

/// What a source holds where an operand reads it.
struct Opening {
    bytes32 root; // of the source's element tree, on which both sides agree
    bytes picks; // one byte a term: which of the blocks holds what it reads, from 0 on; any where it reads out of bounds
    bytes blocks; // the leaves that are read, 128 bytes each, rising, each once
    // Their multi-proof: level by level from the leaves up, from left to right in each level, exactly the children that
    // cannot be formed from below, absent ones as zero.
    bytes32[] siblings;
}

/// What RNG and PERM depend on beside the place.
struct Draw {
    bytes32 seed; // of the job, as `docs/arithmetic.md` defines it
    uint32 batch; // of the program's header
    uint32 rows;
}

/// @title The referee: computes one segment of one output element of any operator
/// @notice A dispute that came down to one segment is decided by what this contract computes, exactly as
/// `docs/arithmetic.md` says. It keeps nothing and trusts nobody: whoever calls it must have verified the operator's
/// encoding against the program's root and must hand in agreed roots.
///
/// One segment takes a call of `operand` for each operand that it reads, index operands before the operands whose
/// coordinates refer to them, then one call of `compute`. `operand` proves what an operand reads and gives a hash that
/// stands for it; the caller keeps these hashes, by operand, in `staged` (zero: not staged yet). A hash binds the operator,
/// the place and the operand, so that it cannot serve at another place.
///
///     MAP, RNG, PERM   compute at lane 0, segment 0 gives the element
///     FOLD             segment s of a lane starts from the accumulator after segment s-1; after the last one it is the
///                      element, or with 32 lanes the lane's sum; `combine` gives the element of 32 lane sums
///
/// Accumulators between segments are canonical: -0 becomes +0, which cannot change a later bit. A result that diverges
/// has met an infinity or NaN somewhere: in an operand, in any instruction's result, in an accumulator. Then its bits are
/// 0x7fc00000, whatever the operator's type, and any claimed value is wrong.
///
/// Every operator is total: with proofs that hold, no encoding that the static check accepts can make a call revert, or
/// take more than 12,000,000 gas and 120,000 bytes of calldata. `docs/referee.md` argues why.
interface IReferee {
    /// The operator has no such element, lane or segment.
    error BadPlace();
    /// The operator has no operand of that number.
    error BadOperand(uint256 operand);
    /// The values handed in for an operand are not those that were staged for it at this place.
    error NotStaged(uint256 operand);
    /// `field` has another length than this operator at this place needs.
    error BadLength(bytes32 field, uint256 got, uint256 expected);
    /// The block that was picked for term number `term` of the segment is absent, or is another leaf than the one read;
    /// with `term` the number of terms: a block is read by no term, or out of order.
    error WrongBlock(uint256 term);

    // ------------------------------------------------------------------ reading

    /// @notice What kind of operator `op` encodes and how large it is. Reverts with OperatorCodec.BadEncoding.
    function shape(bytes calldata op) external pure returns (Shape memory);

    /// @notice The segments of one lane of any of its elements, at least 1. 0 if there is no such lane.
    function segments(bytes calldata op, uint256 lane) external pure returns (uint256);

    /// @notice Where operand `k` reads: the caller proves the element-tree root of that source.
    function source(bytes calldata op, uint256 k) external pure returns (Source memory);

    /// @notice The operands whose values operand `k`'s coordinates refer to, which have to be staged before it: bit j for
    /// operand j.
    function needs(bytes calldata op, uint256 k) external pure returns (uint256 operands);

    // --------------------------------------------------------------- one segment

    /// @notice Proves what operand `k` reads for the terms of a segment, and gives the hash that stands for it.
    /// @dev The initial operand is read once, in segment 0 of its element.
    /// @param op The operator's encoding, which the caller has verified.
    /// @param staged The hashes of the operands that were staged before, by operand.
    /// @param indices The values of the operands that k's coordinates refer to, 4 bytes each, big-endian: those of the
    /// lowest operand for all terms, then the next one's.
    /// @param opening The caller has verified its root. All of it is empty for INDEX.
    /// @return hash Of what is read, with out-of-bounds constants in place.
    function operand(
        bytes calldata op,
        uint256 k,
        Place calldata place,
        bytes32[6] calldata staged,
        bytes calldata indices,
        Opening calldata opening
    ) external pure returns (bytes32 hash);

    /// @notice Computes a segment.
    /// @param staged The hashes of the operands, by operand, as `operand` gave them.
    /// @param values What they stand for: for each operand, lowest first, what it reads for all terms, 4 bytes each,
    /// big-endian; uint8 elements as float32. The initial operand has one value in segment 0 and none in others.
    /// @param start The accumulator after the segment before; ignored in segment 0, which starts from what the operator
    /// says. Canonical float32 bits.
    /// @param draw Read by RNG and PERM only.
    /// @return bits The canonical result, a float32 or an int32 as the operator's type says.
    /// @return diverges There is no such result.
    function compute(
        bytes calldata op,
        Place calldata place,
        bytes32[6] calldata staged,
        bytes calldata values,
        uint32 start,
        Draw calldata draw
    ) external pure returns (uint32 bits, bool diverges);

    /// @notice The element of a STRIPE32 fold whose lanes ended with these sums: lane l becomes lane l + lane l+h, for
    /// h = 16, 8, 4, 2, 1.
    /// @param lanes 32 sums, 4 bytes each, big-endian.
    function combine(bytes calldata lanes) external pure returns (uint32 bits, bool diverges);

    // -------------------------------------------------------------------- leaves

    /// @notice Whether a block can be leaf `index` of a tensor with so many elements: 128 bytes, no infinity, NaN or -0
    /// among float32, zeros after the last element. A leaf that cannot makes its root a false claim.
    function wellFormed(uint8 elementType, uint256 elements, uint256 index, bytes calldata block_)
        external
        pure
        returns (bool);
}
