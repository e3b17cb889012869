package program_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"lode/program"
)

// The specification lists exactly the instructions there are, with their numbers.
func TestSpecificationListsInstructions(t *testing.T) {
	b, err := os.ReadFile("../docs/arithmetic.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, ok := strings.Cut(string(b), "| Code | Name | Takes | Gives | Meaning |\n")
	if !ok {
		t.Fatal("no table of instructions")
	}
	rows := strings.Split(table, "\n")[1:] // after the rule below the heading
	for o := program.Opcode(0); o < program.NumOpcodes; o++ {
		cells := strings.Split(rows[o], " | ")
		if len(cells) != 5 || cells[0] != fmt.Sprintf("| %d", o) || cells[1] != o.String() || len(strings.Fields(cells[2])) != o.Arity() {
			t.Errorf("instruction %d, %s of %d arguments, is listed as %q", o, o, o.Arity(), rows[o])
		}
	}
	if extra := rows[program.NumOpcodes]; extra != "" {
		t.Errorf("an instruction too many: %q", extra)
	}
}
