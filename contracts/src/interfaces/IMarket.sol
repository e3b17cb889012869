// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Windows} from "../Presets.sol";
import {IBeacon} from "./IBeacon.sol";
import {IPanel} from "./IPanel.sol";
import {IProvings} from "./IProvings.sol";
import {IStakes} from "./IStakes.sol";

/// The states of `docs/lifecycle.md`. Everything from Settled on is an end.
enum Phase {
    None,
    Open,
    Claimed,
    Submitted,
    Drawn,
    Responded,
    Convened,
    Redrawn,
    Reanswered,
    Disputed, // reported while a challenge is live; one of the four before it lies below
    Settled,
    Cancelled,
    Lapsed,
    Abandoned,
    Undrawn,
    Unanswered,
    Unavailable,
    Voided,
    Slashed
}

/// How a job is verified.
enum Mode {
    Attested, // by committees that re-execute
    Proven // by zero-knowledge proofs of drawn and of challenged steps
}

/// What a requester asks for. Money in wei. Immutable: the job id is its hash.
struct Terms {
    address requester;
    uint64 nonce; // makes equal jobs of one requester different
    Mode mode;
    uint8 seats; // first committee, 1 … 16; Proven: half the committee on a withheld final state, 0 … 16, 0 for none
    uint8 perSeat; // sections a seat, at least 1; seats·perSeat (Proven: perSeat) at most 128 and at most the sections
    uint32 sectionSteps; // 4 … 1,024; Proven: 1
    uint64 steps; // a multiple of sectionSteps; at most 65,535 sections
    uint32 trainingTime; // seconds from claim to submit
    uint96 stake; // what a trainer locks, at least the reward
    uint96 reward;
    uint96 fee; // each matching seat, whole gwei
    uint96 drawBounty; // whoever proves the first draw
    uint96 secondBounty; // whoever proves the second, if there is one
    bytes32 program; // program root; Proven: keccak256(abi.encode(circuit))
    bytes32 initialState; // state root before the first step; Proven: here and in the trace Poseidon2 digests
    bytes32 dataset; // dataset root; Proven: Poseidon2
    bytes32 seed; // the requester's part of the training seed
    bytes32 manifest; // SHA-256 digest of the manifest's CID: version 1, dag-pb
}

/// Facts of a claimed job.
struct Claim {
    address trainer;
    uint40 claimedAt;
    uint96 reward; // terms.reward and all raises
    uint32 sectionSteps; // as in the terms
    bytes32 initialState; // as in the terms
}

/// Facts of a submitted job.
struct Submission {
    address trainer;
    uint96 reward; // as in Claim
    bytes32 initialState; // as in the terms
    bytes32 trace; // tree over the state roots after each section; zero if no step was done
    bytes32 finalState; // the last of them; the initial state if no step was done
    uint64 steps; // steps done; fewer than the terms' means diverged
    uint32 operator; // diverged: operator and element of step `steps` without a finite result. Else both zero
    uint64 element;
}

/// Facts of one draw and, once it is there, of the trainer's response to it.
struct Round {
    bytes32 seed;
    address drawer;
    bytes32 response; // zero before the response
}

/// The trainer's answer to a draw: what each drawn section's digest is made of, opened against the trace.
struct Opening {
    bytes indices; // two bytes a leaf, big-endian, strictly rising: every drawn section and the one before it
    bytes positions; // one byte a drawn section, in drawn order: where its leaf stands in `indices`
    bytes32[] leaves; // state roots at the end of those sections
    bytes32[] siblings; // of the multi-proof (Merkle.multi)
    bytes32[] interiors; // h of each drawn section, in drawn order
}

/// One seat's commitment being opened.
struct Pick {
    uint16 seat; // of this round: first committee 0 … seats-1, second seats … seats+second-1
    uint16 votes; // second committee: bit i set if what seat i announced could not be had; first: zero
    bool attests; // true: the digest committed to is the trainer's; false: it is zero, only the votes count
    uint32 lane;
    bytes32 salt;
}

/// A seat's commitment being opened as one that differs from the trainer's response.
struct Accusation {
    uint16 seat;
    uint16 votes;
    uint32 lane;
    bytes32 salt;
    uint8 position; // among the seat's sections, of one that differs
    bytes32[] own; // the seat's section digests; zero where it has none
    bytes32[] theirs; // the trainer's digests of the same sections
}

/// What is stored of a job, unpacked.
struct JobView {
    Phase phase; // Disputed while a challenge is live
    Phase under; // the phase itself
    uint8 seats;
    uint8 perSeat;
    uint16 sections; // of the terms; from submit on, of the log
    uint16 matched; // bit i: seat i of the first committee matched; in proven mode, while Drawn: drawn step i is proven
    bool diverged;
    uint40 deadline; // seconds; 0 where a block counts
    uint40 commitEnd;
    uint40 challengeEnd; // from the first response on
    uint40 drawBlock;
    uint32 units; // places on the unit list when it was submitted
    bytes32 facts;
}

/// What the second committee and the announcements left: one slot, used only if a round goes wrong.
struct Tally {
    uint32 matched; // bit i: seat number seats+i matched
    uint32 revealed; // bit i: seat number seats+i revealed
    uint16 announced; // bit i: seat i announced that something is unavailable
    uint48 accused; // bit i: seat number i accused
    uint128 counts; // byte i: votes that what seat i announced could not be had
}

/// Challenges of one job: one slot.
struct Docket {
    uint40 end; // after this a job without a verdict is voided
    uint32 opened; // challenges so far, and the number of the next
    uint32 live;
}

/// One challenge.
struct Challenge {
    address challenger;
    uint96 bond; // wei held; zero for an accusing seat, whose unit is the bond
    uint16 section; // `sections` names the claim of a diverged submission
    bool live;
    uint16 seat; // the accusing seat's number; 65535 for a challenge that is bonded with ether
    uint40 since; // when it was opened
}

/// What `program` stands for in the terms of a job in proven mode.
struct Circuit {
    bytes32 program; // program root
    bytes32 key; // keccak256 of the verifying key, as ISnarkVerifier lays it out
    uint32 rows; // of the dataset; 0 if the program draws none
    uint32 batch; // rows of a step; 0 if the program draws none
}

/// A step and its proof. The state before it is the trace's leaf to the left, so the paths of both are the same from where
/// they meet. The submission has the state before the first step.
struct StepProof {
    bytes32 before; // digest of the state before the step
    bytes32 afterwards; // and after it
    bytes32[] beforePath; // up to the node that afterPath has: a level for each zero that the step ends in, written to base 4
    bytes32[] afterPath; // up to the trace
    bytes proof; // as ISnarkVerifier lays it out
}

/// @title The market for verifiable training
/// @notice Keeps a job's escrow from `post` to its end and moves it along `docs/lifecycle.md`. A job takes two storage
/// slots: a packed word and the hash of its facts, whose preimage callers bring as calldata. No owner, no admin, no
/// upgrade, no pause; the windows are fixed at deployment. Ether leaves only into Stakes, where it is pulled.
///
/// Errors of Stakes and Beacon pass through unchanged: decode against all three.
///
/// WARNING to requesters: sampling finds one false section of n with probability about drawn/n. Whoever needs more
/// audits the log inside the challenge window.
/// WARNING to trainers: the job's inputs must be at hand and checked before `claim`. From then on missing a deadline
/// costs stake: training time 10 %, a draw that nobody proved 10 %, a missing response everything.
/// WARNING to seats: revealing a match on digests that were not computed can cost the whole unit; revealing a
/// difference that is not there costs a tenth of it. Silence costs nothing.
interface IMarket is IProvings {
    // ------------------------------------------------------------------ events

    event Posted(bytes32 indexed id, address indexed requester, Terms terms, uint256 openUntil);
    /// The reward is now `reward`, all raises included.
    event Raised(bytes32 indexed id, uint256 reward);
    /// `claim` is the preimage of the job's facts.
    event Claimed(bytes32 indexed id, address indexed trainer, Claim claim, uint256 deadline);
    /// `log` is the SHA-256 digest of the log's CID (version 1, dag-pb). `submission` is the preimage of the facts.
    event Submitted(
        bytes32 indexed id,
        address indexed trainer,
        Submission submission,
        bytes32 log,
        uint256 drawBlock,
        uint256 units,
        uint256 challengeWindow
    );
    /// `round` is 0 or 1.
    event Drawn(bytes32 indexed id, uint256 indexed round, bytes32 seed, address drawer, uint256 commitEnd);
    /// Says nothing about the commitment: any address may commit anything in its own lanes.
    event Committed(bytes32 indexed id, uint256 seat, address sender, uint256 lane);
    /// `index` < perSeat: the seat's section number `index`, which is `section`; index = perSeat: the final state.
    event UnavailableAnnounced(bytes32 indexed id, uint256 seat, uint256 index, uint256 section);
    /// `digests`: the trainer's section digests in drawn order; response = keccak256 over the seat digests.
    event Responded(bytes32 indexed id, uint256 indexed round, bytes32 response, bytes32[] digests, uint256 revealEnd);
    /// Bit i of `seats`: seat number i was revealed now, bit i of `matched`: and matched.
    event Revealed(bytes32 indexed id, uint256 seats, uint256 matched);
    event Convened(bytes32 indexed id, uint256 drawBlock);
    event Sealed(bytes32 indexed seal, address sender);
    /// `seat` is 65535 for a challenge that is bonded with ether.
    event Challenged(
        bytes32 indexed id,
        uint256 indexed index,
        address indexed challenger,
        uint256 section,
        uint256 bond,
        uint256 seat
    );
    /// The challenge is over; `won` tells for whom: the challenger or the trainer.
    event Decided(bytes32 indexed id, uint256 indexed index, bool won);
    event Released(bytes32 indexed id, uint256 indexed index, address challenger, uint256 bond);
    /// Bit i of `matched`: seat number i is paid its fee. `reward` is what the trainer is paid beside its stake.
    event Settled(bytes32 indexed id, address indexed trainer, uint256 reward, uint256 matched, uint256 refund);
    /// A job ended in any other way. `forfeit` is what the trainer lost, `refund` what the requester gets in all.
    event Ended(bytes32 indexed id, Phase indexed end, address trainer, uint256 forfeit, uint256 refund);

    // ------------------------------------------------------------------ errors

    /// Terms that `post` refuses: the field (its position in Terms) and what it may be.
    error TermsOutOfRange(uint256 field, uint256 value, uint256 low, uint256 high);
    error ModeNotOffered(Mode mode);
    /// This is not for jobs of this mode.
    error WrongMode(bytes32 id);
    /// Provings was made for another market, other windows or another dispute contract.
    error WrongProvings(address provings);
    /// The job is not in a state that allows this.
    error WrongPhase(bytes32 id, Phase phase);
    error WrongCaller(address caller, address expected);
    error WrongValue(uint256 sent, uint256 expected);
    /// Allowed from `from` on (seconds, or blocks for a draw).
    error TooEarly(uint256 present, uint256 from);
    /// Allowed until `until`.
    error TooLate(uint256 present, uint256 until);
    /// What was handed in is not the preimage of the job's facts.
    error WrongFacts(bytes32 id, bytes32 facts);
    /// The raised reward would exceed the trainer's stake.
    error RewardAboveStake(uint256 reward, uint256 stake);
    /// Fewer active stake units than seats.
    error TooFewUnits(uint256 active, uint256 needed);
    /// More steps than the terms, or a complete submission that names an operator or element.
    error WrongSteps(uint256 steps, uint256 expected);
    /// The trace does not have this final state as its last leaf in exactly the job's shape.
    error WrongTrace(bytes32 trace, bytes32 computed);
    /// The opening does not contain what drawn section number `position` needs, or has the wrong length.
    error WrongOpening(uint256 position);
    /// No such seat in this round.
    error NoSuchSeat(uint256 seat);
    /// The seat's unit is leaving or was slashed: it no longer acts.
    error SeatSilent(uint256 seat);
    /// The lane holds no commitment that opens to this, or only one made after the commit phase.
    error NotCommitted(uint256 seat, address owner, uint256 lane);
    /// The seat has matched, voted, accused or announced already.
    error AlreadyActed(uint256 seat);
    /// The first committee has no votes, and in proven mode there is nothing else.
    error NoVotes(uint256 seat);
    /// Own and the trainer's digest are equal there, or the seat has none of its own.
    error NothingDiffers(uint256 seat, uint256 position);
    /// All seats matched: there is nothing for a second committee.
    error NothingToConvene(bytes32 id);
    error NoSuchSection(uint256 section, uint256 sections);
    /// The challenge was not sealed by this sender, or only in this very block.
    error NotSealed(bytes32 seal);
    error BondTooLow(uint256 sent, uint256 needed);
    /// A challenge is live, or a vote stands against settling.
    error NotSettleable(bytes32 id);
    /// No timeout has come in this state yet.
    error NotExpired(bytes32 id, Phase phase);
    error NoSuchChallenge(bytes32 id, uint256 index);
    /// Exit of stake units would come before the longest life of a job.
    error WindowsTooLong(uint256 life, uint256 exit);

    // ---------------------------------------------------- posting and claiming

    /// @notice Posts a job. The value sent must be exactly `escrowOf(terms)`: reward + 3·seats·fee + both bounties.
    function post(Terms calldata terms) external payable returns (bytes32 id);

    /// @notice Adds the value sent to the reward of an unclaimed job. Requester only; the reward may not exceed the
    /// stake.
    function raise(Terms calldata terms) external payable;

    /// @notice Takes an unclaimed job back; the escrow is credited to the requester. Requester only.
    function cancel(Terms calldata terms) external;

    /// @notice Ends a job that nobody claimed in time; as `cancel`, by anyone.
    function lapse(Terms calldata terms) external;

    /// @notice Claims exactly this job: locks terms.stake of the caller's free deposit and starts the training time.
    /// WARNING: from here the trainer serves program, initial state and data too, and its stake is at risk.
    function claim(Terms calldata terms) external;

    /// @notice Ends a job whose training time is over. The trainer loses 10 %, half to the requester, half burnt.
    function abandon(Terms calldata terms, Claim calldata c) external;

    /// @notice Commits the result and fixes the draw block and the length of the unit list. Trainer only.
    /// @param s Its trainer, reward and initialState must repeat the claim. Complete if s.steps equals the terms',
    /// else diverged.
    /// @param log SHA-256 digest of the log's CID.
    /// @param left Left siblings of the last leaf (Merkle.last): prove that the trace has exactly ⌈steps/sectionSteps⌉
    /// leaves and ends in finalState. Empty if no step was done.
    function submit(bytes32 id, Claim calldata c, Submission calldata s, bytes32 log, bytes32[] calldata left) external;

    // ---------------------------------------------------- drawing and attesting

    /// @notice Proves the randomness of the draw block, whoever asks; at settlement the first caller is paid the
    /// bounty. In Submitted and in Convened.
    /// @param header RLP of the draw block's header.
    function draw(bytes32 id, bytes calldata header) external;

    /// @notice Puts a commitment into the caller's own lane. Checks nothing: the reveal does. A lane that is used again
    /// costs 5,000 gas, a new one 22,000; a lane may be used again once its commitment was revealed.
    /// @param commitment keccak256(abi.encode(id, uint256 seat, owner, salt, seat digest, uint256 votes)).
    function commit(bytes32 id, uint256 seat, uint256 lane, bytes32 commitment) external;

    /// @notice Pays for the caller's lanes first … first+count-1 ahead of time, so that commitments cost 17,000 gas less
    /// when they are due. Lanes in use stay as they are.
    function openLanes(uint256 first, uint256 count) external;

    /// @notice A seat of the first committee says, once, that section number `index` of its own, or with
    /// index = perSeat the final state, cannot be had. Void if the seat matches after all.
    /// WARNING: costs a tenth of the unit if two thirds of a second committee say that it can.
    /// @param submission keccak256(abi.encode(Submission)).
    function unavailable(bytes32 id, bytes32 submission, Round calldata r, uint256 seat, uint256 index) external;

    /// @notice Answers the draw: the contract forms every drawn section's digest itself from opened boundaries.
    /// Trainer only, after commits are closed.
    /// @param rounds The draws so far; the last without response.
    function respond(bytes32 id, Submission calldata s, Round[] calldata rounds, Opening calldata o) external;

    /// @notice Opens the commitments of any seats of this round that match (or, in the second, only vote). Whoever has
    /// the salts may do it.
    /// @param rounds The draws so far; the last with its response.
    /// @param digests The trainer's seat digests, whose hash the response is.
    function reveal(
        bytes32 id,
        bytes32 submission,
        Round[] calldata rounds,
        bytes32[] calldata digests,
        Pick[] calldata picks
    ) external;

    /// @notice Opens a commitment that differs from the trainer's response: a challenge of that section with the
    /// seat's own unit as bond.
    function accuse(
        bytes32 id,
        bytes32 submission,
        Round[] calldata rounds,
        bytes32[] calldata digests,
        Accusation calldata a
    ) external;

    /// @notice Calls the second committee, if a seat has not matched when the reveals are closed.
    function convene(bytes32 id) external;

    // ------------------------------------------------------ challenges, disputes

    /// @notice Commits to a challenge: seal = keccak256(abi.encode(id, uint256 section, challenger, salt)). The first
    /// block in which it was sealed counts.
    function seal(bytes32 sealHash) external;

    /// @notice Opens a challenge that the caller sealed in an earlier block, with at least `bondOf(id)`; what is above
    /// it is credited to the caller.
    function challenge(bytes32 id, uint256 section, bytes32 salt) external payable;

    /// @notice Credits the bond of a challenge that was still live when its job ended.
    function release(bytes32 id, uint256 index) external;

    /// @notice The challenger lost: its bond goes half to the trainer, half is burnt; an accusing seat's unit loses a
    /// tenth in the same way. Dispute contract only.
    /// @dev The seam: a dispute contract reads `challengeAt`, `facts` and `docket`, plays the game, and calls `acquit`
    /// or `convict`. With `disputes` zero nobody can, and the job is voided.
    function acquit(bytes32 id, uint256 index, Submission calldata s, Round[] calldata rounds) external;

    /// @notice The trainer lost: the job ends as Slashed. 40 % of the stake to this challenger, 30 % to the requester,
    /// the rest burnt. Dispute contract only.
    /// @param shown The section was shown to be false by what the trainer committed to alone: then units of seats that
    /// matched it are slashed whole.
    function convict(
        bytes32 id,
        uint256 index,
        bool shown,
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds
    ) external;

    // -------------------------------------------------------------------- ends

    /// @notice Pays trainer, matching seats and drawers, refunds the rest, once the windows are over.
    function settle(Terms calldata t, Submission calldata s, Round[] calldata rounds) external;

    /// @notice The timeout of every state from Submitted on: Undrawn, Unanswered, Unavailable or Voided, the first that
    /// applies. While a challenge is live, none before its dispute may end.
    function expire(Terms calldata t, Submission calldata s, Round[] calldata rounds) external;

    // ------------------------------------------------------------------- views

    function stakes() external view returns (IStakes);
    function beacon() external view returns (IBeacon);
    /// @notice Where this contract's pure computations live.
    function panel() external view returns (IPanel);
    /// @notice The dispute contract; zero if this deployment has none.
    function disputes() external view returns (address);
    /// @notice Where the code for proven mode lives; zero if this deployment doesn't offer it.
    function provings() external view returns (address);
    function windows() external view returns (Windows memory);
    /// @notice keccak256(abi.encode(chainid, market, terms)).
    function idOf(Terms calldata terms) external view returns (bytes32);
    /// @notice The seed of data order and random numbers: keccak256(abi.encode(terms.seed, chainid, market, id)).
    function trainingSeedOf(Terms calldata terms) external view returns (bytes32);
    function escrowOf(Terms calldata terms) external pure returns (uint256);
    function job(bytes32 id) external view returns (JobView memory);
    /// @notice Commitment (upper 216 bits) and time (lower 40) in a lane.
    function laneOf(address owner, uint256 lane) external view returns (uint256);
    /// @notice The committee of the round seeds.length, and its sections: seat number i of the round (from 0) has
    /// sections[(i mod groups)·width …] where groups = sections.length / width.
    function sample(bytes32 id, bytes32[] calldata seeds)
        external
        view
        returns (uint256[] memory units, uint256[] memory sections, uint256 width);
    function tallyOf(bytes32 id) external view returns (Tally memory);
    function docketOf(bytes32 id) external view returns (Docket memory);
    function challengeAt(bytes32 id, uint256 index) external view returns (Challenge memory);
    /// @notice What the next challenge of this job must be bonded with, at this block's base fee.
    /// @dev A call outside of a transaction may see a base fee of zero, which shows the least bond. Whoever sends more
    /// than is due is credited the rest.
    function bondOf(bytes32 id) external view returns (uint256);
    /// @notice The block in which a seal was first put down; zero if never.
    function sealedAt(bytes32 sealHash) external view returns (uint256);
}
