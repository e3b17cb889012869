// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Claim, Round, Submission, Terms} from "./interfaces/IMarket.sol";

/// @title The hashes that stand for a job's terms and facts
/// @notice The stages have preimages of different lengths, so none can be shown as another.
library Facts {
    function id(Terms calldata t) internal view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), t));
    }

    /// The seed of data order and random numbers.
    function trainingSeed(Terms calldata t, bytes32 job) internal view returns (bytes32) {
        return keccak256(abi.encode(t.seed, block.chainid, address(this), job));
    }

    function claim(Claim memory c) internal pure returns (bytes32) {
        return keccak256(abi.encode(c));
    }

    function submission(Submission calldata s) internal pure returns (bytes32) {
        return keccak256(abi.encode(s));
    }

    /// keccak256(abi.encode(before, seed, drawer))
    function drawn(bytes32 before, bytes32 seed, address drawer) internal pure returns (bytes32 f) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, before)
            mstore(add(m, 32), seed)
            mstore(add(m, 64), shr(96, shl(96, drawer)))
            f := keccak256(m, 96)
        }
    }

    /// keccak256(abi.encode(before, response))
    function responded(bytes32 before, bytes32 response) internal pure returns (bytes32 f) {
        assembly ("memory-safe") {
            mstore(0, before)
            mstore(32, response)
            f := keccak256(0, 64)
        }
    }

    /// What a seat's owner commits to: keccak256(abi.encode(job, seat, owner, salt, digest, votes))
    function commitment(bytes32 job, uint256 seat, address owner, bytes32 salt, bytes32 digest, uint256 votes)
        internal
        pure
        returns (bytes32 f)
    {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, job)
            mstore(add(m, 32), seat)
            mstore(add(m, 64), shr(96, shl(96, owner)))
            mstore(add(m, 96), salt)
            mstore(add(m, 128), digest)
            mstore(add(m, 160), votes)
            f := keccak256(m, 192)
        }
    }

    /// The facts after these rounds; a round without response is one that still waits for it.
    function chain(bytes32 f, Round[] calldata rounds) internal pure returns (bytes32) {
        for (uint256 i; i < rounds.length; i++) {
            f = drawn(f, rounds[i].seed, rounds[i].drawer);
            if (rounds[i].response != 0) f = responded(f, rounds[i].response);
        }
        return f;
    }
}
