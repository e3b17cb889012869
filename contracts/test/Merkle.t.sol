// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "../src/Merkle.sol";
import {Test, vm} from "./Vm.sol";

/// The library behind calls of its own, so that a revert can be expected.
contract MerkleHarness {
    function path(bytes32 h, uint256 index, uint256 levels, bytes32[] calldata siblings)
        external
        pure
        returns (bytes32)
    {
        return Merkle.path(h, index, levels, siblings);
    }

    function multi(
        bytes32 root,
        uint256 levels,
        bytes calldata indices,
        bytes32[] calldata leaves,
        bytes32[] calldata siblings
    ) external pure {
        Merkle.multi(root, levels, indices, leaves, siblings);
    }

    function last(bytes32 h, uint256 index, uint256 levels, bytes32[] calldata left) external pure returns (bytes32) {
        return Merkle.last(h, index, levels, left);
    }

    function leaf(bytes calldata data) external pure returns (bytes32) {
        return Merkle.leaf(data);
    }

    function word(bytes calldata data, uint256 lane) external pure returns (uint32) {
        return Merkle.word(data, lane);
    }

    function element(
        bytes32 root,
        uint256 elements,
        uint256 size,
        uint256 index,
        bytes calldata data,
        bytes32[] calldata siblings
    ) external pure returns (uint32) {
        return Merkle.element(root, elements, size, index, data, siblings);
    }
}

/// A tree held in memory, written as plainly as its definition, that makes proofs for the tests.
library Tree {
    /// levels[0] are the leaves, the last level is the root.
    function build(bytes32[] memory leaves) internal pure returns (bytes32[][] memory levels) {
        uint256 d;
        for (uint256 width = 1; width < leaves.length; width *= 4) {
            d++;
        }
        levels = new bytes32[][](d + 1);
        levels[0] = leaves;
        for (uint256 l; l < d; l++) {
            levels[l + 1] = new bytes32[]((levels[l].length + 3) / 4);
            for (uint256 i; i < levels[l + 1].length; i++) {
                levels[l + 1][i] = keccak256(
                    abi.encode(
                        child(levels, l, 4 * i),
                        child(levels, l, 4 * i + 1),
                        child(levels, l, 4 * i + 2),
                        child(levels, l, 4 * i + 3)
                    )
                );
            }
        }
    }

    function child(bytes32[][] memory levels, uint256 l, uint256 i) internal pure returns (bytes32) {
        return i < levels[l].length ? levels[l][i] : bytes32(0);
    }

    /// The children, level by level, that the picked leaves do not lead to.
    function siblings(bytes32[][] memory levels, bool[] memory picked) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](4 * picked.length + 4);
        uint256 n;
        for (uint256 l; l + 1 < levels.length; l++) {
            bool[] memory parents = new bool[](levels[l + 1].length);
            for (uint256 i; i < picked.length; i++) {
                if (picked[i]) parents[i / 4] = true;
            }
            for (uint256 i; i < 4 * parents.length; i++) {
                if (parents[i / 4] && !(i < picked.length && picked[i])) list[n++] = child(levels, l, i);
            }
            picked = parents;
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    function left(bytes32[][] memory levels) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](3 * levels.length);
        uint256 n;
        for (uint256 l; l + 1 < levels.length; l++) {
            uint256 own = levels[l].length - 1;
            for (uint256 i = own / 4 * 4; i < own; i++) {
                list[n++] = levels[l][i];
            }
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }
}

contract MerkleTest is Test {
    MerkleHarness private merkle = new MerkleHarness();

    /// The one way in which a proof may fail.
    bytes private constant BAD_PROOF = abi.encodeWithSelector(Merkle.BadProof.selector);

    function leavesOf(uint256 seed, uint256 n) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](n);
        for (uint256 i; i < n; i++) {
            leaves[i] = keccak256(abi.encode(seed, i));
        }
    }

    function fits(bytes memory call) private view returns (bool ok) {
        bytes memory answer;
        (ok, answer) = address(merkle).staticcall(call);
        if (!ok) assertEq(answer, BAD_PROOF);
    }

    // Depth.

    function test_depth_isTheDefinition() public pure {
        for (uint256 n; n < 1100; n++) {
            uint256 d;
            for (uint256 width = 1; width < n; width *= 4) {
                d++;
            }
            assertEq(Merkle.depth(n), d);
        }
    }

    function testFuzz_depth(uint256 n) public pure {
        uint256 d = Merkle.depth(n);
        if (d < 128) assertLe(n, 1 << (2 * d));
        if (d > 0) assertGt(n, 1 << (2 * (d - 1)));
    }

    // Path.

    function testFuzz_path(uint256 seed, uint256 n, uint256 index) public view {
        n = bound(n, 1, 300);
        index = bound(index, 0, n - 1);
        bytes32[][] memory levels = Tree.build(leavesOf(seed, n));
        bool[] memory picked = new bool[](n);
        picked[index] = true;
        bytes32[] memory siblings = Tree.siblings(levels, picked);
        bytes32 root = levels[levels.length - 1][0];
        assertEq(merkle.path(levels[0][index], index, levels.length - 1, siblings), root);
        assertEq(siblings.length, 3 * Merkle.depth(n));
    }

    function testFuzz_path_anyOtherLeafGivesAnotherRoot(uint256 seed, uint256 n, uint256 index, uint256 other)
        public
        view
    {
        n = bound(n, 2, 300);
        index = bound(index, 0, n - 1);
        other = bound(other, 0, n - 1);
        vm.assume(other != index);
        bytes32[][] memory levels = Tree.build(leavesOf(seed, n));
        bool[] memory picked = new bool[](n);
        picked[index] = true;
        bytes32[] memory siblings = Tree.siblings(levels, picked);
        bytes32 root = levels[levels.length - 1][0];
        assertNotEq(merkle.path(levels[0][other], index, levels.length - 1, siblings), root);
        assertNotEq(merkle.path(levels[0][index], other, levels.length - 1, siblings), root);
    }

    function test_path_wantsExactlyItsSiblings() public {
        bytes32[] memory siblings = new bytes32[](5);
        vm.expectRevert(Merkle.BadProof.selector);
        merkle.path(0, 0, 2, siblings);
        siblings = new bytes32[](7);
        vm.expectRevert(Merkle.BadProof.selector);
        merkle.path(0, 0, 2, siblings);
    }

    function test_path_refusesAnIndexOutsideTheTree() public {
        bytes32[] memory siblings = new bytes32[](6);
        merkle.path(0, 15, 2, siblings);
        vm.expectRevert(Merkle.BadProof.selector);
        merkle.path(0, 16, 2, siblings);
    }

    function test_path_ofOneLeafIsTheLeaf() public view {
        assertEq(merkle.path(bytes32(uint256(7)), 0, 0, new bytes32[](0)), bytes32(uint256(7)));
    }

    // Several leaves.

    struct Multi {
        bytes32 root;
        uint256 levels;
        bytes indices;
        bytes32[] leaves;
        bytes32[] siblings;
    }

    /// Picks each leaf with one chance in `sparsity`, and one for sure.
    function multiOf(uint256 seed, uint256 n, uint256 sparsity) private pure returns (Multi memory p) {
        bytes32[][] memory levels = Tree.build(leavesOf(seed, n));
        bool[] memory picked = new bool[](n);
        uint256 sure = seed % n;
        bytes32[] memory leaves = new bytes32[](n);
        uint256 k;
        for (uint256 i; i < n; i++) {
            picked[i] = i == sure || uint256(keccak256(abi.encode("pick", seed, i))) % sparsity == 0;
            if (!picked[i]) continue;
            p.indices = abi.encodePacked(p.indices, uint16(i));
            leaves[k++] = levels[0][i];
        }
        assembly ("memory-safe") {
            mstore(leaves, k)
        }
        p.leaves = leaves;
        p.siblings = Tree.siblings(levels, picked);
        p.levels = levels.length - 1;
        p.root = levels[p.levels][0];
    }

    function holds(Multi memory p) private view returns (bool) {
        return fits(abi.encodeCall(merkle.multi, (p.root, p.levels, p.indices, p.leaves, p.siblings)));
    }

    function testFuzz_multi(uint256 seed, uint256 n, uint256 sparsity) public view {
        Multi memory p = multiOf(seed, bound(n, 1, 300), bound(sparsity, 1, 40));
        assertTrue(holds(p));
    }

    function testFuzz_multi_anyChangedBitFails(uint256 seed, uint256 n, uint256 sparsity, uint256 which, uint8 bit)
        public
        view
    {
        Multi memory p = multiOf(seed, bound(n, 2, 300), bound(sparsity, 1, 40));
        which %= p.leaves.length + p.siblings.length + 1;
        bytes32 flip = bytes32(uint256(1) << bit);
        if (which < p.leaves.length) p.leaves[which] ^= flip;
        else if (which < p.leaves.length + p.siblings.length) p.siblings[which - p.leaves.length] ^= flip;
        else p.root ^= flip;
        assertFalse(holds(p));
    }

    function testFuzz_multi_anyChangedIndexFails(uint256 seed, uint256 n, uint256 sparsity, uint256 which, uint16 index)
        public
        view
    {
        Multi memory p = multiOf(seed, bound(n, 2, 300), bound(sparsity, 1, 40));
        which %= p.leaves.length;
        uint256 old = uint256(uint8(p.indices[2 * which])) << 8 | uint8(p.indices[2 * which + 1]);
        vm.assume(index != old);
        p.indices[2 * which] = bytes1(uint8(index >> 8));
        p.indices[2 * which + 1] = bytes1(uint8(index));
        assertFalse(holds(p));
    }

    function testFuzz_multi_wantsExactlyItsSiblings(uint256 seed, uint256 n) public view {
        Multi memory p = multiOf(seed, bound(n, 2, 300), 40);
        vm.assume(p.siblings.length > 0);
        bytes32[] memory exact = p.siblings;
        p.siblings = new bytes32[](exact.length + 1);
        for (uint256 i; i < exact.length; i++) {
            p.siblings[i] = exact[i];
        }
        assertFalse(holds(p));
        p.siblings = exact;
        assertTrue(holds(p));
        assembly ("memory-safe") {
            mstore(exact, sub(mload(exact), 1))
        }
        assertFalse(holds(p));
    }

    function test_multi_refusesDoubledAndFallingIndices() public view {
        Multi memory p = multiOf(1, 16, 1);
        assertTrue(holds(p));
        p.indices[3] = 0; // 0, 0, 2, …
        assertFalse(holds(p));
        p.indices[3] = hex"05"; // 0, 5, 2, …
        assertFalse(holds(p));
    }

    function test_multi_refusesUnevenLists() public view {
        Multi memory p = multiOf(1, 16, 3);
        p.indices = abi.encodePacked(p.indices, uint8(0));
        assertFalse(holds(p));
        p = multiOf(1, 16, 3);
        p.indices = "";
        p.leaves = new bytes32[](0);
        assertFalse(holds(p));
    }

    function test_multi_refusesAnIndexOutsideTheTree() public view {
        // With its top bits cut off, index 16 would be index 0.
        Multi memory p = multiOf(0, 16, 1000);
        assertEq(p.indices, hex"0000");
        p.indices = hex"0010";
        assertFalse(holds(p));
    }

    // The last leaf.

    function testFuzz_last(uint256 seed, uint256 n) public view {
        n = bound(n, 1, 300);
        bytes32[][] memory levels = Tree.build(leavesOf(seed, n));
        uint256 d = levels.length - 1;
        bytes32[] memory left = Tree.left(levels);
        assertEq(merkle.last(levels[0][n - 1], n - 1, d, left), levels[d][0]);
    }

    function testFuzz_last_aLongerTreeFails(uint256 seed, uint256 n, uint256 more) public view {
        n = bound(n, 1, 255);
        more = bound(more, n + 1, 256);
        bytes32[][] memory levels = Tree.build(leavesOf(seed, more));
        // The best a liar can do: the true left siblings of leaf n-1 in the tree of `more` leaves.
        bytes32[] memory left = new bytes32[](3 * levels.length);
        uint256 k;
        uint256 own = n - 1;
        for (uint256 l; l + 1 < levels.length; l++) {
            for (uint256 i = own / 4 * 4; i < own; i++) {
                left[k++] = levels[l][i];
            }
            own /= 4;
        }
        assembly ("memory-safe") {
            mstore(left, k)
        }
        uint256 d = levels.length - 1;
        if (n - 1 >= 1 << (2 * d)) return;
        assertNotEq(merkle.last(levels[0][n - 1], n - 1, d, left), levels[d][0]);
    }

    function test_last_wantsExactlyItsSiblings() public {
        vm.expectRevert(Merkle.BadProof.selector);
        merkle.last(0, 6, 2, new bytes32[](2));
        vm.expectRevert(Merkle.BadProof.selector);
        merkle.last(0, 6, 2, new bytes32[](4));
        merkle.last(0, 6, 2, new bytes32[](3));
        vm.expectRevert(Merkle.BadProof.selector);
        merkle.last(0, 16, 2, new bytes32[](3));
    }

    // Elements.

    function test_leaf_isOneWholeBlock() public {
        bytes memory data = new bytes(128);
        assertEq(merkle.leaf(data), keccak256(data));
        vm.expectRevert(Merkle.BadProof.selector);
        merkle.leaf(new bytes(127));
        vm.expectRevert(Merkle.BadProof.selector);
        merkle.leaf(new bytes(129));
    }

    function test_word_isLittleEndian() public view {
        bytes memory data = new bytes(128);
        (data[120], data[121], data[122], data[123]) = (bytes1(0x78), bytes1(0x56), bytes1(0x34), bytes1(0x12));
        data[124] = 0xff;
        assertEq(merkle.word(data, 30), 0x12345678);
        assertEq(merkle.word(data, 31), 0xff);
    }

    // Vectors made by the Go side.

    struct TreeCase {
        string name;
        uint256 leaves;
        uint256 depth;
        bytes32 root;
        uint256 index;
        bytes32[] path;
        bytes indices;
        bytes32[] hashes;
        bytes32[] siblings;
        bytes32 leaf;
        bytes32 last;
        bytes32[] left;
    }

    string private constant TREE_CASE = "JsonCase(string name,uint256 leaves,uint256 depth,bytes32 root,uint256 index,"
        "bytes32[] path,bytes indices,bytes32[] hashes,bytes32[] siblings,bytes32 leaf,bytes32 last,bytes32[] left)";

    function test_vectors_trees() public view {
        uint256 n;
        for (string memory line = vm.readLine("test/vectors/trees.jsonl"); bytes(line).length > 0; n++) {
            TreeCase memory c = abi.decode(vm.parseJsonType(line, TREE_CASE), (TreeCase));
            assertEq(Merkle.depth(c.leaves), c.depth, c.name);
            assertEq(merkle.path(c.leaf, c.index, c.depth, c.path), c.root, c.name);
            assertEq(merkle.last(c.last, c.leaves - 1, c.depth, c.left), c.root, c.name);
            merkle.multi(c.root, c.depth, c.indices, c.hashes, c.siblings);
            line = vm.readLine("test/vectors/trees.jsonl");
        }
        assertGe(n, 30);
    }

    struct ElementCase {
        string name;
        uint256 elements;
        uint256 size;
        bytes32 root;
        uint256 index;
        bytes block;
        bytes32[] siblings;
        uint256 bits;
    }

    string private constant ELEMENT_CASE = "JsonCase(string name,uint256 elements,uint256 size,bytes32 root,"
        "uint256 index,bytes block,bytes32[] siblings,uint256 bits)";

    function test_vectors_elements() public {
        uint256 n;
        for (string memory line = vm.readLine("test/vectors/elements.jsonl"); bytes(line).length > 0; n++) {
            ElementCase memory c = abi.decode(vm.parseJsonType(line, ELEMENT_CASE), (ElementCase));
            assertEq(merkle.element(c.root, c.elements, c.size, c.index, c.block, c.siblings), c.bits, c.name);

            vm.expectRevert(Merkle.BadProof.selector);
            merkle.element(~c.root, c.elements, c.size, c.index, c.block, c.siblings);
            vm.expectRevert(Merkle.BadProof.selector);
            merkle.element(c.root, c.elements, c.size, c.elements, c.block, c.siblings);
            c.block[n % 128] ^= 0x01;
            vm.expectRevert(Merkle.BadProof.selector);
            merkle.element(c.root, c.elements, c.size, c.index, c.block, c.siblings);
            line = vm.readLine("test/vectors/elements.jsonl");
        }
        assertGe(n, 60);
    }

    // Gas.

    function test_gas() public {
        Multi memory p = multiOf(7, 1024, 32);
        assertEq(p.leaves.length, 37);
        merkle.multi(p.root, p.levels, p.indices, p.leaves, p.siblings);
        vm.snapshotGasLastCall("Merkle", "37 of 1024");
        merkle.path(0, 1000, 5, new bytes32[](15));
        vm.snapshotGasLastCall("Merkle", "path of 5 levels");
        merkle.last(0, 1023, 5, new bytes32[](15));
        vm.snapshotGasLastCall("Merkle", "last of 1024");
    }
}
