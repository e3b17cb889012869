package main

import "github.com/urfave/cli/v2"

// commands are all that lode can do, in the order of its help.
func commands() []*cli.Command {
	return []*cli.Command{
		demoCommand(),
		trainCommand(), auditCommand(), logCommand(), programCommand(), circuitCommand(), benchCommand(),
		workerCommand(), validatorCommand(), stakeCommand(), jobCommand(), disputeCommand(), deployCommand(), devnetCommand(),
	}
}
