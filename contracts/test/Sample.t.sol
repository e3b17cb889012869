// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Draws} from "../src/Draws.sol";
import {Preset, Presets, Windows} from "../src/Presets.sol";
import {Sample} from "../src/Sample.sol";
import {Test, vm} from "./Vm.sol";

/// Fisher–Yates written down plainly, to compare with: what was moved is looked up in a list.
library Plain {
    function draw(bytes32 seed, uint256 domain, uint256 n, uint256 k) internal pure returns (uint256[] memory a) {
        a = new uint256[](k);
        uint256[2][] memory moved = new uint256[2][](k);
        for (uint256 i; i < k; i++) {
            uint256 r = uint64(uint256(keccak256(abi.encode(seed, domain << 128 | i / 4))) >> 64 * (3 - i % 4));
            uint256 t = i + r % (n - i);
            a[i] = numberAt(moved, i, t);
            moved[i] = [t, numberAt(moved, i, i)];
        }
    }

    function numberAt(uint256[2][] memory moved, uint256 count, uint256 place) private pure returns (uint256 number) {
        number = place;
        for (uint256 p; p < count; p++) {
            if (moved[p][0] == place) number = moved[p][1];
        }
    }
}

contract SampleTest is Test {
    function same(uint256[] memory a, uint256[] memory b, uint256 first) internal pure {
        assertEq(a.length, first);
        for (uint256 i; i < first; i++) {
            assertEq(a[i], b[i]);
        }
    }

    /// Lists of any length, and short ones, where places are taken again and again.
    function testFuzz_Few(bytes32 seed, uint256 n, uint256 k, uint256 first) public pure {
        for (uint256 round; round < 2; round++) {
            n = bound(n, 1, round == 0 ? type(uint32).max : 40);
            k = bound(k, 1, n < 32 ? n : 32);
            first = bound(first, 1, k);
            uint256[] memory plain = Plain.draw(seed, 1, n, k);
            same(Sample.few(seed, n, k), plain, k);
            same(Sample.few(seed, n, first), plain, first);
            for (uint256 i; i < k; i++) {
                assertLt(plain[i], n);
                for (uint256 p; p < i; p++) {
                    assertTrue(plain[i] != plain[p], "distinct");
                }
            }
        }
    }

    /// More places than marks.
    function test_FewOfMany() public pure {
        same(Sample.few(keccak256("x"), 300, 300), Plain.draw(keccak256("x"), 1, 300, 300), 300);
    }

    function testFuzz_Many(bytes32 seed, uint256 n, uint256 k) public pure {
        n = bound(n, 1, 65_535);
        k = bound(k, 0, n < 128 ? n : 128);
        uint256[] memory a = Sample.many(seed, n, k);
        same(a, Plain.draw(seed, 2, n, k), k);
        for (uint256 i; i < k; i++) {
            assertLt(a[i], n);
            for (uint256 p; p < i; p++) {
                assertTrue(a[i] != a[p], "distinct");
            }
            assertEq(Sample.one(seed, n, i), a[i], "one by itself");
        }
    }

    /// Short lists, where places are taken again and again.
    function testFuzz_One(bytes32 seed, uint256 n) public pure {
        n = bound(n, 1, 128);
        uint256[] memory a = Sample.many(seed, n, n);
        for (uint256 i; i < n; i++) {
            assertEq(Sample.one(seed, n, i), a[i]);
        }
    }

    function test_All() public pure {
        uint256[] memory a = Sample.many(keccak256("x"), 100, 100);
        uint256 seen;
        for (uint256 i; i < 100; i++) {
            seen |= 1 << a[i];
        }
        assertEq(seen, (1 << 100) - 1);
        assertEq(Sample.many(keccak256("x"), 0, 0).length, 0);
    }

    /// Each of 16 numbers is in a sample of 4 a quarter of the time: 6σ bounds over 2,048 samples.
    function test_Uniform() public pure {
        uint256[16] memory few;
        uint256[16] memory many;
        for (uint256 i; i < 2048; i++) {
            uint256[] memory a = Sample.few(keccak256(abi.encode(i)), 16, 4);
            uint256[] memory b = Sample.many(keccak256(abi.encode(i)), 16, 4);
            for (uint256 k; k < 4; k++) {
                few[a[k]]++;
                many[b[k]]++;
            }
        }
        for (uint256 i; i < 16; i++) {
            assertTrue(few[i] > 394 && few[i] < 630, "committee");
            assertTrue(many[i] > 394 && many[i] < 630, "sections");
        }
    }

    /// Of a sample of 4 of 5, each number stands at each place a fifth of the time: 6σ bounds over 2,048 samples.
    function test_UniformOrder() public pure {
        uint256[4][5] memory few;
        uint256[4][5] memory many;
        for (uint256 i; i < 2048; i++) {
            uint256[] memory a = Sample.few(keccak256(abi.encode(i)), 5, 4);
            uint256[] memory b = Sample.many(keccak256(abi.encode(i)), 5, 4);
            for (uint256 k; k < 4; k++) {
                few[a[k]][k]++;
                many[b[k]][k]++;
            }
        }
        for (uint256 i; i < 5; i++) {
            for (uint256 k; k < 4; k++) {
                assertTrue(few[i][k] > 301 && few[i][k] < 518, "committee");
                assertTrue(many[i][k] > 301 && many[i][k] < 518, "sections");
            }
        }
    }
}

contract RowsTest is Test {
    /// Rows of a batch, four at a time, are those that are computed one by one; few rows make many epochs of one batch.
    function testFuzz_Rows(bytes32 seed, uint256 rows, uint256 entry, uint256 count, uint256 first) public pure {
        for (uint256 round; round < 3; round++) {
            rows = bound(rows, round, round == 0 ? type(uint32).max : round == 1 ? 20 : 70_000);
            entry = bound(entry, 0, 1 << 48);
            count = bound(count, 0, 20);
            first = bound(first, 0, 30);
            uint256[] memory words = new uint256[](8);
            Draws.rowsInto(words, first, seed, rows, entry, count);
            for (uint256 i; i < 56; i++) {
                uint256 want = i < first || i >= first + count ? 0 : Draws.row(seed, rows, entry + i - first);
                assertEq(uint32(words[i / 7] >> (32 * (i % 7))), want);
            }
            for (uint256 i; i < 8; i++) {
                assertEq(words[i] >> 224, 0);
            }
        }
    }
}

contract PresetsTest is Test {
    function test_UnitsOutliveJobs() public pure {
        for (uint256 p; p < 3; p++) {
            Windows memory w = Presets.windows(Preset(p));
            assertLt(Presets.longestLife(w), w.exit);
            assertEq(w.unit % 10, 0);
            assertLe(w.challengeFloor, w.challengeCap);
        }
        assertEq(Presets.longestLife(Presets.devnet()), 1308);
    }

    /// Proposed figures of the protocol.
    function test_Figures() public pure {
        Windows memory w = Presets.mainnet();
        assertEq(w.drawDelay, 130);
        assertEq(w.drawUsable, 8000);
        assertEq(w.exit, 35 days);
        assertEq(w.unit, 1 ether);
        w = Presets.testnet();
        assertEq(w.commit, 2 hours);
        assertEq(w.unit, 0.05 ether);
        w = Presets.devnet();
        assertEq(uint256(w.commit) + w.respond + w.reveal + w.challengeFloor, 240);
    }
}
