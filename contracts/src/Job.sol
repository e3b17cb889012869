// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Phase} from "./interfaces/IMarket.sol";

/// @title A job's packed word
/// @notice phase 8 | seats 8 | perSeat 8 | sections 16 | matched 16 | deadline 40 | commitEnd 40 | challenge 40 |
/// drawBlock 40 | units 32 | diverged 1 | disputed 1 | tallied 1 | proven 1 | refuted 1, from the lowest bit up. Zero: no such job. An ended
/// job keeps its phase alone.
type Job is uint256;

using JobLib for Job global;

library JobLib {
    // A field is its lowest bit and, above bit 8, its width.
    uint256 internal constant PHASE = 8 << 8 | 0;
    uint256 internal constant SEATS = 8 << 8 | 8;
    uint256 internal constant PER_SEAT = 8 << 8 | 16;
    uint256 internal constant SECTIONS = 16 << 8 | 24; // of the terms; from submit on, of the log
    uint256 internal constant MATCHED = 16 << 8 | 40; // bit i: seat i of the first committee; Drawn, in proven mode: drawn step i
    uint256 internal constant DEADLINE = 40 << 8 | 56; // seconds
    uint256 internal constant COMMIT_END = 40 << 8 | 96; // seconds
    uint256 internal constant CHALLENGE = 40 << 8 | 136; // the window's length; from the response on, its end
    uint256 internal constant DRAW_BLOCK = 40 << 8 | 176;
    uint256 internal constant UNITS = 32 << 8 | 216; // length of the unit list at submit
    uint256 internal constant DIVERGED = 1 << 8 | 248;
    uint256 internal constant DISPUTED = 1 << 8 | 249; // a challenge is live
    uint256 internal constant TALLIED = 1 << 8 | 250; // the job's tally slot is in use
    uint256 internal constant PROVEN = 1 << 8 | 251; // the job's mode
    uint256 internal constant REFUTED = 1 << 8 | 252; // proven mode: it was claimed to diverge, and doesn't

    function get(Job j, uint256 field) internal pure returns (uint256) {
        return (Job.unwrap(j) >> (field & 255)) & ((1 << (field >> 8)) - 1);
    }

    /// The job with one field replaced. The value must fit; every caller's does by its type or its terms.
    function set(Job j, uint256 field, uint256 value) internal pure returns (Job) {
        uint256 mask = ((1 << (field >> 8)) - 1) << (field & 255);
        return Job.wrap((Job.unwrap(j) & ~mask) | (value << (field & 255)));
    }

    function phase(Job j) internal pure returns (Phase) {
        return Phase(j.get(PHASE));
    }

    function enter(Job j, Phase next) internal pure returns (Job) {
        return j.set(PHASE, uint256(next));
    }

    function flag(Job j, uint256 field) internal pure returns (bool) {
        return j.get(field) != 0;
    }

    /// Seats of a round's committee. The second has twice the seats, as far as the list goes.
    /// INVARIANT: in proven mode there is no first committee, so nobody acts, is paid or is slashed as one of it.
    function size(Job j, bool second) internal pure returns (uint256 seats) {
        seats = j.get(SEATS);
        if (!second) return j.flag(PROVEN) ? 0 : seats;
        uint256 units = j.get(UNITS);
        return 2 * seats < units ? 2 * seats : units;
    }

    /// Groups of sections of a round: one a seat of the first committee; in the second round, one a seat of the first
    /// that did not match. None in proven mode: no seat has sections.
    function groups(Job j, bool second) internal pure returns (uint256) {
        if (j.flag(PROVEN)) return 0;
        return second ? j.get(SEATS) - count(j.get(MATCHED)) : j.get(SEATS);
    }

    /// Bits set.
    function count(uint256 bits) internal pure returns (uint256 n) {
        for (; bits != 0; bits &= bits - 1) {
            n++;
        }
    }
}
