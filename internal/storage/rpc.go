package storage

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	mh "github.com/multiformats/go-multihash"
)

// RPC is the part of Kubo's RPC API that a Node with Config.Kubo uses, answered
// from n's own blocks: several processes on one machine can so share a store
// without a Kubo daemon. Whoever can reach it can write; serve it on loopback.
// Requests that come from a web page are refused, as Kubo does.
func (n *Node) RPC() http.Handler {
	mux := http.NewServeMux()
	handle := func(command string, h func(*http.Request) (any, error)) {
		mux.HandleFunc("POST /api/v0/"+command, func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Origin") != "" || r.Header.Get("Referer") != "" {
				http.Error(w, "not for web pages", http.StatusForbidden)
				return
			}
			out, err := h(r)
			answerRPC(w, out, err)
		})
	}
	handle("version", func(*http.Request) (any, error) { return map[string]string{"Version": "lode"}, nil })
	handle("add", n.rpcAdd)
	handle("block/put", n.rpcPut)
	handle("block/get", n.rpcGet)
	// Nothing is ever collected, so everything counts as pinned.
	pinned := func(r *http.Request) (any, error) {
		c, err := parseCID(r.URL.Query().Get("arg"))
		return map[string][]string{"Pins": {c.String()}}, err
	}
	handle("pin/ls", pinned)
	handle("pin/add", pinned)
	return mux
}

// answerRPC writes what go-ipfs-api expects: a block's bytes, an object, or an
// error as Kubo words it.
func answerRPC(w http.ResponseWriter, out any, err error) {
	if data, ok := out.([]byte); ok && err == nil {
		w.Header().Set("Content-Type", "application/octet-stream")
		_, _ = w.Write(data) // a client that hangs up needs no answer
		return
	}
	w.Header().Set("Content-Type", "application/json")
	if err != nil {
		out = map[string]any{"Message": err.Error(), "Code": 0, "Type": "error"}
		w.WriteHeader(http.StatusInternalServerError)
	}
	_ = json.NewEncoder(w).Encode(out)
}

// part is the one file of a multipart request.
func part(r *http.Request) (io.Reader, error) {
	m, err := r.MultipartReader()
	if err != nil {
		return nil, err
	}
	return m.NextPart()
}

func (n *Node) rpcAdd(r *http.Request) (any, error) {
	q := r.URL.Query()
	if q.Get("cid-version") != "1" || q.Get("raw-leaves") != "true" || q.Get("chunker") != fmt.Sprintf("size-%d", chunkSize) {
		return nil, fmt.Errorf("only cid-version=1, raw-leaves=true, chunker=size-%d are served", chunkSize)
	}
	body, err := part(r)
	if err != nil {
		return nil, err
	}
	c, err := n.Put(r.Context(), body)
	return map[string]string{"Name": c, "Hash": c}, err
}

func (n *Node) rpcPut(r *http.Request) (any, error) {
	body, err := part(r)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(body, maxBlock+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxBlock {
		return nil, fmt.Errorf("block of more than %d bytes", maxBlock)
	}
	codec := uint64(cid.Raw)
	switch name := r.URL.Query().Get("cid-codec"); name {
	case "raw":
	case "dag-pb":
		codec = cid.DagProtobuf
	default:
		return nil, fmt.Errorf("cid-codec %q is neither raw nor dag-pb", name)
	}
	hash, err := mh.Sum(data, mh.SHA2_256, -1)
	if err != nil {
		return nil, err
	}
	c := cid.NewCidV1(codec, hash)
	node, err := decode(c, data)
	if err != nil {
		return nil, err
	}
	return map[string]any{"Key": c.String(), "Size": len(data)}, n.blocks.put(r.Context(), []ipld.Node{node})
}

func (n *Node) rpcGet(r *http.Request) (any, error) {
	c, err := parseCID(r.URL.Query().Get("arg"))
	if err != nil {
		return nil, err
	}
	data, err := n.blocks.local(r.Context(), c)
	if errors.Is(err, errMissing) {
		return nil, ipld.ErrNotFound{Cid: c}
	}
	return data, err
}
