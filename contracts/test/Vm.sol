// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The cheat codes of Foundry that the tests use.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    /// What forge was started for.
    enum ForgeContext {
        TestGroup,
        Test,
        Coverage,
        Snapshot,
        ScriptGroup,
        ScriptDryRun,
        ScriptBroadcast,
        ScriptResume,
        Unknown
    }

    // The block and its chain.
    function warp(uint256 timestamp) external;
    function roll(uint256 number) external;
    function fee(uint256 baseFee) external;
    function chainId(uint256 id) external;
    function coinbase(address beneficiary) external;
    function prevrandao(bytes32 value) external;
    function setBlockhash(uint256 number, bytes32 hash) external;
    function txGasPrice(uint256 price) external;
    function getBlockNumber() external view returns (uint256);
    function getBlockTimestamp() external view returns (uint256);

    // Accounts and their state.
    function deal(address account, uint256 balance) external;
    function etch(address account, bytes calldata code) external;
    function load(address account, bytes32 slot) external view returns (bytes32);
    function store(address account, bytes32 slot, bytes32 value) external;
    function getNonce(address account) external view returns (uint64);
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function label(address account, string calldata name) external;
    function addr(uint256 privateKey) external pure returns (address);
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function getCode(string calldata artifact) external view returns (bytes memory);
    function deployCode(string calldata artifact, bytes calldata args) external returns (address);
    function snapshotState() external returns (uint256);
    function revertToState(uint256 id) external returns (bool);

    // Callers.
    function prank(address sender) external;
    function prank(address sender, address origin) external;
    function startPrank(address sender) external;
    function stopPrank() external;

    // Expectations.
    function assume(bool condition) external pure;
    function expectRevert() external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
    function expectPartialRevert(bytes4 selector) external;
    function expectEmit() external;
    function expectEmit(address emitter) external;
    function expectEmit(bool topic1, bool topic2, bool topic3, bool data) external;
    function expectCall(address callee, bytes calldata data) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);

    // Gas.
    function snapshotGasLastCall(string calldata group, string calldata name) external returns (uint256);
    function snapshotValue(string calldata group, string calldata name, uint256 value) external;
    function startSnapshotGas(string calldata group, string calldata name) external;
    function stopSnapshotGas() external returns (uint256);
    function pauseGasMetering() external;
    function resumeGasMetering() external;

    // Files.
    function projectRoot() external view returns (string memory);
    function readFile(string calldata path) external view returns (string memory);
    function readFileBinary(string calldata path) external view returns (bytes memory);
    function readLine(string calldata path) external view returns (string memory);
    function writeJson(string calldata json, string calldata path) external;
    function closeFile(string calldata path) external; // the next readLine starts anew
    function isFile(string calldata path) external view returns (bool);
    function parseJson(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonBool(string calldata json, string calldata key) external pure returns (bool);
    function parseJsonUint(string calldata json, string calldata key) external pure returns (uint256);
    function parseJsonUintArray(string calldata json, string calldata key) external pure returns (uint256[] memory);
    function parseJsonInt(string calldata json, string calldata key) external pure returns (int256);
    function parseJsonString(string calldata json, string calldata key) external pure returns (string memory);
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonBytesArray(string calldata json, string calldata key) external pure returns (bytes[] memory);
    function parseJsonBytes32(string calldata json, string calldata key) external pure returns (bytes32);
    function parseJsonBytes32Array(string calldata json, string calldata key) external pure returns (bytes32[] memory);
    function parseJsonAddress(string calldata json, string calldata key) external pure returns (address);
    // If typeDescription names a struct of the project, forge reads it as that one, and refuses a name that there are two
    // of: so the tests name theirs Json….
    function parseJsonType(string calldata json, string calldata typeDescription) external pure returns (bytes memory);
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
    function serializeAddress(string calldata object, string calldata key, address value)
        external
        returns (string memory);
    function serializeUint(string calldata object, string calldata key, uint256 value) external returns (string memory);
    function serializeBytes32(string calldata object, string calldata key, bytes32 value)
        external
        returns (string memory);
    function serializeString(string calldata object, string calldata key, string calldata value)
        external
        returns (string memory);

    // Scripts.
    function startBroadcast() external;
    function stopBroadcast() external;
    function isContext(ForgeContext context) external view returns (bool);
    function envOr(string calldata name, string calldata fallbackValue) external view returns (string memory);
    function envOr(string calldata name, uint256 fallbackValue) external view returns (uint256);

    // Text.
    function toString(uint256 value) external pure returns (string memory);
    function toString(int256 value) external pure returns (string memory);
    function toString(address value) external pure returns (string memory);
    function toString(bytes32 value) external pure returns (string memory);
    function toString(bytes calldata value) external pure returns (string memory);
    function toString(bool value) external pure returns (string memory);

    // Assertions: each reverts with both sides in its message.
    function assertTrue(bool condition, string calldata note) external pure;
    function assertFalse(bool condition, string calldata note) external pure;
    function assertEq(bool a, bool b, string calldata note) external pure;
    function assertEq(uint256 a, uint256 b, string calldata note) external pure;
    function assertEq(int256 a, int256 b, string calldata note) external pure;
    function assertEq(address a, address b, string calldata note) external pure;
    function assertEq(bytes32 a, bytes32 b, string calldata note) external pure;
    function assertEq(bytes calldata a, bytes calldata b, string calldata note) external pure;
    function assertEq(string calldata a, string calldata b, string calldata note) external pure;
    function assertNotEq(uint256 a, uint256 b, string calldata note) external pure;
    function assertNotEq(bytes32 a, bytes32 b, string calldata note) external pure;
    function assertNotEq(address a, address b, string calldata note) external pure;
    function assertLt(uint256 a, uint256 b, string calldata note) external pure;
    function assertLe(uint256 a, uint256 b, string calldata note) external pure;
    function assertGt(uint256 a, uint256 b, string calldata note) external pure;
    function assertGe(uint256 a, uint256 b, string calldata note) external pure;
    function assertApproxEqAbs(uint256 a, uint256 b, uint256 distance, string calldata note) external pure;
}

// Its address: the low 20 bytes of keccak256("hevm cheat code").
Vm constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

/// What every test contract inherits: assertions and small helpers.
abstract contract Test {
    /// Tells forge that this contract holds tests.
    bool public constant IS_TEST = true;

    function assertTrue(bool condition) internal pure {
        vm.assertTrue(condition, "");
    }

    function assertTrue(bool condition, string memory note) internal pure {
        vm.assertTrue(condition, note);
    }

    function assertFalse(bool condition) internal pure {
        vm.assertFalse(condition, "");
    }

    function assertFalse(bool condition, string memory note) internal pure {
        vm.assertFalse(condition, note);
    }

    function assertEq(bool a, bool b) internal pure {
        vm.assertEq(a, b, "");
    }

    function assertEq(bool a, bool b, string memory note) internal pure {
        vm.assertEq(a, b, note);
    }

    function assertEq(uint256 a, uint256 b) internal pure {
        vm.assertEq(a, b, "");
    }

    function assertEq(uint256 a, uint256 b, string memory note) internal pure {
        vm.assertEq(a, b, note);
    }

    function assertEq(int256 a, int256 b) internal pure {
        vm.assertEq(a, b, "");
    }

    function assertEq(int256 a, int256 b, string memory note) internal pure {
        vm.assertEq(a, b, note);
    }

    function assertEq(address a, address b) internal pure {
        vm.assertEq(a, b, "");
    }

    function assertEq(address a, address b, string memory note) internal pure {
        vm.assertEq(a, b, note);
    }

    function assertEq(bytes32 a, bytes32 b) internal pure {
        vm.assertEq(a, b, "");
    }

    function assertEq(bytes32 a, bytes32 b, string memory note) internal pure {
        vm.assertEq(a, b, note);
    }

    function assertEq(bytes memory a, bytes memory b) internal pure {
        vm.assertEq(a, b, "");
    }

    function assertEq(bytes memory a, bytes memory b, string memory note) internal pure {
        vm.assertEq(a, b, note);
    }

    function assertEq(string memory a, string memory b) internal pure {
        vm.assertEq(a, b, "");
    }

    function assertNotEq(uint256 a, uint256 b) internal pure {
        vm.assertNotEq(a, b, "");
    }

    function assertNotEq(bytes32 a, bytes32 b) internal pure {
        vm.assertNotEq(a, b, "");
    }

    function assertNotEq(address a, address b) internal pure {
        vm.assertNotEq(a, b, "");
    }

    function assertLt(uint256 a, uint256 b) internal pure {
        vm.assertLt(a, b, "");
    }

    function assertLt(uint256 a, uint256 b, string memory note) internal pure {
        vm.assertLt(a, b, note);
    }

    function assertLe(uint256 a, uint256 b) internal pure {
        vm.assertLe(a, b, "");
    }

    function assertLe(uint256 a, uint256 b, string memory note) internal pure {
        vm.assertLe(a, b, note);
    }

    function assertGt(uint256 a, uint256 b) internal pure {
        vm.assertGt(a, b, "");
    }

    function assertGe(uint256 a, uint256 b) internal pure {
        vm.assertGe(a, b, "");
    }

    function assertGe(uint256 a, uint256 b, string memory note) internal pure {
        vm.assertGe(a, b, note);
    }

    function assertApproxEqAbs(uint256 a, uint256 b, uint256 distance) internal pure {
        vm.assertApproxEqAbs(a, b, distance, "");
    }

    /// Maps x into [lo, hi] so that a fuzzer's input is always usable.
    function bound(uint256 x, uint256 lo, uint256 hi) internal pure returns (uint256) {
        vm.assertLe(lo, hi, "bound: empty range");
        uint256 span = hi - lo;
        if (span == type(uint256).max) return x;
        return lo + x % (span + 1);
    }

    /// An account with a readable name in traces.
    function makeAddr(string memory name) internal returns (address account) {
        account = vm.addr(uint256(keccak256(bytes(name))));
        vm.label(account, name);
    }

    /// Moves the chain's clock on by `duration` seconds, and one block.
    function skip(uint256 duration) internal {
        vm.warp(vm.getBlockTimestamp() + duration);
        vm.roll(vm.getBlockNumber() + 1);
    }
}

/// For invariant tests: names the contracts and functions that the fuzzer calls.
abstract contract InvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    address[] private _targets;
    address[] private _senders;
    FuzzSelector[] private _selectors;

    function targetContract(address target) internal {
        _targets.push(target);
    }

    function targetSender(address sender) internal {
        _senders.push(sender);
    }

    function targetSelector(address target, bytes4[] memory selectors) internal {
        _selectors.push(FuzzSelector(target, selectors));
    }

    function targetContracts() public view returns (address[] memory) {
        return _targets;
    }

    function targetSenders() public view returns (address[] memory) {
        return _senders;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory) {
        return _selectors;
    }
}
