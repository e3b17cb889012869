package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"

	"lode/internal/fault"
)

// sample is a small command tree with every shape that arrange has to know.
func sample() *cli.App {
	return &cli.App{Name: "lode", Commands: []*cli.Command{
		{Name: "audit", Flags: []cli.Flag{&cli.StringFlag{Name: "sections"}, &cli.BoolFlag{Name: "json"}}},
		{Name: "job", Subcommands: []*cli.Command{
			{Name: "show", Flags: []cli.Flag{&cli.StringFlag{Name: "rpc"}, &cli.BoolFlag{Name: "json"}}},
		}},
	}}
}

func TestArrange(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"audit DIR --sections 1,2", "lode audit --sections 1,2 -- DIR"},
		{"audit --sections=1,2 DIR --json", "lode audit --sections=1,2 --json -- DIR"},
		{"audit --json DIR", "lode audit --json -- DIR"},
		{"job --rpc http://x show 0xab", "lode job show --rpc http://x -- 0xab"},
		{"--json job show --rpc http://x 0xab", "lode job show --json --rpc http://x -- 0xab"},
		{"audit -- --sections", "lode audit -- --sections"},
		{"audit --sections -1 DIR", "lode audit --sections -1 -- DIR"},
		{"audit --help", "lode audit --help"},
	} {
		got, err := arrange(sample(), append([]string{"lode"}, strings.Fields(tc.in)...))
		if err != nil || strings.Join(got, " ") != tc.want {
			t.Errorf("arrange(%q) = %q, %v; want %q", tc.in, got, err, tc.want)
		}
	}
}

func TestArrangeRefuses(t *testing.T) {
	for _, tc := range []struct{ in, field, value string }{
		{"audit --section 1 DIR", "flag", "--section"},
		{"audit --sections", "--sections", ""},
		{"adit DIR", "command", "adit"},
		{"job shw", "command", "job shw"},
		{"--nothing", "flag", "--nothing"},
	} {
		_, err := arrange(sample(), append([]string{"lode"}, strings.Fields(tc.in)...))
		var f *fault.Error
		if !errors.As(err, &f) || f.Field != tc.field || f.Value != tc.value || f.Code != fault.BadInput {
			t.Errorf("arrange(%q): %v; want field %q, value %q", tc.in, err, tc.field, tc.value)
		}
	}
}

func TestErrorsAreOneLineAndJSON(t *testing.T) {
	var stdout, stderr bytes.Buffer
	code := run(t.Context(), []string{"lode", "train", "--json", "--out", t.TempDir(), "--epochs", "many"}, &stdout, &stderr)
	if code != int(fault.BadInput) {
		t.Errorf("exit code %d, want %d", code, fault.BadInput)
	}
	if n := strings.Count(stderr.String(), "\n"); n != 1 {
		t.Errorf("%d lines on stderr, want 1: %q", n, stderr.String())
	}
	var f failure
	if err := json.Unmarshal(stdout.Bytes(), &f); err != nil {
		t.Fatalf("stdout is not JSON: %v: %q", err, stdout.String())
	}
	if f.Error.Code != 2 || f.Error.Field != "--epochs" || f.Error.Value != "many" || f.Error.Expected == "" {
		t.Errorf("error is %+v", f.Error)
	}
}

func TestStrayArgumentIsRefused(t *testing.T) {
	var stdout, stderr bytes.Buffer
	code := run(t.Context(), []string{"lode", "audit", "DIR", "OTHER"}, &stdout, &stderr)
	if code != int(fault.BadInput) || !strings.Contains(stderr.String(), `"OTHER"`) {
		t.Errorf("exit code %d, stderr %q", code, stderr.String())
	}
}

func TestEveryCommandHasJSONAndHelp(t *testing.T) {
	var walk func(path []string, list []*cli.Command)
	walk = func(path []string, list []*cli.Command) {
		for _, c := range list {
			p := append(slices.Clone(path), c.Name)
			if c.Usage == "" {
				t.Errorf("%v has no usage line", p)
			}
			if len(c.Subcommands) == 0 && findFlag(c, "json") == nil {
				t.Errorf("%v has no --json", p)
			}
			walk(p, c.Subcommands)
		}
	}
	walk([]string{"lode"}, newApp(&bytes.Buffer{}, &bytes.Buffer{}).Commands)
}
