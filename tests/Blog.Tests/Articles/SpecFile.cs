using System.Text;

namespace Blog.Tests.Articles;

/// <summary>A file of examples with prose between them.</summary>
internal static class SpecFile
{
    private const string Fence = "````````````````````````````````";
    private const string Opening = Fence + " example";

    public static IReadOnlyList<SpecExample> Read(string path)
    {
        List<SpecExample> examples = [];
        List<string>? body = null;
        string options = "";
        foreach (string line in File.ReadLines(path))
        {
            if (body is null && line.StartsWith(Opening))
            {
                (body, options) = ([], line[Opening.Length..].Trim());
            }
            else if (body is not null && line == Fence)
            {
                string[] parts = Parts(body);
                examples.Add(new SpecExample(examples.Count + 1, options, parts[0], parts[1..]));
                body = null;
            }
            else
            {
                body?.Add(line);
            }
        }

        return examples;
    }

    /// <summary>Writes the pictures of all examples anew and leaves the prose between them as it is.</summary>
    public static void Redraw(string path)
    {
        var text = new StringBuilder();
        Queue<SpecExample> examples = new(Read(path));
        bool isInside = false;
        foreach (string line in File.ReadAllLines(path))
        {
            if (!isInside) text.Append(line).Append('\n');
            if (!isInside && line.StartsWith(Opening))
            {
                SpecExample example = examples.Dequeue();
                text.AppendJoin("\n.\n", example.Draw().Prepend(example.Markdown)).Append('\n');
                isInside = true;
            }
            else if (isInside && line == Fence)
            {
                text.Append(line).Append('\n');
                isInside = false;
            }
        }

        File.WriteAllText(path, text.ToString());
    }

    private static string[] Parts(IEnumerable<string> lines)
    {
        List<List<string>> parts = [[]];
        foreach (string line in lines)
        {
            if (line == ".") parts.Add([]);
            else parts[^1].Add(line);
        }

        return [.. parts.Select(part => string.Join('\n', part))];
    }
}
