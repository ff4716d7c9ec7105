// Command hello says which Go built it.
package main

import (
	"fmt"
	"runtime"

	"example.com/hello/greeting"
)

func main() {
	fmt.Println(greeting.For("Go "+runtime.Version()[2:], runtime.GOOS, runtime.GOARCH))
}
