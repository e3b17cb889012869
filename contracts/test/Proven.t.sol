// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "../src/Merkle.sol";
import {Preset} from "../src/Presets.sol";
import {Accusation, Circuit, IMarket, Phase, Pick, StepProof, Terms} from "../src/interfaces/IMarket.sol";
import {IProvings} from "../src/interfaces/IProvings.sol";
import {ISnarkVerifier} from "../src/interfaces/ISnarkVerifier.sol";
import {Run} from "./Play.sol";
import {Log, Provers} from "./Provers.sol";
import {vm} from "./Vm.sol";

/// Jobs in proven mode, with real proofs, to each of their ends.
///
/// prove ├── wrong phase, mode, facts · too late · no such position · another number of proofs
///       ├── another circuit, key · another step, job, dataset, rows, state, path · a tampered proof
///       ├── some · the same again · all: Responded · no steps: Responded
///       └── not in time: Unanswered
/// challenge ├── a step ├── answered: acquitted
///           │          └── not answered: Slashed
///           └── a divergence ├── refuted: Unanswered
///                            └── not refuted: acquitted
/// claimUnavailable ├── wrong caller, phase, mode · too late · bond too low · no seats
///                  └── withheld: Unavailable · refuted · undecided
contract ProvenTest is Provers {
    Log internal honest;

    function setUp() public {
        vm.roll(1000);
        deployProvers(Preset.Devnet);
        joinUnits(4);
        honest = logNamed("honest");
    }

    // ----------------------------------------------------------------- vectors

    /// What the vectors say is what the contracts compute.
    function test_VectorsAgree() public {
        string[3] memory names = ["honest", "falsified", "diverging"];
        for (uint256 i; i < names.length; i++) {
            Log memory l = logNamed(names[i]);
            Terms memory t = abi.decode(l.terms, (Terms));
            assertEq(market.idOf(t), l.id, "id");
            assertEq(market.trainingSeedOf(t), l.seed, "seed");
            assertEq(t.program, keccak256(abi.encode(circuit)), "circuit");
            for (uint256 k; k < l.states.length; k++) {
                uint256[] memory inputs = inputsOf(l, k);
                assertEq(inputs[0], uint256(k == 0 ? t.initialState : l.states[k - 1]), "before");
                assertEq(inputs[1], uint256(l.states[k]), "after");
                assertEq(inputs[2], uint256(t.dataset), "dataset");
                assertEq(uint32(inputs[3]), k, "step");
                bool valid = verifier.verify(circuit.key, key, l.proofs[k], inputs);
                assertEq(valid, l.proofs[k].length != 0, "a proof where there is one");
            }
        }
    }

    function inputsOf(Log memory l, uint256 step) internal pure returns (uint256[] memory inputs) {
        bytes memory b = l.inputs[step];
        inputs = new uint256[](b.length / 32);
        for (uint256 i; i < inputs.length; i++) {
            assembly ("memory-safe") {
                mstore(add(add(inputs, 32), mul(i, 32)), mload(add(add(b, 32), mul(i, 32))))
            }
        }
    }

    // ------------------------------------------------------------------- settled

    function test_Settled() public {
        Run memory r = toPicked(honest, 6);
        assertEq(r.units.length, 0, "no first committee");
        assertEq(r.sections.length, 3);
        Books memory a = books();
        for (uint256 i = 3; i > 0; i--) {
            assertEq(uint256(phaseOf(r.id)), uint256(Phase.Drawn));
            assertEq(market.job(r.id).matched, 8 - (1 << i), "what is proven");
            vm.expectEmit(address(market));
            emit IProvings.Proved(r.id, r.sections[i - 1]);
            vm.prank(ANYONE);
            proveOne(r, i - 1, stepProof(r, honest, r.sections[i - 1]));
        }
        proved(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Responded));
        assertEq(market.job(r.id).matched, 0, "no seat matched");
        assertEq(market.job(r.id).deadline, vm.getBlockTimestamp());
        assertEq(market.job(r.id).challengeEnd, vm.getBlockTimestamp() + w.challengeFloor);
        settle(r);
        paid(r, a, r.t.reward);
    }

    /// Settled with this reward, without fees: everything is where it belongs.
    function paid(Run memory r, Books memory a, uint256 reward) internal view {
        Books memory b = books();
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Settled));
        assertEq(b.trainer - a.trainer, r.t.stake + reward, "trainer");
        assertEq(a.locked - b.locked, r.t.stake, "unlocked");
        assertEq(b.drawer - a.drawer, r.t.drawBounty, "drawer");
        assertEq(b.requester - a.requester, market.escrowOf(r.t) - reward - r.t.drawBounty, "requester");
        assertEq(b.burnt, a.burnt, "nothing is burnt");
        assertEq(b.units, a.units, "no fees");
        assertEq(b.market, 0, "nothing is left");
        balanced(a, b);
    }

    /// A proof handed in twice, by two people or in one call, hinders nobody.
    function test_ProvenTwice() public {
        Run memory r = toPicked(honest, 6);
        StepProof memory p = stepProof(r, honest, r.sections[1]);
        proveOne(r, 1, p);
        p.proof = hex"";
        proveOne(r, 1, p);
        uint256[] memory positions = new uint256[](4);
        StepProof[] memory proofs = new StepProof[](4);
        for (uint256 i; i < 4; i++) {
            positions[i] = i % 3;
            proofs[i] = stepProof(r, honest, r.sections[i % 3]);
        }
        hand(r, positions, proofs);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Responded));
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Responded));
        proveOne(r, 1, p);
    }

    function test_DivergedIsPaidProRata() public {
        Log memory l = logNamed("diverging");
        Run memory r = toPicked(l, uint64(l.states.length));
        assertLt(l.states.length, r.t.steps);
        Books memory a = books();
        proveAll(r, l);
        settle(r);
        paid(r, a, uint256(r.t.reward) * l.states.length / r.t.steps);
    }

    function test_NoSteps() public {
        Run memory r = toPicked(honest, 0);
        assertEq(r.sections.length, 0);
        Books memory a = books();
        proveAll(r, honest);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Responded));
        settle(r);
        paid(r, a, 0);
    }

    /// Fewer steps than the terms draw: all are drawn.
    function test_FewSteps() public {
        Run memory r = toProven(honest, 2);
        assertEq(r.sections.length, 2);
        assertEq(r.sections[0] + r.sections[1], 1);
        settle(r);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Settled));
    }

    function test_AnIdIsUsedOnce() public {
        Run memory r = toProven(honest, 6);
        settle(r);
        uint256 escrow = market.escrowOf(r.t);
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Settled));
        market.post{value: escrow}(r.t);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Settled));
        proveOne(r, 0, stepProof(r, honest, r.sections[0]));
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Settled));
        market.settle(r.t, r.s, r.rounds);
    }

    // ------------------------------------------------------------ missing proofs

    function test_MissingProof() public {
        Run memory r = toPicked(honest, 6);
        proveOne(r, 0, stepProof(r, honest, r.sections[0]));
        proveOne(r, 2, stepProof(r, honest, r.sections[2]));
        uint256 end = market.job(r.id).deadline;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Drawn));
        expire(r);
        vm.warp(end + 1);
        StepProof memory p = stepProof(r, honest, r.sections[1]);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, end + 1, end));
        proveOne(r, 1, p);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Unanswered, r.t.stake / 10, 0);
    }

    /// The last second counts.
    function test_ProvenInTime() public {
        Run memory r = toPicked(honest, 6);
        vm.warp(market.job(r.id).deadline);
        proveAll(r, honest);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Responded));
    }

    function test_Undrawn() public {
        Run memory r = began(honest);
        note(r, honest, 6);
        submit(r);
        vm.roll(uint256(market.job(r.id).drawBlock) + w.drawUsable + 1);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Undrawn, r.t.stake / 10, 0);
    }

    /// A drawn step that was falsified: neither the proof of the true step nor another's helps.
    function test_FalsifiedAndDrawn() public {
        Log memory l = logNamed("falsified");
        Run memory r = toPicked(l, 3, true);
        uint256 place;
        while (r.sections[place] != 3) place++;
        for (uint256 i; i < 6; i++) {
            StepProof memory p = stepProof(r, l, 3);
            p.proof = i == 3 ? honest.proofs[3] : l.proofs[i];
            vm.expectRevert(abi.encodeWithSelector(IProvings.NotProven.selector, r.id, 3));
            proveOne(r, place, p);
        }
        // The truth is not what was committed to.
        StepProof memory truth = stepProof(r, l, 3);
        (truth.afterwards, truth.proof) = (honest.states[3], honest.proofs[3]);
        vm.expectPartialRevert(IMarket.WrongTrace.selector);
        proveOne(r, place, truth);
        vm.warp(uint256(market.job(r.id).deadline) + 1);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Unanswered, r.t.stake / 10, 0);
    }

    // ------------------------------------------------------------ what is no proof

    function notProven(Run memory r, StepProof memory p, uint256 position) internal {
        vm.expectRevert(abi.encodeWithSelector(IProvings.NotProven.selector, r.id, r.sections[position]));
        proveOne(r, position, p);
    }

    function test_AnotherStepsProof() public {
        Run memory r = toPicked(honest, 6);
        for (uint256 i; i < 3; i++) {
            StepProof memory p = stepProof(r, honest, r.sections[i]);
            for (uint256 step; step < 6; step++) {
                p.proof = honest.proofs[step];
                if (step != r.sections[i]) notProven(r, p, i);
            }
            // With its states, too: they are elsewhere in the trace.
            p = stepProof(r, honest, (r.sections[i] + 1) % 6);
            vm.expectPartialRevert(IMarket.WrongTrace.selector);
            proveOne(r, i, p);
        }
    }

    function test_TamperedProof() public {
        Run memory r = toPicked(honest, 6);
        StepProof memory p = stepProof(r, honest, r.sections[0]);
        bytes memory proof = p.proof;
        p.proof = bytes.concat(proof, hex"00");
        notProven(r, p, 0);
        p.proof = hex"";
        notProven(r, p, 0);
        for (uint256 i = 31; i < 384; i += 64) {
            p.proof = bytes.concat(proof);
            p.proof[i] ^= 0x01;
            // A point that is off its curve takes nearly all the gas that there is.
            vm.expectRevert(abi.encodeWithSelector(IProvings.NotProven.selector, r.id, r.sections[0]));
            this.proveFrugally(r, p);
        }
    }

    function proveFrugally(Run memory r, StepProof memory p) external {
        uint256[] memory positions = new uint256[](1);
        StepProof[] memory proofs = new StepProof[](1);
        proofs[0] = p;
        market.prove{gas: 2_000_000}(r.t, r.s, r.rounds, circuit, key, positions, proofs);
    }

    /// The same training under another job id, with one thing changed in the terms: no proof is good for both.
    function another(Terms memory t) internal {
        Run memory r = post(t);
        claim(r);
        note(r, honest, 6);
        submit(r);
        draw(r);
        for (uint256 i; i < 3; i++) {
            StepProof memory p = stepProof(r, honest, r.sections[i]);
            notProven(r, p, i);
        }
    }

    function test_AnotherJob() public {
        Terms memory t = abi.decode(honest.terms, (Terms));
        t.nonce++;
        another(t);
    }

    function test_AnotherSeed() public {
        Terms memory t = abi.decode(honest.terms, (Terms));
        t.seed = keccak256("another seed");
        another(t);
    }

    function test_AnotherDataset() public {
        Terms memory t = abi.decode(honest.terms, (Terms));
        t.dataset = bytes32(uint256(t.dataset) - 1);
        another(t);
    }

    function test_OtherRows() public {
        Terms memory t = abi.decode(honest.terms, (Terms));
        circuit.rows--;
        t.program = keccak256(abi.encode(circuit));
        another(t);
    }

    /// Values that are no field elements can't be proven at all.
    function test_DatasetOutsideTheField() public {
        Terms memory t = abi.decode(honest.terms, (Terms));
        t.dataset = bytes32(type(uint256).max);
        Run memory r = post(t);
        claim(r);
        note(r, honest, 6);
        submit(r);
        draw(r);
        StepProof memory p = stepProof(r, honest, r.sections[0]);
        vm.expectRevert(abi.encodeWithSelector(ISnarkVerifier.InputNotInField.selector, 2, type(uint256).max));
        proveOne(r, 0, p);
    }

    function test_AnotherCircuit() public {
        Run memory r = toPicked(honest, 6);
        StepProof memory p = stepProof(r, honest, r.sections[0]);
        Circuit memory own = circuit;
        for (uint256 i; i < 4; i++) {
            circuit = own;
            if (i == 0) circuit.program = keccak256("another program");
            if (i == 1) circuit.key = keccak256("another key");
            if (i == 2) circuit.rows++;
            if (i == 3) circuit.batch--;
            vm.expectRevert(
                abi.encodeWithSelector(IProvings.WrongCircuit.selector, r.t.program, keccak256(abi.encode(circuit)))
            );
            proveOne(r, 0, p);
        }
        circuit = own;
        key[100] ^= 0x01;
        vm.expectRevert(abi.encodeWithSelector(ISnarkVerifier.WrongKey.selector, circuit.key, keccak256(key)));
        proveOne(r, 0, p);
    }

    function test_ABatchThatTheKeyIsNotFor() public {
        Terms memory t = abi.decode(honest.terms, (Terms));
        circuit.batch = 14;
        t.program = keccak256(abi.encode(circuit));
        Run memory r = post(t);
        claim(r);
        note(r, honest, 6);
        submit(r);
        draw(r);
        StepProof memory p = stepProof(r, honest, r.sections[0]);
        vm.expectRevert(abi.encodeWithSelector(ISnarkVerifier.WrongInputCount.selector, key.length, 6));
        proveOne(r, 0, p);
    }

    function test_OtherStates() public {
        Run memory r = toPicked(honest, 0, true);
        uint256 first;
        while (r.sections[first] != 0) first++;
        StepProof memory p = stepProof(r, honest, 0);
        p.before = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(IProvings.WrongState.selector, 0, p.before, r.t.initialState));
        proveOne(r, first, p);
        uint256 other = (first + 1) % 3;
        p = stepProof(r, honest, r.sections[other]);
        p.before = r.t.initialState;
        vm.expectPartialRevert(IMarket.WrongTrace.selector);
        proveOne(r, other, p);
        p = stepProof(r, honest, r.sections[other]);
        p.afterPath[0] = keccak256("another sibling");
        vm.expectPartialRevert(IMarket.WrongTrace.selector);
        proveOne(r, other, p);
    }

    /// Each state before is the trace's leaf right before the step's, on whatever level their paths meet.
    function test_PathOfTheStateBefore() public {
        for (uint256 step = 1; step < 6; step++) {
            uint256 snap = vm.snapshotState();
            Run memory r = toPicked(honest, step, true);
            uint256 place;
            while (r.sections[place] != step) place++;
            StepProof memory p = stepProof(r, honest, step);
            assertEq(p.beforePath.length, step == 4 ? 3 : 0);
            for (uint256 i; i < 6; i++) {
                if (i == step - 1) continue;
                p.before = r.ends[i];
                vm.expectPartialRevert(IMarket.WrongTrace.selector);
                proveOne(r, place, p);
            }
            p.before = r.ends[step - 1];
            bytes32[] memory path = p.beforePath;
            p.beforePath = pathOf(r.ends, step - 1);
            vm.expectRevert(Merkle.BadProof.selector);
            proveOne(r, place, p);
            p.beforePath = path;
            if (step == 4) {
                p.beforePath[1] = keccak256("another sibling");
                vm.expectPartialRevert(IMarket.WrongTrace.selector);
                proveOne(r, place, p);
                p.beforePath = pathOf(r.ends, 3, 1);
            }
            proveOne(r, place, p);
            assertEq(market.job(r.id).matched, 1 << place);
            vm.revertToState(snap);
        }
    }

    // ---------------------------------------------------------------- calls to prove

    function test_ProveReverts() public {
        Run memory r = toPicked(honest, 6);
        StepProof memory p = stepProof(r, honest, r.sections[0]);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSection.selector, 3, 3));
        proveOne(r, 3, p);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSection.selector, type(uint256).max, 3));
        proveOne(r, type(uint256).max, p);
        vm.expectRevert(abi.encodeWithSelector(IProvings.WrongProofs.selector, 2, 1));
        hand(r, new uint256[](2), new StepProof[](1));
        r.s.reward++;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        proveOne(r, 0, p);
        r.s.reward--;
        r.rounds[0].drawer = ANYONE;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        proveOne(r, 0, p);
        r.rounds[0].drawer = DRAWER;
        // Other terms are another job.
        r.t.dataset = 0;
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, market.idOf(r.t), Phase.None));
        proveOne(r, 0, p);
    }

    function test_ProveBeforeTheDraw() public {
        Run memory r = began(honest);
        note(r, honest, 6);
        submit(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Submitted));
        hand(r, new uint256[](0), new StepProof[](0));
    }

    function test_AttestedJobsAreNotProven() public {
        Run memory r = toDrawn(3, 4, 64);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongMode.selector, r.id));
        hand(r, new uint256[](0), new StepProof[](0));
        attest(r, 0);
        respond(r);
        challengeBy(r, AUDITOR, 5);
        StepProof memory p;
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongMode.selector, r.id));
        answer(r, 0, p);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongMode.selector, r.id));
        refute(r, 0, p);
        afterClock();
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongMode.selector, r.id));
        timeout(r, 0);
        vm.deal(REQUESTER, 1 ether);
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongMode.selector, r.id));
        market.claimUnavailable{value: 1 ether}(r.t);
    }

    // ---------------------------------------------------------------- challenges

    function test_ChallengedAndAnswered() public {
        Run memory r = toProven(honest, 6);
        for (uint256 step; step < 6; step++) {
            uint256 bond = challengeBy(r, AUDITOR, step);
            assertEq(uint256(phaseOf(r.id)), uint256(Phase.Disputed));
            Books memory a = books();
            vm.warp(vm.getBlockTimestamp() + (step == 0 ? w.clock : 0)); // the last second counts
            vm.expectEmit(address(market));
            emit IMarket.Decided(r.id, step, false);
            vm.prank(ANYONE);
            answer(r, step, stepProof(r, honest, step));
            Books memory b = books();
            assertEq(b.trainer - a.trainer, bond / 2, "half to the trainer");
            assertEq(b.burnt - a.burnt, bond - bond / 2, "half burnt");
            balanced(a, b);
            assertEq(uint256(phaseOf(r.id)), uint256(Phase.Responded));
            StepProof memory p = stepProof(r, honest, step);
            vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, step));
            answer(r, step, p);
            if (step == 0) vm.warp(vm.getBlockTimestamp() - w.clock);
        }
        Books memory before = books();
        settle(r);
        paid(r, before, r.t.reward);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        market.release(r.id, 0);
    }

    function test_ChallengedAndUnanswered() public {
        Log memory l = logNamed("falsified");
        Run memory r = toPicked(l, 3, false);
        proveAll(r, l);
        uint256 bond = challengeBy(r, AUDITOR, 3);
        challengeBy(r, ANYONE, 3);
        StepProof memory p = stepProof(r, l, 3);
        p.proof = honest.proofs[3];
        vm.expectRevert(abi.encodeWithSelector(IProvings.NotProven.selector, r.id, 3));
        answer(r, 0, p);
        // A proof of another step doesn't answer it.
        p = stepProof(r, l, 2);
        vm.expectPartialRevert(IMarket.WrongTrace.selector);
        answer(r, 0, p);
        uint256 end = uint256(market.challengeAt(r.id, 0).since) + w.clock;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, end, end + 1));
        timeout(r, 0);
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, end + 1, end));
        answer(r, 0, p);
        vm.expectPartialRevert(IMarket.TooEarly.selector);
        expire(r);
        Books memory a = books();
        vm.expectEmit(address(market));
        emit IMarket.Decided(r.id, 0, true);
        timeout(r, 0);
        Books memory b = books();
        uint256 stake = r.t.stake;
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Slashed));
        assertEq(b.auditor - a.auditor, stake * 4 / 10, "challenger");
        assertEq(b.requester - a.requester, market.escrowOf(r.t) + stake * 3 / 10, "requester");
        assertEq(b.burnt - a.burnt, stake - stake * 4 / 10 - stake * 3 / 10, "burnt");
        assertEq(b.trainer, a.trainer, "nothing for the trainer");
        assertEq(a.locked - b.locked, stake);
        balanced(a, b);
        // Both bonds come back, once.
        market.release(r.id, 0);
        market.release(r.id, 1);
        assertEq(books().auditor - b.auditor, bond);
        assertEq(stakes.account(ANYONE).free, 2 * bond);
        assertEq(address(market).balance, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        market.release(r.id, 0);
    }

    /// A step that was drawn has to be proven again when it is named.
    function test_DrawnStepIsChallenged() public {
        Run memory r = toProven(honest, 6);
        challengeBy(r, AUDITOR, r.sections[0]);
        afterClock();
        timeout(r, 0);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Slashed));
    }

    /// Nobody says what is due: the job is voided, and everyone keeps its own.
    function test_Voided() public {
        Run memory r = toProven(honest, 6);
        uint256 bond = challengeBy(r, AUDITOR, 2);
        vm.warp(uint256(market.docketOf(r.id).end) + 1);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Voided, 0, 0, bond);
        market.release(r.id, 0);
        assertEq(books().auditor - a.auditor, bond);
    }

    /// As in Accounts, with so much left in the market.
    function unpaid(Run memory r, Books memory a, Phase end, uint256 lost, uint256 toRequester, uint256 left)
        internal
        view
    {
        unpaid(r, a, end, lost, toRequester);
        assertEq(books().market, left, "bonds");
    }

    // ---------------------------------------------------------------- divergence

    function test_DivergenceNotRefuted() public {
        Log memory l = logNamed("diverging");
        uint64 n = uint64(l.states.length);
        Run memory r = toPicked(l, n);
        Books memory a = books();
        proveAll(r, l);
        uint256 bond = challengeBy(r, AUDITOR, n);
        // No proof of any step is one of the step that diverges, whatever comes after it.
        StepProof memory p;
        p.before = r.s.finalState;
        for (uint256 i; i < n; i++) {
            (p.afterwards, p.proof) = (l.states[i], l.proofs[i]);
            vm.expectRevert(abi.encodeWithSelector(IProvings.NotProven.selector, r.id, n));
            refute(r, 0, p);
        }
        p.before = l.states[0];
        vm.expectRevert(abi.encodeWithSelector(IProvings.WrongState.selector, n, p.before, r.s.finalState));
        refute(r, 0, p);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSection.selector, n, n));
        answer(r, 0, p);
        uint256 end = uint256(market.challengeAt(r.id, 0).since) + w.clock;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, end, end + 1));
        timeout(r, 0);
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, end + 1, end));
        refute(r, 0, p);
        timeout(r, 0);
        settle(r);
        Books memory b = books();
        assertEq(b.trainer - a.trainer, uint256(r.t.stake) + uint256(r.t.reward) * n / 6 + bond / 2, "trainer");
        assertEq(b.burnt - a.burnt, bond - bond / 2, "burnt");
        assertEq(b.market, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        market.release(r.id, 0);
    }

    /// A log that stops early says that the next step diverges, which it does not.
    function stopped(uint64 steps) internal returns (Run memory r, StepProof memory p) {
        r = toProven(honest, steps);
        p.before = r.s.finalState;
        (p.afterwards, p.proof) = (honest.states[steps], honest.proofs[steps]);
    }

    function test_DivergenceRefuted() public {
        for (uint64 steps; steps < 6; steps += 4) {
            uint256 snap = vm.snapshotState();
            (Run memory r, StepProof memory p) = stopped(steps);
            uint256 bond = challengeBy(r, AUDITOR, steps);
            vm.warp(uint256(market.challengeAt(r.id, 0).since) + w.clock);
            Books memory a = books();
            vm.expectEmit(address(market));
            emit IMarket.Decided(r.id, 0, true);
            vm.prank(ANYONE);
            refute(r, 0, p);
            assertEq(books().auditor - a.auditor, bond, "the bond comes back");
            // Nothing more is decided here, and nothing is paid.
            vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
            refute(r, 0, p);
            vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Responded));
            expire(r);
            pastWindow(r);
            vm.expectRevert(abi.encodeWithSelector(IMarket.NotSettleable.selector, r.id));
            market.settle(r.t, r.s, r.rounds);
            a = books();
            expire(r);
            unpaid(r, a, Phase.Unanswered, r.t.stake / 10, 0, 0);
            vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
            market.release(r.id, 0);
            vm.revertToState(snap);
        }
    }

    /// Others who challenged the same claim need no proof any more.
    function test_DivergenceRefutedForAll() public {
        (Run memory r, StepProof memory p) = stopped(4);
        uint256 bond = challengeBy(r, AUDITOR, 4);
        challengeBy(r, ANYONE, 4);
        refute(r, 1, p);
        afterClock();
        Books memory a = books();
        timeout(r, 0);
        assertEq(books().auditor - a.auditor, bond);
        assertEq(books().market, market.escrowOf(r.t), "both bonds are back");
    }

    /// A trainer that lied about a step and about diverging can't end the job by refuting itself while somebody else's
    /// challenge of the false step is live, nor by letting the job be voided.
    function test_NoCheaperEndByRefutingOneself() public {
        Log memory l = logNamed("falsified");
        Run memory r = began(l);
        note(r, l, 5); // all but the last step, as if that diverged
        submit(r);
        draw(r);
        uint256 proven;
        for (uint256 i; i < 3; i++) {
            if (r.sections[i] != 3) proven++;
        }
        assertEq(proven, 3, "the draw missed it");
        proveAll(r, l);
        challengeBy(r, AUDITOR, 3);
        challengeBy(r, TRAINER, 5);
        StepProof memory p;
        (p.before, p.afterwards, p.proof) = (r.s.finalState, l.states[5], l.proofs[5]);
        refute(r, 1, p);
        vm.expectPartialRevert(IMarket.TooEarly.selector);
        expire(r);
        afterClock();
        timeout(r, 0);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Slashed));
    }

    function test_RefuteReverts() public {
        (Run memory r, StepProof memory p) = stopped(4);
        challengeBy(r, AUDITOR, 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSection.selector, 1, 0));
        refute(r, 0, p);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 1));
        refute(r, 1, p);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 1));
        timeout(r, 1);
        r.s.steps = 5;
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        refute(r, 0, p);
        vm.expectPartialRevert(IMarket.WrongFacts.selector);
        timeout(r, 0);
    }

    // --------------------------------------------------------------- who is closed out

    function test_DisputesDecideNothing() public {
        Run memory r = toProven(honest, 6);
        challengeBy(r, AUDITOR, 2);
        vm.prank(DISPUTES);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongMode.selector, r.id));
        market.acquit(r.id, 0, r.s, r.rounds);
        vm.prank(DISPUTES);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongMode.selector, r.id));
        market.convict(r.id, 0, true, r.t, r.s, r.rounds);
    }

    function test_NoFirstCommittee() public {
        Run memory r = toPicked(honest, 6);
        bytes32 submission = keccak256(abi.encode(r.s));
        vm.prank(validator(0));
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 0));
        market.unavailable(r.id, submission, r.rounds[0], 0, 0);
        vm.warp(uint256(market.job(r.id).commitEnd) + 1);
        vm.prank(TRAINER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongMode.selector, r.id));
        market.respond(r.id, r.s, r.rounds, opening(r));
        proveAll(r, honest);
        Pick[] memory picks = new Pick[](1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 1));
        market.reveal(r.id, submission, r.rounds, new bytes32[](0), picks);
        Accusation memory accusation_;
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchSeat.selector, 0));
        market.accuse(r.id, submission, r.rounds, new bytes32[](0), accusation_);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NothingToConvene.selector, r.id));
        market.convene(r.id);
    }

    // ---------------------------------------------------------- the final state

    function claimed(Run memory r) internal returns (uint256 bond) {
        bond = market.bondOf(r.id);
        vm.prank(REQUESTER);
        market.claimUnavailable{value: bond}(r.t);
    }

    /// The requester claims; of the six seats `missing` can't get the final state, `found` can.
    function voted(uint256 missing, uint256 found) internal returns (Run memory r, uint256 bond) {
        r = toProven(honest, 6);
        bond = claimed(r);
        draw(r);
        assertEq(r.units.length, 6, "twice the seats");
        assertEq(r.sections.length, 0, "which look at no step");
        for (uint256 i; i < missing + found; i++) {
            commitAs(r, i, i, 0, i < missing ? 1 : 0);
        }
        respond(r);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoVotes.selector, 3));
        reveal(r, pick(r, 0)); // there is nothing to attest
        for (uint256 i; i < missing + found; i++) {
            Pick memory p = pick(r, i);
            p.attests = false;
            p.votes = i < missing ? 1 : 0;
            reveal(r, p);
        }
        pastWindow(r);
    }

    function test_Withheld() public {
        (Run memory r, uint256 bond) = voted(4, 2);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotSettleable.selector, r.id));
        market.settle(r.t, r.s, r.rounds);
        Books memory a = books();
        expire(r);
        Books memory b = books();
        uint256 fees = 6 * uint256(r.t.fee);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Unavailable));
        assertEq(b.trainer - a.trainer, uint256(r.t.stake) - r.t.stake / 10, "trainer");
        assertEq(b.requester - a.requester, market.escrowOf(r.t) - fees, "requester");
        assertEq(b.units - a.units, fees, "who votes is paid, whatever it says");
        assertEq(b.burnt - a.burnt, r.t.stake / 10, "burnt");
        assertEq(b.market, bond);
        balanced(a, b);
        market.release(r.id, 0);
        assertEq(books().requester - a.requester, market.escrowOf(r.t) - fees + bond, "the bond comes back");
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        market.release(r.id, 0);
    }

    /// What a job that was settled with six votes pays; `bond` is what of the requester's bond is lost.
    function afterClaim(Run memory r, Books memory a, uint256 bond) internal view {
        Books memory b = books();
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Settled));
        assertEq(b.trainer - a.trainer, uint256(r.t.stake) + r.t.reward + bond / 2, "trainer");
        assertEq(b.drawer - a.drawer, uint256(r.t.drawBounty) + r.t.secondBounty, "drawer");
        assertEq(b.burnt - a.burnt, bond - bond / 2, "burnt");
        assertEq(b.units - a.units, 6 * uint256(r.t.fee), "who votes is paid, whatever it says");
        assertEq(b.requester - a.requester, 3 * uint256(r.t.fee), "what is left of the fees");
        balanced(a, b);
    }

    function test_ClaimRefuted() public {
        (Run memory r, uint256 bond) = voted(2, 4);
        Books memory a = books();
        settle(r);
        afterClaim(r, a, bond);
        assertEq(books().market, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        market.release(r.id, 0);
    }

    function test_ClaimUndecided() public {
        (Run memory r, uint256 bond) = voted(3, 3);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotExpired.selector, r.id, Phase.Reanswered));
        expire(r);
        Books memory a = books();
        settle(r);
        afterClaim(r, a, 0);
        assertEq(books().market, bond);
        uint256 free = stakes.account(REQUESTER).free;
        market.release(r.id, 0);
        assertEq(stakes.account(REQUESTER).free - free, bond);
    }

    function test_ClaimAndNoDraw() public {
        Run memory r = toProven(honest, 6);
        uint256 bond = claimed(r);
        vm.roll(uint256(market.job(r.id).drawBlock) + w.drawUsable + 1);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Undrawn, r.t.stake / 10, 0, bond);
    }

    function test_ClaimAndNoResponse() public {
        Run memory r = toProven(honest, 6);
        uint256 bond = claimed(r);
        draw(r);
        vm.warp(uint256(market.job(r.id).deadline) + 1);
        Books memory a = books();
        expire(r);
        unpaid(r, a, Phase.Unanswered, r.t.stake / 10, 0, bond);
    }

    function test_ClaimReverts() public {
        Run memory r = toPicked(honest, 6);
        uint256 bond = market.bondOf(r.id);
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Drawn));
        market.claimUnavailable{value: bond}(r.t);
        proveAll(r, honest);
        vm.prank(AUDITOR);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongCaller.selector, AUDITOR, REQUESTER));
        market.claimUnavailable{value: bond}(r.t);
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.BondTooLow.selector, bond - 1, bond));
        market.claimUnavailable{value: bond - 1}(r.t);
        uint256 end = market.job(r.id).challengeEnd;
        uint256 start = vm.getBlockTimestamp();
        vm.warp(end + 1);
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, end + 1, end));
        market.claimUnavailable{value: bond}(r.t);
        vm.warp(start);
        // What is above the bond is credited.
        vm.prank(REQUESTER);
        market.claimUnavailable{value: bond + 5}(r.t);
        assertEq(stakes.account(REQUESTER).free, 5);
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Convened));
        market.claimUnavailable{value: bond}(r.t);
        // No proof and no clock decides it.
        StepProof memory p = stepProof(r, honest, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        answer(r, 0, p);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        refute(r, 0, p);
        afterClock();
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchChallenge.selector, r.id, 0));
        timeout(r, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, r.id, Phase.Convened));
        market.release(r.id, 0);
    }

    /// A step can be challenged while a committee looks for the final state; the trainer has to win both.
    function test_ChallengedWhileClaimed() public {
        Run memory r = toProven(honest, 6);
        uint256 bond = claimed(r);
        challengeBy(r, AUDITOR, 4);
        draw(r);
        answer(r, 1, stepProof(r, honest, 4));
        respond(r);
        uint256 free = stakes.account(TRAINER).free;
        settle(r);
        assertEq(stakes.account(TRAINER).free - free, uint256(r.t.stake) + r.t.reward);
        market.release(r.id, 0);
        assertEq(address(market).balance, 0);
        assertGt(bond, 0);
    }

    function test_SlashedWhileClaimed() public {
        Run memory r = toProven(honest, 6);
        uint256 bond = claimed(r);
        challengeBy(r, AUDITOR, 4);
        draw(r);
        afterClock();
        timeout(r, 1);
        assertEq(uint256(phaseOf(r.id)), uint256(Phase.Slashed));
        uint256 free = stakes.account(REQUESTER).free;
        market.release(r.id, 0);
        market.release(r.id, 1);
        assertEq(stakes.account(REQUESTER).free - free, bond);
        assertEq(address(market).balance, 0);
    }

    // ------------------------------------------------------------------ posting

    function refused(Terms memory t, uint256 field, uint256 value, uint256 low, uint256 high) internal {
        uint256 escrow = market.escrowOf(t);
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TermsOutOfRange.selector, field, value, low, high));
        market.post{value: escrow}(t);
    }

    function provenTerms() internal view returns (Terms memory) {
        return abi.decode(honest.terms, (Terms));
    }

    function test_TermsOutOfRange() public {
        Terms memory t = provenTerms();
        t.seats = 17;
        refused(t, 3, 17, 0, 16);
        t = provenTerms();
        t.sectionSteps = 2;
        refused(t, 5, 2, 1, 1);
        t.sectionSteps = 0;
        refused(t, 5, 0, 1, 1);
        t = provenTerms();
        t.steps = 0;
        refused(t, 6, 0, 1, 65_535);
        t.steps = 65_536;
        refused(t, 6, 65_536, 1, 65_535);
        t = provenTerms();
        t.perSeat = 0;
        refused(t, 4, 0, 1, 6);
        t.perSeat = 7;
        refused(t, 4, 7, 1, 6);
        t.steps = 1000;
        t.perSeat = 129;
        refused(t, 4, 129, 1, 128);
    }

    /// Without seats no unit is needed, and nobody decides on availability.
    function test_WithoutSeats() public {
        Terms memory t = provenTerms();
        t.seats = 0;
        assertEq(market.escrowOf(t), uint256(t.reward) + t.drawBounty + t.secondBounty);
        Run memory r = post(t);
        claim(r);
        note(r, honest, 0);
        submit(r);
        draw(r);
        proveAll(r, honest);
        uint256 bond = market.bondOf(r.id);
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NothingToConvene.selector, r.id));
        market.claimUnavailable{value: bond}(r.t);
        Books memory a = books();
        settle(r);
        assertEq(stakes.account(REQUESTER).free, uint256(t.reward) + t.secondBounty);
        balanced(a, books());
    }
}
