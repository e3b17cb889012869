// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The three sets of windows that a deployment can be made with.
enum Preset {
    Mainnet,
    Testnet,
    Devnet
}

/// Everything about a deployment that is a number. Times in seconds, the draw in blocks, money in wei.
struct Windows {
    uint32 drawDelay; // blocks from submit (or convene) to the draw block
    uint32 drawUsable; // blocks after it in which it can be proven
    uint32 commit; // seats re-execute and commit
    uint32 respond; // the trainer responds
    uint32 reveal; // seats reveal, counted from the response
    uint32 challengeFloor; // least challenge window, counted from the end of the reveals
    uint32 challengeCap; // longest
    uint32 dispute; // from the latest challenge until a job without a verdict is voided
    uint32 clock; // each side of a dispute has this long for all its moves
    uint32 grace; // and at least this long for each
    uint32 open; // an unclaimed job waits this long
    uint32 training; // longest training time that terms may ask for
    uint32 activation; // a new stake unit waits this long before it can be drawn
    uint32 exit; // a leaving stake unit stays slashable this long
    uint32 blockTime; // longest average time between blocks that the windows are made for
    uint96 unit; // one stake unit
    uint96 bondFloor; // least base bond of a challenge
    uint64 bondGas; // gas whose price at the current base fee is the base bond, where that is more
}

/// @title The windows of each preset
/// @notice Constants: a deployment picks one set and keeps it for ever.
library Presets {
    function windows(Preset preset) internal pure returns (Windows memory) {
        if (preset == Preset.Mainnet) return mainnet();
        if (preset == Preset.Testnet) return testnet();
        return devnet();
    }

    function mainnet() internal pure returns (Windows memory) {
        return Windows({
            drawDelay: 130,
            drawUsable: 8000,
            commit: 24 hours,
            respond: 24 hours,
            reveal: 24 hours,
            challengeFloor: 3 days,
            challengeCap: 14 days,
            dispute: 8 days,
            clock: 48 hours,
            grace: 3 hours,
            open: 30 days,
            training: 180 days,
            activation: 2 days,
            exit: 35 days,
            blockTime: 12,
            unit: 1 ether,
            bondFloor: 0.05 ether,
            bondGas: 16_000_000
        });
    }

    function testnet() internal pure returns (Windows memory) {
        return Windows({
            drawDelay: 130,
            drawUsable: 8000,
            commit: 2 hours,
            respond: 1 hours,
            reveal: 1 hours,
            challengeFloor: 6 hours,
            challengeCap: 24 hours,
            dispute: 16 hours,
            clock: 4 hours,
            grace: 15 minutes,
            open: 7 days,
            training: 30 days,
            activation: 1 days,
            exit: 7 days,
            blockTime: 12,
            unit: 0.05 ether,
            bondFloor: 0.005 ether,
            bondGas: 16_000_000
        });
    }

    function devnet() internal pure returns (Windows memory) {
        return Windows({
            drawDelay: 4,
            drawUsable: 200,
            commit: 60,
            respond: 30,
            reveal: 30,
            challengeFloor: 2 minutes,
            challengeCap: 2 minutes,
            dispute: 9 minutes,
            clock: 2 minutes,
            grace: 10,
            open: 1 days,
            training: 1 days,
            activation: 20,
            exit: 30 minutes,
            blockTime: 1,
            unit: 1 ether,
            bondFloor: 0.01 ether,
            bondGas: 0
        });
    }

    /// @notice Seconds from submit to the end that a job can take at most: both draws proven late, both committees,
    /// the longest challenge window, a dispute opened in its last second.
    function longestLife(Windows memory w) internal pure returns (uint256) {
        return 2 * (uint256(w.drawDelay) + w.drawUsable) * w.blockTime + 2 * (uint256(w.commit) + w.respond + w.reveal)
            + w.challengeCap + w.dispute;
    }
}
