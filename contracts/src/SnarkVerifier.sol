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
            /// Adds s·P to the sum at f, with the point P at calldata p. f has room for five words.
            function addTerm(f, p, s) -> ok {
                calldatacopy(add(f, 0x40), p, 0x40)
                mstore(add(f, 0x80), s)
                ok := staticcall(gas(), 7, add(f, 0x40), 0x60, add(f, 0x40), 0x40)
                if ok { ok := staticcall(gas(), 6, f, 0x80, f, 0x40) }
            }
            /// Puts s·P at f, with the point P at calldata p. f has room for three words.
            function putTerm(f, p, s) -> ok {
                calldatacopy(f, p, 0x40)
                mstore(add(f, 0x40), s)
                ok := staticcall(gas(), 7, f, 0x60, f, 0x40)
            }

            let d := add(proof.offset, 0x100)
            let points := add(key.offset, KEY_HEAD)
            // Six pairs of points, two words and four. The fourth begins with L, the fifth with s·D.
            let f := mload(0x40)
            let l := add(f, 0x240)
            let sd := add(f, 0x300)

            // s is the hash of all that is to be verified: key, inputs, proof.
            let size := mul(inputs.length, 0x20)
            mstore(f, keyHash)
            calldatacopy(add(f, 0x20), inputs.offset, size)
            let p := add(add(f, 0x20), size)
            calldatacopy(p, proof.offset, PROOF)
            let s := keccak256(f, add(add(0x20, size), PROOF))

            // INVARIANT: no point of a proof is at infinity. An honest one never is, and most ways to cheat a pairing
            // begin with one.
            let ok := gt(or(mload(p), mload(add(p, 0x20))), 0)
            ok := and(
                ok,
                gt(or(or(mload(add(p, 0x40)), mload(add(p, 0x60))), or(mload(add(p, 0x80)), mload(add(p, 0xa0)))), 0)
            )
            ok := and(ok, gt(or(mload(add(p, 0xc0)), mload(add(p, 0xe0))), 0))
            ok := and(ok, gt(or(mload(add(p, 0x100)), mload(add(p, 0x120))), 0))
            ok := and(ok, gt(or(mload(add(p, 0x140)), mload(add(p, 0x160))), 0))

            // L = constant + Σ input·point + challenge·point + D, the challenge being the hash of D.
            if ok {
                let challenge := mod(keccak256(add(p, 0x100), 0x40), ORDER)
                calldatacopy(l, d, 0x40)
                calldatacopy(add(l, 0x40), points, 0x40)
                ok := staticcall(gas(), 6, l, 0x80, l, 0x40)
                // A precompile that fails leaves little gas, so nothing else is tried.
                let end := add(inputs.offset, size)
                for { let i := inputs.offset } and(ok, lt(i, end)) { i := add(i, 0x20) } {
                    points := add(points, 0x40)
                    ok := addTerm(l, points, calldataload(i))
                }
                if ok { ok := addTerm(l, add(points, 0x40), challenge) }
            }
            if ok { ok := putTerm(sd, d, s) }
            if ok { ok := putTerm(add(sd, 0xc0), add(d, 0x40), s) }

            // The proof is right: e(A, B)·e(C, -δ)·e(α, -β)·e(L, -γ) = 1. The prover knows what it committed to:
            // e(D, -σG)·e(K, G) = 1, K being the proof of knowledge.
            // INVARIANT: both hold if the first times the second to the power of s is 1. For any proof at most one s makes
            // it 1 if they don't, and s is only known when the proof is.
            if ok {
                calldatacopy(f, proof.offset, 0x100)
                calldatacopy(add(f, 0x100), add(key.offset, 0x140), 0x80)
                calldatacopy(add(f, 0x180), key.offset, 0xc0)
                calldatacopy(add(l, 0x40), add(key.offset, 0xc0), 0x80)
                calldatacopy(add(sd, 0x40), add(key.offset, 0x240), 0x80)
                calldatacopy(add(sd, 0x100), add(key.offset, 0x1c0), 0x80)
                ok := staticcall(gas(), 8, f, 0x480, f, 0x20)
                valid := and(ok, mload(f))
            }
        }
    }
}
