using Blog.Tables;

// dotnet run --project tests/Tables [FOLDER OF THE UNICODE DATA FILES] [TOP OF THE REPOSITORY]
var data = new UnicodeData(args.Length > 0 ? args[0] : UnicodeData.DebianFolder);
string top = args.Length > 1 ? args[1] : ".";
if (!Directory.Exists(Path.Combine(top, "src")))
{
    Console.Error.WriteLine($"There is no folder src in {top}: run this at the top of the repository, or name it.");
    return 2;
}

foreach ((string name, string source) in Generator.Run(data))
{
    File.WriteAllText(Path.Combine(top, name), source);
    Console.WriteLine($"{name}: {source.Length:N0} characters");
}

return 0;
