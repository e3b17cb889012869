package bench

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"lode/internal/fault"
)

// Peer is another framework, run as a process of its own. Its command is given
// the name of a training and a number of threads. It prints "ready" when it has
// made the model, or exits if it does not have that training. For each number on a
// line of its input it takes so many steps and prints the seconds that they took.
type Peer struct {
	Name    string
	Command string // split at spaces
}

// ParsePeer reads NAME=COMMAND.
func ParsePeer(s string) (Peer, error) {
	name, command, ok := strings.Cut(s, "=")
	if !ok || name == "" || strings.TrimSpace(command) == "" {
		return Peer{}, fault.Input("--peer", s, "NAME=COMMAND")
	}
	return Peer{Name: name, Command: command}, nil
}

// peerRun is a peer at work.
type peerRun struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Scanner
}

// start runs p; nil without an error where p does not have the training.
func (p Peer) start(ctx context.Context, training string, threads int) (*peerRun, error) {
	args := append(strings.Fields(p.Command), training, strconv.Itoa(threads))
	r := &peerRun{cmd: exec.CommandContext(ctx, args[0], args[1:]...)}
	r.cmd.Stderr = os.Stderr
	var err error
	if r.in, err = r.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := r.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := r.cmd.Start(); err != nil {
		return nil, fault.Input("--peer "+p.Name, p.Command, "a command that runs: %v", err)
	}
	r.out = bufio.NewScanner(out)
	if r.out.Scan() && r.out.Text() == "ready" {
		return r, nil
	}
	r.close()
	return nil, ctx.Err()
}

// steps takes n steps and returns the seconds of one.
func (r *peerRun) steps(n int) (float64, error) {
	if _, err := fmt.Fprintln(r.in, n); err != nil {
		return 0, err
	}
	if !r.out.Scan() {
		return 0, fmt.Errorf("%s ended early", r.cmd)
	}
	s, err := strconv.ParseFloat(r.out.Text(), 64)
	return s / float64(n), err
}

func (r *peerRun) close() {
	r.in.Close()
	r.cmd.Wait() // how it ends is its own affair
}
