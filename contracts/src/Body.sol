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
    uint256 private constant RESULTS = 32;

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
    function run(uint256[] memory f, bytes memory body, uint256 n) internal pure returns (uint256 r) {
        for (uint256 i; i < n; i++) {
            (uint256 op, uint256 a, uint256 b, uint256 c) = fetch(f, body, i);
            r = instruction(op, a, b, c);
            if (r >= F32.DIVERGED) return r;
            assembly ("memory-safe") {
                mstore(add(f, add(1056, shl(5, i))), r) // 32·(1 + RESULTS + i)
            }
        }
    }

    /// @notice Instruction i: its opcode and the values of its arguments.
    function fetch(uint256[] memory f, bytes memory body, uint256 i)
        internal
        pure
        returns (uint256 op, uint256 a, uint256 b, uint256 c)
    {
        assembly ("memory-safe") {
            let w := mload(add(add(body, 32), shl(2, i)))
            let words := add(f, 32)
            op := shr(248, w)
            // A reference's lower six bits, times 32.
            a := mload(add(words, and(shr(235, w), 0x7e0)))
            b := mload(add(words, and(shr(227, w), 0x7e0)))
            c := mload(add(words, and(shr(219, w), 0x7e0)))
        }
    }

    /// The opcodes of `docs/arithmetic.md`, found in five comparisons. One that does not exist has no result.
    function instruction(uint256 op, uint256 a, uint256 b, uint256 c) private pure returns (uint256) {
        if (op < 14) {
            if (op < 6) {
                if (op < 3) {
                    if (op == 2) return F32.mul(a, b);
                    return op == 0 ? F32.add(a, b) : F32.sub(a, b);
                }
                if (op == 5) return F32.fma(a, b, c);
                return op == 3 ? F32.div(a, b) : F32.sqrt(a);
            }
            if (op < 10) {
                if (op < 8) return op == 6 ? F32.neg(a) : F32.abs(a);
                return op == 8 ? F32.max(a, b) : F32.min(a, b);
            }
            if (op < 12) return op == 10 ? F32.lt(a, b) : F32.le(a, b);
            return op == 12 ? F32.eq(a, b) : F32.select(a, b, c);
        }
        if (op < 19) {
            if (op < 16) return op == 14 ? F32.pow2(a) : F32.expo(a);
            if (op == 16) return F32.exp(a);
            return op == 17 ? F32.log(a) : F32.tanh(a);
        }
        if (op < 23) {
            if (op < 21) return op == 19 ? F32.iadd(a, b) : F32.isub(a, b);
            return op == 21 ? F32.imul(a, b) : F32.ieq(a, b);
        }
        if (op < 25) return op == 23 ? F32.ilt(a, b) : F32.ile(a, b);
        if (op == 25) return F32.i2f(a);
        return op == 26 ? F32.f2i(a) : F32.DIVERGED;
    }
}
