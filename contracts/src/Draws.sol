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
        return feistel(entry % rows, rows, epochKeys(seed, entry / rows));
    }

    /// @notice Adds the `count` rows from place `entry` on to a list of numbers of 32 bits, seven to a word, the first one
    /// lowest. `first` of the numbers are there; what follows is zero, and words is long enough.
    function rowsInto(uint256[] memory words, uint256 first, bytes32 seed, uint256 rows, uint256 entry, uint256 count)
        internal
        pure
    {
        if (rows < 2) return; // zeros
        unchecked {
            for (uint256 end = first + count; first != end;) {
                // Four at a time, if this epoch has as many.
                uint256 n = rows - entry % rows;
                if (n > 4) n = 4;
                if (n > end - first) n = end - first;
                uint256 images = feistels(entry % rows, n, rows, epochKeys(seed, entry / rows));
                entry += n;
                for (n += first; first != n; first++) {
                    assembly ("memory-safe") {
                        let at := add(add(words, 32), shl(5, div(first, 7)))
                        mstore(at, or(mload(at), shl(shl(5, mod(first, 7)), and(images, 0xffffffff))))
                        images := shr(64, images)
                    }
                }
            }
        }
    }

    /// The keys of an epoch's permutation: keccak256(abi.encodePacked(seed, uint64(epoch)))
    function epochKeys(bytes32 seed, uint256 epoch) internal pure returns (uint256 keys) {
        assembly ("memory-safe") {
            mstore(0, seed)
            mstore(32, shl(192, epoch))
            keys := keccak256(0, 40)
        }
    }

    /// @notice The images of x … x+n-1 under `feistel`, 64 bits each, the first one lowest. 1 <= n <= 4, x+n <= rows.
    function feistels(uint256 x, uint256 n, uint256 rows, uint256 keys) internal pure returns (uint256 images) {
        unchecked {
            uint256 ones = 0x0000000000000001000000000000000100000000000000010000000000000001;
            // Memory has a zero there, which the compiler does not know: else it would copy this number from the code each
            // time that it is used.
            assembly ("memory-safe") {
                ones := or(mload(0x60), ones)
            }
            uint256 todo = (1 << (64 * n)) - 1;
            images = x * ones + 0x0000000000000003000000000000000200000000000000010000000000000000 & todo;
            images = walks(images, rows, keys, ones) & todo;
            while (true) {
                todo = beyond(images, rows, ones);
                if (todo == 0) return images;
                // The last one by itself is cheaper.
                uint256 lowest = todo & (0 - todo);
                if (todo == lowest * type(uint64).max) {
                    return images & ~todo | feistel((images & todo) / lowest, rows, keys) * lowest;
                }
                images ^= (images ^ walks(images, rows, keys, ones)) & todo;
            }
        }
    }

    /// One walk through the rounds, of four numbers below 4^h. A half has at most 16 bits and what is multiplied 32, so no
    /// product leaves its lane of 64; what a shift brings in from the next lane is masked.
    function walks(uint256 x, uint256 rows, uint256 keys, uint256 ones) private pure returns (uint256 y) {
        assembly ("memory-safe") {
            let h := shr(1, sub(257, clz(sub(rows, 1))))
            let mask := mul(sub(shl(h, 1), 1), ones)
            let low := mul(ones, 0xffffffff)
            let l := and(shr(h, x), mask)
            let r := and(x, mask)
            for { let k := 4 } k { k := sub(k, 1) } {
                let z := and(xor(mul(r, 0x9E3779B1), mul(shr(224, keys), ones)), low)
                z := and(mul(and(xor(z, shr(15, z)), low), 0x2c1b3c6d), low)
                z := and(mul(and(xor(z, shr(12, z)), low), 0x297a2d39), low)
                l := xor(l, and(xor(z, shr(15, z)), mask))
                keys := shl(32, keys)
                z := and(xor(mul(l, 0x9E3779B1), mul(shr(224, keys), ones)), low)
                z := and(mul(and(xor(z, shr(15, z)), low), 0x2c1b3c6d), low)
                z := and(mul(and(xor(z, shr(12, z)), low), 0x297a2d39), low)
                r := xor(r, and(xor(z, shr(15, z)), mask))
                keys := shl(32, keys)
            }
            y := or(shl(h, l), r)
        }
    }

    /// All ones in the lanes whose number is at least `rows`: less that, a number of 32 bits has bit 63 then.
    function beyond(uint256 x, uint256 rows, uint256 ones) private pure returns (uint256 lanes) {
        assembly ("memory-safe") {
            let top := shl(63, ones)
            lanes := mul(shr(63, and(sub(x, sub(mul(rows, ones), top)), top)), 0xffffffffffffffff)
        }
    }

    /// @notice The image of x under the permutation of 0 … rows-1 with these eight keys, the first one on top. x < rows,
    /// 2 <= rows < 2³². Of a larger x below 4^h, the number that the walk from there comes to.
    function feistel(uint256 x, uint256 rows, uint256 keys) internal pure returns (uint256) {
        assembly ("memory-safe") {
            // The smallest h with 4^h >= rows: half of ⌈log2 rows⌉, rounded up.
            let h := shr(1, sub(257, clz(sub(rows, 1))))
            let mask := sub(shl(h, 1), 1)
            for { let more := 1 } more {} {
                // The halves change in turn.
                let l := shr(h, x)
                let r := and(x, mask)
                for { let shift := 256 } shift {} {
                    shift := sub(shift, 32)
                    let z := and(xor(mul(r, 0x9E3779B1), shr(shift, keys)), 0xffffffff)
                    z := and(mul(xor(z, shr(15, z)), 0x2c1b3c6d), 0xffffffff)
                    z := and(mul(xor(z, shr(12, z)), 0x297a2d39), 0xffffffff)
                    l := xor(l, and(xor(z, shr(15, z)), mask))
                    shift := sub(shift, 32)
                    z := and(xor(mul(l, 0x9E3779B1), shr(shift, keys)), 0xffffffff)
                    z := and(mul(xor(z, shr(15, z)), 0x2c1b3c6d), 0xffffffff)
                    z := and(mul(xor(z, shr(12, z)), 0x297a2d39), 0xffffffff)
                    r := xor(r, and(xor(z, shr(15, z)), mask))
                }
                x := or(shl(h, l), r)
                // A permutation of 0 … 4^h-1 whose cycle comes back to where it began, below rows.
                more := iszero(lt(x, rows))
            }
        }
        return x;
    }
}
