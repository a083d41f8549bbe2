namespace Blog.Posts;

/// <summary>Finds the first heading of a body, which is the title where the author gave none.</summary>
internal static class FirstHeading
{
    public static string? Of(ReadOnlySpan<char> body)
    {
        BlockWalker blocks = new(body);
        while (blocks.Read())
        {
            string heading = PlainText.Of(blocks.Kind switch
            {
                BodyLineKind.Heading => blocks.Text.TrimStart('#').Trim().TrimEnd('#').TrimEnd(),
                BodyLineKind.Html => HtmlHeading(blocks.Text),
                _ => default,
            }, body);
            if (heading.Length > 0) return heading;
        }

        return null;
    }

    /// <summary><c>&lt;h1 align="center"&gt;Title&lt;/h1&gt;</c></summary>
    private static ReadOnlySpan<char> HtmlHeading(ReadOnlySpan<char> block)
    {
        if (block is not ['<', 'h', >= '1' and <= '6', ..]) return default;
        int open = block.IndexOf('>');
        int close = block.IndexOf("</h");
        return open > 0 && close > open ? block[(open + 1)..close] : default;
    }
}
