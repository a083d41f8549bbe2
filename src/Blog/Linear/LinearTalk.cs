namespace Blog.Linear;

/// <summary>The conversation, line by line, until its end.</summary>
internal static class LinearTalk
{
    private const string Prompt = "> ";

    /// <param name="slug">The essay to begin with, or null for the list.</param>
    /// <param name="input">Lines as they are typed; its end ends the conversation.</param>
    /// <param name="output">Gets plain lines and a prompt.</param>
    public static void Run(LinearReader reader, string? slug, TextReader input, TextWriter output)
    {
        LinearAnswer answer = slug is null ? reader.Start() : reader.Take("read " + slug);
        while (true)
        {
            foreach (string line in answer.Lines) output.Write(line + "\n");
            if (answer.IsOver) break;
            output.Write(Prompt);
            output.Flush();
            if (input.ReadLine() is not { } typed)
            {
                output.Write("\n");
                break;
            }

            answer = answer.Reader.Take(typed);
        }

        output.Flush();
    }
}
