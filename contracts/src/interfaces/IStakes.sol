// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Where a stake unit is in its life.
enum UnitState {
    None,
    Joined, // on the list; drawn once it is active
    Exiting, // asked to leave: still slashable, no longer acts
    Gone // paid out; its place on the list stays, and with it its owner, who may still collect fees
}

/// A stake unit: one slot.
struct Unit {
    address owner;
    uint48 earned; // fees not yet collected, in gwei
    uint32 time; // Joined: when it joined. Exiting: when it may leave
    uint8 lost; // tenths that were slashed
    UnitState state;
}

/// A trainer's or requester's money: one slot.
struct Account {
    uint128 free; // withdrawable
    uint128 locked; // stake of claimed jobs
}

/// Some seats of a committee: the committee is `size` distinct places of the first `list` on the unit list, drawn from
/// `seed`; bit i of `chosen` means its seat i.
struct Seats {
    bytes32 seed;
    uint256 list;
    uint256 size;
    uint256 chosen;
}

/// What one round of a settled job pays.
struct Paid {
    Seats seats; // chosen: those that matched
    address drawer;
    uint256 bounty;
}

/// What a settled job pays. The value sent, its escrow, is reward + refund + a fee for each chosen seat + both bounties.
struct Settlement {
    address trainer;
    uint256 stake; // locked for this job, released whole
    uint256 reward;
    uint256 fee; // each matching seat, whole gwei
    address requester;
    uint256 refund;
    Paid first;
    Paid second; // all zero if there was no second committee
}

/// What a job pays that was claimed and ends in any other way. The value sent, its escrow, goes to the requester.
struct Forfeit {
    address trainer;
    uint256 stake; // locked for this job
    uint256 lost; // part of it that the trainer loses; the rest is released
    address requester;
    uint256 toRequester; // of what is lost
    address challenger;
    uint256 toChallenger; // of what is lost; what is left of it is burnt
}

/// @title Deposits, locks, stake units and credits
/// @notice Keeps the money of everyone who is not in the middle of a job: free and locked deposits, stake units with
/// the fees they earned. All payments are pulled by their owner. Only Market, fixed at deployment, can lock, slash
/// and settle, and it can take no more than was locked or joined. No owner, no upgrade, no pause.
///
/// A stake unit is a deposit of exactly `unitPrice` that takes one place in an append-only list. Committees are drawn
/// among the places that were active when a job was submitted. A place is never reused or re-indexed.
///
/// WARNING: the list must be activated (by anyone, in O(1)) before new units are drawn. A unit that asked to leave
/// stays slashable until it may leave, and can never come back.
interface IStakes {
    event Deposited(address indexed account, uint256 amount);
    event Withdrawn(address indexed account, address indexed to, uint256 amount);
    /// A bond or a share of a slash was credited. What a job's end credits is in Market's Settled and Ended.
    event Credited(address indexed account, uint256 amount);
    /// Units first … first+count-1 joined the list; they can be drawn once `Activated` covers them.
    event Joined(address indexed owner, uint256 first, uint256 count);
    /// Places 0 … active-1 can be drawn from now on.
    event Activated(uint256 active);
    event Exiting(uint256 indexed unit, address indexed owner, uint256 leaveAt);
    event Left(uint256 indexed unit, address indexed owner, uint256 amount);
    /// Unit lost `tenths` of what it joined with: `rewarded` wei went to `to`, `burnt` wei to nobody.
    event UnitSlashed(uint256 indexed unit, uint256 tenths, address to, uint256 rewarded, uint256 burnt);
    event Collected(address indexed owner, uint256 amount);
    event Burnt(uint256 amount);

    /// Only Market may call this.
    error OnlyMarket(address caller);
    /// `account` has `free` wei that it can use, not `needed`.
    error InsufficientFree(address account, uint256 free, uint256 needed);
    /// The amount sent is not what the call needs.
    error WrongValue(uint256 sent, uint256 expected);
    error NotUnitOwner(uint256 unit, address caller);
    /// The unit's state does not allow this.
    error WrongUnitState(uint256 unit, UnitState state);
    /// It may leave at `leaveAt`.
    error ExitNotOver(uint256 unit, uint256 leaveAt);
    /// Fewer units than that have joined, or the last of them is not old enough.
    error NotActivatable(uint256 upTo, uint256 joined, uint256 readyAt);
    /// Nothing to do: an amount or a number of units is zero.
    error Nothing();
    /// The receiver refused the payment.
    error PaymentRefused(address to, uint256 amount);
    /// The rows of an end do not sum to zero.
    error Unbalanced(uint256 into, uint256 out);

    // ---------------------------------------------------------------- accounts

    /// @notice Adds to the caller's free deposit. A trainer's stake is locked from here.
    function deposit() external payable;

    /// @notice Pays `amount` of the caller's free money to `to`.
    function withdraw(uint256 amount, address to) external;

    // ------------------------------------------------------------- stake units

    /// @notice Joins `count` units for exactly count·unitPrice; returns the number of the first.
    function join(uint256 count) external payable returns (uint256 first);

    /// @notice Makes the places below `upTo` drawable, if the youngest of them joined at least the activation delay ago.
    /// Anyone may call it; calling it again with less changes nothing.
    function activate(uint256 upTo) external;

    /// @notice Asks to leave. From now on the unit is a silent seat; it can be slashed until it may leave.
    function exit(uint256[] calldata units) external;

    /// @notice Credits what is left of units whose exit delay is over, with their fees, to the caller's free money.
    function redeem(uint256[] calldata units) external;

    /// @notice Credits the fees that the caller's units earned to its free money.
    function collect(uint256[] calldata units) external;

    // -------------------------------------------------------------- for Market

    /// @notice Locks free money of `account`. Returns the number of active places.
    function lock(address account, uint256 amount) external returns (uint256 activeUnits);

    /// @notice Pays a settled job. Reverts only if its rows do not sum to zero or the stake was never locked, neither of
    /// which Market can bring about.
    function settle(Settlement calldata s) external payable;

    /// @notice Ends a claimed job that is not paid. As `settle`.
    function forfeit(Forfeit calldata f) external payable;

    /// @notice Credits the value sent, less `burn`, to `to`, and burns `burn`.
    function credit(address to, uint256 burn) external payable;

    /// @notice Takes up to `tenths` of each of these seats' units: half to `to`, half burnt; all burnt if `to` is zero.
    /// A unit that has less loses what it has; one that has left loses nothing. Never reverts.
    function slash(Seats calldata seats, uint256 tenths, address to) external;

    // ------------------------------------------------------------------- views

    function market() external view returns (address);
    function unitPrice() external view returns (uint256);
    function activationDelay() external view returns (uint256);
    function exitDelay() external view returns (uint256);
    /// @notice Places on the list, active or not.
    function joined() external view returns (uint256);
    /// @notice Places that can be drawn.
    function active() external view returns (uint256);
    function account(address owner) external view returns (Account memory);
    function unit(uint256 number) external view returns (Unit memory);

    /// @notice The units of a whole committee, in the order of its seats.
    function committee(bytes32 seed, uint256 list, uint256 size) external pure returns (uint256[] memory units);

    /// @notice The owners of some seats of a committee, each if its unit can act (joined, not leaving, more than half
    /// left), else zero.
    /// @param places One byte a seat, the first in the lowest byte.
    function seatOwners(bytes32 seed, uint256 list, uint256 places, uint256 count)
        external
        view
        returns (address[] memory owners);

    /// @notice The owner of a unit whatever its state; zero if there is none.
    function ownerOf(uint256 number) external view returns (address);
}
