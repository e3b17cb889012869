// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Phase} from "../src/interfaces/IMarket.sol";
import {Unit} from "../src/interfaces/IStakes.sol";
import {Play, Run} from "./Play.sol";
import {vm} from "./Vm.sol";

/// Who has what before and after a job's end.
abstract contract Accounts is Play {
    /// Who has what.
    struct Books {
        uint256 trainer;
        uint256 locked;
        uint256 requester;
        uint256 drawer;
        uint256 auditor;
        uint256 burnt;
        uint256 units; // what all units are worth with their fees
        uint256 market;
    }

    function books() internal view returns (Books memory b) {
        b.trainer = stakes.account(TRAINER).free;
        b.locked = stakes.account(TRAINER).locked;
        b.requester = stakes.account(REQUESTER).free;
        b.drawer = stakes.account(DRAWER).free;
        b.auditor = stakes.account(AUDITOR).free;
        b.burnt = address(0).balance;
        for (uint256 i; i < stakes.joined(); i++) {
            Unit memory u = stakes.unit(i);
            b.units += (10 - u.lost) * uint256(w.unit) / 10 + uint256(u.earned) * 1 gwei;
        }
        b.market = address(market).balance;
    }

    /// Nothing was created or lost between the two.
    function balanced(Books memory a, Books memory b) internal view {
        assertEq(
            a.trainer + a.locked + a.requester + a.drawer + a.auditor + a.burnt + a.units + a.market,
            b.trainer + b.locked + b.requester + b.drawer + b.auditor + b.burnt + b.units + b.market,
            "rows sum to zero"
        );
        uint256 held = b.trainer + b.locked + b.requester + b.drawer + b.auditor + b.units;
        for (uint256 i; i < VALIDATORS; i++) {
            held += stakes.account(validator(i)).free;
        }
        assertEq(address(stakes).balance, held, "Stakes holds what it owes");
    }

    function expire(Run memory r) internal {
        vm.prank(ANYONE);
        market.expire(r.t, r.s, r.rounds);
    }

    /// An end in which the trainer loses `lost`, of which the requester gets `toRequester`, and no fee is paid.
    function unpaid(Run memory r, Books memory a, Phase end, uint256 lost, uint256 toRequester) internal view {
        Books memory b = books();
        assertEq(uint256(phaseOf(r.id)), uint256(end));
        assertEq(b.trainer - a.trainer, r.t.stake - lost, "trainer");
        assertEq(b.locked, a.locked - r.t.stake, "unlocked");
        assertEq(b.requester - a.requester, market.escrowOf(r.t) + toRequester, "requester");
        assertEq(b.burnt - a.burnt, lost - toRequester, "burnt");
        assertEq(b.drawer, a.drawer, "no bounty");
        assertEq(b.units, a.units, "no fee");
        balanced(a, b);
    }
}
