// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// A contract for the tests of this package: something to call, to be refused by, and to hear from.
contract Sample {
    error TooEarly(uint256 time, uint256 opens);
    error Named(address who, bytes32 what, string why);

    event Added(address indexed by, uint256 amount, uint256 total);

    uint256 public total;

    function add(uint256 amount) external payable {
        total += amount;
        emit Added(msg.sender, amount, total);
    }

    /// Refused unless the total is still what the caller saw.
    function addIf(uint256 amount, uint256 seen) external {
        if (total != seen) revert Named(msg.sender, bytes32(total), "total has moved");
        total += amount;
    }

    function tooEarly(uint256 time) external pure {
        revert TooEarly(time, time + 60);
    }

    function say(string calldata words) external pure {
        revert(words);
    }

    function divide(uint256 a, uint256 b) external pure returns (uint256) {
        return a / b;
    }

    function spin(uint256 turns) external {
        for (uint256 i; i < turns; i++) total += 1;
    }

    function hashes(uint256 number, bytes calldata header) external view returns (bytes32 claimed, bytes32 actual) {
        return (keccak256(header), blockhash(number));
    }
}
