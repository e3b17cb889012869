// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Claim, Round, Submission, Terms} from "./interfaces/IMarket.sol";

/// @title The hashes that stand for a job's terms and facts
/// @notice The stages have preimages of different lengths, so none can be shown as another.
library Facts {
    function id(Terms calldata t) internal view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), t));
    }

    function claim(Claim memory c) internal pure returns (bytes32) {
        return keccak256(abi.encode(c));
    }

    function submission(Submission calldata s) internal pure returns (bytes32) {
        return keccak256(abi.encode(s));
    }

    function drawn(bytes32 before, bytes32 seed, address drawer) internal pure returns (bytes32) {
        return keccak256(abi.encode(before, seed, drawer));
    }

    function responded(bytes32 before, bytes32 response) internal pure returns (bytes32) {
        return keccak256(abi.encode(before, response));
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
