// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Exact float32 arithmetic, to the bit of `docs/arithmetic.md`
/// @notice Values are bits in the low half of a word: IEEE-754 binary32, rounded to nearest even, subnormals honoured;
/// int32 are two's complement in 32 bits. Arguments are clean (nothing above bit 31) and, if float32, finite.
///
/// A function that has no finite result, or whose argument is outside its domain, returns DIVERGED, which is no value of
/// either type and must not be an argument again: whoever chains calls stops at the first one. So a divergence can get
/// lost neither in a comparison nor in a quotient, and an integer cannot be taken for one.
///
/// The sign of a zero is not part of the meaning: nothing that is not zero can depend on it, and canon removes it where a
/// value is given away.
///
/// In all of it a finite x is m·2^(e-149) with e = max(exponent field, 1) - 1, so m = (x without sign) - e·2²³ holds for
/// subnormal numbers as well; and the bits of a rounded positive q·2^(e-149), q < 2²⁴ normal or e = 0, are e·2²³ + q: a
/// carry to 2²⁴ moves into the exponent by itself.
library F32 {
    uint256 internal constant DIVERGED = 1 << 32;

    uint256 private constant SIGN = 0x80000000;
    uint256 private constant ONE = 0x3f800000;
    uint256 private constant HALF = 0x3f000000;
    uint256 private constant TWO = 0x40000000;
    uint256 private constant INTEGER = 0x4b400000; // 1.5·2²³: what adding and subtracting it leaves is an integer
    uint256 private constant LN2HI = 0x3f317218;
    uint256 private constant LN2LO = 0xb102e308;
    uint256 private constant INVLN2 = 0x3fb8aa3b;
    uint256 private constant SQRT2 = 0x3fb504f3;
    uint256 private constant EXP_TERMS = 0x3ab512173c091cf13d2aac793e2aaa493efffffe000000000000000000000000;
    uint256 private constant LOG_TERMS = 0xbd9c5abe3e02adb4be06c2a13e116d0fbe2a39223e4cd004be8001133eaaaaaa;
    uint256 private constant TANH_TERMS = 0x3b0c70f4bc05fa803cb1c5adbd5cf7483e088833beaaaaaa0000000000000000;

    // -------------------------------------------------------------- five and FMA

    /// @notice a·b + c, rounded once.
    function fma(uint256 a, uint256 b, uint256 c) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            // p·2^(ep-149) is the product, m·2^(ec-149) the addend: signed.
            let s := and(a, 0x7fffffff)
            let ep := shr(23, s)
            ep := sub(ep, gt(ep, 0))
            let p := sub(s, shl(23, ep))
            s := and(b, 0x7fffffff)
            let e := shr(23, s)
            e := sub(e, gt(e, 0))
            p := mul(p, sub(s, shl(23, e)))
            ep := add(ep, sub(e, 149))
            s := sub(0, shr(31, xor(a, b)))
            p := sub(xor(p, s), s)
            s := and(c, 0x7fffffff)
            e := shr(23, s)
            e := sub(e, gt(e, 0))
            let m := sub(s, shl(23, e))
            s := sub(0, shr(31, c))
            m := sub(xor(m, s), s)

            // How far the product's last bit lies above the addend's.
            let d := sub(ep, e)
            if gt(add(d, 49), 129) {
                switch slt(d, 0)
                case 1 {
                    // |p| < 2⁴⁸ is less than a quarter of the addend's last bit: the sum rounds to the addend.
                    p := 0
                    d := 0
                }
                default {
                    // The addend is less than 2⁻⁵⁶ of the product's last bit: all that counts is its sign.
                    switch p
                    case 0 { d := 0 }
                    default {
                        m := or(sar(255, m), gt(m, 0))
                        d := 80
                        e := sub(ep, 80)
                    }
                }
            }
            // t·2^(e-50-149) is the sum, exactly or with a last bit that stands for all below it.
            let t := add(shl(50, m), shl(add(50, d), p))
            s := sar(255, t)
            t := sub(xor(t, s), s)
            if t {
                // The leading bit goes to 254, so 24 bits start at 231; fewer where the result is subnormal.
                let k := sub(clz(t), 1)
                t := shl(k, t)
                e := sub(add(e, 181), k)
                if slt(e, 0) {
                    t := shr(sub(0, e), t)
                    e := 0
                }
                // Adding half a unit less one bit, and that bit where the result is odd, rounds to even.
                r := add(shl(23, e), shr(231, add(t, add(sub(shl(230, 1), 1), and(shr(231, t), 1)))))
                if gt(r, 0x7f7fffff) {
                    r := 0x100000000
                    s := 0
                }
                r := or(r, and(s, 0x80000000))
            }
        }
    }

    /// @notice a + b.
    function add(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let s := and(a, 0x7fffffff)
            let e := shr(23, s)
            e := sub(e, gt(e, 0))
            let m := sub(s, shl(23, e))
            s := sub(0, shr(31, a))
            m := sub(xor(m, s), s)
            s := and(b, 0x7fffffff)
            let d := shr(23, s)
            d := sub(d, gt(d, 0))
            let t := sub(s, shl(23, d))
            s := sub(0, shr(31, b))
            t := sub(xor(t, s), s)

            d := sub(d, e)
            if gt(add(d, 26), 52) {
                // The smaller one is less than a quarter of the other one's last bit: the sum rounds to the larger one.
                if slt(d, 0) { t := 0 }
                if sgt(d, 0) {
                    m := t
                    t := 0
                    e := add(d, e)
                }
                d := 0
            }
            t := add(shl(26, m), shl(add(26, d), t)) // ·2^(e-26-149)
            s := sar(255, t)
            t := sub(xor(t, s), s)
            if t {
                let k := sub(clz(t), 1)
                t := shl(k, t)
                e := sub(add(e, 205), k)
                if slt(e, 0) {
                    t := shr(sub(0, e), t)
                    e := 0
                }
                r := add(shl(23, e), shr(231, add(t, add(sub(shl(230, 1), 1), and(shr(231, t), 1)))))
                if gt(r, 0x7f7fffff) {
                    r := 0x100000000
                    s := 0
                }
                r := or(r, and(s, 0x80000000))
            }
        }
    }

    /// @notice a - b.
    function sub(uint256 a, uint256 b) internal pure returns (uint256) {
        return add(a, b ^ SIGN);
    }

    /// @notice a · b.
    function mul(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let m := and(a, 0x7fffffff)
            let e := shr(23, m)
            e := sub(e, gt(e, 0))
            let t := sub(m, shl(23, e))
            m := and(b, 0x7fffffff)
            let d := shr(23, m)
            d := sub(d, gt(d, 0))
            t := mul(t, sub(m, shl(23, d))) // ·2^(e+d-298)
            if t {
                let k := sub(clz(t), 1)
                t := shl(k, t)
                e := sub(add(add(e, d), 82), k)
                if slt(e, 0) {
                    t := shr(sub(0, e), t)
                    e := 0
                }
                r := add(shl(23, e), shr(231, add(t, add(sub(shl(230, 1), 1), and(shr(231, t), 1)))))
                let s := and(xor(a, b), 0x80000000)
                if gt(r, 0x7f7fffff) {
                    r := 0x100000000
                    s := 0
                }
                r := or(r, s)
            }
        }
    }

    /// @notice a / b; DIVERGED if b is zero.
    function div(uint256 a, uint256 b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let t := and(a, 0x7fffffff)
            let e := shr(23, t)
            e := sub(e, gt(e, 0))
            let n := sub(t, shl(23, e))
            t := and(b, 0x7fffffff)
            let d := shr(23, t)
            d := sub(d, gt(d, 0))
            let m := sub(t, shl(23, d))
            if iszero(m) {
                r := 0x100000000
                n := 0
            }
            if n {
                // At least 64-24 bits of quotient and a last bit that stands for the remainder.
                n := shl(64, n)
                t := div(n, m)
                t := or(t, gt(n, mul(t, m))) // ·2^(e-d-64)
                let k := sub(clz(t), 1)
                t := shl(k, t)
                e := sub(add(sub(e, d), 316), k)
                if slt(e, 0) {
                    t := shr(sub(0, e), t)
                    e := 0
                }
                r := add(shl(23, e), shr(231, add(t, add(sub(shl(230, 1), 1), and(shr(231, t), 1)))))
                let s := and(xor(a, b), 0x80000000)
                if gt(r, 0x7f7fffff) {
                    r := 0x100000000
                    s := 0
                }
                r := or(r, s)
            }
        }
    }

    /// @notice √a; DIVERGED below zero.
    function sqrt(uint256 a) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let m := and(a, 0x7fffffff)
            if m {
                switch shr(31, a)
                case 1 { r := 0x100000000 }
                default {
                    let e := shr(23, m)
                    e := sub(e, gt(e, 0))
                    m := sub(m, shl(23, e))
                    // m·2^(e-149) = x·2^2f with 2⁶² <= x < 2⁶⁴.
                    let k := sub(clz(m), 192)
                    let f := sub(sub(e, 149), k)
                    k := sub(k, and(f, 1))
                    f := sar(1, add(f, and(f, 1)))
                    let x := shl(k, m)
                    // Newton's method from 2³², above the root: each step stays at or above ⌊√x⌋ and at least squares
                    // the relative error, from at most 1. Six make it exact.
                    let y := add(0x80000000, shr(33, x))
                    y := shr(1, add(y, div(x, y)))
                    y := shr(1, add(y, div(x, y)))
                    y := shr(1, add(y, div(x, y)))
                    y := shr(1, add(y, div(x, y)))
                    y := shr(1, add(y, div(x, y)))
                    y := sub(y, gt(mul(y, y), x))
                    // 32 bits and one for the remainder; a root is never subnormal: it rounds to 24.
                    y := or(shl(1, y), lt(mul(y, y), x))
                    r := add(shl(23, add(f, 157)), shr(9, add(y, add(0xff, and(shr(9, y), 1)))))
                }
            }
        }
    }

    // ----------------------------------------------------------- signs and order

    /// @notice -a.
    function neg(uint256 a) internal pure returns (uint256) {
        return a ^ SIGN;
    }

    /// @notice The magnitude of a.
    function abs(uint256 a) internal pure returns (uint256) {
        return a & 0x7fffffff;
    }

    /// @notice a with a negative zero made positive.
    function canon(uint256 a) internal pure returns (uint256) {
        return a == SIGN ? 0 : a;
    }

    /// A number that orders as a does; both zeros are 0.
    function key(uint256 a) private pure returns (int256 k) {
        assembly ("memory-safe") {
            let s := sub(0, shr(31, a))
            k := sub(xor(and(a, 0x7fffffff), s), s)
        }
    }

    /// @notice Whether a < b; of finite numbers, and zeros are equal.
    function less(uint256 a, uint256 b) internal pure returns (bool) {
        return key(a) < key(b);
    }

    /// @notice 1 where a < b, else 0.
    function lt(uint256 a, uint256 b) internal pure returns (uint256) {
        return truth(less(a, b));
    }

    /// @notice 1 where a <= b, else 0.
    function le(uint256 a, uint256 b) internal pure returns (uint256) {
        return truth(!less(b, a));
    }

    /// @notice 1 where a = b, else 0.
    function eq(uint256 a, uint256 b) internal pure returns (uint256) {
        return truth(key(a) == key(b));
    }

    /// @notice a where a > b, else b.
    function max(uint256 a, uint256 b) internal pure returns (uint256) {
        return less(b, a) ? a : b;
    }

    /// @notice a where a < b, else b.
    function min(uint256 a, uint256 b) internal pure returns (uint256) {
        return less(a, b) ? a : b;
    }

    /// @notice a where c is not zero, else b; of either type.
    function select(uint256 c, uint256 a, uint256 b) internal pure returns (uint256) {
        return c & 0x7fffffff != 0 ? a : b;
    }

    function truth(bool b) private pure returns (uint256 r) {
        assembly ("memory-safe") {
            r := mul(b, 0x3f800000)
        }
    }

    // ------------------------------------------------------------------ integers

    /// @notice a + b mod 2³².
    function iadd(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            return uint32(a + b);
        }
    }

    /// @notice a - b mod 2³².
    function isub(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            return uint32(a - b);
        }
    }

    /// @notice a · b mod 2³².
    function imul(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            return uint32(a * b);
        }
    }

    /// @notice 1 where a = b, else 0.
    function ieq(uint256 a, uint256 b) internal pure returns (uint256) {
        return truth(a == b);
    }

    /// @notice 1 where a < b as signed numbers, else 0.
    function ilt(uint256 a, uint256 b) internal pure returns (uint256) {
        return truth(a ^ SIGN < b ^ SIGN);
    }

    /// @notice 1 where a <= b as signed numbers, else 0.
    function ile(uint256 a, uint256 b) internal pure returns (uint256) {
        return truth(a ^ SIGN <= b ^ SIGN);
    }

    // ------------------------------------------------- exponents and conversions

    /// @notice 2^a for an int32 a in -126 … 127, else DIVERGED.
    function pow2(uint256 a) internal pure returns (uint256 r) {
        unchecked {
            r = uint32(a + 127); // 1 … 254 where it is defined
            return r - 1 < 254 ? r << 23 : DIVERGED;
        }
    }

    /// @notice ⌊log2 of the magnitude of a⌋, as int32; DIVERGED for zero.
    function expo(uint256 a) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let m := and(a, 0x7fffffff)
            r := 0x100000000
            if m {
                let e := shr(23, m)
                e := sub(e, gt(e, 0))
                r := and(sub(add(e, 106), clz(sub(m, shl(23, e)))), 0xffffffff) // 255 - clz + e - 149
            }
        }
    }

    /// @notice The float32 nearest to an int32.
    function i2f(uint256 a) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let s := sub(0, shr(31, a))
            let t := and(sub(xor(a, s), s), 0xffffffff) // 2³¹ for the least of all
            if t {
                let k := sub(clz(t), 1)
                t := shl(k, t)
                r := add(shl(23, sub(380, k)), shr(231, add(t, add(sub(shl(230, 1), 1), and(shr(231, t), 1)))))
                r := or(r, and(s, 0x80000000))
            }
        }
    }

    /// @notice ⌊a⌋ as int32; DIVERGED where that is none.
    function f2i(uint256 a) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let t := and(a, 0x7fffffff)
            let e := shr(23, t)
            e := sub(e, gt(e, 0))
            t := sub(t, shl(23, e))
            let s := sub(0, shr(31, a))
            t := sub(xor(t, s), s) // ·2^(e-149)
            // From 2⁵⁰ on the magnitude is out of range whatever the bits; the shift up stays in a word. sar rounds down.
            switch lt(e, 149)
            case 1 { r := sar(sub(149, e), t) }
            default { r := shl(sub(e, 149), t) }
            switch eq(r, signextend(3, r))
            case 1 { r := and(r, 0xffffffff) }
            default { r := 0x100000000 }
        }
    }

    // ----------------------------------------------------------- named functions

    /// @notice e^a.
    function exp(uint256 a) internal pure returns (uint256) {
        a = min(max(a, 0xc2d00000), 0x42b20000); // -104, 89
        uint256 n = round(a, INVLN2);
        uint256 r = fma(n, LN2HI ^ SIGN, a);
        r = fma(n, LN2LO ^ SIGN, r);
        uint256 p = add(fma(poly(r, EXP_TERMS), mul(r, r), r), ONE);
        uint256 h = round(n, HALF);
        return mul(mul(p, pow2(f2i(h))), pow2(f2i(sub(n, h))));
    }

    /// @notice ln a; DIVERGED for a <= 0.
    function log(uint256 a) internal pure returns (uint256) {
        if (a == 0 || a >= SIGN) return DIVERGED;
        uint256 e = i2f(expo(a));
        uint256 h = round(e, HALF);
        uint256 m = mul(mul(a, pow2(f2i(neg(h)))), pow2(f2i(sub(h, e))));
        if (less(SQRT2, m)) {
            m = mul(m, HALF);
            e = add(e, ONE);
        }
        uint256 t = sub(m, ONE);
        uint256 s = mul(t, t);
        uint256 y = mul(mul(s, t), poly(t, LOG_TERMS));
        y = fma(e, LN2LO, y);
        y = fma(s, HALF ^ SIGN, y);
        y = add(t, y);
        return fma(e, LN2HI, y);
    }

    /// @notice tanh a. Never DIVERGED.
    function tanh(uint256 a) internal pure returns (uint256 r) {
        uint256 x = min(abs(a), 0x41120000); // 9.125
        // Of the two branches only the selected one is computed: neither can diverge.
        if (less(x, 0x3f200000)) {
            // 0.625
            uint256 s = mul(x, x);
            r = fma(mul(x, s), poly(s, TANH_TERMS), x);
        } else {
            r = sub(ONE, div(TWO, add(exp(add(x, x)), ONE)));
        }
        if (less(a, 0)) r = neg(r);
    }

    /// a·b rounded to an integer.
    function round(uint256 a, uint256 b) private pure returns (uint256) {
        return sub(fma(a, b, INTEGER), INTEGER);
    }

    /// Horner's rule over 32-bit coefficients, the highest power on top; none of them is 0.
    function poly(uint256 x, uint256 terms) private pure returns (uint256 y) {
        y = terms >> 224;
        while ((terms <<= 32) != 0) y = fma(y, x, terms >> 224);
    }

    // ------------------------------------------------------------- packed values

    /// @notice Whether all of these float32 are finite: 4 bytes each, big-endian.
    function finite(bytes calldata a) internal pure returns (bool r) {
        assembly ("memory-safe") {
            let end := add(a.offset, a.length)
            let bad := 0
            for { let i := a.offset } lt(i, end) { i := add(i, 32) } {
                let v := calldataload(i)
                if gt(add(i, 32), end) { v := and(v, not(shr(shl(3, sub(end, i)), not(0)))) }
                // One more than the largest exponent carries into the sign.
                v := and(v, 0x7f8000007f8000007f8000007f8000007f8000007f8000007f8000007f800000)
                bad := or(bad, add(v, 0x0080000000800000008000000080000000800000008000000080000000800000))
            }
            r := iszero(and(bad, 0x8000000080000000800000008000000080000000800000008000000080000000))
        }
    }

    /// @notice The sum of products a·b in order, each an FMA, starting from `acc`. Both lists are finite float32 of 4
    /// bytes, big-endian, and equally long.
    function dot(uint256 acc, bytes calldata a, bytes calldata b) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            // The sum so far is m·2^(e-149), m signed, its magnitude at most 2²⁴, and at least 2²³ where e > 0.
            let s := and(acc, 0x7fffffff)
            let e := shr(23, s)
            e := sub(e, gt(e, 0))
            let m := sub(s, shl(23, e))
            s := sub(0, shr(31, acc))
            m := sub(xor(m, s), s)
            let delta := sub(b.offset, a.offset)
            let end := add(a.offset, a.length)
            for { let i := a.offset } lt(i, end) { i := add(i, 4) } {
                let x := shr(224, calldataload(i))
                let y := shr(224, calldataload(add(i, delta)))
                // From here on as in fma.
                let d := and(x, 0x7fffffff)
                let ep := shr(23, d)
                ep := sub(ep, gt(ep, 0))
                let t := sub(d, shl(23, ep))
                d := and(y, 0x7fffffff)
                s := shr(23, d)
                s := sub(s, gt(s, 0))
                t := mul(t, sub(d, shl(23, s)))
                ep := add(ep, sub(s, 149))
                s := sub(0, shr(31, xor(x, y)))
                t := sub(xor(t, s), s)
                d := sub(ep, e)
                if gt(add(d, 49), 129) {
                    if slt(d, 0) { continue }
                    if iszero(t) { continue }
                    m := or(sar(255, m), gt(m, 0))
                    d := 80
                    e := sub(ep, 80)
                }
                t := add(shl(50, m), shl(add(50, d), t))
                if iszero(t) {
                    m := 0
                    e := 0
                    continue
                }
                // Rounded with its sign: a leading bit at 253, or -2²⁵⁴; so 24 bits, or -2²⁴, start at 230.
                let k := sub(clz(xor(t, sar(255, t))), 2)
                t := shl(k, t)
                e := sub(add(e, 180), k)
                if gt(e, 252) {
                    switch slt(e, 0)
                    case 1 {
                        t := sar(sub(0, e), t)
                        e := 0
                    }
                    default {
                        m := sar(230, add(t, add(sub(shl(229, 1), 1), and(shr(230, t), 1))))
                        s := sar(255, m)
                        if gt(add(shl(23, e), sub(xor(m, s), s)), 0x7f7fffff) {
                            r := 0x100000000
                            break
                        }
                    }
                }
                m := sar(230, add(t, add(sub(shl(229, 1), 1), and(shr(230, t), 1))))
            }
            if iszero(r) {
                s := sar(255, m)
                r := or(add(shl(23, e), sub(xor(m, s), s)), and(s, 0x80000000))
            }
        }
    }
}
