// Command app tells what only the team knows.
package main

import (
	"fmt"

	secret "git.corp.example/team/secret.git"
)

func main() {
	fmt.Println("the word is " + secret.Word)
}
