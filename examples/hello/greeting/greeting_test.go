package greeting

import "testing"

func TestForNamesThePlatform(t *testing.T) {
	if got, want := For("Go 1.26", "linux", "amd64"), "Hello from Go 1.26 on linux/amd64"; got != want {
		t.Errorf("For() = %q, want %q", got, want)
	}
}
