// Package greeting makes the line that hello prints.
package greeting

import "fmt"

// For greets a toolchain and its platform.
func For(name, goos, goarch string) string {
	return fmt.Sprintf("Hello from %s on %s/%s", name, goos, goarch)
}
