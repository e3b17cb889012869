// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stakes} from "../src/Stakes.sol";
import {Account, Forfeit, IStakes, Paid, Seats, Settlement, Unit, UnitState} from "../src/interfaces/IStakes.sol";
import {Test, vm} from "./Vm.sol";

/// Takes payments and tries to be paid twice.
contract Reentrant {
    IStakes internal immutable stakes;
    uint256 public calls;

    constructor(IStakes s) {
        stakes = s;
    }

    function deposit() external payable {
        stakes.deposit{value: msg.value}();
    }

    function withdraw(uint256 amount) external {
        stakes.withdraw(amount, address(this));
    }

    receive() external payable {
        calls++;
        if (calls == 1) stakes.withdraw(msg.value, address(this));
    }
}

/// Takes no payment.
contract Refusing {
    function withdraw(IStakes stakes, uint256 amount, address to) external payable {
        stakes.deposit{value: msg.value}();
        stakes.withdraw(amount, to);
    }
}

/// deposit ├── nothing · more than an account may hold
/// withdraw ├── nothing · more than free · refused by the receiver · reentered
/// join ├── none · wrong price · a count whose price overflows
/// activate ├── more than joined · too young · less than before · the youngest is leaving
/// exit, redeem, collect ├── not the owner · wrong state · too early · the same twice
/// lock, settle, forfeit, credit, slash ├── not Market · not locked · rows that do not sum to zero
/// settle └── a fee that the unit's slot can't hold
/// slash └── more than is left · gone · never joined
contract StakesTest is Test {
    Stakes internal stakes;
    address internal constant MARKET = address(0x30001);
    address internal constant ANN = address(0x30002);
    address internal constant BOB = address(0x30003);

    function setUp() public {
        stakes = new Stakes(MARKET, 1 ether, 2 days, 35 days);
        vm.deal(MARKET, 1_000_000 ether);
        vm.deal(ANN, 1_000_000 ether);
        vm.deal(BOB, 1_000_000 ether);
    }

    function deposit(address who, uint256 amount) internal {
        vm.prank(who);
        stakes.deposit{value: amount}();
    }

    function join(address who, uint256 count) internal {
        vm.prank(who);
        stakes.join{value: count * 1 ether}(count);
    }

    function only(uint256 unit) internal pure returns (uint256[] memory units) {
        units = new uint256[](1);
        units[0] = unit;
    }

    /// All of a committee of every unit: seat i is the unit committee(seed, n, n)[i].
    function every(uint256 n) internal pure returns (Seats memory) {
        return Seats(keccak256("seed"), n, n, type(uint256).max);
    }

    /// The seat of a unit in `every`.
    function seatOf(uint256 unit, uint256 n) internal view returns (Seats memory s) {
        s = every(n);
        uint256[] memory units = stakes.committee(s.seed, n, n);
        for (uint256 i; i < n; i++) {
            if (units[i] == unit) s.chosen = 1 << i;
        }
    }

    // ---------------------------------------------------------------- accounts

    function test_DepositAndWithdraw() public {
        vm.expectRevert(abi.encodeWithSelector(IStakes.Nothing.selector));
        stakes.deposit();
        deposit(ANN, 5 ether);
        vm.expectRevert(abi.encodeWithSelector(IStakes.InsufficientFree.selector, ANN, 5 ether, 5 ether + 1));
        vm.prank(ANN);
        stakes.withdraw(5 ether + 1, ANN);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Nothing.selector));
        vm.prank(ANN);
        stakes.withdraw(0, ANN);
        uint256 before = BOB.balance;
        vm.expectEmit(address(stakes));
        emit IStakes.Withdrawn(ANN, BOB, 2 ether);
        vm.prank(ANN);
        stakes.withdraw(2 ether, BOB);
        assertEq(BOB.balance, before + 2 ether);
        assertEq(stakes.account(ANN).free, 3 ether);
    }

    function test_DepositOfATestChainsFortune() public {
        uint256 fortune = uint256(type(uint96).max) + 1;
        vm.deal(ANN, fortune);
        vm.expectRevert(abi.encodeWithSelector(IStakes.WrongValue.selector, fortune, fortune - 1));
        deposit(ANN, fortune);
        deposit(ANN, fortune - 1);
    }

    function test_WithdrawIsNotReentered() public {
        Reentrant thief = new Reentrant(stakes);
        deposit(ANN, 10 ether);
        vm.deal(address(this), 1 ether);
        thief.deposit{value: 1 ether}();
        vm.expectRevert(abi.encodeWithSelector(IStakes.PaymentRefused.selector, address(thief), 1 ether));
        thief.withdraw(1 ether);
        thief.withdraw(0.5 ether); // twice, which is all that it has
        assertEq(address(thief).balance, 1 ether);
        assertEq(stakes.account(address(thief)).free, 0);
        assertEq(address(stakes).balance, 10 ether);
    }

    function test_RefusedPaymentStays() public {
        Refusing r = new Refusing();
        vm.deal(address(this), 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IStakes.PaymentRefused.selector, address(r), 1 ether));
        r.withdraw{value: 1 ether}(stakes, 1 ether, address(r));
        r.withdraw{value: 1 ether}(stakes, 1 ether, BOB);
    }

    function test_ForcedEtherIsNobodys() public {
        deposit(ANN, 1 ether);
        vm.deal(address(stakes), 6 ether); // as a block's fee recipient, say
        assertEq(address(stakes).balance, 6 ether);
        vm.expectRevert(abi.encodeWithSelector(IStakes.InsufficientFree.selector, ANN, 1 ether, 2 ether));
        vm.prank(ANN);
        stakes.withdraw(2 ether, ANN);
        (bool ok,) = address(stakes).call{value: 0}("");
        assertFalse(ok, "and nobody can send any by mistake");
    }

    // ------------------------------------------------------------- stake units

    function test_Join() public {
        vm.expectRevert(abi.encodeWithSelector(IStakes.Nothing.selector));
        stakes.join(0);
        vm.expectRevert(abi.encodeWithSelector(IStakes.WrongValue.selector, 1 ether, 2 ether));
        vm.prank(ANN);
        stakes.join{value: 1 ether}(2);
        vm.expectRevert();
        vm.prank(ANN);
        stakes.join{value: 0}(uint256(1) << 255);
        join(BOB, 1);
        vm.expectEmit(address(stakes));
        emit IStakes.Joined(ANN, 1, 3);
        join(ANN, 3);
        assertEq(stakes.joined(), 4);
        assertEq(stakes.active(), 0);
        Unit memory u = stakes.unit(3);
        assertEq(u.owner, ANN);
        assertEq(uint256(u.state), uint256(UnitState.Joined));
        assertEq(u.time, vm.getBlockTimestamp());
        assertEq(stakes.ownerOf(4), address(0));
    }

    function test_Activate() public {
        join(ANN, 2);
        uint256 start = vm.getBlockTimestamp();
        vm.warp(start + 1 days);
        join(BOB, 2);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotActivatable.selector, 5, 4, 0));
        stakes.activate(5);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotActivatable.selector, 2, 4, start + 2 days));
        stakes.activate(2);
        vm.warp(start + 2 days);
        stakes.activate(2);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotActivatable.selector, 3, 4, start + 3 days));
        stakes.activate(3);
        stakes.activate(1);
        assertEq(stakes.active(), 2, "the list never gets shorter");
        vm.warp(start + 3 days);
        vm.expectEmit(address(stakes));
        emit IStakes.Activated(4);
        stakes.activate(4);
    }

    /// Leaving doesn't make a unit older, and doesn't stop those after it.
    function test_ActivateWithALeavingUnit() public {
        join(ANN, 1);
        uint256 start = vm.getBlockTimestamp();
        vm.warp(start + 1 days);
        vm.prank(ANN);
        stakes.exit(only(0));
        vm.warp(start + 2 days);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotActivatable.selector, 1, 1, start + 3 days));
        stakes.activate(1);
        join(BOB, 1);
        vm.warp(start + 4 days);
        stakes.activate(2);
        assertEq(stakes.active(), 2);
        address[] memory owners = stakes.seatOwners(bytes32(0), 2, 256, 2);
        uint256[] memory units = stakes.committee(bytes32(0), 2, 2);
        assertEq(owners[units[0] == 0 ? 0 : 1], address(0), "a silent seat");
        assertEq(owners[units[0] == 0 ? 1 : 0], BOB);
    }

    function test_ExitAndRedeem() public {
        join(ANN, 2);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotUnitOwner.selector, 0, BOB));
        vm.prank(BOB);
        stakes.exit(only(0));
        vm.expectRevert(abi.encodeWithSelector(IStakes.WrongUnitState.selector, 0, UnitState.Joined));
        vm.prank(ANN);
        stakes.redeem(only(0));
        uint256 leaveAt = vm.getBlockTimestamp() + 35 days;
        vm.expectEmit(address(stakes));
        emit IStakes.Exiting(0, ANN, leaveAt);
        vm.prank(ANN);
        stakes.exit(only(0));
        vm.expectRevert(abi.encodeWithSelector(IStakes.WrongUnitState.selector, 0, UnitState.Exiting));
        vm.prank(ANN);
        stakes.exit(only(0));
        vm.warp(leaveAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakes.ExitNotOver.selector, 0, leaveAt));
        vm.prank(ANN);
        stakes.redeem(only(0));
        vm.warp(leaveAt);
        uint256[] memory twice = new uint256[](2);
        vm.expectRevert(abi.encodeWithSelector(IStakes.WrongUnitState.selector, 0, UnitState.Gone));
        vm.prank(ANN);
        stakes.redeem(twice);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotUnitOwner.selector, 0, BOB));
        vm.prank(BOB);
        stakes.redeem(only(0));
        vm.expectEmit(address(stakes));
        emit IStakes.Left(0, ANN, 1 ether);
        vm.prank(ANN);
        stakes.redeem(only(0));
        assertEq(stakes.account(ANN).free, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStakes.WrongUnitState.selector, 0, UnitState.Gone));
        vm.prank(ANN);
        stakes.redeem(only(0));
    }

    // -------------------------------------------------------------- for Market

    function test_OnlyMarket() public {
        bytes memory err = abi.encodeWithSelector(IStakes.OnlyMarket.selector, address(this));
        vm.expectRevert(err);
        stakes.lock(ANN, 1);
        Settlement memory s;
        vm.expectRevert(err);
        stakes.settle(s);
        Forfeit memory f;
        vm.expectRevert(err);
        stakes.forfeit(f);
        vm.expectRevert(err);
        stakes.credit(ANN, 0);
        vm.expectRevert(err);
        stakes.slash(every(1), 10, ANN);
    }

    function lock(address who, uint256 amount) internal {
        vm.prank(MARKET);
        stakes.lock(who, amount);
    }

    function test_Lock() public {
        deposit(ANN, 3 ether);
        vm.expectRevert(abi.encodeWithSelector(IStakes.InsufficientFree.selector, ANN, 3 ether, 4 ether));
        lock(ANN, 4 ether);
        lock(ANN, 2 ether);
        assertEq(stakes.account(ANN).free, 1 ether);
        assertEq(stakes.account(ANN).locked, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IStakes.InsufficientFree.selector, ANN, 1 ether, 2 ether));
        vm.prank(ANN);
        stakes.withdraw(2 ether, ANN);
    }

    function settlement(uint256 units) internal pure returns (Settlement memory s) {
        s.trainer = ANN;
        s.stake = 2 ether;
        s.reward = 1 ether;
        s.fee = 3 gwei;
        s.requester = BOB;
        s.refund = 7;
        s.first = Paid(every(units), address(0x99), 11);
    }

    function test_Settle() public {
        join(BOB, 3);
        deposit(ANN, 2 ether);
        lock(ANN, 2 ether);
        Settlement memory s = settlement(3);
        uint256 due = 1 ether + 9 gwei + 7 + 11;
        vm.expectRevert(abi.encodeWithSelector(IStakes.Unbalanced.selector, due - 1, due));
        vm.prank(MARKET);
        stakes.settle{value: due - 1}(s);
        vm.expectRevert(abi.encodeWithSelector(IStakes.Unbalanced.selector, due + 1, due));
        vm.prank(MARKET);
        stakes.settle{value: due + 1}(s);
        vm.prank(MARKET);
        stakes.settle{value: due}(s);
        assertEq(stakes.account(ANN).free, 3 ether);
        assertEq(stakes.account(ANN).locked, 0);
        assertEq(stakes.account(address(0x99)).free, 11);
        assertEq(stakes.unit(2).earned, 3);
        vm.expectRevert();
        vm.prank(MARKET);
        stakes.settle{value: due}(s); // nothing is locked any more
        vm.prank(BOB);
        stakes.collect(only(2));
        assertEq(stakes.account(BOB).free, 7 + 3 gwei);
        vm.expectRevert(abi.encodeWithSelector(IStakes.NotUnitOwner.selector, 1, ANN));
        vm.prank(ANN);
        stakes.collect(only(1));
        uint256[] memory twice = new uint256[](2);
        vm.prank(BOB);
        stakes.collect(twice);
        assertEq(stakes.account(BOB).free, 7 + 6 gwei, "once");
    }

    /// 48 bits of gwei are full: what doesn't fit is credited, and nothing is lost.
    function test_SettleWithAFullUnit() public {
        join(BOB, 1);
        vm.deal(MARKET, 1_000_000 ether);
        uint256 most = uint256(type(uint48).max) * 1 gwei;
        Settlement memory s;
        s.trainer = ANN;
        s.fee = most;
        s.first = Paid(every(1), address(0), 0);
        vm.prank(MARKET);
        stakes.settle{value: most}(s);
        assertEq(stakes.unit(0).earned, type(uint48).max);
        s.fee = 1 gwei;
        vm.prank(MARKET);
        stakes.settle{value: 1 gwei}(s);
        assertEq(stakes.unit(0).earned, type(uint48).max);
        assertEq(stakes.account(BOB).free, 1 gwei);
    }

    function testFuzz_Forfeit(uint96 stake, uint96 lost, uint96 toRequester, uint96 toChallenger, uint96 escrow)
        public
    {
        stake = uint96(bound(stake, 1, 100_000 ether));
        lost = uint96(bound(lost, 0, stake));
        toRequester = uint96(bound(toRequester, 0, lost));
        toChallenger = uint96(bound(toChallenger, 0, lost - toRequester));
        escrow = uint96(bound(escrow, 0, 100_000 ether));
        deposit(ANN, stake);
        lock(ANN, stake);
        Forfeit memory f = Forfeit(ANN, stake, lost, BOB, toRequester, address(0x77), toChallenger);
        uint256 burnt = address(0).balance;
        vm.prank(MARKET);
        stakes.forfeit{value: escrow}(f);
        assertEq(stakes.account(ANN).free, stake - lost);
        assertEq(stakes.account(ANN).locked, 0);
        assertEq(stakes.account(BOB).free, uint256(escrow) + toRequester);
        assertEq(stakes.account(address(0x77)).free, toChallenger);
        assertEq(address(0).balance - burnt, lost - toRequester - toChallenger);
        assertEq(address(stakes).balance, uint256(stake) + escrow - (lost - toRequester - toChallenger));
    }

    function test_ForfeitMoreThanThereIs() public {
        deposit(ANN, 2 ether);
        lock(ANN, 1 ether);
        vm.expectRevert();
        vm.prank(MARKET);
        stakes.forfeit(Forfeit(ANN, 2 ether, 0, BOB, 0, address(0), 0));
        vm.expectRevert();
        vm.prank(MARKET);
        stakes.forfeit(Forfeit(ANN, 1 ether, 1 ether, BOB, 0.6 ether, address(0x77), 0.5 ether));
    }

    function test_Credit() public {
        vm.prank(MARKET);
        stakes.credit{value: 5}(ANN, 2);
        assertEq(stakes.account(ANN).free, 3);
        assertEq(address(0).balance, 2);
        vm.expectRevert();
        vm.prank(MARKET);
        stakes.credit{value: 5}(ANN, 6);
    }

    function slash(Seats memory s, uint256 tenths, address to) internal {
        vm.prank(MARKET);
        stakes.slash(s, tenths, to);
    }

    function test_Slash() public {
        join(ANN, 2);
        Seats memory s = seatOf(1, 2);
        vm.expectEmit(address(stakes));
        emit IStakes.UnitSlashed(1, 1, BOB, 0.05 ether, 0.05 ether);
        slash(s, 1, BOB);
        assertEq(stakes.unit(1).lost, 1);
        assertEq(stakes.unit(0).lost, 0);
        assertEq(stakes.account(BOB).free, 0.05 ether);
        assertEq(address(0).balance, 0.05 ether);
        slash(s, 3, address(0));
        assertEq(address(0).balance, 0.35 ether, "all burnt");
        uint256[] memory units = stakes.committee(s.seed, 2, 2);
        uint256 place = units[0] == 1 ? 0 : 1;
        assertEq(stakes.seatOwners(s.seed, 2, place, 1)[0], ANN, "six tenths: it acts");
        slash(s, 1, address(0));
        assertEq(stakes.seatOwners(s.seed, 2, place, 1)[0], address(0), "half: it doesn't");
        slash(s, 10, BOB);
        assertEq(stakes.unit(1).lost, 10);
        assertEq(stakes.account(BOB).free, 0.3 ether);
        slash(s, 10, BOB);
        assertEq(stakes.account(BOB).free, 0.3 ether, "nothing left to take");
        vm.prank(ANN);
        stakes.exit(only(1));
        vm.warp(vm.getBlockTimestamp() + 35 days);
        vm.prank(ANN);
        stakes.redeem(only(1));
        assertEq(stakes.account(ANN).free, 0);
    }

    function test_SlashWhileLeaving() public {
        join(ANN, 1);
        vm.prank(ANN);
        stakes.exit(only(0));
        slash(every(1), 4, BOB);
        vm.warp(vm.getBlockTimestamp() + 35 days);
        slash(every(1), 1, BOB);
        vm.prank(ANN);
        stakes.redeem(only(0));
        assertEq(stakes.account(ANN).free, 0.5 ether);
        slash(every(1), 10, BOB);
        assertEq(stakes.account(BOB).free, 0.25 ether, "gone: nothing to take");
        assertEq(address(stakes).balance, 0.75 ether);
    }

    function test_SlashOfAPlaceThatNobodyTook() public {
        slash(every(1), 10, BOB);
        assertEq(stakes.account(BOB).free, 0);
    }

    /// Slashes, whatever they are, take a unit and no more.
    function testFuzz_SlashesAreBounded(uint8[8] memory tenths, bool[8] memory rewarded) public {
        join(ANN, 1);
        for (uint256 i; i < 8; i++) {
            slash(every(1), tenths[i] % 12, rewarded[i] ? BOB : address(0));
        }
        uint256 left = (10 - stakes.unit(0).lost) * 0.1 ether;
        assertEq(address(stakes).balance, left + stakes.account(BOB).free);
        assertEq(address(0).balance + address(stakes).balance, 1 ether);
    }
}
