// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Distinct random numbers from a seed, in random order
/// @notice k distinct numbers below n by Fisher–Yates: in the list 0 … n-1, for i = 0 … k-1, the numbers at the places
/// i and t = i + rᵢ mod (n-i) change places, and the i-th drawn number is what then stands at place i. rᵢ is number
/// i mod 4 of the four 64-bit words, big-endian, of keccak256(seed ‖ uint256(domain·2^128 + ⌊i/4⌋)).
///
/// Every order of k numbers is equally likely: there are n·(n-1)·…·(n-k+1) ways to choose the t and each leads to another
/// one. (n < 2^32, so taking 64 bits mod n favours no number by more than 2^-32.) Committee and sections come from
/// different domains. So whatever is known of the list before the draw, it says nothing about who will have which
/// seat, which sections stand together in one seat's group, or which unit looks at which section. Callers keep k ≤ n.
library Sample {
    /// Domains, so that a committee tells nothing about sections.
    uint256 internal constant UNITS = 1 << 128;
    uint256 internal constant SECTIONS = 2 << 128;

    /// @notice A committee: few numbers below any n. Those of a shorter committee are the first of a longer one.
    /// Remembers the places that changed, and looks through them only if one of 256 marks says that it may find one:
    /// up to k·k/2 comparisons on a short list, hardly any on a long one.
    function few(bytes32 seed, uint256 n, uint256 k) internal pure returns (uint256[] memory a) {
        a = new uint256[](k);
        uint256 domain = UNITS;
        assembly ("memory-safe") {
            mstore(0, seed)
            let moved := mload(0x40) // pairs (place, the number there now), latest last
            let end := moved
            let marks := 0 // bit p mod 256: place p is among them
            let out := add(a, 32)
            let r := 0
            for { let i := 0 } lt(i, k) { i := add(i, 1) } {
                r := shl(64, r)
                if iszero(and(i, 3)) {
                    mstore(32, add(domain, shr(2, i)))
                    r := keccak256(0, 64)
                }
                let t := add(i, mod(shr(192, r), sub(n, i)))
                let mark := shl(and(t, 255), 1)
                let x := t
                let y := i
                if and(marks, or(mark, shl(and(i, 255), 1))) {
                    for { let p := moved } lt(p, end) { p := add(p, 64) } {
                        let place := mload(p)
                        if eq(place, t) { x := mload(add(p, 32)) }
                        if eq(place, i) { y := mload(add(p, 32)) }
                    }
                }
                mstore(out, x)
                out := add(out, 32)
                // Place i is never looked at again.
                mstore(end, t)
                mstore(add(end, 32), y)
                end := add(end, 64)
                marks := or(marks, mark)
            }
        }
    }

    /// @notice Drawn sections: any number of them below an n of at most 65,536. Keeps the whole list in memory, two bytes
    /// a place.
    function many(bytes32 seed, uint256 n, uint256 k) internal pure returns (uint256[] memory a) {
        a = new uint256[](k);
        // A place holds number ⊕ place, so that zeroed memory is the list. It is the lowest two bytes of the word
        // that starts 30 bytes before it.
        bytes memory list = new bytes(2 * n + 30);
        uint256 domain = SECTIONS;
        assembly ("memory-safe") {
            mstore(0, seed)
            let places := add(list, 32)
            let out := add(a, 32)
            let r := 0
            for { let i := 0 } lt(i, k) { i := add(i, 1) } {
                r := shl(64, r)
                if iszero(and(i, 3)) {
                    mstore(32, add(domain, shr(2, i)))
                    r := keccak256(0, 64)
                }
                let t := add(i, mod(shr(192, r), sub(n, i)))
                let p := add(places, add(t, t))
                let word := mload(p)
                let x := xor(t, and(word, 0xffff))
                let y := xor(i, and(mload(add(places, add(i, i))), 0xffff))
                mstore(out, x)
                out := add(out, 32)
                mstore(p, xor(word, xor(x, y))) // now y stands at place t
            }
        }
    }

    /// @notice The drawn section at place i of what `many` returns for any k > i. Goes back through the changes of places
    /// instead of making them, so it needs no list, and a long one costs no more than a short one.
    function one(bytes32 seed, uint256 n, uint256 i) internal pure returns (uint256 x) {
        uint256 counter = SECTIONS + i / 4;
        uint256 word = type(uint64).max;
        assembly ("memory-safe") {
            mstore(0, seed)
            mstore(32, counter)
            let r := shr(shl(6, sub(3, and(i, 3))), keccak256(0, 64)) // rᵢ is lowest
            // Looked for is the number that stands at place x after the first i changes. After none, that is x itself.
            x := add(i, mod(and(r, word), sub(n, i)))
            // Change i put what stood at place i to place t. No later one looked at place i again.
            for {} and(i, 3) {} {
                r := shr(64, r)
                i := sub(i, 1)
                if eq(x, add(i, mod(and(r, word), sub(n, i)))) { x := i }
            }
            for {} i {} {
                counter := sub(counter, 1)
                mstore(32, counter)
                r := keccak256(0, 64)
                i := sub(i, 1)
                if eq(x, add(i, mod(and(r, word), sub(n, i)))) { x := i }
                i := sub(i, 1)
                if eq(x, add(i, mod(and(shr(64, r), word), sub(n, i)))) { x := i }
                i := sub(i, 1)
                if eq(x, add(i, mod(and(shr(128, r), word), sub(n, i)))) { x := i }
                i := sub(i, 1)
                if eq(x, add(i, mod(shr(192, r), sub(n, i)))) { x := i }
            }
        }
    }
}
