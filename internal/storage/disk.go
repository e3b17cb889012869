package storage

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/gofrs/flock"
	"github.com/ipfs/boxo/blockstore"
	blockformat "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	flatfs "github.com/ipfs/go-ds-flatfs"
	ipld "github.com/ipfs/go-ipld-format"
	"go.uber.org/zap"

	"lode/internal/fault"
)

// disk keeps each block in a file of its own, named by its hash. A block is
// written to a temporary file, synced and renamed, so that whatever a crash
// leaves behind under a block's name is that block; leftovers are removed when
// the folder is opened again. Blocks are hashed whenever they are read, because
// disks do forget: a damaged block is removed and counts as missing.
type disk struct {
	lock  *flock.Flock
	files *flatfs.Datastore
	store blockstore.Blockstore
	log   *zap.Logger

	// mending is held for reading while blocks are written, and for writing
	// while a damaged one is removed: flatfs lets one of two operations on a key
	// stand for both, which must not turn a write into a removal.
	mending sync.RWMutex
}

// Names inside the folder of a disk.
const (
	lockFile  = "lock"
	blocksDir = "blocks"
)

func openDisk(dir string, log *zap.Logger) (*disk, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, &fault.Error{Code: fault.BadInput, Field: "storage folder", Value: dir, Expected: "a folder that can be written", Err: err}
	}
	lock := flock.New(filepath.Join(dir, lockFile))
	switch held, err := lock.TryLock(); {
	case err != nil:
		return nil, &fault.Error{Code: fault.BadInput, Field: "storage folder", Value: dir, Expected: "a folder that can be locked", Err: err}
	case !held:
		return nil, &fault.Error{Code: fault.Runtime, Field: "storage folder", Value: dir, Expected: "one process at a time, but another has it open"}
	}
	files, err := openFiles(filepath.Join(dir, blocksDir))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open storage folder %s: %w", dir, err), lock.Unlock())
	}
	store := blockstore.NewBlockstore(files, blockstore.NoPrefix(), blockstore.WriteThrough(true))
	return &disk{lock: lock, files: files, store: store, log: log}, nil
}

// openFiles opens the folder of block files. A new one is prepared under another
// name first, because a crash halfway would leave a folder that cannot be opened.
func openFiles(dir string) (*flatfs.Datastore, error) {
	if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
		fresh := dir + ".new"
		if err := os.RemoveAll(fresh); err != nil {
			return nil, err
		}
		if err := flatfs.Create(fresh, flatfs.NextToLast(2)); err != nil {
			return nil, err
		}
		if err := os.Rename(fresh, dir); err != nil {
			return nil, err
		}
	}
	return flatfs.Open(dir, true)
}

func (d *disk) putFile(ctx context.Context, r io.Reader) (cid.Cid, error) {
	return importFile(ctx, r, d.put)
}

func (d *disk) put(ctx context.Context, nodes []ipld.Node) error {
	missing := make([]blockformat.Block, 0, len(nodes))
	for _, n := range nodes {
		switch data, err := d.local(ctx, n.Cid()); {
		case errors.Is(err, errMissing):
			missing = append(missing, n)
		case err != nil:
			return err
		case !bytes.Equal(data, n.RawData()):
			return fmt.Errorf("block %s does not have the content it is stored under", n.Cid())
		}
	}
	if len(missing) == 0 {
		return nil
	}
	d.mending.RLock()
	defer d.mending.RUnlock()
	return d.store.PutMany(ctx, missing)
}

func (d *disk) local(ctx context.Context, c cid.Cid) ([]byte, error) {
	data, err := d.read(ctx, c)
	if errors.Is(err, errDamaged) {
		return nil, d.mend(ctx, c)
	}
	return data, err
}

var errDamaged = errors.New("damaged")

// read returns a block, errMissing, or errDamaged.
func (d *disk) read(ctx context.Context, c cid.Cid) ([]byte, error) {
	size, err := d.store.GetSize(ctx, c)
	switch {
	case ipld.IsNotFound(err):
		return nil, errMissing
	case err != nil:
		return nil, fmt.Errorf("read block %s: %w", c, err)
	case size > maxBlock:
		return nil, errDamaged
	}
	b, err := d.store.Get(ctx, c)
	switch {
	case ipld.IsNotFound(err):
		return nil, errMissing
	case err != nil:
		return nil, fmt.Errorf("read block %s: %w", c, err)
	case !verify(c, b.RawData()):
		return nil, errDamaged
	}
	return b.RawData(), nil
}

// mend removes a damaged block, unless someone else has replaced it meanwhile,
// and says that it is missing.
func (d *disk) mend(ctx context.Context, c cid.Cid) error {
	d.mending.Lock()
	defer d.mending.Unlock()
	if _, err := d.read(ctx, c); !errors.Is(err, errDamaged) {
		return errMissing
	}
	d.log.Warn("block on disk is damaged and removed", zap.Stringer("cid", c))
	if err := d.store.DeleteBlock(ctx, c); err != nil {
		return fmt.Errorf("remove damaged block %s: %w", c, err)
	}
	return errMissing
}

func (d *disk) remote(context.Context, cid.Cid) ([]byte, error) { return nil, errMissing }

// keep does nothing: no block is ever removed while it is sound.
func (d *disk) keep(context.Context, cid.Cid) error { return nil }

func (d *disk) close() error {
	return errors.Join(d.files.Close(), d.lock.Unlock())
}
