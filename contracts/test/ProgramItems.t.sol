// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "../src/Merkle.sol";
import {OperatorCodec} from "../src/OperatorCodec.sol";
import {Column, Header, ProgramItems, Slot, Table} from "../src/ProgramItems.sol";
import {Test, vm} from "./Vm.sol";

/// The library behind calls of its own.
contract ItemsHarness {
    function header(bytes calldata data) external pure returns (Header memory) {
        return ProgramItems.header(data);
    }

    function slot(bytes calldata data) external pure returns (Slot memory) {
        return ProgramItems.slot(data);
    }

    function column(bytes calldata data) external pure returns (Column memory) {
        return ProgramItems.column(data);
    }

    function decodeTable(bytes calldata data) external pure returns (Table memory) {
        return ProgramItems.table(data);
    }

    function operator(bytes calldata data) external pure {
        OperatorCodec.decode(data);
    }

    function place(Header memory h, uint256 sort, uint256 index) external pure returns (uint256) {
        if (sort == 0) return ProgramItems.slotItem(h, index);
        if (sort == 1) return ProgramItems.columnItem(h, index);
        if (sort == 2) return ProgramItems.tableItem(h, index);
        return ProgramItems.operatorItem(h, index);
    }

    function proveHeader(bytes32 root, bytes calldata data, bytes32[] calldata siblings)
        external
        pure
        returns (Header memory)
    {
        return ProgramItems.proveHeader(root, data, siblings);
    }

    function proveItem(bytes32 root, Header memory h, uint256 index, bytes calldata data, bytes32[] calldata siblings)
        external
        pure
    {
        ProgramItems.proveItem(root, h, index, data, siblings);
    }
}

contract ProgramItemsTest is Test {
    ItemsHarness private items = new ItemsHarness();

    struct ItemCase {
        uint256 sort;
        uint256 index;
        uint256 item;
        bytes data;
        bytes32[] path;
        uint256 elementType;
        uint256 next;
        uint256 elements;
        bytes32 root;
    }

    struct ProgramCase {
        string name;
        bytes32 root;
        bytes data;
        bytes32[] path;
        Header header;
        ItemCase[] items;
    }

    string private constant PROGRAM_CASE = "JsonProgram(string name,bytes32 root,bytes data,bytes32[] path,JsonHeader header,JsonItem[] items)"
        "JsonHeader(uint32 batch,uint32 rows,uint32 slots,uint32 columns,uint32 tables,uint32 operators,uint32 loss)"
        "JsonItem(uint256 sort,uint256 index,uint256 item,bytes data,bytes32[] path,uint256 elementType,uint256 next,"
        "uint256 elements,bytes32 root)";

    string private constant PROGRAMS = "test/vectors/programs.jsonl";

    /// Header and items of whole programs: fields, places and proofs under the program's root.
    function test_vectors_programs() public {
        uint256[4] memory seen;
        for (string memory line = vm.readLine(PROGRAMS); bytes(line).length > 0;) {
            ProgramCase memory p = abi.decode(vm.parseJsonType(line, PROGRAM_CASE), (ProgramCase));
            Header memory h = items.proveHeader(p.root, p.data, p.path);
            assertEq(abi.encode(h), abi.encode(p.header), p.name);
            for (uint256 i; i < p.items.length; i++) {
                ItemCase memory c = p.items[i];
                seen[c.sort]++;
                assertEq(items.place(h, c.sort, c.index), c.item, p.name);
                items.proveItem(p.root, h, c.item, c.data, c.path);
                checkFields(c, p.name);

                vm.expectRevert(Merkle.BadProof.selector);
                items.proveItem(~p.root, h, c.item, c.data, c.path);
                vm.expectRevert(Merkle.BadProof.selector);
                items.proveItem(p.root, h, c.item - 1, c.data, c.path);
                c.data[c.data.length - 1] ^= 0x01;
                vm.expectRevert(Merkle.BadProof.selector);
                items.proveItem(p.root, h, c.item, c.data, c.path);
            }
            line = vm.readLine(PROGRAMS);
        }
        for (uint256 sort; sort < 4; sort++) {
            assertGt(seen[sort], 0);
        }
    }

    function checkFields(ItemCase memory c, string memory name) private view {
        if (c.sort == 0) {
            assertEq(abi.encode(items.slot(c.data)), abi.encode(c.elementType, c.next, c.elements), name);
        } else if (c.sort == 1) {
            assertEq(abi.encode(items.column(c.data)), abi.encode(c.elementType, c.elements), name);
        } else if (c.sort == 2) {
            assertEq(abi.encode(items.decodeTable(c.data)), abi.encode(c.elementType, c.elements, c.root), name);
        } else {
            items.operator(c.data);
        }
    }

    struct FlipCase {
        string name;
        uint256 sort;
        bytes data;
        bytes valid;
    }

    /// Every single bit of a slot's and a column's word, judged by the Go side's decoder.
    function test_vectors_flippedBits() public view {
        uint256 n;
        string memory file = "test/vectors/itemflips.jsonl";
        for (string memory line = vm.readLine(file); bytes(line).length > 0; n++) {
            FlipCase memory c = abi.decode(
                vm.parseJsonType(line, "JsonCase(string name,uint256 sort,bytes data,bytes valid)"), (FlipCase)
            );
            bytes4 call = c.sort == 0 ? items.slot.selector : items.column.selector;
            for (uint256 i; i < 256; i++) {
                bytes1 mask = bytes1(uint8(0x80 >> (i % 8)));
                c.data[i / 8] ^= mask;
                (bool ok,) = address(items).staticcall(abi.encodeWithSelector(call, c.data));
                assertEq(ok, c.valid[i / 8] & mask != 0, c.name);
                c.data[i / 8] ^= mask;
            }
            line = vm.readLine(file);
        }
        assertEq(n, 2);
    }

    struct HeaderCase {
        string name;
        bytes data;
        bool valid;
    }

    function test_vectors_headers() public view {
        uint256 n;
        string memory file = "test/vectors/headers.jsonl";
        for (string memory line = vm.readLine(file); bytes(line).length > 0; n++) {
            HeaderCase memory c =
                abi.decode(vm.parseJsonType(line, "JsonCase(string name,bytes data,bool valid)"), (HeaderCase));
            (bool ok,) = address(items).staticcall(abi.encodeCall(items.header, (c.data)));
            assertEq(ok, c.valid, c.name);
            line = vm.readLine(file);
        }
        assertGe(n, 10);
    }

    function test_lengths() public {
        bytes memory word = abi.encode(0);
        items.slot(word);
        items.column(word);
        items.decodeTable(abi.encode(0, 0));
        for (uint256 length; length < 100; length++) {
            bytes memory data = new bytes(length);
            if (length > 3) data[3] = 0x01; // a header's version
            if (length == 32) {
                items.header(data);
            } else {
                vm.expectRevert(ProgramItems.BadItem.selector);
                items.header(data);
                vm.expectRevert(ProgramItems.BadItem.selector);
                items.slot(data);
                vm.expectRevert(ProgramItems.BadItem.selector);
                items.column(data);
            }
            if (length == 64) continue;
            vm.expectRevert(ProgramItems.BadItem.selector);
            items.decodeTable(data);
        }
    }

    /// A table may hold float32 (0) or int32 (1), and the 23 bytes between type and elements are zero.
    function testFuzz_table(bytes32 first, bytes32 root) public {
        uint256 w = uint256(first);
        if (w >> 248 > 1 || uint248(w) >> 64 != 0) {
            vm.expectRevert(ProgramItems.BadItem.selector);
            items.decodeTable(abi.encode(first, root));
        }
        w = (w & (1 << 248)) | uint64(w);
        assertEq(abi.encode(items.decodeTable(abi.encode(w, root))), abi.encode(w >> 248, uint64(w), root));
    }

    function testFuzz_places(Header memory h, uint256 index) public {
        uint256[4] memory counts = [uint256(h.slots), h.columns, h.tables, h.operators];
        uint256 first = 1;
        for (uint256 sort; sort < 4; sort++) {
            if (counts[sort] > 0) {
                uint256 i = index % counts[sort];
                assertEq(items.place(h, sort, i), first + i);
            }
            vm.expectRevert(abi.encodeWithSelector(ProgramItems.NoSuchItem.selector, counts[sort], counts[sort]));
            items.place(h, sort, counts[sort]);
            first += counts[sort];
        }
        assertEq(ProgramItems.count(h), first);
    }

    function test_noItemBeyondTheLast() public {
        Header memory h = items.header(hex"0000000100000001000000010000000100000000000000000000000100000000");
        vm.expectRevert(abi.encodeWithSelector(ProgramItems.NoSuchItem.selector, 3, 3));
        items.proveItem(0, h, 3, "", new bytes32[](3));
    }
}
