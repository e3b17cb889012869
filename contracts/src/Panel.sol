// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Job, JobLib} from "./Job.sol";
import {Merkle} from "./Merkle.sol";
import {Preset, Presets, Windows} from "./Presets.sol";
import {Response} from "./Response.sol";
import {Sample} from "./Sample.sol";
import {Accusation, IMarket, JobView, Opening, Phase, Round, Submission, Tally} from "./interfaces/IMarket.sol";
import {IPanel} from "./interfaces/IPanel.sol";

/// @title Panel
/// @notice See IPanel: the interface carries the promises and warnings.
contract Panel is IPanel {
    /// @inheritdoc IPanel
    function respond(bytes32 id, Submission calldata s, Round[] calldata rounds, Opening calldata o)
        external
        pure
        returns (bytes32 response, bytes32[] memory digests)
    {
        Job j = _job();
        bool second = rounds.length == 2;
        // INVARIANT: drawn steps are answered by proofs, and by nothing else. A response to the second draw only says that
        // the trainer is there.
        if (j.flag(JobLib.PROVEN) && !second) revert IMarket.WrongMode(id);
        (uint256[] memory sections, uint256 width) = _sections(j, rounds[0].seed, second);
        if (sections.length != 0) {
            Merkle.multi(s.trace, Merkle.depth(j.get(JobLib.SECTIONS)), o.indices, o.leaves, o.siblings);
            digests = Response.digests(id, s.initialState, sections, o);
        }
        response = Response.hash(Response.byGroup(digests, width, j.groups(second)));
    }

    /// @inheritdoc IPanel
    function accuse(bytes32 id, bytes32, Round[] calldata rounds, bytes32[] calldata digests, Accusation calldata a)
        external
        pure
        returns (uint256 section)
    {
        Job j = _job();
        if (j.flag(JobLib.PROVEN)) revert IMarket.WrongMode(id);
        bool second = rounds.length == 2;
        (uint256[] memory sections, uint256 width) = _sections(j, rounds[0].seed, second);
        uint256 place = second ? a.seat - j.get(JobLib.SEATS) : a.seat;
        uint256 group = place % digests.length;
        // INVARIANT: what it differs from is what the trainer said, about a section that is this seat's own.
        if (
            a.own.length != width || a.theirs.length != width || a.position >= width
                || Response.hashCalldata(a.theirs) != digests[group] || a.own[a.position] == 0
                || a.own[a.position] == a.theirs[a.position]
        ) revert IMarket.NothingDiffers(a.seat, a.position);
        return sections[group * width + a.position];
    }

    /// @inheritdoc IPanel
    function unavailable(bytes32, bytes32, Round calldata r, uint256 seat, uint256 index)
        external
        pure
        returns (uint256 section)
    {
        Job j = _job();
        if (index == j.get(JobLib.PER_SEAT)) return j.get(JobLib.SECTIONS);
        (uint256[] memory sections, uint256 width) = _sections(j, r.seed, false);
        if (index >= width) revert IMarket.NoSuchSection(index, width);
        return sections[seat * width + index];
    }

    /// @inheritdoc IPanel
    function sample(bytes32, bytes32[] calldata seeds)
        external
        pure
        returns (uint256[] memory units, uint256[] memory sections, uint256 width)
    {
        Job j = _job();
        bool second = seeds.length == 2;
        units = Sample.few(seeds[seeds.length - 1], j.get(JobLib.UNITS), j.size(second));
        (sections, width) = _sections(j, seeds[0], second);
    }

    /// @inheritdoc IPanel
    function concerned(Job j, bytes32 seed, bool second, uint256 seats, uint256 section)
        external
        pure
        returns (uint256 found)
    {
        (uint256[] memory sections, uint256 width) = _sections(j, seed, second);
        uint256 groups = j.groups(second);
        for (uint256 i; seats >> i != 0; i++) {
            if (seats >> i & 1 == 0) continue;
            uint256 first = i % groups * width;
            for (uint256 k = first; k < first + width; k++) {
                if (sections[k] == section) found |= 1 << i;
            }
        }
    }

    /// @inheritdoc IPanel
    function votes(Job j, Tally calldata tally) external pure returns (bool withheld, uint256 refuted) {
        uint256 size = j.size(true);
        uint256 voters = JobLib.count(tally.revealed);
        uint256 open = tally.announced & ~j.get(JobLib.MATCHED);
        for (uint256 seat; open >> seat != 0; seat++) {
            if (open >> seat & 1 == 0) continue;
            uint256 missing = uint8(tally.counts >> (8 * seat));
            // INVARIANT: both thresholds are of the whole committee; silence is no vote.
            if (3 * missing >= 2 * size) withheld = true;
            else if (3 * (voters - missing) >= 2 * size) refuted |= 1 << seat;
        }
    }

    /// @inheritdoc IPanel
    function unpack(Job j, bytes32 facts) external pure returns (JobView memory v) {
        v.under = j.phase();
        v.phase = j.flag(JobLib.DISPUTED) ? Phase.Disputed : v.under;
        v.seats = uint8(j.get(JobLib.SEATS));
        v.perSeat = uint8(j.get(JobLib.PER_SEAT));
        v.sections = uint16(j.get(JobLib.SECTIONS));
        v.matched = uint16(j.get(JobLib.MATCHED));
        v.diverged = j.flag(JobLib.DIVERGED);
        v.deadline = uint40(j.get(JobLib.DEADLINE));
        v.commitEnd = uint40(j.get(JobLib.COMMIT_END));
        if (v.under >= Phase.Responded) v.challengeEnd = uint40(j.get(JobLib.CHALLENGE));
        v.drawBlock = uint40(j.get(JobLib.DRAW_BLOCK));
        v.units = uint32(j.get(JobLib.UNITS));
        v.facts = facts;
    }

    /// @inheritdoc IPanel
    function windows(Preset preset) external pure returns (Windows memory) {
        return Presets.windows(preset);
    }

    /// The job's packed word, which Market appends to the calldata that it passes on.
    function _job() internal pure returns (Job j) {
        assembly ("memory-safe") {
            j := calldataload(sub(calldatasize(), 32))
        }
    }

    /// The sections of a round, `width` a group, from the first round's seed.
    function _sections(Job j, bytes32 seed, bool second) internal pure returns (uint256[] memory list, uint256 width) {
        uint256 seats = j.get(JobLib.SEATS);
        uint256 perSeat = j.get(JobLib.PER_SEAT);
        uint256 n = j.get(JobLib.SECTIONS);
        if (j.flag(JobLib.PROVEN)) {
            // perSeat steps, each by itself. A second committee votes, and looks at none.
            return (second ? new uint256[](0) : Sample.many(seed, n, perSeat < n ? perSeat : n), 1);
        }
        // A diverged log may be shorter than what the terms wanted to draw: then seats share sections.
        uint256 k = seats * perSeat < n ? seats * perSeat : n;
        uint256[] memory drawn = Sample.many(seed, n, k);
        if (!second && k == seats * perSeat) return (drawn, perSeat);

        width = perSeat < k ? perSeat : k;
        uint256 matched = second ? j.get(JobLib.MATCHED) : 0;
        list = new uint256[](j.groups(second) * width);
        uint256 next;
        for (uint256 seat; seat < seats; seat++) {
            if (matched >> seat & 1 == 1) continue;
            for (uint256 i; i < width; i++) {
                list[next++] = drawn[(seat * perSeat + i) % k];
            }
        }
    }
}
