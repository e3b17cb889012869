package main

import (
	"errors"
	"regexp"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"lode/internal/fault"
)

// arrange moves the flags of a command before its arguments. urfave/cli stops
// at the first argument and would silently take every later flag for one more
// argument. Flags that no command has, flags without their value and unknown
// commands are refused here, by name. What follows "--" stays as it is.
func arrange(app *cli.App, args []string) ([]string, error) {
	path := []string{"lode"}
	var flags, rest []string
	level, command := app.Commands, (*cli.Command)(nil)
	for i := 1; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			rest = append(rest, args[i+1:]...)
			i = len(args)
		case len(arg) > 1 && arg[0] == '-':
			name, _, hasValue := strings.Cut(strings.TrimLeft(arg, "-"), "=")
			flags = append(flags, arg)
			if name == "help" || name == "h" {
				continue
			}
			if command == nil || len(command.Subcommands) > 0 {
				if !futureFlag(level, name) {
					return args, unknownFlag(path, command, name)
				}
			} else if findFlag(command, name) == nil {
				return args, unknownFlag(path, command, name)
			}
			if hasValue || !takesValue(level, command, name) {
				continue
			}
			if i+1 == len(args) {
				return args, fault.Input("--"+name, "", "a value after it")
			}
			i++
			flags = append(flags, args[i])
		case len(level) > 0:
			next := findCommand(level, arg)
			if next == nil {
				return args, unknownCommand(path, level, arg)
			}
			path, command, level = append(path, next.Name), next, next.Subcommands
		default:
			rest = append(rest, arg)
		}
	}
	out := append(path, flags...)
	if len(rest) > 0 {
		out = append(append(out, "--"), rest...)
	}
	return out, nil
}

func findCommand(level []*cli.Command, name string) *cli.Command {
	for _, c := range level {
		if c.HasName(name) {
			return c
		}
	}
	return nil
}

func findFlag(c *cli.Command, name string) cli.Flag {
	for _, f := range c.Flags {
		if slices.Contains(f.Names(), name) {
			return f
		}
	}
	return nil
}

// futureFlag says whether any command below has the flag: it may stand before
// the command's name.
func futureFlag(level []*cli.Command, name string) bool {
	for _, c := range level {
		if findFlag(c, name) != nil || futureFlag(c.Subcommands, name) {
			return true
		}
	}
	return false
}

func takesValue(level []*cli.Command, command *cli.Command, name string) bool {
	if command != nil {
		if f := findFlag(command, name); f != nil {
			_, isBool := f.(*cli.BoolFlag)
			return !isBool
		}
	}
	for _, c := range level {
		if f := findFlag(c, name); f != nil {
			_, isBool := f.(*cli.BoolFlag)
			return !isBool
		}
		if takesValue(c.Subcommands, nil, name) {
			return true
		}
	}
	return false
}

func unknownFlag(path []string, c *cli.Command, name string) error {
	if c == nil {
		return fault.Input("flag", "--"+name, "one of lode's (see lode --help)")
	}
	line := strings.Join(path, " ")
	if near := cli.SuggestFlag(c.Flags, name, false); near != "" {
		return fault.Input("flag", "--"+name, "a flag of %s; did you mean %s?", line, near)
	}
	return fault.Input("flag", "--"+name, "a flag of %s (see %s --help)", line, line)
}

func unknownCommand(path []string, level []*cli.Command, name string) error {
	var names []string
	for _, c := range level {
		names = append(names, c.Name)
	}
	return fault.Input("command", strings.Join(append(path[1:], name), " "), "one of: %s", strings.Join(names, ", "))
}

var badValue = regexp.MustCompile(`^(?:invalid value|Could not parse) "?(.*?)"? (?:for|as \w+ value for) flag -?(\S+?)(?:: (.*))?$`)

// usageError turns a flag package's error into one that names flag and value.
func usageError(err error) error {
	var f *fault.Error
	if errors.As(err, &f) {
		return err
	}
	if m := badValue.FindStringSubmatch(err.Error()); m != nil {
		return fault.Input("--"+m[2], m[1], "a value of the flag's type (see --help)")
	}
	return fault.Input("command line", err.Error(), "flags as in --help")
}

// arguments returns the command's arguments, which have to be exactly those
// that names lists.
func arguments(c *cli.Context, names ...string) ([]string, error) {
	got := c.Args().Slice()
	if len(got) > len(names) {
		return nil, fault.Input("argument", got[len(names)], "no more than %d for %s", len(names), c.Command.HelpName)
	}
	if len(got) < len(names) {
		return nil, fault.Input(names[len(got)], "", "one, as in: %s %s", c.Command.HelpName, strings.Join(names, " "))
	}
	return got, nil
}

// required returns the value of a string flag that must be given.
func required(c *cli.Context, name, what string) (string, error) {
	v := c.String(name)
	if v == "" {
		return "", fault.Input("--"+name, "", "%s", what)
	}
	return v, nil
}
