using Blog.Commands;

// The way to the first screen does not pass through the command line's parser: most starts have no arguments.
return args.Length == 0 ? ReadCommand.Run() : CommandLine.Run(args);
