// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISnarkVerifier} from "./interfaces/ISnarkVerifier.sol";

/// @title SnarkVerifier
/// @notice See ISnarkVerifier: the interface carries the promises and warnings.
contract SnarkVerifier is ISnarkVerifier {
    /// Order of BN254's scalar field.
    uint256 internal constant ORDER = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// Bytes of a key before its list of points, and of a proof.
    uint256 internal constant KEY_HEAD = 22 * 32;
    uint256 internal constant PROOF = 12 * 32;

    /// @inheritdoc ISnarkVerifier
    function verify(bytes32 keyHash, bytes calldata key, bytes calldata proof, uint256[] calldata inputs)
        external
        view
        returns (bool valid)
    {
        // INVARIANT: nobody but who made the hash chooses the key.
        if (keccak256(key) != keyHash) revert WrongKey(keyHash, keccak256(key));
        // One point for the constant, one for each input, one for the challenge.
        if (key.length != KEY_HEAD + 64 * (inputs.length + 2)) revert WrongInputCount(key.length, inputs.length);
        // INVARIANT: an input has one form, so a proof cannot be replayed for another number with the same remainder.
        for (uint256 i; i < inputs.length; i++) {
            if (inputs[i] >= ORDER) revert InputNotInField(i, inputs[i]);
        }
        if (proof.length != PROOF) return false;

        assembly ("memory-safe") {
            /// The words at offset p, n of them, are all zero: a point at infinity.
            function isZero(p, n) -> z {
                let all := 0
                for { let i := 0 } lt(i, n) { i := add(i, 1) } { all := or(all, calldataload(add(p, mul(i, 32)))) }
                z := iszero(all)
            }
            /// Adds s·P to the sum at f, with the point P at calldata p. f has room for five words.
            function addTerm(f, p, s) -> ok {
                calldatacopy(add(f, 0x40), p, 0x40)
                mstore(add(f, 0x80), s)
                ok := staticcall(gas(), 7, add(f, 0x40), 0x60, add(f, 0x40), 0x40)
                if ok { ok := staticcall(gas(), 6, f, 0x80, f, 0x40) }
            }

            let a := proof.offset
            let d := add(a, 0x100)
            let points := add(key.offset, KEY_HEAD)
            let f := mload(0x40)

            // INVARIANT: no point of a proof is at infinity. An honest one never is, and most ways to cheat a pairing
            // begin with one.
            let ok := iszero(or(or(isZero(a, 2), isZero(add(a, 0x40), 4)), or(isZero(add(a, 0xc0), 2), isZero(d, 2))))
            ok := and(ok, iszero(isZero(add(d, 0x40), 2)))

            // The prover knows what it committed to: e(D, -σG)·e(proof of knowledge, G) = 1.
            if ok {
                calldatacopy(f, d, 0x40)
                calldatacopy(add(f, 0x40), add(key.offset, 0x240), 0x80)
                calldatacopy(add(f, 0xc0), add(d, 0x40), 0x40)
                calldatacopy(add(f, 0x100), add(key.offset, 0x1c0), 0x80)
                ok := staticcall(gas(), 8, f, 0x180, f, 0x20)
                ok := and(ok, mload(f))
            }

            // L = constant + Σ input·point + challenge·point + D, the challenge being the hash of D.
            if ok {
                calldatacopy(f, d, 0x40)
                let challenge := mod(keccak256(f, 0x40), ORDER)
                calldatacopy(add(f, 0x40), points, 0x40)
                ok := staticcall(gas(), 6, f, 0x80, f, 0x40)
                let end := add(inputs.offset, mul(inputs.length, 32))
                // A precompile that fails leaves little gas, so nothing else is tried.
                for { let p := inputs.offset } and(ok, lt(p, end)) { p := add(p, 32) } {
                    points := add(points, 0x40)
                    ok := addTerm(f, points, calldataload(p))
                }
                if ok { ok := addTerm(f, add(points, 0x40), challenge) }
            }

            // e(A, B)·e(C, -δ)·e(α, -β)·e(L, -γ) = 1.
            if ok {
                let x := mload(f)
                let y := mload(add(f, 0x20))
                calldatacopy(f, a, 0x100)
                calldatacopy(add(f, 0x100), add(key.offset, 0x140), 0x80)
                calldatacopy(add(f, 0x180), key.offset, 0xc0)
                mstore(add(f, 0x240), x)
                mstore(add(f, 0x260), y)
                calldatacopy(add(f, 0x280), add(key.offset, 0xc0), 0x80)
                ok := staticcall(gas(), 8, f, 0x300, f, 0x20)
                valid := and(ok, mload(f))
            }
        }
    }
}
