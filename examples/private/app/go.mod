module example.com/app

go 1.26

require git.corp.example/team/secret.git v1.0.0
