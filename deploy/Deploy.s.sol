// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Disputes} from "../contracts/src/Disputes.sol";
import {Market} from "../contracts/src/Market.sol";
import {Preset} from "../contracts/src/Presets.sol";
import {Provings} from "../contracts/src/Provings.sol";
import {Referee} from "../contracts/src/Referee.sol";
import {SnarkVerifier} from "../contracts/src/SnarkVerifier.sol";
import {IMarket} from "../contracts/src/interfaces/IMarket.sol";
import {Vm, vm} from "../contracts/test/Vm.sol";

/// @title Deploys the contracts with one of the presets and writes deploy/deployments/<chain id>.json
/// (DEPLOYMENTS names another folder)
/// @notice The Foundry twin of `lode deploy`; deploy/README.md shows both. PRESET is mainnet, testnet or devnet.
///
///     PRESET=testnet tools/forge script deploy/Deploy.s.sol --rpc-url $RPC --broadcast --account deployer
///
/// Five transactions: the referee, the verifier of proofs, the dispute contract, the market's part for proven mode, and
/// Market, which creates Stakes, Beacon and what else it needs in its constructor. Nobody owns any of them. Without --broadcast it only simulates and writes nothing.
contract Deploy {
    bool public constant IS_SCRIPT = true;

    error UnknownPreset(string preset);
    /// A deployment of this chain is on file: move it away to deploy anew.
    error AlreadyDeployed(string path);
    /// The account sent something else meanwhile: Disputes and Provings expect Market elsewhere.
    error AnotherTransaction(address market, address expected);

    function run() external {
        string memory name = vm.envOr("PRESET", string(""));
        Preset preset = presetOf(name);
        string memory path = string.concat(
            vm.envOr("DEPLOYMENTS", string("deploy/deployments")), "/", vm.toString(block.chainid), ".json"
        );
        if (vm.isFile(path)) revert AlreadyDeployed(path);

        vm.startBroadcast();
        Referee referee = new Referee();
        SnarkVerifier verifier = new SnarkVerifier();
        // Market names two contracts that name Market: they are told where it is going to be.
        address home = vm.computeCreateAddress(msg.sender, vm.getNonce(msg.sender) + 2);
        Disputes disputes = new Disputes(IMarket(home), referee, preset);
        Provings provings = new Provings(preset, home, address(disputes), verifier);
        Market market = new Market(preset, address(disputes), address(provings));
        vm.stopBroadcast();
        if (address(market) != home) revert AnotherTransaction(address(market), home);

        if (!vm.isContext(Vm.ForgeContext.ScriptBroadcast)) return;
        vm.serializeUint("deployment", "chain_id", block.chainid);
        vm.serializeString("deployment", "preset", name);
        vm.serializeUint("deployment", "block", block.number);
        vm.serializeAddress("deployment", "market", address(market));
        vm.serializeAddress("deployment", "stakes", address(market.stakes()));
        vm.serializeAddress("deployment", "beacon", address(market.beacon()));
        vm.writeJson(vm.serializeAddress("deployment", "disputes", address(disputes)), path);
    }

    function presetOf(string memory name) private pure returns (Preset) {
        bytes32 h = keccak256(bytes(name));
        if (h == keccak256("mainnet")) return Preset.Mainnet;
        if (h == keccak256("testnet")) return Preset.Testnet;
        if (h == keccak256("devnet")) return Preset.Devnet;
        revert UnknownPreset(name);
    }
}
