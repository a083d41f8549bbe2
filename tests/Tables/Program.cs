using Blog.Tables;

// dotnet run --project tests/Tables [FOLDER OF THE UNICODE DATA FILES] [FOLDER TO WRITE TO]
var data = new UnicodeData(args.Length > 0 ? args[0] : UnicodeData.DebianFolder);
string output = args.Length > 1 ? args[1] : Path.Combine("src", "Blog.Terminal", "Text");
if (!Directory.Exists(output))
{
    Console.Error.WriteLine($"There is no folder {output}: run this at the top of the repository, or name the folder to write to.");
    return 2;
}

foreach ((string name, string source) in Generator.Run(data))
{
    File.WriteAllText(Path.Combine(output, name), source);
    Console.WriteLine($"{name}: {source.Length:N0} characters");
}

return 0;
