// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Circuit, Round, StepProof, Submission, Terms} from "./IMarket.sol";

/// @title What Market offers for jobs in proven mode
/// @notice Steps are proven by zero-knowledge proofs (`docs/proven.md`), so no validator executes them again. A draw picks
/// some, and anyone who bonds it may name any other. Call these on Market: IMarket has them too, and its errors.
///
/// WARNING to trainers: look at the circuit and its key before you claim. A step that can't be proven costs a tenth of the
/// stake if it is drawn, and all of it if it is challenged.
/// WARNING to requesters: a key from an unknown set-up proves anything.
interface IProvings {
    /// Step number `step` was proven.
    event Proved(bytes32 indexed id, uint256 step);
    /// The requester says that the final state is withheld. `release(id, index)` gives the bond back.
    event UnavailableClaimed(bytes32 indexed id, uint256 index, uint256 bond);

    /// The circuit is not the preimage of the terms' program.
    error WrongCircuit(bytes32 program, bytes32 got);
    /// As many proofs as positions are needed.
    error WrongProofs(uint256 positions, uint256 proofs);
    /// The state before the step is another one.
    error WrongState(uint256 step, bytes32 got, bytes32 expected);
    /// The proof does not prove this step of this job.
    error NotProven(bytes32 id, uint256 step);

    /// @notice Proofs of drawn steps, any number of them, once the draw is proven and until the job's deadline.
    /// By anyone. When all are proven the challenge window begins; a call without proofs does that for a log without
    /// steps.
    /// @param positions Which of the drawn steps, as `sample` lists them; those proven already are passed over.
    /// @param key The verifying key of c.key.
    function prove(
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds,
        Circuit calldata c,
        bytes calldata key,
        uint256[] calldata positions,
        StepProof[] calldata proofs
    ) external;

    /// @notice Proves the step that challenge `index` names; the challenge is lost. By anyone, until the
    /// clock of a dispute, counted from the challenge, has run out. A step that was drawn is proven again.
    function answer(
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds,
        uint256 index,
        Circuit calldata c,
        bytes calldata key,
        StepProof calldata p
    ) external;

    /// @notice Proves that the step at which the log claims to diverge leads to some state: challenge `index` of that
    /// claim is won, its bond goes back, and the job can no longer settle. Unless it is slashed for a step before, it ends
    /// by `expire` once the challenge window is over, as a job whose proofs are missing. By anyone, until the clock has
    /// run out. Paths are not read.
    /// WARNING to trainers: who knows the secret of the key can forge this.
    function refute(
        Terms calldata t,
        Submission calldata s,
        Round[] calldata rounds,
        uint256 index,
        Circuit calldata c,
        bytes calldata key,
        StepProof calldata p
    ) external;

    /// @notice The clock of challenge `index` has run out without a proof. A named step convicts the trainer,
    /// a named divergence costs the challenger its bond. By anyone.
    function timeout(Terms calldata t, Submission calldata s, Round[] calldata rounds, uint256 index) external;

    /// @notice The requester can't get the final state, and asks a committee of twice the terms' seats. Once,
    /// inside the challenge window, bonded like a challenge; what is above the bond is credited. The bond is lost if two
    /// thirds of the committee could get it. Who reveals is paid, whatever it says; if the state is withheld, out of the
    /// escrow.
    /// WARNING to trainers: whoever owns two thirds of a committee decides this. Look at the list of units before you claim
    /// a job with seats.
    function claimUnavailable(Terms calldata t) external payable;
}
