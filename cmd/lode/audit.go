package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"lode/internal/fault"
	"lode/internal/train"
	"lode/tensorlog"
)

func auditCommand() *cli.Command {
	return &cli.Command{
		Name:      "audit",
		Usage:     "re-execute a log's sections, in a folder or of a job, and compare every bit",
		ArgsUsage: "DIR",
		Flags: actorFlags(
			&cli.StringFlag{Name: "sections", Value: "all", Usage: "of the log in DIR: all, or `NUMBERS` such as 0,3,8"},
			&cli.StringFlag{Name: "job", Usage: "audit the submitted job with this `ID` instead, every section of it"},
			&cli.BoolFlag{Name: "challenge", Usage: "with --job: challenge a false section with a bond, and dispute it to the verdict; needs --key-file"},
			threadsFlag(), kernelFlag(),
		),
		Action: runAudit,
	}
}

// audited is the result of lode audit.
type audited struct {
	OK       bool     `json:"ok"`
	Complete bool     `json:"complete"`
	Checked  []uint64 `json:"sections_checked"`
	Section  *uint64  `json:"first_bad_section"`
	Step     *uint64  `json:"first_bad_step"`
	Reason   string   `json:"reason,omitempty"`
}

func runAudit(c *cli.Context) error {
	switch {
	case c.IsSet("job"):
		return runJobAudit(c)
	case c.Bool("challenge"):
		return fault.Input("--challenge", "", "a job to go with it, as --job ID")
	}
	args, err := arguments(c, "DIR")
	if err != nil {
		return err
	}
	opt, err := kernelOptions(c)
	if err != nil {
		return err
	}
	n, err := threads(c)
	if err != nil {
		return err
	}
	log, err := tensorlog.Open(args[0])
	if err != nil {
		return err
	}
	defer log.Close()
	sections, err := sectionList(c.String("sections"), log.Done())
	if err != nil {
		return err
	}
	bar := newProgress(c.App.ErrWriter)
	defer bar.done()
	total, done := log.Done(), 0
	if sections != nil {
		total = uint64(len(sections))
	}
	a, err := train.AuditLog(c.Context, log, train.AuditConfig{
		Sections: sections, New: train.KernelOf(opt), Threads: n,
		Progress: func(uint64) { done++; bar.printf("%d of %d sections", done, total) },
	})
	bar.done()
	if err != nil {
		return err
	}
	out := audited{OK: a.OK, Complete: a.Complete, Checked: a.Checked}
	if a.Bad != nil {
		out.Section, out.Step, out.Reason = &a.Bad.Section, &a.Bad.Step, a.Bad.Err.Error()
	}
	err = result(c, out, func(w io.Writer) {
		if a.OK {
			fmt.Fprintf(w, "ok: %d of %d sections re-executed, every bit equal\n", len(a.Checked), log.Done())
		}
	})
	if err != nil || a.OK {
		return err
	}
	if c.Bool("json") {
		return quiet(fault.Verification)
	}
	return &fault.Error{Code: fault.Verification, Field: fmt.Sprintf("section %d, step %d", a.Bad.Section, a.Bad.Step), Err: a.Bad.Err}
}

// sectionList reads all, or numbers separated by commas.
func sectionList(s string, sections uint64) ([]uint64, error) {
	if s == "all" {
		return nil, nil
	}
	var list []uint64
	for _, f := range strings.Split(s, ",") {
		n, err := strconv.ParseUint(strings.TrimSpace(f), 10, 64)
		if err != nil || n >= sections {
			return nil, fault.Input("--sections", f, "all, or numbers below %d", sections)
		}
		list = append(list, n)
	}
	return list, nil
}
