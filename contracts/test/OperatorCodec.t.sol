// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Coordinate, Operand, Operator, OperatorCodec} from "../src/OperatorCodec.sol";
import {Test, vm} from "./Vm.sol";

/// The library behind calls of its own.
contract OperatorHarness {
    function decode(bytes calldata data) external pure returns (Operator memory) {
        return OperatorCodec.decode(data);
    }

    /// For each bit of byte i: does data decode with that bit flipped? Where it does, it also encodes to itself. A call
    /// of its own for each byte, so that memory stays small.
    function flips(bytes calldata data, uint256 i) external view returns (uint8 valid) {
        bytes memory changed = data;
        for (uint256 mask = 0x80; mask > 0; mask >>= 1) {
            changed[i] = data[i] ^ bytes1(uint8(mask));
            try this.decode(changed) returns (Operator memory o) {
                valid |= uint8(mask);
                require(keccak256(Encoder.encode(o)) == keccak256(changed), "decodes, but encodes differently");
            } catch (bytes memory reason) {
                require(bytes4(reason) == OperatorCodec.BadEncoding.selector, "reverts in another way");
            }
        }
    }

    function locate(bytes calldata data, uint256 k, uint256 element, uint256 term, uint64 step, uint32[6] memory values)
        external
        pure
        returns (bool, uint256)
    {
        Operator memory o = OperatorCodec.decode(data);
        return OperatorCodec.locate(o.operands[k], OperatorCodec.axesAt(o, element, term), step, values);
    }
}

/// The other direction, for tests: the layout of the encoding once more, written down as plainly as it can be.
library Encoder {
    function encode(Operator memory o) internal pure returns (bytes memory b) {
        b = abi.encodePacked(uint8(1), o.kind, o.accumulator, o.order, o.outAxes, o.redAxes, uint8(o.operands.length));
        b = abi.encodePacked(b, uint8(o.body.length / 4), uint8(o.constants.length), o.outType, o.initial, bytes21(0));
        b = abi.encodePacked(b, o.extents);
        for (uint256 i; i < o.operands.length; i++) {
            Operand memory x = o.operands[i];
            b = abi.encodePacked(b, x.source, x.elementType, uint8(x.coordinates.length), uint8(0), x.id, x.oob);
            b = abi.encodePacked(b, uint32(0), x.offset, x.elements);
            for (uint256 k; k < x.coordinates.length; k++) {
                Coordinate memory c = x.coordinates[k];
                b = abi.encodePacked(b, c.coefficients, c.base, c.pitch, c.extent, c.div, uint56(0), c.ind);
            }
        }
        for (uint256 i; i < o.constants.length; i++) {
            b = abi.encodePacked(b, o.constants[i]);
        }
        b = padded(b);
        b = padded(abi.encodePacked(b, o.body));
    }

    function padded(bytes memory b) private pure returns (bytes memory) {
        return abi.encodePacked(b, new bytes((32 - b.length % 32) % 32));
    }
}

contract OperatorCodecTest is Test {
    OperatorHarness private codec = new OperatorHarness();

    struct OperatorCase {
        string name;
        bytes data;
        Operator fields;
    }

    string private constant OPERATOR_CASE = "JsonCase(string name,bytes data,JsonOperator fields)"
        "JsonOperator(uint8 kind,uint8 accumulator,uint8 order,uint8 outAxes,uint8 redAxes,uint8 outType,uint8 initial,"
        "bytes32 extents,JsonOperand[] operands,uint32[] constants,bytes body)"
        "JsonOperand(uint8 source,uint8 elementType,uint32 id,uint32 oob,int64 offset,int64 elements,"
        "JsonCoordinate[] coordinates)"
        "JsonCoordinate(bytes32 coefficients,int64 base,int64 pitch,uint32 extent,uint32 div,uint8 ind)";

    string private constant OPERATORS = "test/vectors/operators.jsonl";

    function test_vectors_fields() public view {
        uint256 n;
        for (string memory line = vm.readLine(OPERATORS); bytes(line).length > 0; n++) {
            OperatorCase memory c = abi.decode(vm.parseJsonType(line, OPERATOR_CASE), (OperatorCase));
            Operator memory o = codec.decode(c.data);
            assertEq(abi.encode(o), abi.encode(c.fields), c.name);
            assertEq(Encoder.encode(o), c.data, c.name);
            line = vm.readLine(OPERATORS);
        }
        assertGe(n, 30);
    }

    function test_vectors_noOtherLengthDecodes() public view {
        uint256 n;
        for (string memory line = vm.readLine(OPERATORS); bytes(line).length > 0; n++) {
            OperatorCase memory c = abi.decode(vm.parseJsonType(line, OPERATOR_CASE), (OperatorCase));
            uint256 length = c.data.length;
            bytes memory data = abi.encodePacked(c.data, new bytes(64));
            for (uint256 l; l < data.length; l += 8) {
                assembly ("memory-safe") {
                    mstore(data, l)
                }
                (bool ok,) = address(codec).staticcall(abi.encodeCall(codec.decode, (data)));
                assertEq(ok, l == length, c.name);
                assembly ("memory-safe") {
                    mstore(data, add(length, 64))
                }
            }
            line = vm.readLine(OPERATORS);
        }
        assertGe(n, 30);
    }

    struct FlipCase {
        string name;
        bytes data;
        bytes valid;
    }

    /// Every single bit of several encodings, judged by the Go side's decoder.
    function test_vectors_flippedBits() public view {
        uint256 n;
        for (string memory line = vm.readLine("test/vectors/flips.jsonl"); bytes(line).length > 0; n++) {
            FlipCase memory c =
                abi.decode(vm.parseJsonType(line, "JsonCase(string name,bytes data,bytes valid)"), (FlipCase));
            for (uint256 i; i < c.data.length; i++) {
                assertEq(codec.flips(c.data, i), uint8(c.valid[i]), c.name);
            }
            line = vm.readLine("test/vectors/flips.jsonl");
        }
        assertGe(n, 8);
    }

    struct Read {
        uint256 operand;
        uint256 element;
        uint256 term;
        uint64 step;
        uint32[6] values;
        bool valid;
        uint256 place;
    }

    struct AccessCase {
        string name;
        bytes data;
        Read[] reads;
    }

    string private constant ACCESS_CASE = "JsonCase(string name,bytes data,JsonRead[] reads)"
        "JsonRead(uint256 operand,uint256 element,uint256 term,uint64 step,uint32[6] values,bool valid,uint256 place)";

    function test_vectors_accesses() public view {
        assertGe(accesses("test/vectors/accesses.jsonl"), 500);
    }

    function test_vectors_farAccesses() public view {
        assertGe(accesses("test/vectors/far.jsonl"), 200);
    }

    function accesses(string memory file) private view returns (uint256 n) {
        for (string memory line = vm.readLine(file); bytes(line).length > 0;) {
            AccessCase memory c = abi.decode(vm.parseJsonType(line, ACCESS_CASE), (AccessCase));
            for (uint256 i; i < c.reads.length; i++) {
                Read memory r = c.reads[i];
                (bool valid, uint256 place) = codec.locate(c.data, r.operand, r.element, r.term, r.step, r.values);
                assertEq(valid, r.valid, c.name);
                assertEq(place, r.place, c.name);
                n++;
            }
            line = vm.readLine(file);
        }
    }

    /// What decodes can be evaluated: no coordinate, extent or step makes it revert.
    function testFuzz_locateIsTotal(
        Operand memory x,
        bytes32 extents,
        uint8 outAxes,
        uint8 redAxes,
        uint256 element,
        uint256 term,
        uint64 step,
        uint32[6] memory values
    ) public pure {
        Operator memory o;
        o.extents = extents;
        o.outAxes = outAxes % 9;
        o.redAxes = redAxes % (9 - o.outAxes);
        if (x.coordinates.length > 5) {
            Coordinate[] memory c = x.coordinates;
            assembly ("memory-safe") {
                mstore(c, 5)
            }
        }
        (bool valid, uint256 place) = OperatorCodec.locate(x, OperatorCodec.axesAt(o, element, term), step, values);
        if (valid) assertLt(place, uint256(uint64(x.elements)));
        OperatorCodec.size(o);
    }

    function testFuzz_axesAtIsRowMajor(uint256 seed, uint8 outAxes, uint8 redAxes) public pure {
        Operator memory o;
        o.outAxes = outAxes % 9;
        o.redAxes = redAxes % (9 - o.outAxes);
        uint256 extents;
        for (uint256 j; j < uint256(o.outAxes) + o.redAxes; j++) {
            extents |= (1 + (seed >> (8 * j)) % 5) << (224 - 32 * j);
        }
        o.extents = bytes32(extents);
        (uint256 outputs, uint256 terms) = OperatorCodec.size(o);
        uint256 element = (seed >> 64) % outputs;
        uint256 term = (seed >> 128) % terms;
        uint256 axes = OperatorCodec.axesAt(o, element, term);
        (uint256 back, uint256 backTerm) = (0, 0);
        for (uint256 j; j < 8; j++) {
            uint256 axis = uint32(axes >> (224 - 32 * j));
            uint256 extent = uint32(extents >> (224 - 32 * j));
            if (extent == 0) {
                assertEq(axis, 0);
                continue;
            }
            assertLt(axis, extent);
            if (j < o.outAxes) back = back * extent + axis;
            else backTerm = backTerm * extent + axis;
        }
        assertEq(back, element);
        assertEq(backTerm, term);
    }

    function test_sizeIsTheProductOfExtents() public pure {
        Operator memory o;
        o.outAxes = 8;
        o.extents = bytes32(type(uint256).max);
        (uint256 outputs, uint256 terms) = OperatorCodec.size(o);
        assertEq(outputs, uint256(type(uint32).max) ** 8);
        assertEq(terms, 1);
        o.outAxes = 1;
        o.redAxes = 2;
        o.extents = bytes32(uint256(7) << 224 | uint256(3) << 192 | uint256(5) << 160);
        (outputs, terms) = OperatorCodec.size(o);
        assertEq(outputs, 7);
        assertEq(terms, 15);
    }

    function testFuzz_randomBytesNeverDecodeToSomethingElse(bytes memory data) public view {
        if (data.length > 0) data[0] = 0x01;
        (bool ok, bytes memory answer) = address(codec).staticcall(abi.encodeCall(codec.decode, (data)));
        if (ok) assertEq(Encoder.encode(abi.decode(answer, (Operator))), data);
        else assertEq(bytes32(bytes4(answer)), bytes32(OperatorCodec.BadEncoding.selector));
    }

    function test_gas() public {
        vm.readLine(OPERATORS); // the empty operator
        OperatorCase memory c = abi.decode(vm.parseJsonType(vm.readLine(OPERATORS), OPERATOR_CASE), (OperatorCase));
        assertEq(c.name, "full");
        codec.decode(c.data);
        vm.snapshotGasLastCall("OperatorCodec", "decode the longest operator and return it");
        Operator memory o = c.fields;
        uint256 before = gasleft();
        OperatorCodec.locate(o.operands[0], uint256(1) << 224, 1, [uint32(0), 0, 0, 0, 0, 0]);
        vm.snapshotValue("OperatorCodec", "locate, invalid at its first coordinate of 8 axes", before - gasleft());
    }
}
