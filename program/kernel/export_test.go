package kernel

import "testing"

// SmallTasks makes machines divide even the smallest operators, so that small
// programs test what large ones do, until t ends.
func SmallTasks(t *testing.T) {
	before := taskNanos
	taskNanos = 50
	t.Cleanup(func() { taskNanos = before })
}
