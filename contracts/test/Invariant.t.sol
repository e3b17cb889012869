// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Preset} from "../src/Presets.sol";
import {Clock, Game, IDisputes, Stage} from "../src/interfaces/IDisputes.sol";
import {Accusation, Challenge, Docket, JobView, Mode, Phase, Pick, Terms} from "../src/interfaces/IMarket.sol";
import {Account, Unit, UnitState} from "../src/interfaces/IStakes.sol";
import {Duel, Proof, Table} from "./Duel.sol";
import {Play, Run} from "./Play.sol";
import {RuleVerifier, Rules} from "./Rules.sol";
import {Test, vm} from "./Vm.sol";

/// Everyone, doing anything that the lifecycle allows, in any order, on several jobs at once: honest and false
/// attestations, announcements, challenges and the disputes that they lead to, missed deadlines, slashed and leaving
/// units, forced ether. The first section of a log is real, every third log's is false; of the others nobody can show
/// more than the steps. Some jobs are in proven mode, with a verifier that accepts by a rule.
contract Crowd is Duel, Rules {
    enum Happened {
        Proven,
        Answered,
        Convicted,
        Refuted,
        Acquitted,
        Claimed,
        ClaimRefuted
    }

    uint256 internal constant MAX_JOBS = 5;

    bytes[] internal runs; // abi.encode(Run)
    uint256[] internal raised;
    /// How a seat committed: 0 not, 1 as the trainer, 2 differently, 3 only votes.
    mapping(bytes32 id => mapping(uint256 seat => uint256)) internal committed;
    uint256 public forced;
    uint256 public time;
    uint256 public height;
    /// How often each end was reached; what invariants rely on is looked at in the test.
    mapping(Phase => uint256) public ends;
    /// How disputes were decided: by their last stage.
    mapping(Stage => uint256) public verdicts;
    /// How often what is particular to proven mode happened.
    mapping(Happened => uint256) public happened;
    mapping(bytes32 id => mapping(uint256 index => bytes)) internal games; // abi.encode(Game)

    constructor() payable {
        time = vm.getBlockTimestamp();
        height = 1000;
        vm.roll(height);
        rule = new RuleVerifier();
        deployDuel(Preset.Devnet);
        fund(REQUESTER, 1_000_000 ether);
        time = vm.getBlockTimestamp();
    }

    function makeProvings(Preset preset, address to) internal override(Play, Rules) returns (address) {
        return Rules.makeProvings(preset, to);
    }

    function partsBefore() internal pure override returns (uint256) {
        return 1;
    }

    /// The clock is the crowd's own: every call starts where the last one ended, one block later.
    modifier clocked() {
        vm.warp(time + 1);
        vm.roll(height + 1);
        _;
        time = vm.getBlockTimestamp();
        height = vm.getBlockNumber();
    }

    function jobs() public view returns (uint256) {
        return runs.length;
    }

    function run(uint256 i) public view returns (Run memory) {
        return abi.decode(runs[i], (Run));
    }

    function keep(uint256 i, Run memory r) internal {
        runs[i] = abi.encode(r);
    }

    // ------------------------------------------------------------------ actions

    function postOne(uint8 seats, uint8 perSeat, uint64 sections) public clocked {
        if (runs.length == MAX_JOBS) return;
        if (perSeat % 5 < 2) return postProven(seats, perSeat, sections);
        seats = uint8(bound(seats, 1, 3));
        perSeat = uint8(bound(perSeat, 1, 2));
        Terms memory t = terms(seats, perSeat, uint64(bound(sections, seats * perSeat, 14)));
        t.nonce = uint64(runs.length);
        t.trainingTime = 200;
        t.steps = t.steps / t.sectionSteps * 4;
        t.sectionSteps = 4;
        Table memory world = told(t.nonce);
        (t.program, t.dataset, t.initialState) = (world.w.program, world.w.dataset, world.w.states[0]);
        runs.push(abi.encode(post(t)));
        raised.push(0);
    }

    function postProven(uint8 seats, uint8 drawn, uint64 steps) internal {
        steps = uint64(bound(steps, 1, 9));
        uint256 diverges = drawn / 5 % 2 == 0 ? NEVER : uint256(drawn) % steps;
        Terms memory t =
            provenTerms(uint8(bound(seats, 0, 3)), uint8(bound(drawn, 1, steps < 4 ? steps : 4)), steps, diverges);
        t.nonce = uint64(runs.length);
        t.trainingTime = 200;
        runs.push(abi.encode(post(t)));
        raised.push(0);
    }

    /// A few things in a row to one job; what it doesn't allow is left out.
    function act(uint256 which, uint256 choice) public clocked {
        for (uint256 i; i < 1 + choice % 6; i++) {
            try this.actOnce(which, uint256(keccak256(abi.encode(choice, i)))) {} catch {}
        }
    }

    function actAgain(uint256 which, uint256 choice) external {
        act(which, choice);
    }

    /// One thing that this job's state allows.
    function actOnce(uint256 which, uint256 choice) external {
        if (runs.length == 0) return;
        which %= runs.length;
        Run memory r = run(which);
        Phase p = market.job(r.id).under;
        uint256 c = choice % 16;
        choice /= 16;
        if (r.t.mode == Mode.Proven && p >= Phase.Claimed && p < Phase.Disputed) {
            actProven(r, p, c, choice);
        } else if (p == Phase.Open) {
            if (c == 0) raiseOne(which, r, choice);
            else if (c == 1) cancelOne(r);
            else if (c == 2) pass(r, choice);
            else claim(r);
        } else if (p == Phase.Claimed) {
            if (c == 0) return pass(r, choice);
            work(r, c < 5 ? uint64(choice % r.t.steps) : r.t.steps);
            submit(r);
        } else if (p == Phase.Submitted || p == Phase.Convened) {
            if (c == 0) return pass(r, choice);
            if (c == 1 && p == Phase.Convened) return challengeOne(r, choice);
            if (c < 4 && p == Phase.Convened) return disputeOne(r, choice);
            draw(r);
        } else if (p == Phase.Drawn || p == Phase.Redrawn) {
            if (c == 0) return pass(r, choice);
            if (c == 1 && p == Phase.Redrawn) return challengeOne(r, choice);
            if (c == 2 && p == Phase.Redrawn) return disputeOne(r, choice);
            if (c == 2 || (c < 5 && r.t.nonce % 2 == 1)) return announceOne(r, choice);
            if (c > 8) commitOne(r, choice);
            else respond(r);
        } else if (p == Phase.Responded || p == Phase.Reanswered) {
            if (c == 0) return pass(r, choice);
            if (c == 1) return challengeOne(r, choice);
            if (c == 2 || c == 5) return disputeOne(r, choice);
            if (c < 7 && p == Phase.Responded && withheldSeat(r)) return conveneOne(r);
            if (c == 3 && p == Phase.Responded) return conveneOne(r);
            if (c == 4) finish(r);
            else revealOne(r, choice);
            return;
        } else {
            releaseOne(r, choice);
        }
        keep(which, r);
    }

    // --------------------------------------------------------------- proven mode

    /// Every third job's trainer lies about the second step.
    function lieOf(Run memory r) internal pure returns (uint256) {
        return r.t.nonce % 3 == 2 ? 1 : NEVER;
    }

    function isTrue(Run memory r) internal pure returns (bool) {
        bool whole = r.s.steps == r.t.steps;
        return (lieOf(r) >= r.s.steps) && (whole || uint256(r.t.dataset) == r.s.steps);
    }

    function actProven(Run memory r, Phase p, uint256 c, uint256 choice) internal {
        if (p == Phase.Claimed) {
            if (c == 0) return pass(r, choice);
            uint64 steps = uint256(r.t.dataset) < r.t.steps ? uint64(uint256(r.t.dataset)) : r.t.steps;
            log(r, c < 4 ? uint64(choice % (steps + 1)) : steps, lieOf(r));
            submit(r);
        } else if (p == Phase.Submitted) {
            if (c == 0) return pass(r, choice);
            draw(r);
        } else if (p == Phase.Drawn) {
            if (c == 0) return pass(r, choice);
            uint256 n = r.sections.length;
            if (c < 6) return proveDrawn(r, 0, n);
            if (n > 0) proveDrawn(r, choice % n, choice % n + 1);
        } else if (c == 0) {
            pass(r, choice);
        } else if (c < 4) {
            challengeStep(r, choice);
        } else if (c < 8) {
            arguedOne(r, choice);
        } else if (p == Phase.Responded) {
            if (c < 11) claimOne(r);
            else finish(r);
        } else if (p == Phase.Convened) {
            draw(r);
        } else if (p == Phase.Redrawn) {
            voteAll(r);
        } else {
            pastWindow(r);
            finish(r);
        }
    }

    function challengeStep(Run memory r, uint256 choice) internal {
        uint256 sections = uint256(market.job(r.id).sections) + (r.s.steps < r.t.steps ? 1 : 0);
        challengeBy(r, choice % 2 == 0 ? AUDITOR : ANYONE, choice / 2 % sections);
    }

    /// A challenge of a step or of a divergence is decided, or its clock runs out.
    function arguedOne(Run memory r, uint256 choice) internal {
        uint256 index = choice % market.docketOf(r.id).opened;
        Challenge memory c = market.challengeAt(r.id, index);
        bool step = c.section < r.s.steps;
        if (choice / 64 % 3 == 0) {
            sleepUntil(uint256(c.since) + w.clock + 1);
            market.timeout(r.t, r.s, r.rounds, index);
            happened[step ? Happened.Convicted : Happened.Acquitted]++;
        } else if (step) {
            market.answer(r.t, r.s, r.rounds, index, ruleCircuit(), KEY, ruleProof(r, c.section));
            happened[Happened.Answered]++;
        } else {
            market.refute(r.t, r.s, r.rounds, index, ruleCircuit(), KEY, ruleProof(r, c.section));
            happened[Happened.Refuted]++;
        }
        Phase p = market.job(r.id).under;
        if (p > Phase.Disputed) ends[p]++;
    }

    /// The requester's claim is the one that names no step.
    function claimIndex(Run memory r) internal view returns (uint256 index) {
        while (market.challengeAt(r.id, index).section != type(uint16).max) index++;
    }

    function claimOne(Run memory r) internal {
        uint256 bond = market.bondOf(r.id);
        vm.prank(REQUESTER);
        market.claimUnavailable{value: bond}(r.t);
        happened[Happened.Claimed]++;
    }

    /// Every other job's final state can't be had.
    function voteAll(Run memory r) internal {
        for (uint256 k; k < r.units.length; k++) {
            commitAs(r, k, k, 0, r.t.nonce % 2);
        }
        respond(r);
        revealVotes(r);
    }

    function revealVotes(Run memory r) internal {
        for (uint256 k; k < r.units.length; k++) {
            Unit memory u = stakes.unit(r.units[k]);
            if (u.state != UnitState.Joined || u.lost >= 5) continue; // it no longer acts
            Pick memory p = pick(r, k);
            (p.attests, p.votes) = (false, uint16(r.t.nonce % 2));
            reveal(r, p);
        }
    }

    /// The trainer proves what it is asked for and outwaits who doubts its divergence. True if it has won everything.
    function defendProven(Run memory r) internal returns (bool) {
        uint256 opened = market.docketOf(r.id).opened;
        for (uint256 i; i < opened; i++) {
            Challenge memory c = market.challengeAt(r.id, i);
            if (!c.live || c.section >= r.s.steps) continue;
            if (vm.getBlockTimestamp() > uint256(c.since) + w.clock) return false;
            market.answer(r.t, r.s, r.rounds, i, ruleCircuit(), KEY, ruleProof(r, c.section));
        }
        for (uint256 i; i < opened; i++) {
            Challenge memory c = market.challengeAt(r.id, i);
            if (!c.live || c.section != r.s.steps) continue;
            sleepUntil(uint256(c.since) + w.clock + 1);
            market.timeout(r.t, r.s, r.rounds, i);
        }
        return true;
    }

    function raiseOne(uint256 which, Run memory r, uint256 amount) internal {
        uint256 room = r.t.stake - r.t.reward - raised[which];
        if (room == 0) return;
        amount = bound(amount, 1, room);
        vm.prank(REQUESTER);
        market.raise{value: amount}(r.t);
        raised[which] += amount;
    }

    function cancelOne(Run memory r) internal {
        vm.prank(REQUESTER);
        market.cancel(r.t);
        ends[Phase.Cancelled]++;
    }

    function commitOne(Run memory r, uint256 choice) internal {
        if (vm.getBlockTimestamp() > market.job(r.id).commitEnd) return respond(r);
        if (withheld(r)) {
            // Nobody gets the log: whoever sits on the second committee says so.
            for (uint256 k; k < r.units.length; k++) {
                commitAs(r, k, k, 0, type(uint16).max);
                committed[r.id][firstSeat(r) + k] = 3;
            }
            return;
        }
        uint256 i = choice % r.units.length;
        uint256 seat = firstSeat(r) + i;
        uint256 how = choice / 64 % 8 < 5 ? 1 : choice / 64 % 8 == 5 ? 2 : firstSeat(r) == 0 ? 0 : 3;
        if (how == 1) attest(r, i);
        else if (how == 2 && r.width > 0) commitAs(r, i, i, keccak256(abi.encodePacked(accusation(r, i, 0).own)), 0);
        else if (how == 3) commitAs(r, i, i, 0, type(uint16).max);
        else return;
        committed[r.id][seat] = how;
    }

    /// Every other job's log goes missing after the first round.
    function withheld(Run memory r) internal pure returns (bool) {
        return r.t.nonce % 2 == 1 && r.rounds.length == 2;
    }

    /// And is missed in the first.
    function withheldSeat(Run memory r) internal view returns (bool) {
        return r.t.nonce % 2 == 1 && market.tallyOf(r.id).announced != 0;
    }

    function announceOne(Run memory r, uint256 choice) internal {
        if (r.rounds.length != 1) return;
        uint256 seat = choice % r.units.length;
        vm.prank(stakes.ownerOf(r.units[seat]));
        market.unavailable(r.id, keccak256(abi.encode(r.s)), r.rounds[0], seat, r.t.perSeat);
    }

    function revealOne(Run memory r, uint256 choice) internal {
        for (uint256 k; withheld(r) && k < r.units.length; k++) {
            revealSeat(r, k);
        }
        revealSeat(r, choice % r.units.length);
    }

    function revealSeat(Run memory r, uint256 i) internal {
        uint256 how = committed[r.id][firstSeat(r) + i];
        if (how == 2) return accuse(r, accusation(r, i, 0));
        if (how == 0) return;
        Pick memory p = pick(r, i);
        if (how == 3) (p.attests, p.votes) = (false, type(uint16).max);
        reveal(r, p);
    }

    function conveneOne(Run memory r) internal {
        convene(r);
    }

    function challengeOne(Run memory r, uint256 choice) internal {
        uint256 sections = market.job(r.id).sections;
        if (sections == 0) return;
        challengeBy(r, choice % 2 == 0 ? AUDITOR : ANYONE, choice / 2 % 3 != 0 ? 0 : choice / 8 % sections);
    }

    // ----------------------------------------------------------------- disputes

    /// What a job's trainer says about the first section: in every third job something false.
    function told(uint64 nonce) internal view returns (Table memory t) {
        t = truth();
        if (nonce % 3 != 2) return t;
        flip(t.outputs[7], 0);
        follow(t);
    }

    /// A log whose first section is what the trainer says.
    function work(Run memory r, uint64 steps) internal view {
        train(r, steps);
        if (r.ends.length == 0) return;
        bytes32[] memory states = told(r.t.nonce).steps;
        r.ends[0] = steps < 4 ? states[steps - 1] : states[3];
        r.s.trace = root(r.ends);
        r.s.finalState = r.ends[r.ends.length - 1];
    }

    function sitDown(Run memory r, uint256 index) internal view returns (Table memory t) {
        t = told(r.t.nonce);
        t.r = r;
        t.index = index;
        if (games[r.id][index].length != 0) t.g = abi.decode(games[r.id][index], (Game));
        t.k = disputes.clockOf(r.id, index);
    }

    function deadlineOf(Run memory r, uint256 index) internal view returns (uint256 deadline, bool trainers) {
        Clock memory k = disputes.clockOf(r.id, index);
        if (k.stage == Stage.None) return (uint256(market.challengeAt(r.id, index).since) + w.clock, true);
        trainers = k.stage != Stage.Step && k.stage != Stage.Output && k.stage != Stage.Block && k.stage != Stage.Proof;
        deadline = uint256(k.since) + (trainers ? k.trainerLeft : k.challengerLeft);
    }

    /// Something happens in one of a job's disputes.
    function disputeOne(Run memory r, uint256 choice) internal {
        Docket memory d = market.docketOf(r.id);
        if (d.opened == 0) return;
        uint256 index = choice % d.opened;
        choice /= 64;
        if (!market.challengeAt(r.id, index).live) return;
        Stage s = disputes.clockOf(r.id, index).stage;
        if (s == Stage.TrainerLost || s == Stage.ChallengerLost) return closeOne(r, index, s);
        if (choice % 12 == 0) {
            (uint256 deadline,) = deadlineOf(r, index);
            sleepUntil(deadline + 1);
            disputes.timeout(r.id, index);
        } else {
            for (uint256 i; i < 1 + choice % 4; i++) {
                moveOne(r, index, choice / 16);
            }
        }
    }

    function closeOne(Run memory r, uint256 index, Stage s) internal {
        conclude(sitDown(r, index));
        verdicts[s]++;
        if (s == Stage.TrainerLost) ends[Phase.Slashed]++;
    }

    /// The next move, as far as who has to make it can.
    function moveOne(Run memory r, uint256 index, uint256 choice) internal {
        Table memory t = sitDown(r, index);
        Challenge memory c = market.challengeAt(r.id, index);
        Stage s = t.k.stage;
        if (s == Stage.None) {
            if (c.section >= market.job(r.id).sections || r.s.steps < 4 * uint64(c.section) + 4) return;
            play(t, TRAINER, firstCall(t, c.section));
        } else if (s == Stage.Step) {
            play(t, c.challenger, stepCall(t, t.w.step));
        } else if (s == Stage.State) {
            if (c.section == 0) play(t, TRAINER, stateCall(t));
        } else if (s == Stage.Outputs) {
            play(t, TRAINER, outputsCall(t));
        } else if (s == Stage.Output) {
            play(t, c.challenger, operatorCall(t, choice % 3 == 0 ? 3 : 7));
        } else if (s == Stage.Blocks) {
            play(t, TRAINER, blocksCall(t));
        } else if (s == Stage.Block) {
            play(t, c.challenger, elementCall(t, 0));
        } else if (s == Stage.Proof) {
            prove(t, proofAt(t.g.operator == 3 ? 5 : 8));
        }
        games[r.id][index] = abi.encode(t.g);
    }

    function firstCall(Table memory t, uint256 section) internal pure returns (bytes memory) {
        return abi.encodeCall(IDisputes.postSteps, (caseOf(t), t.index, boundaries(t, section), interiorOf(t)));
    }

    /// The trainer answers in all disputes of a job, nobody else does anything. True if it has won them all.
    function defend(Run memory r) internal returns (bool) {
        Docket memory d = market.docketOf(r.id);
        for (uint256 i; i < d.opened; i++) {
            Challenge memory c = market.challengeAt(r.id, i);
            if (!c.live) continue;
            if (c.section != 0 || r.t.nonce % 3 == 2 || r.s.steps < 4) return false;
            for (uint256 k; k < 2 && turnOf(r, i); k++) {
                (uint256 deadline,) = deadlineOf(r, i);
                if (vm.getBlockTimestamp() > deadline) return false;
                moveOne(r, i, 0);
            }
            if (disputes.clockOf(r.id, i).stage == Stage.TrainerLost) return false;
        }
        for (uint256 i; i < d.opened; i++) {
            if (!market.challengeAt(r.id, i).live) continue;
            if (disputes.clockOf(r.id, i).stage != Stage.ChallengerLost) {
                (uint256 deadline,) = deadlineOf(r, i);
                sleepUntil(deadline + 1);
                disputes.timeout(r.id, i);
            }
            closeOne(r, i, Stage.ChallengerLost);
        }
        return true;
    }

    function turnOf(Run memory r, uint256 index) internal view returns (bool trainers) {
        (, trainers) = deadlineOf(r, index);
        if (disputes.clockOf(r.id, index).stage > Stage.Proof) return false;
    }

    function releaseOne(Run memory r, uint256 choice) internal {
        Docket memory d = market.docketOf(r.id);
        if (d.opened != 0) market.release(r.id, choice % d.opened);
    }

    /// Past the deadline of the job's state, and then its exit.
    function pass(Run memory r, uint256 choice) internal {
        JobView memory j = market.job(r.id);
        if (j.under == Phase.Submitted || j.under == Phase.Convened) {
            vm.roll(uint256(j.drawBlock) + w.drawUsable + 1);
        } else if (j.under >= Phase.Responded && choice % 2 == 0) {
            pastWindow(r);
        } else if (j.deadline >= vm.getBlockTimestamp()) {
            vm.warp(uint256(j.deadline) + 1 + choice % 30);
        }
        if (choice % 3 != 0) finish(r);
    }

    /// Whatever exit is open now; true if one was.
    function finish(Run memory r) public returns (bool done) {
        Phase p = market.job(r.id).under;
        if (p == Phase.Open) {
            try market.lapse(r.t) {
                done = true;
            } catch {}
        } else if (p == Phase.Claimed) {
            try market.abandon(r.t, r.c) {
                done = true;
            } catch {}
        } else if (p >= Phase.Submitted && p <= Phase.Reanswered) {
            try market.settle(r.t, r.s, r.rounds) {
                done = true;
            } catch {
                try market.expire(r.t, r.s, r.rounds) {
                    done = true;
                } catch {}
            }
        }
        if (!done) return false;
        ends[market.job(r.id).phase]++;
        if (r.t.mode != Mode.Proven || market.job(r.id).phase != Phase.Settled) return true;
        happened[Happened.Proven]++;
        if (p == Phase.Reanswered && !market.challengeAt(r.id, claimIndex(r)).live) happened[Happened.ClaimRefuted]++;
    }

    function units(uint256 which, uint256 choice) public clocked {
        uint256 number = which % stakes.joined();
        address owner = stakes.ownerOf(number);
        uint256[] memory one = new uint256[](1);
        one[0] = number;
        UnitState state = stakes.unit(number).state;
        if (choice % 4 > 1 && state != UnitState.Exiting && (state != UnitState.Joined || choice % 16 != 2)) return;
        vm.prank(owner);
        if (choice % 4 == 0) stakes.collect(one);
        else if (choice % 4 == 1) stakes.join{value: w.unit}(1);
        else if (state == UnitState.Joined) stakes.exit(one);
        else stakes.redeem(one);
    }

    function activate() public clocked {
        stakes.activate(stakes.joined());
    }

    function money(uint256 who, uint256 amount) public clocked {
        address a = people()[who % people().length];
        Account memory account = stakes.account(a);
        if (account.free == 0) return;
        vm.prank(a);
        stakes.withdraw(bound(amount, 1, account.free), a);
    }

    function wait(uint256 seconds_) public clocked {
        vm.warp(vm.getBlockTimestamp() + seconds_ % 90);
    }

    function force(uint256 amount) public clocked {
        if (forced != 0) return;
        uint256 more = forced = bound(amount, 1, 1 ether);
        bytes memory code = abi.encodePacked(hex"73", market, hex"ff"); // PUSH20 market, SELFDESTRUCT
        address gone;
        assembly ("memory-safe") {
            gone := create(more, add(code, 32), mload(code))
        }
        assertNotEq(gone, address(0));
    }

    // -------------------------------------------------------------------- books

    function people() public pure returns (address[] memory all_) {
        all_ = new address[](6 + VALIDATORS);
        for (uint160 i; i < 6; i++) {
            all_[i] = address(0x10001 + i);
        }
        for (uint256 i; i < VALIDATORS; i++) {
            all_[6 + i] = validator(i);
        }
    }

    /// What Market must hold: escrow of living jobs, bonds of live challenges.
    function owedByMarket() public view returns (uint256 sum) {
        for (uint256 i; i < runs.length; i++) {
            Run memory r = run(i);
            Phase p = market.job(r.id).under;
            if (p < Phase.Disputed) sum += market.escrowOf(r.t) + raised[i];
            Docket memory d = market.docketOf(r.id);
            for (uint256 k; k < d.opened; k++) {
                if (market.challengeAt(r.id, k).live) sum += market.challengeAt(r.id, k).bond;
            }
        }
    }

    /// What Stakes must hold: accounts, what is left of units, fees.
    function owedByStakes() public view returns (uint256 sum) {
        address[] memory all_ = people();
        for (uint256 i; i < all_.length; i++) {
            Account memory a = stakes.account(all_[i]);
            sum += uint256(a.free) + a.locked;
        }
        for (uint256 i; i < stakes.joined(); i++) {
            Unit memory u = stakes.unit(i);
            sum += uint256(u.earned) * 1 gwei;
            if (u.state != UnitState.Gone) sum += (10 - u.lost) * uint256(w.unit) / 10;
        }
    }

    /// Stakes of claimed, living jobs.
    function stakesAtRisk() public view returns (uint256 sum) {
        for (uint256 i; i < runs.length; i++) {
            Run memory r = run(i);
            Phase p = market.job(r.id).under;
            if (p >= Phase.Claimed && p < Phase.Disputed) sum += r.t.stake;
        }
    }

    function balances() public view returns (uint256, uint256) {
        return (address(market).balance, address(stakes).balance);
    }

    function phase(bytes32 id) public view returns (Phase) {
        return market.job(id).phase;
    }

    function locked() public view returns (uint256) {
        return stakes.account(TRAINER).locked;
    }

    // ------------------------------------------------------------- the last day

    /// Nobody does anything any more but call timeouts.
    function letAllTimeoutsRun() public clocked {
        for (uint256 i; i < runs.length; i++) {
            Run memory r = run(i);
            for (uint256 k; k < 8 && market.job(r.id).under < Phase.Disputed; k++) {
                vm.warp(vm.getBlockTimestamp() + 2 days);
                vm.roll(vm.getBlockNumber() + 100_000);
                finish(r);
            }
            Docket memory d = market.docketOf(r.id);
            for (uint256 k; k < d.opened; k++) {
                if (market.challengeAt(r.id, k).live) market.release(r.id, k);
            }
        }
    }

    /// From where the job is, the trainer keeps to its duties. True if the job could still be won.
    function playHonestly(uint256 i) public clocked returns (bool winnable, uint256 gained, uint256 due) {
        Run memory r = run(i);
        JobView memory j = market.job(r.id);
        if (j.under < Phase.Submitted || j.under >= Phase.Disputed) return (false, 0, 0);
        // A deadline that was missed already, or votes that stand, can't be mended.
        bool waitsForDraw = j.under == Phase.Submitted || j.under == Phase.Convened;
        if (waitsForDraw && vm.getBlockNumber() + 2 > uint256(j.drawBlock) + w.drawUsable) return (false, 0, 0);
        bool waitsForResponse = j.under == Phase.Drawn || j.under == Phase.Redrawn;
        if (waitsForResponse && vm.getBlockTimestamp() > j.deadline) return (false, 0, 0);
        if (r.t.mode == Mode.Proven && !isTrue(r)) return (false, 0, 0);
        if (waitsForDraw) draw(r);
        if (waitsForDraw || waitsForResponse) {
            if (market.job(r.id).under == Phase.Drawn && r.t.mode == Mode.Proven) proveDrawn(r, 0, r.sections.length);
            else respond(r);
        }
        keep(i, r);
        // Bonds come on top: the account is looked at after that.
        if (r.t.mode == Mode.Proven ? !defendProven(r) : !defend(r)) return (false, 0, 0);
        uint256 free = stakes.account(TRAINER).free;
        pastWindow(r);
        if (!finish(r) || market.job(r.id).phase != Phase.Settled) return (false, 0, 0);
        uint256 c = r.t.sectionSteps;
        due = uint256(r.t.stake)
            + (r.s.steps == r.t.steps ? r.s.reward : uint256(r.s.reward) * (r.s.steps / c) / (r.t.steps / c));
        return (true, stakes.account(TRAINER).free - free, due);
    }
}

/// The invariants of docs/lifecycle.md, with disputes in play.
contract InvariantTest is Test {
    uint256 internal constant FORTUNE = 3_000_000 ether; // for all accounts, and to be forced into the market

    Crowd internal crowd;

    function setUp() public {
        crowd = new Crowd{value: FORTUNE}();
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// What the fuzzer calls, and nothing else.
    function targetSelectors() public view returns (FuzzSelector[] memory t) {
        t = new FuzzSelector[](1);
        t[0].addr = address(crowd);
        t[0].selectors = new bytes4[](8);
        t[0].selectors[0] = Crowd.postOne.selector;
        t[0].selectors[1] = Crowd.act.selector;
        t[0].selectors[2] = Crowd.actAgain.selector;
        t[0].selectors[3] = Crowd.units.selector;
        t[0].selectors[4] = Crowd.money.selector;
        t[0].selectors[5] = Crowd.wait.selector;
        t[0].selectors[6] = Crowd.force.selector;
        t[0].selectors[7] = Crowd.activate.selector;
    }

    function targetContracts() public view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(crowd);
    }

    function solvent() internal view {
        (uint256 market, uint256 stakes) = crowd.balances();
        assertEq(market, crowd.owedByMarket() + crowd.forced(), "market");
        assertEq(stakes, crowd.owedByStakes(), "stakes");
        assertEq(crowd.locked(), crowd.stakesAtRisk(), "locked");
    }

    /// Solvent, to the wei; and no stake stays locked that no living job holds.
    /// forge-config: default.invariant.runs = 500
    /// forge-config: default.invariant.depth = 100
    /// forge-config: long.invariant.runs = 2000
    /// forge-config: long.invariant.depth = 250
    function invariant_Solvent() public view {
        solvent();
    }

    /// At the end of each run: whoever keeps to its duties is paid, and timeouts alone end everything.
    function afterInvariant() public {
        uint256 half = crowd.jobs() / 2;
        for (uint256 i; i < half; i++) {
            (bool winnable, uint256 gained, uint256 due) = crowd.playHonestly(i);
            if (winnable) assertEq(gained, due, "an honest trainer is paid");
            solvent();
        }
        crowd.letAllTimeoutsRun();
        solvent();
        for (uint256 i; i < crowd.jobs(); i++) {
            Run memory r = crowd.run(i);
            assertTrue(uint256(crowd.phase(r.id)) >= uint256(Phase.Settled), "no stuck state");
        }
        assertEq(crowd.locked(), 0, "nothing stays locked");
        (uint256 market,) = crowd.balances();
        assertEq(market, crowd.forced(), "nothing stays in the market");
    }

    /// The crowd gets everywhere: without this, the invariant could hold because nothing ever happens.
    function test_CrowdReachesEveryEnd() public {
        vm.pauseGasMetering(); // all seasons together would exceed a test's gas
        uint256[19] memory seen;
        uint256 won;
        uint256 lost;
        uint256[7] memory proven;
        for (uint256 season; season < 48; season++) {
            Crowd c = new Crowd{value: FORTUNE}();
            for (uint256 i; i < 150; i++) {
                uint256 x = uint256(keccak256(abi.encode(season, i)));
                if (i % 30 == 0) {
                    try c.postOne(uint8(x), uint8(x >> 8), uint64(x)) {} catch {}
                } else if (x % 16 == 0) {
                    try c.units(x >> 8, x >> 16) {} catch {}
                } else if (x % 16 == 1) {
                    try c.money(x >> 8, x >> 16) {} catch {}
                } else if (x % 16 == 2) {
                    try c.wait(x >> 8) {} catch {}
                } else {
                    try c.act(x >> 8, x >> 16) {} catch {}
                }
            }
            for (uint256 i; i < c.jobs(); i++) {
                seen[uint256(c.phase(c.run(i).id))]++;
            }
            won += c.verdicts(Stage.TrainerLost);
            lost += c.verdicts(Stage.ChallengerLost);
            for (uint256 i; i < proven.length; i++) {
                proven[i] += c.happened(Crowd.Happened(i));
            }
        }
        for (uint256 end = uint256(Phase.Settled); end <= uint256(Phase.Slashed); end++) {
            assertTrue(seen[end] > 0, vm.toString(end));
        }
        assertTrue(won > 0 && lost > 0, "disputes are won and lost");
        for (uint256 i; i < proven.length; i++) {
            assertTrue(proven[i] > 0, vm.toString(i));
        }
    }
}
