### empty
