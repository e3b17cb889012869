// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {F32} from "./F32.sol";
import {Draw} from "./interfaces/IReferee.sol";

/// @title Elements of RNG and PERM operators
/// @notice Both follow from the job's seed, the step and the position alone.
library Draws {
    /// @notice Element i of an RNG operator: 24 bits of Philox4x32-10 as a float32 in [0,1).
    /// @param stream The operator's constant.
    function uniform(bytes32 seed, uint256 step, uint256 i, uint256 stream) internal pure returns (uint256 bits) {
        uint256 counter = uint256(uint32(i >> 2)) << 96 | uint256(uint32(step)) << 64 | uint256(uint32(stream)) << 32;
        uint256 words = philox(counter, uint256(keccak256(abi.encodePacked(seed, "rng"))) >> 192);
        bits = F32.i2f(uint32(words >> (96 - 32 * (i & 3))) >> 8);
        if (bits != 0) bits -= 24 << 23; // ·2⁻²⁴: the least is 2⁻²⁴ itself
    }

    /// @notice Philox4x32-10: four words of counter and of output, two of key, the first one on top.
    function philox(uint256 counter, uint256 key) internal pure returns (uint256 words) {
        assembly ("memory-safe") {
            let c0 := shr(96, counter)
            let c1 := and(shr(64, counter), 0xffffffff)
            let c2 := and(shr(32, counter), 0xffffffff)
            let c3 := and(counter, 0xffffffff)
            let k0 := shr(32, key)
            let k1 := and(key, 0xffffffff)
            for { let round := 0 } lt(round, 10) { round := add(round, 1) } {
                let p := mul(c0, 0xD2511F53)
                let q := mul(c2, 0xCD9E8D57)
                c0 := xor(xor(shr(32, q), c1), k0)
                c1 := and(q, 0xffffffff)
                c2 := xor(xor(shr(32, p), c3), k1)
                c3 := and(p, 0xffffffff)
                k0 := and(add(k0, 0x9E3779B9), 0xffffffff)
                k1 := and(add(k1, 0xBB67AE85), 0xffffffff)
            }
            words := or(or(shl(96, c0), shl(64, c1)), or(shl(32, c2), c3))
        }
    }

    /// @notice Element b of a PERM operator: a row of the dataset. 0 if there are no rows, which no program that passes
    /// the static check has.
    function row(Draw calldata d, uint256 step, uint256 b) internal pure returns (uint256) {
        return row(d.seed, d.rows, step * d.batch + b);
    }

    /// @notice The row at place `entry` of all that a training takes, over all its epochs.
    function row(bytes32 seed, uint256 rows, uint256 entry) internal pure returns (uint256) {
        if (rows < 2) return 0;
        return feistel(entry % rows, rows, uint256(keccak256(abi.encodePacked(seed, uint64(entry / rows)))));
    }

    /// @notice The image of x under the permutation of 0 … rows-1 with these eight keys, the first one on top. x < rows,
    /// 2 <= rows < 2³².
    function feistel(uint256 x, uint256 rows, uint256 keys) internal pure returns (uint256) {
        assembly ("memory-safe") {
            // The smallest h with 4^h >= rows: half of ⌈log2 rows⌉, rounded up.
            let h := shr(1, sub(257, clz(sub(rows, 1))))
            let mask := sub(shl(h, 1), 1)
            for { let more := 1 } more {} {
                let l := shr(h, x)
                let r := and(x, mask)
                for { let shift := 256 } shift {} {
                    shift := sub(shift, 32)
                    let z := xor(and(mul(r, 0x9E3779B1), 0xffffffff), and(shr(shift, keys), 0xffffffff))
                    z := and(mul(xor(z, shr(15, z)), 0x2c1b3c6d), 0xffffffff)
                    z := and(mul(xor(z, shr(12, z)), 0x297a2d39), 0xffffffff)
                    z := xor(l, and(xor(z, shr(15, z)), mask))
                    l := r
                    r := z
                }
                x := or(shl(h, l), r)
                // A permutation of 0 … 4^h-1 whose cycle comes back to where it began, below rows.
                more := iszero(lt(x, rows))
            }
        }
        return x;
    }
}
