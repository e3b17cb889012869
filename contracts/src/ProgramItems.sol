// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "./Merkle.sol";

/// The numbers that bound everything else of a step program.
struct Header {
    uint32 batch; // rows of one step
    uint32 rows; // of the dataset
    uint32 slots;
    uint32 columns;
    uint32 tables;
    uint32 operators;
    uint32 loss; // slot that holds the loss
}

/// One tensor of the state.
struct Slot {
    uint8 elementType;
    uint32 next; // 1 + the operator whose output replaces it; 0: it stays
    uint64 elements;
}

/// One tensor of the dataset.
struct Column {
    uint8 elementType;
    uint64 elements;
}

/// One constant tensor of the program.
struct Table {
    uint8 elementType;
    uint64 elements;
    bytes32 root; // of its element tree
}

/// @title The parts that a program's root commits to
/// @notice The root is the hash tree over keccak256 of each item's encoding: header, slots, columns, tables, operators
/// (`OperatorCodec`). The header names how many there are, so it gives the shape of the tree that it is proven in; it
/// is one word, and a node is the hash of four, so neither can pose as the other.
///
/// Decoding refuses exactly what the Go side refuses when it reads a program.
library ProgramItems {
    /// The item has the wrong length, exceeds a limit or has a bit set where none belongs.
    error BadItem();
    /// There are only `number` items of that sort, or in all.
    error NoSuchItem(uint256 index, uint256 number);

    uint256 internal constant VERSION = 1;
    uint256 internal constant MAX_TENSORS = 4096; // slots, columns or tables, each
    uint256 internal constant MAX_OPERATORS = 8192;

    // ---------------------------------------------------------------- decoding

    function header(bytes calldata data) internal pure returns (Header memory h) {
        return unpack(single(data));
    }

    /// @notice The header that this word encodes.
    function unpack(uint256 w) internal pure returns (Header memory h) {
        h = Header({
            batch: uint32(w >> 192),
            rows: uint32(w >> 160),
            slots: uint32(w >> 128),
            columns: uint32(w >> 96),
            tables: uint32(w >> 64),
            operators: uint32(w >> 32),
            loss: uint32(w)
        });
        if (
            w >> 224 != VERSION || h.slots > MAX_TENSORS || h.columns > MAX_TENSORS || h.tables > MAX_TENSORS
                || h.operators > MAX_OPERATORS
        ) revert BadItem();
    }

    function slot(bytes calldata data) internal pure returns (Slot memory s) {
        uint256 w = single(data);
        // Bytes: type, 0 (3), next (4), 0 (16), elements (8).
        if (uint24(w >> 224) != 0 || uint128(w >> 64) != 0) revert BadItem();
        s = Slot({elementType: uint8(w >> 248), next: uint32(w >> 192), elements: uint64(w)});
    }

    function column(bytes calldata data) internal pure returns (Column memory c) {
        (c.elementType, c.elements) = tensor(single(data));
    }

    function table(bytes calldata data) internal pure returns (Table memory t) {
        if (data.length != 64) revert BadItem();
        (t.elementType, t.elements) = tensor(uint256(bytes32(data)));
        if (t.elementType > 1) revert BadItem(); // float32 or int32
        t.root = bytes32(data[32:]);
    }

    /// Bytes: type, 0 (23), elements (8).
    function tensor(uint256 w) private pure returns (uint8 elementType, uint64 elements) {
        if (uint184(w >> 64) != 0) revert BadItem();
        return (uint8(w >> 248), uint64(w));
    }

    function single(bytes calldata data) private pure returns (uint256) {
        if (data.length != 32) revert BadItem();
        return uint256(bytes32(data));
    }

    // ------------------------------------------------------------------ proofs

    /// @notice Items of a program with this header.
    function count(Header memory h) internal pure returns (uint256) {
        return 1 + uint256(h.slots) + h.columns + h.tables + h.operators;
    }

    /// @notice Which item slot number `index` is; likewise the other sorts. Reverts with NoSuchItem.
    function slotItem(Header memory h, uint256 index) internal pure returns (uint256) {
        return place(1, index, h.slots);
    }

    function columnItem(Header memory h, uint256 index) internal pure returns (uint256) {
        return place(1 + uint256(h.slots), index, h.columns);
    }

    function tableItem(Header memory h, uint256 index) internal pure returns (uint256) {
        return place(1 + uint256(h.slots) + h.columns, index, h.tables);
    }

    function operatorItem(Header memory h, uint256 index) internal pure returns (uint256) {
        return place(1 + uint256(h.slots) + h.columns + h.tables, index, h.operators);
    }

    function place(uint256 first, uint256 index, uint256 number) private pure returns (uint256) {
        if (index >= number) revert NoSuchItem(index, number);
        return first + index;
    }

    /// @notice The header under a program root. Reverts with Merkle.BadProof or BadItem.
    function proveHeader(bytes32 root, bytes calldata data, bytes32[] calldata siblings)
        internal
        pure
        returns (Header memory h)
    {
        h = header(data);
        proveItem(root, h, 0, data, siblings);
    }

    /// @notice Checks that item `index` of the program under root, whose proven header is h, has this encoding.
    function proveItem(bytes32 root, Header memory h, uint256 index, bytes calldata data, bytes32[] calldata siblings)
        internal
        pure
    {
        uint256 items = count(h);
        if (index >= items) revert NoSuchItem(index, items);
        if (Merkle.path(keccak256(data), index, Merkle.depth(items), siblings) != root) revert Merkle.BadProof();
    }
}
