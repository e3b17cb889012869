// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Operator, OperatorCodec} from "../src/OperatorCodec.sol";
import {Referee} from "../src/Referee.sol";
import {Draw, IReferee, Place, Shape} from "../src/interfaces/IReferee.sol";
import {Test, vm} from "./Vm.sol";

/// The codec behind calls of its own.
contract AxesHarness {
    function both(Operator memory o, uint256 element, uint256 from, uint256 by)
        external
        pure
        returns (uint256 stepped, uint256 direct)
    {
        stepped = OperatorCodec.advance(o, OperatorCodec.axesAt(o, element, from), by);
        direct = OperatorCodec.axesAt(o, element, from + by);
    }
}

/// The calls in test/vectors come from the Go side; the tests of internal/referee drive the same contract with many more.
contract RefereeTest is Test {
    Referee private referee = new Referee();
    AxesHarness private axes = new AxesHarness();

    struct CallCase {
        string name;
        bytes call;
        bytes answer;
        string gas;
    }

    string private constant CALL_CASE = "JsonCall(string name,bytes call,bytes answer,string gas)";
    string private constant CALLS = "test/vectors/referee.jsonl";

    function test_vectors_answers() public {
        uint256 n;
        for (string memory line = vm.readLine(CALLS); bytes(line).length > 0; n++) {
            CallCase memory c = abi.decode(vm.parseJsonType(line, CALL_CASE), (CallCase));
            (bool ok, bytes memory answer) = address(referee).staticcall(c.call);
            if (bytes(c.gas).length > 0) vm.snapshotGasLastCall("Referee", c.gas);
            assertTrue(ok, c.name);
            assertEq(answer, c.answer, c.name);
            line = vm.readLine(CALLS);
        }
        assertGe(n, 100);
    }

    /// Stepping from term to term and computing an address anew agree, at the last term as well.
    function test_fuzz_advance(uint256 extents, uint8 outAxes, uint8 redAxes, uint256 element, uint256 from, uint32 by)
        public
        view
    {
        Operator memory o;
        o.outAxes = uint8(bound(outAxes, 0, 8));
        o.redAxes = uint8(bound(redAxes, 0, 8 - o.outAxes));
        // Extents from 1 to 2³¹, small ones often.
        for (uint256 j; j < uint256(o.outAxes) + o.redAxes; j++) {
            uint256 extent = 1 + (uint32(extents >> (32 * j)) >> (1 + uint8(extents >> (5 * j)) % 31));
            o.extents |= bytes32(extent << (224 - 32 * j));
        }
        (uint256 outputs, uint256 terms) = OperatorCodec.size(o);
        element = bound(element, 0, outputs - 1);
        from = bound(from, 0, terms - 1);
        (uint256 stepped, uint256 direct) =
            axes.both(o, element, from, bound(by, 0, min(terms - from, type(uint32).max)));
        assertEq(stepped, direct);
    }

    function min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    // ------------------------------------------------------------------ refusals

    /// A MAP without operands: f32, one output axis of 3 elements, one constant, body NEG(constant).
    bytes private constant NEGATE = abi.encodePacked(
        hex"01000000010000010100ff",
        bytes21(0),
        uint32(3),
        bytes28(0),
        uint32(0x3f800000),
        bytes28(0),
        uint32(0x06080000),
        bytes28(0)
    );

    function compute(bytes memory op, Place memory p, bytes memory values)
        private
        view
        returns (uint32 bits, bool diverges)
    {
        bytes32[6] memory staged;
        return referee.compute(op, p, staged, values, 0, Draw({seed: 0, batch: 1, rows: 1}));
    }

    function place(uint64 element, uint32 lane, uint32 segment) private pure returns (Place memory) {
        return Place({step: 0, element: element, lane: lane, segment: segment});
    }

    function test_compute_withoutOperands() public view {
        (uint32 bits, bool diverges) = compute(NEGATE, place(2, 0, 0), "");
        assertEq(bits, 0xbf800000);
        assertFalse(diverges);
    }

    function test_RevertIf_placeDoesNotExist() public {
        for (uint256 i; i < 3; i++) {
            vm.expectRevert(IReferee.BadPlace.selector);
            compute(NEGATE, place(i == 0 ? 3 : 0, i == 1 ? 1 : 0, i == 2 ? 1 : 0), "");
        }
    }

    function test_RevertIf_valuesAreTooMany() public {
        vm.expectRevert(abi.encodeWithSelector(IReferee.BadLength.selector, bytes32("values"), 4, 0));
        compute(NEGATE, place(0, 0, 0), hex"3f800000");
    }

    function test_RevertIf_operandDoesNotExist() public {
        vm.expectRevert(abi.encodeWithSelector(IReferee.BadOperand.selector, 0));
        referee.source(NEGATE, 0);
        vm.expectRevert(abi.encodeWithSelector(IReferee.BadOperand.selector, 7));
        referee.needs(NEGATE, 7);
    }

    function test_RevertIf_encodingIsCut() public {
        vm.expectPartialRevert(OperatorCodec.BadEncoding.selector);
        referee.shape(hex"01");
    }

    function test_shape() public view {
        Shape memory s = referee.shape(NEGATE);
        assertEq(s.kind, 0);
        assertEq(s.operands, 0);
        assertEq(s.initial, 0xff);
        assertEq(s.lanes, 1);
        assertEq(s.outputs, 3);
        assertEq(s.terms, 1);
        assertEq(referee.segments(NEGATE, 0), 1);
        assertEq(referee.segments(NEGATE, 1), 0);
    }

    // -------------------------------------------------------------------- leaves

    /// Three float32 elements in one leaf.
    function leaf3(bytes memory start) private pure returns (bytes memory) {
        return abi.encodePacked(start, new bytes(128 - start.length));
    }

    function test_wellFormed_float32() public view {
        assertTrue(referee.wellFormed(0, 3, 0, leaf3(hex"0000803f00000000000080bf")));
        assertFalse(referee.wellFormed(0, 2, 0, leaf3(hex"0000803f00000000000080bf")), "padding");
        assertFalse(referee.wellFormed(0, 3, 0, leaf3(hex"0000803f00000080")), "-0");
        assertFalse(referee.wellFormed(0, 3, 0, leaf3(hex"0000807f")), "infinity");
        assertFalse(referee.wellFormed(0, 3, 0, leaf3(hex"00000000ffffffff")), "NaN");
        assertFalse(referee.wellFormed(0, 3, 1, leaf3("")), "no such leaf");
        assertFalse(referee.wellFormed(0, 3, 0, new bytes(127)), "short");
        assertTrue(referee.wellFormed(0, 33, 1, leaf3(hex"0000803f")));
        assertFalse(referee.wellFormed(0, 33, 1, leaf3(hex"0000803f01")), "padding");
    }

    function test_wellFormed_integers() public view {
        assertTrue(referee.wellFormed(1, 2, 0, leaf3(hex"00000080ffffffff")));
        assertFalse(referee.wellFormed(1, 2, 0, leaf3(hex"00000080ffffffff01")), "padding");
        assertTrue(referee.wellFormed(2, 5, 0, leaf3(hex"0102030405")));
        assertFalse(referee.wellFormed(2, 4, 0, leaf3(hex"0102030405")), "padding");
        assertTrue(referee.wellFormed(2, 129, 1, leaf3(hex"ff")));
        assertFalse(referee.wellFormed(2, 128, 1, leaf3("")), "no such leaf");
    }

    function test_combine_refuses() public {
        (, bool diverges) = referee.combine(leaf3(hex"7f800000"));
        assertTrue(diverges);
        (, diverges) = referee.combine(leaf3(hex"7f7fffff7f7fffff"));
        assertTrue(diverges, "the sum of two of the largest");
        vm.expectRevert(abi.encodeWithSelector(IReferee.BadLength.selector, bytes32("lanes"), 127, 128));
        referee.combine(new bytes(127));
    }
}
