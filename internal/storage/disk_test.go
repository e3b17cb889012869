package storage

import (
	"bufio"
	"bytes"
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	"go.uber.org/zap"

	"lode/internal/fault"
)

// blockFiles returns the files that hold blocks of at least size bytes.
func blockFiles(t *testing.T, dir string, size int64) (files []string) {
	t.Helper()
	err := filepath.WalkDir(filepath.Join(dir, blocksDir), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(path) != ".data" {
			return err
		}
		if info, err := e.Info(); err != nil || info.Size() >= size {
			files = append(files, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// A block file that is cut short, changed, emptied or blown up is never taken
// for the block: it is fetched again where there is a peer, reported where there
// is none, and healed by storing the content again.
func TestDamagedBlocks(t *testing.T) {
	content := pattern(2 * chunkSize)
	a := serving(t)
	c := put(t, a, content)
	damage := map[string]func(path string) error{
		"truncated": func(p string) error { return os.Truncate(p, chunkSize/2) },
		"empty":     func(p string) error { return os.Truncate(p, 0) },
		"one bit": func(p string) error {
			b, err := os.ReadFile(p)
			if err != nil {
				return err
			}
			b[1234] ^= 4
			return os.WriteFile(p, b, 0o644)
		},
		"sparse terabyte": func(p string) error { return os.Truncate(p, 1<<40) },
	}
	for name, spoil := range damage {
		for _, heal := range []string{"nothing", "peer", "put"} {
			dir := t.TempDir()
			n := open(t, Config{Dir: dir})
			put(t, n, content)
			files := blockFiles(t, dir, chunkSize)
			if len(files) != 2 {
				t.Fatalf("%d leaves on disk", len(files))
			}
			if err := spoil(files[0]); err != nil {
				t.Fatal(err)
			}
			switch heal {
			case "nothing":
				_, err := ReadAll(t.Context(), n, c, 1<<20)
				if fault.CodeOf(err) != fault.Runtime || !strings.Contains(err.Error(), "no peers") {
					t.Errorf("%s, no peers: %v", name, err)
				}
				continue
			case "peer":
				p, err := newPeers([]string{a.URL()}, time.Minute, zap.NewNop())
				if err != nil {
					t.Fatal(err)
				}
				n.peers = p
			case "put":
				if again := put(t, n, content); again != c {
					t.Errorf("%s: stored again as %s", name, again)
				}
			}
			if got, err := ReadAll(t.Context(), n, c, 1<<20); err != nil || !bytes.Equal(got, content) {
				t.Errorf("%s, healed by %s: %d bytes, %v", name, heal, len(got), err)
			}
			if info, err := os.Stat(files[0]); err != nil || info.Size() != chunkSize {
				t.Errorf("%s, healed by %s: the file is %v, %v", name, heal, info, err)
			}
		}
	}
}

// A damaged block is not served either.
func TestDamagedBlockIsNotServed(t *testing.T) {
	dir := t.TempDir()
	n := open(t, Config{Dir: dir, Listen: "127.0.0.1:0"})
	c := put(t, n, pattern(1000))
	if err := os.Truncate(blockFiles(t, dir, 1000)[0], 999); err != nil {
		t.Fatal(err)
	}
	b := open(t, Config{Peers: []string{n.URL()}})
	if _, err := b.Get(t.Context(), c, 1000); err == nil || !strings.Contains(err.Error(), "answered 404") {
		t.Errorf("%v", err)
	}
}

// What a killed process leaves behind is cleared away, and its content is whole.
func TestCrashLeftovers(t *testing.T) {
	dir := t.TempDir()
	n := open(t, Config{Dir: dir})
	c := put(t, n, pattern(chunkSize+1))
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	n.blocks = noBlocks{}
	blocks := filepath.Join(dir, blocksDir)
	for _, leftover := range []string{".temp/temp-1234", ".temp/batch-1-2/CIQABC.data", "../blocks.new/SHARDING"} {
		path := filepath.Join(blocks, leftover)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("half a bl"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(blocks, "diskUsage.cache"), []byte(`{"disk`), 0o644); err != nil {
		t.Fatal(err)
	}
	again := open(t, Config{Dir: dir})
	if got, err := ReadAll(t.Context(), again, c, 1<<20); err != nil || len(got) != chunkSize+1 {
		t.Errorf("%d bytes, %v", len(got), err)
	}
	if left, err := os.ReadDir(filepath.Join(blocks, ".temp")); err != nil || len(left) != 0 {
		t.Errorf("leftovers: %v, %v", left, err)
	}

	// Killed while the folder was being made.
	fresh := t.TempDir()
	if err := os.MkdirAll(filepath.Join(fresh, blocksDir+".new"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(fresh, blocksDir+".new", "SHARDING"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	put(t, open(t, Config{Dir: fresh}), []byte("works"))
}

// Killed with SIGKILL in the middle of storing, a process leaves a folder that
// opens, and every CID it had announced is there in full.
func TestKilledWhileStoring(t *testing.T) {
	if dir := os.Getenv("LODE_TEST_STORE_FOREVER"); dir != "" {
		storeForever(dir)
	}
	dir := t.TempDir()
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilledWhileStoring$")
	cmd.Env = append(os.Environ(), "LODE_TEST_STORE_FOREVER="+dir)
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var lines []string
	for scan := bufio.NewScanner(stdout); scan.Scan(); {
		if lines = append(lines, scan.Text()); len(lines) == 20 {
			time.AfterFunc(5*time.Millisecond, func() { _ = cmd.Process.Kill() })
		}
	}
	_ = cmd.Wait()
	if len(lines) < 20 {
		t.Fatalf("only %d files were stored", len(lines))
	}
	n := open(t, Config{Dir: dir})
	for i, c := range lines { // each was written in one call, so none is cut off
		if got, err := ReadAll(t.Context(), n, c, 1<<20); err != nil || !bytes.Equal(got, pattern(chunkSize+i)) {
			t.Errorf("file %d: %d bytes, %v", i, len(got), err)
		}
	}
	t.Logf("%d files were stored before the kill", len(lines))
}

func storeForever(dir string) {
	n, err := Open(context.Background(), Config{Dir: dir})
	for i := 0; err == nil; i++ {
		var c string
		if c, err = PutBytes(context.Background(), n, pattern(chunkSize+i)); err == nil {
			_, err = os.Stdout.WriteString(c + "\n")
		}
	}
	panic(err)
}

func TestFolderBelongsToOneProcess(t *testing.T) {
	dir := t.TempDir()
	n := open(t, Config{Dir: dir})
	_, err := Open(t.Context(), Config{Dir: dir})
	if fault.CodeOf(err) != fault.Runtime || !strings.Contains(err.Error(), dir) || !strings.Contains(err.Error(), "another has it open") {
		t.Errorf("%v", err)
	}
	c := put(t, n, []byte("kept"))
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	n.blocks = noBlocks{}
	if got, err := ReadAll(t.Context(), open(t, Config{Dir: dir}), c, 10); err != nil || string(got) != "kept" {
		t.Errorf("after the first closed: %q, %v", got, err)
	}
}

func TestStoredUnderWrongCID(t *testing.T) {
	n := open(t, Config{})
	c := must(cid.Decode(golden[1].cid))
	if verify(c, []byte("x")) {
		t.Error("another byte passes for the block")
	}
	if !verify(c, pattern(1)) {
		t.Error("the block does not pass for itself")
	}
	if _, err := n.blocks.local(t.Context(), c); err != errMissing {
		t.Errorf("empty store: %v", err)
	}
}
