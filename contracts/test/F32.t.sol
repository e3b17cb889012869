// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Draws} from "../src/Draws.sol";
import {F32} from "../src/F32.sol";
import {Test, vm} from "./Vm.sol";

/// Holds the libraries against reference vectors, laid out as tools/vectors/README.md says. The Go tests drive the same
/// contract through many more of them.
contract F32Harness {
    /// @notice How many records of file `name` lie in data, how many of them do not hold, the first of those, and the gas
    /// that the operations took that the file is named for.
    function check(string calldata name, bytes calldata data)
        external
        view
        returns (uint256 records, uint256 wrong, uint256 first, uint256 gas)
    {
        bytes32 kind = bytes32(bytes(name));
        for (uint256 offset; offset < data.length; records++) {
            bytes calldata r = data[offset:];
            (bool holds, uint256 words, uint256 used) = record(kind, r);
            offset += 4 * words;
            gas += used;
            if (holds) continue;
            if (wrong++ == 0) first = records;
        }
    }

    function record(bytes32 kind, bytes calldata r) private view returns (bool holds, uint256 words, uint256 gas) {
        (holds, words) = other(kind, r);
        if (words > 0) return (holds, words, 0);
        words = kind == "fma" ? 4 : kind == "add" || kind == "sub" || kind == "mul" || kind == "div" ? 3 : 2;
        uint256 v;
        (v, gas) = measured(kind, word(r, 0), word(r, 1), words == 4 ? word(r, 2) : 0);
        holds = same(v, word(r, words - 1));
    }

    /// The result that a file is named for, and its gas.
    function measured(bytes32 kind, uint256 a, uint256 b, uint256 c) private view returns (uint256 v, uint256 gas) {
        if (kind == "fma") {
            gas = gasleft();
            v = F32.fma(a, b, c);
            return (v, gas - gasleft());
        }
        if (kind == "add") {
            gas = gasleft();
            v = F32.add(a, b);
            return (v, gas - gasleft());
        }
        if (kind == "sub") {
            gas = gasleft();
            v = F32.sub(a, b);
            return (v, gas - gasleft());
        }
        if (kind == "mul") {
            gas = gasleft();
            v = F32.mul(a, b);
            return (v, gas - gasleft());
        }
        if (kind == "div") {
            gas = gasleft();
            v = F32.div(a, b);
            return (v, gas - gasleft());
        }
        if (kind == "sqrt") {
            gas = gasleft();
            v = F32.sqrt(a);
            return (v, gas - gasleft());
        }
        if (kind == "exp") {
            gas = gasleft();
            v = F32.exp(a);
            return (v, gas - gasleft());
        }
        if (kind == "log") {
            gas = gasleft();
            v = F32.log(a);
            return (v, gas - gasleft());
        }
        if (kind == "tanh") {
            gas = gasleft();
            v = F32.tanh(a);
            return (v, gas - gasleft());
        }
        revert("no such file");
    }

    /// The files whose gas is not looked at; 0 words for any other.
    function other(bytes32 kind, bytes calldata r) private pure returns (bool, uint256) {
        if (kind == "compare") return (compare(r), 3);
        if (kind == "convert") return (convert(r), 5);
        if (kind == "exponent") return (exponent(r), 5);
        if (kind == "integer") return (integer(r), 6);
        if (kind == "choose") return (choose(r), 8);
        if (kind == "chain") return (chain(r), 24);
        if (kind == "dot") return dot(r);
        if (kind == "stripe") return stripe(r);
        if (kind == "philox") return (philox(r), 10);
        if (kind == "feistel") return (feistel(r), 11);
        return (false, 0);
    }

    function compare(bytes calldata r) private pure returns (bool) {
        (uint256 a, uint256 b) = (word(r, 0), word(r, 1));
        return flags(F32.lt(a, b), F32.le(a, b), F32.eq(a, b)) == word(r, 2);
    }

    function convert(bytes calldata r) private pure returns (bool) {
        uint256 floor = word(r, 3) == 1 ? word(r, 2) : F32.DIVERGED;
        return F32.f2i(word(r, 0)) == floor && same(F32.i2f(word(r, 1)), word(r, 4));
    }

    function exponent(bytes calldata r) private pure returns (bool) {
        uint256 e = word(r, 3) == 1 ? word(r, 2) : F32.DIVERGED;
        return F32.expo(word(r, 0)) == e && same(F32.pow2(word(r, 1)), word(r, 4));
    }

    function integer(bytes calldata r) private pure returns (bool) {
        (uint256 a, uint256 b) = (word(r, 0), word(r, 1));
        return F32.iadd(a, b) == word(r, 2) && F32.isub(a, b) == word(r, 3) && F32.imul(a, b) == word(r, 4)
            && flags(F32.ieq(a, b), F32.ilt(a, b), F32.ile(a, b)) == word(r, 5);
    }

    function choose(bytes calldata r) private pure returns (bool) {
        (uint256 a, uint256 b) = (word(r, 0), word(r, 1));
        return same(F32.max(a, b), word(r, 3)) && same(F32.min(a, b), word(r, 4))
            && F32.select(a, b, word(r, 2)) == word(r, 5) && F32.neg(a) == word(r, 6) && F32.abs(a) == word(r, 7);
    }

    /// Each of the eight sums: by one fma after another, by one dot, and by a dot that goes on where another one ended.
    function chain(bytes calldata r) private pure returns (bool holds) {
        holds = true;
        uint256 sum;
        for (uint256 k; k < 8; k++) {
            sum = F32.fma(word(r, k), word(r, 8 + k), sum);
            uint256 whole = F32.dot(0, r[:4 * (k + 1)], r[32:32 + 4 * (k + 1)]);
            uint256 half = F32.dot(0, r[:4 * (k / 2)], r[32:32 + 4 * (k / 2)]);
            half = F32.dot(half, r[4 * (k / 2):4 * (k + 1)], r[32 + 4 * (k / 2):32 + 4 * (k + 1)]);
            uint256 want = word(r, 16 + k);
            holds = holds && same(sum, want) && same(whole, want) && same(half, want);
        }
    }

    function dot(bytes calldata r) private pure returns (bool, uint256) {
        uint256 n = word(r, 0);
        (bytes calldata a, bytes calldata b) = (r[8:8 + 4 * n], r[8 + 4 * n:8 + 8 * n]);
        bool holds = same(F32.dot(word(r, 1), a, b), word(r, 2 + 2 * n));
        return (F32.finite(a) && F32.finite(b) && holds, 3 + 2 * n);
    }

    function stripe(bytes calldata r) private pure returns (bool, uint256) {
        uint256 n = word(r, 0);
        uint256[32] memory lane;
        for (uint256 k; k < n; k++) {
            lane[k % 32] = F32.add(lane[k % 32], word(r, 1 + k));
        }
        for (uint256 h = 16; h > 0; h /= 2) {
            for (uint256 l; l < h; l++) {
                lane[l] = F32.add(lane[l], lane[l + h]);
            }
        }
        return (same(lane[0], word(r, 1 + n)), 2 + n);
    }

    function philox(bytes calldata r) private pure returns (bool) {
        return Draws.philox(uint128(bytes16(r)), uint64(bytes8(r[16:]))) == uint128(bytes16(r[24:]));
    }

    function feistel(bytes calldata r) private pure returns (bool) {
        return Draws.feistel(word(r, 9), word(r, 0), uint256(bytes32(r[4:]))) == word(r, 10);
    }

    /// The three as bits 0, 1 and 2.
    function flags(uint256 a, uint256 b, uint256 c) private pure returns (uint256) {
        uint256 one = 0x3f800000;
        require((a == 0 || a == one) && (b == 0 || b == one) && (c == 0 || c == one), "neither 0 nor 1");
        return a / one | b / one << 1 | c / one << 2;
    }

    /// Whether got means what `want` does: an infinity or NaN is no result, and zeros are equal.
    function same(uint256 got, uint256 want) private pure returns (bool) {
        return want & 0x7f800000 == 0x7f800000 ? got == F32.DIVERGED : F32.canon(got) == F32.canon(want);
    }

    function word(bytes calldata r, uint256 i) private pure returns (uint256) {
        return uint32(bytes4(r[4 * i:]));
    }

    /// @notice As F32.finite.
    function finite(bytes calldata a) external pure returns (bool) {
        return F32.finite(a);
    }

    /// @notice As F32.dot.
    function dotOf(uint256 acc, bytes calldata a, bytes calldata b) external pure returns (uint256) {
        return F32.dot(acc, a, b);
    }
}

contract F32Test is Test {
    F32Harness private harness = new F32Harness();

    /// A file of a folder holds; its gas, on average, goes into the snapshot where it has one.
    function check(string memory folder, string memory name, uint256 expected) private {
        bytes memory data = vm.readFileBinary(string.concat("program/", folder, "/testdata/", name, ".bin"));
        (uint256 records, uint256 wrong, uint256 first, uint256 gas) = harness.check(name, data);
        assertEq(wrong, 0, string.concat(name, ": record ", vm.toString(first)));
        assertEq(records, expected, name);
        if (gas > 0) vm.snapshotValue("F32", string.concat(name, ", on average"), gas / records);
    }

    function test_vectors_fma() public {
        check("f32", "fma", 3000);
    }

    function test_vectors_arithmetic() public {
        check("f32", "add", 3000);
        check("f32", "sub", 3000);
        check("f32", "mul", 3000);
        check("f32", "div", 3000);
        check("f32", "sqrt", 3000);
    }

    function test_vectors_functions() public {
        check("f32", "exp", 3000);
        check("f32", "log", 3000);
        check("f32", "tanh", 3000);
    }

    function test_vectors_orderAndIntegers() public {
        check("f32", "compare", 3000);
        check("f32", "convert", 3000);
        check("f32", "exponent", 3000);
        check("f32", "integer", 3000);
        check("f32", "choose", 3000);
    }

    function test_vectors_sums() public {
        check("f32", "chain", 750);
        check("kernel", "dot", 75);
        check("kernel", "stripe", 75);
    }

    function test_vectors_draws() public {
        check("kernel", "philox", 75);
        check("kernel", "feistel", 150);
    }

    /// A vector that was changed in one bit does not hold: the harness can fail.
    function test_harness_seesOneBit() public view {
        bytes memory data = vm.readFileBinary("program/f32/testdata/fma.bin");
        for (uint256 i; i < 4; i++) {
            data[16 * 700 + 15] ^= 0x01; // the last word of record 700
            (, uint256 wrong, uint256 first,) = harness.check("fma", data);
            assertEq(wrong, i % 2 == 0 ? 1 : 0);
            if (wrong > 0) assertEq(first, 700);
        }
    }

    /// finite sees each lane, and nothing beyond the end.
    function test_finite() public view {
        for (uint256 n; n <= 70; n++) {
            bytes memory ok = new bytes(4 * n);
            for (uint256 k; k < n; k++) {
                // The least finite value.
                (ok[4 * k], ok[4 * k + 1], ok[4 * k + 2], ok[4 * k + 3]) = (0xff, 0x7f, 0xff, 0xff);
            }
            assertTrue(harness.finite(ok));
            // Behind the list lies an infinity.
            (bool success, bytes memory out) = address(harness)
                .staticcall(abi.encodePacked(harness.finite.selector, uint256(32), 4 * n, ok, hex"7f800000"));
            assertTrue(success && abi.decode(out, (bool)));
            for (uint256 k; k < n; k++) {
                for (uint256 sign; sign < 2; sign++) {
                    bytes memory bad = bytes.concat(ok);
                    (bad[4 * k], bad[4 * k + 1], bad[4 * k + 2], bad[4 * k + 3]) =
                    (sign == 0 ? bytes1(0x7f) : bytes1(0xff), 0x80, 0, sign == 0 ? bytes1(0) : bytes1(0x01));
                    assertFalse(harness.finite(bad));
                }
            }
        }
    }

    function test_dot_gas() public {
        bytes memory a = new bytes(256);
        bytes memory b = new bytes(256);
        bytes32 random = keccak256("dot");
        for (uint256 k; k < 64; k++) {
            random = keccak256(abi.encode(random));
            // Between ½ and 2, of either sign.
            (a[4 * k], a[4 * k + 1], a[4 * k + 2]) = (bytes1(0x3f) ^ (random[0] & 0x80), random[1], random[2]);
            (b[4 * k], b[4 * k + 1], b[4 * k + 2]) = (bytes1(0x3f) ^ (random[3] & 0x80), random[4], random[5]);
        }
        harness.dotOf(0, a, b);
        vm.snapshotGasLastCall("F32", "dot of 64, with its call");
    }

    /// A sum that overflows has no result, however it would go on.
    function test_dot_overflowIsFinal() public view {
        bytes memory a = hex"7f7fffff7f7fffffff7fffff00000000";
        bytes memory b = hex"3f8000003f8000003f8000003f800000";
        assertEq(harness.dotOf(0, a, b), F32.DIVERGED);
        assertEq(harness.dotOf(0xff7fffff, a, b), 0); // starting lower it stays finite
    }
}
