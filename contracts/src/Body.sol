// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {F32} from "./F32.sol";

/// @title Evaluates the body of an operator for one term
/// @notice References of arguments (0 … 5 operands, 8 … 15 and 16 … 23 constants, 32 … 63 results) number the words of a
/// frame. Whatever the bytes of a body say, evaluating it stays within the frame and ends.
library Body {
    uint256 internal constant FRAME = 64;
    uint256 internal constant CONSTANTS_F32 = 8;
    uint256 internal constant CONSTANTS_I32 = 16;

    uint8 internal constant MUL = 2;

    /// @notice A frame with the constants in place.
    function frame(uint32[] memory constants) internal pure returns (uint256[] memory f) {
        f = new uint256[](FRAME);
        for (uint256 i; i < constants.length; i++) {
            f[CONSTANTS_F32 + i] = f[CONSTANTS_I32 + i] = constants[i];
        }
    }

    /// @notice Runs the first n instructions of a body, n <= 32, and returns the last one's result, or DIVERGED as soon as
    /// one has none. 0 for n = 0.
    /// @dev The opcodes of `docs/arithmetic.md`, found in at most five comparisons. One that does not exist has no result.
    function run(uint256[] memory f, bytes memory body, uint256 n) internal pure returns (uint256 r) {
        uint256 words; // of the frame
        uint256 next; // instruction
        uint256 end;
        uint256 to; // where its result goes
        assembly ("memory-safe") {
            words := add(f, 32)
            next := add(body, 32)
            end := add(next, shl(2, n))
            to := add(f, 1056) // word 32
        }
        while (next < end) {
            uint256 w;
            uint256 a;
            uint256 b;
            assembly ("memory-safe") {
                w := mload(next)
                // A reference's lower six bits, times 32.
                a := mload(add(words, and(shr(235, w), 0x7e0)))
                b := mload(add(words, and(shr(227, w), 0x7e0)))
            }
            uint256 op = w >> 248;
            if (op < 6) {
                if (op < 3) {
                    if (op == 0) r = F32.add(a, b);
                    else if (op == 1) r = F32.sub(a, b);
                    else r = F32.mul(a, b);
                } else if (op == 5) {
                    r = F32.fma(a, b, third(words, w));
                } else {
                    r = op == 3 ? F32.div(a, b) : F32.sqrt(a);
                }
            } else if (op < 14) {
                if (op < 10) {
                    if (op < 8) r = op == 6 ? F32.neg(a) : F32.abs(a);
                    else r = op == 8 ? F32.max(a, b) : F32.min(a, b);
                } else if (op < 12) {
                    r = op == 10 ? F32.lt(a, b) : F32.le(a, b);
                } else {
                    r = op == 12 ? F32.eq(a, b) : F32.select(a, b, third(words, w));
                }
            } else if (op < 19) {
                if (op < 16) r = op == 14 ? F32.pow2(a) : F32.expo(a);
                else if (op == 16) r = F32.exp(a);
                else r = op == 17 ? F32.log(a) : F32.tanh(a);
            } else if (op < 23) {
                if (op < 21) r = op == 19 ? F32.iadd(a, b) : F32.isub(a, b);
                else r = op == 21 ? F32.imul(a, b) : F32.ieq(a, b);
            } else if (op < 25) {
                r = op == 23 ? F32.ilt(a, b) : F32.ile(a, b);
            } else {
                r = op == 25 ? F32.i2f(a) : op == 26 ? F32.f2i(a) : F32.DIVERGED;
            }
            if (r >= F32.DIVERGED) return r;
            assembly ("memory-safe") {
                mstore(to, r)
                next := add(next, 4)
                to := add(to, 32)
            }
        }
    }

    /// An instruction's third argument.
    function third(uint256 words, uint256 w) private pure returns (uint256 c) {
        assembly ("memory-safe") {
            c := mload(add(words, and(shr(219, w), 0x7e0)))
        }
    }

    /// @notice The values of the first two arguments of instruction i.
    function factors(uint256[] memory f, bytes memory body, uint256 i) internal pure returns (uint256 a, uint256 b) {
        assembly ("memory-safe") {
            let w := mload(add(add(body, 32), shl(2, i)))
            a := mload(add(add(f, 32), and(shr(235, w), 0x7e0)))
            b := mload(add(add(f, 32), and(shr(227, w), 0x7e0)))
        }
    }
}
