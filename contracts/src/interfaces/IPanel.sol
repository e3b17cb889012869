// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Job} from "../Job.sol";
import {Preset, Windows} from "../Presets.sol";
import {Accusation, JobView, Opening, Round, Submission, Tally} from "./IMarket.sol";

/// @title What follows from a job's packed word and a caller's arguments
/// @notice Pure computation, kept apart from Market because a contract may not be larger than 24,576 bytes: which
/// sections a round looks at, what a response says about them, how votes stand. Holds no storage, no money and nobody's
/// rights; it vouches for nothing that Market doesn't check. Its errors are Market's.
///
/// The first four functions have the signatures of Market's own: Market passes its calldata on as it is, followed by
/// the job's packed word in 32 bytes. WARNING: called without that word they answer for some other job.
interface IPanel {
    /// @notice The digests of the round's sections, with every boundary opened against the trace, and the response: the
    /// hash of the groups' hashes.
    function respond(bytes32 id, Submission calldata s, Round[] calldata rounds, Opening calldata o)
        external
        pure
        returns (bytes32 response, bytes32[] memory digests);

    /// @notice The section in which an accusing seat's digests differ from the trainer's; reverts if they don't.
    function accuse(
        bytes32 id,
        bytes32 submission,
        Round[] calldata rounds,
        bytes32[] calldata digests,
        Accusation calldata a
    ) external pure returns (uint256 section);

    /// @notice The section that a seat of the first committee names; one beyond the last names the final state.
    function unavailable(bytes32 id, bytes32 submission, Round calldata r, uint256 seat, uint256 index)
        external
        pure
        returns (uint256 section);

    /// @notice Committee and sections of the round seeds.length.
    function sample(bytes32 id, bytes32[] calldata seeds)
        external
        pure
        returns (uint256[] memory units, uint256[] memory sections, uint256 width);

    /// @notice Which of a committee's seats (bits) have `section` in their group.
    function concerned(Job j, bytes32 seed, bool second, uint256 seats, uint256 section)
        external
        pure
        returns (uint256 found);

    /// @notice Whether two thirds of the second committee could not get something that was announced; and the seats (bits)
    /// of the first whose announcement two thirds refuted.
    function votes(Job j, Tally calldata tally) external pure returns (bool withheld, uint256 refuted);

    function unpack(Job j, bytes32 facts) external pure returns (JobView memory);

    function windows(Preset preset) external pure returns (Windows memory);
}
