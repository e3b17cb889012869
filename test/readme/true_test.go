//go:build unix

package readme

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// help is what lode says about a command, and whether there is such a command.
func help(t *testing.T, command ...string) (string, bool) {
	t.Helper()
	path, err := lode()
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(path, append(slices.Clone(command), "--help")...).Output()
	return string(out), err == nil
}

var (
	flagName = regexp.MustCompile(`--[a-z][a-z0-9-]*`)
	inline   = regexp.MustCompile("`[^`\n]+`")
	listed   = regexp.MustCompile(`(?m)^   ([a-z]+)(?:, \S+)?  `)
)

// flags are the names of all flags in a text.
func flags(text string) map[string]bool {
	all := map[string]bool{}
	for _, f := range flagName.FindAllString(text, -1) {
		all[f] = true
	}
	return all
}

// TestExamples checks that commands and flags of the blocks that are not run
// exist.
func TestExamples(t *testing.T) {
	examples := 0
	for _, page := range pages(t) {
		for _, c := range commands(t, page) {
			if !c.example {
				continue
			}
			examples++
			words := strings.Fields(c.text)
			at := slices.Index(words, "bin/lode")
			if at < 0 {
				continue
			}
			words = words[at+1:]
			n := 0
			for n < len(words) && regexp.MustCompile(`^[a-z]+$`).MatchString(words[n]) {
				n++
			}
			text, ok := help(t, words[:n]...)
			if !ok || !strings.Contains(text, "lode "+strings.Join(words[:n], " ")+" - ") {
				t.Errorf("%s:%d: no command %q", page, c.number, strings.Join(words[:n], " "))
				continue
			}
			known := flags(text)
			for f := range flags(strings.Join(words[n:], " ")) {
				if !known[f] {
					t.Errorf("%s:%d: lode %s has no flag %s", page, c.number, strings.Join(words[:n], " "), f)
				}
			}
		}
	}
	if examples == 0 {
		t.Error("no page has an example")
	}
}

// TestFlagsInProse checks that a flag or command that a page names in passing
// exists somewhere.
func TestFlagsInProse(t *testing.T) {
	known := map[string]bool{"lode": true}
	var visit func(path ...string)
	visit = func(path ...string) {
		text, ok := help(t, path...)
		if !ok {
			t.Fatalf("lode %s --help failed", strings.Join(path, " "))
		}
		for f := range flags(text) {
			known[f] = true
		}
		known[strings.Join(append([]string{"lode"}, path...), " ")] = true
		_, subcommands, found := strings.Cut(text, "COMMANDS:\n")
		if !found {
			return
		}
		subcommands, _, _ = strings.Cut(subcommands, "\n\n")
		for _, m := range listed.FindAllStringSubmatch(subcommands, -1) {
			visit(append(slices.Clone(path), m[1])...)
		}
	}
	visit()
	if !known["lode job post"] || !known["--storage-listen"] {
		t.Fatalf("the list of commands was not understood: %v", known)
	}
	for _, page := range pages(t) {
		for _, code := range inline.FindAllString(read(t, page), -1) {
			code = strings.Trim(code, "`")
			if name, rest, _ := strings.Cut(code, " "); name == "lode" {
				for _, word := range strings.Fields(rest) {
					if !regexp.MustCompile(`^[a-z]+$`).MatchString(word) {
						break
					}
					name += " " + word
				}
				if !known[name] {
					t.Errorf("%s: there is no command %q", page, name)
				}
			} else if !strings.HasPrefix(code, "--") {
				continue
			}
			for f := range flags(code) {
				if !known[f] {
					t.Errorf("%s: no command has the flag %s", page, f)
				}
			}
		}
	}
}

var link = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// TestLinks checks that what the pages link to is there.
func TestLinks(t *testing.T) {
	for _, page := range pages(t) {
		for _, m := range link.FindAllStringSubmatch(read(t, page), -1) {
			target, anchor, _ := strings.Cut(m[1], "#")
			if strings.Contains(target, "://") {
				t.Errorf("%s: links outside the repository can't be checked: %s", page, m[1])
				continue
			}
			to := page
			if target != "" {
				to = filepath.Join(filepath.Dir(page), target)
			}
			content, err := os.ReadFile(filepath.Join(root, to))
			if err != nil {
				t.Errorf("%s: link to %s: %v", page, m[1], err)
			} else if anchor != "" && !slices.Contains(anchors(string(content)), anchor) {
				t.Errorf("%s: %s has no heading %q", page, to, anchor)
			}
		}
	}
}

// anchors are the names that headings get.
func anchors(page string) []string {
	var all []string
	for _, l := range strings.Split(page, "\n") {
		if title, ok := strings.CutPrefix(strings.TrimLeft(l, "#"), " "); ok && strings.HasPrefix(l, "#") {
			title = regexp.MustCompile(`[^\pL\pN -]`).ReplaceAllString(strings.ToLower(title), "")
			all = append(all, strings.ReplaceAll(title, " ", "-"))
		}
	}
	return all
}

// TestFolders checks that the README lists the folders that there are.
func TestFolders(t *testing.T) {
	var rows []string
	for _, l := range strings.Split(read(t, "README.md"), "\n") {
		if strings.HasPrefix(l, "| `") {
			cell := strings.Split(l, "|")[1]
			for _, name := range inline.FindAllString(cell, -1) {
				if name, folder := strings.CutSuffix(strings.Trim(name, "`"), "/"); folder {
					rows = append(rows, name)
				}
			}
		}
	}
	for _, name := range rows {
		if info, err := os.Stat(filepath.Join(root, name)); err != nil || !info.IsDir() {
			t.Errorf("README lists %s/, which is no folder", name)
		}
	}
	out, err := exec.Command("git", "-C", root, "ls-tree", "-d", "--name-only", "HEAD").Output()
	if err != nil {
		t.Skipf("not a git checkout: %v", err)
	}
	for _, name := range strings.Fields(string(out)) {
		if !strings.HasPrefix(name, ".") && !slices.Contains(rows, name) {
			t.Errorf("README does not list %s/", name)
		}
	}
}
