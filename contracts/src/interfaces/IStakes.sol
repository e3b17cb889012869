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

/// Money to credit.
struct Credit {
    address to;
    uint256 amount;
}

/// What one end of a job does to stakes and credits. `value + forfeit = credits + units·fee + burn`, in wei.
struct Close {
    address trainer; // whose stake is released; zero if the job was never claimed
    uint256 stake; // locked for this job
    uint256 forfeit; // part of it that the trainer loses
    Credit[] credits;
    uint256[] units; // stake units that earned a fee
    uint256 fee; // each, a whole number of gwei
    uint256 burn;
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
    event Locked(address indexed account, uint256 amount);
    /// `amount` was credited to `account` (a job's end, a bond, a share of a slash).
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

    /// @notice Carries out a job's end. Reverts only if its rows do not sum to zero or the stake was never locked,
    /// neither of which Market can bring about.
    function close(Close calldata c) external payable;

    /// @notice Takes up to `tenths` of a unit, whatever its state: half to `to`, half burnt; all burnt if `to` is zero.
    /// A unit that has less loses what it has. Never reverts.
    function slash(uint256 unit, uint256 tenths, address to) external;

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

    /// @notice For each unit its owner if it can act as a seat (joined, not leaving, at least half left), else zero.
    function seatOwners(uint256[] calldata units) external view returns (address[] memory owners);

    /// @notice The owner of a unit whatever its state; zero if there is none.
    function ownerOf(uint256 number) external view returns (address);
}
