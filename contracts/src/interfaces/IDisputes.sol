// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMarket, Round, Submission, Terms} from "./IMarket.sol";
import {IReferee, Opening} from "./IReferee.sol";

/// What a dispute waits for. The comment says who is to move; `docs/disputes.md` has the moves as tables.
enum Stage {
    None, // trainer: the section's steps, or the claim of divergence
    Step, // challenger: names a step, or demands the entries of a response
    Entries, // trainer: the entries of that response
    Entry, // challenger: names one
    Leaves, // trainer: opens the two leaves that it stands for
    State, // trainer: the state after the step, and the root over the operators' outputs
    Outputs, // trainer: nodes of that tree
    Output, // challenger: names one, in the end the operator; or contests a claim of divergence
    Nodes, // trainer: nodes of the output's element tree
    Node, // challenger: names one
    Blocks, // trainer: the last nodes' blocks
    Block, // challenger: names an element
    Segments, // trainer: the accumulators after each segment
    Segment, // challenger: names one
    Proof, // challenger, and anyone: stages the operands and computes
    TrainerLost, // anyone: conclude
    ChallengerLost // anyone: conclude
}

/// Why a dispute was decided.
enum Grounds {
    Computed, // the referee computed what was argued about
    Time, // who was to move ran out of it
    Malformed, // a leaf of the section's last state, or of a posted output, that no tensor has
    Slot, // a state that does not hold what its operator made, or that changed though nothing replaces it
    Entry, // the entry of a response opened as it should
    Place // a divergence was claimed at an element that does not exist
}

/// What both sides agree on, and what they argue about. A dispute stores the hash of this; each move brings it as
/// calldata, and `Moved` shows what it became.
struct Game {
    address trainer;
    address challenger;
    bytes32 program; // root
    bytes32 dataset; // root
    bytes32 seed; // of the training
    uint16 section;
    uint32 steps; // of the section; 0 for a claim of divergence
    uint64 step; // the first of the section; from State on the one that is argued about
    bytes32 before; // state root before the section; from State on before the step
    bytes32 end; // claimed state root after it; 0 for a claim of divergence
    bytes32 list; // root over the states after each step; from Outputs on over the operators' outputs
    bytes32 draw; // seed of the draw whose response is demanded
    bytes32 header; // of the program; 0 until it was shown
    uint32 outputs; // leaves of the tree of outputs: all operators, or those before a claimed divergence
    uint32 operator;
    bytes32 encoding; // keccak256 of the operator's encoding
    bytes32 node; // what is opened next: a node of a tree, a digest, a list's hash
    uint8 level; // levels between that node and the leaves
    uint64 place; // of that node among those of its level; of an entry among the entries
    uint64 elements; // of the output
    uint64 element;
    uint32 lane;
    uint32 segment;
    uint32 start; // accumulator that the segment starts from
    uint32 claimed; // bits that the trainer claims
    bool diverges; // it claims that there is no finite result
}

/// The clocks of one dispute: one slot. `left` is as it was at `since`; the side that is to move is running since then.
struct Clock {
    Stage stage;
    uint40 since;
    uint32 trainerLeft; // seconds
    uint32 challengerLeft;
    bool shown; // lost for something that no move of the trainer's could have made false
}

/// The job that a dispute is about, as Market wants it.
struct Case {
    Terms terms;
    Submission submission;
    Round[] rounds; // all of them, as they are now
}

/// One item of the program with its path under the program's root.
struct Item {
    bytes data;
    bytes32[] path;
}

/// The states at both ends of a section, with their paths under the trace. Section 0 starts from the submission's initial
/// state: then `start` is that and its path is empty.
struct Boundaries {
    bytes32 start;
    bytes32[] startPath;
    bytes32 end;
    bytes32[] endPath;
}

/// Where a section's digest stands in a response.
struct Demand {
    uint256 round; // 0 or 1
    bytes32[] groups; // all seat digests of the round
    uint256 group;
    bytes32[] digests; // the section digests of that group
    uint256 position; // of the section among them
}

/// The two leaves of an entry, opened against the state after its step.
struct Leaves {
    Item header;
    bytes32 state; // root after the step
    bytes32[] statePath; // under the list of steps
    bytes32[] lossPath; // of the loss leaf, which is its slot's root, under `state`
    Item slot; // the slot that the draw picks
    bytes32 slotRoot;
    bytes32[] slotPath; // under `state`
    bytes32[] leafPath; // of the picked leaf under `slotRoot`
}

/// A leaf of the section's last state.
struct Leaf {
    bytes32 end; // root of that state
    bytes32[] endPath; // under the trace
    Item header;
    uint256 slot;
    Item item; // that slot's
    bytes32 slotRoot;
    bytes32[] slotPath; // under `end`
    uint256 leaf;
    bytes block; // 128 bytes
    bytes32[] leafPath; // under `slotRoot`
}

/// @title The dissection game that decides challenges by arithmetic
/// @notice A challenge opened in Market is a dispute here, with the same job id and index. The trainer opens what it
/// committed to, the challenger names what is wrong in it, until one segment of one element is left, which the referee
/// computes. An honest challenger names the first thing that differs from what it computed; an honest trainer opens what
/// it computed. Whoever's turn it is and lets its clock run out has lost.
///
/// Everybody can read the whole game from the events: `Moved` carries the game, the clocks and what was posted.
///
/// WARNING to challengers: what comes before the thing named counts as agreed, so name the first. The start of the
/// section is agreed too; if that is false, challenge the section before.
/// WARNING to trainers: the clock starts with the challenge, not with the first move.
interface IDisputes {
    /// A move was made. `posted` is what the trainer posted with it, packed without lengths: hashes, blocks, entries or
    /// accumulators; empty for other moves.
    event Moved(bytes32 indexed id, uint256 indexed index, Clock clock, Game game, bytes posted);
    /// Operand number `operand` was proven for the segment that is argued about.
    event Staged(bytes32 indexed id, uint256 indexed index, uint256 operand, bytes32 hash, Clock clock);
    /// What the referee made of the segment.
    event Computed(bytes32 indexed id, uint256 indexed index, uint32 bits, bool diverges);
    /// The dispute is decided; `conclude` hands that to Market.
    event Verdict(bytes32 indexed id, uint256 indexed index, bool trainerLost, Grounds grounds);

    /// Twice the clock and the grace of every move do not fit into the time that Market gives a dispute.
    error ClocksTooLong(uint256 longest, uint256 dispute);
    /// The dispute waits for something else: it is another's turn, the move is stale, or the dispute is decided.
    error WrongStage(Stage stage);
    /// It is this player's move.
    error WrongPlayer(address caller, address player);
    /// What was handed in is not the game as it stands.
    error WrongGame(bytes32 hash);
    /// What was handed in is not what this job committed to.
    error WrongCase(bytes32 facts);
    /// The challenge is not live.
    error NotChallenged(bytes32 id, uint256 index);
    /// The move comes after its deadline, in seconds; only `timeout` is left.
    error OutOfTime(uint256 present, uint256 deadline);
    /// A timeout before the player's time is over.
    error NotYet(uint256 present, uint256 deadline);
    /// The section that the challenge names is, or is not, the claim of divergence.
    error WrongSection(uint256 section, uint256 sections);
    /// `field` has another length than it must have.
    error WrongLength(bytes32 field, uint256 got, uint256 expected);
    /// `field` is not below its bound.
    error OutOfRange(bytes32 field, uint256 got, uint256 bound);
    /// What was posted for `field` does not lead to what was committed to before.
    error Mismatch(bytes32 field, bytes32 got, bytes32 expected);
    /// The slot holds what it must hold, or the leaf is well-formed.
    error NothingWrong();

    // ------------------------------------------------------ section → step

    /// @notice Trainer, first move: both boundaries of the challenged section, and the state roots after each of its steps
    /// but the last, exactly as many. Next: Step.
    function postSteps(Case calldata c, uint256 index, Boundaries calldata b, bytes32[] calldata interior) external;

    /// @notice Trainer, first move where the claim of divergence is challenged: the root over the outputs of all
    /// operators before the one that is claimed to diverge; zero if that is the first. Next: Outputs, or Output if there
    /// are none.
    function postClaim(Case calldata c, uint256 index, Item calldata header, bytes32 outputs) external;

    /// @notice Challenger: the state after step number `j` of the section, counted from 0, does not follow from the one
    /// before it. Next: State.
    /// @param end That state's root and its path under the list of steps.
    /// @param before Root and path of the state before it; not read for j = 0, whose path is empty.
    function pickStep(
        bytes32 id,
        uint256 index,
        Game calldata game,
        uint256 j,
        bytes32 end,
        bytes32[] calldata endPath,
        bytes32 before,
        bytes32[] calldata beforePath
    ) external;

    // ------------------------------------------------ a response's entries

    /// @notice Challenger: a section that was drawn was answered by entries that are not those of the posted steps.
    /// Whoever demands gives up naming a step. Next: Entries.
    function demandEntries(Case calldata c, uint256 index, Game calldata game, Demand calldata d) external;

    /// @notice Trainer: the entries, 64 bytes for each step but the last, which make the section's digest. Next: Entry.
    function postEntries(bytes32 id, uint256 index, Game calldata game, bytes calldata entries) external;

    /// @notice Challenger: entry number `j` is not that of step j. Next: Leaves.
    function pickEntry(bytes32 id, uint256 index, Game calldata game, uint256 j) external;

    /// @notice Trainer: opens that entry against the posted state after step j. Next: ChallengerLost.
    function openLeaves(bytes32 id, uint256 index, Game calldata game, bytes calldata entries, Leaves calldata leaves)
        external;

    // ----------------------------------------------------- step → operator

    /// @notice Trainer: the roots of all slots after the step, and the root over the operators' outputs, in order.
    /// Next: Outputs, still the trainer's.
    function postState(
        bytes32 id,
        uint256 index,
        Game calldata game,
        Item calldata header,
        bytes32[] calldata slots,
        bytes32 outputs
    ) external;

    /// @notice Trainer: the nodes `span(game)` levels below the node that was named, as many as exist. In Outputs and
    /// Nodes. Next: Output or Node.
    function postNodes(bytes32 id, uint256 index, Game calldata game, bytes32[] calldata nodes) external;

    /// @notice Challenger: names number `j` of the posted nodes, which are not leaves of the tree of outputs. In Output
    /// and Node. Next: Outputs; or Nodes, Blocks.
    /// @param path From it up to the node whose children were posted.
    function pickNode(bytes32 id, uint256 index, Game calldata game, uint256 j, bytes32 node, bytes32[] calldata path)
        external;

    /// @notice Challenger: names number `j` of the posted leaves of the tree of outputs: the operator that did not make
    /// this of what stands before it. Next: Nodes or Blocks.
    function pickOperator(
        bytes32 id,
        uint256 index,
        Game calldata game,
        uint256 j,
        bytes32 node,
        bytes32[] calldata path,
        Item calldata operator
    ) external;

    /// @notice Challenger: the outputs before a claimed divergence are right, but it has a finite result. Next: Segments,
    /// Proof, or TrainerLost if there is no such element.
    function contest(bytes32 id, uint256 index, Game calldata game, Item calldata operator) external;

    // -------------------------------------------------- operator → element

    /// @notice Trainer: the blocks of the leaves under the node that was named, as many as exist. Next: Block.
    function postBlocks(bytes32 id, uint256 index, Game calldata game, bytes calldata blocks) external;

    /// @notice Challenger: names element number `lane` of posted block number `j`. A block that is malformed, its padding
    /// included, loses at once, whatever the lane. Next: Segments, Proof or TrainerLost.
    function pickElement(
        bytes32 id,
        uint256 index,
        Game calldata game,
        bytes calldata operator,
        uint256 j,
        uint256 lane,
        bytes calldata block_,
        bytes32[] calldata path
    ) external;

    // --------------------------------------------------- element → segment

    /// @notice Trainer: the accumulators after each segment, 4 bytes each, big-endian, lane by lane. They must end in what
    /// is claimed. 0x7fc00000 where it claims that there is none. Next: Segment.
    function postSegments(bytes32 id, uint256 index, Game calldata game, bytes calldata operator, bytes calldata sums)
        external;

    /// @notice Challenger: names a segment. Next: Proof.
    /// @param sums As posted.
    function pickSegment(
        bytes32 id,
        uint256 index,
        Game calldata game,
        bytes calldata operator,
        bytes calldata sums,
        uint256 lane,
        uint256 segment
    ) external;

    // ------------------------------------------------------- one-step proof

    /// @notice Anyone: proves what operand `k` reads for the segment. Tops up the challenger's clock the first time.
    /// @param table The encoding of the table that it reads; else empty.
    /// @param path Of the source's root in its list: the outputs, the slots before the step, the dataset; of the table's
    /// item under the program's root. Empty for INDEX.
    /// @param indices As IReferee.operand has it; so is `opening`.
    function stageOperand(
        bytes32 id,
        uint256 index,
        Game calldata game,
        bytes calldata operator,
        uint256 k,
        bytes calldata table,
        bytes32[] calldata path,
        bytes calldata indices,
        Opening calldata opening
    ) external;

    /// @notice Anyone: computes the segment from the staged operands and decides.
    /// @param values As IReferee.compute has it.
    function compute(bytes32 id, uint256 index, Game calldata game, bytes calldata operator, bytes calldata values)
        external;

    // ---------------------------------------------- what ends it at any time

    /// @notice Anyone, from Outputs on: slot number `slot` after the step is not what the program says. TrainerLost.
    /// @param end Its posted root and the path under the state after the step.
    /// @param source The root that it must have: under the tree of outputs if an operator replaces it, else under the
    /// state before the step.
    function showSlot(
        bytes32 id,
        uint256 index,
        Game calldata game,
        uint256 slot,
        Item calldata item,
        bytes32 end,
        bytes32[] calldata endPath,
        bytes32 source,
        bytes32[] calldata sourcePath
    ) external;

    /// @notice Anyone: the last state of the challenged section has a malformed leaf. TrainerLost, before or during the
    /// game.
    function showMalformed(Case calldata c, uint256 index, Leaf calldata leaf) external;

    /// @notice Anyone: who is to move has run out of time, and loses.
    function timeout(bytes32 id, uint256 index) external;

    /// @notice Anyone: hands a decided dispute to Market, which pays. Reverts as Market does, with WrongPhase if the job
    /// has ended meanwhile: then its challenges are released there.
    function conclude(Case calldata c, uint256 index) external;

    /// @notice Several of these calls in one transaction, by the same caller. The first that reverts reverts all.
    function batch(bytes[] calldata calls) external;

    // ---------------------------------------------------------------- views

    function market() external view returns (IMarket);
    function referee() external view returns (IReferee);
    /// @notice Seconds that each side has for the whole game.
    function clockTime() external view returns (uint32);
    /// @notice Seconds that a side has at least when it is to move.
    function graceTime() external view returns (uint32);
    /// @notice All zero before the first move: then the trainer's clock runs since the challenge was opened.
    function clockOf(bytes32 id, uint256 index) external view returns (Clock memory);
    /// @notice keccak256(abi.encode(Game)); zero before the first move.
    function gameHashOf(bytes32 id, uint256 index) external view returns (bytes32);
    /// @notice Hashes of the operands that were staged, by operand; zero: not staged.
    function stagedOf(bytes32 id, uint256 index) external view returns (bytes32[6] memory);
    /// @notice Levels that the next `postNodes` opens, in Outputs and Nodes.
    function span(Game calldata game) external pure returns (uint256);
}
