// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Operator, OperatorCodec} from "./OperatorCodec.sol";
import {IReferee, Place} from "./interfaces/IReferee.sol";

/// The terms of a segment: first, first + stride, … `count` of them.
struct Span {
    uint256 first;
    uint256 stride;
    uint256 count; // at most 64
}

/// @title How an output element is cut into segments
/// @notice An element's terms are dealt out to lanes, and each lane is cut into segments of 64 terms; see `Place`.
library Segments {
    uint256 internal constant TERMS = 64;

    uint8 internal constant FOLD = 1;
    uint8 internal constant RNG = 2;
    uint8 internal constant PERM = 3;
    uint8 internal constant STRIPE32 = 1;

    /// @notice Elements of the output, lanes of each and terms of each; 1 term unless it is a FOLD.
    function shape(Operator memory o) internal pure returns (uint256 outputs, uint256 lanes, uint256 terms) {
        (outputs, terms) = OperatorCodec.size(o);
        lanes = 1;
        if (o.kind != FOLD) terms = 1;
        else if (o.order == STRIPE32) lanes = 32;
    }

    /// @notice Terms of one lane.
    function ofLane(uint256 terms, uint256 lanes, uint256 lane) internal pure returns (uint256) {
        return terms > lane ? (terms - lane - 1) / lanes + 1 : 0;
    }

    /// @notice Segments of so many terms, at least 1.
    function number(uint256 terms) internal pure returns (uint256) {
        return terms > TERMS ? (terms - 1) / TERMS + 1 : 1;
    }

    /// @notice The terms at a place. Reverts with BadPlace if there is no such element, lane or segment.
    function span(Operator memory o, Place calldata p) internal pure returns (Span memory s) {
        (uint256 outputs, uint256 lanes, uint256 terms) = shape(o);
        if (p.element >= outputs || p.lane >= lanes) revert IReferee.BadPlace();
        terms = ofLane(terms, lanes, p.lane);
        if (p.segment >= number(terms)) revert IReferee.BadPlace();
        uint256 before = TERMS * p.segment;
        s.first = p.lane + lanes * before;
        s.stride = lanes;
        s.count = terms - before < TERMS ? terms - before : TERMS;
    }
}
