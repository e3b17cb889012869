// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Sample} from "./Sample.sol";
import {Account, Forfeit, IStakes, Paid, Seats, Settlement, Unit, UnitState} from "./interfaces/IStakes.sol";

/// @title Stakes
/// @notice See IStakes: the interface carries the promises and warnings.
contract Stakes is IStakes {
    /// A unit is slashed in tenths.
    uint256 internal constant TENTHS = 10;
    /// A unit that lost this much no longer acts.
    uint256 internal constant SILENT = 5;

    /// @inheritdoc IStakes
    address public immutable market;
    /// @inheritdoc IStakes
    uint256 public immutable unitPrice;
    /// @inheritdoc IStakes
    uint256 public immutable activationDelay;
    /// @inheritdoc IStakes
    uint256 public immutable exitDelay;

    /// @inheritdoc IStakes
    uint256 public joined;
    /// @inheritdoc IStakes
    uint256 public active;

    mapping(address owner => Account) internal accounts;
    mapping(uint256 number => Unit) internal list;

    modifier onlyMarket() {
        // INVARIANT: nobody but Market locks, pays from a job or slashes.
        if (msg.sender != market) revert OnlyMarket(msg.sender);
        _;
    }

    /// @param unitPrice_ In wei, a multiple of ten so that tenths are exact.
    constructor(address market_, uint256 unitPrice_, uint256 activationDelay_, uint256 exitDelay_) {
        market = market_;
        unitPrice = unitPrice_;
        activationDelay = activationDelay_;
        exitDelay = exitDelay_;
    }

    // ---------------------------------------------------------------- accounts

    /// @inheritdoc IStakes
    function deposit() external payable {
        if (msg.value == 0) revert Nothing();
        // INVARIANT: no account comes near the 128 bits it is stored in, whatever a test chain's genesis hands out,
        // so a credit can't overflow and a settlement can't revert.
        if (msg.value > type(uint96).max) revert WrongValue(msg.value, type(uint96).max);
        accounts[msg.sender].free += uint128(msg.value);
        emit Deposited(msg.sender, msg.value);
    }

    /// @inheritdoc IStakes
    function withdraw(uint256 amount, address to) external {
        if (amount == 0) revert Nothing();
        Account storage a = accounts[msg.sender];
        // INVARIANT: locked money stays.
        if (a.free < amount) revert InsufficientFree(msg.sender, a.free, amount);
        a.free -= uint128(amount);
        emit Withdrawn(msg.sender, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentRefused(to, amount);
    }

    // ------------------------------------------------------------- stake units

    /// @inheritdoc IStakes
    function join(uint256 count) external payable returns (uint256 first) {
        if (count == 0) revert Nothing();
        // A count whose price overflows reverts as a panic.
        if (msg.value != count * unitPrice) revert WrongValue(msg.value, count * unitPrice);
        first = joined;
        joined = first + count;
        for (uint256 i = first; i < first + count; i++) {
            list[i] = Unit(msg.sender, 0, uint32(block.timestamp), 0, UnitState.Joined);
        }
        emit Joined(msg.sender, first, count);
    }

    /// @inheritdoc IStakes
    function activate(uint256 upTo) external {
        if (upTo <= active) return;
        if (upTo > joined) revert NotActivatable(upTo, joined, 0);
        // Places are filled in the order of time, so the youngest speaks for all. One that asked to leave in the
        // meantime speaks with the time when it asked, which is later.
        Unit storage u = list[upTo - 1];
        uint256 since = u.state == UnitState.Joined ? u.time : u.time - exitDelay;
        // INVARIANT: nobody joins after it knows which job is about to be submitted.
        if (block.timestamp < since + activationDelay) revert NotActivatable(upTo, joined, since + activationDelay);
        active = upTo;
        emit Activated(upTo);
    }

    /// @inheritdoc IStakes
    function exit(uint256[] calldata units) external {
        // INVARIANT: longer than any job lives, so whoever acted on a job can still be slashed for it.
        uint256 leaveAt = block.timestamp + exitDelay;
        for (uint256 i; i < units.length; i++) {
            Unit storage u = _own(units[i], UnitState.Joined);
            u.state = UnitState.Exiting;
            u.time = uint32(leaveAt);
            emit Exiting(units[i], msg.sender, leaveAt);
        }
    }

    /// @inheritdoc IStakes
    function redeem(uint256[] calldata units) external {
        uint256 sum;
        for (uint256 i; i < units.length; i++) {
            Unit storage u = _own(units[i], UnitState.Exiting);
            if (block.timestamp < u.time) revert ExitNotOver(units[i], u.time);
            uint256 amount = _value(u) + uint256(u.earned) * 1 gwei;
            u.state = UnitState.Gone;
            u.earned = 0;
            sum += amount;
            emit Left(units[i], msg.sender, amount);
        }
        accounts[msg.sender].free += uint128(sum);
    }

    /// @inheritdoc IStakes
    function collect(uint256[] calldata units) external {
        uint256 sum;
        for (uint256 i; i < units.length; i++) {
            Unit storage u = list[units[i]];
            if (u.owner != msg.sender) revert NotUnitOwner(units[i], msg.sender);
            sum += uint256(u.earned) * 1 gwei;
            u.earned = 0;
        }
        accounts[msg.sender].free += uint128(sum);
        emit Collected(msg.sender, sum);
    }

    // -------------------------------------------------------------- for Market

    /// @inheritdoc IStakes
    function lock(address owner, uint256 amount) external onlyMarket returns (uint256) {
        Account storage a = accounts[owner];
        if (a.free < amount) revert InsufficientFree(owner, a.free, amount);
        a.free -= uint128(amount);
        a.locked += uint128(amount);
        return active;
    }

    /// @inheritdoc IStakes
    function settle(Settlement calldata s) external payable onlyMarket {
        _release(s.trainer, s.stake, s.reward);
        _add(s.requester, s.refund);
        uint256 out = s.reward + s.refund + _payRound(s.first, s.fee) + _payRound(s.second, s.fee);
        // INVARIANT: rows sum to zero; no end of a job creates or loses a wei.
        if (msg.value != out) revert Unbalanced(msg.value, out);
    }

    /// @inheritdoc IStakes
    function forfeit(Forfeit calldata f) external payable onlyMarket {
        // INVARIANT: a job takes no more than was locked for it, and hands out no more than it takes: both underflow.
        uint256 burn = f.lost - f.toRequester - f.toChallenger;
        _release(f.trainer, f.stake, 0);
        accounts[f.trainer].free -= uint128(f.lost);
        _add(f.requester, msg.value + f.toRequester);
        _add(f.challenger, f.toChallenger);
        _burn(burn);
    }

    /// @inheritdoc IStakes
    function credit(address to, uint256 burn) external payable onlyMarket {
        _credit(to, msg.value - burn);
        _burn(burn);
    }

    /// @inheritdoc IStakes
    function slash(Seats calldata seats, uint256 tenths, address to) external onlyMarket {
        uint256[] memory units = Sample.few(seats.seed, seats.list, seats.size);
        for (uint256 i; i < units.length; i++) {
            if (seats.chosen >> i & 1 == 1) _slash(units[i], tenths, to);
        }
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IStakes
    function account(address owner) external view returns (Account memory) {
        return accounts[owner];
    }

    /// @inheritdoc IStakes
    function unit(uint256 number) external view returns (Unit memory) {
        return list[number];
    }

    /// @inheritdoc IStakes
    function committee(bytes32 seed, uint256 places, uint256 size) external pure returns (uint256[] memory) {
        return Sample.few(seed, places, size);
    }

    /// @inheritdoc IStakes
    function seatOwners(bytes32 seed, uint256 length, uint256 places, uint256 count)
        external
        view
        returns (address[] memory owners)
    {
        uint256 last;
        for (uint256 i; i < count; i++) {
            uint256 place = uint8(places >> (8 * i));
            if (place > last) last = place;
        }
        uint256[] memory units = Sample.few(seed, length, last + 1);
        owners = new address[](count);
        for (uint256 i; i < count; i++) {
            Unit storage u = list[units[uint8(places >> (8 * i))]];
            // INVARIANT: who acts has something to lose until the job is over.
            if (u.state == UnitState.Joined && u.lost < SILENT) owners[i] = u.owner;
        }
    }

    /// @inheritdoc IStakes
    function ownerOf(uint256 number) external view returns (address) {
        return list[number].owner;
    }

    // ---------------------------------------------------------------- internal

    /// The caller's unit, in that state.
    function _own(uint256 number, UnitState state) internal view returns (Unit storage u) {
        u = list[number];
        if (u.owner != msg.sender) revert NotUnitOwner(number, msg.sender);
        if (u.state != state) revert WrongUnitState(number, u.state);
    }

    /// What is left of a unit's deposit.
    function _value(Unit storage u) internal view returns (uint256) {
        return (TENTHS - u.lost) * unitPrice / TENTHS;
    }

    /// Unlocks a stake, with `reward` on top.
    function _release(address trainer, uint256 stake, uint256 reward) internal {
        Account storage a = accounts[trainer];
        a.locked -= uint128(stake);
        a.free += uint128(stake + reward);
    }

    /// Pays bounty and fees of one round. Returns the sum.
    function _payRound(Paid calldata p, uint256 fee) internal returns (uint256 sum) {
        sum = p.bounty;
        _add(p.drawer, p.bounty);
        uint256[] memory units = Sample.few(p.seats.seed, p.seats.list, p.seats.size);
        for (uint256 i; i < units.length; i++) {
            if (p.seats.chosen >> i & 1 == 0) continue;
            sum += fee;
            Unit storage u = list[units[i]];
            uint256 earned = u.earned + fee / 1 gwei;
            // A fee that the unit's slot can't hold is credited to the owner: it must not stop the settlement.
            if (earned > type(uint48).max) _credit(u.owner, fee);
            else u.earned = uint48(earned);
        }
    }

    function _add(address to, uint256 amount) internal {
        if (amount != 0) accounts[to].free += uint128(amount);
    }

    function _slash(uint256 number, uint256 tenths, address to) internal {
        Unit storage u = list[number];
        // INVARIANT: a slash takes what is left and never fails.
        if (u.state != UnitState.Joined && u.state != UnitState.Exiting) return;
        uint256 left = TENTHS - u.lost;
        if (tenths > left) tenths = left;
        uint256 amount = tenths * unitPrice / TENTHS;
        uint256 reward = to == address(0) ? 0 : amount / 2;
        u.lost += uint8(tenths);
        emit UnitSlashed(number, tenths, to, reward, amount - reward);
        _credit(to, reward);
        _burn(amount - reward);
    }

    function _credit(address to, uint256 amount) internal {
        if (amount == 0) return;
        _add(to, amount);
        emit Credited(to, amount);
    }

    /// Address zero has no code: the transfer always works and nobody can call back.
    function _burn(uint256 amount) internal {
        if (amount == 0) return;
        emit Burnt(amount);
        (bool ok,) = address(0).call{value: amount}("");
        assert(ok);
    }
}
