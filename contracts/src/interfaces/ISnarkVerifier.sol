// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Groth16 proofs over BN254 against any verifying key
/// @notice One deployment serves every circuit. Who relies on a circuit keeps the hash of its key; the key itself comes
/// as calldata. Proofs are those of gnark with exactly one commitment (Pedersen, the challenge hashed by keccak) that
/// covers no public input. Holds no money, no state and nobody's rights.
///
/// The key, in words of 32 bytes; points of G2 in the order of EIP-197 (imaginary part first):
///
///     0-1 α   2-5 -β   6-9 -γ   10-13 -δ   14-17 G   18-21 -σG   then, two words each:
///     the constant, one point for each public input, the point of the commitment's challenge
///
/// The proof, 384 bytes: A, B (G2), C, the commitment D, and the proof of knowledge of what D commits to.
///
/// WARNING: A key from an unknown set-up proves anything. Whoever relies on the hash has checked how the key was made.
interface ISnarkVerifier {
    /// The key handed in is not the one with the hash relied on.
    error WrongKey(bytes32 expected, bytes32 got);

    /// The key is for another number of public inputs.
    error WrongInputCount(uint256 keyLength, uint256 inputs);

    /// Public input `index` is not below the order of the scalar field.
    error InputNotInField(uint256 index, uint256 value);

    /// @notice Whether `proof` proves the public inputs under the key. False for a wrong proof, for points that are not
    /// on their curves, not in the right subgroup, not written canonically or at infinity, and for another length.
    /// @dev A call with such points spends most of the gas that it is given: precompiles do on malformed input.
    /// @param keyHash keccak256 of the key.
    /// @param key The verifying key, laid out as above.
    /// @param proof The proof, laid out as above.
    /// @param inputs The public inputs, each below the order of the scalar field.
    function verify(bytes32 keyHash, bytes calldata key, bytes calldata proof, uint256[] calldata inputs)
        external
        view
        returns (bool valid);
}
