// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "./Merkle.sol";
import {Header, ProgramItems} from "./ProgramItems.sol";
import {Case, Clock, Game, Grounds, IDisputes, Item, Stage} from "./interfaces/IDisputes.sol";
import {Challenge, IMarket} from "./interfaces/IMarket.sol";
import {IReferee, Shape} from "./interfaces/IReferee.sol";

/// @title What both halves of the dispute contract share: storage, clocks, checks
/// @notice Disputes runs the code of Records on its own storage; both inherit the layout from here.
abstract contract Board {
    uint256 internal constant SEGMENT = 64; // terms
    uint32 internal constant NO_RESULT = 0x7fc00000;
    uint256 internal constant LANE = 32; // elements in a leaf: outputs and slots have no other than 4-byte elements

    /// Stages in which the trainer is to move.
    uint256 internal constant TRAINERS = 1 << uint256(Stage.None) | 1 << uint256(Stage.Entries) | 1
        << uint256(Stage.Leaves) | 1 << uint256(Stage.State) | 1 << uint256(Stage.Outputs) | 1 << uint256(Stage.Nodes)
        | 1 << uint256(Stage.Blocks) | 1 << uint256(Stage.Segments);

    /// What is stored of a dispute.
    struct Dispute {
        bytes32 game;
        Clock clock;
        bytes32[6] staged;
    }

    IMarket internal immutable theMarket;
    IReferee internal immutable theReferee;
    uint32 internal immutable clockSeconds;
    uint32 internal immutable graceSeconds;

    mapping(bytes32 id => mapping(uint256 index => Dispute)) internal disputes;

    constructor(IMarket market_, IReferee referee_, uint32 clock_, uint32 grace_) {
        theMarket = market_;
        theReferee = referee_;
        clockSeconds = clock_;
        graceSeconds = grace_;
    }

    // ---------------------------------------------------------------- the game

    function _id(Case calldata c) internal view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(theMarket), c.terms));
    }

    function _challenge(bytes32 id, uint256 index) internal view returns (Challenge memory ch) {
        ch = theMarket.challengeAt(id, index);
        if (!ch.live) revert IDisputes.NotChallenged(id, index);
    }

    /// The clocks of a dispute in which nobody has moved.
    function _fresh(Challenge memory ch) internal view returns (Clock memory) {
        return Clock(Stage.None, ch.since, clockSeconds, clockSeconds, false);
    }

    /// A move in this stage by who is to move, in time. In Proof anyone moves, on the challenger's time.
    function _turn(bytes32 id, uint256 index, Game calldata game, Stage stage)
        internal
        view
        returns (Game memory g, Clock memory k)
    {
        k = disputes[id][index].clock;
        if (k.stage != stage) revert IDisputes.WrongStage(k.stage);
        _isGame(id, index, game);
        bool trainers = _isTrainers(stage);
        address player = trainers ? game.trainer : game.challenger;
        if (stage != Stage.Proof && msg.sender != player) revert IDisputes.WrongPlayer(msg.sender, player);
        _spend(k, trainers);
        g = game;
    }

    /// INVARIANT: what a caller brings is exactly what was agreed on.
    function _isGame(bytes32 id, uint256 index, Game calldata game) internal view {
        bytes32 h = disputes[id][index].game;
        if (keccak256(abi.encode(game)) != h) revert IDisputes.WrongGame(h);
    }

    function _isTrainers(Stage stage) internal pure returns (bool) {
        return TRAINERS >> uint256(stage) & 1 == 1;
    }

    function _deadline(Clock memory k, bool trainers) internal pure returns (uint256) {
        return uint256(k.since) + (trainers ? k.trainerLeft : k.challengerLeft);
    }

    /// Takes the time since the last move off the clock of who moves now.
    function _spend(Clock memory k, bool trainers) internal view {
        // INVARIANT: after its time a side can't move any more, whether or not somebody has said so.
        uint256 deadline = _deadline(k, trainers);
        if (block.timestamp > deadline) revert IDisputes.OutOfTime(block.timestamp, deadline);
        uint32 left = uint32(deadline - block.timestamp);
        if (trainers) k.trainerLeft = left;
        else k.challengerLeft = left;
        k.since = uint40(block.timestamp);
    }

    /// Stores and shows what a move made of the game.
    function _move(bytes32 id, uint256 index, Clock memory k, Stage next, Game memory g, bytes memory posted) internal {
        k.stage = next;
        // INVARIANT: whoever is to move has at least the grace, however late the other moved.
        if (_isTrainers(next)) {
            if (k.trainerLeft < graceSeconds) k.trainerLeft = graceSeconds;
        } else if (k.challengerLeft < graceSeconds) {
            k.challengerLeft = graceSeconds;
        }
        Dispute storage d = disputes[id][index];
        d.clock = k;
        d.game = keccak256(abi.encode(g));
        emit IDisputes.Moved(id, index, k, g, posted);
    }

    function _decide(bytes32 id, uint256 index, Clock memory k, bool trainerLost, Grounds grounds) internal {
        k.stage = trainerLost ? Stage.TrainerLost : Stage.ChallengerLost;
        k.since = uint40(block.timestamp);
        disputes[id][index].clock = k;
        emit IDisputes.Verdict(id, index, trainerLost, grounds);
    }

    // ------------------------------------------------------- trees and checks

    function _showHeader(Game memory g, Item calldata header) internal pure returns (Header memory h) {
        h = ProgramItems.proveHeader(g.program, header.data, header.path);
        g.header = bytes32(header.data);
    }

    /// Goes on with the tree of outputs.
    function _overOutputs(Game memory g, bytes32 root, uint256 leaves) internal pure {
        g.list = root;
        g.outputs = uint32(leaves);
        g.node = root;
        g.level = uint8(Merkle.depth(leaves));
        g.place = 0;
    }

    /// The shape of g's operator, whose encoding this must be.
    function _shapeOf(Game memory g, bytes calldata operator) internal view returns (Shape memory) {
        _encoded(g, operator);
        return theReferee.shape(operator);
    }

    function _encoded(Game memory g, bytes calldata operator) internal pure {
        _leads("operator", keccak256(operator), g.encoding);
    }

    function _leaves(uint256 elements) internal pure returns (uint256) {
        return (elements + LANE - 1) / LANE;
    }

    function _length(bytes32 field, uint256 got, uint256 expected) internal pure {
        if (got != expected) revert IDisputes.WrongLength(field, got, expected);
    }

    function _below(bytes32 field, uint256 got, uint256 bound) internal pure {
        if (got >= bound) revert IDisputes.OutOfRange(field, got, bound);
    }

    function _leads(bytes32 field, bytes32 got, bytes32 expected) internal pure {
        if (got != expected) revert IDisputes.Mismatch(field, got, expected);
    }
}
