package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"lode/internal/fault"
	"lode/program"
	"lode/program/kernel"
	"lode/tensorlog"
)

func programCommand() *cli.Command {
	d := program.DefaultLimits()
	limits := []cli.Flag{
		&cli.Int64Flag{Name: "max-memory", Value: d.Memory, Usage: "`BYTES` that its tensors may take"},
		&cli.Int64Flag{Name: "max-work", Value: d.Work, Usage: "`N` operations that a step may take"},
	}
	return &cli.Command{
		Name:  "program",
		Usage: "look into a step program",
		Subcommands: []*cli.Command{{
			Name:      "show",
			Usage:     "list a program's slots, columns, tables and operators, after its static check",
			ArgsUsage: "FILE",
			Action:    runProgramShow,
		}, {
			Name:      "check",
			Usage:     "say whether a program passes the static check; the exit code is 0 if it does, else 2",
			ArgsUsage: "FILE",
			Flags:     limits,
			Action:    runProgramCheck,
		}, {
			Name:      "stats",
			Usage:     "count operators, operations and memory, and what a dispute over each operator would cost",
			ArgsUsage: "FILE",
			Flags:     append([]cli.Flag{threadsFlag()}, limits...),
			Action:    runProgramStats,
		}},
	}
}

// readProgram reads and checks the program file that is a command's argument.
func readProgram(c *cli.Context, limits program.Limits) (*program.Program, error) {
	args, err := arguments(c, "FILE")
	if err != nil {
		return nil, err
	}
	return checkedProgram(args[0], limits)
}

func checkedProgram(path string, limits program.Limits) (*program.Program, error) {
	p, err := program.ReadFile(path, program.MaxFile)
	if err != nil {
		return nil, err
	}
	return p, program.Check(p, limits)
}

// programLimits reads --max-memory and --max-work.
func programLimits(c *cli.Context) (program.Limits, error) {
	l := program.Limits{Memory: c.Int64("max-memory"), Work: c.Int64("max-work")}
	if l.Memory < 1 {
		return l, fault.Input("--max-memory", l.Memory, "a positive number of bytes")
	}
	if l.Work < 1 {
		return l, fault.Input("--max-work", l.Work, "a positive number of operations")
	}
	return l, nil
}

// programSummary is the JSON of lode program check, and the head of the others'.
type programSummary struct {
	Root  tensorlog.Hex `json:"program_root"`
	Batch int64         `json:"batch"`
	Rows  int64         `json:"rows"`
	Slots int           `json:"slots"`
	Ops   int           `json:"operators"`
	Bytes int           `json:"bytes"`
	Flops int64         `json:"flops_per_step"`
	Work  int64         `json:"work_per_step"`
	State int64         `json:"state_bytes"`
	Need  int64         `json:"memory_bytes"` // of all tensors, no memory used twice
}

func summarize(p *program.Program) programSummary {
	s := p.Stats()
	return programSummary{
		Root: tensorlog.Hex(p.Root()), Batch: p.Batch, Rows: p.Rows, Slots: len(p.Slots), Ops: len(p.Ops), Bytes: len(p.Encode()),
		Flops: s.Flops, Work: s.Work, State: s.StateBytes, Need: s.Memory,
	}
}

// programListing is the JSON of lode program show.
type programListing struct {
	programSummary
	State   []programTensor `json:"state"`
	Columns []programTensor `json:"columns"`
	Tables  []programTensor `json:"tables"`
	Listing [][]string      `json:"listing"` // of each operator, its lines
}

// programTensor is a slot, column or table.
type programTensor struct {
	Name     string  `json:"name"`
	Type     string  `json:"type"`
	Shape    []int64 `json:"shape,omitempty"`
	Elements int64   `json:"elements"`
	Next     *int    `json:"next,omitempty"` // of a slot that changes: the operator whose output it becomes
	Loss     bool    `json:"loss,omitempty"`
}

func runProgramShow(c *cli.Context) error {
	p, err := readProgram(c, program.DefaultLimits())
	if err != nil {
		return err
	}
	if !c.Bool("json") {
		return p.Fprint(c.App.Writer)
	}
	l := programListing{programSummary: summarize(p), Listing: p.Listing(), Columns: []programTensor{}, Tables: []programTensor{}}
	for i, s := range p.Slots {
		t := programTensor{Name: s.Name, Type: s.Type.String(), Shape: s.Shape, Elements: s.Elements, Loss: i == p.Loss}
		if s.Next >= 0 {
			t.Next = &p.Slots[i].Next
		}
		l.State = append(l.State, t)
	}
	for _, s := range p.Columns {
		l.Columns = append(l.Columns, programTensor{Name: s.Name, Type: s.Type.String(), Shape: s.Shape, Elements: s.Elements})
	}
	for _, t := range p.Tables {
		l.Tables = append(l.Tables, programTensor{Name: t.Name, Type: t.Values.Type.String(), Elements: t.Values.Len()})
	}
	return writeJSON(c.App.Writer, l)
}

func runProgramCheck(c *cli.Context) error {
	limits, err := programLimits(c)
	if err != nil {
		return err
	}
	p, err := readProgram(c, limits)
	if err != nil {
		return err
	}
	s := summarize(p)
	return result(c, s, func(w io.Writer) {
		fmt.Fprintf(w, "passes    the static check\nprogram   %s\n", s.Root)
		fmt.Fprintf(w, "memory    %s of %s allowed\nwork      %s operations a step of %s allowed\n", bytesOf(s.Need), bytesOf(limits.Memory), amount(s.Work), amount(limits.Work))
	})
}

// programStats is the JSON of lode program stats.
type programStats struct {
	programSummary
	Memory       memoryPlan       `json:"memory"`
	Kinds        map[string]int   `json:"kinds"`
	Instructions map[string]int   `json:"instructions"`
	OpBytes      int64            `json:"operator_bytes"`
	Dispute      operatorDispute  `json:"dearest_dispute"`
	Operators    []operatorReport `json:"operator_list"`
}

// memoryPlan is where the bytes are.
type memoryPlan struct {
	State   int64 `json:"state_bytes"`
	Data    int64 `json:"data_bytes"`
	Tables  int64 `json:"table_bytes"`
	Outputs int64 `json:"output_bytes"` // of all operators, no memory used twice
	Machine int64 `json:"machine_bytes"`
	Threads int   `json:"threads"` // that Machine is for
}

type operatorReport struct {
	Number  int             `json:"number"`
	Name    string          `json:"name"`
	Kind    string          `json:"kind"`
	Outputs int64           `json:"outputs"`
	Terms   int64           `json:"terms"`
	Flops   int64           `json:"flops"`
	Bytes   int64           `json:"output_bytes"`
	Encoded int64           `json:"encoded_bytes"`
	Dispute operatorDispute `json:"dispute"`
}

// operatorDispute is what the calls of the referee cost that re-execute one
// segment of one output element.
type operatorDispute struct {
	Operator    int    `json:"operator"`
	Calls       int    `json:"calls"`
	Calldata    int64  `json:"calldata_bytes"`
	Gas         int64  `json:"gas"`
	Dearest     string `json:"dearest_call"`
	MaxCalldata int64  `json:"dearest_call_calldata_bytes"`
	MaxGas      int64  `json:"dearest_call_gas"`
}

func runProgramStats(c *cli.Context) error {
	n, err := threads(c)
	if err != nil {
		return err
	}
	limits, err := programLimits(c)
	if err != nil {
		return err
	}
	p, err := readProgram(c, limits)
	if err != nil {
		return err
	}
	s := statsOf(p, n)
	return result(c, s, func(w io.Writer) { printStats(w, s) })
}

func statsOf(p *program.Program, threads int) programStats {
	r := p.Report()
	s := programStats{
		programSummary: summarize(p), Kinds: r.Kinds, Instructions: r.Instructions, OpBytes: r.OpBytes,
		Memory: memoryPlan{r.StateBytes, r.DataBytes, r.TableBytes, r.OutputBytes, kernel.Memory(p, kernel.Options{Threads: threads}), threads},
	}
	for i, o := range r.Ops {
		d := o.Dispute
		x := operatorReport{
			i, o.Name, o.Kind, o.Outputs, o.Terms, o.Flops, o.Bytes, o.Encoded,
			operatorDispute{i, d.Calls, d.Calldata, d.Gas, d.Dearest.What, d.Dearest.Calldata, d.Dearest.Gas},
		}
		if x.Dispute.Gas > s.Dispute.Gas {
			s.Dispute = x.Dispute
		}
		s.Operators = append(s.Operators, x)
	}
	return s
}

func printStats(w io.Writer, s programStats) {
	m := s.Memory
	fmt.Fprintf(w, "program   %s\nfile      %s, %s of them operators\n", s.Root, bytesOf(int64(s.Bytes)), bytesOf(s.OpBytes))
	fmt.Fprintf(w, "step      %s floating-point operations on a batch of %d of %d rows\n", amount(s.Flops), s.Batch, s.Rows)
	fmt.Fprintf(w, "memory    %s with %d threads: %s of state, outputs that reuse each other's place, and blocks\n", bytesOf(m.Machine), m.Threads, bytesOf(m.State))
	fmt.Fprintf(w, "          besides %s of data and %s of tables; outputs alone, side by side, %s\n", bytesOf(m.Data), bytesOf(m.Tables), bytesOf(m.Outputs))
	fmt.Fprintf(w, "dispute   at most %s gas and %s of calldata in %d calls, over operator %d\n\n", amount(s.Dispute.Gas), bytesOf(s.Dispute.Calldata), s.Dispute.Calls, s.Dispute.Operator)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "operators\t\tinstructions\t\t")
	kinds, codes := slices.Sorted(maps.Keys(s.Kinds)), slices.Sorted(maps.Keys(s.Instructions))
	for i := range max(len(kinds), len(codes)) {
		for _, column := range []struct {
			names []string
			count map[string]int
		}{{kinds, s.Kinds}, {codes, s.Instructions}} {
			if i < len(column.names) {
				fmt.Fprintf(t, "%s\t%d\t", column.names[i], column.count[column.names[i]])
			} else {
				fmt.Fprint(t, "\t\t")
			}
		}
		fmt.Fprintln(t)
	}
	_ = t.Flush() // stdout that is gone is found out by the next write
	fmt.Fprintln(w)
	t = tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "OP\tKIND\tOUTPUTS\tTERMS\tFLOPS\tCALLS\tCALLDATA\tGAS\tDEAREST CALL\t  NAME")
	for _, o := range s.Operators {
		d := o.Dispute
		fmt.Fprintf(t, "%d\t%s\t%d\t%d\t%s\t%d\t%d\t%d\t%d\t  %s\n", o.Number, o.Kind, o.Outputs, o.Terms, amount(o.Flops), d.Calls, d.Calldata, d.Gas, d.MaxGas, o.Name)
	}
	_ = t.Flush()
}

// bytesOf is a number of bytes with three digits.
func bytesOf(n int64) string {
	return scaled(n, 1024, " B", " KiB", " MiB", " GiB", " TiB", " PiB", " EiB")
}

// amount is a number with three digits.
func amount(n int64) string { return scaled(n, 1000, "", "k", "M", "G", "T", "P", "E") }

func scaled(n int64, base float64, units ...string) string {
	v, k := float64(n), 0
	for v >= base && k+1 < len(units) {
		v, k = v/base, k+1
	}
	if k == 0 {
		return fmt.Sprintf("%d%s", n, units[0])
	}
	return fmt.Sprintf("%.3g%s", v, units[k])
}
