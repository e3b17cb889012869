// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Distinct random numbers from a seed
/// @notice k distinct numbers below n, every set equally likely, by Floyd's algorithm: the i-th number is t =
/// keccak256(seed ‖ uint256(domain·2^128 + i)) mod (n-k+i+1), or n-k+i if t was drawn before. Callers keep k ≤ n.
///
/// The order is not uniform (large numbers come late), which favours nobody: a place in the sample is nobody's to
/// choose.
library Sample {
    /// Domains, so that a committee tells nothing about sections.
    uint256 internal constant UNITS = 1 << 128;
    uint256 internal constant SECTIONS = 2 << 128;

    /// @notice A committee: few numbers below any n. Compares each with all before it, k·k/2 comparisons.
    /// @param first How many of the k to return: a number, once drawn, stays.
    function few(bytes32 seed, uint256 n, uint256 k, uint256 first) internal pure returns (uint256[] memory a) {
        if (first > k) first = k;
        a = new uint256[](first);
        uint256 domain = UNITS;
        assembly ("memory-safe") {
            mstore(0, seed)
            let start := add(a, 32)
            let end := start
            let top := sub(n, k)
            for { let bound := add(top, first) } lt(top, bound) { top := add(top, 1) } {
                mstore(32, domain)
                let t := mod(keccak256(0, 64), add(top, 1))
                for { let p := start } lt(p, end) { p := add(p, 32) } {
                    if eq(mload(p), t) {
                        t := top
                        break
                    }
                }
                mstore(end, t)
                end := add(end, 32)
                domain := add(domain, 1)
            }
        }
    }

    /// @notice Drawn sections: any number of them below an n of at most 65,536. Marks each in a bitmap of n bits.
    function many(bytes32 seed, uint256 n, uint256 k) internal pure returns (uint256[] memory a) {
        a = new uint256[](k);
        uint256[] memory seen = new uint256[]((n + 255) >> 8);
        uint256 domain = SECTIONS;
        assembly ("memory-safe") {
            mstore(0, seed)
            let end := add(a, 32)
            let map := add(seen, 32)
            for { let top := sub(n, k) } lt(top, n) { top := add(top, 1) } {
                mstore(32, domain)
                let t := mod(keccak256(0, 64), add(top, 1))
                let word := add(map, shl(5, shr(8, t)))
                if and(shr(and(t, 255), mload(word)), 1) {
                    t := top // never drawn before: it was out of range until now
                    word := add(map, shl(5, shr(8, t)))
                }
                mstore(word, or(mload(word), shl(and(t, 255), 1)))
                mstore(end, t)
                end := add(end, 32)
                domain := add(domain, 1)
            }
        }
    }
}
