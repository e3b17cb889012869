//go:build unix

// Package readme runs the commands that README.md and docs/ give their readers.
//
// Every fenced sh block is run, the blocks of a page one after another in one
// shell and in a folder of their own, with bin/lode in it. A block below the
// line "<!-- example -->" is not run, since it needs something that is not
// here, such as a testnet; that its commands and flags exist is checked all the
// same. A line that ends in & goes on in the background; it has to write to a
// file, and the next line waits until there is something in it.
package readme

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// root of the repository, from here.
const root = "../.."

// line is one command of a page.
type line struct {
	number  int
	text    string // without comment; may be continued lines, joined
	example bool
}

// pages are README.md and docs/*.md, relative to root.
func pages(t *testing.T) []string {
	t.Helper()
	docs, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	if err != nil || len(docs) == 0 {
		t.Fatalf("no pages in docs: %v", err)
	}
	names := []string{"README.md"}
	for _, d := range docs {
		names = append(names, filepath.Join("docs", filepath.Base(d)))
	}
	return names
}

func read(t *testing.T, page string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, page))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// comment is one at a line's end; no command here has a # in quotes.
var comment = regexp.MustCompile(`(^|\s+)#.*$`)

// commands are the lines of a page's sh blocks.
func commands(t *testing.T, page string) []line {
	t.Helper()
	var out []line
	var open, shell, example, more bool
	before := ""
	for i, text := range strings.Split(read(t, page), "\n") {
		switch {
		case strings.HasPrefix(text, "```") && open:
			open, more = false, false
		case strings.HasPrefix(text, "```"):
			open, shell, example = true, text == "```sh", before == "<!-- example -->"
		case open && shell:
			text = strings.TrimSpace(comment.ReplaceAllString(text, ""))
			continued := strings.HasSuffix(text, `\`)
			text = strings.TrimSpace(strings.TrimSuffix(text, `\`))
			switch {
			case more:
				out[len(out)-1].text += " " + text
			case text != "":
				out = append(out, line{i + 1, text, example})
			}
			more = continued
		}
		before = text
	}
	if open {
		t.Fatalf("%s: a fenced block does not end", page)
	}
	return out
}
