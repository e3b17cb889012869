package job

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"lode/bindings/market"
	book "lode/internal/market"
)

// row is one transition as the document states it.
type row struct {
	from, event, caller, when, condition, next string
}

var (
	codeWord  = regexp.MustCompile("`([a-z]+)`")
	condition = regexp.MustCompile(`, if (.*)$`)
)

// documented reads the first table of docs/lifecycle.md. A row that names
// several states or events stands for one row each.
func documented(t *testing.T) []row {
	t.Helper()
	content, err := os.ReadFile("../../docs/lifecycle.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, ok := strings.Cut(string(content), "| State | Event | Caller | When | Next |\n")
	if !ok {
		t.Fatal("docs/lifecycle.md has no table of states and events")
	}
	table, _, _ = strings.Cut(table, "\n\n")
	var rows []row
	before := func(event, state string) row {
		for _, r := range slices.Backward(rows) {
			if r.event == event && (state == "" || r.from == state) {
				return r
			}
		}
		t.Fatalf("nothing to refer to for %s in %q", event, state)
		return row{}
	}
	for _, line := range strings.Split(table, "\n")[1:] {
		cells := strings.Split(strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if len(cells) != 5 {
			t.Fatalf("%d cells: %s", len(cells), line)
		}
		var cond string
		if m := condition.FindStringSubmatch(cells[1]); m != nil {
			cond = m[1]
		}
		nexts := strings.Split(cells[4], ";")
		for i, event := range codeWord.FindAllStringSubmatch(cells[1], -1) {
			next := nexts[min(i, len(nexts)-1)]
			for _, from := range strings.Split(cells[0], ", ") {
				r := row{from, event[1], cells[2], cells[3], cond, strings.Trim(strings.Split(next, ",")[0], " *")}
				if state, ok := strings.CutPrefix(r.caller, "as in "); ok {
					r.caller = before(r.event, state).caller
				}
				if r.when == "as above" {
					r.when = before(r.event, "").when
				} else if state, ok := strings.CutPrefix(r.when, "as in "); ok {
					r.when = before(r.event, state).when
				}
				rows = append(rows, r)
			}
		}
	}
	return rows
}

// Words of the document that say the same as a plainer one.
var (
	sameCaller = map[string]string{"anyone (the trainer)": "anyone", "anyone who has the salt": "anyone who has the salts"}
	sameWhen   = map[string]string{"": "any time"}
	sameNext   = map[string]string{"Disputed while another is live": "None"}
)

func plain(words map[string]string, s string) string {
	if p, ok := words[s]; ok {
		return p
	}
	return s
}

func TestLifecycleIsDocumented(t *testing.T) {
	var want []row
	for _, r := range documented(t) {
		if r.from == "any end" && r.event == string(Release) {
			continue // changes no state
		}
		from := r.from
		if from == "–" {
			from = "None"
		}
		want = append(want, row{from, r.event, plain(sameCaller, r.caller), plain(sameWhen, r.when), r.condition, plain(sameNext, r.next)})
	}
	var got []row
	for _, l := range Lifecycle {
		title := func(p book.Phase) string { return strings.ToUpper(p.String()[:1]) + p.String()[1:] }
		got = append(got, row{title(l.From), string(l.Event), string(l.Caller), l.Window.String(), l.If, title(l.Next)})
	}
	for i := range max(len(got), len(want)) {
		g, w := row{}, row{}
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			t.Errorf("row %d\n code %+v\n docs %+v", i, g, w)
		}
	}
	if len(got) < 30 {
		t.Errorf("only %d rows", len(got))
	}
}

// Every state that is no end has an exit by timeout that anyone may take, and
// every end that the contract knows is reached.
func TestLifecycleHasNoDeadEnd(t *testing.T) {
	reached := map[book.Phase]bool{}
	for _, l := range Lifecycle {
		reached[l.Next] = true
		if l.From.Ended() {
			t.Errorf("%s leaves the end %s", l.Event, l.From)
		}
	}
	for p := book.Open; p <= book.Slashed; p++ {
		if !reached[p] {
			t.Errorf("nothing leads to %s", p)
		}
		if p.Ended() {
			continue
		}
		// Responded may be left through settle or, disputed, through expire.
		if !slices.ContainsFunc(Lifecycle, func(l Transition) bool {
			return l.From == p && l.Caller == Anyone && l.Window.After != NoMark && l.Window.Until == NoMark
		}) {
			t.Errorf("%s has no exit by timeout", p)
		}
	}
}

// In each state, events that exclude each other never overlap in time.
func TestMoves(t *testing.T) {
	view := func(under, phase book.Phase) market.JobView {
		return market.JobView{Phase: uint8(phase), Under: uint8(under), Deadline: num(1000), CommitEnd: num(900), ChallengeEnd: num(1500), DrawBlock: num(50)}
	}
	w := Presets["devnet"]
	list := func(v market.JobView) (out []string) {
		for _, m := range Moves(Attested, v, 3000, w) {
			until := fmt.Sprint(m.Until)
			if m.Until > 1<<60 {
				until = "∞"
			}
			unit := "s"
			if m.Blocks {
				unit = "b"
			}
			out = append(out, fmt.Sprintf("%s %d…%s%s", m.Event, m.From, until, unit))
		}
		return out
	}
	for _, c := range []struct {
		under, phase book.Phase
		want         string
	}{
		{book.Open, book.Open, "[raise 0…∞s cancel 0…∞s claim 0…1000s lapse 1001…∞s]"},
		{book.Claimed, book.Claimed, "[submit 0…1000s abandon 1001…∞s]"},
		{book.Submitted, book.Submitted, "[draw 51…250b expire 251…∞b]"},
		{book.Drawn, book.Drawn, "[commit 0…900s unavailable 0…900s respond 901…1000s expire 1001…∞s]"},
		{book.Responded, book.Responded, "[reveal 0…1000s accuse 0…1000s convene 1001…1500s challenge 0…1500s settle 1501…∞s]"},
		{book.Responded, book.Disputed, "[reveal 0…1000s accuse 0…1000s convene 1001…1500s challenge 0…1500s acquit 0…∞s convict 0…∞s expire 3001…∞s]"},
		{book.Convened, book.Disputed, "[draw 51…250b challenge 0…1500s acquit 0…∞s convict 0…∞s expire 3001…∞s]"},
		{book.Redrawn, book.Disputed, "[commit 0…900s respond 901…1000s challenge 0…1500s acquit 0…∞s convict 0…∞s expire 3001…∞s]"},
		{book.Reanswered, book.Reanswered, "[reveal 0…1000s accuse 0…1000s settle 1501…∞s expire 1001…∞s challenge 0…1500s]"},
		{book.Settled, book.Settled, "[]"},
		{book.None, book.None, "[]"},
	} {
		if got := fmt.Sprint(list(view(c.under, c.phase))); got != c.want {
			t.Errorf("%s over %s:\n got %s\nwant %s", c.phase, c.under, got, c.want)
		}
	}
}
