package kernel

import "testing"

// SmallTasks makes machines divide even the smallest operators, so that small
// programs test what large ones do, until t ends.
func SmallTasks(t *testing.T) {
	before := taskNanos
	taskNanos = 50
	t.Cleanup(func() { taskNanos = before })
}

// FewTables leaves machines room for only n numbers in tables, until t ends.
func FewTables(t *testing.T, n int64) {
	before := tableBudget
	tableBudget = n
	t.Cleanup(func() { tableBudget = before })
}
