// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {IMarket, Mode, Terms} from "../src/interfaces/IMarket.sol";
import {ISnarkVerifier} from "../src/interfaces/ISnarkVerifier.sol";
import {Play} from "./Play.sol";
import {vm} from "./Vm.sol";

/// The market and the part of it that is deployed beforehand belong together.
contract PartsTest is Play {
    function provingsFor(Preset preset, address market_, address disputes) internal returns (address) {
        address verifier = vm.deployCode("SnarkVerifier.sol:SnarkVerifier", "");
        return vm.deployCode("Provings.sol:Provings", abi.encode(preset, market_, disputes, verifier));
    }

    function test_eachPresetTakesItsOwn() public {
        for (uint256 i; i < 3; i++) {
            Preset p = Preset(i);
            address home = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
            address part = provingsFor(p, home, DISPUTES);
            IMarket m = IMarket(vm.deployCode("Market.sol:Market", abi.encode(p, DISPUTES, part)));
            assertEq(address(m), home);
            assertEq(m.provings(), part);
        }
    }

    function refused(Preset p, uint256 ahead, address disputes) internal {
        address home = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + ahead);
        address part = provingsFor(p, home, disputes);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongProvings.selector, part));
        this.deploy(Preset.Devnet, part);
    }

    function deploy(Preset p, address part) external {
        vm.deployCode("Market.sol:Market", abi.encode(p, DISPUTES, part));
    }

    function test_anotherMarketsIsRefused() public {
        refused(Preset.Devnet, 3, DISPUTES);
    }

    function test_otherWindowsAreRefused() public {
        refused(Preset.Testnet, 2, DISPUTES);
    }

    function test_anotherDisputeContractIsRefused() public {
        refused(Preset.Devnet, 2, address(1));
    }

    function test_withoutItProvenModeIsNotOffered() public {
        deployMarket(Preset.Devnet, DISPUTES);
        Terms memory t;
        t.requester = REQUESTER;
        t.mode = Mode.Proven;
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ModeNotOffered.selector, Mode.Proven));
        market.post(t);
    }
}
